//! Paragraphs of a text: what is long enough to have a language.

use std::ops::Range;

use crate::content::split_mark;

/// A line longer than this wasn't broken by hand.
const LONG: usize = 110;

/// The paragraphs of a text, by their bytes; entries of lists are paragraphs of their own. Headings, tables, quotations
/// and fences are none.
pub fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    let mut fenced = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let words = line.trim();
        if words.starts_with("```") || words.starts_with("~~~") {
            fenced = !fenced;
            open = false;
            continue;
        }
        if fenced || words.is_empty() || words.starts_with(['#', '|', '>']) {
            open = false;
            continue;
        }
        let marked = !split_mark(words).0.is_empty();
        let end = start + line.trim_end().len();
        let long = line.len() > LONG;
        match found.last_mut() {
            Some(last) if open && !marked && !long => last.end = end,
            _ => found.push(start + (line.len() - line.trim_start().len())..end),
        }
        open = !long;
    }
    found
}
