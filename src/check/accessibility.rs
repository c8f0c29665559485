//! The accessibility of what people wrote: texts and PDFs.
//!
//! Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018; WCAG 2.2.

use std::{collections::HashSet, ops::Range};

use pulldown_cmark::Event;

use super::{MeetingRecord, Passage, Record};
use crate::content::{fold, prose};
use crate::problem::{Fault, Problem};
use crate::theme::prose::is_mark;

/// So many words in capitals, of so many letters, are a sentence; without some longer ones they are initials.
const CAPITALS: usize = 6;
const LETTERS: usize = 20;
const LONGER: usize = 3;
/// A longer word has so many letters.
const LONG: usize = 4;
/// The most letters of a text that a message repeats.
const SHOWN: usize = 60;

/// Headings more than one level below the one before them (WCAG 2.2, 1.3.1).
pub fn headings(passage: &Passage, problems: &mut Vec<Problem>) {
    let mut before: Option<usize> = None;
    let mut fenced = false;
    for (start, line) in lines(passage.text) {
        let words = line.trim();
        fenced ^= words.starts_with("```") || words.starts_with("~~~");
        let level = words.len() - words.trim_start_matches('#').len();
        let title = words.trim_matches(|c: char| c == '#' || c.is_whitespace());
        let heading = (2..=6).contains(&level) && words.chars().nth(level).is_none_or(char::is_whitespace);
        if fenced || !heading || title.is_empty() {
            continue;
        }
        if before.is_some_and(|before| level > before + 1) {
            let fault = Fault::HeadingJump { heading: prose::plain(title) };
            problems.push(passage.problem(fault, start..start + line.trim_end().len()));
        }
        before = Some(level);
    }
}

/// Links whose words don't say where they lead (WCAG 2.2, 2.4.4).
pub fn links(passage: &Passage, problems: &mut Vec<Problem>) {
    for link in prose::links(passage.text) {
        let words = link.words.trim();
        let web = ["http://", "https://", "www."].iter().any(|start| words.starts_with(start));
        let bare = fold(words.trim_matches(|c: char| !c.is_alphanumeric()));
        let fault = if web && !words.contains(char::is_whitespace) {
            Fault::BareAddress { address: words.to_owned() }
        } else if passage.record.vocabulary().vague_links.contains(&bare) {
            Fault::VagueLink { words: words.to_owned() }
        } else {
            continue;
        };
        problems.push(passage.problem(fault, link.range));
    }
}

/// Tables whose first row says nothing, or that have none (WCAG 2.2, 1.3.1).
pub fn tables(passage: &Passage, problems: &mut Vec<Problem>) {
    if !passage.text.contains(['|', '<']) {
        return;
    }
    let mut note = |range: Range<usize>| problems.push(passage.problem(Fault::TableWithoutHeader {}, range));
    let mut rows: Vec<(usize, &str)> = Vec::new();
    let mut fenced = false;
    let end = [(passage.text.len(), "")];
    for (start, line) in lines(passage.text).chain(end) {
        let words = line.trim();
        fenced ^= words.starts_with("```") || words.starts_with("~~~");
        if !fenced && words.len() > 1 && words.starts_with('|') {
            rows.push((start + line.len() - line.trim_start().len(), words));
            continue;
        }
        if let (Some((first, head)), Some((last, tail))) = (rows.first(), rows.last())
            && rows.len() > 1
        {
            let ruled = rows.get(1).is_some_and(|(_, row)| is_rule(row));
            let silent = head.chars().all(|c| matches!(c, '|' | '-' | ':') || c.is_whitespace());
            if !ruled || silent {
                note(*first..last + tail.len());
            }
        }
        rows.clear();
    }
    let lower = passage.text.to_ascii_lowercase();
    let mut from = 0;
    while let Some(at) = lower.get(from..).and_then(|rest| rest.find("<table")) {
        let start = from + at;
        let rest = lower.get(start..).unwrap_or_default();
        let end = start + rest.find("</table>").map_or(rest.len(), |at| at + "</table>".len());
        let table = lower.get(start..end).unwrap_or_default();
        if !table.contains("<th>") && !table.contains("<th ") {
            note(start..end);
        }
        from = end;
    }
}

/// The line of dashes below a table's first row.
fn is_rule(row: &str) -> bool {
    row.contains('-') && row.chars().all(|c| matches!(c, '|' | '-' | ':') || c.is_whitespace())
}

/// Words between angle brackets that HTML doesn't have: they are taken for marks, and left out.
pub fn brackets(passage: &Passage, problems: &mut Vec<Problem>) {
    if !passage.text.contains('<') {
        return;
    }
    for (event, range) in prose::parser(passage.text).into_offset_iter() {
        let (Event::Html(html) | Event::InlineHtml(html)) = event else { continue };
        for (at, _) in html.match_indices('<') {
            let rest = html.get(at + 1..).unwrap_or_default();
            let name = rest.split(|c: char| !c.is_alphanumeric() && c != ':').next().unwrap_or_default();
            // What a word processor left has a colon.
            if !name.starts_with(char::is_alphabetic) || name.contains(':') || is_mark(name) {
                continue;
            }
            let end = at + 1 + rest.find('>').map_or(name.len(), |end| end + 1);
            let fault = Fault::WordsInBrackets { words: shortened(html.get(at..end).unwrap_or(name)) };
            problems.push(passage.problem(fault, range.start + at..range.start + end));
        }
    }
}

/// Sentences in capitals: they are hard to read, and a screen reader may spell them.
pub fn capitals(passage: &Passage, problems: &mut Vec<Problem>) {
    let found = lines(passage.text).filter_map(|(start, line)| {
        let range = in_capitals(line)?;
        Some((line.get(range.clone())?, start + range.start..start + range.end))
    });
    for (words, range) in found {
        let fault = Fault::SentenceInCapitals { words: shortened(words) };
        problems.push(passage.problem(fault, range));
    }
}

/// Titles of items in capitals.
pub fn titles(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    for item in meeting.meeting.items() {
        for title in item.title.versions() {
            if let Some(words) = in_capitals(title).and_then(|range| title.get(range)) {
                let fault = Fault::SentenceInCapitals { words: shortened(words) };
                problems.push(Problem::at(fault, item.place.clone()));
            }
        }
    }
}

/// The bytes of the first sentence in capitals.
fn in_capitals(line: &str) -> Option<Range<usize>> {
    let mut run: Option<Range<usize>> = None;
    let (mut words, mut letters, mut longer) = (0, 0, 0);
    let mut at = 0;
    for word in line.split_inclusive(char::is_whitespace) {
        let start = at;
        at += word.len();
        let end = start + word.trim_end().len();
        let small = word.chars().any(char::is_lowercase);
        let own = word.chars().filter(|c| c.is_uppercase()).count();
        if small {
            if words >= CAPITALS && letters >= LETTERS && longer >= LONGER {
                return run;
            }
            (run, words, letters, longer) = (None, 0, 0, 0);
        } else if own > 0 {
            run = Some(run.map_or(start, |run| run.start)..end);
            let long = word.split(|c: char| !c.is_alphabetic()).any(|part| part.chars().count() >= LONG);
            (words, letters, longer) = (words + 1, letters + own, longer + usize::from(long));
        }
    }
    run.filter(|_| words >= CAPITALS && letters >= LETTERS && longer >= LONGER)
}

fn shortened(words: &str) -> String {
    let short: String = words.chars().take(SHOWN).collect();
    if short.len() < words.len() { format!("{short}…") } else { short }
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line)
    })
}

/// What a public PDF lacks (ISO 14289-1; WCAG 2.2, 1.1.1, 1.3.1, 2.4.2, 3.1.1). A scan lacks everything, which is told once;
/// tags aren't missed where the same paper can be had in another format.
pub fn papers(record: &Record, problems: &mut Vec<Problem>) {
    for paper in record.papers() {
        let file = || paper.path.to_string();
        let mut note = |fault| problems.push(Problem::at(fault, paper.place.clone()));
        let scanned =
            paper.first.as_ref().is_some_and(|first| first.pictures && first.text.trim().is_empty());
        if scanned {
            note(Fault::PdfScanned { file: file() });
            continue;
        }
        if !paper.pdf.tagged && !paper.has_alternative {
            note(Fault::PdfUntagged { file: file() });
        }
        if paper.pdf.title.is_none() {
            note(Fault::PdfWithoutTitle { file: file() });
        }
        if paper.pdf.language.is_none() {
            note(Fault::PdfWithoutLanguage { file: file() });
        }
    }
    // The versions of a paper in two languages are stated in one place.
    let only: Vec<_> = record.papers().iter().filter(|paper| !paper.has_alternative).collect();
    let places: HashSet<_> = only.iter().map(|paper| &paper.place).collect();
    if let Some(first) = only.first() {
        let fault = Fault::PdfOnly { count: places.len().to_string() };
        problems.push(Problem::at(fault, first.place.clone()));
    }
}
