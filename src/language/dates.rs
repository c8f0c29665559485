//! Dates and times in a language's words and order, from the patterns of its `dates.ftl`.

use jiff::civil::{Date, Time};

use super::{Arg, Locale};

/// The names of days and months, looked up once: dates are written on every line of every list.
#[derive(Default)]
pub(super) struct DateWords {
    months: Vec<String>,
    weekdays: Vec<String>,
    weekdays_inside: Vec<String>,
    evenings: Vec<String>,
    evenings_inside: Vec<String>,
    evening_from: i8,
}

impl DateWords {
    pub(super) fn of(locale: &Locale) -> DateWords {
        let or_plain = |id: &str| {
            let words = locale.words(id);
            if words.is_empty() { locale.words("weekdays") } else { words }
        };
        DateWords {
            months: locale.words("months"),
            weekdays: locale.words("weekdays"),
            weekdays_inside: or_plain("weekdays-in-sentence"),
            evenings: or_plain("weekday-evenings"),
            evenings_inside: or_plain("weekday-evenings-in-sentence"),
            evening_from: locale.message("evening-from", &[]).parse().unwrap_or(24),
        }
    }
}

/// The word at a place counted from 1.
fn nth(words: &[String], place: i8) -> &str {
    usize::try_from(place - 1).ok().and_then(|place| words.get(place)).map_or("", String::as_str)
}

impl Locale {
    /// The weekday, day, month and year.
    pub fn date(&self, date: Date) -> String {
        self.day(date, None)
    }

    /// The same of a day on which something starts at a time; an evening is named where the language names it.
    pub fn day(&self, date: Date, time: Option<Time>) -> String {
        let evening = time.is_some_and(|time| self.is_evening(time));
        let words = if evening { &self.dates.evenings } else { &self.dates.weekdays };
        self.full(nth(words, date.weekday().to_monday_one_offset()), date)
    }

    /// The same inside a sentence, after a word for "on".
    pub fn date_in_sentence(&self, date: Date) -> String {
        self.full(nth(&self.dates.weekdays_inside, date.weekday().to_monday_one_offset()), date)
    }

    /// The day and when it starts.
    pub fn date_time(&self, date: Date, time: Time) -> String {
        self.with_time(self.day(date, Some(time)), time)
    }

    /// The same inside a sentence.
    pub fn date_time_in_sentence(&self, date: Date, time: Time) -> String {
        let words =
            if self.is_evening(time) { &self.dates.evenings_inside } else { &self.dates.weekdays_inside };
        self.with_time(self.full(nth(words, date.weekday().to_monday_one_offset()), date), time)
    }

    /// The day, month and year.
    pub fn short_date(&self, date: Date) -> String {
        let (day, year) = (date.day().to_string(), date.year().to_string());
        let month = nth(&self.dates.months, date.month());
        self.message(
            "date-short",
            &[("day", Arg::Text(&day)), ("month", month.into()), ("year", Arg::Text(&year))],
        )
    }

    /// The weekday and the day of the month.
    pub fn weekday_and_day(&self, date: Date) -> String {
        let day = date.day().to_string();
        let weekday = nth(&self.dates.weekdays, date.weekday().to_monday_one_offset());
        self.message("date-day", &[("weekday", weekday.into()), ("day", Arg::Text(&day))])
    }

    /// The month and year.
    pub fn month_year(&self, year: i16, month: i8) -> String {
        let year = year.to_string();
        self.message(
            "date-month",
            &[("month", nth(&self.dates.months, month).into()), ("year", Arg::Text(&year))],
        )
    }

    /// The time of the day on a clock of twelve hours.
    pub fn time(&self, time: Time) -> String {
        let period = match time.hour() {
            0..12 => "morning",
            _ if self.is_evening(time) => "evening",
            _ => "afternoon",
        };
        let hour = ((time.hour() + 11) % 12 + 1).to_string();
        let minute = format!("{:02}", time.minute());
        self.message(
            "time",
            &[("hour", Arg::Text(&hour)), ("minute", Arg::Text(&minute)), ("period", period.into())],
        )
    }

    fn is_evening(&self, time: Time) -> bool {
        time.hour() >= self.dates.evening_from
    }

    fn full(&self, weekday: &str, date: Date) -> String {
        let (day, year) = (date.day().to_string(), date.year().to_string());
        let month = nth(&self.dates.months, date.month());
        let args = [
            ("weekday", weekday.into()),
            ("day", Arg::Text(&day)),
            ("month", month.into()),
            ("year", Arg::Text(&year)),
        ];
        self.message("date-long", &args)
    }

    fn with_time(&self, date: String, time: Time) -> String {
        self.message("date-with-time", &[("date", Arg::Text(&date)), ("time", Arg::Text(&self.time(time)))])
    }
}

#[cfg(test)]
mod tests {
    use icu_datetime::{DateTimeFormatter, fieldsets, input::Date as IcuDate};
    use jiff::{ToSpan, civil::date, civil::time};

    use crate::language::Lang;
    use crate::theme::default_locales;

    fn said(id: &str, date: jiff::civil::Date, hours: i8, minutes: i8) -> String {
        let locales = default_locales();
        let lang = locales.find(id).unwrap();
        locales.locale(lang).date_time(date, time(hours, minutes, 0, 0))
    }

    #[test]
    fn dates_read_as_councils_write_them() {
        let day = date(2019, 10, 16);
        assert_eq!(said("en", day, 14, 0), "Wednesday 16 October 2019, 2.00pm");
        assert_eq!(said("cy", day, 14, 0), "Dydd Mercher 16 Hydref 2019, 2.00yp");
        assert_eq!(said("cy", day, 18, 30), "Nos Fercher 16 Hydref 2019, 6.30yh");
        assert_eq!(said("en", day, 18, 30), "Wednesday 16 October 2019, 6.30pm");
        assert_eq!(said("en", day, 0, 5), "Wednesday 16 October 2019, 12.05am");
        assert_eq!(said("cy", day, 12, 0), "Dydd Mercher 16 Hydref 2019, 12.00yp");
        let locales = default_locales();
        let welsh = locales.locale(locales.find("cy").unwrap());
        let evening = welsh.day(day, Some(time(19, 0, 0, 0)));
        assert_eq!((welsh.day(day, None), evening), (welsh.date(day), "Nos Fercher 16 Hydref 2019".into()));
        assert_eq!(welsh.date_in_sentence(day), "ddydd Mercher 16 Hydref 2019");
        assert_eq!(welsh.date_time_in_sentence(day, time(19, 0, 0, 0)), "nos Fercher 16 Hydref 2019, 7.00yh");
    }

    #[test]
    fn the_names_of_days_and_months_are_those_of_the_cldr() {
        let locales = default_locales();
        for lang in locales.langs().collect::<Vec<Lang>>() {
            let locale = locales.locale(lang);
            let tag: icu_locale::Locale = locale.id().parse().unwrap();
            let formatter = DateTimeFormatter::try_new(tag.into(), fieldsets::YMDE::long()).unwrap();
            for n in 0..366 {
                let day = date(2024, 1, 1) + n.days();
                let icu = IcuDate::try_new_iso(2024, day.month() as u8, day.day() as u8).unwrap();
                let expected = formatter.format(&icu).to_string().replace(',', "");
                let ours = locale.date(day);
                let words = |text: &str| {
                    let mut words: Vec<_> = text.split(' ').map(str::to_owned).collect();
                    words.sort();
                    words
                };
                assert_eq!(words(&ours), words(&expected));
            }
        }
    }
}
