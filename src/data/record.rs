//! Meetings, items and files as objects.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::maker::Maker;
use super::objects::{AgendaItem, Attendance, Declaration, Location, Meeting, Object, Status, Vote, kind};
use crate::archive::{
    self, Attendee, Dated, OpenItem, OpenMeeting, PublicBody, PublicItem, PublicMeeting, Shown, Stage,
    in_london,
};
use crate::content::Ground;
use crate::problem::Problem;
use crate::site::{PageKey, Texts, invitees};

/// A meeting with everything that has an address of its own in it.
pub struct Whole {
    /// The meeting, with its items.
    pub meeting: Meeting,
    /// The plain words of each item's decisions, by language.
    pub decisions: Vec<BTreeMap<String, Vec<String>>>,
}

impl Maker<'_> {
    /// A meeting as a list names it: without items, papers and people.
    pub fn meeting_line(&self, place: usize, meeting: &PublicMeeting) -> Meeting {
        let removed = matches!(meeting.shown, Shown::Removed(_));
        let mut object = self.object("Meeting", &self.site.meeting_data(place));
        self.dated(&mut object, meeting);
        if removed {
            object.deleted = true;
            return Meeting { object, ..Meeting::default() };
        }
        let open = open_of(meeting);
        if open.is_some() {
            self.put_on_web(&mut object, |lang| PageKey::Meeting(place, lang));
        }
        let committee = self.site.archive().committees.get(meeting.committee);
        let name = committee.map(|committee| committee.name_on(meeting.date));
        let ends =
            open.and_then(|open| open.ends).filter(|ends| meeting.time.is_some_and(|time| *ends > time));
        let stage = open.map_or(Stage::Planned, |open| open.stage);
        let status = meeting.status.as_ref();
        Meeting {
            location: open.and_then(|open| open.venue.as_ref()).map(|venue| Location {
                object: Object {
                    id: format!("{}#location", object.id),
                    kind: kind("Location"),
                    ..Object::default()
                },
                description: self.first(venue),
                descriptions: self.sides(venue),
            }),
            object,
            name: name.map(|name| self.first(name)),
            names: name.map(|name| self.sides(name)).unwrap_or_default(),
            stage: Some(stage.id().to_owned()),
            cancelled: Some(status.is_some()),
            status: status.map(|status| Status {
                word: status.word.to_owned(),
                to: status.to.map(|day| day.to_string()),
                reason: self.some_sides(status.reason.as_ref()),
            }),
            date: Some(meeting.date.to_string()),
            start: meeting.time.and_then(|time| in_london(meeting.date, time)),
            end: ends.and_then(|time| in_london(meeting.date, time)),
            mode: open.and_then(|open| open.mode).map(str::to_owned),
            open: open.and_then(|open| open.open).map(str::to_owned),
            published: open.map(|open| self.published(open)).unwrap_or_default(),
            organization: vec![self.id(&self.site.committee_data(meeting.committee))],
            ..Meeting::default()
        }
    }

    /// A meeting with its items, papers and people.
    ///
    /// # Errors
    /// A text that isn't what was read any more.
    pub fn meeting(
        &self,
        place: usize,
        meeting: &PublicMeeting,
        texts: &mut Texts,
    ) -> Result<Whole, Problem> {
        let mut whole = Whole { meeting: self.meeting_line(place, meeting), decisions: Vec::new() };
        let Some(open) = open_of(meeting) else { return Ok(whole) };
        (whole.meeting.papers, whole.meeting.files) = self.papers(&open.documents, (place, None), meeting);
        for (nth, item) in open.items().enumerate() {
            let decisions = self.decisions(item, texts)?;
            let made = self.item((place, nth), meeting, item, &decisions);
            whole.meeting.items.push(made);
            whole.decisions.push(decisions);
        }
        let seen = open.attendance.as_ref();
        whole.meeting.attendance = seen.map(|seen| self.attendance(seen)).unwrap_or_default();
        let was_there = |one: &&Attendance| {
            matches!(one.attendance.as_deref(), Some("present" | "remote" | "substitute"))
        };
        let there = whole.meeting.attendance.iter().filter(was_there);
        whole.meeting.participant = there.filter_map(|one| one.person.clone()).collect();
        whole.meeting.declarations = open.declarations.iter().map(|own| self.declaration(own)).collect();
        Ok(whole)
    }

    /// When what was there for the first time, and when it changed last.
    pub fn dated(&self, object: &mut Object, meeting: &PublicMeeting) {
        let changed = self.langs().filter_map(|lang| meeting.changed(lang)).max();
        object.created = meeting.first_published().map(archive::start_of);
        object.modified = changed.map(archive::start_of);
    }

    fn published(&self, open: &OpenMeeting) -> BTreeMap<String, BTreeMap<String, String>> {
        let days = |days: &Vec<(Stage, Date)>| {
            days.iter().map(|(stage, day)| (stage.id().to_owned(), day.to_string())).collect()
        };
        open.published.iter().map(|(lang, all)| (self.tag(lang), days(all))).collect()
    }

    fn item(
        &self,
        (place, nth): (usize, usize),
        meeting: &PublicMeeting,
        item: &PublicItem,
        decisions: &BTreeMap<String, Vec<String>>,
    ) -> AgendaItem {
        if let PublicBody::Removed(removed) = &item.body {
            return self.removed_item((place, nth), meeting, removed);
        }
        let mut object = self.object("AgendaItem", &self.site.item_data(place, nth));
        self.dated(&mut object, meeting);
        self.put_on_web(&mut object, |lang| PageKey::Item(place, nth, lang));
        let first = decisions.values().next().map(|texts| texts.join("\n\n"));
        let resolution =
            self.langs().find_map(|lang| Some(decisions.get(&self.tag(lang))?.join("\n\n"))).or(first);
        let exempt = match &item.body {
            PublicBody::Closed(closed) => closed.grounds.iter().map(ground).collect(),
            PublicBody::Open(_) | PublicBody::Removed(_) => Vec::new(),
        };
        let issue = match &item.body {
            PublicBody::Open(OpenItem { issue, .. }) => issue.as_deref(),
            PublicBody::Closed(_) | PublicBody::Removed(_) => None,
        };
        let (papers, files) = self.papers(item.documents(), (place, Some(nth)), meeting);
        AgendaItem {
            object,
            meeting: Some(self.id(&self.site.meeting_data(place))),
            number: Some(item.number.to_string()),
            order: nth + 1,
            name: item.title().map(|title| self.first(title)),
            names: self.some_sides(item.title()),
            public: Some(!matches!(item.body, PublicBody::Closed(_))),
            exempt,
            resolution,
            decisions: decisions.clone(),
            votes: item.votes().iter().map(|vote| self.vote(vote)).collect(),
            invitees: invitees(item).iter().map(|who| self.somebody(who, None)).collect(),
            issue: issue.map(|id| self.id(&self.site.issue_data(id))),
            papers,
            files,
        }
    }

    /// That an item was removed, or the meeting that it belonged to.
    fn removed_item(
        &self,
        (place, nth): (usize, usize),
        meeting: &PublicMeeting,
        removed: &Dated,
    ) -> AgendaItem {
        let mut object = self.object("AgendaItem", &self.site.item_data(place, nth));
        self.dated(&mut object, meeting);
        object.deleted = true;
        object.modified = Some(archive::start_of(removed.date));
        AgendaItem { object, order: nth + 1, ..AgendaItem::default() }
    }

    /// The items of a removed meeting: the meeting doesn't name them any more, but they answer.
    pub fn removed_items(&self, place: usize, meeting: &PublicMeeting) -> Vec<AgendaItem> {
        let Shown::Removed(removed) = &meeting.shown else { return Vec::new() };
        (0..removed.items.len()).map(|nth| self.removed_item((place, nth), meeting, &removed.dated)).collect()
    }

    /// The words of an item's decisions, without marks, by language.
    fn decisions(
        &self,
        item: &PublicItem,
        texts: &mut Texts,
    ) -> Result<BTreeMap<String, Vec<String>>, Problem> {
        let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for list in item.decisions() {
            for (lang, decisions) in list.iter() {
                for text in decisions {
                    let words = crate::content::prose::plain(texts.get(text)?);
                    all.entry(self.tag(lang)).or_default().push(words);
                }
            }
        }
        Ok(all)
    }

    fn vote(&self, vote: &archive::Vote) -> Vote {
        let count = |side: &Option<archive::Votes>| side.as_ref().map(archive::Votes::count);
        let names = vote.sides().into_iter().filter_map(|(side, votes)| match votes? {
            archive::Votes::Names(names) => {
                Some((side.to_owned(), names.iter().map(|who| self.somebody(who, None)).collect()))
            }
            archive::Votes::Count(_) => None,
        });
        Vote {
            names: names.collect(),
            about: self.some_sides(vote.about.as_ref()),
            result: vote.result.map(str::to_owned),
            for_: count(&vote.for_),
            against: count(&vote.against),
            abstained: count(&vote.abstained),
            casting: vote.casting.map(str::to_owned),
        }
    }

    /// Members, officers and others; members of the public who spoke aren't here.
    fn attendance(&self, seen: &archive::Attendance) -> Vec<Attendance> {
        listed(seen).map(|(who, how)| self.somebody(who, Some(how))).collect()
    }

    /// Somebody by name, and by who that is where the record knows.
    pub fn somebody(&self, who: &Attendee, how: Option<&str>) -> Attendance {
        Attendance {
            name: who.name.display(),
            person: self.person_id(&who.name),
            attendance: how.map(str::to_owned),
            role: self.some_sides(who.role.as_ref()),
            organisation: self.some_sides(who.organisation.as_ref()),
        }
    }

    fn declaration(&self, own: &archive::Declaration) -> Declaration {
        Declaration {
            who: self.somebody(&own.who, None),
            item: own.item.as_deref().map(str::to_owned),
            interest: own.interest.map(str::to_owned),
            nature: self.some_sides(own.nature.as_ref()),
            left: own.left,
            dispensation: own.dispensation.is_some(),
        }
    }
}

/// What is shown of a meeting that has a page.
pub fn open_of(meeting: &PublicMeeting) -> Option<&OpenMeeting> {
    match &meeting.shown {
        Shown::Open(open) => Some(open),
        Shown::Planned | Shown::Removed(_) => None,
    }
}

/// Everybody that an attendance names, but for members of the public, and how each attended.
pub fn listed(seen: &archive::Attendance) -> impl Iterator<Item = (&Attendee, &'static str)> {
    let lists = [
        (&seen.present, "present"),
        (&seen.remote, "remote"),
        (&seen.apologies, "apologies"),
        (&seen.absent, "absent"),
        (&seen.attending, "attending"),
    ];
    let all = lists.into_iter().flat_map(|(list, how)| list.iter().map(move |who| (who, how)));
    all.chain(seen.substitutes.iter().map(|(who, _)| (who, "substitute")))
}

/// A ground as the content format writes it.
pub fn ground(ground: &Ground) -> String {
    match ground {
        Ground::Paragraph(number) => (*number).to_owned(),
        Ground::Confidential => "confidential".to_owned(),
        Ground::Act1960 => "1960 Act".to_owned(),
    }
}
