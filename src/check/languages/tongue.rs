//! Text in another language than its file's: a translation that was never made, or a text in the wrong file.
//!
//! Welsh Language Standards: a Welsh page is wholly in Welsh, and what isn't translated yet says so.

use super::paragraphs::paragraphs;
use crate::check::{MeetingRecord, Passage, Record};
use crate::language::{Lang, Locales, PerLang, Text, word_count};
use crate::problem::{Fault, Problem};

/// Shorter paragraphs are names, titles and turns of phrase, which may stand in any language.
const WORDS: usize = 15;

/// Paragraphs of a text that are in another language: the first of each, and how many there are.
pub fn check(passage: &Passage, problems: &mut Vec<Problem>) {
    let readers = passage.record.readers();
    let marks = &passage.record.project.words().to_translate;
    let mut first = None;
    let mut count = 0_u32;
    for range in paragraphs(passage.text) {
        let said = passage.text.get(range.clone()).unwrap_or_default();
        let found = readers.detector.language(said).filter(|lang| *lang != passage.lang);
        // What waits for its translation is told of already.
        let waits = || marks.iter().any(|mark| said.contains(mark.as_str()));
        let Some(lang) = found.filter(|_| word_count(said) >= WORDS && !waits()) else { continue };
        count += 1;
        first = first.or(Some((lang, range)));
    }
    if let Some((lang, range)) = first {
        let locales = passage.record.locales();
        let (language, own) = (tag(locales, lang), tag(locales, passage.lang));
        problems
            .push(passage.problem(Fault::OtherLanguage { language, own, count: count.to_string() }, range));
    }
}

/// A language's tag: the messages have a name for it.
pub fn tag(locales: &Locales, lang: Lang) -> String {
    locales.locale(lang).id().to_owned()
}

/// Titles of items that are in another language than their file's.
pub fn titles(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    let locales = meeting.record.locales();
    for item in meeting.meeting.items() {
        let Text::Sides(sides) = &item.title else { continue };
        for (lang, title) in sides.iter() {
            let Some(other) = of_title(meeting.record, sides, lang, title) else { continue };
            if let Some(place) = item.headings.get(lang) {
                let (language, own) = (tag(locales, other), tag(locales, lang));
                let fault = Fault::TitleInOtherLanguage { title: title.to_string(), language, own };
                problems.push(Problem::at(fault, place.clone()));
            }
        }
    }
}

/// The other language that a title is in. One that only one file has may be a name, unless it is long; one that two
/// share is in one of their languages.
fn of_title(record: &Record, sides: &PerLang<Box<str>>, lang: Lang, title: &str) -> Option<Lang> {
    // What waits for its translation is told of already.
    if record.project.words().to_translate.iter().any(|mark| title.contains(mark.as_str())) {
        return None;
    }
    let detector = &record.readers().detector;
    let shared = |other: &Lang| sides.get(*other).is_some_and(|said| said.as_ref() == title);
    record.locales().langs().filter(|other| *other != lang).find(|other| {
        (shared(other) && detector.is_title(title, *other)) || detector.is_long_title(title, *other)
    })
}
