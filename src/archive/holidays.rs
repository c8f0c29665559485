//! The bank holidays of England and Wales since 1974.
//!
//! Banking and Financial Dealings Act 1971, Schedule 1, and the proclamations under section 1 that moved days or added
//! some; Good Friday and Christmas Day are holidays by common law.

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

/// Days that a proclamation added: (year, month, day).
const ADDED: [(i16, i8, i8); 9] = [
    // The Silver Jubilee.
    (1977, 6, 7),
    // The wedding of the Prince of Wales.
    (1981, 7, 29),
    // The end of the millennium.
    (1999, 12, 31),
    // The Golden Jubilee.
    (2002, 6, 3),
    // The wedding of Prince William.
    (2011, 4, 29),
    // The Diamond Jubilee.
    (2012, 6, 5),
    // The Platinum Jubilee.
    (2022, 6, 3),
    // The funeral of Queen Elizabeth II.
    (2022, 9, 19),
    // The coronation of King Charles III.
    (2023, 5, 8),
];

/// True for a bank holiday, or the day that stands in for one that falls on a weekend.
pub fn is_bank_holiday(day: Date) -> bool {
    let year = day.year();
    ADDED.contains(&(year, day.month(), day.day()))
        || match day.month() {
            1 => day == in_place_of(year, 1, 1),
            3 | 4 => easter(year).is_some_and(|sunday| {
                [-2, 1].into_iter().any(|by: i32| sunday.checked_add(by.days()).is_ok_and(|own| own == day))
            }),
            5 | 6 => day == early_may(year) || day == spring(year),
            8 => day == last_monday(year, 8),
            12 => day == in_place_of(year, 12, 25) || day == boxing_day(year),
            _ => false,
        }
}

/// The day itself, or the Monday after its weekend.
fn in_place_of(year: i16, month: i8, day: i8) -> Date {
    let own = date_of(year, month, day);
    let later = match own.weekday() {
        Weekday::Saturday => 2,
        Weekday::Sunday => 1,
        _ => 0,
    };
    own.checked_add(later.days()).unwrap_or(own)
}

/// The day after Christmas Day; after a weekend the Tuesday where Christmas Day takes the Monday.
fn boxing_day(year: i16) -> Date {
    let own = date_of(year, 12, 26);
    let later = match own.weekday() {
        Weekday::Saturday | Weekday::Sunday => 2,
        Weekday::Monday => 1,
        _ => 0,
    };
    own.checked_add(later.days()).unwrap_or(own)
}

/// The first Monday in May since 1978; the 8th in 1995 and 2020, for the anniversaries of VE Day.
fn early_may(year: i16) -> Date {
    match year {
        ..1978 => Date::MIN,
        1995 | 2020 => date_of(year, 5, 8),
        _ => {
            let first = date_of(year, 5, 1);
            let later = (8 - i32::from(first.weekday().to_monday_one_offset())) % 7;
            first.checked_add(later.days()).unwrap_or(first)
        }
    }
}

/// The last Monday in May, but in the years in which a jubilee moved it to June.
fn spring(year: i16) -> Date {
    match year {
        1977 => date_of(year, 6, 6),
        2002 | 2012 => date_of(year, 6, 4),
        2022 => date_of(year, 6, 2),
        _ => last_monday(year, 5),
    }
}

fn last_monday(year: i16, month: i8) -> Date {
    let last = date_of(year, month, 31);
    let back = i32::from(last.weekday().to_monday_zero_offset());
    last.checked_sub(back.days()).unwrap_or(last)
}

fn date_of(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).unwrap_or(Date::MIN)
}

/// Easter Sunday in the Gregorian calendar (the method printed anonymously in Nature, 20 April 1876).
fn easter(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let (a, b, c) = (year_number % 19, year_number / 100, year_number % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    Date::new(year, i8::try_from(sum / 31).ok()?, i8::try_from(sum % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn of(year: i16) -> Vec<String> {
        let first = date(year, 1, 1);
        let days = first.series(1.day()).take_while(|day| day.year() == year);
        days.filter(|day| is_bank_holiday(*day)).map(|day| day.strftime("%m-%d").to_string()).collect()
    }

    /// As listed by the government (gov.uk/bank-holidays and its archive).
    #[test]
    fn the_holidays_of_a_year() {
        let known = [
            (1995, "01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26"),
            (1999, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31"),
            (2002, "01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26"),
            (2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27"),
            (2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"),
            (2015, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
            (2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27"),
            (2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"),
            (2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
            (2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"),
            (2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"),
            (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
            (2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
        ];
        for (year, days) in known {
            assert_eq!(of(year).join(" "), days, "{year}");
        }
    }

    #[test]
    fn no_year_is_out_of_reach() {
        for day in [Date::MIN, Date::MAX, Date::ZERO] {
            let _ = is_bank_holiday(day);
        }
    }
}
