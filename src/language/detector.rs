//! Which language a paragraph is in, by the words and endings that only one of the site's languages has.
//!
//! What may stand in any language doesn't count: quotations, the text of links, and words that start with a capital
//! letter inside a sentence, which are names and titles.

use std::collections::{HashMap, HashSet};

use super::{Lang, Locales};

/// What a word that only one language has counts, and what an ending does.
const WORD: u32 = 2;
const ENDING: u32 = 1;
/// The least that has to speak for a language.
const ENOUGH: u32 = 4;
/// When one language leads so far, the rest isn't read.
const CERTAIN: u32 = 16;
/// A title of so many words is in a language, when so much speaks for it.
const LONG: usize = 8;
const CLEAR: u32 = 6;
/// Shorter words have no endings.
const SHORTEST: usize = 5;

/// Knows the site's languages by their `reading.ftl`.
pub struct Detector {
    langs: Vec<Lang>,
    words: HashMap<Box<str>, Lang>,
    /// Words of titles, which are no part of a name.
    titles: HashMap<Box<str>, Lang>,
    /// Letters that only this language has, in words that are no name.
    marks: Vec<(Box<str>, Lang)>,
    endings: Vec<(Box<str>, Lang)>,
}

impl Detector {
    /// For these languages; those without words to know them by are never found.
    pub fn new(locales: &Locales) -> Detector {
        let (mut endings, mut marks, mut langs) = (Vec::new(), Vec::new(), Vec::new());
        for lang in locales.langs() {
            if locales.locale(lang).words("reading-words").is_empty() {
                continue;
            }
            langs.push(lang);
            let own = locales.locale(lang).words("reading-endings");
            endings.extend(own.into_iter().map(|ending| (ending.into_boxed_str(), lang)));
            let own = locales.locale(lang).words("reading-title-marks");
            marks.extend(own.into_iter().map(|mark| (mark.into_boxed_str(), lang)));
        }
        let words = owned(locales, &langs, "reading-words");
        let titles = owned(locales, &langs, "reading-title-words");
        Detector { langs, words, titles, marks, endings }
    }

    /// The language of a paragraph; `None` where nothing speaks clearly for one.
    pub fn language(&self, paragraph: &str) -> Option<Lang> {
        let [first, second] = self.leading(paragraph)?;
        (first.1 >= ENOUGH && first.1 > 2 * second.1).then_some(first.0)
    }

    /// True where a title is in this language and holds no word of another. In a short one a word of titles has to say so,
    /// or words that are no name; in a long one every word counts.
    pub fn is_title(&self, text: &str, lang: Lang) -> bool {
        let titles = self.of_titles(text);
        if titles.iter().any(|own| *own != lang) {
            return false;
        }
        let is_long = word_count(text) >= LONG;
        let lower = text.to_lowercase();
        let counted = if is_long { self.leading(&lower) } else { self.leading_after_first(text) };
        counted.is_some_and(|[first, second]| match (first.0 == lang, titles.is_empty(), is_long) {
            (true, true, true) => first.1 >= CLEAR && second.1 == 0,
            (true, true, false) => second.1 == 0 && (first.1 > WORD || self.is_marked(text, lang)),
            (own, false, _) => second.1 == 0 && (own || first.1 == 0),
            (false, true, _) => first.1 == 0 && self.is_marked(text, lang),
        })
    }

    /// True where a word of a title that is no name has letters that only this language has, and none has those of another.
    fn is_marked(&self, title: &str, lang: Lang) -> bool {
        let mut found = Vec::new();
        words(title, false, |word| {
            let is_there =
                |(mark, _): &&(Box<str>, Lang)| word.len() >= SHORTEST - 1 && word.contains(mark.as_ref());
            found.extend(self.marks.iter().filter(is_there).map(|(_, own)| *own));
            true
        });
        !found.is_empty() && found.iter().all(|own| *own == lang)
    }

    /// True for a frequent word of one of the languages.
    pub fn knows(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        self.words.contains_key(word.as_str()) || self.titles.contains_key(word.as_str())
    }

    /// True for a word with an ending that only one of the languages has.
    pub fn has_ending(&self, word: &str) -> bool {
        word.len() >= SHORTEST && self.endings.iter().any(|(ending, _)| word.ends_with(ending.as_ref()))
    }

    /// True for a title that is so long that it is in a language, whatever its other version says.
    pub fn is_long_title(&self, text: &str, lang: Lang) -> bool {
        word_count(text) >= LONG && self.is_title(text, lang)
    }

    /// The languages of the words of titles that a text has.
    fn of_titles(&self, text: &str) -> Vec<Lang> {
        // What is joined to a word says nothing of it: `Adolygu'r Cyfansoddiad`.
        let words = text.split(|c: char| !c.is_alphabetic());
        words.filter_map(|word| self.titles.get(word.to_lowercase().as_str()).copied()).collect()
    }

    /// The two languages that most speaks for, with what does.
    fn leading(&self, text: &str) -> Option<[(Lang, u32); 2]> {
        self.of_words(|take| words(text, true, take))
    }

    /// The same of a title whose first word may be a name's.
    fn leading_after_first(&self, title: &str) -> Option<[(Lang, u32); 2]> {
        self.of_words(|take| words(title, false, take))
    }

    fn of_words(&self, each: impl FnOnce(&mut dyn FnMut(&str) -> bool)) -> Option<[(Lang, u32); 2]> {
        let mut scores: Vec<(Lang, u32)> = self.langs.iter().map(|lang| (*lang, 0)).collect();
        each(&mut |word| {
            for (lang, counts) in self.evidence(word) {
                let own = scores.iter_mut().find(|(known, _)| *known == lang);
                own.into_iter().for_each(|(_, score)| *score += counts);
            }
            !scores.iter().any(|(_, score)| *score >= CERTAIN)
        });
        scores.sort_by_key(|(lang, score)| (std::cmp::Reverse(*score), *lang));
        match scores.as_slice() {
            [first, second, ..] => Some([*first, *second]),
            _ => None,
        }
    }

    fn evidence(&self, word: &str) -> impl Iterator<Item = (Lang, u32)> {
        let known = self.words.get(word).map(|lang| (*lang, WORD));
        let long = known.is_none() && word.len() >= SHORTEST;
        let ends = |(ending, _): &&(Box<str>, Lang)| word.ends_with(ending.as_ref());
        let ending = self.endings.iter().filter(move |_| long).find(ends).map(|(_, lang)| (*lang, ENDING));
        known.into_iter().chain(ending)
    }
}

/// The words of a list that only one of the languages has.
fn owned(locales: &Locales, langs: &[Lang], list: &str) -> HashMap<Box<str>, Lang> {
    let mut owners: HashMap<String, HashSet<Lang>> = HashMap::new();
    for lang in langs {
        for word in locales.locale(*lang).words(list) {
            owners.entry(word).or_default().insert(*lang);
        }
    }
    let one = |(word, langs): (String, HashSet<Lang>)| match langs.len() {
        1 => Some((word.into_boxed_str(), langs.into_iter().next()?)),
        _ => None,
    };
    owners.into_iter().filter_map(one).collect()
}

/// How many words a text has, without quotations and links.
pub fn word_count(text: &str) -> usize {
    let mut count = 0;
    each(text, |_, _| {
        count += 1;
        true
    });
    count
}

/// The most words in small letters that stand inside a name: `Campaign for the Protection of Rural Wales`.
const INSIDE_NAME: usize = 2;

/// Calls with each word that is no part of a name, in lower case and with plain apostrophes, while the answer is true. A
/// capital letter at the start of a sentence makes no name; in a title it may.
fn words(text: &str, is_sentence: bool, mut take: impl FnMut(&str) -> bool) {
    // Words after a name: they belong to it where it goes on.
    let mut after_name: Option<Vec<String>> = None;
    let mut going = true;
    each(text, |word, starts| {
        let starts_sentence = starts && is_sentence;
        let capitals = word.chars().filter(|c| c.is_uppercase()).count();
        if capitals > 0 && (!starts_sentence || capitals > 1) {
            after_name = Some(Vec::new());
            return true;
        }
        let lower: String =
            word.chars().flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c }).collect();
        match &mut after_name {
            Some(waiting) if !starts_sentence && waiting.len() < INSIDE_NAME => waiting.push(lower),
            _ => going = after_name.take().into_iter().flatten().chain([lower]).all(|word| take(&word)),
        }
        going
    });
    if going {
        after_name.into_iter().flatten().all(|word| take(&word));
    }
}

/// Calls with each word outside quotations and links, and whether it starts a sentence, while the answer is true.
fn each(text: &str, mut take: impl FnMut(&str, bool) -> bool) {
    let mut starts_sentence = true;
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        if let Some(len) = skipped(rest, sign) {
            rest = rest.get(len..).unwrap_or_default();
            starts_sentence = false;
        } else if sign.is_alphabetic() {
            let inside = |c: char| c.is_alphabetic() || matches!(c, '\'' | '’' | '-');
            let len = rest.find(|c: char| !inside(c)).unwrap_or(rest.len());
            let (word, after) = rest.split_at_checked(len).unwrap_or((rest, ""));
            if !take(word.trim_end_matches(['\'', '’', '-']), starts_sentence) {
                return;
            }
            starts_sentence = false;
            rest = after;
        } else {
            starts_sentence |= matches!(sign, '.' | '!' | '?' | ':' | ';' | '•' | '·' | '–');
            rest = rest.get(sign.len_utf8()..).unwrap_or_default();
        }
    }
}

/// The longest quotation: a mark that is never closed takes nothing away.
const LONGEST: usize = 1500;

/// The length of a quotation, a link or an address at the start.
fn skipped(text: &str, sign: char) -> Option<usize> {
    let within =
        |from: usize| text.get(from..text.floor_char_boundary(LONGEST.min(text.len()))).unwrap_or_default();
    let len = sign.len_utf8();
    match sign {
        '“' | '«' | '"' => {
            let close = if sign == '“' {
                '”'
            } else if sign == '«' {
                '»'
            } else {
                '"'
            };
            within(len).find(close).map(|at| len + at + close.len_utf8())
        }
        '‘' => {
            let rest = within(len);
            let mut ends = rest.match_indices('’').filter(|(at, mark)| {
                !rest.get(at + mark.len()..).is_some_and(|after| after.starts_with(char::is_alphabetic))
            });
            ends.next().map(|(at, mark)| len + at + mark.len())
        }
        '[' => {
            let rest = within(1);
            let end = rest.find("](")?;
            rest.get(end..)?.find(')').map(|close| 1 + end + close + 1)
        }
        'h' | 'w' if text.starts_with("http") || text.starts_with("www.") => {
            let end = text.find(char::is_whitespace).unwrap_or(text.len());
            text.get(..end).filter(|word| word.contains("://") || word.starts_with("www.")).map(|_| end)
        }
        _ => None,
    }
}
