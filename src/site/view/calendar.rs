//! A month of meetings: a list of days, which a wide screen lays out as a calendar.

use serde::Serialize;

use super::committee::MeetingRow;
use crate::language::Lang;
use crate::site::{Row, Site};

/// A day with meetings.
#[derive(Debug, Serialize)]
pub struct DayView {
    iso: String,
    /// The weekday and the day of the month.
    heading: String,
    /// Its column from Monday, from 1.
    column: i8,
    /// Its week of the month, from 1.
    week: i8,
    meetings: Vec<MeetingRow>,
}

impl Site {
    /// The days of one month that have meetings, the first one first.
    pub(super) fn days(&self, rows: &[Row], lang: Lang) -> Vec<DayView> {
        let mut days: Vec<DayView> = Vec::new();
        let mut found: Vec<_> =
            rows.iter().filter_map(|row| Some((row.meeting, self.meeting(row.meeting)?))).collect();
        found.sort_by_key(|(_, meeting)| (meeting.date, meeting.time));
        for (place, meeting) in found {
            let date = meeting.date;
            let row = self.meeting_row(place, meeting, lang);
            match days.last_mut().filter(|day| day.iso == row.iso) {
                Some(day) => day.meetings.push(row),
                None => days.push(DayView {
                    iso: row.iso.clone(),
                    heading: self.locales.locale(lang).weekday_and_day(date),
                    column: date.weekday().to_monday_one_offset(),
                    week: (date.day() + date.first_of_month().weekday().to_monday_zero_offset() - 1) / 7 + 1,
                    meetings: vec![row],
                }),
            }
        }
        days
    }
}
