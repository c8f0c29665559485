//! The search page: a form that its script brings to life, and what it says where there is no script.

use serde::Serialize;

use super::{Body, View};
use crate::language::{Arg, Lang};
use crate::site::{Index, Link, PageKey, Register, Scope, Site, Words};

/// What the page shows, and every word that its script shows.
#[derive(Debug, Serialize)]
pub struct SearchView {
    /// What can be used without the script.
    indexes: Vec<Link>,
    kinds: Vec<Choice>,
    committees: Vec<Choice>,
    years: Vec<String>,
    /// The address of the file that names the index's files.
    entry: String,
    counts: Vec<Form>,
    phrases: Vec<Form>,
    /// The search in the other languages.
    others: Vec<Other>,
}

/// What a search can be narrowed to.
#[derive(Debug, Serialize)]
pub struct Choice {
    id: String,
    words: Words,
    /// What a single result of a kind is called.
    one: String,
}

/// A message in one of its plural forms, with `{}` for the number.
#[derive(Debug, Serialize)]
pub struct Form {
    name: &'static str,
    text: String,
}

/// The search in another language.
#[derive(Debug, Serialize)]
pub struct Other {
    lang: String,
    /// The search's name in it, until there is a count.
    name: String,
    url: String,
    entry: String,
    counts: Vec<Form>,
    /// That there are results with the words of a phrase.
    words: String,
}

/// The plural categories (Unicode Technical Standard 35, part 3).
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What a result may be.
const KINDS: [&str; 6] = ["item", "decision", "document", "meeting", "person", "page"];

/// The file that names the files of a language's index, below the site's folder.
pub(crate) fn entry_path(tag: &str) -> String {
    format!("search/{tag}/index.json")
}

impl Site {
    pub(super) fn search_view(&self, lang: Lang) -> Option<View> {
        let title = self.message(lang, "search");
        let years = self.rows(Index::Meetings).below(Scope::default());
        let kind = |id: &&str| Choice {
            id: (*id).to_owned(),
            words: Words { text: self.message(lang, &format!("search-kind-{id}")), lang: None },
            one: self.message(lang, &format!("search-one-{id}")),
        };
        let body = SearchView {
            indexes: self.search_indexes(lang),
            kinds: KINDS.iter().map(kind).collect(),
            committees: self.search_committees(lang),
            years: years.into_iter().filter_map(|scope| scope.year).map(|year| year.to_string()).collect(),
            entry: self.entry_url(lang),
            counts: self.plurals("search-count", lang),
            phrases: self.plurals("search-phrases", lang),
            others: self
                .locales
                .langs()
                .filter(|other| *other != lang)
                .map(|other| self.other(other))
                .collect(),
        };
        Some(View {
            template: "search.html",
            lang,
            head: self.head(&[title], PageKey::Search(lang), self.home_crumb(lang)),
            body: Body::Search(Box::new(body)),
            texts: Vec::new(),
            links: Vec::new(),
        })
    }

    fn other(&self, lang: Lang) -> Other {
        Other {
            lang: self.tag(lang),
            name: self.message(lang, "search"),
            url: self.url(PageKey::Search(lang)),
            entry: self.entry_url(lang),
            counts: self.plurals("search-elsewhere", lang),
            words: self.message(lang, "search-elsewhere-words"),
        }
    }

    fn entry_url(&self, lang: Lang) -> String {
        format!("{}{}", self.archive.settings.base(), entry_path(&self.tag(lang)))
    }

    /// A message in each plural form, for a script that knows the number only later.
    fn plurals(&self, id: &str, lang: Lang) -> Vec<Form> {
        let form = |name: &'static str| {
            let args = [("form", Arg::Text(name)), ("number", Arg::Text("{}"))];
            Form { name, text: self.locales.locale(lang).message(id, &args) }
        };
        PLURALS.into_iter().map(form).collect()
    }

    fn search_indexes(&self, lang: Lang) -> Vec<Link> {
        let link = |id: &str, key: PageKey| Link {
            words: Words { text: self.message(lang, id), lang: None },
            url: self.url(key),
        };
        let index = |index: Index| link(index.id(), PageKey::Index(index, Scope::default(), 0, lang));
        let register = |register: Register| link(register.id(), PageKey::Register(register, 0, lang));
        let committees = link("committees", PageKey::Committees(lang));
        Index::ALL.map(index).into_iter().chain([committees]).chain(Register::ALL.map(register)).collect()
    }

    fn search_committees(&self, lang: Lang) -> Vec<Choice> {
        let choice = |committee: &crate::archive::Committee<_>| Choice {
            id: committee.id.to_string(),
            words: self.words(&committee.name, lang),
            one: String::new(),
        };
        let mut all: Vec<Choice> = self.archive.committees.iter().map(choice).collect();
        all.sort_by_cached_key(|choice| self.locales.locale(lang).name_key(&choice.words.text));
        all
    }
}
