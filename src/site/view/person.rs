//! A person's pages: every item that somebody was invited to, and a councillor's record.

use serde::Serialize;

use super::{Body, PictureView, View, meeting::ContactView, parts::Dates};
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

/// A councillor.
#[derive(Debug, Serialize)]
pub struct CouncillorView {
    name: String,
    photo: Option<PictureView>,
    ward: Option<Words>,
    party: Option<Words>,
    contact: Option<ContactView>,
    dates: Dates,
    interests: Vec<Words>,
    memberships: Vec<MembershipRow>,
    attended: Vec<AttendedRow>,
    invited: Option<String>,
    before: Option<String>,
    after: Option<String>,
}

/// A membership of a committee.
#[derive(Debug, Serialize)]
pub struct MembershipRow {
    committee: Link,
    role: Option<Words>,
    dates: Dates,
}

/// A meeting that a councillor was at, or sent apologies to.
#[derive(Debug, Serialize)]
pub struct AttendedRow {
    iso: String,
    date: String,
    meeting: Link,
    how: String,
}

impl Site {
    fn register_crumbs(&self, register: Register, lang: Lang) -> Vec<Link> {
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

    pub(super) fn councillor_view(&self, place: usize, page: usize, lang: Lang) -> Option<View> {
        let known = self.everybody().all.get(place)?;
        let file = self.person_file(known);
        let link = |to: usize| self.url(PageKey::Councillor(place, to, lang));
        let attended = known.attended.iter().skip(page * ROWS).take(ROWS);
        let name = self.named(&known.name, true, lang);
        let title = self.page_title(&name, page, lang);
        let body = CouncillorView {
            name,
            photo: file.and_then(|file| file.photo.as_ref()).map(|photo| self.picture(photo)),
            ward: self.some_words(file.and_then(|file| file.ward.as_ref()), lang),
            party: self.some_words(file.and_then(|file| file.party.as_ref()), lang),
            contact: file
                .filter(|file| file.contact != Default::default())
                .map(|file| self.contact(&file.contact, lang)),
            dates: self.dates(file.and_then(|file| file.from), file.and_then(|file| file.until), lang),
            interests: file
                .map_or_else(Vec::new, |file| file.interests.iter().map(|t| self.words(t, lang)).collect()),
            memberships: known.member.iter().filter_map(|&(c, nth)| self.membership(c, nth, lang)).collect(),
            attended: attended.filter_map(|&(meeting, how)| self.attended_row(meeting, how, lang)).collect(),
            invited: (!known.invited.is_empty()).then(|| self.url(PageKey::Invitee(place, 0, lang))),
            before: page.checked_sub(1).map(link),
            after: (known.attended.len() > (page + 1) * ROWS).then(|| link(page + 1)),
        };
        let crumbs = self.register_crumbs(Register::Councillors, lang);
        let titles = [title, self.message(lang, "councillors")];
        let head = self.head(&titles, PageKey::Councillor(place, page, lang), crumbs);
        let body = Body::Councillor(Box::new(body));
        Some(View { template: "councillor.html", lang, head, body, texts: Vec::new(), links: Vec::new() })
    }

    fn membership(&self, committee: usize, nth: usize, lang: Lang) -> Option<MembershipRow> {
        let place = committee;
        let committee = self.archive.committees.get(place)?;
        let member = committee.members.get(nth)?;
        Some(MembershipRow {
            committee: Link {
                words: self.words(&committee.name, lang),
                url: self.url(PageKey::Committee(place, lang)),
            },
            role: self.some_words(member.role.as_ref(), lang),
            dates: self.dates(member.from, member.until, lang),
        })
    }

    fn attended_row(&self, place: usize, how: &str, lang: Lang) -> Option<AttendedRow> {
        let meeting = self.meeting(place)?;
        Some(AttendedRow {
            iso: meeting.date.to_string(),
            date: self.locales.locale(lang).short_date(meeting.date),
            meeting: Link {
                words: self.committee_of(meeting, lang)?.words,
                url: self.url(PageKey::Meeting(place, lang)),
            },
            how: self.message(lang, how),
        })
    }
}
