//! A committee, and what it gives its meetings.

use jiff::civil::{Date, Time};

use super::{Contact, OldNumbers, people::Attendee};
use crate::content::TextRef;
use crate::language::{Lang, PerLang, Text};
use crate::problem::Place;

/// A committee; its text is of the archive, or public.
#[derive(Clone, Debug, Hash)]
pub struct Committee<T = TextRef> {
    /// The folder's name.
    pub id: Box<str>,
    /// What it is called.
    pub name: Text,
    /// Its part of an address, where that isn't the id.
    pub slug: Option<Text>,
    /// Council, cabinet, scrutiny and so on.
    pub kind: Option<&'static str>,
    /// Who belongs to it.
    pub members: Vec<Member>,
    /// What it was called until a day.
    pub former_names: Vec<(Date, Text)>,
    /// What its meetings inherit.
    pub defaults: Defaults,
    /// What it is for.
    pub text: PerLang<T>,
    /// Its numbers in ModernGov.
    pub old: Option<Box<OldNumbers>>,
    /// Its first file.
    pub place: Place,
}

impl<T> Committee<T> {
    /// What it was called on a day: records keep the name of their time.
    pub fn name_on(&self, day: Date) -> &Text {
        let former =
            self.former_names.iter().filter(|(until, _)| day < *until).min_by_key(|(until, _)| *until);
        former.map_or(&self.name, |(_, name)| name)
    }
}

/// Somebody's membership.
#[derive(Clone, Debug, Hash)]
pub struct Member {
    /// Who.
    pub who: Attendee,
    /// As what.
    pub role: Option<Text>,
    /// Since.
    pub from: Option<Date>,
    /// Until.
    pub until: Option<Date>,
}

/// What a meeting has that doesn't say otherwise.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub struct Defaults {
    /// Where.
    pub venue: Option<Text>,
    /// When it starts.
    pub time: Option<Time>,
    /// `in-person`, `hybrid`, `remote`.
    pub mode: Option<&'static str>,
    /// Whom to ask.
    pub contact: Option<Contact>,
    /// How to attend from elsewhere.
    pub join: Option<Text>,
    /// Items of every agenda.
    pub standing: Vec<Text>,
}

/// A page that isn't a meeting.
#[derive(Clone, Debug, Hash)]
pub struct Page<T = TextRef> {
    /// The file's name.
    pub id: Box<str>,
    /// The title.
    pub title: Text,
    /// Its part of an address, where that isn't the id.
    pub slug: Option<Text>,
    /// Linked in the menu.
    pub menu: bool,
    /// What it says.
    pub text: PerLang<T>,
    /// Its first file.
    pub place: Place,
}

/// A matter that comes back.
#[derive(Clone, Debug, Hash)]
pub struct Issue {
    /// The file's name.
    pub id: Box<str>,
    /// The title.
    pub title: Text,
    /// Its part of an address, where that isn't the id.
    pub slug: Option<Text>,
    /// Its file.
    pub place: Place,
}

/// The part of an address: what a language's slug says, else the id.
pub fn slug_of<'a>(slug: Option<&'a Text>, id: &'a str, lang: Lang) -> &'a str {
    slug.and_then(|slug| slug.own(lang)).unwrap_or(id)
}
