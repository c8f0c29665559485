//! A page of a register: names in the order of the language.

use serde::Serialize;

use super::{Body, View};
use crate::archive::Person as PersonFile;
use crate::language::Lang;
use crate::site::{Link, PageKey, Register, Site, Words, index::ROWS, people::Known};

/// A page of a register.
#[derive(Debug, Serialize)]
pub struct RegisterView {
    heading: String,
    kind: &'static str,
    entries: Vec<EntryRow>,
    before: Option<String>,
    after: Option<String>,
}

/// An entry of a register.
#[derive(Debug, Serialize)]
pub struct EntryRow {
    link: Link,
    about: String,
}

impl Site {
    pub(super) fn register_view(&self, register: Register, page: usize, lang: Lang) -> Option<View> {
        let mut entries: Vec<(Vec<u8>, usize)> = self
            .register(register)
            .iter()
            .map(|&place| (self.register_key(register, place, lang), place))
            .collect();
        entries.sort();
        let count = entries.len();
        let rows = entries.into_iter().skip(page * ROWS).take(ROWS);
        let link = |to: usize| self.url(PageKey::Register(register, to, lang));
        let heading = self.message(lang, register.id());
        let title = self.page_title(&heading, page, lang);
        let view = RegisterView {
            heading,
            kind: register.id(),
            entries: rows.filter_map(|(_, place)| self.entry_row(register, place, lang)).collect(),
            before: page.checked_sub(1).map(link),
            after: (count > (page + 1) * ROWS).then(|| link(page + 1)),
        };
        let crumbs =
            vec![self.crumb(Words { text: self.message(lang, "home"), lang: None }, PageKey::Home(lang))];
        let head = self.head(&[title], PageKey::Register(register, page, lang), crumbs);
        let body = Body::Register(view);
        Some(View { template: "register.html", lang, head, body, texts: Vec::new(), links: Vec::new() })
    }

    /// What an entry is sorted by: people by surname, or by what their file says.
    fn register_key(&self, register: Register, place: usize, lang: Lang) -> Vec<u8> {
        let locale = self.locales.locale(lang);
        if register == Register::Issues {
            let title = self.archive.issues.get(place).map(|issue| self.words(&issue.title, lang));
            return locale.name_key(&title.unwrap_or_default().text);
        }
        let Some(known) = self.everybody().all.get(place) else { return Vec::new() };
        let stated = self.person_file(known).and_then(|file| file.sort.as_deref());
        let by_surname = || match known.name.name.rsplit_once(' ') {
            Some((first, last)) => format!("{last} {first}"),
            None => known.name.name.to_string(),
        };
        locale.sort_key(&stated.map_or_else(by_surname, str::to_owned))
    }

    /// What `people/` says of somebody.
    pub(crate) fn person_file(&self, known: &Known) -> Option<&PersonFile> {
        self.archive.people.get(known.file?)
    }

    fn entry_row(&self, register: Register, place: usize, lang: Lang) -> Option<EntryRow> {
        let own = |text: String| Words { text, lang: None };
        if register == Register::Issues {
            let issue = self.archive.issues.get(place)?;
            let count = self.issues().get(place).map_or(0, Vec::len);
            let link =
                Link { words: self.words(&issue.title, lang), url: self.url(PageKey::Issue(place, 0, lang)) };
            return Some(EntryRow { link, about: self.counted(lang, "items-count", count) });
        }
        let known = self.everybody().all.get(place)?;
        let (key, about) = match register {
            Register::Councillors => {
                let ward = self.person_file(known).and_then(|file| file.ward.as_ref());
                (
                    PageKey::Councillor(place, 0, lang),
                    ward.map_or_else(String::new, |ward| self.words(ward, lang).text),
                )
            }
            _ => (PageKey::Invitee(place, 0, lang), self.counted(lang, "items-count", known.invited.len())),
        };
        Some(EntryRow { link: Link { words: own(known.name.display()), url: self.url(key) }, about })
    }
}
