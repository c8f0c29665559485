//! A request for a paper in another format: a mail that already says which paper is meant.

use std::sync::Arc;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use smallvec::SmallVec;

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
    mail: Option<(Arc<str>, String)>,
    /// The page that explains accessible formats, and has the form.
    page: Arc<str>,
    /// There is a form.
    form: bool,
    /// How soon there is an answer.
    reply: Option<Arc<str>>,
}

/// What the papers of a list stand on: a meeting, and maybe an item, by its place among the meeting's.
#[derive(Clone, Copy)]
pub(super) struct Shelf<'s> {
    pub(super) meeting: usize,
    pub(super) item: Option<(usize, &'s PublicItem)>,
}

/// What the requests for all papers of a list say.
struct Asking {
    address: Option<Arc<str>>,
    page: Arc<str>,
    form: bool,
    reply: Option<Arc<str>>,
    committee: String,
    date: String,
    /// The item's number and what it is called.
    item: Option<(String, String)>,
    /// The whole address of the page that lists the papers.
    url: String,
}

/// An address with a subject and a body (RFC 6068, sections 2 and 5: lines end in CR LF).
fn mailto(address: &str, subject: &str, body: &str) -> String {
    let mut link = String::with_capacity(64 + address.len() + subject.len() + body.len() * 3 / 2);
    let mut add = |before: &str, text: &str, keep| {
        link.push_str(before);
        link.extend(utf8_percent_encode(text, keep));
    };
    add("mailto:", address, ADDRESS);
    add("?subject=", subject, VALUE);
    add("&body=", &body.replace('\n', "\r\n"), VALUE);
    link
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
        if self.archive.settings.can_be_asked() && papers.iter().any(PaperView::is_there) {
            let asking = self.asking(shelf, lang);
            for (paper, document) in papers.iter_mut().zip(documents) {
                paper.request = paper.is_there().then(|| self.request(paper, document, &asking, lang));
            }
        }
        papers
    }

    fn asking(&self, shelf: Shelf, lang: Lang) -> Asking {
        let formats = &self.archive.settings.formats;
        let meeting = self.meeting(shelf.meeting);
        let key = match shelf.item {
            Some((nth, _)) => PageKey::Item(shelf.meeting, nth, lang),
            None => PageKey::Meeting(shelf.meeting, lang),
        };
        Asking {
            address: formats.email.as_deref().map(Arc::from),
            page: self.url(PageKey::Formats(lang)).into(),
            form: formats.form.is_some(),
            reply: self.reply(lang).map(Arc::from),
            committee: meeting.map(|meeting| self.committee_words(meeting, lang).text).unwrap_or_default(),
            date: meeting.map(|meeting| self.day(meeting, lang)).unwrap_or_default(),
            item: shelf.item.map(|(_, item)| (item.number.to_string(), self.item_words(item, lang).text)),
            url: self.absolute(key),
        }
    }

    fn request(
        &self,
        paper: &PaperView,
        document: &PublicDocument,
        asking: &Asking,
        lang: Lang,
    ) -> RequestView {
        let title = Arg::Text(&paper.title.text);
        let mail = asking.address.as_ref().map(|address| {
            let subject = self.locales.locale(lang).message("formats-subject", &[("title", title)]);
            let link = mailto(address, &subject, &self.request_body(title, paper, document, asking, lang));
            (Arc::clone(address), link)
        });
        RequestView { mail, page: Arc::clone(&asking.page), form: asking.form, reply: asking.reply.clone() }
    }

    /// How soon the site promises an answer.
    pub(super) fn reply(&self, lang: Lang) -> Option<String> {
        let days = self.archive.settings.formats.reply_days?;
        Some(self.locales.locale(lang).message("formats-reply", &[("days", Arg::Number(days))]))
    }

    fn request_body(
        &self,
        title: Arg,
        paper: &PaperView,
        document: &PublicDocument,
        asking: &Asking,
        lang: Lang,
    ) -> String {
        let locale = self.locales.locale(lang);
        let anchor = if asking.item.is_some() { document.anchor.as_ref() } else { paper.anchor.as_str() };
        let url = format!("{}#{anchor}", asking.url);
        let (meeting, date, url) = (Arg::Text(&asking.committee), Arg::Text(&asking.date), Arg::Text(&url));
        let of_meeting = [("title", title), ("meeting", meeting), ("date", date), ("url", url)];
        match &asking.item {
            None => locale.message("formats-body-meeting", &of_meeting),
            Some((number, name)) => {
                let of_item = [("number", Arg::Text(number)), ("item", Arg::Text(name))];
                let all: SmallVec<[_; 6]> = of_meeting.into_iter().chain(of_item).collect();
                locale.message("formats-body-item", &all)
            }
        }
    }
}
