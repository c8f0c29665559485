//! The body of a meeting's file: items, sub-items, section titles and parts, as bytes of the text.

mod cut;
mod titled;

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::{ItemNumber, exempt::Exemption};

pub use cut::{cut, part_of_line};

/// What a part of an item holds.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub enum PartKind {
    /// What the agenda said: the text under the item's own heading.
    Agenda,
    /// Why the item is on the agenda.
    Purpose,
    /// What the committee is asked to decide.
    Recommendation,
    /// Who was asked to come.
    Invitees,
    /// The minutes.
    Minutes,
    /// The decision, where it isn't in the minutes.
    Decision,
    /// Why it was decided so.
    Reasons,
    /// What else was considered.
    Alternatives,
    /// Papers behind the report.
    Background,
    /// Papers, as a list of links.
    Documents,
    /// What the public may know of an exempt item.
    PublicSummary,
}

impl PartKind {
    /// The kinds that a heading or line starts.
    pub const WITH_WORDS: [PartKind; 10] = [
        PartKind::Purpose,
        PartKind::Recommendation,
        PartKind::Invitees,
        PartKind::Minutes,
        PartKind::Decision,
        PartKind::Reasons,
        PartKind::Alternatives,
        PartKind::Background,
        PartKind::Documents,
        PartKind::PublicSummary,
    ];

    /// The name in the message files.
    pub fn id(self) -> &'static str {
        match self {
            PartKind::Agenda => "agenda",
            PartKind::Purpose => "purpose",
            PartKind::Recommendation => "recommendation",
            PartKind::Invitees => "invitees",
            PartKind::Minutes => "minutes",
            PartKind::Decision => "decision",
            PartKind::Reasons => "reasons",
            PartKind::Alternatives => "alternatives",
            PartKind::Background => "background",
            PartKind::Documents => "documents",
            PartKind::PublicSummary => "public-summary",
        }
    }
}

/// A meeting's body, as bytes of the text that was cut.
#[derive(Debug, Default, Deserialize, Serialize)]
pub struct Body {
    /// What stands before the first item.
    pub preamble: Range<usize>,
    /// Items, sub-items and section titles in the order of the file.
    pub entries: Vec<BodyEntry>,
    /// The numbers were counted, not written.
    pub counted: bool,
}

impl Body {
    /// Moves every range, because the body stands so far into its file.
    pub fn shift(&mut self, by: usize) {
        let shift = |range: &mut Range<usize>| *range = range.start + by..range.end + by;
        shift(&mut self.preamble);
        for entry in &mut self.entries {
            match entry {
                BodyEntry::Section { text, .. } => shift(text),
                BodyEntry::Item(item) => {
                    shift(&mut item.heading);
                    item.exempt.iter_mut().for_each(|(_, line)| shift(line));
                    for part in &mut item.parts {
                        shift(&mut part.heading);
                        shift(&mut part.text);
                    }
                }
            }
        }
    }
}

/// What a heading starts.
#[derive(Debug, Deserialize, Serialize)]
pub enum BodyEntry {
    /// A title between numbered items.
    Section {
        /// The title.
        title: Box<str>,
        /// The text below it.
        text: Range<usize>,
    },
    /// An item or sub-item.
    Item(BodyItem),
}

/// An agenda item or a sub-item as one file writes it.
#[derive(Debug, Deserialize, Serialize)]
pub struct BodyItem {
    /// Its number.
    pub number: ItemNumber,
    /// The item that a sub-item belongs to.
    pub parent: Option<ItemNumber>,
    /// Its title.
    pub title: Box<str>,
    /// The line of the heading.
    pub heading: Range<usize>,
    /// The exemption that its first line states, with that line. What is closed is never kept.
    #[serde(skip)]
    pub exempt: Option<(Exemption, Range<usize>)>,
    /// Its parts in order; the first is the agenda's text, empty where there is none.
    pub parts: Vec<BodyPart>,
}

/// A part of an item.
#[derive(Debug, Deserialize, Serialize)]
pub struct BodyPart {
    /// What it holds.
    pub kind: PartKind,
    /// The minute number after its word.
    pub minute: Option<Box<str>>,
    /// The line that starts it.
    pub heading: Range<usize>,
    /// The text, without the line that starts it.
    pub text: Range<usize>,
}
