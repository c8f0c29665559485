// The search. It fetches the files of the index that a query needs, and shows what it finds. Every word that it shows
// stands in the page, every rule of a language in the index.

// Words

const LETTERS = "[\\u0300-\\u036f]*[\\p{Alphabetic}\\p{N}][\\p{Alphabetic}\\p{N}\\u0300-\\u036f]*";
const COMMA = "(?<=[0-9][\\u0300-\\u036f]*),(?=[\\u0300-\\u036f]*[0-9])";
const TOKEN = new RegExp(`${LETTERS}(?:(?:['’‘]|${COMMA})${LETTERS})*`, "gu");
const LONGEST = 32;
const SHORTEST = 3;

/** Ligatures as letters, lower case, no accents and signs, then the table of letters that are typed as others. */
function fold(forms, part) {
  const letters = part.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f]|[^\p{Alphabetic}\p{N}]/gu, "");
  return [...letters].map((letter) => forms.folds.find(([from]) => from === letter)?.[1] ?? letter).join("");
}

/** The words of a text, folded, with where they stand in it. */
export function tokens(forms, text) {
  const found = [];
  for (const match of text.replaceAll("ʼ", "'").matchAll(TOKEN)) {
    const parts = match[0].split(/['’‘]/).map((part) => fold(forms, part));
    if (parts.length > 1 && forms.clitics.includes(parts.at(-1))) parts.pop();
    const [, day, ending] = /^([0-9]+)([^0-9]+)$/.exec(parts.join("")) ?? [];
    const word = forms.ordinals.includes(ending) ? day : [...parts.join("")].slice(0, LONGEST).join("");
    if (word) found.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** What a folded word starts with that a mutation changes or makes. */
const initialOf = (forms, word) => forms.initials.find((initial) => word.startsWith(initial)) ?? "";

const startsWithVowel = (forms, word) => forms.vowels.some((vowel) => word.startsWith(vowel));

/** A folded word that is written without a mutation, as it is and in every mutated form. */
function mutated(forms, word) {
  const initial = initialOf(forms, word);
  const [, becomes] = forms.mutations.find(([radical]) => radical === initial) ?? [initial, []];
  const all = [word, ...becomes.map((other) => other + word.slice(initial.length))];
  return forms.before_vowels !== "" && startsWithVowel(forms, word) ? [...all, forms.before_vowels + word] : all;
}

/** A language's rules as the index has them, and every form of a plural that no ending makes, with the singular. */
export function withSingulars(forms) {
  const of = ([plural, singular]) => [plural, singular].flatMap((word) => mutated(forms, word)).map((form) => [form, singular]);
  return { ...forms, singulars: new Map(forms.plurals.flatMap(of)) };
}

/** A folded word without its light ending. */
export function stem(forms, word) {
  if (forms.singulars.has(word)) return forms.singulars.get(word);
  for (const step of forms.endings) {
    for (const [ending, instead] of step) {
      if (!word.endsWith(ending)) continue;
      const shorter = word.slice(0, word.length - ending.length) + instead;
      if ([...shorter].length < SHORTEST) continue;
      word = shorter;
      break;
    }
  }
  return word;
}

/** Every folded word that becomes a stem: the endings put back, step by step. */
export function grown(forms, stemmed) {
  let all = [stemmed];
  for (const step of [...forms.endings].reverse()) {
    const put = (word) => step.filter(([, instead]) => word.endsWith(instead))
      .map(([ending, instead]) => word.slice(0, word.length - instead.length) + ending);
    all = all.flatMap((word) => [word, ...put(word)]);
  }
  const plurals = [...forms.singulars].filter(([, singular]) => singular === stemmed).map(([word]) => word);
  return [...new Set([...all, ...plurals])].filter((word) => stem(forms, word) === stemmed);
}

/** What a folded word is filed under: without the letters at its start that a mutation may change. */
export function filed(forms, word) {
  let at = 0;
  while (at < word.length && forms.letters.includes(word[at])) at += 1;
  return word.slice(at);
}

/** Every form that a folded word may be one of, itself first. */
export function allForms(forms, word) {
  const all = [word];
  const initial = initialOf(forms, word);
  const add = (radical, mutated, rest) => all.push(radical + rest, ...mutated.map((initial) => initial + rest));
  for (const [radical, mutated] of forms.mutations) {
    if (initial === radical || mutated.includes(initial)) add(radical, mutated, word.slice(initial.length));
    if (initial !== "" && mutated.includes("")) add(radical, mutated, word);
  }
  const before = forms.before_vowels;
  if (before !== "") {
    const rest = word.slice(before.length);
    if (word.startsWith(before) && startsWithVowel(forms, rest)) all.push(rest);
    if (startsWithVowel(forms, word)) all.push(before + word);
  }
  return [...new Set(all)].filter((form) => form !== "");
}

// Queries

/**
 * A word of a query: how well a word of the record fits it, from 1 for the very word to 0. Where it may be half of a name
 * that is written with an apostrophe, the whole of that fits too.
 */
function term(forms, word, open, whole) {
  const stemmed = stem(forms, word);
  const all = new Set(allForms(forms, stemmed));
  const starts = open ? allForms(forms, word) : [];
  const fit = (other) => {
    if (other === word || other === whole) return 1;
    if (all.has(stem(forms, other))) return 0.8;
    return starts.some((start) => other.startsWith(start)) ? 0.5 : 0;
  };
  const written = [word, ...grown(forms, stemmed), ...(whole ? [whole] : [])];
  const roots = new Set(written.map((one) => filed(forms, one)));
  return { word, fit, indexed: fit, roots: [...roots], starts: open ? [filed(forms, word)] : [] };
}

/** The term that a single word of the index fits, and nothing else. */
const exactly = (root) => ({ roots: [root], starts: [], indexed: (word) => Number(word === root) });

/** The start of what stands in the index for a month and a year that follow each other. */
const MONTH = "=@";
/** A month is known by so many of its first letters: `Oct`, `Hyd`. */
const SHORTEST_MONTH = 3;

/** The place of the month that a word names, or of the only one that starts so; below 0 where there is none. */
function monthOf(forms, word) {
  const exact = forms.months.findIndex((all) => all.includes(word));
  if (exact >= 0 || [...word].length < SHORTEST_MONTH) return exact;
  const starting = forms.months.map((all) => all.some((month) => month.startsWith(word)));
  return starting.indexOf(true) === starting.lastIndexOf(true) ? starting.indexOf(true) : -1;
}

/** The term for a month and a year: one word of the index, two of a text. */
function monthAndYear(forms, month, year) {
  const nth = /^[0-9]{4}$/.test(year) ? monthOf(forms, month) : -1;
  if (nth < 0) return null;
  const all = [...forms.months[nth], month, year];
  const indexed = exactly(`${MONTH}${year}-${String(nth + 1).padStart(2, "0")}`);
  return { ...indexed, word: `${month} ${year}`, fit: (word) => Number(all.includes(word)) };
}

/** The term that fits what either of two fits. */
const either = (one, other) => ({
  word: `${one.word} ${other.word}`,
  fit: (word) => Math.max(one.fit(word), other.fit(word)),
  indexed: (word) => Math.max(one.indexed(word), other.indexed(word)),
  roots: [...one.roots, ...other.roots],
  starts: [...one.starts, ...other.starts],
});

/** A query is looked at so far, as the field takes no more: each word costs time, and files to fetch. */
const MOST_LETTERS = 256;
const MOST_ALTERNATIVES = 8;

/** A minus with nothing before it: what follows is to be left out. */
const MINUS = /(?:^|\s)[-\u2212]$/;

/** The terms of a part of a query by the places of their words; a day before a month loses what stands between. */
function dated(forms, found, own) {
  const isDay = (at) => /^[0-9]+$/.test(found[at]?.word);
  const inDate = (at) => isDay(at - 1) && at + 1 < found.length && forms.in_dates.includes(found[at].word);
  const months = found.map(({ word }, at) => monthAndYear(forms, word, found[at + 1]?.word));
  return own.map((one, at) => (inDate(at) || months[at - 1] ? null : (months[at] ?? one)));
}

/**
 * Adds the words of a part without quotes: those that are wanted, either or both, and those that aren't. One that stands
 * between two words and has none on one of its sides says nothing, nor does a little word in a question.
 */
function addWords(forms, part, found, own, query) {
  const isMinus = (at) => MINUS.test(part.slice(0, found[at].start));
  const isEither = ({ start, end }) => forms.either.includes(part.slice(start, end));
  const hasBoth = (at) => at > 0 && at + 1 < found.length && !isMinus(at - 1) && !isMinus(at + 1);
  const joins = found.map((token, at) => isEither(token) && hasBoth(at));
  const isEdge = (at) => isEither(found[at]) && (at === 0 || at + 1 === found.length);
  const isLittle = (at) => own[at].starts.length === 0 && forms.little.includes(found[at].word) && !isMinus(at);
  const isBeside = (at) => joins[at - 1] || joins[at + 1];
  dated(forms, found, own).forEach((one, at) => {
    if (one === null || joins[at] || isEdge(at)) return;
    if (isLittle(at) && !isBeside(at)) return query.little.push(one);
    if (isMinus(at)) query.without.push(one);
    else query.terms.push(joins[at - 1] ? either(query.terms.pop(), one) : one);
  });
}

/**
 * The queries that a query stands for where a phrase is on a side of an "or": one with each of the sides. Past the limit
 * the others are left as they are.
 */
function alternatives(forms, asked) {
  const side = '-?"[^"]*"|[^\\s"]+';
  const chain = new RegExp(`(?:${side})(?:\\s+(?:${forms.either.join("|")})\\s+(?:${side}))+`, "g");
  const all = [asked];
  for (let at = 0; at < all.length; ) {
    const found = [...all[at].matchAll(chain)].find(([words]) => words.includes('"'));
    const sides = found?.[0].match(new RegExp(side, "g")).filter((one) => !forms.either.includes(one));
    if (found === undefined || all.length + sides.length - 1 > MOST_ALTERNATIVES) {
      at += 1;
      continue;
    }
    const [before, after] = [all[at].slice(0, found.index), all[at].slice(found.index + found[0].length)];
    // Only the last may be the start of a word that is being typed.
    const asking = (one, nth) => `${before}${one}${nth + 1 < sides.length ? " " : ""}${after}`;
    all.splice(at, 1, ...sides.map(asking));
  }
  return all;
}

/**
 * A query: the alternatives of which any is enough, and the words and phrases of all of them. The last word may be the
 * start of one, if no quote closes it.
 */
export function parse(forms, asked) {
  const start = asked.length > MOST_LETTERS ? asked.slice(0, MOST_LETTERS).replace(/\S+$/, "") : asked;
  const all = alternatives(forms, start.replace(/["“”„«»]/g, '"')).map((asked) => alternative(forms, asked));
  const of = (name) => all.flatMap((query) => query[name]);
  return { alternatives: all, terms: of("terms"), phrases: of("phrases"), unwanted: of("unwanted") };
}

/** An alternative: its words, those that are to be left out, and the same of phrases as lists of words. */
function alternative(forms, asked) {
  const query = { terms: [], without: [], phrases: [], unwanted: [], little: [] };
  asked.split('"').forEach((part, nth, parts) => {
    const found = tokens(forms, part);
    const joins = (at) => at + 1 < found.length && forms.joined.includes(found[at].word);
    const joined = (at) => (joins(at) ? found[at].word + found[at + 1].word : undefined);
    const isOpen = ({ word, start, end }) => nth === parts.length - 1 && end === part.length
      && [...word].length >= SHORTEST && !MINUS.test(part.slice(0, start));
    const own = found.map((token, at) =>
      term(forms, token.word, isOpen(token), joined(at) ?? (at > 0 ? joined(at - 1) : undefined)));
    if (nth % 2 === 0) return addWords(forms, part, found, own, query);
    const unwanted = MINUS.test(parts[nth - 1]);
    if (own.length > 1) (unwanted ? query.unwanted : query.phrases).push(own);
    if (!unwanted) query.terms.push(...dated(forms, found, own).filter((one) => one !== null));
    else if (own.length === 1) query.without.push(...own);
  });
  // Where there is nothing else, they are what is looked for.
  if (query.terms.length === 0) query.terms = query.little;
  return query;
}

/** True where the words of a phrase follow each other in a text. */
export function holds(forms, phrase, text) {
  const words = tokens(forms, text).map((token) => token.word);
  return words.some((_, at) => phrase.every((term, nth) => at + nth < words.length && term.fit(words[at + nth]) > 0));
}

/** A passage of a text, around the first word that was looked for: parts with whether each is such a word. */
export function passage(forms, terms, text) {
  const found = tokens(forms, text);
  if (found.length === 0) return [{ text, mark: false }];
  const marked = found.map(({ word }) => terms.some((term) => term.fit(word) > 0));
  const first = Math.max(0, marked.indexOf(true));
  const [from, to] = [Math.max(0, first - 10), Math.min(found.length, first + 25) - 1];
  const parts = [];
  let at = from === 0 ? 0 : found[from].start;
  if (from > 0) parts.push({ text: "… ", mark: false });
  for (let nth = from; nth <= to; nth += 1) {
    if (!marked[nth]) continue;
    parts.push({ text: text.slice(at, found[nth].start), mark: false });
    parts.push({ text: text.slice(found[nth].start, found[nth].end), mark: true });
    at = found[nth].end;
  }
  const whole = to === found.length - 1;
  parts.push({ text: text.slice(at, whole ? undefined : found[to].end), mark: false });
  if (!whole) parts.push({ text: " …", mark: false });
  return parts.filter((part) => part.text !== "");
}

// The index

const ROWS = ["items", "documents", "rest"];
/** For each row: the streams with the word somewhere, in a title, and in a decision. */
const STREAMS = [[0, 1, 2], [3, 3], [4, 5]];
const STREAM_COUNT = 6;
const CHUNK = 1 << 15;
/** A title weighs more than a text; a person, page or meeting is seldom meant unless it is named. */
const TITLE = 3;
const ROW_WEIGHTS = [1, 0.9, 1.2];
const UNNAMED = [1, 1, 0.7];
/** The start of a word is looked for only where it doesn't take more files than this. */
const MOST_FILES = 5;

/** Reads numbers, seven bits to a byte. */
class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }
  number() {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.bytes[this.at++];
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }
  take(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}

/** Hands over every number of a list. */
export function each(bytes, found) {
  const reader = new Reader(bytes);
  let start = 0;
  while (reader.at < bytes.length) {
    start += reader.number() * CHUNK;
    const count = reader.number();
    const size = reader.number();
    if (size === 0) {
      let value = start;
      for (let nth = 0; nth < count; nth += 1) found((value += reader.number()));
    } else {
      const bits = reader.take(size);
      for (let at = 0; at < size; at += 1) {
        for (let byte = bits[at]; byte !== 0; byte &= byte - 1) found(start + at * 8 + (31 - Math.clz32(byte & -byte)));
      }
    }
  }
}

/** The words of a file of words, each with its lists or the files that hold them: which streams, and its name. */
export function* entries(bytes) {
  const reader = new Reader(bytes);
  const decoder = new TextDecoder();
  let before = new Uint8Array();
  while (reader.at < bytes.length) {
    const shared = before.subarray(0, reader.number());
    const rest = reader.take(reader.number());
    before = Uint8Array.of(...shared, ...rest);
    const head = decoder.decode(reader.take(reader.number()));
    const streams = reader.take(1)[0];
    const length = reader.number();
    const apart = length === 0 ? reader.take(1)[0] : 0;
    const own = Array.from({ length: STREAM_COUNT }, (_, stream) => apart & (1 << stream));
    const name = () => [...reader.take(6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const files = length === 0 ? [streams & ~apart, ...own].filter((bits) => bits !== 0).map((bits) => [bits, name()]) : [];
    yield { word: head + decoder.decode(before), streams, files, lists: reader.take(length) };
  }
}

function split(streams, lists) {
  const reader = new Reader(lists);
  const all = [];
  for (let stream = 0; stream < STREAM_COUNT; stream += 1) {
    if (streams & (1 << stream)) all[stream] = reader.take(reader.number());
  }
  return all;
}

/** The hashes in a list of names of the files with the words that are filed between two. */
function between({ firsts, hashes }, from, to) {
  const all = hashes === "" ? [] : firsts.split(" ");
  const figures = hashes.length / all.length;
  const places = all.map((_, nth) => nth).filter((nth) => all[nth] <= to && !(all[nth + 1] < from));
  return places.map((nth) => hashes.slice(nth * figures, (nth + 1) * figures));
}

/** The streams that a search in a row reads: with the words somewhere, with them where they are looked for, in titles. */
function streamsOf(row, { kind }) {
  const [somewhere, title, decided] = STREAMS[row];
  return [somewhere, kind === "decision" ? decided : somewhere, title];
}

/** The filters leave something out. */
const narrows = ({ kind, committee, year }) => Boolean(kind || committee || year);

/** The best first, of the same weight the newest. */
const best = (one, other) => other.weight - one.weight || other.when - one.when;

/** An index: `load` fetches a file below a folder as `json` or `bytes`. */
export class Index {
  constructor(entry, load) {
    this.entry = entry;
    this.load = load;
    this.forms = withSingulars(entry.forms);
    /** For items, documents and the rest how many there are. */
    this.counts = [0, 0, entry.people + entry.pages];
    /** Each month, in months since the year 0, with the first number of each row after it. */
    this.months = [];
    let month = 0;
    for (let at = 0; at < entry.months.length; at += 1 + ROWS.length) {
      month += entry.months[at];
      this.counts = this.counts.map((count, row) => count + entry.months[at + 1 + row]);
      this.months.push([month, ...this.counts]);
    }
  }

  /** The files with the words that are filed between two. */
  async files(from, to) {
    const { words } = this.entry;
    const list = (hash) => this.load(`names-${hash}.json`, "json");
    const all = words.few ? [words] : await Promise.all(between(words, from, to).map(list));
    return all.flatMap((names) => between(names, from, to)).map((hash) => `words-${hash}.bin`);
  }

  /** The words that fit a term. */
  async words({ roots, starts, indexed }) {
    const exact = (await Promise.all(roots.map((root) => this.files(root, root)))).flat();
    const longer = await Promise.all(starts.map((start) => this.files(start, `${start}\uffff`)));
    const files = new Set([...exact, ...longer.filter((files) => files.length <= MOST_FILES).flat()]);
    const all = await Promise.all([...files].map((name) => this.load(name, "bytes")));
    const found = all.flatMap((bytes) => [...entries(bytes)].map((entry) => ({ ...entry, fit: indexed(entry.word) })));
    return found.filter((entry) => entry.fit > 0);
  }

  /** Words with their lists for some rows. */
  async listed(words, rows, filters) {
    const wanted = rows.flatMap((row) => streamsOf(row, filters)).reduce((bits, stream) => bits | (1 << stream), 0);
    const list = async ([streams, name]) => split(streams, await this.load(`list-${name}.bin`, "bytes"));
    return Promise.all(words.map(async ({ word, streams, files, lists, fit }) => {
      if (files.length === 0) return { word, fit, lists: split(streams, lists) };
      const all = await Promise.all(files.filter(([streams]) => streams & wanted).map(list));
      return { word, fit, lists: Object.assign([], ...all) };
    }));
  }

  /** The numbers of a row that a year's or a kind's results can have. */
  range(row, { kind, year }) {
    const { months, entry: { people, pages } } = this;
    let [from, to] = [0, this.counts[row]];
    if (row === 2 && kind === "person") to = people;
    if (row === 2 && kind === "page") [from, to] = [people, people + pages];
    if (row === 2 && kind === "meeting") from = people + pages;
    if (year) {
      const first = months.findIndex(([month]) => Math.floor(month / 12) === Number(year));
      const last = months.findLastIndex(([month]) => Math.floor(month / 12) === Number(year));
      if (first < 0) return [0, 0];
      from = Math.max(from, first === 0 ? (row === 2 ? people + pages : 0) : months[first - 1][row + 1]);
      to = Math.min(to, months[last][row + 1]);
    }
    return [from, to];
  }

  /** When a number's meeting was, as a month and a fraction of one; 0 where it has no date. */
  when(row, number) {
    const { months, entry: { people, pages } } = this;
    if (row === 2 && number < people + pages) return 0;
    let [low, high] = [0, months.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (months[middle][row + 1] > number) high = middle;
      else low = middle + 1;
    }
    const start = low > 0 ? months[low - 1][row + 1] : row === 2 ? people + pages : 0;
    const [month] = months[low];
    return month + (number - start) / (months[low][row + 1] - start + 1);
  }

  /**
   * Everything that a query finds, in order: what row it is of, its number, its weight, and the alternatives that found it.
   */
  async search({ alternatives }, asked) {
    const all = await Promise.all(alternatives.map((query) => this.found(query, asked)));
    const found = new Map();
    all.forEach((results, nth) => {
      for (const result of results) {
        const key = `${result.row} ${result.number}`;
        const known = found.get(key);
        if (known) known.weight = Math.max(known.weight, result.weight);
        else found.set(key, { ...result, by: [] });
        found.get(key).by.push(alternatives[nth]);
      }
    });
    return [...found.values()].sort(best);
  }

  /** What an alternative finds. Without words it is what the filters leave, the newest first. */
  async found({ terms, without, unwanted }, asked) {
    const wanted = { item: [0], decision: [0], document: [1], person: [2], page: [2], meeting: [2] };
    const filters = terms.length === 0 ? { ...asked, order: "newest" } : asked;
    if (terms.length + without.length + unwanted.length === 0 && !narrows(filters)) return [];
    const { filter } = this.entry;
    const words = terms.length === 0 ? [exactly(filter)] : terms;
    const fitting = await Promise.all(words.map((term) => this.words(term)));
    // Only the rows in which every word is somewhere.
    const rows = (wanted[filters.kind] ?? [0, 1, 2]).filter((row) => {
      const [, stream] = streamsOf(row, filters);
      return fitting.every((words) => words.some(({ streams }) => streams & (1 << stream)));
    });
    if (rows.length === 0) return [];
    const lists = async (term) => this.listed(await this.words(term), rows, filters);
    const [found, barred, narrowed] = await Promise.all([
      Promise.all(fitting.map((words) => this.listed(words, rows, filters))),
      Promise.all(without.map(lists)).then((all) => all.flat()),
      filters.committee ? lists(exactly(`${filter}${filters.committee}`)) : null,
    ]);
    const fits = rows.map((row) => found.map((words) => this.fits(row, words, filters)));
    const all = rows.reduce((sum, row) => sum + this.counts[row], 0);
    /** A word that is in little weighs more. */
    const weights = words.map((_, nth) => {
      const having = fits.reduce((sum, ofRow) => sum + ofRow[nth].reduce((count, best) => count + Number(best > 0), 0), 0);
      return Math.log(1 + all / (having + 1));
    });
    return rows.flatMap((row, at) => this.row(row, fits[at], weights, { barred, narrowed }, filters)).sort(best);
  }

  /** How many results a query has, its phrases taken as words. */
  async count(query, filters) {
    const able = await Promise.all(query.alternatives.map((one) => this.hasAll(one.terms)));
    return (await this.search({ alternatives: query.alternatives.filter((_, nth) => able[nth]) }, filters)).length;
  }

  /** Every word is somewhere. The longest is looked up first: where it is nowhere, the others needn't be. */
  async hasAll(terms) {
    for (const term of [...terms].sort((one, other) => other.word.length - one.word.length)) {
      if ((await this.words(term)).length === 0) return false;
    }
    return true;
  }

  /** How well each number of a row fits a term, whose words these are. */
  fits(row, words, filters) {
    const [, stream, title] = streamsOf(row, filters);
    const best = new Float32Array(this.counts[row]);
    for (const { fit, lists } of words) {
      const weight = fit * UNNAMED[row];
      if (lists[stream]) each(lists[stream], (number) => (best[number] = Math.max(best[number], weight)));
    }
    for (const { fit, lists } of words) {
      if (!lists[title]) continue;
      each(lists[title], (number) => {
        if (best[number] > 0) best[number] = Math.max(best[number], fit * TITLE);
      });
    }
    return best;
  }

  /** The results of a row: how well it fits each term, and what each term weighs. */
  row(row, fits, weights, { barred, narrowed }, filters) {
    const [somewhere, stream] = streamsOf(row, filters);
    const allowed = new Uint8Array(this.counts[row]).fill(narrowed ? 0 : 1);
    const set = (words, of, as) => {
      for (const { lists } of words) if (lists[of]) each(lists[of], (number) => (allowed[number] = as));
    };
    set(narrowed ?? [], somewhere, 1);
    set(barred, stream, 0);
    const [from, to] = this.range(row, filters);
    const results = [];
    for (let number = from; number < to; number += 1) {
      if (!allowed[number] || fits.some((best) => best[number] === 0)) continue;
      const sum = fits.reduce((sum, best, nth) => sum + best[number] * weights[nth], 0);
      const weight = filters.order === "newest" ? 0 : sum * ROW_WEIGHTS[row];
      results.push({ row, number, weight, when: this.when(row, number) });
    }
    return results;
  }

  kind({ row, number }, asked) {
    const { people, pages } = this.entry;
    if (row === 0) return asked === "decision" ? "decision" : "item";
    if (row === 1) return "document";
    return number < people ? "person" : number < people + pages ? "page" : "meeting";
  }

  /** What is shown of a result. */
  async record({ row, number }) {
    const { records, folders, figures, committees } = this.entry;
    const file = Math.floor(number / records);
    const folder = Math.floor(file / records);
    const hash = folders[row].slice(folder * figures, (folder + 1) * figures);
    const name = `${ROWS[row]}-${folder}-${hash}/${file}.json`;
    const { meetings, items, results } = await this.load(name, "json");
    const [title, before, below, meeting, item, lang, text] = results[number % records];
    const [committee, iso, date, url] = meetings[meeting] ?? [];
    const address = (url ?? "") + below;
    return { title, before, lang, url: address, item: items[item], committee: committees[committee], iso, date, text };
  }

  /** A result's text where it is in the index: its blocks, and their language. */
  async text({ text }) {
    const { lang, blocks } = await this.load(text, "json");
    return blocks.map((words) => ({ text: words, lang }));
  }
}

/** Opens an index by the address of its entry file, with a way to fetch. */
export async function open(address, get) {
  const folder = address.slice(0, address.lastIndexOf("/") + 1);
  const files = new Map();
  const load = (name, as) => {
    if (!files.has(name)) files.set(name, get(folder + name, as));
    return files.get(name);
  };
  return new Index(await get(address, "json"), load);
}

// The page

const AT_ONCE = 10;
/** So many pages are looked at for a phrase before the reader is asked, and so many of them at once. */
const LOOKED_AT = 40;
const BATCH = 5;
const TYPING = 150;
const BLOCKS = "p, li, dd, td, th, caption, h2, h3, h4, h5, h6";
/** What says nothing of a page's own. */
const FRAME = "nav, .request, .kicker, [hidden]";
/** What a page says above its text: that a meeting is called off, that minutes are a draft. */
const NOTICE = ".notice";
/** Where the filters are folded away until they are asked for, as on a phone they push the results off the screen. */
const NARROW = "(max-width: 40em)";
/** After so long, in milliseconds, a reader is told that the search goes on. */
const SLOW = 400;
/** What was decided. */
const DECIDED = ".decided, .decision";

async function get(address, as) {
  // Only the entry file keeps its name when it changes.
  const response = await fetch(address, address.endsWith("/index.json") ? { cache: "no-cache" } : {});
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return as === "json" ? response.json() : as === "text" ? response.text() : new Uint8Array(await response.arrayBuffer());
}

function counted(forms, count, lang) {
  const name = new Intl.PluralRules(lang).select(count);
  const form = forms.querySelector(`[data-form="${name}"]`) ?? forms.querySelector("[data-form=other]");
  return form.textContent.replace("{}", new Intl.NumberFormat(lang).format(count));
}

class Page {
  constructor(root) {
    this.root = root;
    this.lang = document.documentElement.lang;
    this.form = root.querySelector("form");
    this.list = root.querySelector("#_found ol");
    this.status = root.querySelector("#_count");
    this.more = root.querySelector("#_more");
    this.nothing = root.querySelector("#_nothing");
    this.narrowing = root.querySelector("details");
    this.base = root.dataset.entry.slice(0, root.dataset.entry.indexOf("search/"));
    this.pages = new Map();
    this.indexes = new Map();
    this.turn = 0;
    this.near = new IntersectionObserver((seen) => {
      for (const { target, isIntersecting } of seen) if (isIntersecting) this.passage(target);
    });
    /** What is shown of each line. */
    this.records = new WeakMap();
  }

  start() {
    const without = this.root.querySelector("#_without-script");
    this.nothing.append(without.querySelector("ul").cloneNode(true));
    without.hidden = true;
    this.form.hidden = false;
    let timer;
    /** A query that is being typed is one step back, however many letters it has. */
    let typing = false;
    const go = (how, isTyping) => {
      clearTimeout(timer);
      typing = isTyping;
      return this.go(how);
    };
    this.form.addEventListener("submit", async (event) => {
      event.preventDefault();
      await go("pushState", false);
      if (this.status.getBoundingClientRect().bottom > innerHeight) this.status.scrollIntoView();
    });
    this.form.addEventListener("change", (event) => event.target.name !== "q" && go("pushState", false));
    this.form.q.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => go(typing ? "replaceState" : "pushState", true), TYPING);
    });
    this.more.addEventListener("click", () => this.showMore(true));
    addEventListener("popstate", () => {
      typing = false;
      this.read();
    });
    this.read();
    const narrow = matchMedia(NARROW);
    const fold = () => (this.narrowing.open = !narrow.matches || narrows(Object.fromEntries(this.asked())));
    narrow.addEventListener("change", fold);
    fold();
  }

  index(address) {
    if (!this.indexes.has(address)) this.indexes.set(address, open(address, get));
    return this.indexes.get(address);
  }

  asked() {
    const all = [...new FormData(this.form)].map(([name, value]) => [name, value.trim()]);
    return new URLSearchParams(all.filter(([, value]) => value !== ""));
  }

  /** What the address asks. What no filter has is taken out of it. */
  read() {
    const asked = new URLSearchParams(location.search);
    for (const field of this.form.elements) {
      if (!field.name) continue;
      field.value = asked.get(field.name) ?? "";
      if (field.selectedIndex !== -1) continue;
      field.value = "";
      asked.delete(field.name);
      history.replaceState(null, "", `${asked}` === "" ? location.pathname : `?${asked}`);
    }
    this.run();
  }

  go(how) {
    const query = `?${this.asked()}`;
    if (query !== (location.search || "?")) history[how](null, "", query === "?" ? location.pathname : query);
    return this.run();
  }

  /** The links to the page in other languages ask the same there: kinds, committees and years have one name for all. */
  twins(asked) {
    for (const link of document.querySelectorAll(".languages a")) link.search = asked;
  }

  async run() {
    const turn = (this.turn += 1);
    const asked = this.asked();
    this.twins(asked);
    const filters = Object.fromEntries(asked);
    const query = asked.get("q") ?? "";
    if (query === "" && !narrows(filters)) return this.clear(this.root.dataset.ask);
    const slow = setTimeout(() => turn === this.turn && this.clear(this.root.dataset.busy), SLOW);
    try {
      const index = await this.index(this.root.dataset.entry);
      const parsed = parse(index.forms, query);
      /** Its phrases are looked for on the results' own pages. */
      parsed.onPages = parsed.phrases.length + parsed.unwanted.length > 0;
      const results = await index.search(parsed, filters);
      if (turn !== this.turn) return;
      Object.assign(this, { current: index, parsed, asking: filters, results, shown: 0, looked: 0 });
      this.list.replaceChildren();
      await this.showMore(false);
      clearTimeout(slow);
      this.elsewhere(turn, query, filters, asked);
    } catch (error) {
      clearTimeout(slow);
      if (turn !== this.turn) return;
      this.clear(this.root.dataset.failed);
      // The indexes are there without the search.
      this.none(false);
      console.error(error);
    } finally {
      if (turn !== this.turn) clearTimeout(slow);
    }
  }

  /** Shows the indexes; with what to try first, where it is the query that finds nothing. */
  none(isQuery) {
    this.nothing.hidden = false;
    this.nothing.querySelector("p").hidden = !isQuery;
  }

  clear(words) {
    this.list.replaceChildren();
    this.status.textContent = words;
    this.nothing.hidden = true;
    this.root.querySelector("#_found").hidden = true;
    this.root.querySelector("#_others").hidden = true;
  }

  /** Shows the next results; with phrases, those whose page holds them. */
  async showMore(focus) {
    const { turn, results, parsed } = this;
    const next = parsed.onPages ? await this.withPhrases() : results.slice(this.shown, this.shown + AT_ONCE);
    const records = await Promise.all(next.map((result) => this.current.record(result)));
    if (turn !== this.turn) return;
    const lines = next.map((result, nth) => ({ result, record: records[nth] }));
    if (this.asking.order === "newest" || parsed.terms.length === 0) lines.sort(newest);
    const rows = lines.map(({ result, record }) => this.line(result, record));
    this.list.append(...rows);
    this.shown += next.length;
    if (!parsed.onPages) this.looked = this.shown;
    const count = parsed.onPages ? this.shown : results.length;
    const words = parsed.onPages && this.looked < results.length ? "#_phrases" : "#_counts";
    this.status.textContent =
      count === 0 && words === "#_counts" ? this.root.dataset.none : counted(this.root.querySelector(words), count, this.lang);
    if (count > 0 || this.looked < results.length) this.nothing.hidden = true;
    else this.none(true);
    this.root.querySelector("#_found").hidden = false;
    this.more.hidden = this.looked >= results.length;
    rows.forEach((row) => this.near.observe(row));
    if (focus) rows[0]?.querySelector("a").focus();
  }

  async withPhrases() {
    const hits = [];
    const end = Math.min(this.results.length, this.looked + LOOKED_AT);
    while (hits.length < AT_ONCE && this.looked < end) {
      const batch = this.results.slice(this.looked, Math.min(end, this.looked + BATCH));
      const held = await Promise.all(batch.map((result) => this.holdsPhrases(result)));
      hits.push(...batch.filter((_, nth) => held[nth]));
      this.looked += batch.length;
    }
    return hits;
  }

  async holdsPhrases(result) {
    const { forms } = this.current;
    const record = await this.current.record(result);
    const texts = [record.title];
    if (result.row !== 1) texts.push(...(await this.blocks(record)).map((block) => block.text));
    const isThere = (phrase) => texts.some((text) => holds(forms, phrase, text));
    return result.by.some(({ phrases, unwanted }) => phrases.every(isThere) && !unwanted.some(isThere));
  }

  line(result, record) {
    const row = this.root.querySelector("#_result").content.firstElementChild.cloneNode(true);
    const kind = this.current.kind(result, this.asking.kind);
    const part = (name) => row.querySelector(name);
    part(".kind").textContent = this.form.kind.querySelector(`[value=${kind}]`).dataset.one;
    if (record.iso) {
      const time = document.createElement("time");
      time.dateTime = record.iso;
      time.textContent = record.date;
      part(".when").prepend(time, " ");
    }
    const link = part("a");
    link.href = this.base + record.url;
    if (record.before) {
      const number = document.createElement("span");
      number.className = "number";
      number.textContent = record.before;
      link.append(number, " ");
    }
    const title = document.createElement("span");
    if (record.lang) title.lang = record.lang;
    this.marked(title, record.title);
    link.append(title);
    const where = [record.item, kind === "meeting" ? null : record.committee];
    part(".where").textContent = where.filter(Boolean).join(" · ");
    this.records.set(row, { ...record, isItem: result.row === 0 });
    return row;
  }

  marked(into, text) {
    const { forms } = this.current;
    let at = 0;
    for (const { word, start, end } of tokens(forms, text)) {
      if (!this.parsed.terms.some((term) => term.fit(word) > 0)) continue;
      into.append(text.slice(at, start), mark(text.slice(start, end)));
      at = end;
    }
    into.append(text.slice(at));
  }

  /** The content of a page. */
  async page(url) {
    if (!this.pages.has(url)) {
      const main = (html) => new DOMParser().parseFromString(html, "text/html").querySelector("main");
      this.pages.set(url, get(this.base + url, "text").then(main));
    }
    return this.pages.get(url);
  }

  /** The blocks of a result's page: their words, their language, and whether they say what was decided. */
  async blocks({ url }) {
    const said = (block) => block.textContent.replace(/\s+/g, " ").trim();
    return blocks(await this.page(url)).map((block, nth, all) => ({
      // What ends in a colon says nothing without what follows.
      text: said(block).endsWith(":") && all[nth + 1] ? `${said(block)} ${said(all[nth + 1])}` : said(block),
      lang: block.closest("[lang]")?.lang,
      decided: block.closest(DECIDED) !== null,
    }));
  }

  /** The block that fits best: of a decision, one of what was decided. */
  best(all) {
    const { parsed, current: { forms } } = this;
    const decided = this.asking.kind === "decision" ? all.filter((block) => block.decided) : [];
    let best = { fitting: -1 };
    for (const block of decided.length > 0 ? decided : all) {
      const words = tokens(forms, block.text);
      const terms = parsed.terms.filter((term) => words.some(({ word }) => term.fit(word) > 0));
      const fitting = terms.length + parsed.phrases.filter((phrase) => holds(forms, phrase, block.text)).length;
      if (fitting > best.fitting) best = { ...block, fitting };
    }
    return best;
  }

  /** Shows the passage of a result that fits best: of its text in the index, else of its page. */
  async passage(row) {
    this.near.unobserve(row);
    const [{ parsed, current }, record, into] = [this, this.records.get(row), row.querySelector(".passage")];
    // A page that is no item's may be long, and says no more than its title and day where those have every word. Of a
    // document only the title is known.
    const title = tokens(current.forms, `${record.title} ${record.iso ? `${record.iso} ${record.date}` : ""}`);
    const isTitled = parsed.terms.every((term) => title.some(({ word }) => term.fit(word) > 0));
    let best = { fitting: 0 };
    if (!record.url.includes("#") && (record.isItem || !isTitled)) {
      if (record.text) best = this.best(await current.text(record).catch(() => []));
      if (best.fitting < 1) best = this.best(await this.blocks(record).catch(() => []));
    }
    // A page that isn't an item's and has none of the words in its text starts with what says nothing of it.
    into.hidden = !best.text || (!record.isItem && best.fitting < 1);
    if (into.hidden) return;
    if (best.lang && best.lang !== this.lang) into.lang = best.lang;
    const parts = passage(current.forms, parsed.terms, best.text);
    into.replaceChildren(...parts.map((part) => (part.mark ? mark(part.text) : part.text)));
  }

  /** How many results there are in the other languages. */
  async elsewhere(turn, query, filters, asked) {
    const list = this.root.querySelector("#_others");
    for (const line of list?.children ?? []) {
      const link = line.querySelector("a");
      try {
        const index = await this.index(line.dataset.entry);
        const count = await index.count(parse(index.forms, query), filters);
        if (turn !== this.turn) return;
        const hasPhrase = this.parsed.phrases.length + this.parsed.unwanted.length > 0;
        link.textContent = hasPhrase ? line.dataset.words : counted(line, count, link.lang);
        link.href = `${link.pathname}?${asked}`;
        line.hidden = count === 0;
      } catch {
        line.hidden = true;
      }
    }
    if (list) list.hidden = [...list.children].every((line) => line.hidden);
  }
}

/** The newest day first; what is of one day in the order of its agenda. */
function newest(one, other) {
  const [day, otherDay] = [one.record.iso ?? "", other.record.iso ?? ""];
  if (day !== otherDay) return day < otherDay ? 1 : -1;
  return one.result.row - other.result.row || one.result.number - other.result.number;
}

function mark(text) {
  const element = document.createElement("mark");
  element.textContent = text;
  return element;
}

/** All of a block is a link to somewhere else. */
const isLink = (block) => block.querySelector("a")?.textContent.trim() === block.textContent.trim();

/** The smallest blocks of a page's text, those of the record's own first. */
function blocks(main) {
  const own = (block) => !block.querySelector(BLOCKS) && !block.closest(FRAME) && !isLink(block);
  const all = [...main.querySelectorAll(BLOCKS)].filter(own);
  const rank = (block) => (block.closest(".prose") ? 0 : block.closest(NOTICE) ? 2 : 1);
  return [0, 1, 2].flatMap((wanted) => all.filter((block) => rank(block) === wanted));
}

if (typeof document !== "undefined") new Page(document.getElementById("_search")).start();
