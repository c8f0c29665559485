//! The law's days: notice and agenda three clear days before a meeting, its decisions within seven working days, and
//! items that came late.
//!
//! Local Government Act 1972: Schedule 12, paragraphs 4 and 26 (notice); section 100B (agenda, late and urgent items);
//! Part VA as it stands for Wales and Schedule 12, paragraph 26ZA (decisions).

use jiff::civil::Date;

use super::{MeetingRecord, Record};
use crate::archive::{Counting, Item, Note, PublicBody, Shown, Stage};
use crate::problem::{Fault, Problem};
use crate::site::PageKey;

/// What may be wrong with them.
pub const CODES: &[&str] = &[
    "notice-late",
    "agenda-late",
    "decisions-late",
    "notice-due",
    "agenda-due",
    "decisions-due",
    "late-item-undated",
    "urgent-unexplained",
    "added-late",
];

/// What a meeting's days say.
pub fn check(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    let counting = meeting.record.settings().counting;
    if meeting.meeting.hold || meeting.meeting.removed.is_some() {
        return;
    }
    late(meeting, counting, problems);
    if meeting.meeting.status.is_none() {
        due(meeting, counting, problems);
    }
    let closes = counting.notice_by(meeting.meeting.date);
    meeting.meeting.items().for_each(|item| of_item(meeting, item, closes, problems));
}

/// The law's day for a stage.
fn day_for(stage: Stage, meeting: Date, counting: Counting) -> Option<Date> {
    match stage {
        Stage::Notice | Stage::Agenda => counting.notice_by(meeting),
        Stage::Decisions => counting.decisions_by(meeting),
        Stage::Planned | Stage::DraftMinutes | Stage::Minutes => None,
    }
}

/// Stages that were published after their day.
fn late(meeting: &MeetingRecord, counting: Counting, problems: &mut Vec<Problem>) {
    let last = meeting.meeting.sittings.iter().map(|sitting| sitting.date).max();
    // The law's days count for the meeting, whichever language came first, and a late day is told once.
    let all =
        || meeting.meeting.published.iter().flat_map(|(lang, days)| days.iter().map(move |own| (lang, own)));
    let is_first = |lang, stage: Stage| {
        let own = all().filter(|(_, (known, _))| *known == stage).min_by_key(|(_, (_, day))| *day);
        own.is_some_and(|(first, _)| first == lang)
    };
    for (lang, days) in meeting.meeting.published.iter() {
        // Of a day that is still to come nobody can say that something was published on it.
        let past = days.iter().filter(|(_, day)| *day <= meeting.record.today());
        for (stage, day) in past.filter(|(stage, _)| is_first(lang, *stage)) {
            // The decisions of an adjourned meeting follow its last sitting.
            let held = last.filter(|_| *stage == Stage::Decisions).unwrap_or(meeting.meeting.date);
            let Some(due) = day_for(*stage, held, counting).filter(|due| day > due) else { continue };
            let (published, due) = (day.to_string(), due.to_string());
            let fault = match stage {
                Stage::Notice => Fault::NoticeLate { published, due },
                Stage::Agenda => Fault::AgendaLate { published, due },
                _ => Fault::DecisionsLate { published, due },
            };
            problems.push(Problem::at(fault, meeting.stated_in(lang, &["published", stage.id()])));
        }
    }
}

/// What should have been published by now.
fn due(meeting: &MeetingRecord, counting: Counting, problems: &mut Vec<Problem>) {
    let own = meeting.meeting;
    let today = meeting.record.today();
    let last = own.sittings.iter().map(|sitting| sitting.date).fold(own.date, Date::max);
    let passed = |day: Option<Date>| day.filter(|day| today > *day).map(|day| day.to_string());
    let agenda = passed(counting.notice_by(own.date));
    let fault = match (passed(counting.decisions_by(last)), agenda, own.stage) {
        (Some(due), _, Stage::Planned | Stage::Notice | Stage::Agenda) => Fault::DecisionsDue { due },
        (None, Some(due), Stage::Planned) => Fault::NoticeDue { due },
        (None, Some(due), Stage::Notice) => Fault::AgendaDue { due },
        _ => return,
    };
    problems.push(Problem::at(fault, meeting.stated(&["stage"])));
}

/// Items of a coming meeting that weren't on its agenda as it was published last, and don't say when they came.
pub fn added_since(record: &Record, problems: &mut Vec<Problem>) {
    let Some(published) = record.published() else { return };
    let site = record.site();
    let Some(lang) = record.locales().langs().next() else { return };
    for (place, meeting) in site.archive().meetings.iter().enumerate() {
        let closed =
            record.settings().counting.notice_by(meeting.date).is_some_and(|due| record.today() > due);
        let Shown::Open(open) = &meeting.shown else { continue };
        if !closed || meeting.date < record.today() {
            continue;
        }
        let was_there = |item: usize| published.contains(&site.path(PageKey::Item(place, item, lang)));
        let there: Vec<bool> = (0..open.items().count()).map(was_there).collect();
        if !there.contains(&true) {
            continue;
        }
        for (item, _) in open.items().zip(there).filter(|(_, there)| !there) {
            let dated =
                matches!(&item.body, PublicBody::Open(own) if own.added.is_some() || own.urgent.is_some());
            if !dated && item.parent.is_none() {
                let fault = Fault::LateItemUndated { number: item.number.to_string() };
                problems.push(Problem::at(fault, item.place.clone()));
            }
        }
    }
}

/// An item that came after the agenda.
fn of_item(meeting: &MeetingRecord, item: &Item, closes: Option<Date>, problems: &mut Vec<Problem>) {
    let number = item.number.to_string();
    let at = |key: &str| meeting.stated(&["items", item.number.as_str(), key]);
    if item.urgent == Some(Note::Plain) {
        problems.push(Problem::at(Fault::UrgentUnexplained { number: number.clone() }, at("urgent")));
    }
    if item.urgent.is_some() && item.added.is_none() {
        problems.push(Problem::at(Fault::LateItemUndated { number }, at("urgent")));
        return;
    }
    let late = item.added.zip(closes).filter(|(added, due)| added > due && item.urgent.is_none());
    if let Some((added, due)) = late {
        let fault = Fault::AddedLate { number, added: added.to_string(), due: due.to_string() };
        problems.push(Problem::at(fault, at("added")));
    }
}
