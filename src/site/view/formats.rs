//! The page on accessible formats: what they are, which there are, how to ask for one.

use serde::Serialize;

use super::{Body, View, meeting::ContactView};
use crate::language::{Arg, Lang};
use crate::site::{Link, PageKey, Site, Words};

/// What the page shows.
#[derive(Debug, Serialize)]
pub struct FormatsView {
    /// The formats that can be asked for.
    formats: Vec<String>,
    /// The address for requests.
    email: Option<String>,
    form: Option<FormView>,
    /// Whom to ask where there is neither.
    contact: Option<ContactView>,
    reply: Option<String>,
}

/// A form that a browser sends to an address of the site's choice.
#[derive(Debug, Serialize)]
pub struct FormView {
    action: String,
    /// Who gets it.
    receiver: String,
}

/// What can be asked for, by the names of their messages.
const FORMATS: [&str; 7] = ["tagged", "large-print", "easy-read", "audio", "bsl", "braille", "other"];

impl Site {
    pub(super) fn formats_view(&self, lang: Lang) -> Option<View> {
        let settings = &self.archive.settings;
        let formats = &settings.formats;
        let form = formats.form.as_deref().map(|action| {
            let rest = action.split_once("://").map_or(action, |(_, rest)| rest);
            let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
            let receiver =
                self.locales.locale(lang).message("formats-form-receiver", &[("host", Arg::Text(host))]);
            FormView { action: action.to_owned(), receiver }
        });
        let asked = formats.email.is_some() || form.is_some();
        let contact = settings.contact.as_ref().filter(|_| !asked);
        let body = FormatsView {
            formats: FORMATS.iter().map(|id| self.message(lang, &format!("format-{id}"))).collect(),
            email: formats.email.as_deref().map(str::to_owned),
            form,
            contact: contact.map(|contact| self.contact(contact, lang)),
            reply: self.reply(lang).filter(|_| asked),
        };
        let title = self.message(lang, "accessible-formats");
        Some(View {
            template: "formats.html",
            lang,
            head: self.head(&[title], PageKey::Formats(lang), self.home_crumb(lang)),
            body: Body::Formats(Box::new(body)),
            texts: Vec::new(),
            links: Vec::new(),
        })
    }

    /// The link to the page.
    pub(in crate::site) fn formats_link(&self, lang: Lang) -> Link {
        let words = Words { text: self.message(lang, "accessible-formats"), lang: None };
        Link { words, url: self.url(PageKey::Formats(lang)) }
    }
}
