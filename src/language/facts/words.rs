//! What a language writes facts with, from its `reading.ftl`.

use super::{
    numbers::Numbers,
    phrase::{Phrase, Phrases, starts_with},
};
use crate::language::Locale;

/// An element of a date's pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Element {
    Day,
    Month,
    Year,
    Word(String),
}

/// The words, patterns and signs of a language.
#[derive(Debug)]
pub struct FactWords {
    /// The spellings of each month.
    pub(super) months: Vec<Vec<String>>,
    /// Longest first.
    pub(super) dates: Vec<Vec<Element>>,
    pub(super) ordinals: Vec<String>,
    pub(super) morning: Vec<String>,
    pub(super) afternoon: Vec<String>,
    /// Twelve by day, and by night, as a word.
    pub(super) noon: Vec<String>,
    pub(super) midnight: Vec<String>,
    /// Before an hour, with their minutes: half past it, a quarter past, a quarter to.
    pub(super) quarters: Phrases,
    /// The days of the week, from 1.
    pub(super) weekdays: Phrases,
    pub(super) decimal: String,
    pub(super) group: String,
    pub(super) currencies: Vec<String>,
    pub(super) percent: Vec<String>,
    pub(super) scales: Vec<Phrase>,
    pub(super) scale_letters: Vec<Phrase>,
    pub(super) numbers: Numbers,
    pub(super) votes_for: Vec<String>,
    pub(super) votes_against: Vec<String>,
    pub(super) votes_abstained: Vec<String>,
    /// What may stand between a number and its side.
    pub(super) vote_fillers: Vec<String>,
    /// What stands before and between the numbers of a vote, as in `by 5 to 3`.
    pub(super) poll_before: Vec<String>,
    pub(super) poll_between: Vec<String>,
    /// What tells that two numbers with a hyphen are a vote.
    pub(super) poll_words: Vec<String>,
}

impl FactWords {
    /// Those of a locale; `None` where it doesn't say how it writes dates.
    pub fn of(locale: &Locale) -> Option<FactWords> {
        let months = locale.words("reading-months");
        if months.len() != 12 {
            return None;
        }
        let months = months.iter().map(|names| names.split('/').map(|name| name.trim().to_owned()).collect());
        let mut dates: Vec<Vec<Element>> = locale.words("reading-dates").iter().map(|w| pattern(w)).collect();
        dates.sort_by_key(|pattern| std::cmp::Reverse(pattern.len()));
        let longest_first = |id: &str| {
            let mut words = locale.words(id);
            words.sort_by_key(|word| std::cmp::Reverse(word.len()));
            words
        };
        let phrases = |id: &str| Phrases::new(Phrase::all(&longest_first(id)));
        let sign = |id: &str| if locale.has(id) { locale.message(id, &[]) } else { String::new() };
        Some(FactWords {
            months: months.collect(),
            dates,
            ordinals: longest_first("reading-ordinals"),
            morning: longest_first("reading-morning"),
            afternoon: longest_first("reading-afternoon"),
            noon: longest_first("reading-noon"),
            midnight: longest_first("reading-midnight"),
            quarters: quarters(locale),
            weekdays: weekdays(locale),
            decimal: sign("reading-decimal"),
            group: sign("number-group"),
            currencies: locale.words("reading-currencies"),
            percent: longest_first("reading-percent"),
            scales: Phrase::all(&longest_first("reading-scales")),
            scale_letters: Phrase::all(&longest_first("reading-scale-letters")),
            numbers: Numbers {
                words: phrases("reading-numbers"),
                tens: phrases("reading-number-tens"),
                ends: phrases("reading-number-ends"),
                hundreds: phrases("reading-number-hundreds"),
            },
            votes_for: longest_first("reading-votes-for"),
            votes_against: longest_first("reading-votes-against"),
            votes_abstained: longest_first("reading-votes-abstained"),
            vote_fillers: longest_first("reading-vote-fillers"),
            poll_before: longest_first("reading-poll-before"),
            poll_between: longest_first("reading-poll-between"),
            poll_words: longest_first("reading-poll-words"),
        })
    }

    /// The month whose name a text starts with, and the name's length. A name starts with a capital letter.
    pub(super) fn month(&self, text: &str) -> Option<(u8, usize)> {
        if !text.starts_with(char::is_uppercase) {
            return None;
        }
        let one = |names: &Vec<String>| names.iter().filter_map(|name| starts_with(text, name)).max();
        let found = self.months.iter().enumerate().find_map(|(nth, names)| Some((nth, one(names)?)));
        let (nth, len) = found?;
        Some((u8::try_from(nth + 1).ok()?, len))
    }
}

fn quarters(locale: &Locale) -> Phrases {
    let of = |(id, minute): (&str, u64)| {
        locale.words(id).into_iter().map(move |words| Phrase { words, number: minute }).collect::<Vec<_>>()
    };
    let all = [("reading-quarter-past", 15), ("reading-half-past", 30), ("reading-quarter-to", 45)];
    Phrases::new(all.into_iter().flat_map(of).collect())
}

/// The names of the days of the week in a sentence and by themselves, by day and in the evening.
fn weekdays(locale: &Locale) -> Phrases {
    let lists = ["weekdays", "weekdays-in-sentence", "weekday-evenings", "weekday-evenings-in-sentence"];
    let of = |id: &str| {
        let names = locale.words(id).into_iter().zip(1..);
        names.map(|(words, number)| Phrase { words, number }).collect::<Vec<_>>()
    };
    Phrases::new(lists.into_iter().flat_map(of).collect())
}

fn pattern(words: &str) -> Vec<Element> {
    let element = |word: &str| match word {
        "day" => Element::Day,
        "month" => Element::Month,
        "year" => Element::Year,
        _ => Element::Word(word.to_owned()),
    };
    words.split_whitespace().map(element).collect()
}
