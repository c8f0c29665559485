//! Calendars (iCalendar, RFC 5545): of the archive and of each committee.

use jiff::civil::{Date, Time};
use rayon::prelude::*;

use super::lines::Lines;
use crate::archive::{OpenMeeting, PublicMeeting, Shown, Stage};
use crate::bundle::{Bundle, Made, Sink};
use crate::language::{Arg, Lang, Locale};
use crate::problem::Problem;
use crate::site::{CALENDAR, PageKey, SITE_PART, Site, Topic};

/// The most meetings of a calendar, the newest: programs ask for it again and again.
const MEETINGS: usize = 1000;
/// The zone of all times, with its rules since 1981 (IANA's GB-Eire).
const ZONE: &str = "Europe/London";
const RULES: [&str; 30] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/London",
    "BEGIN:DAYLIGHT",
    "DTSTART:19810329T010000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZNAME:BST",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0100",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19811025T020000",
    "RRULE:FREQ=YEARLY;UNTIL=19891029T010000Z;BYMONTH=10;BYMONTHDAY=23,24,25,26,27,28,29;BYDAY=SU",
    "TZNAME:GMT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0000",
    "END:STANDARD",
    "BEGIN:STANDARD",
    "DTSTART:19901028T020000",
    "RRULE:FREQ=YEARLY;UNTIL=19951022T010000Z;BYMONTH=10;BYMONTHDAY=22,23,24,25,26,27,28;BYDAY=SU",
    "TZNAME:GMT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0000",
    "END:STANDARD",
    "BEGIN:STANDARD",
    "DTSTART:19961027T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZNAME:GMT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0000",
    "END:STANDARD",
];

/// All calendars of a site.
pub struct Calendars<'s>(pub &'s Site);

impl Bundle for Calendars<'_> {
    fn name(&self) -> &'static str {
        "calendars"
    }

    fn owns(&self, path: &str) -> bool {
        path.rsplit('/').next() == Some(CALENDAR)
    }

    fn make(&self, sink: &dyn Sink) -> Vec<Problem> {
        let topics: Vec<Topic> = self.0.topics().filter(|topic| self.0.has_calendar(*topic)).collect();
        let of_lang = |(topic, lang)| {
            let path = self.0.calendar_path(topic, lang);
            let bytes = self.calendar(topic, lang);
            sink.put(Made { path, part: SITE_PART.to_owned(), language: Some(lang), bytes }).err()
        };
        let of_topic = |topic| self.0.locales().langs().map(move |lang| (topic, lang));
        topics.into_par_iter().flat_map_iter(of_topic).filter_map(of_lang).collect()
    }
}

impl Calendars<'_> {
    fn calendar(&self, topic: Topic, lang: Lang) -> Vec<u8> {
        let site = self.0;
        let locale = site.locales().locale(lang);
        let settings = &site.archive().settings;
        let mut lines = Lines::default();
        lines.all(&[
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Cofnodion//Cofnodion//EN",
            "CALSCALE:GREGORIAN",
        ]);
        let council = site.words(&settings.name, lang).text;
        let name = match topic {
            Topic::Archive => locale.message("calendar-name-archive", &[("council", Arg::Text(&council))]),
            _ => {
                let topic = site.topic_name(topic, lang);
                let args = [("topic", Arg::Text(&topic)), ("council", Arg::Text(&council))];
                locale.message("calendar-name", &args)
            }
        };
        // RFC 7986, and the older name that programs know.
        lines.text("NAME", Some(locale.id()), &name);
        lines.text("X-WR-CALNAME", None, &name);
        let own = format!("{}{}", settings.url, site.calendar_path(topic, lang));
        lines.plain(&format!("SOURCE;VALUE=URI:{own}"));
        lines.plain("REFRESH-INTERVAL;VALUE=DURATION:P1D");
        lines.all(&RULES);
        lines.plain("END:VTIMEZONE");
        let mut meetings: Vec<(usize, &PublicMeeting)> = site
            .told(topic)
            .into_iter()
            .filter_map(|(place, _)| Some((place, site.archive().meetings.get(place)?.as_ref())))
            .filter(|(_, meeting)| !matches!(meeting.shown, Shown::Removed(_)))
            .collect();
        meetings.sort_by_key(|(place, meeting)| std::cmp::Reverse((meeting.date, meeting.time, *place)));
        meetings.truncate(MEETINGS);
        for (place, meeting) in meetings.into_iter().rev() {
            Entry { site, locale, lang, place, meeting }.write(&mut lines);
        }
        lines.plain("END:VCALENDAR");
        lines.into_bytes()
    }
}

/// A meeting in the making.
struct Entry<'a> {
    site: &'a Site,
    locale: &'a Locale,
    lang: Lang,
    place: usize,
    meeting: &'a PublicMeeting,
}

/// When an event is.
#[derive(Clone, Copy)]
struct When {
    date: Date,
    time: Option<Time>,
    ends: Option<Time>,
}

impl Entry<'_> {
    fn open(&self) -> Option<&OpenMeeting> {
        match &self.meeting.shown {
            Shown::Open(open) => Some(open),
            Shown::Planned | Shown::Removed(_) => None,
        }
    }

    /// The meeting's id on the site's host: it stays as long as the folder does.
    fn uid(&self) -> String {
        let url = &self.site.archive().settings.url;
        let host = url.split("://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
        format!("{}@{host}", self.site.meeting_id(self.place))
    }

    fn write(&self, lines: &mut Lines) {
        let ends = self.open().and_then(|open| open.ends);
        let own = When { date: self.meeting.date, time: self.meeting.time, ends };
        self.event(lines, &self.uid(), own, self.meeting.status.is_none());
        // A meeting that was put off to a day which has no folder of its own yet.
        let to = self.meeting.status.as_ref().and_then(|status| status.to);
        if let Some(date) = to.filter(|to| !self.is_held_on(*to)) {
            let when = When { date, time: None, ends: None };
            self.event(lines, &format!("to-{}", self.uid()), when, true);
        }
        for (nth, sitting) in self.open().into_iter().flat_map(|open| &open.sittings).enumerate() {
            let uid = format!("sitting-{}-{}", nth + 2, self.uid());
            let when = When { date: sitting.date, time: sitting.time, ends: sitting.ends };
            self.event(lines, &uid, when, true);
        }
    }

    /// The committee has another meeting on a day.
    fn is_held_on(&self, day: Date) -> bool {
        let on_it = |other: &PublicMeeting| other.committee == self.meeting.committee && other.date == day;
        let all = self.site.told(Topic::Committee(self.meeting.committee)).into_iter();
        let mut others = all.filter(|(place, _)| *place != self.place);
        others.any(|(place, _)| self.site.archive().meetings.get(place).is_some_and(|other| on_it(other)))
    }

    fn event(&self, lines: &mut Lines, uid: &str, when: When, is_held: bool) {
        lines.plain("BEGIN:VEVENT");
        lines.plain(&format!("UID:{uid}"));
        let status = self.meeting.status.as_ref();
        lines.plain(&format!("DTSTAMP:{}T000000Z", basic(self.stamp())));
        lines.plain(&format!("SEQUENCE:{}", u8::from(status.is_some())));
        start_and_end(lines, when);
        lines.plain(match status {
            Some(_) if !is_held => "STATUS:CANCELLED",
            _ if matches!(self.meeting.shown, Shown::Planned) => "STATUS:TENTATIVE",
            _ => "STATUS:CONFIRMED",
        });
        let name = self.site.meeting_name(self.meeting, self.lang);
        let summary = match status {
            Some(status) if !is_held => {
                let id = format!("calendar-{}", status.word);
                self.locale.message(&id, &[("name", Arg::Text(&name.text))])
            }
            _ => name.text.clone(),
        };
        lines.text("SUMMARY", Some(name.lang.as_deref().unwrap_or(self.locale.id())), &summary);
        if let Some(venue) = self.open().and_then(|open| open.venue.as_ref()) {
            let venue = self.site.words(venue, self.lang);
            lines.text("LOCATION", Some(venue.lang.as_deref().unwrap_or(self.locale.id())), &venue.text);
        }
        let about = self.about(is_held);
        if !about.is_empty() {
            lines.text("DESCRIPTION", Some(self.locale.id()), &about);
        }
        if self.open().is_some() {
            lines.plain(&format!("URL:{}", self.site.absolute(PageKey::Meeting(self.place, self.lang))));
        }
        lines.plain("END:VEVENT");
    }

    /// The day of the last change (RFC 5545, 3.8.7.2), as the record states it. A planned meeting states none: then it is
    /// the day on which its committee last published anything, and where that never was, the meeting's own.
    fn stamp(&self) -> Date {
        let committee = PageKey::Committee(self.meeting.committee, self.lang);
        let changed = self.meeting.changed(self.lang).or_else(|| self.site.changed(committee));
        changed.unwrap_or(self.meeting.date)
    }

    /// What became of it, how it is held, how to attend, and where to read more; one to a line.
    fn about(&self, is_held: bool) -> String {
        let mut said = Vec::new();
        if let Some((text, reason)) = self.site.status_words(self.meeting, self.lang) {
            said.push(if is_held { self.site.moved_from(self.meeting, self.lang) } else { text });
            said.extend(reason.map(|reason| reason.text));
        }
        if let Some(open) = self.open() {
            let mode = open.mode.map(|mode| format!("mode-{mode}"));
            let access = open.open.map(|word| format!("open-{word}"));
            said.extend(mode.into_iter().chain(access).map(|id| self.locale.message(&id, &[])));
            // How to attend is of no use to anybody after the meeting, or where there is none.
            let join = open.join.as_ref().filter(|_| is_held && open.stage <= Stage::Agenda);
            said.extend(join.map(|join| self.site.words(join, self.lang).text));
            said.push(self.site.absolute(PageKey::Meeting(self.place, self.lang)));
        }
        said.join("\n")
    }
}

/// A date as iCalendar writes it: `20261201`.
fn basic(date: Date) -> String {
    date.to_string().replace('-', "")
}

fn start_and_end(lines: &mut Lines, when: When) {
    let Some(time) = when.time else {
        lines.plain(&format!("DTSTART;VALUE=DATE:{}", basic(when.date)));
        return;
    };
    let at = |date: Date, time: Time| format!("{}T{:02}{:02}00", basic(date), time.hour(), time.minute());
    lines.plain(&format!("DTSTART;TZID={ZONE}:{}", at(when.date, time)));
    // One that ends earlier than it starts ends on the next day.
    let ends = when.ends.and_then(|ends| {
        let day = if ends > time { Some(when.date) } else { when.date.tomorrow().ok() };
        day.map(|day| at(day, ends))
    });
    if let Some(ends) = ends {
        lines.plain(&format!("DTEND;TZID={ZONE}:{ends}"));
    }
}
