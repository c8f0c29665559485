//! Days of publication that can't be right, and days that nobody stated: by them alone it can be told whether the law's
//! days were kept.

use std::collections::HashSet;

use jiff::{ToSpan, civil::Date};

use super::{MeetingRecord, Record};
use crate::archive::Stage;
use crate::problem::{Fault, Place, Problem};

/// What may be wrong with them.
pub const CODES: &[&str] =
    &["published-to-come", "published-too-early", "publication-undated", "stage-to-come"];

/// A missing day of an older meeting isn't asked for: nobody would know it now.
const YEARS: i32 = 1;

/// What a meeting says of days that have passed.
pub fn check(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    if meeting.meeting.hold || meeting.meeting.removed.is_some() {
        return;
    }
    doubtful(meeting, problems);
    problems.extend(undated(meeting));
    problems.extend(ahead(meeting));
}

/// A meeting that has decided, and is still to come.
fn ahead(meeting: &MeetingRecord) -> Option<Problem> {
    let own = meeting.meeting;
    let fault = || Fault::StageToCome { stage: own.stage.id().to_owned(), date: own.date.to_string() };
    let is_ahead = own.stage >= Stage::Decisions && own.date > meeting.record.today();
    is_ahead.then(|| Problem::at(fault(), meeting.stated(&["stage"])))
}

/// A day on which something is said to have happened.
struct Said {
    /// A word that the message chooses by.
    what: &'static str,
    day: Date,
    /// It can't be before the meeting.
    follows: bool,
    place: Place,
}

/// Days that are still to come, or before what they follow. What both files state is told once.
fn doubtful(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    let held = meeting.meeting.date;
    let mut told: Vec<(&str, Date)> = Vec::new();
    for said in days(meeting) {
        let is_told = told.contains(&(said.what, said.day));
        let (stage, published) = (said.what.to_owned(), said.day.to_string());
        let fault = if is_told {
            continue;
        } else if said.day > meeting.record.today() {
            Fault::PublishedToCome { stage, published }
        } else if said.follows && said.day < held {
            Fault::PublishedTooEarly { stage, published, other: held.to_string() }
        } else {
            continue;
        };
        told.push((said.what, said.day));
        problems.push(Problem::at(fault, said.place));
    }
}

fn days(meeting: &MeetingRecord) -> Vec<Said> {
    let own = meeting.meeting;
    let published = own.published.iter().flat_map(|(lang, days)| days.iter().map(move |day| (lang, day)));
    let published = published.map(|(lang, (stage, day))| Said {
        what: stage.id(),
        day: *day,
        follows: *stage >= Stage::Decisions,
        place: meeting.stated_in(lang, &["published", stage.id()]),
    });
    let corrected = own.corrected.iter().map(|(lang, corrected)| Said {
        what: "corrected",
        day: corrected.date,
        follows: false,
        place: meeting.stated_in(lang, &["corrected"]),
    });
    let confirmed = own.confirmed.map(|day| {
        let place = meeting.stated(&["confirmed"]);
        Said { what: "confirmed", day, follows: true, place }
    });
    let added = own.items().filter_map(|item| Some((item, item.added?))).map(|(item, day)| {
        let place = meeting.stated(&["items", item.number.as_str(), "added"]);
        Said { what: "added", day, follows: false, place }
    });
    published.chain(corrected).chain(confirmed).chain(added).collect()
}

/// Agenda and decisions that are out, nobody says since when, although the committee's other meetings do: their days of
/// the law have passed, and nothing shows that they were kept.
fn undated(meeting: &MeetingRecord) -> Option<Problem> {
    let own = meeting.meeting;
    let today = meeting.record.today();
    if own.status.is_some() || today.checked_sub(YEARS.years()).is_ok_and(|oldest| own.date < oldest) {
        return None;
    }
    let counting = meeting.record.settings().counting;
    let last = own.sittings.iter().map(|sitting| sitting.date).fold(own.date, Date::max);
    let lacks = |stage: Stage, due: Option<Date>| {
        let due = due.filter(|due| today > *due && own.stage >= stage)?;
        let is_stated = own.published.values().flatten().any(|(known, day)| {
            *known == stage || (stage >= Stage::Decisions && *known > stage && *day <= due)
        });
        let others_do = || meeting.record.states_days_of(own.committee, stage);
        (!is_stated && others_do()).then_some(due)
    };
    let agenda = lacks(Stage::Agenda, counting.notice_by(own.date));
    let decisions = lacks(Stage::Decisions, counting.decisions_by(last));
    let (stage, due) = match (agenda, decisions) {
        (None, None) => return None,
        (Some(due), None) => (Stage::Agenda.id(), due),
        (None, Some(due)) => (Stage::Decisions.id(), due),
        (Some(_), Some(due)) => ("both", due),
    };
    let fault = Fault::PublicationUndated { stage: stage.to_owned(), due: due.to_string() };
    let is_there = own.published.values().any(|days| !days.is_empty());
    Some(Problem::at(fault, meeting.stated(&[if is_there { "published" } else { "stage" }])))
}

/// An archive that states no day of publication at all, though meetings are public.
pub fn never(record: &Record, problems: &mut Vec<Problem>) {
    let meetings = &record.archive().meetings;
    if meetings.iter().any(|meeting| meeting.published.values().any(|days| !days.is_empty())) {
        return;
    }
    let public = meetings.iter().enumerate();
    let public = public.filter(|(_, meeting)| !meeting.hold && meeting.stage >= Stage::Agenda);
    let newest = public.max_by_key(|(_, meeting)| meeting.date);
    if let Some(newest) = newest.and_then(|(place, _)| MeetingRecord::read(record, place)) {
        problems.push(Problem::at(Fault::PublicationNeverDated {}, newest.stated(&["stage"])));
    }
}

/// The committees, by their places in the archive, that state the days of a stage.
pub fn in_use(record: &Record) -> HashSet<(usize, Stage)> {
    let meetings = record.archive().meetings.iter();
    let stages = meetings.flat_map(|meeting| {
        meeting.published.values().flatten().map(|(stage, _)| (meeting.committee, *stage))
    });
    stages.collect()
}
