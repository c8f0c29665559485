//! A councillor's page: who it is, what was declared, how the votes were cast, and which meetings were attended.

use serde::Serialize;

use super::{
    Body, PictureView, View,
    meeting::ContactView,
    parts::{Dates, DeclarationView},
    votes::VoteLine,
};
use crate::archive::{OpenMeeting, Shown};
use crate::language::Lang;
use crate::site::{Link, PageKey, Register, Site, Words, index::ROWS, people::Voted};

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
    declared: Vec<DeclaredRow>,
    voted: Vec<VotedRow>,
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
    when: Occasion,
    how: String,
}

/// What stands beside each row: when it was, and at which meeting.
#[derive(Debug, Serialize)]
pub struct Occasion {
    iso: String,
    date: String,
    meeting: Link,
}

/// An interest that a councillor declared.
#[derive(Debug, Serialize)]
pub struct DeclaredRow {
    when: Occasion,
    item: Option<ItemLink>,
    declaration: DeclarationView,
}

/// How a councillor voted.
#[derive(Debug, Serialize)]
pub struct VotedRow {
    when: Occasion,
    item: ItemLink,
    side: String,
    vote: VoteLine,
}

/// An item with its number.
#[derive(Debug, Serialize)]
pub struct ItemLink {
    number: String,
    link: Link,
}

/// The rows of a list that stand on a page.
fn of_page<T>(rows: &[T], page: usize) -> impl Iterator<Item = &T> {
    rows.iter().skip(page * ROWS).take(ROWS)
}

impl Site {
    pub(super) fn councillor_view(&self, place: usize, page: usize, lang: Lang) -> Option<View> {
        let known = self.everybody().all.get(place)?;
        let file = self.person_file(known);
        let link = |to: usize| self.url(PageKey::Councillor(place, to, lang));
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
            declared: of_page(&known.declared, page)
                .filter_map(|&(meeting, nth)| self.declared_row(meeting, nth, lang))
                .collect(),
            voted: of_page(&known.voted, page).filter_map(|voted| self.voted_row(*voted, lang)).collect(),
            attended: of_page(&known.attended, page)
                .filter_map(|&(meeting, how)| self.attended_row(meeting, how, lang))
                .collect(),
            invited: (!known.invited.is_empty()).then(|| self.url(PageKey::Invitee(place, 0, lang))),
            before: page.checked_sub(1).map(link),
            after: (known.rows() > (page + 1) * ROWS).then(|| link(page + 1)),
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

    /// A meeting that is shown, and when it was.
    fn occasion(&self, place: usize, lang: Lang) -> Option<Occasion> {
        let meeting = self.meeting(place)?;
        Some(Occasion {
            iso: meeting.date.to_string(),
            date: self.locales.locale(lang).short_date(meeting.date),
            meeting: Link {
                words: self.committee_of(meeting, lang)?.words,
                url: self.url(PageKey::Meeting(place, lang)),
            },
        })
    }

    fn open_meeting(&self, place: usize) -> Option<&OpenMeeting> {
        match &self.meeting(place)?.shown {
            Shown::Open(open) => Some(open),
            Shown::Planned | Shown::Removed(_) => None,
        }
    }

    fn item_link(&self, place: usize, nth: usize, lang: Lang) -> Option<ItemLink> {
        let item = self.open_meeting(place)?.items().nth(nth)?;
        let link =
            Link { words: self.item_words(item, lang), url: self.url(PageKey::Item(place, nth, lang)) };
        Some(ItemLink { number: item.number.to_string(), link })
    }

    fn declared_row(&self, place: usize, nth: usize, lang: Lang) -> Option<DeclaredRow> {
        let open = self.open_meeting(place)?;
        let declaration = open.declarations.get(nth)?;
        let item = declaration.item.as_deref();
        let at = item.and_then(|number| open.items().position(|own| own.number.as_str() == number));
        Some(DeclaredRow {
            when: self.occasion(place, lang)?,
            item: at.and_then(|at| self.item_link(place, at, lang)),
            declaration: self.declaration(place, open, declaration, lang),
        })
    }

    fn voted_row(&self, voted: Voted, lang: Lang) -> Option<VotedRow> {
        let item = self.open_meeting(voted.meeting)?.items().nth(voted.item)?;
        Some(VotedRow {
            when: self.occasion(voted.meeting, lang)?,
            item: self.item_link(voted.meeting, voted.item, lang)?,
            side: self.message(lang, &format!("vote-{}", voted.side)),
            vote: self.vote_line(item.votes().get(voted.vote)?, lang),
        })
    }

    fn attended_row(&self, place: usize, how: &str, lang: Lang) -> Option<AttendedRow> {
        Some(AttendedRow { when: self.occasion(place, lang)?, how: self.message(lang, how) })
    }
}
