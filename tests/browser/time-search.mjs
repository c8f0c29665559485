// A first query in Chromium: what is fetched and how long it takes, of the site's own search and of Pagefind's where its
// index is there. Usage: node time-search.mjs FOLDER QUERY [PAGE]
import { access, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { chromium } from "playwright-core";

const [, , site, query, place = "en/search/"] = process.argv;
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json" };

const PAGEFIND = `<!doctype html><html lang="en"><title>Pagefind</title><p></p><script type="module">
const pagefind = await import("/pagefind/pagefind.js");
const { results } = await pagefind.search(${JSON.stringify(query)});
const shown = await Promise.all(results.slice(0, 5).map((result) => result.data()));
document.querySelector("p").textContent = results.length + " " + shown[0]?.url;
document.querySelector("p").className = "found";
</script></html>`;

let sent = [];
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  const file = path.join(site, decodeURIComponent(pathname), pathname.endsWith("/") ? "index.html" : "");
  try {
    const body = pathname === "/pagefind-page/" ? PAGEFIND : await readFile(file);
    sent.push({ pathname, bytes: body.length });
    const type = pathname.endsWith("/") ? types[".html"] : (types[path.extname(file)] ?? "application/octet-stream");
    response.writeHead(200, { "content-type": type }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});

async function ask(name, address, first) {
  const times = [];
  let all;
  for (let run = 0; run < 5; run += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    sent = [];
    const start = performance.now();
    await page.goto(origin + address, { waitUntil: "commit" });
    await page.locator(first).first().waitFor();
    times.push(performance.now() - start);
    await page.waitForLoadState("networkidle");
    all = sent;
    await context.close();
  }
  const own = all.filter(({ pathname }) => pathname !== address.split("?")[0] && !pathname.endsWith(".css"));
  const sum = (list) => (list.reduce((total, { bytes }) => total + bytes, 0) / 1000).toFixed(1);
  const line = [`${own.length} requests`, `${sum(own)} kB`, `first result after ${times.sort((a, b) => a - b)[2].toFixed(0)} ms`];
  console.log(`${name.padEnd(16)} ${line.join(", ")}`);
  const kinds = { scripts: /\.js$/, passages: /\/$/, index: /\/search\// };
  for (const [kind, form] of Object.entries(kinds)) {
    const list = own.filter(({ pathname }) => form.test(pathname));
    if (list.length > 0 && name === "search") console.log(`  ${kind.padEnd(14)} ${list.length} requests, ${sum(list)} kB`);
  }
}

await ask("search", `/${place}?q=${encodeURIComponent(query)}`, "main ol.found > li a");
if (await access(path.join(site, "pagefind/pagefind.js")).then(() => true, () => false)) {
  await ask("Pagefind", "/pagefind-page/", "p.found");
}
await browser.close();
server.close();
