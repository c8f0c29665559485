//! Lines and headings that close an item in words, where the line of exemption is wanted: `Not for publication`,
//! `(Exempt: 14)`, `This item is exempt.` None of them closes anything, so each has to be told before it is published.

use super::{
    exempt,
    words::{Words, fold},
};

/// The most words of a sentence before the words that close.
const BEFORE: usize = 7;
/// The same where those may be said of much else: `this item is private`.
const BEFORE_ITEMS: usize = 4;
/// The most bytes of a line that closes an item without being its first.
const LONGEST: usize = 160;

/// The words that say that something isn't public, each phrase as its words.
#[derive(Debug, Default)]
pub struct ClosingWords {
    /// That close by themselves wherever a line starts with them: `not for publication`.
    pub not_public: Vec<Vec<String>>,
    /// That close where they are all that is said: `confidential`, `exempt report`.
    pub alone: Vec<Vec<String>>,
    /// The same of an item only: `private`, `part exempt`.
    pub items: Vec<Vec<String>>,
    /// That close an item as a part of its title: `(exempt)`.
    pub titles: Vec<Vec<String>>,
    /// What is closed: `item`, `report`.
    pub things: Vec<String>,
    /// What closes nothing: `not exempt`.
    pub negations: Vec<String>,
    /// What names the law: `paragraph`.
    pub law: Vec<String>,
    /// The longest word of each phrase but those for titles, by how many letters it has.
    telling: Vec<Vec<String>>,
}

/// A line of an item.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a> {
    /// Its words.
    pub text: &'a str,
    /// It is the first below the item's heading.
    pub first: bool,
    /// It is a paragraph by itself.
    pub alone: bool,
}

impl ClosingWords {
    /// Of phrases that are folded already.
    pub fn new(phrases: impl Fn(&str) -> Vec<String>) -> ClosingWords {
        let split = |id: &str| {
            let all = phrases(id).into_iter().map(|phrase| split(&phrase));
            all.filter(|phrase| !phrase.is_empty()).collect::<Vec<_>>()
        };
        let not_public = split("words-not-public");
        let alone = [split("words-closed-lines"), split("words-closed-papers")].concat();
        let items = split("words-closed-items");
        let mut telling: Vec<Vec<String>> = Vec::new();
        for phrase in [&not_public, &alone, &items].into_iter().flatten() {
            let Some(word) = phrase.iter().max_by_key(|word| word.chars().count()) else { continue };
            let letters = word.chars().count();
            telling.resize(telling.len().max(letters + 1), Vec::new());
            if let Some(words) = telling.get_mut(letters).filter(|words| !words.contains(word)) {
                words.push(word.clone());
            }
        }
        ClosingWords {
            telling,
            not_public,
            alone,
            items,
            titles: split("words-closed-titles"),
            things: phrases("words-closable"),
            negations: phrases("words-negations"),
            law: phrases("words-law"),
        }
    }

    fn all(&self) -> impl Iterator<Item = &[String]> {
        self.not_public.iter().chain(&self.alone).map(Vec::as_slice)
    }

    /// False for a line that has no phrase. Every line of an archive is asked, so none is folded for it.
    fn may_stand_in(&self, line: &str) -> bool {
        // What stands before a colon may close by itself: `Confidential:14`.
        let ends = |c: char| c.is_whitespace() || matches!(c, ':' | '：');
        line.split(ends).map(bare).any(|word| {
            let folded = word.chars().map(|c| if c == '’' { '\'' } else { c }).flat_map(char::to_lowercase);
            let known = self.telling.get(word.chars().count());
            known.is_some_and(|known| known.iter().any(|known| known.chars().eq(folded.clone())))
        })
    }

    /// True where that is all that is said: of something that can be closed, or by itself.
    fn is_whole(&self, said: &[String]) -> bool {
        let bare = match said {
            [phrase @ .., thing] if self.things.contains(thing) => phrase,
            _ => said,
        };
        let mut all = self.all().chain(self.items.iter().map(Vec::as_slice));
        all.any(|phrase| said == phrase || bare == phrase)
    }
}

/// True for a line that seems to be meant to close its item. The first line does so however it goes on; another has to
/// stand by itself, so that what a paragraph tells of something else closes nothing.
pub fn closes(line: Standing, words: &Words) -> bool {
    if !line.first && (!line.alone || line.text.len() > LONGEST) {
        return false;
    }
    let signs = |c: char| c.is_whitespace() || matches!(c, '*' | '_' | '>' | '-' | '+' | '•' | '·' | '#');
    let bare = line.text.trim_matches(signs);
    if let Some(inner) = bracketed(bare, line.first) {
        let inside = Standing { text: inner, ..line };
        if exempt::line(inner, words) != exempt::Line::Other || closes(inside, words) {
            return true;
        }
    }
    let closing = &words.closing;
    if !closing.may_stand_in(bare) {
        return false;
    }
    let sentence_end = bare.find(". ").map(|at| at + 1);
    let ended = line.alone || sentence_end.is_some() || bare.ends_with('.');
    let sentence = bare.get(..sentence_end.filter(|_| line.first).unwrap_or(bare.len())).unwrap_or(bare);
    let said = split(&fold(sentence));
    let starts = line.first && closing.not_public.iter().any(|phrase| said.starts_with(phrase));
    let says = |phrase: &[String], most| says_so(&said, phrase, line.first, most, closing);
    let of_items = || line.first && closing.items.iter().any(|phrase| says(phrase, BEFORE_ITEMS));
    closing.is_whole(&said)
        || starts
        || headed(bare, line.first, words)
        || (ended && (closing.all().any(|phrase| says(phrase, BEFORE)) || of_items()))
}

/// True for `Confidential: 14`, and for a first line `Confidential: bids`: what closes, and after a sign why.
fn headed(line: &str, first: bool, words: &Words) -> bool {
    let Some((head, rest)) = cut_head(line) else { return false };
    let head = split(&fold(head));
    let is_ground = |word: &String| words.confidential.contains(word) || words.exempt.contains(word);
    let of_one_word = matches!(head.as_slice(), [word] if is_ground(word));
    words.closing.is_whole(&head) && (gives_paragraph(rest) || (first && of_one_word))
}

/// Cuts at the first colon or spaced dash.
fn cut_head(line: &str) -> Option<(&str, &str)> {
    let colon = line.split_once([':', '：']);
    let dashes = [" – ", " - ", " — "].into_iter().filter_map(|dash| line.split_once(dash));
    colon.into_iter().chain(dashes).min_by_key(|(head, _)| head.len())
}

/// True where a number stands alone: `14 – Commercial`, `12, 14`, but not `14 houses`.
fn gives_paragraph(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let rest = text.trim_start_matches(char::is_alphanumeric).trim_start();
    text.starts_with(|c: char| c.is_ascii_digit()) && !rest.starts_with(char::is_alphabetic)
}

/// True for a title of which a part, between its signs, says that the item is closed: `Sale (EXEMPT)`, `Exempt: Sale`,
/// `Part 2 – Exempt`. Words that go on say something else: `Exempt accommodation`.
pub fn in_title(title: &str, words: &Words) -> bool {
    let closing = &words.closing;
    let signs = |c: char| matches!(c, '(' | ')' | '[' | ']' | ':' | '：' | ';' | '|' | '–' | '—');
    let parts = title.split(signs).flat_map(|part| part.split(" - "));
    parts.map(|part| split(&fold(part))).any(|said| {
        closing.titles.iter().any(|phrase| {
            let rest = said.strip_prefix(phrase.as_slice());
            rest.is_some_and(|rest| match rest {
                [] => true,
                [word, ..] if word.starts_with(|c: char| c.is_ascii_digit()) => true,
                _ => rest.iter().any(|word| closing.law.contains(word)),
            })
        })
    })
}

/// What stands in brackets that take the whole line, or open the first one.
fn bracketed(line: &str, first: bool) -> Option<&str> {
    let open = line.strip_prefix(['(', '['])?;
    let end = open.find([')', ']']);
    let (inner, rest) = end.and_then(|at| open.split_at_checked(at)).unwrap_or((open, ""));
    // The words of a link aren't what the line says.
    let is_link = rest.starts_with("](");
    let takes_all = rest.chars().skip(1).all(|c| !c.is_alphanumeric());
    (!is_link && (first || takes_all)).then_some(inner)
}

/// True for a short sentence that ends with the phrase, or goes on with the law, and says so of the item.
fn says_so(said: &[String], phrase: &[String], first: bool, most: usize, closing: &ClosingWords) -> bool {
    let Some(at) = said.windows(phrase.len().max(1)).position(|own| own == phrase) else { return false };
    let (before, rest) = said.split_at_checked(at).unwrap_or((said, &[]));
    let after = rest.get(phrase.len()..).unwrap_or_default();
    let has = |all: &[String], known: &[String]| all.iter().any(|word| known.contains(word));
    let of_it = has(before, &closing.things) || (before.is_empty() && !after.is_empty());
    let to_the_end = after.is_empty() || (first && has(after, &closing.law));
    before.len() <= most && of_it && to_the_end && !has(before, &closing.negations)
}

/// The words without the signs around them.
fn split(folded: &str) -> Vec<String> {
    folded.split_whitespace().map(bare).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}
