//! A meeting of a committee: when, where, who, and its agenda.

use std::{collections::HashSet, sync::Arc};

use jiff::civil::{Date, Time};

use super::{Document, Item, Note, OldNumbers, people::Attendee};
use crate::content::{TextRef, keys};
use crate::language::{PerLang, Text};
use crate::problem::{FileId, Place};

/// How far a meeting's record has come, and so what of it is public.
///
/// Local Government Act 1972, Part VA as it stands for Wales.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// A line in the calendar.
    Planned,
    /// When, where and how to attend.
    Notice,
    /// And what will be discussed.
    Agenda,
    /// And who came and what was decided.
    Decisions,
    /// And the minutes, not yet confirmed.
    DraftMinutes,
    /// And confirmed.
    Minutes,
}

impl Stage {
    /// All of them, in their order.
    pub const ALL: [Stage; 6] =
        [Stage::Planned, Stage::Notice, Stage::Agenda, Stage::Decisions, Stage::DraftMinutes, Stage::Minutes];

    /// The stage of this word of the table of keys.
    pub fn parse(word: &str) -> Option<Stage> {
        keys::STAGES.iter().zip(Self::ALL).find(|(name, _)| **name == word).map(|(_, stage)| stage)
    }

    /// The word of the table of keys.
    pub fn id(self) -> &'static str {
        keys::STAGES.iter().zip(Self::ALL).find(|(_, stage)| *stage == self).map_or("", |(name, _)| name)
    }
}

/// A day and why: of a removal or a correction.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Dated {
    /// The day.
    pub date: Date,
    /// Why.
    pub reason: Option<Text>,
}

/// That a meeting isn't held as it was called.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Status {
    /// `cancelled`, `postponed` or `abandoned`.
    pub word: &'static str,
    /// The new day.
    pub to: Option<Date>,
    /// Why.
    pub reason: Option<Text>,
}

/// How to reach somebody.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub struct Contact {
    /// Who.
    pub name: Option<Text>,
    /// E-mail.
    pub email: Option<Box<str>>,
    /// Telephone.
    pub phone: Option<Box<str>>,
    /// Post.
    pub address: Option<Text>,
}

/// A further sitting of an adjourned meeting.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Sitting {
    /// The day.
    pub date: Date,
    /// When it starts.
    pub time: Option<Time>,
    /// When it ends.
    pub ends: Option<Time>,
    /// The item that it starts with.
    pub from: Option<Box<str>>,
    /// Who was there.
    pub present: Vec<Attendee>,
    /// Where it is stated.
    pub place: Place,
}

/// Who was there and who wasn't.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub struct Attendance {
    /// Members in the room.
    pub present: Vec<Attendee>,
    /// Members who took part from elsewhere.
    pub remote: Vec<Attendee>,
    /// Members who sent apologies.
    pub apologies: Vec<Attendee>,
    /// Members who didn't.
    pub absent: Vec<Attendee>,
    /// Who came in whose place.
    pub substitutes: Vec<(Attendee, Option<Attendee>)>,
    /// Officers and others.
    pub attending: Vec<Attendee>,
    /// Members of the public who spoke: named here and nowhere else.
    pub speakers: Vec<Box<str>>,
}

/// An interest that somebody declared.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Declaration {
    /// Who.
    pub who: Attendee,
    /// In which item.
    pub item: Option<Box<str>>,
    /// `personal` or `prejudicial`.
    pub interest: Option<&'static str>,
    /// What kind of interest.
    pub nature: Option<Text>,
    /// Left the meeting for the item.
    pub left: bool,
    /// Stayed by a dispensation.
    pub dispensation: Option<Note>,
    /// Public although the item is exempt.
    pub public: bool,
    /// Where it is stated.
    pub place: Place,
}

/// Something between the headings of an agenda.
#[derive(Clone, Debug, Hash)]
pub enum Entry {
    /// A title without a number.
    Section {
        /// The title.
        title: Text,
        /// The text below it.
        text: PerLang<TextRef>,
    },
    /// An item or sub-item.
    Item(Box<Item>),
}

/// A meeting with everything that its files say, public or not.
#[derive(Clone, Debug, Hash)]
pub struct Meeting {
    /// The committee, by its place in the archive.
    pub committee: usize,
    /// The committee's id.
    pub committee_id: Box<str>,
    /// The folder's name, which is its id: `2019-10-16`, `2019-10-16-special`.
    pub folder: Box<str>,
    /// The day.
    pub date: Date,
    /// When it starts.
    pub time: Option<Time>,
    /// When it ends.
    pub ends: Option<Time>,
    /// How far its record has come.
    pub stage: Stage,
    /// Cancelled and the like.
    pub status: Option<Status>,
    /// Kept out of everything but the preview.
    pub hold: bool,
    /// Removed: the page says so.
    pub removed: Option<Dated>,
    /// What it is called beside its committee's name.
    pub title: Option<Text>,
    /// Where.
    pub venue: Option<Text>,
    /// `in-person`, `hybrid`, `remote`.
    pub mode: Option<&'static str>,
    /// Open to the public: `true`, `false`, `part`.
    pub open: Option<&'static str>,
    /// How to attend from elsewhere.
    pub join: Option<Text>,
    /// The webcast's address.
    pub webcast: Option<Box<str>>,
    /// Whom to ask.
    pub contact: Option<Contact>,
    /// When each stage was published, by language.
    pub published: PerLang<Vec<(Stage, Date)>>,
    /// The day on which the minutes were confirmed.
    pub confirmed: Option<Date>,
    /// A correction, by language.
    pub corrected: PerLang<Dated>,
    /// Further sittings.
    pub sittings: Vec<Sitting>,
    /// Who was there.
    pub attendance: Arc<Attendance>,
    /// Interests declared.
    pub declarations: Vec<Declaration>,
    /// Papers of the whole meeting.
    pub documents: Vec<Document>,
    /// Text before the first item.
    pub preamble: PerLang<TextRef>,
    /// The agenda.
    pub entries: Vec<Entry>,
    /// Which languages have a file.
    pub languages: PerLang<()>,
    /// Its numbers in ModernGov.
    pub old: Option<Box<OldNumbers>>,
    /// Its first file.
    pub place: Place,
}

impl Meeting {
    /// Gives back the room that its lists were left to grow: an archive is kept as long as the program runs.
    pub(super) fn settle(&mut self) {
        self.documents.shrink_to_fit();
        self.entries.shrink_to_fit();
        for entry in &mut self.entries {
            if let Entry::Item(item) = entry {
                item.parts.shrink_to_fit();
                item.invitee_lines.shrink_to_fit();
                item.documents.shrink_to_fit();
                item.votes.shrink_to_fit();
            }
        }
    }

    /// The items and sub-items in order.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Item(item) => Some(item.as_ref()),
            Entry::Section { .. } => None,
        })
    }

    /// True for what belongs to an exempt item, or to one that was removed.
    pub fn shuts(&self, number: Option<&str>) -> bool {
        let is_shut = |item: &Item| item.closed.is_some() || item.removed.is_some();
        number.is_some_and(|number| self.items().any(|own| own.number.as_str() == number && is_shut(own)))
    }

    /// The files of its documents that are closed to the public.
    pub fn closed_files(&self) -> HashSet<FileId> {
        let mut closed = HashSet::new();
        let of_meeting = self.documents.iter().filter(|document| document.closed.is_some());
        let of_items = self.items().flat_map(|item| {
            let hidden = move |d: &&Document| d.closed.is_some() || (item.closed.is_some() && !d.public);
            item.documents.iter().filter(hidden)
        });
        of_meeting.chain(of_items).for_each(|document| closed.extend(document.all_files()));
        closed
    }
}
