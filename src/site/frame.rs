//! What all pages of a language share.

use serde::Serialize;

use super::{Index, PageKey, PictureView, Register, Scope, Site, Words};
use crate::language::Lang;

/// A link with its words.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// The words.
    pub words: Words,
    /// The address.
    pub url: String,
}

/// Head, header and footer of a language's pages.
#[derive(Debug, Serialize)]
pub struct Frame {
    /// The language tag.
    pub lang: String,
    /// The language and country as Open Graph writes them, and those of the other languages.
    pub open_graph: String,
    /// The others.
    pub open_graph_others: Vec<String>,
    /// The council's name.
    pub council: Words,
    /// The council's arms or logo.
    pub crest: Option<PictureView>,
    /// The path that the site lives under.
    pub base: String,
    /// The whole address of the page that lets a reader choose a language.
    pub top: String,
    /// The home page.
    pub home: String,
    /// The menu: what most people come for, and the site's own pages.
    pub menu: Vec<Link>,
    /// The rest of it.
    pub more: Vec<Link>,
    /// Pages that the footer links.
    pub footer: Vec<Link>,
    /// The address for questions.
    pub email: Option<String>,
    /// The licence of the record.
    pub licence: Option<Words>,
    /// The address of the style sheet.
    pub style: String,
    /// The address of the search page's script.
    pub search: String,
}

/// What can be asked for in place of a paper.
const FORMATS: [&str; 5] =
    ["format-large-print", "format-easy-read", "format-audio", "format-bsl", "format-braille"];

/// A page that every site has, as the search knows it.
pub struct OwnPage {
    /// What it is called.
    pub title: String,
    /// What else it may be looked for by. Its sentences would come up wherever their words are asked for.
    pub about: Vec<String>,
}

impl Site {
    /// The pages of the site's own that a reader may look for.
    pub(crate) fn own_pages(&self, lang: Lang) -> Vec<PageKey> {
        let statement = self.has_statement_page().then_some(PageKey::Statement(lang));
        let all = [PageKey::Formats(lang), PageKey::OpenData(lang), PageKey::Coming(lang)];
        all.into_iter().chain(statement).collect()
    }

    /// The title of one of them, and what it is about.
    pub(crate) fn own_page(&self, key: PageKey) -> Option<OwnPage> {
        let (title, about): (_, &[&str]) = match key {
            PageKey::Formats(_) => ("accessible-formats", &FORMATS),
            PageKey::Statement(_) => ("statement", &["statement-technical"]),
            PageKey::OpenData(_) => ("open-data", &["data-oparl"]),
            PageKey::Coming(_) => ("next-meetings", &["follow-committees"]),
            _ => return None,
        };
        let lang = self.lang_of(key)?;
        let about = about.iter().map(|id| self.message(lang, id)).collect();
        Some(OwnPage { title: self.message(lang, title), about })
    }

    /// A page of the site's own with its name.
    pub(super) fn own_link(&self, id: &str, key: PageKey, lang: Lang) -> Link {
        Link { words: Words { text: self.message(lang, id), lang: None }, url: self.url(key) }
    }

    /// The pages that every site has beside its record.
    pub(super) fn standing_links(&self, lang: Lang) -> Vec<Link> {
        let statement = self.has_statement_page().then_some(("statement", PageKey::Statement(lang)));
        [("accessible-formats", PageKey::Formats(lang))]
            .into_iter()
            .chain(statement)
            .chain([("open-data", PageKey::OpenData(lang)), ("site-map", PageKey::SiteMap(lang))])
            .map(|(id, key)| self.own_link(id, key, lang))
            .collect()
    }

    /// The frame of a language's pages; the addresses of the style sheet and of the search page's script are below the
    /// site's.
    pub fn frame(&self, lang: Lang, style: &str, search: &str) -> Frame {
        let settings = &self.archive.settings;
        let page = |(place, page): (usize, &crate::archive::Page<_>)| Link {
            words: self.words(&page.title, lang),
            url: self.url(PageKey::Page(place, lang)),
        };
        let section = |id: &str, key: PageKey| self.own_link(id, key, lang);
        let index = |index: Index| section(index.id(), PageKey::Index(index, Scope::default(), 0, lang));
        let register = |register: Register| section(register.id(), PageKey::Register(register, 0, lang));
        let indexes = [
            index(Index::Meetings),
            section("committees", PageKey::Committees(lang)),
            index(Index::Decisions),
            register(Register::Councillors),
            index(Index::Documents),
            section("search", PageKey::Search(lang)),
        ]
        .into_iter();
        let more = vec![index(Index::Items), register(Register::Issues), register(Register::Invitees)];
        let own = |menu: bool| {
            self.archive.pages.iter().enumerate().filter(move |(_, page)| page.menu == menu).map(page)
        };
        let links = settings.links.iter().filter_map(|(title, url)| {
            Some(Link { words: self.words(title, lang), url: url.said(lang)?.text.to_owned() })
        });
        let below = self.standing_links(lang).into_iter();
        Frame {
            lang: self.tag(lang),
            open_graph: self.message(lang, "locale-open-graph"),
            open_graph_others: self
                .locales
                .langs()
                .filter(|other| *other != lang)
                .map(|other| self.message(other, "locale-open-graph"))
                .collect(),
            council: self.words(&settings.name, lang),
            crest: settings.crest.as_ref().map(|crest| self.picture(crest)),
            base: settings.base().to_owned(),
            top: self.absolute(PageKey::Choice),
            home: self.url(PageKey::Home(lang)),
            menu: indexes.chain(own(true)).collect(),
            more,
            footer: own(false).chain(below).chain(links).collect(),
            email: settings.contact.as_ref().and_then(|contact| contact.email.as_deref()).map(str::to_owned),
            licence: self.some_words(settings.licence.as_ref(), lang),
            style: format!("{}{style}", settings.base()),
            search: format!("{}{search}", settings.base()),
        }
    }
}
