//! What prose may not hold, because it would be read as something else.

use std::ops::Range;

use super::chunks::{after_marker, closes, fence, heading};
use crate::content::lines::{Line, lines};

/// Something in prose that is an error or suspicious.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProseFault {
    /// A heading made by underlining.
    UnderlinedHeading,
    /// A heading with one `#`.
    TopHeading,
    /// A fence that never closes.
    UnclosedFence,
}

/// What is wrong with prose, in its order.
pub fn faults(text: &str) -> Vec<(ProseFault, Range<usize>)> {
    let mut found = Vec::new();
    let mut open: Option<((char, usize), Range<usize>)> = None;
    let mut before: Option<(&str, Range<usize>)> = None;
    for Line { text: line, range } in lines(text) {
        let words = line.trim();
        let start = range.start + (line.len() - line.trim_start().len());
        let range = start..start + words.len();
        let above = before.take();
        if heading(words).is_some_and(|level| level <= 4) {
            found.extend(open.take().map(|(_, range)| (ProseFault::UnclosedFence, range)));
            continue;
        }
        match &open {
            Some((fence, _)) => {
                if closes(line, *fence) {
                    open = None;
                }
                continue;
            }
            None => open = fence(line).map(|fence| (fence, range.clone())),
        }
        if open.is_some() || words.is_empty() {
            continue;
        }
        if words == "#" || words.starts_with("# ") {
            found.push((ProseFault::TopHeading, range));
            continue;
        }
        match above {
            Some((text, above)) if underlines(words) && is_paragraph(text) => {
                found.push((ProseFault::UnderlinedHeading, above.start..range.end));
            }
            _ => before = Some((words, range)),
        }
    }
    found.extend(open.map(|(_, range)| (ProseFault::UnclosedFence, range)));
    found
}

fn underlines(line: &str) -> bool {
    line.chars().all(|c| c == '=') || (line.len() > 1 && line.chars().all(|c| c == '-'))
}

fn is_paragraph(line: &str) -> bool {
    !line.starts_with(['|', '>', '<']) && after_marker(line).is_none()
}
