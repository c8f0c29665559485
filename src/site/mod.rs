//! Which pages there are, where they are, and what each shows.
//!
//! The pages follow from the public record alone. A page's bytes follow from its frame, its view and the texts that
//! the view names.

mod changes;
mod follow;
mod frame;
mod index;
mod lasting;
mod paths;
mod people;
mod records;
mod route;
mod stated;
mod texts;
mod view;
mod words;

use std::{
    collections::{HashMap, HashSet, hash_map::Entry},
    hash::BuildHasher,
    sync::{Arc, OnceLock},
};

use jiff::civil::Date;
use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use crate::archive::{PublicArchive, PublicMeeting, Shown};
use crate::content::{Files, pdf::Looks};
use crate::language::{Lang, Locales};
use crate::problem::{Fault, FileId, Place, Problem};

pub use follow::{CALENDAR, FEED, Follow, TOLD, Topic};
pub use frame::{Frame, Link};
use index::Indexes;
pub use index::{Index, Register, Row, Scope};
pub use paths::{SITE_PART, encoded};
pub use people::{People, invitees};
pub use records::{Column, DATA, Record, SCHEMAS, TABLES, Table};
pub use stated::{Fingerprint, Of, Stated};
pub use texts::Texts;
pub use view::{Head, PictureView, Slot, View};
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
    /// What accessible formats are, and how to ask for one.
    Formats(Lang),
    /// The accessibility statement, where no page of `pages/` is it.
    Statement(Lang),
    /// The meetings to come.
    Coming(Lang),
    /// The site map for people.
    SiteMap(Lang),
    /// What the open data is.
    OpenData(Lang),
    /// The search.
    Search(Lang),
    /// A committee.
    Committee(usize, Lang),
    /// A meeting.
    Meeting(usize, Lang),
    /// An agenda item: the meeting, and the place among its items.
    Item(usize, usize, Lang),
    /// A page of `pages/`.
    Page(usize, Lang),
    /// A page of an index, by its number from 0.
    Index(Index, Scope, usize, Lang),
    /// A page of a register.
    Register(Register, usize, Lang),
    /// The items that a person was invited to.
    Invitee(usize, usize, Lang),
    /// A councillor.
    Councillor(usize, usize, Lang),
    /// A matter through its meetings.
    Issue(usize, usize, Lang),
}

/// The map from addresses to pages.
pub struct Site {
    archive: PublicArchive,
    locales: Arc<Locales>,
    files: Arc<Files>,
    /// What was found in its papers.
    looks: Arc<Looks>,
    /// The meetings of each committee, newest first.
    by_committee: Vec<Vec<usize>>,
    /// The place of each issue, by its id: of two with the same the first.
    by_issue: FxHashMap<Box<str>, usize>,
    indexes: Arc<Indexes>,
    published: OnceLock<HashMap<String, FileId>>,
    sections: Vec<paths::Sections>,
    /// The newest day that the record knows to have come.
    day: Option<Date>,
}

impl Site {
    /// The site of a public archive; what an earlier reading's site lists is kept where it holds.
    pub fn new(
        archive: PublicArchive,
        locales: Arc<Locales>,
        (files, looks): (Arc<Files>, Arc<Looks>),
        last: Option<&Site>,
    ) -> Site {
        let last = last.filter(|last| lasting::lists_the_same(&last.archive, &archive));
        let mut by_committee = vec![Vec::new(); archive.committees.len()];
        for (place, meeting) in archive.meetings.iter().enumerate() {
            if let Some(list) = by_committee.get_mut(meeting.committee) {
                list.push(place);
            }
        }
        for list in &mut by_committee {
            let day = |place: usize| {
                archive.meetings.get(place).map(|meeting| (meeting.date, meeting.folder.as_ref()))
            };
            list.sort_by(|&one, &other| day(other).cmp(&day(one)));
        }
        let issues = archive.issues.iter().enumerate().rev();
        Site {
            sections: paths::sections(&locales),
            day: archive.day(),
            by_issue: issues.map(|(place, issue)| (issue.id.clone(), place)).collect(),
            archive,
            locales,
            files,
            looks,
            by_committee,
            indexes: last.map(|last| Arc::clone(&last.indexes)).unwrap_or_default(),
            published: OnceLock::new(),
        }
    }

    /// The public record.
    pub fn archive(&self) -> &PublicArchive {
        &self.archive
    }

    /// The site's languages.
    pub fn locales(&self) -> &Locales {
        &self.locales
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
        let formats = self.locales.langs().flat_map(|lang| [PageKey::Formats(lang), PageKey::Search(lang)]);
        let found = self
            .locales
            .langs()
            .flat_map(|lang| [PageKey::Coming(lang), PageKey::SiteMap(lang), PageKey::OpenData(lang)]);
        let statement = self.locales.langs().filter(|_| self.has_statement_page()).map(PageKey::Statement);
        let top =
            std::iter::once(whole.chain(of_langs).chain(formats).chain(found).chain(statement).collect());
        let each = |count: usize, key: fn(usize, Lang) -> PageKey| {
            (0..count).map(move |place| self.locales.langs().map(|lang| key(place, lang)).collect::<Vec<_>>())
        };
        top.chain(each(self.archive.committees.len(), PageKey::Committee))
            .chain(each(self.archive.pages.len(), PageKey::Page))
            .chain((0..self.archive.meetings.len()).map(|place| self.meeting_keys(place)))
            .chain(self.index_keys())
    }

    /// The pages of indexes, registers, people and issues.
    fn index_keys(&self) -> Vec<Vec<PageKey>> {
        let mut all = Vec::new();
        let mut add = |pages: usize, key: &dyn Fn(usize, Lang) -> PageKey| {
            all.extend(
                (0..pages.max(1)).map(|page| self.locales.langs().map(|lang| key(page, lang)).collect()),
            );
        };
        for index in Index::ALL {
            for (scope, pages) in self.rows(index).scopes() {
                add(pages, &|page, lang| PageKey::Index(index, scope, page, lang));
            }
        }
        for register in Register::ALL {
            let pages = self.register(register).len().div_ceil(index::ROWS);
            add(pages, &|page, lang| PageKey::Register(register, page, lang));
        }
        let known = |place: usize| self.everybody().all.get(place);
        for &place in self.register(Register::Invitees) {
            let rows = known(place).map_or(0, |known| known.invited.len());
            add(rows.div_ceil(index::ROWS), &|page, lang| PageKey::Invitee(place, page, lang));
        }
        for &place in self.register(Register::Councillors) {
            let rows = known(place).map_or(0, |known| known.rows());
            add(rows.div_ceil(index::ROWS), &|page, lang| PageKey::Councillor(place, page, lang));
        }
        for (place, rows) in self.issues().iter().enumerate() {
            add(rows.len().div_ceil(index::ROWS), &|page, lang| PageKey::Issue(place, page, lang));
        }
        all
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

    /// Pages with an address whose hash another has too, in their order, with their paths. Of a large site that is few or none,
    /// so that not all paths are held.
    fn look_alikes(&self) -> Vec<(PageKey, String)> {
        let keys: Vec<PageKey> = self.keys().collect();
        let hash = |key: &PageKey| FxBuildHasher.hash_one(self.path(*key));
        let hashes: Vec<u64> = keys.par_iter().map(hash).collect();
        let mut sorted = hashes.clone();
        sorted.par_sort_unstable();
        let twice = sorted.iter().zip(sorted.iter().skip(1)).filter(|(one, next)| one == next);
        let twice: FxHashSet<u64> = twice.map(|(hash, _)| *hash).collect();
        let alike = keys.into_iter().zip(hashes).filter(|(_, hash)| twice.contains(hash));
        alike.map(|(key, _)| (key, self.path(key))).collect()
    }

    /// Two pages with one address.
    pub fn collisions(&self) -> Vec<Problem> {
        let mut seen: FxHashMap<String, PageKey> = FxHashMap::default();
        let mut problems = Vec::new();
        let mut told = HashSet::new();
        for (key, path) in self.look_alikes() {
            let mut known = match seen.entry(path) {
                Entry::Occupied(known) => known,
                Entry::Vacant(free) => {
                    free.insert(key);
                    continue;
                }
            };
            let (first, path) = (known.insert(key), known.key().clone());
            let (Some(place), other) = (match (self.place(key), self.place(first)) {
                (Some(place), first) => (Some(place), first),
                (None, first) => (first, None),
            }) else {
                continue;
            };
            // Two items with one number are told already, and once is enough for all languages.
            if other.as_ref() == Some(&place)
                || (other.is_some() && !told.insert((other.clone(), place.clone())))
            {
                continue;
            }
            let problem = Problem::at(Fault::SamePath { path }, place);
            problems.push(match other {
                Some(other) => problem.and(other),
                None => problem,
            });
        }
        problems
    }

    /// Where the record states what a page shows.
    pub fn place(&self, key: PageKey) -> Option<Place> {
        match key {
            PageKey::Choice
            | PageKey::AnyNotFound
            | PageKey::Home(_)
            | PageKey::NotFound(_)
            | PageKey::Committees(_)
            | PageKey::Formats(_)
            | PageKey::Statement(_)
            | PageKey::Coming(_)
            | PageKey::SiteMap(_)
            | PageKey::OpenData(_)
            | PageKey::Search(_)
            | PageKey::Index(..)
            | PageKey::Register(..)
            | PageKey::Invitee(..)
            | PageKey::Councillor(..) => None,
            PageKey::Issue(place, ..) => self.archive.issues.get(place).map(|issue| issue.place.clone()),
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

    /// The meetings of a committee, newest first.
    pub fn meetings_of(&self, committee: usize) -> &[usize] {
        self.by_committee.get(committee).map_or(&[], Vec::as_slice)
    }

    fn meeting(&self, place: usize) -> Option<&PublicMeeting> {
        self.archive.meetings.get(place).map(Arc::as_ref)
    }

    /// The file that is published at a path below the site's.
    pub fn published_file(&self, path: &str) -> Option<FileId> {
        let all = self
            .published
            .get_or_init(|| self.published_files().into_iter().map(|(file, path)| (path, file)).collect());
        all.get(path).copied()
    }

    /// The files that public documents name and public texts show, with their addresses below the site's.
    pub fn published_files(&self) -> Vec<(FileId, String)> {
        let mut all = std::collections::BTreeMap::new();
        let photos = self.archive.people.iter().filter_map(|person| person.photo.as_ref());
        let crest = self.archive.settings.crest.iter();
        for picture in self.archive.pictures.iter().chain(photos).chain(crest) {
            all.entry(picture.file).or_insert_with(|| self.file_path(picture.file));
        }
        for file in self.archive.documents().flat_map(|document| document.all_files()) {
            all.entry(file).or_insert_with(|| self.file_path(file));
        }
        all.into_iter().collect()
    }
}
