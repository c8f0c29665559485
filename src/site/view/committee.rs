//! The list of committees, and a committee with its members and meetings.

use serde::Serialize;

use super::{Body, SlotView, View, meeting::ContactView, parts::Dates, status::StatusView};
use crate::archive::{OnlyPreview, PublicMeeting, Shown, Stage};
use crate::language::{Arg, Lang};
use crate::site::{Link, PageKey, Site, Words, words::Person};

/// All committees, in the order of the language.
#[derive(Debug, Serialize)]
pub struct CommitteesView {
    committees: Vec<CommitteeRow>,
}

/// A committee in a list.
#[derive(Clone, Debug, Serialize)]
pub struct CommitteeRow {
    pub(super) link: Link,
    kind: Option<String>,
    meetings: String,
}

/// A committee.
#[derive(Debug, Serialize)]
pub struct CommitteeView {
    name: Words,
    kind: Option<String>,
    text: Option<SlotView>,
    untranslated: Option<String>,
    members: Vec<MemberRow>,
    former_names: Vec<(String, Words)>,
    contact: Option<ContactView>,
    coming: Vec<MeetingRow>,
    years: Vec<Year>,
}

/// A member.
#[derive(Debug, Serialize)]
pub struct MemberRow {
    who: Person,
    role: Option<Words>,
    dates: Dates,
}

/// The meetings of a year, newest first.
#[derive(Debug, Serialize)]
pub struct Year {
    year: String,
    meetings: Vec<MeetingRow>,
}

/// A meeting in a list.
#[derive(Debug, Serialize)]
pub struct MeetingRow {
    pub(super) iso: String,
    pub(super) date: String,
    time: Option<String>,
    /// Its page; a planned meeting has none.
    url: Option<String>,
    committee: Words,
    stage: Option<String>,
    title: Option<Words>,
    venue: Option<Words>,
    status: Option<StatusView>,
    /// That it was put off to this day, and from which.
    pub(super) moved: Option<String>,
}

impl Site {
    /// The committees, sorted by the language's rules.
    pub(super) fn committee_rows(&self, lang: Lang) -> Vec<CommitteeRow> {
        let mut rows: Vec<CommitteeRow> = self
            .archive
            .committees
            .iter()
            .enumerate()
            .map(|(place, committee)| CommitteeRow {
                link: self.crumb(self.words(&committee.name, lang), PageKey::Committee(place, lang)),
                kind: committee.kind.map(|kind| self.message(lang, &format!("committee-kind-{kind}"))),
                meetings: self.counted(
                    lang,
                    "meetings-count",
                    self.by_committee.get(place).map_or(0, Vec::len),
                ),
            })
            .collect();
        let locale = self.locales.locale(lang);
        rows.sort_by_cached_key(|row| locale.name_key(&row.link.words.text));
        rows
    }

    pub(super) fn committees_view(&self, lang: Lang) -> Option<View> {
        let mut crumbs = self.committee_crumbs(None, lang);
        crumbs.pop();
        let head = self.head(&[self.message(lang, "committees")], PageKey::Committees(lang), crumbs);
        let body = Body::Committees(CommitteesView { committees: self.committee_rows(lang) });
        Some(View { template: "committees.html", lang, head, body, texts: Vec::new(), links: Vec::new() })
    }

    pub(super) fn committee_view(&self, place: usize, lang: Lang) -> Option<View> {
        let committee = self.archive.committees.get(place)?;
        let name = self.words(&committee.name, lang);
        let crumbs = self.committee_crumbs(None, lang);
        let head = self.head(std::slice::from_ref(&name.text), PageKey::Committee(place, lang), crumbs);
        let locale = self.locales.locale(lang);
        let mut making = self.making(lang);
        let text = making.slot(&committee.text, 2);
        let members = committee.members.iter().map(|member| MemberRow {
            who: self.person(&member.who, lang),
            role: self.some_words(member.role.as_ref(), lang),
            dates: self.dates(member.from, member.until, lang),
        });
        let former = committee.former_names.iter();
        let (coming, years) = self.meeting_lists(place, lang);
        let kind = committee.kind.map(|kind| self.message(lang, &format!("committee-kind-{kind}")));
        let body = CommitteeView {
            kind: kind.filter(|kind| *kind != name.text),
            name,
            untranslated: self.foreign(text.as_ref(), lang),
            text,
            members: members.collect(),
            former_names: former
                .map(|(until, name)| (locale.short_date(*until), self.words(name, lang)))
                .collect(),
            contact: committee.defaults.contact.as_ref().map(|contact| self.contact(contact, lang)),
            coming,
            years,
        };
        let body = Body::Committee(Box::new(body));
        Some(View { template: "committee.html", lang, head, body, texts: making.texts, links: Vec::new() })
    }

    fn meeting_lists(&self, committee: usize, lang: Lang) -> (Vec<MeetingRow>, Vec<Year>) {
        let mut coming = Vec::new();
        let mut years: Vec<Year> = Vec::new();
        let meetings = self.by_committee.get(committee).into_iter().flatten();
        for (place, meeting) in meetings.filter_map(|&place| Some((place, self.meeting(place)?))) {
            if self.is_coming(meeting) {
                coming.insert(0, (self.day_of(meeting), self.coming_row(place, meeting, lang)));
                continue;
            }
            let row = self.meeting_row(place, meeting, lang);
            let year = meeting.date.year().to_string();
            match years.last_mut() {
                Some(last) if last.year == year => last.meetings.push(row),
                _ => years.push(Year { year, meetings: vec![row] }),
            }
        }
        coming.sort_by_key(|(day, _)| *day);
        (coming.into_iter().map(|(_, row)| row).collect(), years)
    }

    /// A meeting in a list.
    pub(super) fn meeting_row(&self, place: usize, meeting: &PublicMeeting, lang: Lang) -> MeetingRow {
        let open = match &meeting.shown {
            Shown::Open(open) => Some(open),
            Shown::Planned | Shown::Removed(_) => None,
        };
        let stage = match &meeting.shown {
            Shown::Open(open) if open.stage == Stage::Notice => "listed-notice".to_owned(),
            Shown::Open(open) => format!("stage-{}", open.stage.id()),
            Shown::Planned => "listed-planned".to_owned(),
            Shown::Removed(_) => "removed".to_owned(),
        };
        let mut stage = self.message(lang, &stage);
        if meeting.only_preview == Some(OnlyPreview::Held) {
            stage = self.locales.locale(lang).message("held-stage", &[("stage", Arg::Text(&stage))]);
        }
        let committee = self.archive.committees.get(meeting.committee);
        let name = committee.map(|committee| self.words(committee.name_on(meeting.date), lang));
        MeetingRow {
            iso: meeting.date.to_string(),
            date: self.when(meeting, lang),
            time: meeting.time.map(|time| self.locales.locale(lang).time(time)),
            url: (!matches!(meeting.shown, Shown::Planned)).then(|| self.url(PageKey::Meeting(place, lang))),
            committee: name.unwrap_or_default(),
            stage: Some(stage),
            title: open.and_then(|open| self.some_words(open.title.as_ref(), lang)),
            venue: open.and_then(|open| self.some_words(open.venue.as_ref(), lang)),
            status: self.status(meeting, lang),
            moved: None,
        }
    }
}
