//! Facts that the two versions of a text state differently.

use super::{Readers, paragraphs::answering};
use crate::archive::{Entry, Item};
use crate::check::{MeetingRecord, Record};
use crate::content::TextRef;
use crate::language::{
    Lang, PerLang, Text,
    facts::{Difference, FactKind, Found, Version, differences},
};
use crate::problem::{Fault, Place, Problem};

/// A version of a text, with its place in its file.
struct Said<'a> {
    lang: Lang,
    text: &'a str,
    place: Place,
    /// Where the text starts in its file; none for a title, whose whole heading is its place.
    start: Option<usize>,
}

/// What the versions of a meeting's texts state differently: item by item, part by part.
pub fn of_meeting(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    if meeting.meeting.languages.iter().count() < 2 {
        return;
    }
    let readers = meeting.record.readers();
    let of_texts = |texts: &PerLang<TextRef>| -> Vec<Problem> {
        let one = |(lang, text)| version(lang, text, meeting.said(text));
        compare(readers, texts.iter().map(one).collect())
    };
    problems.extend(of_texts(&meeting.meeting.preamble));
    for entry in &meeting.meeting.entries {
        match entry {
            Entry::Section { text, .. } => problems.extend(of_texts(text)),
            Entry::Item(item) => {
                problems.extend(compare(readers, title(item)));
                item.parts.iter().for_each(|part| problems.extend(of_texts(&part.text)));
            }
        }
    }
}

/// The same of committees and pages.
pub fn of_others(record: &Record, problems: &mut Vec<Problem>) {
    let committees = record.archive().committees.iter().map(|committee| &committee.text);
    let pages = record.archive().pages.iter().map(|page| &page.text);
    for texts in committees.chain(pages) {
        let read = |(lang, text): (Lang, &TextRef)| {
            let file = record.files().text(text.file).unwrap_or_default();
            (lang, text.clone(), text.in_text(&file).unwrap_or_default().to_owned())
        };
        let said: Vec<(Lang, TextRef, String)> = texts.iter().map(read).collect();
        let all = said.iter().map(|(lang, text, said)| version(*lang, text, said)).collect();
        problems.extend(compare(record.readers(), all));
    }
}

fn version<'a>(lang: Lang, text: &TextRef, said: &'a str) -> Said<'a> {
    Said { lang, text: said, place: text.place(), start: Some(text.range.start as usize) }
}

fn title(item: &Item) -> Vec<Said<'_>> {
    let Text::Sides(sides) = &item.title else { return Vec::new() };
    let one = |(lang, text)| Some(Said { lang, text, place: item.headings.get(lang)?.clone(), start: None });
    sides.iter().map(|(lang, title)| (lang, title.as_ref())).filter_map(one).collect()
}

/// Holds every version against the first.
fn compare(readers: &Readers, all: Vec<Said>) -> Vec<Problem> {
    let Some((first, others)) = all.split_first() else { return Vec::new() };
    let words = |said: &Said| readers.facts(said.lang);
    let Some(own) = words(first) else { return Vec::new() };
    let one = |other: &Said| {
        let Some(words) = words(other) else { return Vec::new() };
        let own = Version { text: first.text, words: own };
        let pieces = answering(first.text, other.text);
        let differences = differences(own, Version { text: other.text, words }, &pieces);
        differences.into_iter().map(|difference| problem(&difference, first, other)).collect()
    };
    others.iter().flat_map(one).collect()
}

fn problem(difference: &Difference, first: &Said, second: &Said) -> Problem {
    let Difference { kind, first: own, second: other, more } = difference;
    let (said, lacking) = if own.is_some() { (first, second) } else { (second, first) };
    let fact = own.as_ref().or(other.as_ref());
    let answer = own.as_ref().and(other.as_ref());
    let words = |said: &Said, found: Option<&Found>| {
        found.and_then(|found| said.text.get(found.range.clone())).unwrap_or_default().replace('\n', " ")
    };
    let more = if *more == 0 { String::new() } else { more.to_string() };
    let (a, b) = (words(said, fact), words(lacking, answer));
    let fault = match kind {
        FactKind::Date => Fault::DatesDiffer { first: a, second: b, more },
        FactKind::Time => Fault::TimesDiffer { first: a, second: b, more },
        FactKind::Money => Fault::MoneyDiffers { first: a, second: b, more },
        FactKind::Vote => Fault::VotesDiffer { first: a, second: b, more },
        FactKind::Figure => Fault::FiguresDiffer { first: a, second: b, more },
    };
    Problem::at(fault, place(said, fact)).and(place(lacking, answer))
}

/// The place of a fact, or of the first line of a text without it.
fn place(said: &Said, found: Option<&Found>) -> Place {
    let Some(start) = said.start else { return said.place.clone() };
    let range = found.map_or_else(
        || {
            let words = said.text.trim_start();
            let lead = said.text.len() - words.len();
            lead..lead + words.lines().next().map_or(0, str::len)
        },
        |found| found.range.clone(),
    );
    Place::bytes(said.place.file, start + range.start..start + range.end)
}
