// The built site in a real Chromium: accessible, nothing wider than the window, nothing from elsewhere, and printed as
// minutes are.
// Usage: node check.mjs FOLDER
import assert from "node:assert";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";

const site = process.argv[2];
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const { origin, close } = await serve(site);

const pages = (await readdir(site, { recursive: true })).filter((file) => file.endsWith(".html")).sort();
assert(pages.length > 50, `only ${pages.length} pages`);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});
const faults = [];

// Without scripts, under 30 KB with its style sheet, and every page's twin leads back.
const style = (await readdir(path.join(site, "static"))).find((file) => file.endsWith(".css"));
const styleWeight = gzipSync(await readFile(path.join(site, "static", style))).length;
let heaviest = 0;
for (const file of pages) {
  const html = await readFile(path.join(site, file), "utf8");
  heaviest = Math.max(heaviest, gzipSync(html).length + styleWeight);
  // What says in JSON-LD what a page is about is data: no browser runs it. The search page has a script, from its own
  // site, and nothing else has any.
  const run = html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, "");
  const scripts = run.match(/<script\b[^>]*>/gi) ?? [];
  const search = scripts.length === 1 && /^<script type="module" src="\/static\/search-\w+\.js">$/.test(scripts[0]) && run.includes('role="search"');
  if ((scripts.length > 0 && !search) || /javascript:|\son\w+=/i.test(run)) faults.push(`${file} has a script`);
  const own = html.match(/<link rel="canonical" href="([^"]*)"/)?.[1];
  if (own === undefined) continue;
  const twins = [...html.matchAll(/<link rel="alternate" hreflang="(?!x-default)[^"]*" href="([^"]*)"/g)].map((match) => match[1]);
  for (const twin of twins) {
    const there = await readFile(path.join(site, new URL(twin).pathname, "index.html"), "utf8").catch(() => "");
    const back = file === "index.html" || there.includes(`href="${own}"`);
    if (!back) faults.push(`${file}: its twin ${twin} doesn't lead back`);
  }
}
if (heaviest > 30_000) faults.push(`the heaviest page has ${heaviest} bytes`);

// Every page at two widths and in two colour schemes, and as it is printed: A4 without the margins of the style sheet. What
// doesn't follow from colours is the same in the dark.
const looks = [[320, "light"], [320, "dark"], [1280, "light"], [1280, "dark"]];
const rules = { light: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], dark: ["color-contrast", "link-in-text-block"] };
const sheet = { width: Math.floor(((210 - 2 * 18) / 25.4) * 96), height: 900 };
const tooWide = () => document.documentElement.scrollWidth - window.innerWidth;

/** How a page looks: how much is too wide, also with text of twice the size, and what axe finds where all is opened. */
async function looked(runOnly) {
  const root = document.documentElement;
  const tooWide = () => root.scrollWidth - window.innerWidth;
  const wide = tooWide();
  root.style.fontSize = "200%";
  const large = tooWide();
  root.style.fontSize = "";
  const closed = [...document.querySelectorAll("details:not([open])")];
  closed.forEach((details) => (details.open = true));
  const { violations } = await axe.run({ runOnly, resultTypes: ["violations"] });
  closed.forEach((details) => (details.open = false));
  return { wide, large, found: violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`) };
}

async function look(page, file) {
  await page.goto(`${origin}/${file.replace(/index\.html$/, "")}`);
  for (const [width, colorScheme] of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const { wide, large, found } = await page.evaluate(looked, rules[colorScheme]);
    if (wide > 0) faults.push(`${file} is ${wide} px too wide at ${width}`);
    if (large > 0 && width > 320) faults.push(`${file} is ${large} px too wide with text of 200 %`);
    faults.push(...found.map((fault) => `${file} at ${width} ${colorScheme}: ${fault}`));
  }
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  const wide = await page.evaluate(tooWide);
  if (wide > 0) faults.push(`${file} is ${wide} px too wide on paper`);
  await page.emulateMedia({ media: "screen" });
}

// As many pages at a time as there are processors to render them.
const waiting = [...pages];
await Promise.all(
  Array.from({ length: Math.min(availableParallelism(), 4) }, async () => {
    const context = await browser.newContext();
    await context.addInitScript(axe);
    const page = await context.newPage();
    page.on("request", (request) => {
      if (!request.url().startsWith(origin)) faults.push(`${page.url()} asks ${request.url()}`);
    });
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) await look(page, file);
    await context.close();
  }),
);

// On a telephone a meeting's first screen shows where the decisions start, with the first line of the first, or a link to them.
const phone = await browser.newPage({ viewport: { width: 320, height: 640 } });
const deciding = { en: 0, cy: 0 };
for (const file of pages.filter((file) => /\/\d{4}-\d{2}-\d{2}[^/]*\/index\.html$/.test(file))) {
  await phone.goto(`${origin}/${file.replace(/index\.html$/, "")}`);
  const seen = await phone.evaluate(() => {
    const decided = document.querySelector(".decided");
    if (decided === null) return document.querySelector(".decision, .outcome") === null ? undefined : false;
    const title = decided.getAttribute("aria-labelledby");
    const lower = (one) => (one.checkVisibility() ? one.getBoundingClientRect().bottom : Infinity);
    const line = parseFloat(getComputedStyle(decided).lineHeight);
    const first = decided.querySelector("li").getBoundingClientRect().top + line;
    const start = Math.max(lower(document.getElementById(title)), first);
    const links = [...document.querySelectorAll(`a[href="#${title}"]`)].map(lower);
    return Math.min(start, ...links) <= window.innerHeight;
  });
  if (seen === undefined) continue;
  deciding[file.slice(0, 2)] += 1;
  if (!seen) faults.push(`${file} shows nothing of what was decided on the first screen of a telephone`);
}
assert(deciding.en > 3 && deciding.cy === deciding.en, JSON.stringify(deciding));
await phone.close();

// From here on without scripts. The language link keeps a reader on the same item, and the keyboard's first stop skips to
// the content.
const page = await browser.newPage({ javaScriptEnabled: false });
await page.goto(`${origin}/en/committees/corporate-parenting/2025-10-16/3/`);
await page.keyboard.press("Tab");
assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), "#_main");
await page.getByRole("link", { name: "Cymraeg", exact: true }).first().click();
assert.equal(new URL(page.url()).pathname, "/cy/pwyllgorau/rhianta-corfforaethol/2025-10-16/3/");
assert.equal(await page.getAttribute("html", "lang"), "cy");
assert.match(await page.innerText(".decision"), /PENDERFYNWYD/);

// The keyboard reaches every link in the order of the page, and each is seen to have the focus.
await page.goto(`${origin}/en/committees/council/2025-02-27/`);
const stops = await page.evaluate(() =>
  [...document.querySelectorAll("a[href], summary, [tabindex='0']")].filter((stop) => stop.checkVisibility()).length);
let last = -1;
for (let stop = 0; stop < stops; stop += 1) {
  await page.keyboard.press("Tab");
  const { at, seen } = await page.evaluate(() => {
    const all = [...document.querySelectorAll("a[href], summary, [tabindex='0']")].filter((one) => one.checkVisibility());
    const style = getComputedStyle(document.activeElement);
    return { at: all.indexOf(document.activeElement), seen: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 3 };
  });
  assert.equal(at, last + 1, `stop ${stop} of the keyboard`);
  assert(seen, `stop ${stop} isn't seen`);
  last = at;
}

// From the home page, by clicking: the next meeting, a decision of last year, an invitee, the paper behind an item.
const menus = {
  en: { decisions: "Decisions", invitees: "Invitees", documents: "Documents", decided: /RESOLVED|AGREED/ },
  cy: { decisions: "Penderfyniadau", invitees: "Gwahoddedigion", documents: "Dogfennau", decided: /PENDERFYNWYD|CYTUNWYD/ },
};
for (const [lang, menu] of Object.entries(menus)) {
  const home = `${origin}/${lang}/`;
  const main = page.locator("main");
  const from = async (name) => {
    await page.goto(home);
    const link = page.locator(".menu").getByRole("link", { name, exact: true });
    // What few come for stands behind "More".
    if (!(await link.isVisible())) await page.locator(".menu summary").click();
    await link.click();
  };
  await page.goto(home);
  await main.locator("[aria-labelledby=_coming] a").first().click();
  assert(await page.locator("#_attend").isVisible(), `how to attend, ${lang}`);
  await from(menu.decisions);
  await main.getByRole("link", { name: "2025", exact: true }).click();
  assert.match(await main.locator(".rows > li").first().innerText(), menu.decided);
  assert.match(await main.locator(".rows time").first().getAttribute("datetime"), /^2025-/);
  await from(menu.invitees);
  const name = await main.locator(".rows a").first().innerText();
  await main.locator(".rows a").first().click();
  assert.equal(await main.locator("h1").innerText(), name);
  await main.locator(".rows > li").first().locator("a").first().click();
  assert.match(await main.innerText(), new RegExp(name));
  await from(menu.documents);
  const paper = await main.locator(".rows a").first().getAttribute("href");
  assert.equal((await page.request.get(origin + paper)).status(), 200, paper);
}

// A request for another format opens with the keyboard and says which paper is meant.
await page.goto(`${origin}/en/committees/council/2025-02-27/4/`);
const paper = page.locator("#reserves");
assert.match(await paper.innerText(), /This file may not be suitable for users of assistive technology/);
await paper.locator("summary").focus();
await page.keyboard.press("Enter");
const mail = new URL(await paper.getByRole("link", { name: "fformatau@broaeddan.example" }).getAttribute("href"));
assert.equal(mail.searchParams.get("subject"), "Accessible format: Reserves");
assert.match(mail.searchParams.get("body"), /^Document: Reserves\r\n[^]*2025-02-27\/4\/#reserves\r\n/);
assert(await paper.getByText("We answer within 10 working days.").isVisible());
assert.doesNotMatch(await page.innerText("#budget-2025"), /assistive technology\./);
await page.goto(`${origin}/cy/fformatau-hygyrch/`);
assert.equal(await page.getByLabel("Eich cyfeiriad e-bost").getAttribute("type"), "email");

// From the documents index to the paper whose request was chosen.
await page.goto(`${origin}/cy/dogfennau/`);
await page.getByRole("link", { name: /^Gwneud cais am fformat hygyrch\b.*Cronfeydd wrth gefn$/ }).click();
assert.equal(new URL(page.url()).hash, "#reserves");
await page.locator("#reserves summary").click();
assert(await page.locator("#reserves").getByText("Byddwn yn ateb cyn pen 10 diwrnod gwaith.").isVisible());

// Where the reader's own colours replace the page's, decisions and fields are still marked, by lines.
const forced = await browser.newPage({ forcedColors: "active", reducedMotion: "reduce" });
await forced.goto(`${origin}/cy/pwyllgorau/cyngor/2025-02-27/4/`);
const edge = await forced.locator(".decision").first().evaluate((one) => getComputedStyle(one).borderLeft);
assert.match(edge, /^4px solid/, edge);
const moving = await forced.evaluate(() => document.getAnimations().length);
assert.equal(moving, 0);
await forced.close();

// On paper each page of a meeting says at its head whose it is and at its foot which page it is, and none has a menu.
const folder = await mkdtemp(path.join(tmpdir(), "cofnodion-"));
for (const [url, foot, menu] of [
  ["/en/committees/council/2025-02-27/", (n, all) => `Page ${n} of ${all}`, "Invitees"],
  ["/cy/pwyllgorau/cyngor/2025-02-27/", (n, all) => `Tudalen ${n} o ${all}`, "Gwahoddedigion"],
]) {
  await page.goto(origin + url);
  const printed = path.join(folder, "meeting.pdf");
  await page.pdf({ path: printed, preferCSSPageSize: true });
  const opening = await page.locator(".printed").evaluate((one) => [...one.children].map((line) => line.textContent));
  const sheets = execFileSync("pdftotext", ["-layout", printed, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
  assert(sheets.length > 1, `${url} on ${sheets.length} pages`);
  // It opens with the council's name and what it is, and no page holds less than a few lines.
  assert(opening.every((line) => line && sheets[0].includes(line)), `${opening} on the first page of ${url}`);
  const least = Math.min(...sheets.map((sheet) => sheet.split("\n").filter((line) => line.trim()).length));
  assert(least > 7, `a page of ${url} has ${least} lines`);
  for (const [at, sheet] of sheets.entries()) {
    assert(sheet.trimStart().startsWith(await page.title()), `the head of page ${at + 1} of ${url}: ${sheet}`);
    assert(sheet.trimEnd().endsWith(foot(at + 1, sheets.length)), `the foot of page ${at + 1} of ${url}: ${sheet}`);
    assert(!sheet.includes(menu), `the menu on page ${at + 1} of ${url}`);
  }
}
// What a council may paste into its minutes stays on the sheet, and nothing gets smaller for it.
const minutes = await browser.newPage();
await minutes.goto(`${origin}/en/committees/council/2025-02-27/`);
const words = async () => {
  const printed = path.join(folder, "wide.pdf");
  await minutes.pdf({ path: printed, preferCSSPageSize: true });
  const boxes = execFileSync("pdftotext", ["-bbox", printed, "-"], { encoding: "utf8" });
  return [...boxes.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)]
    .map(([, left, top, right, bottom, text]) => ({ left: +left, right: +right, height: bottom - top, text }));
};
const plain = await words();
await minutes.evaluate(() => {
  const word = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
  const cells = (tag) => Array.from({ length: 16 }, (_, nth) => `<${tag}>${tag === "th" ? "Heading" : "Amount"} ${nth} £1,234,567.89</${tag}>`).join("");
  const long = `https://example.org/${"a-long-address-without-an-end".repeat(12)}`;
  document.querySelector(".text .item .prose").insertAdjacentHTML("beforeend",
    `<div class="scroll" tabindex="0"><table><thead><tr>${cells("th")}</tr></thead><tbody><tr>${cells("td")}</tr></tbody></table></div>
     <p><a href="${long}">${long}</a> ${long} ${word.repeat(4)}</p><pre><code>${`code = ${"x".repeat(40)}; `.repeat(12)}</code></pre>`);
});
const [left, right] = [18, 210 - 18].map((edge) => (edge / 25.4) * 72);
const wide = await words();
assert(wide.length > plain.length + 60 && wide.some(({ text }) => text.includes("example.org")));
for (const word of wide) assert(word.left >= left - 1 && word.right <= right + 1, `past the edge of the sheet: ${JSON.stringify(word)}`);
assert(wide[0].text === plain[0].text && Math.abs(wide[0].height - plain[0].height) < 0.1, "the page is printed smaller");
await minutes.setViewportSize(sheet);
await minutes.emulateMedia({ media: "print" });
assert((await minutes.evaluate(tooWide)) <= 0, "too wide on paper");
await minutes.close();
await rm(folder, { recursive: true });

await browser.close();
close();
assert.deepEqual(faults, []);
console.log(`${pages.length} pages in Chromium at 320 and 1280 pixels, light and dark, and on paper: no fault; the heaviest has ${heaviest} bytes`);
