//! Numbers as words: those of a locale's list, and what is made of them.
//!
//! `twenty` and `one` make `twenty-one`, `un` and `ar ddeg` eleven, `dau ddeg` and `tri` 23, `cant` and `a deg` 110. What
//! follows a number and is added to it may stand after what is counted: `dau gynghorydd ar bymtheg`.

use super::phrase::{Phrase, Phrases, after_space, starts_with};

/// A number below which another is added to tens, and to what follows it.
const TEN: u64 = 10;
const TWENTY: u64 = 20;

/// A language's numbers.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    /// Words for whole numbers, longest first.
    pub(super) words: Phrases,
    /// Words that a number below ten is added to.
    pub(super) tens: Phrases,
    /// What follows a number below twenty, and is added to it.
    pub(super) ends: Phrases,
    /// Words that a number below a hundred is added to, with the word between.
    pub(super) hundreds: Phrases,
}

/// A number at the start of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Read {
    pub(super) number: u64,
    /// How many bytes its words take.
    pub(super) len: usize,
}

impl Numbers {
    /// Every number that the words at the start of a text may be, the longest last.
    pub(super) fn all_at(&self, text: &str) -> Vec<Read> {
        let mut all = self.below_hundred(text);
        if let Some(hundred) = first(text, &self.hundreds) {
            let rest = text.get(hundred.len..).unwrap_or_default();
            let (space, rest) = after_space(rest);
            let more = self.below_hundred(rest).into_iter().filter(|own| space > 0 && own.number > 0);
            all.extend(
                more.map(|own| Read {
                    number: hundred.number + own.number,
                    len: hundred.len + space + own.len,
                }),
            );
        }
        all.sort_by_key(|own| own.len);
        all
    }

    /// The longest.
    pub(super) fn at(&self, text: &str) -> Option<Read> {
        self.all_at(text).pop()
    }

    fn below_hundred(&self, text: &str) -> Vec<Read> {
        let mut all: Vec<Read> = self.words.at(text).iter().filter_map(|word| read(text, word)).collect();
        all.extend(first(text, &self.tens));
        all.extend(self.on_tens(text));
        let longest = all.iter().filter(|own| (1..TWENTY).contains(&own.number)).max_by_key(|own| own.len);
        let mut last = longest.copied();
        // `un ar ddeg ar hugain` has two.
        for _ in 0..2 {
            last = last.and_then(|own| self.ended(text, own));
            all.extend(last);
        }
        all
    }

    /// Tens with a unit.
    fn on_tens(&self, text: &str) -> Option<Read> {
        let tens = first(text, &self.tens)?;
        let rest = text.get(tens.len..)?;
        let (space, rest) = match rest.strip_prefix('-') {
            Some(rest) => (1, rest),
            None => after_space(rest),
        };
        let unit = first(rest, &self.words).filter(|own| space > 0 && (1..TEN).contains(&own.number))?;
        Some(Read { number: tens.number + unit.number, len: tens.len + space + unit.len })
    }

    /// A number with what follows it, at once or after one word.
    fn ended(&self, text: &str, own: Read) -> Option<Read> {
        let rest = text.get(own.len..)?;
        let (space, after) = after_space(rest);
        let word = after.len() - after.trim_start_matches(char::is_alphabetic).len();
        let (second, later) = after_space(after.get(word..)?);
        let with = |skipped: usize, rest: &str| {
            let end =
                first(rest, &self.ends).filter(|end| end.number > own.number || end.number >= TWENTY)?;
            Some(Read { number: own.number + end.number, len: own.len + skipped + end.len })
        };
        with(space, after)
            .filter(|_| space > 0)
            .or_else(|| with(space + word + second, later).filter(|_| space > 0 && word > 0 && second > 0))
    }
}

fn read(text: &str, word: &Phrase) -> Option<Read> {
    Some(Read { number: word.number, len: starts_with(text, &word.words)? })
}

fn first(text: &str, words: &Phrases) -> Option<Read> {
    words.at(text).iter().find_map(|word| read(text, word))
}
