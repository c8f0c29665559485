//! What somebody was invited to: every item, newest first.

use serde::Serialize;

use super::{Body, View};
use crate::archive::Shown;
use crate::language::Lang;
use crate::site::{Link, PageKey, Register, Site, Words, index::ROWS, people::invitees};

/// What a person was invited to.
#[derive(Debug, Serialize)]
pub struct InviteeView {
    name: String,
    rows: Vec<InvitedRow>,
    councillor: Option<String>,
    before: Option<String>,
    after: Option<String>,
}

/// An item that a person was invited to.
#[derive(Debug, Serialize)]
pub struct InvitedRow {
    iso: String,
    date: String,
    role: Option<Words>,
    item: Link,
    number: String,
    meeting: Link,
}

impl Site {
    pub(super) fn register_crumbs(&self, register: Register, lang: Lang) -> Vec<Link> {
        let own = |id: &str| Words { text: self.message(lang, id), lang: None };
        vec![
            self.crumb(own("home"), PageKey::Home(lang)),
            self.crumb(own(register.id()), PageKey::Register(register, 0, lang)),
        ]
    }

    pub(super) fn invitee_view(&self, place: usize, page: usize, lang: Lang) -> Option<View> {
        let known = self.everybody().all.get(place)?;
        let rows = known.invited.iter().skip(page * ROWS).take(ROWS);
        let link = |to: usize| self.url(PageKey::Invitee(place, to, lang));
        let name = known.name.display();
        let title = self.page_title(&name, page, lang);
        let body = Body::Invitee(InviteeView {
            name,
            rows: rows.filter_map(|&(meeting, nth, at)| self.invited_row(meeting, nth, at, lang)).collect(),
            councillor: known.councillor.then(|| self.url(PageKey::Councillor(place, 0, lang))),
            before: page.checked_sub(1).map(link),
            after: (known.invited.len() > (page + 1) * ROWS).then(|| link(page + 1)),
        });
        let crumbs = self.register_crumbs(Register::Invitees, lang);
        let head =
            self.head(&[title, self.message(lang, "invitees")], PageKey::Invitee(place, page, lang), crumbs);
        Some(View { template: "invitee.html", lang, head, body, texts: Vec::new(), links: Vec::new() })
    }

    fn invited_row(&self, place: usize, nth: usize, at: usize, lang: Lang) -> Option<InvitedRow> {
        let meeting = self.meeting(place)?;
        let Shown::Open(open) = &meeting.shown else { return None };
        let item = open.items().nth(nth)?;
        let who = invitees(item).get(at)?;
        Some(InvitedRow {
            iso: meeting.date.to_string(),
            date: self.locales.locale(lang).short_date(meeting.date),
            role: self.some_words(who.role.as_ref(), lang),
            item: Link { words: self.item_words(item, lang), url: self.url(PageKey::Item(place, nth, lang)) },
            number: item.number.to_string(),
            meeting: Link {
                words: self.committee_of(meeting, lang)?.words,
                url: self.url(PageKey::Meeting(place, lang)),
            },
        })
    }
}
