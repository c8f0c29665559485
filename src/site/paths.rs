//! Addresses. They follow from ids, slugs, dates and numbers, never from a title.

use std::collections::HashMap;

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
fn numbered(page: usize) -> String {
    if page == 0 { String::new() } else { format!("{}/", page + 1) }
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
        match key {
            PageKey::AnyNotFound => NOT_FOUND.to_owned(),
            PageKey::NotFound(lang) => format!("{}/{NOT_FOUND}", self.locales.locale(lang).id()),
            key => format!("{}{INDEX}", self.folder(key)),
        }
    }

    /// The address of a page below the site's: a folder with its slash, or nothing for the top.
    pub(super) fn folder(&self, key: PageKey) -> String {
        let top = |lang: Lang| format!("{}/", self.locales.locale(lang).id());
        match key {
            PageKey::Choice | PageKey::AnyNotFound => String::new(),
            PageKey::Home(lang) | PageKey::NotFound(lang) => top(lang),
            PageKey::Committees(lang) => self.section("committees", lang),
            PageKey::Formats(lang) => self.section("accessible-formats", lang),
            PageKey::Statement(lang) => self.section("accessibility", lang),
            PageKey::Coming(lang) => self.section("next-meetings", lang),
            PageKey::SiteMap(lang) => self.section("site-map", lang),
            PageKey::OpenData(lang) => self.section("open-data", lang),
            PageKey::Search(lang) => self.section("search", lang),
            PageKey::Index(index, scope, page, lang) => {
                format!("{}{}{}", self.section(index.id(), lang), self.scope(scope, lang), numbered(page))
            }
            PageKey::Register(register, page, lang) => {
                format!("{}{}", self.section(register.id(), lang), numbered(page))
            }
            PageKey::Invitee(place, page, lang) => self.in_register(Register::Invitees, place, page, lang),
            PageKey::Councillor(place, page, lang) => {
                self.in_register(Register::Councillors, place, page, lang)
            }
            PageKey::Issue(place, page, lang) => {
                let slug =
                    self.archive.issues.get(place).map_or("", |i| slug_of(i.slug.as_ref(), &i.id, lang));
                format!("{}{slug}/{}", self.section(Register::Issues.id(), lang), numbered(page))
            }
            PageKey::Committee(place, lang) => {
                let slug =
                    self.archive.committees.get(place).map_or("", |c| slug_of(c.slug.as_ref(), &c.id, lang));
                format!("{}{slug}/", self.folder(PageKey::Committees(lang)))
            }
            PageKey::Page(place, lang) => {
                let slug =
                    self.archive.pages.get(place).map_or("", |p| slug_of(p.slug.as_ref(), &p.id, lang));
                format!("{}{slug}/", top(lang))
            }
            PageKey::Meeting(place, lang) => match self.meeting(place) {
                Some(meeting) => {
                    format!("{}{}/", self.folder(PageKey::Committee(meeting.committee, lang)), meeting.folder)
                }
                None => top(lang),
            },
            PageKey::Item(place, item, lang) => {
                let number = match self.meeting(place).map(|meeting| &meeting.shown) {
                    Some(Shown::Open(meeting)) => meeting.items().nth(item).map(|item| item.number.slug()),
                    _ => None,
                };
                format!("{}{}/", self.folder(PageKey::Meeting(place, lang)), number.unwrap_or_default())
            }
        }
    }

    /// The folder of a kind of page.
    pub(super) fn section(&self, id: &str, lang: Lang) -> String {
        let known = self.sections.get(lang.place()).and_then(|all| all.get(id));
        known.cloned().unwrap_or_default()
    }

    fn in_register(&self, register: Register, place: usize, page: usize, lang: Lang) -> String {
        let slug = self.everybody().all.get(place).map_or("", |known| known.slug.as_str());
        format!("{}{slug}/{}", self.section(register.id(), lang), numbered(page))
    }

    /// `2019/10/corporate-parenting/`.
    fn scope(&self, scope: Scope, lang: Lang) -> String {
        let mut path = String::new();
        path.extend(scope.year.map(|year| format!("{year}/")));
        path.extend(scope.month.map(|month| format!("{month:02}/")));
        let committee = scope.committee.and_then(|place| self.archive.committees.get(place));
        path.extend(committee.map(|c| format!("{}/", slug_of(c.slug.as_ref(), &c.id, lang))));
        path
    }

    /// The address of a page, from the top of its host.
    pub fn url(&self, key: PageKey) -> String {
        format!("{}{}", self.archive.settings.base(), self.folder(key))
    }

    /// The whole address of a page.
    pub fn absolute(&self, key: PageKey) -> String {
        format!("{}{}", self.archive.settings.url, self.folder(key))
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
