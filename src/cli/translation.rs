//! `check --translation`: how far the translation of each committee's record has come.

use super::report;
use crate::check::{Progress, Waiting, progress};
use crate::language::{Arg, Locale};
use crate::project::Project;

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
    let language = project.locales().locale(own.lang).message("locale-name", &[]);
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
    let since = longest.since.to_string();
    let args = [
        ("meeting", Arg::Text(folder)),
        ("since", Arg::Text(&since)),
        ("items", Arg::Number(longest.items as u64)),
    ];
    locale.message("translation-waiting", &args)
}
