//! What can be found in a language, in the order of its numbers.
//!
//! There are three rows of numbers, each from 0: agenda items by date, documents by date, and the rest: people, pages,
//! then meetings by date.

use crate::archive::{PublicItem, PublicMeeting, Shown};
use crate::language::Lang;
use crate::site::{PageKey, Register, Site};

/// A meeting with the first numbers of what belongs to it.
pub struct Numbered<'a> {
    /// Its place in the archive.
    pub place: usize,
    pub meeting: &'a PublicMeeting,
    /// The number of its first item.
    pub items: u32,
    /// The number of its first document.
    pub documents: u32,
    /// Its own number among the rest.
    pub own: u32,
}

/// Everything that can be found.
pub struct Record<'a> {
    pub site: &'a Site,
    pub lang: Lang,
    pub people: Vec<PageKey>,
    pub pages: Vec<PageKey>,
    /// Open meetings, oldest first.
    pub meetings: Vec<Numbered<'a>>,
    /// How many items there are.
    pub items: u32,
    /// How many documents.
    pub documents: u32,
}

impl<'a> Record<'a> {
    pub fn of(site: &'a Site, lang: Lang) -> Record<'a> {
        let archive = site.archive();
        let count = |place: usize| 0..place;
        let invitees = site.register(Register::Invitees).iter().filter_map(|&place| {
            let known = site.everybody().all.get(place)?;
            (!known.councillor).then_some(PageKey::Invitee(place, 0, lang))
        });
        let councillors =
            site.register(Register::Councillors).iter().map(|&place| PageKey::Councillor(place, 0, lang));
        let committees = count(archive.committees.len()).map(|place| PageKey::Committee(place, lang));
        let issues = count(archive.issues.len()).map(|place| PageKey::Issue(place, 0, lang));
        let pages = count(archive.pages.len()).map(|place| PageKey::Page(place, lang));
        let own = site.own_pages(lang);
        let mut record = Record {
            site,
            lang,
            people: councillors.chain(invitees).collect(),
            pages: committees.chain(issues).chain(pages).chain(own).collect(),
            meetings: Vec::new(),
            items: 0,
            documents: 0,
        };
        record.number();
        record
    }

    fn number(&mut self) {
        let all = self.site.archive().meetings.iter().map(AsRef::as_ref).enumerate();
        let mut open: Vec<_> = all
            .filter(|(_, meeting): &(_, &PublicMeeting)| matches!(meeting.shown, Shown::Open(_)))
            .collect();
        open.sort_by_key(|(place, meeting)| (meeting.date, *place));
        for (place, meeting) in open {
            let Shown::Open(shown) = &meeting.shown else { continue };
            let (items, documents) = (self.items, self.documents);
            let own = self.undated() + self.meetings.len() as u32;
            self.items += shown.items().count() as u32;
            let of_items: usize = shown.items().map(|item| item.documents().len()).sum();
            self.documents += (shown.documents.len() + of_items) as u32;
            self.meetings.push(Numbered { place, meeting, items, documents, own });
        }
    }

    /// How many of the rest have no date.
    pub fn undated(&self) -> u32 {
        (self.people.len() + self.pages.len()) as u32
    }

    /// How many the rest are.
    pub fn rest(&self) -> u32 {
        self.undated() + self.meetings.len() as u32
    }
}

/// The documents of a meeting in the order of their numbers, each with its item.
pub fn documents(
    meeting: &PublicMeeting,
) -> impl Iterator<Item = (Option<(usize, &PublicItem)>, &crate::archive::PublicDocument)> {
    let open = match &meeting.shown {
        Shown::Open(open) => Some(open),
        Shown::Planned | Shown::Removed(_) => None,
    };
    open.into_iter().flat_map(|open| {
        let of_items = open.items().enumerate();
        let of_items = of_items
            .flat_map(|(nth, item)| item.documents().iter().map(move |paper| (Some((nth, item)), paper)));
        open.documents.iter().map(|paper| (None, paper)).chain(of_items)
    })
}
