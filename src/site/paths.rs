//! Addresses. They follow from ids, slugs, dates and numbers, never from a title.

use std::{collections::HashMap, fmt::Write};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{Index, PageKey, Register, Scope, Site};
use crate::archive::{Shown, language_of, slug_of};
use crate::language::{Lang, Locales};
use crate::problem::FileId;

/// What a path keeps as it is (RFC 3986, section 2.3), and the slash.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// Kinds of page that are neither an index nor a register.
const OWN: [&str; 7] =
    ["committees", "accessible-formats", "accessibility", "next-meetings", "site-map", "open-data", "search"];

/// The part of the manifest for what belongs to no committee. No id has an underscore.
pub const SITE_PART: &str = "_site";

/// The file that a server shows for an address that no page has.
pub(super) const NOT_FOUND: &str = "404.html";
/// The file that a server shows for a folder.
pub(super) const INDEX: &str = "index.html";

/// A path as an address has it.
pub fn encoded(path: &str) -> String {
    utf8_percent_encode(path, PATH).to_string()
}

/// The part of an address of a page that goes on with another.
fn add_number(page: usize, path: &mut String) {
    if page > 0 {
        // Writing to a text doesn't fail.
        let _ = write!(path, "{}/", page + 1);
    }
}

fn add_name(name: &str, path: &mut String) {
    path.push_str(name);
    path.push('/');
}

/// The folders of a language's kinds of page, by their names in the message files.
pub(super) type Sections = HashMap<&'static str, String>;

/// The folders of every language, looked up once: addresses are made for every link of every page.
pub(super) fn sections(locales: &Locales) -> Vec<Sections> {
    let ids = Index::ALL.map(Index::id).into_iter().chain(Register::ALL.map(Register::id)).chain(OWN);
    let ids: Vec<&'static str> = ids.collect();
    let of = |lang| {
        let locale = locales.locale(lang);
        let folder = |id: &&'static str| {
            (*id, format!("{}/{}/", locale.id(), locale.message(&format!("path-{id}"), &[])))
        };
        ids.iter().map(folder).collect()
    };
    locales.langs().map(of).collect()
}

impl Site {
    /// The file of a page, below the site's folder.
    pub fn path(&self, key: PageKey) -> String {
        let mut path = self.folder(key);
        path.push_str(match key {
            PageKey::AnyNotFound | PageKey::NotFound(_) => NOT_FOUND,
            _ => INDEX,
        });
        path
    }

    /// The address of a page below the site's: a folder with its slash, or nothing for the top.
    pub(super) fn folder(&self, key: PageKey) -> String {
        self.below("", key)
    }

    /// A start, and a page's folder after it. Addresses are made for every link of every page, so each is made in one go.
    fn below(&self, start: &str, key: PageKey) -> String {
        let mut path = String::with_capacity(start.len() + 96);
        path.push_str(start);
        self.add_folder(key, &mut path);
        path
    }

    fn add_folder(&self, key: PageKey, path: &mut String) {
        match key {
            PageKey::Choice | PageKey::AnyNotFound => {}
            PageKey::Home(lang) | PageKey::NotFound(lang) => self.add_top(lang, path),
            PageKey::Committees(lang) => path.push_str(self.section("committees", lang)),
            PageKey::Formats(lang) => path.push_str(self.section("accessible-formats", lang)),
            PageKey::Statement(lang) => path.push_str(self.section("accessibility", lang)),
            PageKey::Coming(lang) => path.push_str(self.section("next-meetings", lang)),
            PageKey::SiteMap(lang) => path.push_str(self.section("site-map", lang)),
            PageKey::OpenData(lang) => path.push_str(self.section("open-data", lang)),
            PageKey::Search(lang) => path.push_str(self.section("search", lang)),
            PageKey::Index(index, scope, page, lang) => {
                path.push_str(self.section(index.id(), lang));
                self.add_scope(scope, lang, path);
                add_number(page, path);
            }
            PageKey::Register(register, page, lang) => {
                path.push_str(self.section(register.id(), lang));
                add_number(page, path);
            }
            PageKey::Invitee(place, page, lang) => {
                self.add_person(Register::Invitees, (place, page), lang, path);
            }
            PageKey::Councillor(place, page, lang) => {
                self.add_person(Register::Councillors, (place, page), lang, path);
            }
            PageKey::Issue(place, page, lang) => {
                path.push_str(self.section(Register::Issues.id(), lang));
                let issue = self.archive.issues.get(place);
                add_name(issue.map_or("", |issue| slug_of(issue.slug.as_ref(), &issue.id, lang)), path);
                add_number(page, path);
            }
            PageKey::Committee(place, lang) => {
                path.push_str(self.section("committees", lang));
                let committee = self.archive.committees.get(place);
                add_name(committee.map_or("", |own| slug_of(own.slug.as_ref(), &own.id, lang)), path);
            }
            PageKey::Page(place, lang) => {
                self.add_top(lang, path);
                let page = self.archive.pages.get(place);
                add_name(page.map_or("", |page| slug_of(page.slug.as_ref(), &page.id, lang)), path);
            }
            PageKey::Meeting(place, lang) => match self.meeting(place) {
                Some(meeting) => {
                    self.add_folder(PageKey::Committee(meeting.committee, lang), path);
                    add_name(&meeting.folder, path);
                }
                None => self.add_top(lang, path),
            },
            PageKey::Item(place, item, lang) => {
                self.add_folder(PageKey::Meeting(place, lang), path);
                let number = match self.meeting(place).map(|meeting| &meeting.shown) {
                    Some(Shown::Open(meeting)) => meeting.items().nth(item).map(|item| item.number.slug()),
                    _ => None,
                };
                add_name(number.as_deref().unwrap_or_default(), path);
            }
        }
    }

    fn add_top(&self, lang: Lang, path: &mut String) {
        add_name(self.locales.locale(lang).id(), path);
    }

    /// The folder of a kind of page.
    pub(super) fn section(&self, id: &str, lang: Lang) -> &str {
        let known = self.sections.get(lang.place()).and_then(|all| all.get(id));
        known.map_or("", String::as_str)
    }

    fn add_person(&self, register: Register, (place, page): (usize, usize), lang: Lang, path: &mut String) {
        path.push_str(self.section(register.id(), lang));
        add_name(self.everybody().all.get(place).map_or("", |known| known.slug.as_str()), path);
        add_number(page, path);
    }

    /// `2019/10/corporate-parenting/`.
    fn add_scope(&self, scope: Scope, lang: Lang, path: &mut String) {
        // Writing to a text doesn't fail.
        let _ = scope.year.map(|year| write!(path, "{year}/"));
        let _ = scope.month.map(|month| write!(path, "{month:02}/"));
        if let Some(committee) = scope.committee.and_then(|place| self.archive.committees.get(place)) {
            add_name(slug_of(committee.slug.as_ref(), &committee.id, lang), path);
        }
    }

    /// The address of a page, from the top of its host.
    pub fn url(&self, key: PageKey) -> String {
        self.below(self.archive.settings.base(), key)
    }

    /// The whole address of a page.
    pub fn absolute(&self, key: PageKey) -> String {
        self.below(&self.archive.settings.url, key)
    }

    /// The part of the manifest that lists a page: its committee's and year's, or the site's.
    pub fn part(&self, key: PageKey) -> String {
        let of_meeting = |place: usize| {
            let meeting = self.meeting(place)?;
            let committee = self.archive.committees.get(meeting.committee)?;
            Some(format!("{}-{}", committee.id, meeting.date.year()))
        };
        let part = match key {
            PageKey::Meeting(place, _) | PageKey::Item(place, ..) => of_meeting(place),
            _ => None,
        };
        part.unwrap_or_else(|| SITE_PART.to_owned())
    }

    /// The part of the manifest that lists a file.
    pub fn file_part(&self, file: FileId) -> String {
        let names: Vec<&str> = self.files.path(file).split('/').collect();
        match names.as_slice() {
            [_, committee, folder, _, ..] => {
                format!("{committee}-{}", folder.split('-').next().unwrap_or_default())
            }
            _ => SITE_PART.to_owned(),
        }
    }

    /// Where a file of the archive is published, below the site's folder.
    pub fn file_path(&self, file: FileId) -> String {
        let path = self.files.path(file);
        match path.strip_prefix("committees/") {
            Some(below) => format!("files/{below}"),
            // No committee's id has an underscore.
            None => format!("files/_{path}"),
        }
    }

    /// The language that a file's name says it is in: Welsh of `report.cy.pdf`.
    pub fn file_language(&self, file: FileId) -> Option<Lang> {
        language_of(self.files.path(file), &self.locales)
    }

    /// The whole address of a published file.
    pub fn absolute_file(&self, file: FileId) -> String {
        format!("{}{}", self.archive.settings.url, encoded(&self.file_path(file)))
    }

    /// The address of a published file, from the top of its host.
    pub fn file_url(&self, file: FileId) -> String {
        format!("{}{}", self.archive.settings.base(), encoded(&self.file_path(file)))
    }
}
