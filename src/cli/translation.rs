//! `check --translation`: how far the translation of each committee's record has come.

use serde::Serialize;

use super::report;
use crate::check::{Progress, Waiting, progress};
use crate::language::{Arg, Locale};
use crate::project::Project;
use crate::told::language;

/// The version of the JSON form: it changes when a key goes or means something else.
const VERSION: u8 = 1;

#[derive(Serialize)]
struct Report<'a> {
    version: u8,
    translation: Vec<Row<'a>>,
}

/// A committee's record in one language.
#[derive(Serialize)]
struct Row<'a> {
    committee: &'a str,
    language: &'a str,
    translated: usize,
    items: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    longest: Option<Longest<'a>>,
}

/// What has waited longest.
#[derive(Serialize)]
struct Longest<'a> {
    meeting: &'a str,
    since: String,
    items: usize,
}

/// The same as one JSON document, for programs.
pub fn json(project: &Project) -> String {
    let rows = progress(project);
    let row = |own: &Progress| {
        let committee = project.archive.committees.get(own.committee);
        let meeting =
            |place: usize| project.archive.meetings.get(place).map_or("", |own| own.folder.as_ref());
        Row {
            committee: committee.map_or("", |own| own.id.as_ref()),
            language: project.locales().locale(own.lang).id(),
            translated: own.translated,
            items: own.items,
            longest: own.longest.as_ref().map(|longest| Longest {
                meeting: meeting(longest.meeting),
                since: longest.since.to_string(),
                items: longest.items,
            }),
        }
    };
    let report = Report { version: VERSION, translation: rows.iter().map(row).collect() };
    serde_json::to_string_pretty(&report).unwrap_or_default()
}

/// A line for each language of each committee.
pub fn told(project: &Project, locale: &Locale) {
    let mut last = None;
    for own in progress(project) {
        if last != Some(own.committee) {
            let committee = project.archive.committees.get(own.committee);
            let name = committee.and_then(|committee| committee.name.versions().next());
            let own_name = committee.zip(project.locales().find(locale.id()));
            let own_name = own_name.and_then(|(committee, lang)| committee.name.own(lang));
            report::text(own_name.or(name).unwrap_or_default());
            last = Some(own.committee);
        }
        report::text(&format!("  {}", line(&own, project, locale)));
    }
}

fn line(own: &Progress, project: &Project, locale: &Locale) -> String {
    let language = language(project.locales().locale(own.lang).id(), locale);
    // What has no items has nothing left to translate.
    let percent = (own.translated * 100).checked_div(own.items).unwrap_or(100);
    let args = [
        ("language", Arg::Text(&language)),
        ("translated", Arg::Number(own.translated as u64)),
        ("items", Arg::Number(own.items as u64)),
        ("percent", Arg::Number(percent as u64)),
    ];
    let amount = locale.message("translation-language", &args);
    let waits = own.longest.as_ref().map(|longest| waiting(longest, project, locale));
    format!("{amount}; {}", waits.unwrap_or_else(|| locale.message("translation-nothing-waits", &[])))
}

fn waiting(longest: &Waiting, project: &Project, locale: &Locale) -> String {
    let meeting = project.archive.meetings.get(longest.meeting);
    let folder = meeting.map_or("", |meeting| meeting.folder.as_ref());
    let since = locale.short_date(longest.since);
    let args = [
        ("meeting", Arg::Text(folder)),
        ("since", Arg::Text(&since)),
        ("items", Arg::Number(longest.items as u64)),
    ];
    locale.message("translation-waiting", &args)
}
