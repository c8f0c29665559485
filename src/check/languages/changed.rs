//! What changed in one language since the other was translated from it, by the hashes that `new translation` and
//! `new translation --confirm` leave in the front matter.

use super::tongue::tag;
use crate::archive::{wording_of_meeting, wording_of_text};
use crate::check::{MeetingRecord, Record};
use crate::content::{TRANSLATED_FROM, TextRef, TranslatedFrom};
use crate::language::{Lang, PerLang, Text};
use crate::problem::{At, Fault, FileId, KeyPath, Place, Problem, Step};

/// The items that changed; an empty number for what belongs to none.
fn outdated<'a>(remembered: &'a TranslatedFrom, now: &TranslatedFrom) -> Vec<&'a str> {
    let text = remembered.text.is_some() && remembered.text != now.text;
    let changed =
        |(number, hash): &&(String, String)| now.items.iter().any(|(own, now)| own == number && now != hash);
    let items = remembered.items.iter().filter(changed).map(|(number, _)| number.as_str());
    text.then_some("").into_iter().chain(items).collect()
}

/// Items of a meeting whose source changed.
pub fn check_meeting(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    let locales = meeting.record.locales();
    for (lang, ()) in meeting.meeting.languages.iter() {
        let Some(remembered) = TranslatedFrom::read(meeting.whole(lang)) else { continue };
        let Some(source) = locales.find(&remembered.language).filter(|source| *source != lang) else {
            continue;
        };
        if meeting.file(source).is_none() {
            continue;
        }
        let now =
            wording_of_meeting(meeting.meeting, source, &remembered.language, |text| meeting.said(text));
        for number in outdated(&remembered, &now) {
            let item = meeting.meeting.items().find(|item| item.number.as_str() == number);
            let other = item.and_then(|item| item.headings.get(source).cloned());
            let other = other.or_else(|| Some(Place::file(meeting.file(source)?)));
            if let Some(file) = meeting.file(lang) {
                let language = tag(locales, source);
                problems.push(problem(file, number, language, other));
            }
        }
    }
}

fn problem(file: FileId, number: &str, language: String, other: Option<Place>) -> Problem {
    let way = KeyPath::default().key(TRANSLATED_FROM);
    let way =
        if number.is_empty() { way.key("text") } else { way.key("items").step(Step::Key(number.into(), 0)) };
    let fault = Fault::TranslationOutdated { number: number.to_owned(), language };
    let problem = Problem::at(fault, Place { file, at: At::Value(way) });
    match other {
        Some(other) => problem.and(other),
        None => problem,
    }
}

/// Committees and pages whose source changed.
pub fn check_others(record: &Record, problems: &mut Vec<Problem>) {
    let committees = record
        .archive()
        .committees
        .iter()
        .map(|own| (format!("committees/{}/committee", own.id), &own.name, &own.text));
    let pages = record.archive().pages.iter().map(|own| (format!("pages/{}", own.id), &own.title, &own.text));
    for (stem, title, texts) in committees.chain(pages) {
        for lang in record.locales().langs() {
            problems.extend(of_file(record, &stem, title, texts, lang));
        }
    }
}

fn of_file(
    record: &Record,
    stem: &str,
    title: &Text,
    texts: &PerLang<TextRef>,
    lang: Lang,
) -> Option<Problem> {
    let locales = record.locales();
    let at = |lang| record.files().at(&format!("{stem}.{}.md", locales.locale(lang).id()));
    let file = at(lang)?;
    let remembered = TranslatedFrom::read(&record.files().text(file).ok()?)?;
    let source = locales.find(&remembered.language).filter(|source| *source != lang)?;
    let other = at(source)?;
    let whole = record.files().text(other).ok()?;
    let said = texts.get(source).and_then(|text| text.in_text(&whole)).unwrap_or_default();
    let now = wording_of_text(title, said, source, &remembered.language);
    (!outdated(&remembered, &now).is_empty())
        .then(|| problem(file, "", tag(locales, source), Some(Place::file(other))))
}
