//! Which pages there are, where they are, and what each shows.
//!
//! The pages follow from the public record alone. A page's bytes follow from its frame, its view and the texts that
//! the view names.

mod frame;
mod paths;
mod texts;
mod view;
mod words;

use std::collections::{HashMap, HashSet};

use crate::archive::{PublicArchive, PublicMeeting, Shown};
use crate::content::Files;
use crate::language::{Lang, Locales};
use crate::problem::{Fault, FileId, Place, Problem};

pub use frame::{Frame, Link};
pub use texts::Texts;
pub use view::{Head, Slot, View};
pub use words::Words;

/// What names a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PageKey {
    /// The choice of a language, at the top.
    Choice,
    /// What a server shows for an address that no page has, outside the languages' folders.
    AnyNotFound,
    /// The home page.
    Home(Lang),
    /// What a server shows for an address that no page has.
    NotFound(Lang),
    /// The list of committees.
    Committees(Lang),
    /// A committee.
    Committee(usize, Lang),
    /// A meeting.
    Meeting(usize, Lang),
    /// An agenda item: the meeting, and the place among its items.
    Item(usize, usize, Lang),
    /// A page of `pages/`.
    Page(usize, Lang),
}

/// The map from addresses to pages.
pub struct Site<'a> {
    archive: PublicArchive,
    locales: &'a Locales,
    files: &'a Files,
    /// The meetings of each committee, newest first.
    by_committee: Vec<Vec<usize>>,
}

impl<'a> Site<'a> {
    /// The site of a public archive.
    pub fn new(archive: PublicArchive, locales: &'a Locales, files: &'a Files) -> Site<'a> {
        let mut by_committee = vec![Vec::new(); archive.committees.len()];
        for (place, meeting) in archive.meetings.iter().enumerate() {
            if let Some(list) = by_committee.get_mut(meeting.committee) {
                list.push(place);
            }
        }
        for list in &mut by_committee {
            list.sort_by_key(|&place| {
                std::cmp::Reverse(
                    archive.meetings.get(place).map(|meeting| (meeting.date, meeting.folder.clone())),
                )
            });
        }
        Site { archive, locales, files, by_committee }
    }

    /// The public record.
    pub fn archive(&self) -> &PublicArchive {
        &self.archive
    }

    /// The site's languages.
    pub fn locales(&self) -> &'a Locales {
        self.locales
    }

    /// Every page, those of one meeting together.
    pub fn keys(&self) -> impl Iterator<Item = PageKey> {
        self.units().flatten()
    }

    /// Every page, in groups that read the same files.
    pub fn units(&self) -> impl Iterator<Item = Vec<PageKey>> {
        let whole = [PageKey::Choice, PageKey::AnyNotFound].into_iter();
        let of_langs = self
            .locales
            .langs()
            .flat_map(|lang| [PageKey::Home(lang), PageKey::NotFound(lang), PageKey::Committees(lang)]);
        let top = std::iter::once(whole.chain(of_langs).collect());
        let each = |count: usize, key: fn(usize, Lang) -> PageKey| {
            (0..count).map(move |place| self.locales.langs().map(|lang| key(place, lang)).collect::<Vec<_>>())
        };
        top.chain(each(self.archive.committees.len(), PageKey::Committee))
            .chain(each(self.archive.pages.len(), PageKey::Page))
            .chain((0..self.archive.meetings.len()).map(|place| self.meeting_keys(place)))
    }

    fn meeting_keys(&self, place: usize) -> Vec<PageKey> {
        let items = match self.archive.meetings.get(place).map(|meeting| &meeting.shown) {
            None | Some(Shown::Planned) => return Vec::new(),
            Some(Shown::Removed(_)) => 0,
            Some(Shown::Open(meeting)) => meeting.items().count(),
        };
        let of_lang = |lang| {
            std::iter::once(PageKey::Meeting(place, lang))
                .chain((0..items).map(move |item| PageKey::Item(place, item, lang)))
        };
        self.locales.langs().flat_map(of_lang).collect()
    }

    /// Two pages with one address.
    pub fn collisions(&self) -> Vec<Problem> {
        let mut seen: HashMap<String, Option<Place>> = self.reserved().map(|path| (path, None)).collect();
        let mut problems = Vec::new();
        let mut told = HashSet::new();
        for key in self.keys() {
            let (path, place) = (self.path(key), self.place(key));
            match (seen.get(&path), place) {
                // Two items with one number are told already, and once is enough for all languages.
                (Some(Some(first)), Some(place))
                    if *first == place || !told.insert((first.clone(), place.clone())) => {}
                (Some(first), Some(place)) => {
                    let problem = Problem::at(Fault::SamePath { path }, place);
                    problems.push(match first {
                        Some(first) => problem.and(first.clone()),
                        None => problem,
                    });
                }
                (_, place) => drop(seen.insert(path, place)),
            }
        }
        problems
    }

    /// Where the record states what a page shows.
    fn place(&self, key: PageKey) -> Option<Place> {
        match key {
            PageKey::Choice
            | PageKey::AnyNotFound
            | PageKey::Home(_)
            | PageKey::NotFound(_)
            | PageKey::Committees(_) => None,
            PageKey::Committee(place, _) => {
                self.archive.committees.get(place).map(|committee| committee.place.clone())
            }
            PageKey::Page(place, _) => self.archive.pages.get(place).map(|page| page.place.clone()),
            PageKey::Meeting(place, _) => self.meeting(place).map(|meeting| meeting.place.clone()),
            PageKey::Item(place, item, _) => match &self.meeting(place)?.shown {
                Shown::Open(meeting) => meeting.items().nth(item).map(|item| item.place.clone()),
                Shown::Planned | Shown::Removed(_) => None,
            },
        }
    }

    fn meeting(&self, place: usize) -> Option<&PublicMeeting> {
        self.archive.meetings.get(place)
    }

    /// The files that public documents name, with their addresses below the site's.
    pub fn published_files(&self) -> Vec<(FileId, String)> {
        let mut all = std::collections::BTreeMap::new();
        let open = self.archive.meetings.iter().filter_map(|meeting| match &meeting.shown {
            Shown::Open(meeting) => Some(meeting),
            Shown::Planned | Shown::Removed(_) => None,
        });
        for meeting in open {
            let documents = meeting.documents.iter().chain(meeting.items().flat_map(|item| item.documents()));
            for document in documents {
                for file in document.all_files() {
                    all.entry(file).or_insert_with(|| self.file_path(file));
                }
            }
        }
        all.into_iter().collect()
    }
}
