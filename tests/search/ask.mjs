// Asks a built site's search with the search page's own script.
// Standard input: {script, site, words: {forms, texts}} or {script, site, lang, queries: [{q, …filters}]}; standard
// output: what came out, as JSON.
import { readFile } from "node:fs/promises";
import path from "node:path";

let input = "";
for await (const part of process.stdin) input += part;
const { script, site, lang, words, queries } = JSON.parse(input);
const source = await readFile(script);
const search = await import(`data:text/javascript;base64,${source.toString("base64")}`);

function sayWords({ forms: sent, texts }) {
  const forms = search.withSingulars(sent);
  return texts.map((text) =>
    search.tokens(forms, text).map(({ word }) => {
      const stem = search.stem(forms, word);
      return [word, stem, search.filed(forms, stem), search.allForms(forms, stem)];
    }));
}

async function answers() {
  let fetched = 0;
  const get = async (address, as) => {
    const bytes = await readFile(path.join(site, address));
    fetched += bytes.length;
    return as === "json" ? JSON.parse(bytes) : new Uint8Array(bytes);
  };
  const index = await search.open(`search/${lang}/index.json`, get);
  const all = [];
  for (const { q, ...filters } of queries) {
    const results = await index.search(search.parse(index.forms, q), filters);
    const records = await Promise.all(results.slice(0, 500).map((result) => index.record(result)));
    all.push(records.map((record, nth) => ({ kind: index.kind(results[nth], filters.kind), ...record })));
  }
  return { all, fetched };
}

console.log(JSON.stringify(words ? sayWords(words) : await answers()));
