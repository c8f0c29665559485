//! The accessibility statement, after the model for public bodies: Public Sector Bodies (Websites and Mobile
//! Applications) (No. 2) Accessibility Regulations 2018, regulation 8; Decision (EU) 2018/1523, annex.

use serde::Serialize;

use super::{Body, View, meeting::ContactView};
use crate::archive::STATEMENT;
use crate::language::{Arg, Lang, Text};
use crate::site::{Link, PageKey, Site, Words};

/// The statement on a page of its own.
#[derive(Debug, Serialize)]
pub struct StatementPage {
    statement: StatementView,
}

/// The statement.
#[derive(Debug, Serialize)]
pub struct StatementView {
    scope: String,
    commitment: String,
    /// The page on accessible formats.
    formats: Link,
    reply: Option<String>,
    contact: Option<ContactView>,
    status: Option<String>,
    not_accessible: Vec<Words>,
    burden: Vec<Words>,
    out_of_scope: Vec<Words>,
    improving: Vec<Words>,
    /// When it was prepared and reviewed, and the site tested.
    preparation: Vec<String>,
    tested_by: Option<Words>,
}

impl Site {
    /// The statement has a page of its own: there are facts, and no page of `pages/` is the statement.
    pub(in crate::site) fn has_statement_page(&self) -> bool {
        let own = self.archive.pages.iter().any(|page| page.id.as_ref() == STATEMENT);
        self.archive.settings.statement.is_some() && !own
    }

    pub(super) fn statement_page(&self, lang: Lang) -> Option<View> {
        let statement = self.statement(lang).filter(|_| self.has_statement_page())?;
        let title = self.message(lang, "statement");
        let head = self.head(&[title], PageKey::Statement(lang), self.home_crumb(lang));
        Some(View {
            template: "statement.html",
            lang,
            head,
            body: Body::Statement(Box::new(StatementPage { statement })),
            texts: Vec::new(),
            links: Vec::new(),
        })
    }

    /// What the statement says.
    pub(super) fn statement(&self, lang: Lang) -> Option<StatementView> {
        let settings = &self.archive.settings;
        let facts = settings.statement.as_ref()?;
        let locale = self.locales.locale(lang);
        let council = self.words(&settings.name, lang).text;
        let url = settings.url.as_ref();
        let all = |texts: &[Text]| texts.iter().map(|text| self.words(text, lang)).collect();
        let day = |id: &str, date: Option<jiff::civil::Date>| {
            let date = locale.date_in_sentence(date?);
            Some(locale.message(id, &[("date", Arg::Text(&date))]))
        };
        let preparation = [
            day("statement-prepared", facts.prepared),
            day("statement-reviewed", facts.reviewed),
            day("statement-tested", facts.tested),
        ];
        Some(StatementView {
            scope: locale
                .message("statement-scope", &[("url", Arg::Text(url)), ("council", Arg::Text(&council))]),
            commitment: locale.message("statement-commitment", &[("council", Arg::Text(&council))]),
            formats: self.formats_link(lang),
            reply: self.reply(lang),
            contact: settings.contact.as_ref().map(|contact| self.contact(contact, lang)),
            status: facts.status.map(|status| self.message(lang, &format!("statement-status-{status}"))),
            not_accessible: all(&facts.not_accessible),
            burden: all(&facts.burden),
            out_of_scope: all(&facts.out_of_scope),
            improving: all(&facts.improving),
            preparation: preparation.into_iter().flatten().collect(),
            tested_by: self.some_words(facts.tested_by.as_ref(), lang),
        })
    }
}
