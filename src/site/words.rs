//! Short texts as a view shows them: in the reader's language, or marked with the language that they are in.

use serde::Serialize;

use super::{PageKey, Site};
use crate::archive::{Attendee, Note};
use crate::content::PersonName;
use crate::language::{Arg, Lang, Text};

/// Words, and their language where it isn't the page's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Words {
    /// The words.
    pub text: String,
    /// The language tag for `lang=` (WCAG 2.2, 3.1.2).
    pub lang: Option<String>,
}

/// A person in a list.
#[derive(Clone, Debug, Serialize)]
pub struct Person {
    /// The name with title and letters.
    pub name: String,
    /// The person's page.
    pub url: Option<String>,
    /// The role held that day.
    pub role: Option<Words>,
    /// The body that the person came from.
    pub organisation: Option<Words>,
}

impl Site {
    /// A text for readers of a language.
    pub(crate) fn words(&self, text: &Text, lang: Lang) -> Words {
        match text.said(lang) {
            Some(said) => Words { text: said.text.to_owned(), lang: said.foreign.map(|lang| self.tag(lang)) },
            None => Words::default(),
        }
    }

    /// A text that may be missing.
    pub(super) fn some_words(&self, text: Option<&Text>, lang: Lang) -> Option<Words> {
        text.map(|text| self.words(text, lang)).filter(|words| !words.text.is_empty())
    }

    /// A language's tag.
    pub(super) fn tag(&self, lang: Lang) -> String {
        self.locales.locale(lang).id().to_owned()
    }

    /// A message without variables.
    pub(super) fn message(&self, lang: Lang, id: &str) -> String {
        self.locales.locale(lang).message(id, &[])
    }

    /// A name with letters and what tells it apart, and a councillor's title in the page's language.
    pub(crate) fn named(&self, who: &PersonName, councillor: bool, lang: Lang) -> String {
        let mut name = who.name.to_string();
        if !who.letters.is_empty() {
            name = format!("{name} {}", who.letters);
        }
        if let Some(apart) = &who.apart {
            name = format!("{name} ({apart})");
        }
        if councillor {
            name = self.locales.locale(lang).message("councillor-name", &[("name", Arg::Text(&name))]);
        }
        name
    }

    /// The page of somebody: a councillor's, or that of an invitee.
    fn person_url(&self, who: &PersonName, lang: Lang) -> Option<String> {
        let people = self.everybody();
        let place = people.find(&self.archive, who)?;
        let known = people.all.get(place)?;
        if known.councillor {
            return Some(self.url(PageKey::Councillor(place, 0, lang)));
        }
        (!known.invited.is_empty()).then(|| self.url(PageKey::Invitee(place, 0, lang)))
    }

    /// A person with title, letters and role.
    pub(super) fn person(&self, who: &Attendee, lang: Lang) -> Person {
        Person {
            name: self.named(&who.name, who.name.councillor, lang),
            url: self.person_url(&who.name, lang),
            role: self.some_words(who.role.as_ref(), lang),
            organisation: self.some_words(who.organisation.as_ref(), lang),
        }
    }

    /// People of a list.
    pub(super) fn people(&self, all: &[Attendee], lang: Lang) -> Vec<Person> {
        all.iter().map(|who| self.person(who, lang)).collect()
    }

    /// What is said of something that was done; empty words where nothing is.
    pub(super) fn note(&self, note: Option<&Note>, lang: Lang) -> Option<Words> {
        match note? {
            Note::Plain => Some(Words::default()),
            Note::Said(text) => Some(self.words(text, lang)),
        }
    }
}
