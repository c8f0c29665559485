//! What both versions have, but not as much of it, or not as soon: decisions, entries of lists, days of publication.

use std::ops::Range;

use crate::archive::{Item, Part, Stage};
use crate::check::MeetingRecord;
use crate::content::{TextRef, split_mark};
use crate::language::Lang;
use crate::problem::{Fault, Place, Problem};

/// Parts with different numbers of decisions, or of list entries.
pub fn check(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    for item in meeting.meeting.items() {
        for part in &item.parts {
            let mut texts = part.text.iter();
            let Some(first) = texts.next() else { continue };
            problems.extend(texts.filter_map(|other| differ(meeting, item, part, [first, other])));
        }
    }
}

/// What the two versions of a part have different numbers of.
fn differ(
    meeting: &MeetingRecord,
    item: &Item,
    part: &Part,
    [(first, own), (lang, other)]: [(Lang, &TextRef); 2],
) -> Option<Problem> {
    let counts = |lang| part.decisions.get(lang).map_or(0, Vec::len);
    let (a, b) = (counts(first), counts(lang));
    if a != b {
        let fault = Fault::DecisionsDiffer { first: a.to_string(), second: b.to_string() };
        let place = |lang, text: &TextRef| first_line(meeting, part, lang, text);
        return Some(Problem::at(fault, place(lang, other)).and(place(first, own)));
    }
    let [a, b] = unlike(meeting.said(own), meeting.said(other))?;
    let fault = Fault::EntriesDiffer {
        passage: part.kind.id().to_owned(),
        number: item.number.to_string(),
        first: a.entries.to_string(),
        second: b.entries.to_string(),
    };
    let place = |text: &TextRef, list: &List| {
        let start = text.range.start as usize;
        Place::bytes(text.file, start + list.first.start..start + list.first.end)
    };
    Some(Problem::at(fault, place(other, &b)).and(place(own, &a)))
}

/// The first decision of a part in a language, else its first line.
fn first_line(meeting: &MeetingRecord, part: &Part, lang: Lang, text: &TextRef) -> Place {
    let decision = part.decisions.get(lang).and_then(|all| all.first());
    let text = decision.unwrap_or(text);
    let said = meeting.said(text);
    let lead = said.len() - said.trim_start().len();
    let line = said.trim_start().lines().next().map_or(0, str::len);
    let start = text.range.start as usize + lead;
    Place::bytes(text.file, start..start + line)
}

/// A list of a text.
#[derive(Clone, Debug, PartialEq)]
struct List {
    /// How many lines start with a list's mark.
    entries: usize,
    /// The bytes of the first of them.
    first: Range<usize>,
}

/// The lists of a text: what stands between two is a line without a mark that isn't part of an entry.
fn lists(text: &str) -> Vec<List> {
    let mut lists: Vec<List> = Vec::new();
    let (mut at, mut open, mut blank) = (0, false, false);
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        let lead = line.len() - line.trim_start().len();
        let start = at + lead;
        at += line.len();
        if words.is_empty() {
            blank = true;
        } else if split_mark(words).0.is_empty() {
            // A line below an entry goes on with it; so does one further in.
            open &= !blank || lead > 1;
            blank = false;
        } else {
            match lists.last_mut() {
                Some(list) if open => list.entries += 1,
                _ => lists.push(List { entries: 1, first: start..start + words.len() }),
            }
            (open, blank) = (true, false);
        }
    }
    lists
}

/// The first two lists that answer each other and have different lengths; where there are more lists in one of the
/// texts, one that the other lacks. A single entry may be a paragraph with a dash before it.
fn unlike(own: &str, other: &str) -> Option<[List; 2]> {
    let (a, b) = (lists(own), lists(other));
    let sum = |all: &[List]| all.iter().map(|list| list.entries).sum::<usize>();
    if sum(&a) == sum(&b) || sum(&a).max(sum(&b)) < 2 {
        return None;
    }
    let none = |text: &str| {
        let start = text.len() - text.trim_start().len();
        List { entries: 0, first: start..start + text.trim().lines().next().map_or(0, str::len) }
    };
    let whole = |all: &[List], text: &str| List {
        entries: sum(all),
        first: all.first().map_or_else(|| none(text).first, |list| list.first.clone()),
    };
    if a.len() != b.len() {
        return Some([whole(&a, own), whole(&b, other)]);
    }
    a.into_iter().zip(b).find(|(a, b)| a.entries != b.entries).map(|(a, b)| [a, b])
}

/// Stages that were published on different days. A day that is still to come is told of as such.
pub fn published(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    let mut stages: Vec<Stage> =
        meeting.meeting.published.values().flatten().map(|(stage, _)| *stage).collect();
    stages.sort_unstable();
    stages.dedup();
    stages.into_iter().for_each(|stage| stage_published(meeting, stage, problems));
}

fn stage_published(meeting: &MeetingRecord, stage: Stage, problems: &mut Vec<Problem>) {
    let own = meeting.meeting;
    let day = |lang: Lang| {
        let days = own.published.get(lang)?;
        let today = meeting.record.today();
        days.iter().find(|(known, day)| *known == stage && *day <= today).map(|(_, day)| *day)
    };
    let days: Vec<_> = own.languages.iter().filter_map(|(lang, ())| Some((lang, day(lang)?))).collect();
    let Some((first, earliest)) = days.iter().min_by_key(|(_, day)| *day) else { return };
    for (lang, date) in days.iter().filter(|(_, day)| day > earliest) {
        let place = |lang| meeting.stated_in(lang, &["published", stage.id()]);
        let fault = Fault::PublishedLater {
            language: super::tongue::tag(meeting.record.locales(), *lang),
            date: date.to_string(),
            other: earliest.to_string(),
        };
        problems.push(Problem::at(fault, place(*lang)).and(place(*first)));
    }
}
