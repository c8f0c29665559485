//! Headings that seem to close what stands under them: an error where any of that is open.

use std::ops::Range;

use super::{Body, BodyEntry, BodyItem};
use crate::problem::Fault;

/// Such a heading.
pub(super) struct Titled {
    /// Its words.
    pub(super) title: String,
    /// Its line.
    pub(super) heading: Range<usize>,
    /// What it starts, by its place in the body.
    pub(super) entry: usize,
    /// Where what a section's title stands above ends before the next section: at a title inside an exempt item.
    pub(super) until: Option<usize>,
}

impl Titled {
    /// What is wrong, where something that the heading stands above is open.
    pub(super) fn fault(self, body: &Body, text: &str) -> Option<(Fault, Range<usize>)> {
        let until = self.until.unwrap_or(body.entries.len());
        let mut entries = body.entries.get(self.entry..until)?.iter();
        let is_open = match entries.next()? {
            BodyEntry::Section { text: own, .. } => {
                let below = entries.map_while(item).filter(|item| item.parent.is_none());
                let mut below = below.peekable();
                let says = |range: &Range<usize>| {
                    text.get(range.clone()).is_some_and(|text| !text.trim().is_empty())
                };
                if below.peek().is_none() { says(own) } else { below.any(|item| is_open(item, body)) }
            }
            BodyEntry::Item(own) => is_open(own, body),
        };
        is_open.then_some((Fault::ExemptUnclear { line: self.title }, self.heading))
    }
}

fn item(entry: &BodyEntry) -> Option<&BodyItem> {
    match entry {
        BodyEntry::Item(item) => Some(item),
        BodyEntry::Section { .. } => None,
    }
}

/// True for an item that nothing closes: not itself, not the item it belongs to, nor each of its sub-items.
fn is_open(own: &BodyItem, body: &Body) -> bool {
    let all = || body.entries.iter().filter_map(item);
    let of_parent = || {
        let parent = own.parent.as_ref();
        parent.is_some_and(|parent| all().any(|item| item.number == *parent && item.exempt.is_some()))
    };
    let mut below = all().filter(|item| item.parent.as_ref() == Some(&own.number)).peekable();
    let all_below = below.peek().is_some() && below.all(|item| item.exempt.is_some());
    !(own.exempt.is_some() || of_parent() || all_below)
}
