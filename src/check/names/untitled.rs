//! Names of persons that no title stands before, and that the archive doesn't know: words with capital letters that follow
//! each other.
//!
//! A first name, a surname, or what only names have (ap, O', initials) says that they are a name. Without one of those, every
//! word has to be one that nobody in the archive writes small, and nothing may say that it is a place, a body or a heading.

use std::ops::Range;

use super::{public::Public, words::Word};
use crate::check::Record;

/// The most words of a name that start with a capital letter.
const LENGTH: usize = 4;
/// A word of fewer letters says too little by itself.
const SHORTEST: usize = 3;

/// The names of a text that stand in public too, by their words.
pub fn names(words: &[Word], public: &Public, record: &Record) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for run in runs(words, record) {
        let mut from = run.start;
        while from < run.end {
            let is_name = |to: &usize| is_name(words, &run, from..*to, public, record);
            match ends(words, from, run.end).into_iter().rev().find(is_name) {
                Some(to) => {
                    found.push(from..to);
                    from = to;
                }
                None => from += 1,
            }
        }
    }
    found
}

/// Words that follow each other with nothing between, each with a capital letter or a particle before one.
fn runs(words: &[Word], record: &Record) -> Vec<Range<usize>> {
    let particles = &record.vocabulary().names.particles;
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for (at, word) in words.iter().enumerate() {
        let goes_on = open && word.joined;
        if word.is_capital() {
            match runs.last_mut() {
                Some(run) if goes_on => run.end = at + 1,
                _ => runs.push(at..at + 1),
            }
            open = true;
        } else {
            open = goes_on && particles.contains(&word.key);
        }
    }
    runs.retain(|run| run.len() > 1);
    runs
}

/// Where a name may end that starts at a word: after two to four words with capital letters.
fn ends(words: &[Word], from: usize, end: usize) -> Vec<usize> {
    if !words.get(from).is_some_and(Word::is_capital) {
        return Vec::new();
    }
    let capital = |at: &usize| words.get(*at).is_some_and(Word::is_capital);
    (from + 1..end).filter(capital).take(LENGTH - 1).map(|at| at + 1).collect()
}

fn is_name(words: &[Word], run: &Range<usize>, name: Range<usize>, public: &Public, record: &Record) -> bool {
    let own = words.get(name.clone()).unwrap_or_default();
    let places = public.find_person(own);
    if places.is_empty() || is_thing(words, run, &name, record) || public.has_role(own, &places, record) {
        return false;
    }
    let called = |words: &[Word], at: usize| {
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        before.is_some_and(|before| record.vocabulary().names.not_before.contains(&before.key))
    };
    let called =
        called(words, name.start) || places.iter().any(|place| called(public.words(place), place.word));
    match evidence(own, record) {
        Evidence::Name => true,
        Evidence::NameOrThing => !called,
        Evidence::None => !called && is_strange(words, run, &name, record) && !public.is_title(own),
    }
}

/// What the words of a name say of it.
enum Evidence {
    /// It is a person's.
    Name,
    /// It is a person's, if it isn't a place's: Victoria Hall.
    NameOrThing,
    None,
}

fn evidence(name: &[Word], record: &Record) -> Evidence {
    let lists = &record.vocabulary().names;
    let (Some(first), Some(last)) = (name.first(), name.last()) else { return Evidence::None };
    let is_first = lists.first_names.contains(&first.key);
    let is_surname = lists.surnames.contains(&last.key);
    let starts = |start: &String| {
        let said = last.said.replace('’', "'");
        let rest = said.strip_prefix(start.as_str());
        rest.is_some_and(|rest| rest.chars().count() >= SHORTEST && rest.starts_with(char::is_uppercase))
    };
    let is_marked = name.iter().any(|word| lists.particles.contains(&word.key) && !word.is_capital())
        || lists.surname_starts.iter().any(starts);
    let barred = name.iter().any(|word| lists.things_after.contains(&word.key));
    match (is_first, is_surname) {
        (true, true) if barred => Evidence::NameOrThing,
        (true, true) => Evidence::Name,
        _ if barred => Evidence::None,
        (true, false) if is_unusual(last, record) => Evidence::Name,
        (false, true) if lists.ambiguous.contains(&first.key) => Evidence::Name,
        (false, true) if first.is_initials() || is_unusual(first, record) => Evidence::Name,
        _ if (is_marked || first.is_initials()) && is_unusual(last, record) => Evidence::Name,
        _ => Evidence::None,
    }
}

/// True where an office, a day, or what bodies and places are called stands in a name or beside it.
fn is_thing(words: &[Word], run: &Range<usize>, name: &Range<usize>, record: &Record) -> bool {
    let lists = &record.vocabulary().names;
    let own = words.get(name.clone()).unwrap_or_default();
    let titles = &record.vocabulary().titles;
    let barred = own.iter().any(|word| {
        lists.offices.contains(&word.key)
            || lists.days.contains(&word.key)
            || titles.iter().any(|title| title == word.said)
    });
    let after = words.get(name.end..run.end).unwrap_or_default();
    let before = name.start.checked_sub(1).filter(|at| run.contains(at)).and_then(|at| words.get(at));
    let in_body = |body: &Vec<String>| {
        let keys: Vec<&String> = own.iter().map(|word| &word.key).collect();
        keys.windows(body.len().max(1)).any(|part| part.iter().copied().eq(body.iter()))
    };
    barred
        || own.first().is_some_and(|first| lists.things_before.contains(&first.key))
        || after.iter().any(|word| lists.things_after.contains(&word.key))
        || before.is_some_and(|word| lists.things_before.contains(&word.key))
        || lists.bodies.iter().any(in_body)
}

/// True where all words of a run, but for the offices around a name, are the name's, and none is one that is written small,
/// or a place's.
fn is_strange(words: &[Word], run: &Range<usize>, name: &Range<usize>, record: &Record) -> bool {
    let lists = &record.vocabulary().names;
    let own = words.get(name.clone()).unwrap_or_default();
    let is_whole = [run.start..name.start, name.end..run.end]
        .into_iter()
        .all(|rest| words.get(rest).unwrap_or_default().iter().all(|word| lists.offices.contains(&word.key)));
    let is_place = |word: &Word| {
        let starts = |start: &String| word.said.starts_with(start.as_str());
        lists.places.contains(&word.key) || lists.place_beginnings.iter().any(starts)
    };
    let fine = |word: &Word| {
        word.said.contains(char::is_lowercase)
            && !lists.things_after.contains(&word.key)
            && !is_place(word)
            && !record.readers().detector.has_ending(&word.said.to_lowercase().replace('’', "'"))
            && is_unusual(word, record)
    };
    is_whole && own.len() < LENGTH && own.iter().all(fine)
}

/// True for a word that nobody in the archive writes with a small letter.
fn is_unusual(word: &Word, record: &Record) -> bool {
    let letters = word.said.chars().filter(|c| c.is_alphabetic()).count();
    let all_capitals = letters > 1 && !word.said.contains(char::is_lowercase);
    letters >= SHORTEST
        && !all_capitals
        && !record.readers().detector.knows(word.said)
        && !record.is_written_small(&word.key)
}
