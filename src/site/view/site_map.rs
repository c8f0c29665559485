//! The site map for people: every kind of page, every committee, every page of `pages/`.

use serde::Serialize;

use super::{Body, View};
use crate::language::Lang;
use crate::site::{Index, Link, PageKey, Register, Scope, Site, Words};

/// Everything that the site has, under headings.
#[derive(Debug, Serialize)]
pub struct SiteMapView {
    meetings: Vec<Branch>,
    committees: Vec<Link>,
    people: Vec<Link>,
    about: Vec<Link>,
}

/// A page with those that it is divided into.
#[derive(Debug, Serialize)]
pub struct Branch {
    link: Link,
    years: Vec<Link>,
}

impl Site {
    pub(super) fn site_map_view(&self, lang: Lang) -> Option<View> {
        let own = |id: &str, key: PageKey| self.own_link(id, key, lang);
        let year = |index: Index, scope: Scope| Link {
            words: Words { text: scope.year.map(|year| year.to_string()).unwrap_or_default(), lang: None },
            url: self.url(PageKey::Index(index, scope, 0, lang)),
        };
        let branch = |index: Index| Branch {
            link: own(index.id(), PageKey::Index(index, Scope::default(), 0, lang)),
            years: self
                .rows(index)
                .below(Scope::default())
                .into_iter()
                .map(|scope| year(index, scope))
                .collect(),
        };
        let search = Branch { link: own("search", PageKey::Search(lang)), years: Vec::new() };
        let coming = Branch { link: own("next-meetings", PageKey::Coming(lang)), years: Vec::new() };
        let register = |register: Register| own(register.id(), PageKey::Register(register, 0, lang));
        let body = SiteMapView {
            meetings: [search, coming].into_iter().chain(Index::ALL.map(branch)).collect(),
            committees: self.committee_rows(lang).into_iter().map(|row| row.link).collect(),
            people: Register::ALL.map(register).into(),
            about: self.pages_and_more(lang),
        };
        let title = self.message(lang, "site-map");
        let head = self.head(&[title], PageKey::SiteMap(lang), self.home_crumb(lang));
        let body = Body::SiteMap(body);
        Some(View { template: "site-map.html", lang, head, body, texts: Vec::new(), links: Vec::new() })
    }

    /// The pages of `pages/`, and what every site has beside its record.
    fn pages_and_more(&self, lang: Lang) -> Vec<Link> {
        let pages = self.archive.pages.iter().enumerate();
        let pages = pages.map(|(place, page)| Link {
            words: self.words(&page.title, lang),
            url: self.url(PageKey::Page(place, lang)),
        });
        pages.chain(self.standing_links(lang)).collect()
    }
}
