// Makes the README's pictures of the built example.
// Usage: node pictures.mjs FOLDER DOCS
import path from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";

const [site, docs] = process.argv.slice(2);
const pictures = [
  { name: "meeting", url: "/en/committees/council/2025-02-27/", width: 1100, height: 900 },
  { name: "item-phone", url: "/cy/pwyllgorau/cabinet/2025-03-18/3/", width: 360, height: 900 },
  { name: "decisions", url: "/cy/penderfyniadau/", width: 1100, height: 900 },
  { name: "person-dark", url: "/en/councillors/mair-llwyd/", width: 1100, height: 900, colorScheme: "dark" },
];

const { origin, close } = await serve(site);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});
for (const { name, url, width, height, colorScheme = "light" } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(origin + url);
  await page.screenshot({ path: path.join(docs, `${name}.png`) });
}
await browser.close();
close();
