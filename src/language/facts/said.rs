//! What a text states in words: times such as `half past six`, weekdays and months by their names, votes such as `5 votes
//! to 3`.

use std::ops::Range;

use super::{
    Amount, Fact, FactWords, Found, facts,
    phrase::{Phrases, after_space, any_of, starts_with},
    scan::starts_of_words,
};

/// A fact that a version states.
#[derive(Clone, Debug)]
pub(super) struct Stated {
    pub(super) found: Found,
    /// A time that doesn't say which half of the day it is in.
    pub(super) bare: bool,
}

/// All that a text states, in the order of their places.
pub(super) fn stated(text: &str, words: &FactWords) -> Vec<Stated> {
    let phrases = in_words(text, words);
    // The hour of a time in words is no figure; a month's name inside a date is the date's.
    let touches = |own: &Stated, range: &Range<usize>| {
        own.found.range.start < range.end && range.start < own.found.range.end
    };
    let is_time = |own: &&Stated| matches!(own.found.fact, Fact::Time { .. });
    let apart = |range: &Range<usize>| !phrases.iter().filter(is_time).any(|own| touches(own, range));
    let is_bare = |found: &Found| {
        let said = text.get(found.range.clone()).unwrap_or_default();
        matches!(found.fact, Fact::Time { .. }) && said.ends_with(|sign: char| sign.is_ascii_digit())
    };
    let mut all: Vec<Stated> = facts(text, words)
        .into_iter()
        .filter(|found| apart(&found.range))
        .map(|found| Stated { bare: is_bare(&found), found })
        .collect();
    let is_named = |phrase: &Stated| !all.iter().any(|own| touches(own, &phrase.found.range));
    let named: Vec<Stated> = phrases.iter().filter(|phrase| is_named(phrase)).cloned().collect();
    all.extend(named);
    all.sort_by_key(|own| own.found.range.start);
    all
}

/// Times, weekdays and months in words.
fn in_words(text: &str, words: &FactWords) -> Vec<Stated> {
    let mut found: Vec<Stated> = Vec::new();
    let mut end = 0;
    for start in starts_of_words(text) {
        if start < end {
            continue;
        }
        let rest = text.get(start..).unwrap_or_default();
        let own = quarter(rest, words)
            .or_else(|| named(rest, &words.weekdays, Fact::Weekday))
            .or_else(|| words.month(rest).map(|(month, len)| (month_alone(month), false, len)));
        if let Some((fact, bare, len)) = own {
            end = start + len;
            found.push(Stated { found: Found { fact, range: start..end }, bare });
        }
    }
    found
}

fn month_alone(month: u8) -> Fact {
    Fact::Date { day: None, month, year: None }
}

fn named(text: &str, names: &Phrases, fact: fn(u8) -> Fact) -> Option<(Fact, bool, usize)> {
    let one = |phrase: &super::phrase::Phrase| Some((phrase.number, starts_with(text, &phrase.words)?));
    let (number, len) = names.at(text).iter().find_map(one)?;
    Some((fact(u8::try_from(number).ok()?), false, len))
}

/// `half past six`, `quarter to 7`, with the half of the day or without.
fn quarter(text: &str, words: &FactWords) -> Option<(Fact, bool, usize)> {
    let phrases = words.quarters.at(text);
    let (minute, at) =
        phrases.iter().find_map(|phrase| Some((phrase.number, starts_with(text, &phrase.words)?)))?;
    let (space, rest) = after_space(text.get(at..)?);
    let (hour, len) = number(rest, words)?;
    if space == 0 || !(1..=12).contains(&hour) {
        return None;
    }
    let end = at + space + len;
    let after = text.get(end..).unwrap_or_default();
    let late = any_of(after, &words.afternoon);
    let half = late.or_else(|| any_of(after, &words.morning));
    // A quarter to one is an hour before it.
    let hour = if minute > 30 { (hour + 11) % 12 } else { hour % 12 };
    let hour = if late.is_some() { hour + 12 } else { hour };
    let fact = Fact::Time { hour: u8::try_from(hour).ok()?, minute: u8::try_from(minute).ok()? };
    Some((fact, half.is_none(), end + half.unwrap_or(0)))
}

/// A number in figures or words, at most as large as the hours of a clock where it is in figures.
fn number(text: &str, words: &FactWords) -> Option<(u64, usize)> {
    let len = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if len == 0 {
        return words.numbers.at(text).map(|own| (own.number, own.len));
    }
    Some((text.get(..len)?.parse().ok()?, len)).filter(|_| len <= 4)
}

/// How many words before the one between its numbers a vote may start.
const BEFORE: usize = 6;

/// How far before two numbers with a hyphen the word may stand that says that they are a vote.
const BEFORE_SCORE: usize = 60;

/// Votes as two numbers, `5 votes to 3`, `by 5 to 3` and `the votes were 5-3`, with their bytes.
pub(super) fn polls(text: &str, words: &FactWords) -> Vec<([Amount; 2], Range<usize>)> {
    let starts: Vec<usize> = starts_of_words(text).collect();
    let mut found: Vec<([Amount; 2], Range<usize>)> = Vec::new();
    for (nth, at) in starts.iter().enumerate() {
        let rest = text.get(*at..).unwrap_or_default();
        if let Some(own) = score(text, *at, words) {
            found.push(own);
            continue;
        }
        // Few of these words have a number after them: the rest is read where they do.
        let after = words.poll_between.iter().find_map(|word| rest.get(starts_with(rest, word)?..));
        if after.is_none_or(|after| number(after_space(after).1, words).is_none()) {
            continue;
        }
        let end = found.last().map_or(0, |(_, last)| last.end);
        let near = starts.get(nth.saturating_sub(BEFORE)..nth).unwrap_or_default();
        let polls = near.iter().filter(|start| **start >= end).filter_map(|start| poll(text, *start, words));
        found.extend(polls.filter(|(_, range)| range.contains(at)).take(1));
    }
    found
}

/// `9-3`, after a word for a vote in the same sentence.
fn score(text: &str, start: usize, words: &FactWords) -> Option<([Amount; 2], Range<usize>)> {
    let rest = text.get(start..)?;
    let figures = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let first = figures(rest);
    let second = rest.get(first..)?.strip_prefix(['-', '–']).filter(|_| (1..=3).contains(&first))?;
    let len = figures(second);
    let after = second.get(len..).unwrap_or_default();
    let goes_on =
        |text: &str| text.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '–' | '/'));
    let decimal = after.strip_prefix(['.', ',', ':']).is_some_and(|after| figures(after) > 0);
    if !(1..=3).contains(&len) || goes_on(after) || decimal {
        return None;
    }
    let from = text.floor_char_boundary(start.saturating_sub(BEFORE_SCORE));
    let before = text.get(from..start)?;
    let before = before.rsplit(". ").next().filter(|before| !before.ends_with(['-', '–', '/', '.', '£']))?;
    let of_votes = starts_of_words(before).any(|at| {
        let rest = before.get(at..).unwrap_or_default();
        words.poll_words.iter().any(|word| starts_with(rest, word).is_some())
    });
    let amount = |text: Option<&str>| text?.parse().ok().map(Amount::whole);
    let end = start + rest.len() - after.len();
    of_votes.then_some([amount(rest.get(..first))?, amount(second.get(..len))?]).map(|own| (own, start..end))
}

fn poll(text: &str, start: usize, words: &FactWords) -> Option<([Amount; 2], Range<usize>)> {
    let rest = text.get(start..)?;
    let (first, mut at) = number(rest, words)?;
    let mut of_votes = words.poll_before.iter().any(|word| {
        let before = text.get(..start).unwrap_or_default().trim_end();
        before
            .to_lowercase()
            .strip_suffix(word.as_str())
            .is_some_and(|left| !left.ends_with(char::is_alphanumeric))
    });
    if let Some(len) = any_of(rest.get(at..)?, &words.vote_fillers) {
        (at, of_votes) = (at + len, true);
    }
    at += any_of(rest.get(at..)?, &words.poll_between)?;
    let (space, second) = after_space(rest.get(at..)?);
    let (second, len) = number(second, words).filter(|_| space > 0)?;
    let end = at + space + len;
    let of_votes = of_votes || any_of(rest.get(end..)?, &words.vote_fillers).is_some();
    of_votes.then(|| ([Amount::whole(first), Amount::whole(second)], start..start + end))
}
