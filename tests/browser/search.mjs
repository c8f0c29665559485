// The search in a real Chromium: asked by keyboard in both languages, under a strict policy, accessible with results.
// Usage: node search.mjs FOLDER
import assert from "node:assert";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";

const site = process.argv[2];
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'";
const { origin, close } = await serve(site, { "content-security-policy": policy });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});

const languages = {
  en: {
    page: "/en/search/", query: "children", count: /^\d+ results?\.$/, label: "Words to search for",
    elsewhere: /yn Gymraeg$/
  },
  cy: {
    page: "/cy/chwilio/", query: "mhlant", count: /^\d+ [a-z]+\.$/, label: "Geiriau i chwilio amdanynt",
    elsewhere: /in English$/
  },
};

const faults = [];
for (const [lang, words] of Object.entries(languages)) {
  for (const [width, colorScheme] of [[320, "light"], [320, "dark"], [1280, "light"], [1280, "dark"]]) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: false });
    const page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && faults.push(`${lang}: ${message.text()}`));
    page.on("pageerror", (error) => faults.push(`${lang}: ${error.message}`));
    page.on("request", (request) => request.url().startsWith(origin) || faults.push(`asks ${request.url()}`));
    await page.goto(origin + words.page);

    // By keyboard: to the field, the query, Enter, to the first result.
    const field = page.getByRole("searchbox", { name: words.label });
    await field.waitFor();
    for (let stop = 0; stop < 40 && !(await field.evaluate((one) => one === document.activeElement)); stop += 1) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type(words.query);
    await page.keyboard.press("Enter");
    const status = page.getByRole("status");
    const results = page.locator("main ol.found > li");
    await results.first().waitFor();
    assert.match(await status.innerText(), words.count);
    assert.equal(new URL(page.url()).searchParams.get("q"), words.query);
    const link = results.first().getByRole("link");
    for (let stop = 0; stop < 20 && !(await link.evaluate((one) => one === document.activeElement)); stop += 1) {
      await page.keyboard.press("Tab");
    }
    assert(await link.evaluate((one) => one === document.activeElement), "the keyboard reaches the first result");

    // What is shown: the date, what it is, where, and a passage with the words marked.
    await results.first().locator(".passage").filter({ hasText: /\w/ }).waitFor();
    assert((await results.first().locator("mark").count()) > 0);
    assert.match(await results.first().locator(".about").first().innerText(), /./);
    // The other language is told of where it has results.
    const others = await page.locator("#_others").evaluate((one) => (one.hidden ? "" : one.innerText.trim()));
    if (others) assert.match(others, words.elsewhere);
    assert.doesNotMatch(others, /^(0 |Dim )/);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.equal(wide, 0, `${lang} is too wide at ${width}`);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
    for (const { id, nodes } of violations) {
      faults.push(`${lang} at ${width} ${colorScheme}: ${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
    }

    // Into a result and back: the query and its results are there again.
    const title = await link.innerText();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname !== words.page);
    await page.goBack();
    await results.first().waitFor();
    assert.equal(await field.inputValue(), words.query);
    assert.equal(await results.first().getByRole("link").innerText(), title);
    await context.close();
  }
}

// A filter, a phrase, nothing found, the back button, and the other language by its link.
const page = await browser.newPage();
await page.goto(`${origin}/en/search/?q=children`);
const results = page.locator("main ol.found > li");
await results.first().waitFor();
const all = await results.count();
await page.getByLabel("Kind").selectOption("decision");
await page.waitForFunction((before) => document.querySelectorAll("ol.found > li").length !== before, all);
assert.equal(new URL(page.url()).searchParams.get("kind"), "decision");
for (const kind of await page.locator("ol.found .kind").allInnerTexts()) assert.equal(kind, "Decision");
const twin = new URL(await page.locator(".languages a").first().getAttribute("href"), origin);
assert.equal(`${twin.pathname}${twin.search}`, "/cy/chwilio/?q=children&kind=decision");
await page.goBack();
await page.waitForFunction((before) => document.querySelectorAll("ol.found > li").length === before, all);
assert.equal(await page.getByLabel("Kind").inputValue(), "");
await page.goto(`${origin}/en/search/?q=${encodeURIComponent("“were looked after”")}`);
await results.first().locator(".passage mark").first().waitFor();
assert.match(await results.first().locator(".passage").innerText(), /were looked after/);
const withPhrase = await results.first().getByRole("link").getAttribute("href");
await page.goto(`${origin}/en/search/?q=${encodeURIComponent("children -“were looked after”")}`);
await results.first().waitFor();
const without = await results.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
assert(without.length > 0 && !without.includes(withPhrase), `${without}`);
await page.goto(`${origin}/en/search/?q=${encodeURIComponent("“after looked were”")}`);
await page.getByRole("status").filter({ hasText: "No results." }).waitFor();
await page.goto(`${origin}/cy/chwilio/?q=zzzz`);
await page.getByRole("status").filter({ hasText: "Dim canlyniadau." }).waitFor();

// What to do next: the indexes, and the other language only where it has something.
assert(await page.locator("#_nothing").getByRole("link", { name: "Penderfyniadau" }).isVisible());
await page.waitForLoadState("networkidle");
assert.equal(await page.locator("#_others").getByRole("link").count(), 0);

// Nothing is asked: the page says what to do. A filter alone lists what it leaves, the newest first.
await page.goto(`${origin}/en/search/`);
await page.getByRole("status").filter({ hasText: "Type what you look for" }).waitFor();
await page.getByLabel("Kind").selectOption("decision");
await results.first().waitFor();
const days = await page.locator("ol.found time").evaluateAll((all) => all.map((time) => time.dateTime));
assert.deepEqual(days, days.toSorted().reverse());
assert.equal(new URL(page.url()).search, "?kind=decision");

// A decision's passage is what was decided, and never a link to somewhere else.
await page.goto(`${origin}/en/search/?q=school&kind=decision`);
await results.first().locator(".passage").filter({ hasText: /\w/ }).waitFor();
for (const passage of await page.locator("ol.found .passage").allInnerTexts()) assert.doesNotMatch(passage, /^Issue:/);

// A filter that there isn't counts as none, and goes from the address.
await page.goto(`${origin}/en/search/?q=children&committee=nowhere&kind=item`);
await results.first().waitFor();
assert.equal(new URL(page.url()).search, "?q=children&kind=item");
assert.equal(await page.getByLabel("Committee").inputValue(), "");

// A phrase whose end isn't typed yet.
await page.goto(`${origin}/en/search/?q=${encodeURIComponent('"were looked aft')}`);
await results.first().waitFor();

// As it is typed, the start of a word is enough.
await page.goto(`${origin}/en/search/`);
await page.getByRole("searchbox").pressSequentially("placem");
await results.first().waitFor();
assert.match(await results.first().locator("mark").first().innerText(), /^placement/i);

// A query that was typed over is one step back, and a step further is what was there before.
await page.goto(`${origin}/en/search/?q=children`);
await results.first().waitFor();
await page.getByRole("searchbox").fill("");
await page.getByRole("searchbox").pressSequentially("placement");
await page.waitForURL((url) => url.searchParams.get("q") === "placement");
await page.goBack();
assert.equal(new URL(page.url()).searchParams.get("q"), "children");

// A phrase or a word; in the other language nobody counts a phrase.
await page.goto(`${origin}/en/search/?q=${encodeURIComponent('"were looked after" OR snow')}`);
await results.first().waitFor();
const either = await results.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
assert(either.includes(withPhrase) && either.length > 1, `${either}`);
await page.goto(`${origin}/en/search/?q=${encodeURIComponent('"Lowri Dafis"')}`);
await page.locator("#_others").getByText("Canlyniadau yn Gymraeg gyda'r geiriau hyn").waitFor();

// What a meeting that is called off says of it.
await page.goto(`${origin}/en/search/?q=cancelled&kind=meeting`);
await results.first().locator(".passage mark").first().waitFor();

// On a phone the filters are folded away, and what was found is on the screen.
const phone = await browser.newPage({ viewport: { width: 360, height: 640 } });
await phone.goto(`${origin}/cy/chwilio/`);
assert.equal(await phone.getByLabel("Math").isVisible(), false);
await phone.getByRole("searchbox").fill("plant");
await phone.getByRole("searchbox").press("Enter");
await phone.locator("ol.found > li").first().waitFor();
await phone.waitForFunction(() => document.querySelector("ol.found a").getBoundingClientRect().bottom < innerHeight);
await phone.getByText("Cyfyngu a threfnu").first().click();
assert(await phone.getByLabel("Math").isVisible());

// Where the index can't be had, the page says so, and what else there is, and doesn't blame scripts.
await phone.route("**/search/cy/**", (route) => route.abort());
await phone.goto(`${origin}/cy/chwilio/?q=plant`);
await phone.getByRole("status").filter({ hasText: "Ni ellid cyrraedd" }).waitFor();
assert(await phone.locator("#_nothing").getByRole("link", { name: "Penderfyniadau" }).isVisible());
assert.equal(await phone.getByText("JavaScript").isVisible(), false);

// Without scripts the page says so, and what else there is.
const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
await plain.goto(`${origin}/cy/chwilio/`);
assert(await plain.getByText("Mae angen JavaScript ar y chwiliad.").isVisible());
assert(await plain.locator("main").getByRole("link", { name: "Penderfyniadau" }).isVisible());
assert.equal(await plain.locator("form").isVisible(), false);

await browser.close();
close();
assert.deepEqual(faults, []);
console.log("The search in Chromium, in both languages by keyboard at 320 and 1280 pixels, light and dark: no fault");
