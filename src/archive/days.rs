//! The law's days.
//!
//! Local Government Act 1972, sections 100A to 100C and Schedule 12 as they stand for Wales.

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

use super::holidays::is_bank_holiday;

/// Whole days between a notice and its meeting.
const CLEAR_DAYS: u32 = 3;
/// The days in which the decisions of a meeting are published, its own day being the first.
const DECISION_DAYS: u32 = 7;
/// Agenda, public reports and minutes stay open to inspection so long (section 100C).
const YEARS_KEPT: i32 = 6;

/// Which days count as clear ones, as `clear-days` of `site.yaml` says; without it, weekends and bank holidays don't.
/// Working days are Monday to Friday without bank holidays, whatever it says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Counting {
    /// Saturdays and Sundays count.
    pub weekends: bool,
    /// Bank holidays count.
    pub holidays: bool,
}

impl Counting {
    fn counts(self, day: Date) -> bool {
        let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        (self.weekends || !weekend) && (self.holidays || !is_bank_holiday(day))
    }

    /// The last day for notice and agenda: three clear days before the meeting, neither day counted.
    pub fn notice_by(self, meeting: Date) -> Option<Date> {
        self.nth(meeting, -1, CLEAR_DAYS + 1)
    }

    /// The last day for the note of decisions: the seventh working day, that of the meeting being the first.
    pub fn decisions_by(self, meeting: Date) -> Option<Date> {
        Counting::default().nth(meeting, 1, DECISION_DAYS - 1)
    }

    /// The nth day that counts after a day, or before it.
    fn nth(self, from: Date, step: i32, nth: u32) -> Option<Date> {
        let mut day = from;
        let mut left = nth;
        while left > 0 {
            day = day.checked_add(step.days()).ok()?;
            left -= u32::from(self.counts(day));
        }
        Some(day)
    }
}

/// The day until which what was published of a meeting has to stay.
pub fn kept_until(meeting: Date) -> Option<Date> {
    meeting.checked_add(YEARS_KEPT.years()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const PLAIN: Counting = Counting { weekends: false, holidays: false };

    #[test]
    fn three_clear_days_leave_out_both_days_and_weekends() {
        // A Friday: Thursday, Wednesday and Tuesday are clear.
        assert_eq!(PLAIN.notice_by(date(2026, 12, 4)), Some(date(2026, 11, 30)));
        // A Tuesday: Monday, Friday and Thursday are clear.
        assert_eq!(PLAIN.notice_by(date(2026, 12, 8)), Some(date(2026, 12, 2)));
        assert_eq!(PLAIN.notice_by(Date::MIN), None);
    }

    #[test]
    fn bank_holidays_are_left_out_unless_the_site_counts_them() {
        // Wednesday after Easter 2026: Tuesday, and before the Monday and the Friday, Thursday and Wednesday.
        assert_eq!(PLAIN.notice_by(date(2026, 4, 8)), Some(date(2026, 3, 31)));
        let holidays = Counting { holidays: true, ..PLAIN };
        assert_eq!(holidays.notice_by(date(2026, 4, 8)), Some(date(2026, 4, 2)));
        let all = Counting { weekends: true, holidays: true };
        assert_eq!(all.notice_by(date(2026, 4, 8)), Some(date(2026, 4, 4)));
    }

    #[test]
    fn the_day_of_the_meeting_is_the_first_of_seven() {
        assert_eq!(PLAIN.decisions_by(date(2026, 12, 8)), Some(date(2026, 12, 16)));
        // A Saturday isn't a working day, but it is the first of them all the same.
        assert_eq!(PLAIN.decisions_by(date(2026, 12, 5)), Some(date(2026, 12, 14)));
        // Christmas Day, Boxing Day's Monday and New Year's Day are none.
        assert_eq!(PLAIN.decisions_by(date(2026, 12, 22)), Some(date(2027, 1, 4)));
        assert_eq!(PLAIN.decisions_by(Date::MAX), None);
        let all = Counting { weekends: true, holidays: true };
        assert_eq!(all.decisions_by(date(2026, 12, 22)), Some(date(2027, 1, 4)));
    }
}
