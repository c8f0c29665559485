//! Text in another language than its file's: a translation that was never made, or a text in the wrong file.
//!
//! Welsh Language Standards: a Welsh page is wholly in Welsh, and what isn't translated yet says so.

use super::paragraphs::paragraphs;
use crate::check::{MeetingRecord, Passage};
use crate::language::{Lang, Locales, Text, word_count};
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
        let (language, own) = (name(locales, lang), name(locales, passage.lang));
        problems
            .push(passage.problem(Fault::OtherLanguage { language, own, count: count.to_string() }, range));
    }
}

/// What a language is called in itself.
pub fn name(locales: &Locales, lang: Lang) -> String {
    locales.locale(lang).message("locale-name", &[])
}

/// Titles of items that are in another language than their file's.
pub fn titles(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    let readers = meeting.record.readers();
    for item in meeting.meeting.items() {
        let Text::Sides(sides) = &item.title else { continue };
        for (lang, title) in sides.iter() {
            // A title that only one file has may be a name; one that two share is in one of their languages.
            let mut others = sides.iter().filter(|(other, said)| *other != lang && *said == title);
            let Some((other, _)) = others.find(|(other, _)| readers.detector.is_wholly(title, *other)) else {
                continue;
            };
            if let Some(place) = item.headings.get(lang) {
                let language = name(meeting.record.locales(), other);
                let fault = Fault::TitleInOtherLanguage { title: title.to_string(), language };
                problems.push(Problem::at(fault, place.clone()));
            }
        }
    }
}
