//! The record as types: committees, meetings, items, people, papers, and what of it is public.

mod committee;
mod document;
mod item;
mod meeting;
mod people;
mod public;
mod read;
mod redact;
mod settings;
mod terms;

pub use committee::{Committee, Defaults, Issue, Member, Page, slug_of};
pub use document::{Document, Paper};
pub use item::{Closure, Item, Note, Part, Vote, Votes};
pub use meeting::{Attendance, Contact, Dated, Declaration, Entry, Meeting, Sitting, Stage, Status};
pub use people::{Attendee, Person};
pub use public::{
    ClosedItem, OpenItem, OpenMeeting, PublicArchive, PublicBody, PublicDocument, PublicEntry, PublicItem,
    PublicMeeting, PublicPart, Shown,
};
pub use read::{Reading, languages, read};
pub use redact::{PublicText, redact};
pub use settings::{Formats, Settings};

/// Everything that the files say, public or not.
#[derive(Clone, Debug)]
pub struct Archive {
    /// The archive as a whole.
    pub settings: Settings,
    /// Its committees, by id.
    pub committees: Vec<Committee>,
    /// Its meetings, by committee and folder.
    pub meetings: Vec<Meeting>,
    /// Its people, by id.
    pub people: Vec<Person>,
    /// Its issues, by id.
    pub issues: Vec<Issue>,
    /// Its pages, by id.
    pub pages: Vec<Page>,
}
