//! Parts that are lists: invitees one to a line, and links to papers.

use std::ops::Range;

use super::{Reading, noted::Side};
use crate::archive::{Document, document::Papers};
use crate::content::{BodyItem, Decoder, PartKind, PersonLine, Source, merge_people, strip_bullet};
use crate::language::Text;
use crate::problem::{Place, Problem};

/// The lines of a range with their places.
fn lines<'a>(source: &'a Source, range: &Range<usize>) -> impl Iterator<Item = (&'a str, Range<usize>)> {
    let mut at = range.start;
    source.text.get(range.clone()).unwrap_or_default().split_inclusive('\n').filter_map(move |line| {
        let start = at + (line.len() - line.trim_start().len());
        at += line.len();
        let words = line.trim();
        (!words.is_empty()).then(|| (words, start..start + words.len()))
    })
}

/// The people of the parts `Invitees`, one to a line.
pub fn invitees(
    reading: Reading,
    versions: &[(&Side, &BodyItem)],
    problems: &mut Vec<Problem>,
) -> Vec<PersonLine> {
    let mut all = Vec::new();
    for (side, item) in versions {
        let source = side.source;
        let mut decoder = Decoder {
            file: source.file,
            lang: Some(source.lang),
            locales: reading.locales,
            words: reading.words,
            problems: Vec::new(),
        };
        let mut own = Vec::new();
        for part in item.parts.iter().filter(|part| part.kind == PartKind::Invitees) {
            for (line, range) in lines(source, &part.text) {
                let Some(words) = strip_bullet(line) else { continue };
                let Place { at, .. } = Place::bytes(source.file, range);
                own.extend(decoder.person_line(words, at));
            }
        }
        problems.append(&mut decoder.problems);
        add_people(&mut all, own, problems);
    }
    all
}

/// Adds people to those whom another place names.
pub fn add_people(all: &mut Vec<PersonLine>, more: Vec<PersonLine>, problems: &mut Vec<Problem>) {
    if all.is_empty() {
        *all = more;
    } else if !more.is_empty() {
        merge_people("invitees", all, more, problems);
    }
}

/// `[Title](target)` alone on its line.
fn link(line: &str) -> Option<(&str, &str)> {
    let line = strip_bullet(line)?;
    let (title, target) = line.strip_prefix('[')?.split_once("](")?;
    let target = target.strip_suffix(')')?.trim_matches(['<', '>']);
    (!target.is_empty() && !target.contains(['(', ')'])).then_some((title, target))
}

/// What a part of supporting documents says besides its links.
pub fn besides_links(source: &Source, range: &Range<usize>) -> Range<usize> {
    let mut rest: Option<Range<usize>> = None;
    for (line, place) in lines(source, range) {
        if link(line).is_none() && strip_bullet(line).is_some() {
            let start = rest.as_ref().map_or(place.start, |rest| rest.start);
            rest = Some(start..place.end);
        }
    }
    rest.unwrap_or(range.start..range.start)
}

/// The papers of the parts `Supporting documents`: one for each target, titled by each language.
pub fn documents(versions: &[(&Side, &BodyItem)], papers: &mut Papers) -> Vec<Document> {
    let mut all: Vec<Document> = Vec::new();
    for (side, item) in versions {
        for part in item.parts.iter().filter(|part| part.kind == PartKind::Documents) {
            for (line, range) in lines(side.source, &part.text) {
                let Some((title, target)) = link(line) else { continue };
                let place = Place { file: side.source.file, at: Place::bytes(side.source.file, range).at };
                let Some(known) = all.iter_mut().find(|known| known.name.as_ref() == target) else {
                    all.push(papers.link(title, target, side.source.lang, place));
                    continue;
                };
                if let Text::Sides(titles) = &mut known.title
                    && titles.get(side.source.lang).is_none()
                {
                    titles.set(side.source.lang, title.into());
                }
            }
        }
    }
    all
}
