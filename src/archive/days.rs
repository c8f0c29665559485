//! The law's days, counted without weekends.
//!
//! Local Government Act 1972, sections 100A to 100C and Schedule 12 as they stand for Wales.

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

/// Whole days between a notice and its meeting.
const CLEAR_DAYS: u32 = 3;
/// The days in which the decisions of a meeting are published, its own day being the first.
const DECISION_DAYS: u32 = 7;

/// The last day for notice and agenda: three clear days before the meeting, neither day counted.
pub fn notice_by(meeting: Date) -> Option<Date> {
    working(meeting, -1, CLEAR_DAYS + 1)
}

/// The last day for the note of decisions: the seventh working day, that of the meeting being the first.
pub fn decisions_by(meeting: Date) -> Option<Date> {
    working(meeting, 1, DECISION_DAYS - 1)
}

/// The nth working day after a day, or before it.
fn working(from: Date, step: i32, nth: u32) -> Option<Date> {
    let mut day = from;
    let mut left = nth;
    while left > 0 {
        day = day.checked_add(step.days()).ok()?;
        left -= u32::from(!matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday));
    }
    Some(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn three_clear_days_leave_out_both_days_and_weekends() {
        // A Friday: Thursday, Wednesday and Tuesday are clear.
        assert_eq!(notice_by(date(2026, 12, 4)), Some(date(2026, 11, 30)));
        // A Tuesday: Monday, Friday and Thursday are clear.
        assert_eq!(notice_by(date(2026, 12, 8)), Some(date(2026, 12, 2)));
        assert_eq!(notice_by(Date::MIN), None);
    }

    #[test]
    fn the_day_of_the_meeting_is_the_first_of_seven() {
        assert_eq!(decisions_by(date(2026, 12, 8)), Some(date(2026, 12, 16)));
        // A Saturday isn't a working day, but it is the first of them all the same.
        assert_eq!(decisions_by(date(2026, 12, 5)), Some(date(2026, 12, 14)));
        assert_eq!(decisions_by(Date::MAX), None);
    }
}
