//! What both versions have, but not as much of it, or not as soon: decisions, entries of lists, days of publication.

use crate::archive::{Part, Stage};
use crate::check::MeetingRecord;
use crate::content::{TextRef, split_mark};
use crate::language::Lang;
use crate::problem::{Fault, Place, Problem};

/// Parts with different numbers of decisions, or of list entries.
pub fn check(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    for part in meeting.meeting.items().flat_map(|item| &item.parts) {
        let texts: Vec<(Lang, &TextRef)> = part.text.iter().collect();
        let Some(((first, own), others)) = texts.split_first() else { continue };
        for (lang, other) in others {
            let counts = |lang| part.decisions.get(lang).map_or(0, Vec::len);
            let (a, b) = (counts(*first), counts(*lang));
            let fault = if a != b {
                Fault::DecisionsDiffer { first: a.to_string(), second: b.to_string() }
            } else {
                let (a, b) = (entries(meeting.said(own)), entries(meeting.said(other)));
                // One entry may be a paragraph with a dash before it.
                if a == b || a.max(b) < 2 {
                    continue;
                }
                Fault::EntriesDiffer { first: a.to_string(), second: b.to_string() }
            };
            let place = |lang, text: &TextRef| first_line(meeting, part, lang, text);
            problems.push(Problem::at(fault, place(*lang, other)).and(place(*first, own)));
        }
    }
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

/// How many lines start with a list's mark.
fn entries(text: &str) -> usize {
    text.lines().filter(|line| !split_mark(line.trim_start()).0.is_empty()).count()
}

/// Stages that were published on different days.
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
        days.iter().find(|(known, _)| *known == stage).map(|(_, day)| *day)
    };
    let days: Vec<_> = own.languages.iter().filter_map(|(lang, ())| Some((lang, day(lang)?))).collect();
    let Some((first, earliest)) = days.iter().min_by_key(|(_, day)| *day) else { return };
    for (lang, date) in days.iter().filter(|(_, day)| day > earliest) {
        let place = |lang| meeting.stated_in(lang, &["published", stage.id()]);
        let fault = Fault::PublishedLater {
            language: super::tongue::name(meeting.record.locales(), *lang),
            date: date.to_string(),
            other: earliest.to_string(),
        };
        problems.push(Problem::at(fault, place(*lang)).and(place(*first)));
    }
}
