//! An agenda item with its parts, papers and votes.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Dated, Document, OldNumbers, people::Attendee};
use crate::content::{Ground, ItemNumber, PartKind, PersonLine, TextRef};
use crate::language::{PerLang, Text};
use crate::problem::Place;

/// Why an item is closed to the public.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Closure {
    /// The grounds that any of its lines states.
    pub grounds: Vec<Ground>,
    /// Those of each language's line.
    pub stated: PerLang<Vec<Ground>>,
    /// In the council's own words.
    pub explanation: Option<Text>,
    /// The line that states it in each language.
    pub lines: PerLang<Place>,
}

impl Closure {
    /// True where both say the same, wherever they stand.
    pub fn says(&self, other: &Closure) -> bool {
        self.grounds == other.grounds && self.explanation == other.explanation
    }

    /// The first line that states it.
    pub fn place(&self) -> Option<&Place> {
        self.lines.iter().next().map(|(_, place)| place)
    }
}

/// A part of an item in every language that has it.
#[derive(Clone, Debug, Hash)]
pub struct Part {
    /// What it holds.
    pub kind: PartKind,
    /// The minute number.
    pub minute: Option<Box<str>>,
    /// The text.
    pub text: PerLang<TextRef>,
    /// The decisions in it, each with the list after it.
    pub decisions: PerLang<Vec<TextRef>>,
}

/// One side of a vote.
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum Votes {
    /// How many.
    Count(u64),
    /// Who.
    Names(Vec<Attendee>),
}

impl Votes {
    /// How many.
    pub fn count(&self) -> u64 {
        match self {
            Votes::Count(count) => *count,
            Votes::Names(names) => names.len() as u64,
        }
    }
}

/// A vote.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Vote {
    /// On what.
    pub about: Option<Text>,
    /// `carried` or `lost`.
    pub result: Option<&'static str>,
    /// For.
    pub for_: Option<Votes>,
    /// Against.
    pub against: Option<Votes>,
    /// Abstained.
    pub abstained: Option<Votes>,
    /// How the chair's casting vote fell: `for` or `against`.
    pub casting: Option<&'static str>,
    /// Public although the item is exempt.
    pub public: bool,
}

impl Vote {
    /// Its sides, by the words of the table of keys.
    pub fn sides(&self) -> [(&'static str, Option<&Votes>); 3] {
        [
            ("for", self.for_.as_ref()),
            ("against", self.against.as_ref()),
            ("abstained", self.abstained.as_ref()),
        ]
    }
}

/// That something was done, with or without words on it.
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum Note {
    /// It was.
    Plain,
    /// It was, and this is said of it.
    Said(Text),
}

/// An agenda item or sub-item.
#[derive(Clone, Debug, Hash)]
pub struct Item {
    /// Its number: the key in both languages.
    pub number: ItemNumber,
    /// The item that a sub-item belongs to.
    pub parent: Option<ItemNumber>,
    /// Its title.
    pub title: Text,
    /// Closed to the public; a sub-item is closed with its item.
    pub closed: Option<Box<Closure>>,
    /// Its parts.
    pub parts: Vec<Part>,
    /// Who was asked to come.
    pub invitees: Arc<[Attendee]>,
    /// Those of them whom the parts of the text name.
    pub(super) invitee_lines: Vec<PersonLine>,
    /// Its papers.
    pub documents: Vec<Document>,
    /// The matter that it belongs to: the name of a file in `issues/`.
    pub issue: Option<Box<str>>,
    /// Its votes.
    pub votes: Vec<Vote>,
    /// The day on which it was added to a published agenda.
    pub added: Option<Date>,
    /// Why it was urgent.
    pub urgent: Option<Note>,
    /// Withdrawn.
    pub withdrawn: Option<Note>,
    /// The item after which it was taken.
    pub taken_after: Option<Box<str>>,
    /// Members of the public who spoke.
    pub speakers: Vec<Box<str>>,
    /// Removed: the page says so; a sub-item is removed with its item.
    pub removed: Option<Dated>,
    /// Its numbers in ModernGov.
    pub old: Option<Box<OldNumbers>>,
    /// Its heading.
    pub place: Place,
    /// Its heading in each language.
    pub headings: PerLang<Place>,
    /// Its key under `items:`, or its heading.
    pub facts_place: Place,
}
