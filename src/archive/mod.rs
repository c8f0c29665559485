//! The record as types: committees, meetings, items, people, papers, and what of it is public.

mod committee;
mod days;
mod document;
mod holidays;
mod item;
mod london;
mod meeting;
mod old;
mod people;
mod picture;
mod public;
mod published;
mod read;
mod redact;
mod redirect;
mod settings;
mod statement;
mod target;
mod terms;
mod turned;
mod unread;
mod wording;

pub use committee::{Committee, Defaults, Issue, Member, Page, slug_of};
pub use days::{Counting, kept_until};
pub use document::{Document, Paper, language_of};
pub use holidays::is_bank_holiday;
pub use item::{Closure, Item, Note, Part, Vote, Votes};
pub use london::{in_london, start_of};
pub use meeting::{Attendance, Contact, Dated, Declaration, Entry, Meeting, Sitting, Stage, Status};
pub use old::{Claimant, OldKind, OldNumbers};
pub use people::{Attendee, Person};
pub use picture::{Picture, Pictures};
pub use public::{
    ClosedItem, OnlyPreview, OpenItem, OpenMeeting, PublicArchive, PublicBody, PublicDocument, PublicEntry,
    PublicItem, PublicMeeting, PublicPart, RemovedMeeting, Shown,
};
pub use read::{Books, Reading, Shelf, folder_date, languages, read, read_after};
pub use redact::{Audience, PublicText, redact, redact_after};
pub use redirect::{Redirect, Start, below, has_scheme};
pub use settings::{Colours, Formats, Settings, WebHost};
pub use statement::{STATEMENT, Statement};
pub use target::{Account, Address, TargetSettings, Unusable, holds_secret};
pub use terms::Terms;
pub use turned::{Turned, turn};
pub use unread::{Cause, CauseKind, silence};
pub use wording::{wording_of_meeting, wording_of_text};

use std::{collections::HashSet, sync::Arc};

use crate::problem::FileId;

/// Everything that the files say, public or not.
#[derive(Clone, Debug)]
pub struct Archive {
    /// The archive as a whole.
    pub settings: Settings,
    /// What comes back in several languages.
    pub terms: Terms,
    /// Its committees, by id.
    pub committees: Vec<Committee>,
    /// Its meetings, by committee and folder.
    pub meetings: Vec<Arc<Meeting>>,
    /// Its people, by id.
    pub people: Vec<Person>,
    /// Its issues, by id.
    pub issues: Vec<Issue>,
    /// Its pages, by id.
    pub pages: Vec<Page>,
    /// The pictures of all its texts.
    pub pictures: Pictures,
}

impl Archive {
    /// The files of documents that are closed to the public.
    pub fn closed_files(&self) -> HashSet<FileId> {
        self.meetings.iter().flat_map(|meeting| meeting.closed_files()).collect()
    }
}
