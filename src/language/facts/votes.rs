//! Votes: so many for, so many against, in figures or in words.
//!
//! A side that stands alone is none: `11 for the year` isn't a vote. Two sides of one vote stand close together.

use super::{
    Amount, Fact, FactWords, Found, Side,
    phrase::{after_space, any_of, starts_with},
    scan::starts_of_words,
};

/// How far two sides of a vote may stand apart.
const NEAR: usize = 90;
/// How far from a word for "against" a vote is looked for.
const REACH: usize = 2 * NEAR;
/// The most words between a number and its side: `11 members voted for`.
const BETWEEN: usize = 4;

/// The votes of a text, in the order of their places.
pub(super) fn votes(text: &str, words: &FactWords) -> Vec<Found> {
    let starts: Vec<usize> = starts_of_words(text).collect();
    // Every vote has votes against, or says that there are none.
    let against =
        |start: &&usize| any_of(text.get(**start..).unwrap_or_default(), &words.votes_against).is_some();
    let against: Vec<usize> = starts.iter().filter(against).copied().collect();
    let mut found: Vec<(Side, Found)> = Vec::new();
    let mut from = 0;
    for start in starts {
        let next = against.partition_point(|at| at + REACH < start);
        if start < from || against.get(next).is_none_or(|at| *at > start + REACH) {
            continue;
        }
        let rest = text.get(start..).unwrap_or_default();
        let one = numbered(rest, words).or_else(|| labelled(rest, words));
        if let Some((side, number, len)) = one {
            let fact = Fact::Votes(side, Amount::whole(number));
            found.push((side, Found { fact, range: start..start + len }));
            from = start + len;
        }
    }
    let near = |a: &Found, b: &Found| {
        let (first, second) = if a.range.start < b.range.start { (a, b) } else { (b, a) };
        let between = text.get(first.range.end..second.range.start).unwrap_or_default();
        // A sentence may be no more than a side: `In favour: 12. Against: 4.`
        let says_nothing = !between.contains(char::is_alphanumeric);
        between.len() <= NEAR && (says_nothing || !between.contains(". ")) && !between.contains("\n\n")
    };
    let told = |(side, own): &&(Side, Found)| found.iter().any(|(other, of)| side != other && near(own, of));
    found.iter().filter(told).map(|(_, own)| own.clone()).collect()
}

/// `11 for`, `eleven members voted against`.
fn numbered(text: &str, words: &FactWords) -> Option<(Side, u64, usize)> {
    let (number, mut at) = number(text, words)?;
    for _ in 0..=BETWEEN {
        let (space, rest) = after_space(text.get(at..)?);
        if space == 0 {
            return None;
        }
        at += space;
        if let Some((side, len)) = side(rest, words) {
            return Some((side, number, at + len));
        }
        at += words.vote_fillers.iter().find_map(|word| starts_with(rest, word))?;
    }
    None
}

/// `For: 11`; without a sign between, the number ends what is said: `For 11, against 3`, but not `for 11 months`.
fn labelled(text: &str, words: &FactWords) -> Option<(Side, u64, usize)> {
    let (side, len) = side(text, words)?;
    let rest = text.get(len..)?;
    let space = ['*', '_', ' ', '\u{a0}'];
    let bare = rest.trim_start_matches(space);
    let marked = bare.strip_prefix([':', '–', '-', '—', '(']);
    let said = marked.map_or(bare, |said| said.trim_start_matches(space));
    let (number, end) = number(said, words)?;
    let alone = || said.len() < rest.len() && said.get(end..).is_some_and(ends);
    (marked.is_some() || alone()).then(|| (side, number, text.len() - said.len() + end))
}

/// True where a sign ends what was said, and no number goes on.
fn ends(text: &str) -> bool {
    let text = text.trim_start_matches(['*', '_']);
    let mut signs = text.chars();
    let sign = signs.next();
    sign.is_none_or(|sign| matches!(sign, ',' | ';' | '.' | ')' | ']' | '|' | '\n' | '\r'))
        && !signs.next().is_some_and(|next| next.is_ascii_digit())
}

/// A number in figures or words; a date, a time and an amount of money are none.
pub(super) fn number(text: &str, words: &FactWords) -> Option<(u64, usize)> {
    let len = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if len == 0 {
        return words.numbers.at(text).map(|own| (own.number, own.len));
    }
    Some((text.get(..len)?.parse().ok()?, len)).filter(|_| len <= 4)
}

pub(super) fn side(text: &str, words: &FactWords) -> Option<(Side, usize)> {
    let all = [
        (Side::For, &words.votes_for),
        (Side::Against, &words.votes_against),
        (Side::Abstained, &words.votes_abstained),
    ];
    all.into_iter().find_map(|(side, words)| Some((side, any_of(text, words)?)))
}
