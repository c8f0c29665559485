//! A new meeting: its committee's standing items, its last minute number, and the law's days.

use std::path::Path;

use jiff::civil::{Date, Time};

use super::{Draft, Refusal, archive_of, committee_place, file_name};
use crate::archive::{Committee, folder_date};
use crate::content::PartKind;
use crate::language::{Arg, Lang};
use crate::project::Project;

/// A meeting of a committee in every language; `folder` is its date, or the date and more (`2026-12-08-special`).
///
/// # Errors
/// No archive, no such committee, or a date that doesn't exist.
pub fn new_meeting(site: &Path, committee: &str, folder: &str, time: Option<Time>) -> Result<Draft, Refusal> {
    let project = archive_of(site)?;
    let place = committee_place(&project, committee)?;
    let date = folder_date(folder).ok_or_else(|| Refusal::NoDate { value: folder.to_owned() })?;
    let known = project.archive.committees.get(place);
    let mut draft = Draft::default();
    for (nth, lang) in project.locales().langs().enumerate() {
        let mut text = String::from("---\n");
        if nth == 0 {
            text.push_str(&format!("date: {date}\n"));
            text.extend(time.map(|time| format!("time: \"{}\"\n", time.strftime("%H:%M"))));
            text.push_str("stage: planned\n");
        }
        text.push_str(&notes(&project, place, date, lang));
        text.push_str("---\n");
        let items = known.map_or(&[][..], |known| standing(known));
        for (nth, item) in items.iter().enumerate() {
            let title = item.said(lang).map_or("", |said| said.text);
            text.push_str(&format!("\n## {}. {title}\n", nth + 1));
        }
        let path = site.join("content/committees").join(committee).join(folder);
        draft.add(path.join(file_name("meeting", lang, project.locales())), text);
    }
    Ok(draft)
}

fn standing(committee: &Committee) -> &[crate::language::Text] {
    &committee.defaults.standing
}

/// What who writes has to know, as comments.
fn notes(project: &Project, committee: usize, date: Date, lang: Lang) -> String {
    let locale = project.locales().locale(lang);
    let mut notes = locale.message("scaffold-stages", &[]);
    let counting = project.archive.settings.counting;
    if let (Some(agenda), Some(decisions)) = (counting.notice_by(date), counting.decisions_by(date)) {
        let (agenda, decisions) = (locale.date(agenda), locale.date(decisions));
        let kind = project.archive.settings.kind;
        let args =
            [("agenda", Arg::Text(&agenda)), ("decisions", Arg::Text(&decisions)), ("kind", Arg::Text(kind))];
        notes = format!("{notes}\n{}", locale.message("scaffold-days", &args));
    }
    if let Some(last) = last_minute(project, committee) {
        let heading = format!("### {} {}", project.words().own_part(PartKind::Minutes, lang), last + 1);
        let last = last.to_string();
        let args = [("last", Arg::Text(&last)), ("heading", Arg::Text(&heading))];
        notes = format!("{notes}\n{}", locale.message("scaffold-minute", &args));
    }
    notes.lines().map(|line| format!("# {line}\n")).collect()
}

/// The highest minute number of a committee's meetings.
fn last_minute(project: &Project, committee: usize) -> Option<u64> {
    let meetings = project.archive.meetings.iter().filter(|meeting| meeting.committee == committee);
    let newest = meetings.filter_map(|meeting| {
        let parts = meeting.items().flat_map(|item| &item.parts);
        let last = parts.filter_map(|part| part.minute.as_ref()?.parse::<u64>().ok()).max()?;
        Some((meeting.date, last))
    });
    newest.max().map(|(_, last)| last)
}
