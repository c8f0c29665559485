//! Words of a list at a place of a text, whatever their case and apostrophes.

use std::collections::BTreeMap;

/// A phrase that stands for a number.
#[derive(Debug)]
pub(super) struct Phrase {
    pub(super) words: String,
    pub(super) number: u64,
}

impl Phrase {
    /// The phrases of a list: words, a space, a number.
    pub(super) fn all(list: &[String]) -> Vec<Phrase> {
        let one = |entry: &String| {
            let (words, number) = entry.rsplit_once(' ')?;
            Some(Phrase { words: words.to_owned(), number: number.parse().ok()? })
        };
        list.iter().filter_map(one).collect()
    }
}

/// Phrases by the letter that they start with: at most places of a text, none does.
#[derive(Debug, Default)]
pub(super) struct Phrases(BTreeMap<char, Vec<Phrase>>);

impl Phrases {
    /// These phrases; those of a letter stay in their order.
    pub(super) fn new(all: Vec<Phrase>) -> Phrases {
        let mut by_letter: BTreeMap<char, Vec<Phrase>> = BTreeMap::new();
        for phrase in all {
            if let Some(letter) = first_letter(&phrase.words) {
                by_letter.entry(letter).or_default().push(phrase);
            }
        }
        Phrases(by_letter)
    }

    /// Those that the text may start with.
    pub(super) fn at(&self, text: &str) -> &[Phrase] {
        first_letter(text).and_then(|letter| self.0.get(&letter)).map_or(&[], Vec::as_slice)
    }
}

fn first_letter(text: &str) -> Option<char> {
    text.chars().next()?.to_lowercase().next()
}

fn alike(a: char, b: char) -> bool {
    let plain = |c: char| match c {
        '’' => '\'',
        '\u{a0}' | '\n' => ' ',
        c => c,
    };
    let (a, b) = (plain(a), plain(b));
    a == b || a.eq_ignore_ascii_case(&b) || (!a.is_ascii() && a.to_lowercase().eq(b.to_lowercase()))
}

/// How long the word is at the start of the text, where it ends with it.
pub(super) fn starts_with(text: &str, word: &str) -> Option<usize> {
    let mut signs = text.char_indices();
    for wanted in word.chars() {
        let (_, sign) = signs.next()?;
        if !alike(sign, wanted) {
            return None;
        }
    }
    let rest = signs.as_str();
    let inside = word.ends_with(char::is_alphanumeric) && rest.starts_with(char::is_alphanumeric);
    (!inside).then_some(text.len() - rest.len())
}

/// The first of the words at the start of the text, after a space or none: its length with the space.
pub(super) fn any_of(text: &str, words: &[String]) -> Option<usize> {
    let (space, rest) = after_space(text);
    words.iter().find_map(|word| starts_with(rest, word)).map(|len| space + len)
}

/// The length of the space at the start (with one line's end at most), and what follows.
pub(super) fn after_space(text: &str) -> (usize, &str) {
    let mut lines = 0;
    let rest = text.trim_start_matches(|c: char| {
        lines += usize::from(c == '\n');
        lines < 2 && matches!(c, ' ' | '\u{a0}' | '\t' | '\n' | '\r')
    });
    (text.len() - rest.len(), rest)
}
