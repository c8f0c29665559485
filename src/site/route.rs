//! From an address to its page: the way back of `paths`.

use super::{
    Index, PageKey, Register, Scope, Site,
    index::ROWS,
    paths::{INDEX, NOT_FOUND},
};
use crate::archive::{Shown, folder_date, slug_of};
use crate::language::Lang;

impl Site {
    /// The page at a path below the site's, with or without `index.html`.
    pub fn route(&self, path: &str) -> Option<PageKey> {
        let wanted = path.trim_start_matches('/');
        let folder = wanted.is_empty() || wanted.ends_with('/');
        let file = if folder { format!("{wanted}{INDEX}") } else { wanted.to_owned() };
        // Several spellings may lead to a page; one is its address.
        self.guess(&file).filter(|key| self.path(*key) == file)
    }

    /// True for the path of a page of a list: an index, or one that goes on with another.
    pub fn is_list(&self, path: &str) -> bool {
        let in_index =
            |lang: Lang| Index::ALL.into_iter().any(|index| path.starts_with(self.section(index.id(), lang)));
        let goes_on =
            path.strip_suffix(INDEX).and_then(|folder| folder.strip_suffix('/')).is_some_and(|folder| {
                let (above, last) = folder.rsplit_once('/').unwrap_or(("", folder));
                page_number(Some(last)).is_some() && !above.split('/').any(|part| folder_date(part).is_some())
            });
        self.locales.langs().any(in_index) || goes_on
    }

    fn guess(&self, file: &str) -> Option<PageKey> {
        let parts: Vec<&str> = file.split('/').collect();
        let (name, folders) = parts.split_last()?;
        let (first, rest) = match (folders.split_first(), *name) {
            (None, INDEX) => return Some(PageKey::Choice),
            (None, NOT_FOUND) => return Some(PageKey::AnyNotFound),
            (None, _) => return None,
            (Some((first, rest)), _) => (first, rest),
        };
        let lang = self.locales.find(first)?;
        let Some((section, below)) = rest.split_first() else {
            return Some(if *name == NOT_FOUND { PageKey::NotFound(lang) } else { PageKey::Home(lang) });
        };
        let is = |id: &str| self.section(id, lang) == format!("{first}/{section}/");
        if let Some(index) = Index::ALL.into_iter().find(|index| is(index.id())) {
            return self.in_index(index, below, lang);
        }
        if let Some(register) = Register::ALL.into_iter().find(|register| is(register.id())) {
            return self.entry(register, below, lang);
        }
        match below {
            _ if is("committees") => self.in_committees(below, lang),
            [] if is("accessible-formats") => Some(PageKey::Formats(lang)),
            [] if is("next-meetings") => Some(PageKey::Coming(lang)),
            [] if is("site-map") => Some(PageKey::SiteMap(lang)),
            [] if is("open-data") => Some(PageKey::OpenData(lang)),
            [] if is("search") => Some(PageKey::Search(lang)),
            [] if is("accessibility") && self.has_statement_page() => Some(PageKey::Statement(lang)),
            [] => self.page_at(section, lang),
            _ => None,
        }
    }

    fn page_at(&self, slug: &str, lang: Lang) -> Option<PageKey> {
        let pages = &self.archive.pages;
        let place = pages.iter().position(|page| slug_of(page.slug.as_ref(), &page.id, lang) == slug)?;
        Some(PageKey::Page(place, lang))
    }

    fn committee_at(&self, slug: &str, lang: Lang) -> Option<usize> {
        let committees = &self.archive.committees;
        committees.iter().position(|committee| slug_of(committee.slug.as_ref(), &committee.id, lang) == slug)
    }

    fn in_committees(&self, below: &[&str], lang: Lang) -> Option<PageKey> {
        let Some((slug, below)) = below.split_first() else { return Some(PageKey::Committees(lang)) };
        let committee = self.committee_at(slug, lang)?;
        let Some((folder, below)) = below.split_first() else {
            return Some(PageKey::Committee(committee, lang));
        };
        let is_there = |place: &&usize| {
            let known = self.meeting(**place);
            known.is_some_and(|m| m.folder.as_ref() == *folder && !matches!(m.shown, Shown::Planned))
        };
        let place = *self.by_committee.get(committee)?.iter().find(is_there)?;
        match (below, self.meeting(place).map(|meeting| &meeting.shown)?) {
            ([], _) => Some(PageKey::Meeting(place, lang)),
            ([number], Shown::Open(meeting)) => {
                let item = meeting.items().position(|item| item.number.slug() == *number)?;
                Some(PageKey::Item(place, item, lang))
            }
            _ => None,
        }
    }

    fn in_index(&self, index: Index, below: &[&str], lang: Lang) -> Option<PageKey> {
        let mut rest = below.iter().copied();
        let year = rest.next().map(str::parse).transpose().ok()?;
        let month = rest.next().map(str::parse).transpose().ok()?;
        let committee = match rest.next() {
            Some(slug) => Some(self.committee_at(slug, lang)?),
            None => None,
        };
        let page = page_number(rest.next())?;
        let scope = Scope { year, month, committee };
        let known = self.rows(index).scopes().into_iter().find(|(known, _)| *known == scope);
        (rest.next().is_none() && page < known?.1).then_some(PageKey::Index(index, scope, page, lang))
    }

    fn entry(&self, register: Register, below: &[&str], lang: Lang) -> Option<PageKey> {
        let entries = self.register(register);
        let (slug, page) = match below {
            [] => return Some(PageKey::Register(register, 0, lang)),
            [slug] => (slug, 0),
            [slug, page] => (slug, page_number(Some(page))?),
            _ => return None,
        };
        let fits = |place: &&usize| match register {
            Register::Issues => {
                let issue = self.archive.issues.get(**place);
                issue.is_some_and(|issue| slug_of(issue.slug.as_ref(), &issue.id, lang) == *slug)
            }
            Register::Invitees | Register::Councillors => {
                self.everybody().all.get(**place).is_some_and(|known| known.slug == *slug)
            }
        };
        let Some(place) = entries.iter().find(fits).copied() else {
            let page = page_number(Some(slug)).filter(|_| below.len() == 1)?;
            return (page < entries.len().div_ceil(ROWS)).then_some(PageKey::Register(register, page, lang));
        };
        let known = self.everybody().all.get(place);
        let (rows, key) = match register {
            Register::Issues => (self.issues().get(place)?.len(), PageKey::Issue(place, page, lang)),
            Register::Invitees => (known?.invited.len(), PageKey::Invitee(place, page, lang)),
            Register::Councillors => (known?.rows(), PageKey::Councillor(place, page, lang)),
        };
        (page < rows.div_ceil(ROWS).max(1)).then_some(key)
    }
}

/// The number from 0 of the page that an address names: the first isn't named.
fn page_number(part: Option<&str>) -> Option<usize> {
    match part {
        None => Some(0),
        Some(number) => number.parse::<usize>().ok()?.checked_sub(1).filter(|page| *page > 0),
    }
}
