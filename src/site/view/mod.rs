//! What a page shows, as plain data: no text of the record, but slots for the texts that it names.

mod calendar;
mod coming;
mod committee;
mod councillor;
mod formats;
mod home;
mod index;
mod issue;
mod item;
mod json_ld;
mod meeting;
mod open_data;
mod papers;
mod parts;
mod person;
mod pictures;
mod register;
mod request;
mod search;
mod site_map;
mod statement;
mod status;
mod votes;

use std::collections::HashSet;

use serde::Serialize;

use super::{Follow, Link, PageKey, Record, Site, Words};
use crate::archive::{Page, PublicText, STATEMENT};
use crate::language::{Arg, Lang, PerLang};

pub use pictures::PictureView;

/// A text's place on a page.
#[derive(Clone, Debug)]
pub struct Slot {
    /// The text.
    pub text: PublicText,
    /// Its language.
    pub lang: Lang,
    /// The level of its first headings.
    pub heading: u8,
    /// Decisions in it are marked.
    pub decisions: bool,
    /// The pictures that it shows.
    pub pictures: Vec<PictureView>,
}

/// A slot as the template sees it.
#[derive(Clone, Debug, Serialize)]
pub struct SlotView {
    /// Its place in the list of rendered texts.
    pub index: usize,
    /// The language tag, where it isn't the page's language.
    pub lang: Option<String>,
}

/// The address of the same page in a language.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    /// The language tag.
    pub lang: String,
    /// The language's name for itself.
    pub name: String,
    /// The address from the top of the host.
    pub url: String,
    /// The whole address.
    pub absolute: String,
    /// It is this page.
    pub current: bool,
}

/// What stands in the head of a page, and above its content.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Head {
    /// The page's title, from the particular to the council.
    pub title: String,
    /// The whole address of the page; none for a page that stands for many addresses.
    pub canonical: Option<String>,
    /// The page in every language.
    pub alternates: Vec<Alternate>,
    /// Where the reader is.
    pub crumbs: Vec<Link>,
    /// Feeds and calendars that go with the page.
    pub follow: Vec<Follow>,
    /// The data behind the page.
    pub record: Option<Record>,
    /// What the page is about, for machines: schema.org in JSON-LD, to stand in a script element.
    pub json_ld: Option<String>,
}

/// A page: its template, what that is handed, and the texts.
#[derive(Debug)]
pub struct View {
    /// The template's name.
    pub template: &'static str,
    /// The page's language.
    pub lang: Lang,
    /// Head and breadcrumbs.
    pub head: Head,
    /// What the kind of page shows.
    pub body: Body,
    /// The texts.
    pub texts: Vec<Slot>,
    /// What links in the texts stand for: names of papers, and their addresses.
    pub links: Vec<(Box<str>, String)>,
}

/// What each kind of page shows.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[allow(missing_docs)] // each is documented where it stands
pub enum Body {
    Bare(BareView),
    Home(home::HomeView),
    Committees(committee::CommitteesView),
    Committee(Box<committee::CommitteeView>),
    Meeting(Box<meeting::MeetingView>),
    Item(Box<item::ItemPage>),
    Removed(meeting::RemovedView),
    Page(Box<PageView>),
    Formats(Box<formats::FormatsView>),
    Statement(Box<statement::StatementPage>),
    Coming(coming::ComingView),
    SiteMap(site_map::SiteMapView),
    OpenData(open_data::OpenDataView),
    Search(Box<search::SearchView>),
    Index(index::IndexView),
    Register(register::RegisterView),
    Invitee(person::InviteeView),
    Councillor(Box<councillor::CouncillorView>),
    Issue(issue::IssueView),
}

/// A page that stands for others: the choice of a language, and what is shown where there is no page.
#[derive(Debug, Serialize)]
pub struct BareView {
    /// There is no page at the address.
    missing: bool,
    /// What it says in each language, on a page for all of them.
    said: Vec<Said>,
}

/// What the page for all languages says in one.
#[derive(Debug, Serialize)]
pub struct Said {
    lang: String,
    council: String,
    not_found: String,
}

/// A page of `pages/`.
#[derive(Debug, Serialize)]
pub struct PageView {
    title: Words,
    text: Option<SlotView>,
    untranslated: Option<String>,
    /// The accessibility statement, below its text.
    statement: Option<statement::StatementView>,
}

/// A page in the making: collects the texts that are shown.
struct Making<'s> {
    site: &'s Site,
    lang: Lang,
    texts: Vec<Slot>,
    /// The anchors of minute numbers so far.
    minutes: HashSet<String>,
}

impl Making<'_> {
    /// The version of a text that a reader of the page is shown.
    fn slot(&mut self, texts: &PerLang<PublicText>, heading: u8) -> Option<SlotView> {
        let (of, text) = texts.best(self.lang)?;
        Some(self.put(of, text, heading, false))
    }

    fn put(&mut self, of: Lang, text: &PublicText, heading: u8, decisions: bool) -> SlotView {
        let pictures = self.site.pictures(text);
        self.texts.push(Slot { text: text.clone(), lang: of, heading, decisions, pictures });
        SlotView { index: self.texts.len() - 1, lang: (of != self.lang).then(|| self.site.tag(of)) }
    }
}

impl Site {
    /// What a page shows; `None` for a key that names no page.
    pub fn view(&self, key: PageKey) -> Option<View> {
        let first = self.locales.langs().next()?;
        match key {
            PageKey::Choice => Some(self.bare("choice.html", first, key)),
            PageKey::AnyNotFound => Some(self.bare("choice.html", first, key)),
            PageKey::NotFound(lang) => Some(self.bare("not-found.html", lang, key)),
            PageKey::Home(lang) => self.home_view(lang),
            PageKey::Committees(lang) => self.committees_view(lang),
            PageKey::Formats(lang) => self.formats_view(lang),
            PageKey::Statement(lang) => self.statement_page(lang),
            PageKey::Coming(lang) => self.coming_view(lang),
            PageKey::SiteMap(lang) => self.site_map_view(lang),
            PageKey::OpenData(lang) => self.open_data_view(lang),
            PageKey::Search(lang) => self.search_view(lang),
            PageKey::Committee(place, lang) => self.committee_view(place, lang),
            PageKey::Meeting(place, lang) => self.meeting_view(place, lang),
            PageKey::Item(place, item, lang) => self.item_view(place, item, lang),
            PageKey::Page(place, lang) => self.page_view(place, lang),
            PageKey::Index(index, scope, page, lang) => self.index_view(index, scope, page, lang),
            PageKey::Register(register, page, lang) => self.register_view(register, page, lang),
            PageKey::Invitee(place, page, lang) => self.invitee_view(place, page, lang),
            PageKey::Councillor(place, page, lang) => self.councillor_view(place, page, lang),
            PageKey::Issue(place, page, lang) => self.issue_view(place, page, lang),
        }
    }

    fn making(&self, lang: Lang) -> Making<'_> {
        Making { site: self, lang, texts: Vec::new(), minutes: HashSet::new() }
    }

    fn bare(&self, template: &'static str, lang: Lang, key: PageKey) -> View {
        let title = if key == PageKey::Choice { String::new() } else { self.message(lang, "not-found") };
        let head = self.head(&[title], key, Vec::new());
        let said = |lang| Said {
            lang: self.tag(lang),
            council: self.words(&self.archive.settings.name, lang).text,
            not_found: self.message(lang, "not-found"),
        };
        let said =
            if self.lang_of(key).is_none() { self.locales.langs().map(said).collect() } else { Vec::new() };
        View {
            template,
            lang,
            head,
            body: Body::Bare(BareView { missing: key != PageKey::Choice, said }),
            texts: Vec::new(),
            links: Vec::new(),
        }
    }

    /// The page in each language.
    pub(super) fn in_langs(key: PageKey, lang: Lang) -> PageKey {
        match key {
            PageKey::Choice | PageKey::AnyNotFound => key,
            PageKey::Home(_) => PageKey::Home(lang),
            PageKey::NotFound(_) => PageKey::NotFound(lang),
            PageKey::Committees(_) => PageKey::Committees(lang),
            PageKey::Formats(_) => PageKey::Formats(lang),
            PageKey::Statement(_) => PageKey::Statement(lang),
            PageKey::Coming(_) => PageKey::Coming(lang),
            PageKey::SiteMap(_) => PageKey::SiteMap(lang),
            PageKey::OpenData(_) => PageKey::OpenData(lang),
            PageKey::Search(_) => PageKey::Search(lang),
            PageKey::Committee(place, _) => PageKey::Committee(place, lang),
            PageKey::Meeting(place, _) => PageKey::Meeting(place, lang),
            PageKey::Item(place, item, _) => PageKey::Item(place, item, lang),
            PageKey::Page(place, _) => PageKey::Page(place, lang),
            PageKey::Index(index, scope, page, _) => PageKey::Index(index, scope, page, lang),
            PageKey::Register(register, page, _) => PageKey::Register(register, page, lang),
            PageKey::Invitee(place, page, _) => PageKey::Invitee(place, page, lang),
            PageKey::Councillor(place, page, _) => PageKey::Councillor(place, page, lang),
            PageKey::Issue(place, page, _) => PageKey::Issue(place, page, lang),
        }
    }

    /// Title, addresses and breadcrumbs. The council's name ends every title; on the page for all languages it is said
    /// in each.
    fn head(&self, titles: &[String], key: PageKey, crumbs: Vec<Link>) -> Head {
        let many = matches!(key, PageKey::Choice | PageKey::AnyNotFound);
        let own = self.lang_of(key);
        let mut parts: Vec<String> = titles.iter().filter(|title| !title.is_empty()).cloned().collect();
        for lang in self.locales.langs().filter(|lang| many || Some(*lang) == own) {
            let name = self.words(&self.archive.settings.name, lang).text;
            if parts.last() != Some(&name) {
                parts.push(name);
            }
        }
        let divider =
            own.or_else(|| self.locales.langs().next()).map(|lang| self.message(lang, "title-divider"));
        let alternates = self.locales.langs().map(|lang| {
            let there = if many { PageKey::Home(lang) } else { Self::in_langs(key, lang) };
            Alternate {
                lang: self.tag(lang),
                name: self.message(lang, "locale-name"),
                url: self.url(there),
                absolute: self.absolute(there),
                current: own == Some(lang),
            }
        });
        let listed = self.is_listed(key);
        Head {
            title: parts.join(&format!(" {} ", divider.unwrap_or_default())),
            canonical: listed.then(|| self.absolute(key)),
            alternates: alternates.collect(),
            crumbs,
            follow: self.follow_on(key),
            record: self.record(key),
            json_ld: own.and_then(|lang| self.json_ld(key, lang)),
        }
    }

    pub(in crate::site) fn lang_of(&self, key: PageKey) -> Option<Lang> {
        match key {
            PageKey::Choice | PageKey::AnyNotFound => None,
            PageKey::Home(lang)
            | PageKey::NotFound(lang)
            | PageKey::Committees(lang)
            | PageKey::Formats(lang)
            | PageKey::Statement(lang)
            | PageKey::Coming(lang)
            | PageKey::SiteMap(lang)
            | PageKey::OpenData(lang)
            | PageKey::Search(lang)
            | PageKey::Committee(_, lang)
            | PageKey::Meeting(_, lang)
            | PageKey::Item(_, _, lang)
            | PageKey::Page(_, lang)
            | PageKey::Index(.., lang)
            | PageKey::Register(.., lang)
            | PageKey::Invitee(.., lang)
            | PageKey::Councillor(.., lang)
            | PageKey::Issue(.., lang) => Some(lang),
        }
    }

    fn crumb(&self, words: Words, key: PageKey) -> Link {
        Link { words, url: self.url(key) }
    }

    /// Home, committees, and the committee of a page below it.
    fn committee_crumbs(&self, committee: Option<usize>, lang: Lang) -> Vec<Link> {
        let own = |id: &str| Words { text: self.message(lang, id), lang: None };
        let mut crumbs = vec![
            self.crumb(own("home"), PageKey::Home(lang)),
            self.crumb(own("committees"), PageKey::Committees(lang)),
        ];
        if let Some((place, committee)) =
            committee.and_then(|place| Some((place, self.archive.committees.get(place)?)))
        {
            crumbs.push(self.crumb(self.words(&committee.name, lang), PageKey::Committee(place, lang)));
        }
        crumbs
    }

    /// Home, for a page right below it.
    fn home_crumb(&self, lang: Lang) -> Vec<Link> {
        let words = Words { text: self.message(lang, "home"), lang: None };
        vec![self.crumb(words, PageKey::Home(lang))]
    }

    fn page_view(&self, place: usize, lang: Lang) -> Option<View> {
        let page: &Page<PublicText> = self.archive.pages.get(place)?;
        let key = PageKey::Page(place, lang);
        let title = self.words(&page.title, lang);
        let head = self.head(std::slice::from_ref(&title.text), key, self.home_crumb(lang));
        let mut making = self.making(lang);
        let text = making.slot(&page.text, 2);
        Some(View {
            template: "page.html",
            lang,
            head,
            body: Body::Page(Box::new(PageView {
                title,
                untranslated: self.foreign(text.as_ref(), lang),
                text,
                statement: self.statement(lang).filter(|_| page.id.as_ref() == STATEMENT),
            })),
            texts: making.texts,
            links: Vec::new(),
        })
    }

    /// The notice over a text that is in another language than the page.
    fn foreign(&self, slot: Option<&SlotView>, lang: Lang) -> Option<String> {
        self.untranslated("only-in-language", slot?.lang.as_deref()?, lang)
    }

    /// A message with a number.
    fn counted(&self, lang: Lang, id: &str, count: usize) -> String {
        self.locales.locale(lang).message(id, &[("count", Arg::Number(count as u64))])
    }
}
