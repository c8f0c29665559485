//! The record as the public may see it. These types have no field for what is exempt or held back.

use std::sync::Arc;

use jiff::civil::{Date, Time};

use super::{
    Attendance, Attendee, Committee, Contact, Dated, Declaration, Issue, Note, OldNumbers, Page, Paper,
    Person, Pictures, PublicText, Settings, Sitting, Stage, Status, Vote,
};
use crate::content::{Ground, ItemNumber, PartKind};
use crate::language::{PerLang, Text};
use crate::problem::{FileId, Place};

/// Everything that may be shown.
#[derive(Clone, Debug, Hash)]
pub struct PublicArchive {
    /// The archive as a whole.
    pub settings: Settings,
    /// Its committees.
    pub committees: Vec<Committee<PublicText>>,
    /// Its meetings, by committee and folder.
    pub meetings: Vec<Arc<PublicMeeting>>,
    /// Its pages.
    pub pages: Vec<Page<PublicText>>,
    /// Its people, by id.
    pub people: Vec<Person>,
    /// Its issues.
    pub issues: Vec<Issue>,
    /// The pictures that its texts show.
    pub pictures: Pictures,
}

impl PublicArchive {
    /// Every document that may be shown.
    pub fn documents(&self) -> impl Iterator<Item = &PublicDocument> {
        let open = self.meetings.iter().filter_map(|meeting| match &meeting.shown {
            Shown::Open(meeting) => Some(meeting),
            Shown::Planned | Shown::Removed(_) => None,
        });
        open.flat_map(|meeting| {
            meeting.documents.iter().chain(meeting.items().flat_map(|item| item.documents()))
        })
    }

    /// Every text that may be shown.
    pub fn texts(&self) -> impl Iterator<Item = &PublicText> {
        let open = self.meetings.iter().filter_map(|meeting| match &meeting.shown {
            Shown::Open(meeting) => Some(meeting),
            Shown::Planned | Shown::Removed(_) => None,
        });
        let committees = self.committees.iter().map(|committee| &committee.text);
        committees
            .chain(self.pages.iter().map(|page| &page.text))
            .flat_map(PerLang::values)
            .chain(open.flat_map(|meeting| meeting.texts()))
    }
}

/// A meeting: what every stage shows, and more as its stage allows.
#[derive(Clone, Debug, Hash)]
pub struct PublicMeeting {
    /// The committee, by its place in the archive.
    pub committee: usize,
    /// The folder's name.
    pub folder: Box<str>,
    /// The day.
    pub date: Date,
    /// When it starts.
    pub time: Option<Time>,
    /// Why only who prepares it sees it, or its page.
    pub only_preview: Option<OnlyPreview>,
    /// Cancelled and the like.
    pub status: Option<Status>,
    /// What else there is.
    pub shown: Shown,
    /// Its numbers in ModernGov, where it has a page.
    pub old: Option<Box<OldNumbers>>,
    /// Where it is stated.
    pub place: Place,
}

/// Why only the preview shows a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OnlyPreview {
    /// It is held back.
    Held,
    /// It is planned: the public sees no more than a line in the calendar.
    Planned,
}

/// How much of a meeting is shown.
#[derive(Clone, Debug, Hash)]
pub enum Shown {
    /// A line in the calendar.
    Planned,
    /// A page.
    Open(Box<OpenMeeting>),
    /// A page that says that it was removed.
    Removed(RemovedMeeting),
}

/// What is left of a meeting that was removed: what its addresses need, so that they can say that it is gone. What its
/// files were called isn't kept: it may be why the meeting was removed.
#[derive(Clone, Debug, Hash)]
pub struct RemovedMeeting {
    /// When, and why.
    pub dated: Dated,
    /// The first day on which any of it was published.
    pub published: Option<Date>,
    /// The numbers of the items that were public.
    pub items: Vec<ItemNumber>,
}

/// A meeting that has a page.
#[derive(Clone, Debug, Hash)]
pub struct OpenMeeting {
    /// How far the record has come.
    pub stage: Stage,
    /// What it is called beside its committee's name.
    pub title: Option<Text>,
    /// When it ends.
    pub ends: Option<Time>,
    /// Where.
    pub venue: Option<Text>,
    /// How it is held.
    pub mode: Option<&'static str>,
    /// Open to the public.
    pub open: Option<&'static str>,
    /// How to attend from elsewhere.
    pub join: Option<Text>,
    /// The webcast.
    pub webcast: Option<Box<str>>,
    /// Whom to ask.
    pub contact: Option<Contact>,
    /// When each stage was published that the meeting has reached.
    pub published: PerLang<Vec<(Stage, Date)>>,
    /// When the minutes were confirmed.
    pub confirmed: Option<Date>,
    /// A correction.
    pub corrected: PerLang<Dated>,
    /// Further sittings.
    pub sittings: Vec<Sitting>,
    /// Who was there.
    pub attendance: Option<Arc<Attendance>>,
    /// Interests declared.
    pub declarations: Vec<Declaration>,
    /// Papers of the whole meeting.
    pub documents: Vec<PublicDocument>,
    /// Text before the first item.
    pub preamble: PerLang<PublicText>,
    /// The agenda.
    pub entries: Vec<PublicEntry>,
    /// Which languages have a file.
    pub languages: PerLang<()>,
}

impl OpenMeeting {
    /// Its texts.
    fn texts(&self) -> impl Iterator<Item = &PublicText> {
        let sections = self.entries.iter().filter_map(|entry| match entry {
            PublicEntry::Section { text, .. } => Some(text),
            PublicEntry::Item(_) => None,
        });
        let parts = self.items().flat_map(PublicItem::parts);
        let of_parts = parts.flat_map(|part| part.text.values().flatten());
        std::iter::once(&self.preamble).chain(sections).flat_map(PerLang::values).chain(of_parts)
    }

    /// The items and sub-items in order.
    pub fn items(&self) -> impl Iterator<Item = &PublicItem> {
        self.entries.iter().filter_map(|entry| match entry {
            PublicEntry::Item(item) => Some(item.as_ref()),
            PublicEntry::Section { .. } => None,
        })
    }
}

/// Something between the headings of an agenda.
#[derive(Clone, Debug, Hash)]
pub enum PublicEntry {
    /// A title without a number.
    Section {
        /// The title.
        title: Text,
        /// The text below it.
        text: PerLang<PublicText>,
    },
    /// An item or sub-item.
    Item(Box<PublicItem>),
}

/// An item or sub-item.
#[derive(Clone, Debug, Hash)]
pub struct PublicItem {
    /// Its number.
    pub number: ItemNumber,
    /// The item that a sub-item belongs to.
    pub parent: Option<ItemNumber>,
    /// What is shown of it.
    pub body: PublicBody,
    /// Its numbers in ModernGov.
    pub old: Option<Box<OldNumbers>>,
    /// Its heading.
    pub place: Place,
}

/// What is shown of an item.
#[derive(Clone, Debug, Hash)]
pub enum PublicBody {
    /// All that the stage allows.
    Open(OpenItem),
    /// What the law makes public of an exempt item.
    Closed(ClosedItem),
    /// That it was removed.
    Removed(Dated),
}

impl PublicItem {
    /// The title; none where the item was removed.
    pub fn title(&self) -> Option<&Text> {
        match &self.body {
            PublicBody::Open(item) => Some(&item.title),
            PublicBody::Closed(item) => Some(&item.title),
            PublicBody::Removed(_) => None,
        }
    }

    /// The parts that are shown.
    pub fn parts(&self) -> &[PublicPart] {
        match &self.body {
            PublicBody::Open(item) => &item.parts,
            PublicBody::Closed(item) => &item.summary,
            PublicBody::Removed(_) => &[],
        }
    }

    /// The papers that are shown.
    pub fn documents(&self) -> &[PublicDocument] {
        match &self.body {
            PublicBody::Open(item) => &item.documents,
            PublicBody::Closed(item) => &item.documents,
            PublicBody::Removed(_) => &[],
        }
    }

    /// The votes that are shown.
    pub fn votes(&self) -> &[Vote] {
        match &self.body {
            PublicBody::Open(item) => &item.votes,
            PublicBody::Closed(item) => &item.votes,
            PublicBody::Removed(_) => &[],
        }
    }

    /// The decisions of the item, each with the list after it. Where there is a part `Decision`, those in the minutes
    /// aren't listed again.
    pub fn decisions(&self) -> impl Iterator<Item = &PerLang<Vec<PublicText>>> {
        let one = self.parts().iter().any(|part| part.kind == PartKind::Decision);
        self.parts()
            .iter()
            .filter(move |part| !one || part.kind == PartKind::Decision)
            .map(|part| &part.decisions)
    }
}

/// An item that is open to the public.
#[derive(Clone, Debug, Hash)]
pub struct OpenItem {
    /// Its title.
    pub title: Text,
    /// Its parts.
    pub parts: Vec<PublicPart>,
    /// Who was asked to come.
    pub invitees: Arc<[Attendee]>,
    /// Its papers.
    pub documents: Vec<PublicDocument>,
    /// The matter that it belongs to.
    pub issue: Option<Box<str>>,
    /// Its votes.
    pub votes: Vec<Vote>,
    /// When it was added to a published agenda.
    pub added: Option<Date>,
    /// Why it was urgent.
    pub urgent: Option<Note>,
    /// Withdrawn.
    pub withdrawn: Option<Note>,
    /// The item after which it was taken.
    pub taken_after: Option<Box<str>>,
    /// Members of the public who spoke.
    pub speakers: Vec<Box<str>>,
}

/// An exempt item.
#[derive(Clone, Debug, Hash)]
pub struct ClosedItem {
    /// Its title.
    pub title: Text,
    /// Why it is closed.
    pub grounds: Vec<Ground>,
    /// In the council's own words.
    pub explanation: Option<Text>,
    /// What the public may know of it.
    pub summary: Vec<PublicPart>,
    /// Papers that say `public: true`.
    pub documents: Vec<PublicDocument>,
    /// Invitees who do.
    pub invitees: Vec<Attendee>,
    /// Votes that do.
    pub votes: Vec<Vote>,
}

/// A part of an item.
#[derive(Clone, Debug, Hash)]
pub struct PublicPart {
    /// What it holds.
    pub kind: PartKind,
    /// The minute number.
    pub minute: Option<Box<str>>,
    /// What is shown of it: all, or the decisions in it.
    pub text: PerLang<Vec<PublicText>>,
    /// The decisions in it.
    pub decisions: PerLang<Vec<PublicText>>,
}

/// A paper that is open to the public.
#[derive(Clone, Debug, Hash)]
pub struct PublicDocument {
    /// The anchor on its item's page.
    pub anchor: Box<str>,
    /// The file or address that it was stated by.
    pub name: Box<str>,
    /// The title.
    pub title: Text,
    /// It is made of the file's name, because the record states none.
    pub untitled: bool,
    /// What kind of paper.
    pub kind: Option<&'static str>,
    /// Where it is.
    pub paper: Paper,
    /// The same paper in other formats.
    pub alternatives: Vec<(Text, Paper)>,
    /// Where it is stated.
    pub place: Place,
}

impl PublicDocument {
    /// Its files and those of its alternatives.
    pub fn all_files(&self) -> impl Iterator<Item = FileId> {
        self.paper.files().chain(self.alternatives.iter().flat_map(|(_, paper)| paper.files()))
    }
}
