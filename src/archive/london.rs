//! The clocks of Wales.

use std::sync::LazyLock;

use jiff::{
    civil::{Date, Time},
    tz::TimeZone,
};

/// Greenwich time, and an hour more between the last Sundays of March and October: the rule since 1996 (Summer Time Order
/// 2002).
static ZONE: LazyLock<Option<TimeZone>> =
    LazyLock::new(|| TimeZone::posix("GMT0BST,M3.5.0/1,M10.5.0/2").ok());

/// A moment with its offset from UTC, as RFC 3339 writes it.
pub fn in_london(date: Date, time: Time) -> Option<String> {
    let moment = date.to_datetime(time).to_zoned(ZONE.clone()?).ok()?;
    Some(moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
}

/// The start of a day, for what asks for a moment where the record has a day (RFC 3339). Midnight in UTC is on the same day
/// in Wales at any season.
pub fn start_of(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn summer_is_an_hour_ahead() {
        let said = |day| in_london(day, time(14, 0, 0, 0)).unwrap();
        assert_eq!(said(date(2026, 3, 28)), "2026-03-28T14:00:00+00:00");
        assert_eq!(said(date(2026, 3, 29)), "2026-03-29T14:00:00+01:00");
        assert_eq!(said(date(2026, 10, 24)), "2026-10-24T14:00:00+01:00");
        assert_eq!(said(date(2026, 10, 25)), "2026-10-25T14:00:00+00:00");
    }
}
