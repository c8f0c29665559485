//! The meetings to come, as the record has them: no page depends on the clock.

use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;

use super::{Body, View, committee::MeetingRow};
use crate::archive::PublicMeeting;
use crate::language::{Arg, Lang};
use crate::site::{Follow, PageKey, Site, Topic, Words, index::ROWS};

/// The meetings to come, the next one first.
#[derive(Debug, Serialize)]
pub struct ComingView {
    /// The day that the record had come to.
    day: Option<String>,
    months: Vec<Month>,
    /// Some are further ahead than this page shows.
    more: bool,
    /// The calendars and feeds of the archive and of each committee.
    committees: Vec<FollowRow>,
}

/// The meetings of a month.
#[derive(Debug, Serialize)]
pub struct Month {
    heading: String,
    meetings: Vec<MeetingRow>,
}

/// What follows a committee.
#[derive(Debug, Serialize)]
pub struct FollowRow {
    name: Words,
    follow: Vec<Follow>,
}

impl Site {
    /// A meeting that isn't recorded, on the record's newest day or after it.
    pub(super) fn is_coming(&self, meeting: &PublicMeeting) -> bool {
        let removed = matches!(meeting.shown, crate::archive::Shown::Removed(_));
        !removed && !meeting.is_recorded() && self.day.is_none_or(|day| self.day_of(meeting) >= day)
    }

    /// The day of a meeting: where it was put off and has no folder there yet, the new one.
    pub(super) fn day_of(&self, meeting: &PublicMeeting) -> Date {
        let to = meeting.status.as_ref().and_then(|status| status.to);
        let all = self.by_committee.get(meeting.committee).into_iter().flatten();
        let mut others = all.filter_map(|place| self.meeting(*place));
        let moved = to.filter(|to| !others.any(|other| other.date == *to));
        moved.map_or(meeting.date, |to| to.max(meeting.date))
    }

    /// A meeting to come in a list: one that was put off stands at its new day, and says which was its old one.
    pub(super) fn coming_row(&self, place: usize, meeting: &PublicMeeting, lang: Lang) -> MeetingRow {
        let mut row = self.meeting_row(place, meeting, lang);
        let day = self.day_of(meeting);
        if day != meeting.date {
            row.iso = day.to_string();
            row.date = self.locales.locale(lang).date(day);
            row.moved = Some(self.moved_from(meeting, lang));
        }
        row
    }

    /// On which day a meeting was to be.
    pub(crate) fn moved_from(&self, meeting: &PublicMeeting, lang: Lang) -> String {
        let locale = self.locales.locale(lang);
        let date = match meeting.time {
            Some(time) => locale.date_time_in_sentence(meeting.date, time),
            None => locale.date_in_sentence(meeting.date),
        };
        locale.message("moved-from", &[("date", Arg::Text(&date))])
    }

    /// All of them, the next one first.
    pub(super) fn coming(&self) -> Vec<(usize, &PublicMeeting)> {
        let all = self.archive.meetings.iter().map(Arc::as_ref).enumerate();
        let mut coming: Vec<_> = all.filter(|(_, meeting)| self.is_coming(meeting)).collect();
        coming.sort_by_key(|(_, meeting)| (self.day_of(meeting), meeting.time));
        coming
    }

    pub(super) fn coming_view(&self, lang: Lang) -> Option<View> {
        let locale = self.locales.locale(lang);
        let coming = self.coming();
        let more = coming.len() > ROWS;
        let mut months: Vec<Month> = Vec::new();
        for (place, meeting) in coming.into_iter().take(ROWS) {
            let day = self.day_of(meeting);
            let heading = locale.month_year(day.year(), day.month());
            let row = self.coming_row(place, meeting, lang);
            match months.last_mut().filter(|month| month.heading == heading) {
                Some(month) => month.meetings.push(row),
                None => months.push(Month { heading, meetings: vec![row] }),
            }
        }
        let day = self.day.map(|day| locale.date_in_sentence(day));
        let body = ComingView {
            day: day.map(|day| locale.message("coming-day", &[("date", Arg::Text(&day))])),
            months,
            more,
            committees: self.follow_rows(lang),
        };
        let title = self.message(lang, "next-meetings");
        let head = self.head(&[title], PageKey::Coming(lang), self.home_crumb(lang));
        let body = Body::Coming(body);
        Some(View { template: "coming.html", lang, head, body, texts: Vec::new(), links: Vec::new() })
    }

    /// The archive, then the committees that can be followed, in the order of the language.
    fn follow_rows(&self, lang: Lang) -> Vec<FollowRow> {
        let committees = self.archive.committees.iter().enumerate().map(|(place, committee)| FollowRow {
            name: self.words(&committee.name, lang),
            follow: self.follow(Topic::Committee(place), lang),
        });
        let mut rows: Vec<FollowRow> = committees.filter(|row| !row.follow.is_empty()).collect();
        let locale = self.locales.locale(lang);
        rows.sort_by_cached_key(|row| locale.name_key(&row.name.text));
        let council = self.words(&self.archive.settings.name, lang);
        let archive = FollowRow { name: council, follow: self.follow(Topic::Archive, lang) };
        rows.splice(..0, [archive].into_iter().filter(|row| !row.follow.is_empty()));
        rows
    }
}
