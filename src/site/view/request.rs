//! A request for a paper in another format: a mail that already says which paper is meant.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use super::papers::PaperView;
use crate::archive::{PublicDocument, PublicItem, Settings};
use crate::language::{Arg, Lang};
use crate::site::{PageKey, Site};

/// What a mail's address keeps as it is (RFC 6068, section 2: "unreserved", and the sign in its middle).
const ADDRESS: &AsciiSet = &VALUE.remove(b'@');
/// What its subject and body keep.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// How to ask for a paper in another format.
#[derive(Debug, Serialize)]
pub struct RequestView {
    /// The address, and the link to it.
    mail: Option<(String, String)>,
    /// The page that explains accessible formats, and has the form.
    page: String,
    /// There is a form.
    form: bool,
    /// How soon there is an answer.
    reply: Option<String>,
}

/// What the papers of a list stand on: a meeting, and maybe an item, by its place among the meeting's.
#[derive(Clone, Copy)]
pub(super) struct Shelf<'s> {
    pub(super) meeting: usize,
    pub(super) item: Option<(usize, &'s PublicItem)>,
}

/// An address with a subject and a body (RFC 6068, sections 2 and 5: lines end in CR LF).
fn mailto(address: &str, subject: &str, body: &str) -> String {
    let lines = body.replace('\n', "\r\n");
    let [address, subject, body] = [(address, ADDRESS), (subject, VALUE), (&lines, VALUE)]
        .map(|(text, keep)| utf8_percent_encode(text, keep));
    format!("mailto:{address}?subject={subject}&body={body}")
}

impl Settings {
    /// Somebody can be asked for other formats.
    pub(super) fn can_be_asked(&self) -> bool {
        self.formats.email.is_some() || self.formats.form.is_some()
    }
}

impl Site {
    /// The papers of an item or meeting, with what asks for them in another format.
    pub(super) fn papers_with_requests(
        &self,
        documents: &[PublicDocument],
        prefix: &str,
        shelf: Shelf,
        lang: Lang,
    ) -> Vec<PaperView> {
        let mut papers = self.papers(documents, prefix, lang);
        if self.archive.settings.can_be_asked() {
            for (paper, document) in papers.iter_mut().zip(documents) {
                paper.request = paper.is_there().then(|| self.request(paper, document, shelf, lang));
            }
        }
        papers
    }

    fn request(&self, paper: &PaperView, document: &PublicDocument, shelf: Shelf, lang: Lang) -> RequestView {
        let formats = &self.archive.settings.formats;
        let mail = formats.email.as_deref().map(|address| {
            let subject = self
                .locales
                .locale(lang)
                .message("formats-subject", &[("title", Arg::Text(&paper.title.text))]);
            let body = self.request_body(paper, document, shelf, lang);
            (address.to_owned(), mailto(address, &subject, &body))
        });
        RequestView {
            mail,
            page: self.url(PageKey::Formats(lang)),
            form: formats.form.is_some(),
            reply: self.reply(lang),
        }
    }

    /// How soon the site promises an answer.
    pub(super) fn reply(&self, lang: Lang) -> Option<String> {
        let days = self.archive.settings.formats.reply_days?;
        Some(self.locales.locale(lang).message("formats-reply", &[("days", Arg::Number(days))]))
    }

    fn request_body(&self, paper: &PaperView, document: &PublicDocument, shelf: Shelf, lang: Lang) -> String {
        let locale = self.locales.locale(lang);
        let meeting = self.meeting(shelf.meeting);
        let committee =
            meeting.and_then(|meeting| self.committee_of(meeting, lang)).map(|link| link.words.text);
        let committee = committee.unwrap_or_default();
        let date = meeting.map(|meeting| self.day(meeting, lang)).unwrap_or_default();
        let title = Arg::Text(&paper.title.text);
        let (meeting, date) = (Arg::Text(&committee), Arg::Text(&date));
        match shelf.item {
            Some((nth, item)) => {
                let words = self.item_words(item, lang).text;
                let (number, name) = (Arg::Text(item.number.as_str()), Arg::Text(&words));
                let page = self.absolute(PageKey::Item(shelf.meeting, nth, lang));
                let url = format!("{page}#{}", document.anchor);
                let args = [
                    ("title", title),
                    ("meeting", meeting),
                    ("date", date),
                    ("number", number),
                    ("item", name),
                    ("url", Arg::Text(&url)),
                ];
                locale.message("formats-body-item", &args)
            }
            None => {
                let page = self.absolute(PageKey::Meeting(shelf.meeting, lang));
                let url = format!("{page}#{}", paper.anchor);
                let args = [("title", title), ("meeting", meeting), ("date", date), ("url", Arg::Text(&url))];
                locale.message("formats-body-meeting", &args)
            }
        }
    }
}
