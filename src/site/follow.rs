//! What can be followed: which feeds and calendars there are, and which pages they go with.

use serde::Serialize;

use super::{PageKey, Site};
use crate::archive::{Shown, Stage};
use crate::language::{Lang, Text};

/// The name of a feed (RFC 4287) in the folder of what it follows.
pub const FEED: &str = "feed.xml";
/// The name of a calendar (RFC 5545) in the folder of what it follows.
pub const CALENDAR: &str = "calendar.ics";

/// The stages that a feed tells of. That a meeting is planned is a line in the calendar.
pub const TOLD: [Stage; 5] =
    [Stage::Notice, Stage::Agenda, Stage::Decisions, Stage::DraftMinutes, Stage::Minutes];

/// What a feed or a calendar follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// All of it.
    Archive,
    /// A committee, by its place.
    Committee(usize),
    /// A matter that comes back.
    Issue(usize),
    /// What a person is invited to.
    Invitee(usize),
    /// The meetings of a councillor.
    Councillor(usize),
}

/// A feed or calendar as a page links it.
#[derive(Clone, Debug, Serialize)]
pub struct Follow {
    /// Its media type (RFC 6838).
    media: &'static str,
    /// What it is called.
    title: String,
    /// What its link says.
    words: String,
    /// Its address from the top of the host.
    url: String,
}

impl Topic {
    /// The page that is followed.
    pub fn page(self, lang: Lang) -> PageKey {
        match self {
            Topic::Archive => PageKey::Home(lang),
            Topic::Committee(place) => PageKey::Committee(place, lang),
            Topic::Issue(place) => PageKey::Issue(place, 0, lang),
            Topic::Invitee(place) => PageKey::Invitee(place, 0, lang),
            Topic::Councillor(place) => PageKey::Councillor(place, 0, lang),
        }
    }

    /// What is followed on a page.
    fn of(key: PageKey) -> Option<Topic> {
        match key {
            PageKey::Home(_) | PageKey::Coming(_) => Some(Topic::Archive),
            PageKey::Committee(place, _) => Some(Topic::Committee(place)),
            PageKey::Issue(place, ..) => Some(Topic::Issue(place)),
            PageKey::Invitee(place, ..) => Some(Topic::Invitee(place)),
            PageKey::Councillor(place, ..) => Some(Topic::Councillor(place)),
            _ => None,
        }
    }
}

impl Site {
    /// Everything that can be followed.
    pub fn topics(&self) -> impl Iterator<Item = Topic> {
        let people = |register| self.register(register).iter().copied();
        std::iter::once(Topic::Archive)
            .chain((0..self.archive.committees.len()).map(Topic::Committee))
            .chain((0..self.archive.issues.len()).map(Topic::Issue))
            .chain(people(super::Register::Invitees).map(Topic::Invitee))
            .chain(people(super::Register::Councillors).map(Topic::Councillor))
    }

    /// What a topic's feed tells of: meetings, each with an item where the topic is about items, newest meeting first.
    pub fn told(&self, topic: Topic) -> Vec<(usize, Option<usize>)> {
        let whole = |place: usize| (place, None);
        let known = |place: usize| self.everybody().all.get(place);
        match topic {
            Topic::Archive => self.by_committee.iter().flatten().copied().map(whole).collect(),
            Topic::Committee(place) => {
                self.by_committee.get(place).into_iter().flatten().copied().map(whole).collect()
            }
            Topic::Issue(place) => {
                self.issues().get(place).into_iter().flatten().map(|row| (row.meeting, row.item)).collect()
            }
            Topic::Invitee(place) => {
                let mut all: Vec<_> = known(place)
                    .into_iter()
                    .flat_map(|known| &known.invited)
                    .map(|(meeting, item, _)| (*meeting, Some(*item)))
                    .collect();
                all.dedup();
                all
            }
            Topic::Councillor(place) => {
                known(place).into_iter().flat_map(|known| &known.attended).map(|(at, _)| whole(*at)).collect()
            }
        }
    }

    /// The first stage that a topic is about: who came isn't known before.
    pub fn told_from(topic: Topic) -> Stage {
        match topic {
            Topic::Invitee(_) | Topic::Councillor(_) => Stage::Decisions,
            Topic::Archive | Topic::Committee(_) | Topic::Issue(_) => Stage::Notice,
        }
    }

    /// There is something to tell: a day of publication. The archive's own is there before anything is, so that it can be
    /// subscribed to.
    pub fn has_feed(&self, topic: Topic) -> bool {
        let from = Self::told_from(topic);
        topic == Topic::Archive
            || self.told(topic).into_iter().any(|(meeting, _)| {
                match self.meeting(meeting).map(|own| &own.shown) {
                    Some(Shown::Open(open)) => open
                        .published
                        .values()
                        .flatten()
                        .any(|(stage, _)| *stage >= from && TOLD.contains(stage)),
                    _ => false,
                }
            })
    }

    /// There are meetings to put into a calendar, or it is the archive's.
    pub fn has_calendar(&self, topic: Topic) -> bool {
        let there = |place: &usize| {
            self.meeting(*place).is_some_and(|meeting| !matches!(meeting.shown, Shown::Removed(_)))
        };
        match topic {
            Topic::Archive => true,
            Topic::Committee(place) => self.by_committee.get(place).into_iter().flatten().any(there),
            Topic::Issue(_) | Topic::Invitee(_) | Topic::Councillor(_) => false,
        }
    }

    /// Where a topic's feed is, below the site's folder.
    pub fn feed_path(&self, topic: Topic, lang: Lang) -> String {
        format!("{}{FEED}", self.folder(topic.page(lang)))
    }

    /// Where a topic's calendar is, below the site's folder.
    pub fn calendar_path(&self, topic: Topic, lang: Lang) -> String {
        format!("{}{CALENDAR}", self.folder(topic.page(lang)))
    }

    /// What a topic is called.
    pub fn topic_name(&self, topic: Topic, lang: Lang) -> String {
        let text = |text: Option<&Text>| text.map(|text| self.words(text, lang).text).unwrap_or_default();
        match topic {
            Topic::Archive => text(Some(&self.archive.settings.name)),
            Topic::Committee(place) => text(self.archive.committees.get(place).map(|own| &own.name)),
            Topic::Issue(place) => text(self.archive.issues.get(place).map(|own| &own.title)),
            Topic::Invitee(place) | Topic::Councillor(place) => {
                let known = self.everybody().all.get(place);
                let councillor = matches!(topic, Topic::Councillor(_));
                known.map(|known| self.named(&known.name, councillor, lang)).unwrap_or_default()
            }
        }
    }

    /// The feed and the calendar of a topic, as pages link them.
    pub(super) fn follow(&self, topic: Topic, lang: Lang) -> Vec<Follow> {
        let title = self.topic_name(topic, lang);
        let link = |media, id: &str, path: String| Follow {
            media,
            title: title.clone(),
            words: self.message(lang, id),
            url: format!("{}{path}", self.archive.settings.base()),
        };
        let feed = self
            .has_feed(topic)
            .then(|| link("application/atom+xml", "follow-feed", self.feed_path(topic, lang)));
        let calendar = self
            .has_calendar(topic)
            .then(|| link("text/calendar", "follow-calendar", self.calendar_path(topic, lang)));
        feed.into_iter().chain(calendar).collect()
    }

    /// The feed and the calendar that go with a page.
    pub(super) fn follow_on(&self, key: PageKey) -> Vec<Follow> {
        match (Topic::of(key), self.lang_of(key)) {
            (Some(topic), Some(lang)) => self.follow(topic, lang),
            _ => Vec::new(),
        }
    }
}
