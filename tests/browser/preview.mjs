// The preview in a real Chromium: a page changes as its file does, a mistake is shown over it, mending it clears it.
// Usage: node preview.mjs PROGRAM
import assert from "node:assert";
import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const program = path.resolve(process.argv[2]);
const folder = await mkdtemp(path.join(tmpdir(), "preview-"));
execFileSync(program, ["init", path.join(folder, "site")], { stdio: ["ignore", "ignore", "inherit"] });
const site = path.join(folder, "site");
const council = path.join(site, "content", "committees", "council");
const meeting = (await readdir(council)).find((name) => /^\d/.test(name));
const file = path.join(council, meeting, "meeting.en.md");
const text = await readFile(file, "utf8");

const server = spawn(program, ["--site", site, "--lang", "en", "serve", "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});
try {
  const address = await new Promise((found, lost) => {
    createInterface({ input: server.stdout }).on("line", (line) => {
      const url = line.match(/http:\/\/\S+/)?.[0];
      if (url) found(url);
    });
    server.on("exit", () => lost(new Error("the preview ended")));
  });
  const page = await browser.newPage({ viewport: { width: 400, height: 500 } });
  page.setDefaultTimeout(20_000);
  await page.goto(`${address}en/committees/council/${meeting}/`);
  assert.equal(await page.locator("#_preview").count(), 0, "a new archive has nothing to warn of");

  // A change is shown, and the reader stays where they are.
  await page.evaluate(() => scrollTo(0, 400));
  const before = await page.evaluate(() => scrollY);
  assert(before > 0, "the page is long enough to scroll");
  await writeFile(file, text.replace("None.", "A change that was saved."));
  await page.getByText("A change that was saved.").first().waitFor();
  await page.waitForFunction((top) => Math.abs(scrollY - top) < 2, before);

  // A mistake is shown at its line, over the page as it was.
  await writeFile(file, text.replace("stage: minutes", "stage: minute"));
  const alert = page.getByRole("alert");
  await alert.waitFor();
  const said = await alert.innerText();
  assert(said.includes("meeting.en.md:3:8") && said.includes("stage: minute"), said);
  await page.getByText("A change that was saved.").first().waitFor();

  // The mend clears it.
  await writeFile(file, text.replace("None.", "A mend that was saved."));
  await page.getByText("A mend that was saved.").first().waitFor();
  await alert.waitFor({ state: "detached" });
  console.log("The preview follows what is written.");
} finally {
  await browser.close();
  server.kill();
  await rm(folder, { recursive: true, force: true });
}
