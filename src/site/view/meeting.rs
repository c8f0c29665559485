//! The page of a meeting: its whole text, with what was decided at the top.

use serde::Serialize;

use super::{
    Body, Making, SlotView, View,
    papers::{MEETINGS_OWN, PaperView},
    parts::{DeclarationView, ItemView, RemovalView},
    request::Shelf,
    status::StatusView,
    votes::VoteLine,
};
use crate::archive::{Contact, OnlyPreview, OpenMeeting, PublicEntry, PublicMeeting, Shown, Sitting, Stage};
use crate::language::{Arg, Lang};
use crate::site::{Link, PageKey, Site, Words, words::Person};

/// A meeting.
#[derive(Debug, Serialize)]
pub struct MeetingView {
    stage: &'static str,
    only_preview: Option<String>,
    heading: String,
    /// What it is called on paper: `Minutes: Cabinet`.
    printed: String,
    date: String,
    iso: String,
    committee: Link,
    title: Option<Words>,
    status: Option<StatusView>,
    /// Where it is held, how, and whether the public may come.
    setting: Vec<Words>,
    facts: Vec<Fact>,
    join: Option<Words>,
    webcast: Option<String>,
    contact: Option<ContactView>,
    corrected: Option<RemovalView>,
    untranslated: Option<String>,
    decided: Vec<DecidedView>,
    preamble: Option<SlotView>,
    attendance: Vec<AttendanceView>,
    substitutes: Vec<SubstituteView>,
    speakers: Vec<String>,
    declarations: Vec<DeclarationView>,
    sittings: Vec<SittingView>,
    papers: Vec<PaperView>,
    entries: Vec<EntryView>,
    before: Option<Link>,
    after: Option<Link>,
}

/// A label and what it says.
#[derive(Debug, Serialize)]
pub struct Fact {
    label: String,
    words: Words,
}

/// How to reach somebody.
#[derive(Debug, Serialize)]
pub struct ContactView {
    name: Option<Words>,
    email: Option<String>,
    phone: Option<String>,
    address: Option<Words>,
}

/// An item's decisions, in the list at the top.
#[derive(Debug, Serialize)]
pub struct DecidedView {
    number: String,
    slug: String,
    title: Words,
    texts: Vec<SlotView>,
    votes: Vec<VoteLine>,
}

/// A list of people under its label.
#[derive(Debug, Serialize)]
pub struct AttendanceView {
    label: String,
    people: Vec<Person>,
}

/// Who came for whom.
#[derive(Debug, Serialize)]
pub struct SubstituteView {
    who: Person,
    whom: Option<Person>,
}

/// A further sitting.
#[derive(Debug, Serialize)]
pub struct SittingView {
    date: String,
    from: Option<String>,
    present: Vec<Person>,
}

/// An item, or a title between items.
#[derive(Debug, Serialize)]
pub struct EntryView {
    section: Option<Words>,
    text: Option<SlotView>,
    item: Option<ItemView>,
}

/// A meeting that was removed.
#[derive(Debug, Serialize)]
pub struct RemovedView {
    date: String,
    committee: Link,
    removed: RemovalView,
}

impl Site {
    pub(super) fn meeting_view(&self, place: usize, lang: Lang) -> Option<View> {
        let meeting = self.meeting(place)?;
        let crumbs = self.committee_crumbs(Some(meeting.committee), lang);
        let committee = self.committee_of(meeting, lang)?;
        let date = self.day(meeting, lang);
        let mut titles = vec![date.clone(), committee.words.text.clone()];
        let mut making = self.making(lang);
        let mut links = Vec::new();
        let (template, body) = match &meeting.shown {
            Shown::Planned => return None,
            Shown::Removed(removed) => {
                let removed = self.removal(&removed.dated, lang);
                ("removed.html", Body::Removed(RemovedView { date, committee, removed }))
            }
            Shown::Open(open) => {
                titles.insert(0, self.message(lang, &format!("stage-{}", open.stage.id())));
                titles.splice(0..0, meeting.status.as_ref().map(|status| self.status_label(status, lang)));
                let documents = open.documents.iter().chain(open.items().flat_map(|item| item.documents()));
                links = self.paper_links(documents, lang);
                ("meeting.html", Body::Meeting(Box::new(making.meeting(place, meeting, open, committee))))
            }
        };
        let head = self.head(&titles, PageKey::Meeting(place, lang), crumbs);
        Some(View { template, lang, head, body, texts: making.texts, links })
    }

    /// That only the preview shows a meeting, and why.
    pub(super) fn only_preview(&self, meeting: &PublicMeeting, lang: Lang) -> Option<String> {
        let notice = match meeting.only_preview? {
            OnlyPreview::Held => "held-notice",
            OnlyPreview::Planned => "planned-notice",
        };
        Some(self.message(lang, notice))
    }

    /// The meeting's committee, by the name that it had that day.
    pub(super) fn committee_of(&self, meeting: &PublicMeeting, lang: Lang) -> Option<Link> {
        self.archive.committees.get(meeting.committee)?;
        let url = self.url(PageKey::Committee(meeting.committee, lang));
        Some(Link { words: self.committee_words(meeting, lang), url })
    }

    /// The committee's name that day.
    pub(crate) fn committee_words(&self, meeting: &PublicMeeting, lang: Lang) -> Words {
        let committee = self.archive.committees.get(meeting.committee);
        committee.map(|own| self.words(own.name_on(meeting.date), lang)).unwrap_or_default()
    }

    /// The committee's name that day, and what the meeting is called beside that.
    pub(crate) fn meeting_name(&self, meeting: &PublicMeeting, lang: Lang) -> Words {
        let committee = self.committee_words(meeting, lang);
        let title = match &meeting.shown {
            Shown::Open(open) => open.title.as_ref(),
            _ => None,
        };
        match title {
            Some(title) => {
                Words { text: format!("{}: {}", committee.text, self.words(title, lang).text), ..committee }
            }
            None => committee,
        }
    }

    /// How to reach somebody.
    pub(super) fn contact(&self, contact: &Contact, lang: Lang) -> ContactView {
        ContactView {
            name: self.some_words(contact.name.as_ref(), lang),
            email: contact.email.as_deref().map(str::to_owned),
            phone: contact.phone.as_deref().map(str::to_owned),
            address: self.some_words(contact.address.as_ref(), lang),
        }
    }

    /// The meeting's day, which an evening meeting's language may name by its evening.
    pub(crate) fn day(&self, meeting: &PublicMeeting, lang: Lang) -> String {
        self.locales.locale(lang).day(meeting.date, meeting.time)
    }

    /// That a meeting has no file in a language, and in which it has one.
    pub(crate) fn only_in(&self, open: &OpenMeeting, lang: Lang) -> Option<String> {
        let foreign = open.languages.get(lang).is_none().then(|| open.languages.iter().next()).flatten();
        foreign.and_then(|(of, ())| self.untranslated("only-in-language", &self.tag(of), lang))
    }

    /// The meeting's date with its time.
    pub(crate) fn when(&self, meeting: &PublicMeeting, lang: Lang) -> String {
        let locale = self.locales.locale(lang);
        match meeting.time {
            Some(time) => locale.date_time(meeting.date, time),
            None => locale.date(meeting.date),
        }
    }

    fn printed_heading(&self, stage: Stage, committee: &str, lang: Lang) -> String {
        let id = format!("print-{}", stage.id());
        self.locales.locale(lang).message(&id, &[("committee", Arg::Text(committee))])
    }

    fn setting(&self, open: &OpenMeeting, lang: Lang) -> Vec<Words> {
        let own = |id: String| Words { text: self.message(lang, &id), lang: None };
        let mode = open.mode.map(|mode| own(format!("mode-{mode}")));
        let access = open.open.map(|word| own(format!("open-{word}")));
        [self.some_words(open.venue.as_ref(), lang), mode, access].into_iter().flatten().collect()
    }

    fn facts(&self, open: &OpenMeeting, lang: Lang) -> Vec<Fact> {
        let locale = self.locales.locale(lang);
        let mut facts = Vec::new();
        let mut add = |id: &str, words: Option<Words>| {
            if let Some(words) = words {
                facts.push(Fact { label: locale.message(id, &[]), words });
            }
        };
        let own = |text: String| Some(Words { text, lang: None });
        add("ended", open.ends.and_then(|time| own(locale.time(time))));
        add("published", open.published_on(open.stage, lang).and_then(|day| own(locale.date(day))));
        add("confirmed", open.confirmed.and_then(|day| own(locale.date(day))));
        facts
    }

    fn sitting(&self, sitting: &Sitting, lang: Lang) -> SittingView {
        let locale = self.locales.locale(lang);
        let date = match sitting.time {
            Some(time) => locale.date_time(sitting.date, time),
            None => locale.date(sitting.date),
        };
        let from = sitting.from.as_deref();
        SittingView {
            date,
            from: from.map(|number| locale.message("sitting-from", &[("number", Arg::Text(number))])),
            present: self.people(&sitting.present, lang),
        }
    }

    /// The meetings before and after that have a page, of the same committee.
    fn neighbours(&self, place: usize, lang: Lang) -> (Option<Link>, Option<Link>) {
        let committee = self.meeting(place).map_or(usize::MAX, |meeting| meeting.committee);
        let newest_first = self.meetings_of(committee);
        let at = newest_first.iter().position(|&other| other == place).unwrap_or_default();
        let (newer, older) = newest_first.split_at_checked(at).unwrap_or_default();
        let paged = |other: &&usize| {
            self.meeting(**other).is_some_and(|meeting| !matches!(meeting.shown, Shown::Planned))
        };
        let link = |other: Option<&usize>| {
            let other = *other?;
            let meeting = self.meeting(other)?;
            let mut text = self.day(meeting, lang);
            if let Shown::Open(open) = &meeting.shown
                && let Some(title) = open.title.as_ref().and_then(|title| title.own(lang))
            {
                text = format!("{text}: {title}");
            }
            Some(self.crumb(Words { text, lang: None }, PageKey::Meeting(other, lang)))
        };
        (link(older.iter().skip(1).find(paged)), link(newer.iter().rev().find(paged)))
    }
}

impl Making<'_> {
    fn meeting(
        &mut self,
        place: usize,
        meeting: &PublicMeeting,
        open: &OpenMeeting,
        committee: Link,
    ) -> MeetingView {
        let (site, lang) = (self.site, self.lang);
        let (before, after) = site.neighbours(place, lang);
        let shelf = Shelf { meeting: place, item: None };
        let decided = self.decided(open);
        let preamble = self.slot(&open.preamble, 2);
        let untranslated = site.only_in(open, lang);
        let mut entries = self.entries(place, open);
        if untranslated.is_some() {
            entries
                .iter_mut()
                .filter_map(|entry| entry.item.as_mut())
                .for_each(|item| item.untranslated = None);
        }
        let seen = open.attendance.as_ref();
        MeetingView {
            stage: open.stage.id(),
            only_preview: site.only_preview(meeting, lang),
            heading: site.message(lang, &format!("stage-{}", open.stage.id())),
            printed: site.printed_heading(open.stage, &committee.words.text, lang),
            date: site.when(meeting, lang),
            iso: meeting.date.to_string(),
            committee,
            title: site.some_words(open.title.as_ref(), lang),
            status: site.status(meeting, lang),
            setting: site.setting(open, lang),
            facts: site.facts(open, lang),
            join: if open.stage <= Stage::Agenda { site.some_words(open.join.as_ref(), lang) } else { None },
            webcast: open.webcast.as_deref().map(str::to_owned),
            contact: open.contact.as_ref().map(|contact| site.contact(contact, lang)),
            corrected: open.corrected.best(lang).map(|(_, dated)| site.removal(dated, lang)),
            untranslated,
            decided,
            preamble,
            attendance: seen.map_or_else(Vec::new, |seen| site.attendance(seen, lang)),
            substitutes: seen.map_or_else(Vec::new, |seen| {
                let pair = |(who, whom): &(_, Option<_>)| SubstituteView {
                    who: site.person(who, lang),
                    whom: whom.as_ref().map(|whom| site.person(whom, lang)),
                };
                seen.substitutes.iter().map(pair).collect()
            }),
            speakers: seen
                .map_or_else(Vec::new, |seen| seen.speakers.iter().map(|name| name.to_string()).collect()),
            declarations: site.declarations(place, open, None, lang),
            sittings: open.sittings.iter().map(|sitting| site.sitting(sitting, lang)).collect(),
            papers: site.papers_with_requests(&open.documents, MEETINGS_OWN, shelf, lang),
            entries,
            before,
            after,
        }
    }

    fn decided(&mut self, open: &OpenMeeting) -> Vec<DecidedView> {
        let (site, lang) = (self.site, self.lang);
        let mut all = Vec::new();
        for item in open.items() {
            let texts = self.decisions(item);
            if !texts.is_empty() {
                all.push(DecidedView {
                    number: item.number.to_string(),
                    slug: item.number.slug(),
                    title: item.title().map_or_else(Words::default, |title| site.words(title, lang)),
                    texts,
                    votes: site.vote_lines(item, lang),
                });
            }
        }
        all
    }

    fn entries(&mut self, place: usize, open: &OpenMeeting) -> Vec<EntryView> {
        let mut nth = 0;
        let mut entries = Vec::with_capacity(open.entries.len());
        for entry in &open.entries {
            entries.push(match entry {
                PublicEntry::Section { title, text } => EntryView {
                    section: Some(self.site.words(title, self.lang)),
                    text: self.slot(text, 3),
                    item: None,
                },
                PublicEntry::Item(item) => {
                    let level = if item.parent.is_some() { 5 } else { 4 };
                    let prefix = format!("{}-", item.number.slug());
                    let view = self.item((place, nth), open, item, level, &prefix);
                    nth += 1;
                    EntryView { section: None, text: None, item: Some(view) }
                }
            });
        }
        entries
    }
}

impl Site {
    fn attendance(&self, seen: &crate::archive::Attendance, lang: Lang) -> Vec<AttendanceView> {
        let lists = [
            ("attendance-present", &seen.present),
            ("attendance-remote", &seen.remote),
            ("attendance-apologies", &seen.apologies),
            ("attendance-absent", &seen.absent),
            ("attendance-attending", &seen.attending),
        ];
        lists
            .into_iter()
            .filter(|(_, list)| !list.is_empty())
            .map(|(id, list)| AttendanceView {
                label: self.message(lang, id),
                people: self.people(list, lang),
            })
            .collect()
    }
}
