//! Sections of pages, a heading with its text, that one language has and the other lacks.

use std::{collections::BTreeSet, ops::Range};

use super::{
    paragraphs::{Piece, pieces},
    tongue::tag,
};
use crate::archive::Page;
use crate::check::Record;
use crate::content::{TextRef, prose};
use crate::language::Lang;
use crate::problem::{Fault, Place, Problem};

/// What it counts that two sections may answer each other at all, and at most what they share.
const PAIR: u32 = 10;
const ALIKE: u32 = 4;
/// More sections than that are no page that somebody translates by hand.
const MOST: usize = 400;

/// A heading with what follows it, up to the next.
struct Section<'t> {
    level: usize,
    title: String,
    /// The heading's bytes in the text.
    heading: Range<usize>,
    body: &'t str,
}

/// A page's text in one language.
struct Version {
    lang: Lang,
    text: TextRef,
    said: String,
}

/// Finds them on every page.
pub fn check(record: &Record, problems: &mut Vec<Problem>) {
    for page in &record.archive().pages {
        let versions = versions(record, page);
        let Some((first, others)) = versions.split_first() else { continue };
        for other in others {
            compare(record, first, other, problems);
        }
    }
}

fn versions(record: &Record, page: &Page) -> Vec<Version> {
    let read = |(lang, text): (Lang, &TextRef)| {
        let file = record.files().text(text.file).unwrap_or_default();
        Version { lang, text: text.clone(), said: text.in_text(&file).unwrap_or_default().to_owned() }
    };
    page.text.iter().map(read).collect()
}

fn compare(record: &Record, first: &Version, other: &Version, problems: &mut Vec<Problem>) {
    let (a, b) = (sections(&first.said), sections(&other.said));
    if a.len().max(b.len()) > MOST {
        return;
    }
    let pairs = answering(&a, &b);
    let told = |own: &Version, section: &Section, lacking: &Version| {
        let language = tag(record.locales(), lacking.lang);
        let fault = Fault::SectionNotTranslated { heading: section.title.clone(), language };
        Problem::at(fault, place(own, section))
    };
    let lacks = |all: &[Section], found: &BTreeSet<usize>| -> Vec<usize> {
        let mut top: Option<usize> = None;
        let mut lacking = Vec::new();
        for (at, section) in all.iter().enumerate() {
            // What is below a section that is lacking is lacking with it.
            let below = top.is_some_and(|level| section.level > level);
            match (found.contains(&at), below) {
                (true, _) => top = None,
                (false, true) => {}
                (false, false) => {
                    top = Some(section.level);
                    lacking.push(at);
                }
            }
        }
        lacking
    };
    let of = |side: fn(&(usize, usize)) -> usize| pairs.iter().map(side).collect::<BTreeSet<usize>>();
    let (left, right) = (lacks(&a, &of(|pair| pair.0)), lacks(&b, &of(|pair| pair.1)));
    problems.extend(left.into_iter().filter_map(|at| Some(told(first, a.get(at)?, other))));
    problems.extend(right.into_iter().filter_map(|at| Some(told(other, b.get(at)?, first))));
    for (own, of_other) in pairs {
        let Some((own, of_other)) = a.get(own).zip(b.get(of_other)) else { continue };
        match (own.body.is_empty(), of_other.body.is_empty()) {
            (false, true) => problems.push(told(first, own, other).and(place(other, of_other))),
            (true, false) => problems.push(told(other, of_other, first).and(place(first, own))),
            _ => {}
        }
    }
}

fn place(own: &Version, section: &Section) -> Place {
    let start = own.text.range.start as usize;
    Place::bytes(own.text.file, start + section.heading.start..start + section.heading.end)
}

fn sections(text: &str) -> Vec<Section<'_>> {
    let headings: Vec<Range<usize>> = pieces(text)
        .into_iter()
        .filter(|(piece, _)| *piece == Piece::Heading)
        .map(|(_, range)| range)
        .collect();
    let ends = headings.iter().skip(1).map(|next| next.start).chain(std::iter::once(text.len()));
    let one = |(heading, end): (&Range<usize>, usize)| {
        let line = text.get(heading.clone()).unwrap_or_default();
        let title = line.trim_matches(|c: char| c == '#' || c.is_whitespace());
        Section {
            level: line.len() - line.trim_start_matches('#').len(),
            title: prose::plain(title),
            heading: heading.clone(),
            body: text.get(heading.end..end).unwrap_or_default().trim(),
        }
    };
    headings.iter().zip(ends).map(one).collect()
}

/// The sections that answer each other, in their order, so that most of them do and what they share is most.
fn answering(a: &[Section], b: &[Section]) -> Vec<(usize, usize)> {
    // The best that can be had of what follows a place in both.
    let mut best = vec![vec![0_u32; b.len() + 1]; a.len() + 1];
    let at =
        |best: &[Vec<u32>], i: usize, j: usize| best.get(i).and_then(|row| row.get(j)).copied().unwrap_or(0);
    let together = |best: &[Vec<u32>], i: usize, j: usize| {
        let alike = a.get(i).zip(b.get(j)).map_or(0, |(own, other)| alike(own, other));
        if alike == 0 { 0 } else { alike + at(best, i + 1, j + 1) }
    };
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            let most = together(&best, i, j).max(at(&best, i + 1, j)).max(at(&best, i, j + 1));
            if let Some(cell) = best.get_mut(i).and_then(|row| row.get_mut(j)) {
                *cell = most;
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut pairs = Vec::new();
    while i < a.len() && j < b.len() {
        let own = at(&best, i, j);
        if together(&best, i, j) == own && own > 0 {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if at(&best, i + 1, j) == own {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// How much speaks for two sections to be the same in two languages; nothing where they can't be.
fn alike(own: &Section, other: &Section) -> u32 {
    if own.level != other.level {
        return 0;
    }
    let (short, long) = (own.body.len().min(other.body.len()), own.body.len().max(other.body.len()));
    let part = short.saturating_mul(ALIKE as usize).checked_div(long);
    let length = part.map_or(ALIKE, |part| u32::try_from(part).unwrap_or(0));
    let (a, b) = (marks(own), marks(other));
    let shared = u32::try_from(a.intersection(&b).count()).unwrap_or(ALIKE).min(ALIKE);
    PAIR + length + shared + if own.title == other.title { ALIKE } else { 0 }
}

/// What is the same in every language: figures, and what addresses are made of.
fn marks<'t>(section: &Section<'t>) -> BTreeSet<&'t str> {
    let tokens =
        section.body.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>' | ',' | ';'));
    let tokens = tokens.map(|token| token.trim_end_matches(['.', ':']));
    tokens.filter(|token| token.contains(|c: char| c.is_ascii_digit() || matches!(c, '@' | '/'))).collect()
}
