//! Finding facts: every one but votes holds a figure, so that only the places around figures are looked at.

use std::ops::{Range, RangeInclusive};

use super::{
    Amount, Fact, FactWords, Found,
    phrase::{after_space, any_of, starts_with},
    skipped::{list_mark, reference, token_at},
    votes::votes,
    words::Element,
};

/// The facts of a text in the order of their places. Addresses on the web and the numbers of list entries are none.
pub fn facts(text: &str, words: &FactWords) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    // How far the token reaches that was last looked at: no token is looked at twice.
    let mut token = 0;
    while let Some(start) = next_digit(text, at) {
        if start >= token {
            let (end, is_address) = token_at(text, start, token);
            token = end;
            if is_address {
                at = end;
                continue;
            }
        }
        if let Some(end) = list_mark(text, start).or_else(|| reference(text, start)) {
            at = end;
            continue;
        }
        let one = Scan { text, words, start }.fact();
        at = one.range.end.max(start + 1);
        found.push(one);
    }
    with_votes(found, votes(text, words))
}

/// Votes instead of the figures in them.
fn with_votes(mut found: Vec<Found>, votes: Vec<Found>) -> Vec<Found> {
    if votes.is_empty() {
        return found;
    }
    found.retain(|own| {
        !votes.iter().any(|vote| own.range.start < vote.range.end && vote.range.start < own.range.end)
    });
    found.extend(votes);
    found.sort_by_key(|own| own.range.start);
    found
}

/// Where the words of a text start.
pub(super) fn starts_of_words(text: &str) -> impl Iterator<Item = usize> {
    let mut inside = false;
    text.char_indices().filter_map(move |(at, sign)| {
        let was = std::mem::replace(&mut inside, sign.is_alphanumeric() || matches!(sign, '\'' | '’'));
        (inside && !was).then_some(at)
    })
}

fn next_digit(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes().get(from..)?;
    bytes.iter().position(u8::is_ascii_digit).map(|at| from + at)
}

/// How many digits the number of a telephone has.
const TELEPHONE: RangeInclusive<usize> = 10..=11;

/// A number as it is written.
struct Number {
    end: usize,
    amount: Amount,
    /// Its digits before any decimal mark, where there is neither that mark nor a sign between groups.
    plain: Option<u64>,
    digits: usize,
}

/// A fact that is being read.
struct Scan<'a> {
    text: &'a str,
    words: &'a FactWords,
    start: usize,
}

impl<'a> Scan<'a> {
    fn rest(&self, at: usize) -> &'a str {
        self.text.get(at..).unwrap_or_default()
    }

    fn fact(&self) -> Found {
        if let Some(found) = self.telephone().or_else(|| self.figures_date()).or_else(|| self.clock()) {
            return found;
        }
        let number = self.number();
        let glued = |word: &String| starts_with(self.rest(number.end), word);
        let ordinal = self.words.ordinals.iter().find_map(glued).map(|len| number.end + len);
        if let Some(found) = self.date(&number, ordinal.unwrap_or(number.end)) {
            return found;
        }
        if let Some(found) = self.money(&number).or_else(|| self.hour(&number)) {
            return found;
        }
        self.figure(&number, ordinal)
    }

    /// The digits from a place on, at most so many; none where more follow.
    fn digits(&self, at: usize, most: usize) -> Option<(u64, usize)> {
        let rest = self.rest(at);
        let len = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        (1..=most).contains(&len).then(|| Some((rest.get(..len)?.parse().ok()?, at + len)))?
    }

    /// `6/2/2024`, `06.02.24`, `2024-02-06`.
    fn figures_date(&self) -> Option<Found> {
        let (first, at) = self.digits(self.start, 4)?;
        let sign = self.rest(at).chars().next().filter(|c| matches!(c, '/' | '.' | '-'))?;
        let (second, at) = self.digits(at + 1, 2)?;
        let third = self.rest(at).strip_prefix(sign)?;
        let (third, end) = self.digits(self.text.len() - third.len(), 4)?;
        let (day, year) = if first > 31 { (third, first) } else { (first, third) };
        let digits = end - at - 1;
        let year = if digits == 2 && first <= 31 { 2000 + year } else { year };
        let whole = (1900..2200).contains(&year) && (1..=31).contains(&day) && (1..=12).contains(&second);
        let more =
            self.rest(end).starts_with([sign, '/']) && !self.rest(end + 1).starts_with(char::is_whitespace);
        if !whole || (more && sign != '.') {
            return None;
        }
        let fact = Fact::Date {
            day: u8::try_from(day).ok(),
            month: u8::try_from(second).ok()?,
            year: u16::try_from(year).ok(),
        };
        Some(Found { fact, range: self.start..end })
    }

    /// `01632 960100` is the same in whatever groups it is written.
    fn telephone(&self) -> Option<Found> {
        let rest = self.rest(self.start);
        if !rest.starts_with('0') {
            return None;
        }
        let (mut digits, mut end, mut gap) = (String::new(), 0, 0);
        for (at, sign) in rest.char_indices() {
            if sign.is_ascii_digit() {
                digits.push(sign);
                (end, gap) = (at + 1, 0);
            } else if gap == 0 && matches!(sign, ' ' | '\u{a0}' | '-') {
                gap += 1;
            } else {
                break;
            }
            if digits.len() > *TELEPHONE.end() {
                return None;
            }
        }
        let amount = Amount::of_digits(&digits, "");
        let found = Found { fact: Fact::Figure(amount), range: self.start..self.start + end };
        TELEPHONE.contains(&digits.len()).then_some(found)
    }

    /// The second of two years that follow each other, where its century isn't written: `2025-26`.
    fn second_year(&self, number: &Number) -> Option<u64> {
        let second = number.plain.filter(|_| number.digits == 2)?;
        let before = self.text.get(..self.start)?.strip_suffix(['-', '–', '/'])?;
        let first = before.get(before.len().checked_sub(4)?..)?;
        let stands_alone = !before.trim_end_matches(|c: char| c.is_ascii_digit()).ends_with(['-', '/', '.']);
        let first: u64 = first.parse().ok().filter(|year| (1900..2200).contains(year))?;
        (stands_alone && (first + 1) % 100 == second).then_some(first + 1)
    }

    /// `14:00`, `2:00pm`.
    fn clock(&self) -> Option<Found> {
        let (hour, at) = self.digits(self.start, 2)?;
        let (minute, end) = self.digits(at + self.rest(at).strip_prefix(':').map(|_| 1)?, 2)?;
        if hour > 23 || minute > 59 || end - at != 3 {
            return None;
        }
        Some(self.time(hour, minute, end).unwrap_or_else(|| {
            let (hour, minute) = (u8::try_from(hour).unwrap_or(0), u8::try_from(minute).unwrap_or(0));
            Found { fact: Fact::Time { hour, minute }, range: self.start..end }
        }))
    }

    /// The word for the half of the day after an hour.
    fn time(&self, hour: u64, minute: u64, end: usize) -> Option<Found> {
        let after = self.rest(end);
        let (late, len) = match any_of(after, &self.words.afternoon) {
            Some(len) => (true, len),
            None => (false, any_of(after, &self.words.morning)?),
        };
        if !late && hour > 12 {
            return None;
        }
        let hour = if late && hour < 12 {
            hour + 12
        } else if !late && hour == 12 {
            0
        } else {
            hour
        };
        let fact = Fact::Time { hour: u8::try_from(hour).ok()?, minute: u8::try_from(minute).ok()? };
        Some(Found { fact, range: self.start..end + len })
    }

    /// `2pm`, `2.30 p.m.`.
    fn hour(&self, number: &Number) -> Option<Found> {
        let minutes = number.amount.0 % Amount::ONE / 10_000;
        let hour = number.amount.0 / Amount::ONE;
        let fine = number.amount.0.is_multiple_of(10_000) && minutes < 60 && (1..=23).contains(&hour);
        if !fine || (number.plain.is_none() && number.end - self.start < 4) {
            return None;
        }
        self.time(u64::try_from(hour).ok()?, u64::try_from(minutes).ok()?, number.end)
    }

    /// Digits in groups, then a decimal mark and more.
    fn number(&self) -> Number {
        let rest = self.rest(self.start);
        let run = |at: usize| {
            let rest = rest.get(at..).unwrap_or_default();
            rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len()
        };
        let first = run(0);
        let mut len = first;
        let group = self.words.group.as_str();
        while !group.is_empty()
            && first <= 3
            && rest.get(len..).is_some_and(|rest| rest.starts_with(group))
            && run(len + group.len()) == 3
        {
            len += group.len() + 3;
        }
        let whole = rest.get(..len).unwrap_or_default();
        let mut end = len;
        let mut decimals = "";
        let mark = self.words.decimal.as_str();
        if !mark.is_empty() && rest.get(len..).is_some_and(|rest| rest.starts_with(mark)) {
            let more = run(len + mark.len());
            if more > 0 {
                decimals = rest.get(len + mark.len()..len + mark.len() + more).unwrap_or_default();
                end = len + mark.len() + more;
            }
        }
        let plain = (end == first).then(|| whole.parse().ok()).flatten();
        let amount = Amount::of_digits(whole, decimals);
        Number { end: self.start + end, amount, plain, digits: first }
    }

    /// What this number is in a date; the pattern's other elements stand around it.
    fn date(&self, number: &Number, end: usize) -> Option<Found> {
        let value = number.plain?;
        self.words.dates.iter().find_map(|pattern| self.pattern(pattern, value, number.digits, end))
    }

    fn pattern(&self, pattern: &[Element], value: u64, digits: usize, end: usize) -> Option<Found> {
        let mut date = Parts::default();
        let mut range = self.start..end;
        let mut elements = pattern.iter();
        let mut first = elements.next()?;
        if *first == Element::Month {
            let (month, start) = self.month_before()?;
            (date.month, range.start) = (Some(month), start);
            first = elements.next()?;
        }
        date.take(first, value, digits)?;
        for element in elements {
            let comma = self.rest(range.end).strip_prefix(',').map_or(0, |_| 1);
            let (space, rest) = after_space(self.rest(range.end + comma));
            if space == 0 {
                return None;
            }
            let at = range.end + comma + space;
            range.end = at
                + match element {
                    Element::Word(word) => starts_with(rest, word)?,
                    Element::Month => {
                        let (month, len) = self.words.month(rest)?;
                        date.month = Some(month);
                        len
                    }
                    Element::Day | Element::Year => {
                        let (value, end) = self.digits(at, 4)?;
                        date.take(element, value, end - at)?;
                        let glued = |word: &String| starts_with(self.rest(end), word);
                        end - at + self.words.ordinals.iter().find_map(glued).unwrap_or(0)
                    }
                };
        }
        Some(Found { fact: date.fact()?, range })
    }

    /// The month's name before the number, with its start.
    fn month_before(&self) -> Option<(u8, usize)> {
        let before = self.text.get(..self.start)?;
        let name = before.trim_end_matches([' ', '\u{a0}', '\n', '\r']);
        if name.len() == before.len() {
            return None;
        }
        let from = name.ceil_char_boundary(name.len().saturating_sub(40));
        let letters = name.get(from..)?.rfind(|c: char| !c.is_alphabetic());
        let start = letters.map_or(from, |at| from + at);
        let start = start
            + name.get(start..)?.chars().next().filter(|c| !c.is_alphabetic()).map_or(0, char::len_utf8);
        let (month, len) = self.words.month(name.get(start..)?)?;
        (start + len == name.len()).then_some((month, start))
    }

    /// A sign of money before the number.
    fn money(&self, number: &Number) -> Option<Found> {
        let before = self.text.get(..self.start)?;
        let sign = self.words.currencies.iter().find(|sign| before.ends_with(sign.as_str()))?;
        let (factor, end) = self.scale(number.end, true);
        let fact = Fact::Money(number.amount.times(factor));
        Some(Found { fact, range: self.start - sign.len()..end })
    }

    /// What a number is multiplied by, and where that ends.
    fn scale(&self, end: usize, money: bool) -> (u64, usize) {
        let rest = self.rest(end);
        if money {
            let letters = &self.words.scale_letters;
            let found = letters.iter().find_map(|own| Some((own.number, starts_with(rest, &own.words)?)));
            if let Some((factor, len)) = found {
                return (factor, end + len);
            }
        }
        let (space, rest) = after_space(rest);
        let found =
            self.words.scales.iter().find_map(|own| Some((own.number, starts_with(rest, &own.words)?)));
        found.filter(|_| space > 0).map_or((1, end), |(factor, len)| (factor, end + space + len))
    }

    fn figure(&self, number: &Number, ordinal: Option<usize>) -> Found {
        if let Some(len) = any_of(self.rest(number.end), &self.words.percent) {
            return Found { fact: Fact::Percent(number.amount), range: self.start..number.end + len };
        }
        if let Some(year) = self.second_year(number) {
            return Found { fact: Fact::Figure(Amount::whole(year)), range: self.start..number.end };
        }
        let (factor, end) = self.scale(number.end, false);
        let range: Range<usize> = self.start..ordinal.unwrap_or(end);
        Found { fact: Fact::Figure(number.amount.times(factor)), range }
    }
}

/// The parts of a date so far.
#[derive(Default)]
struct Parts {
    day: Option<u8>,
    month: Option<u8>,
    year: Option<u16>,
}

impl Parts {
    fn take(&mut self, element: &Element, value: u64, digits: usize) -> Option<()> {
        match element {
            // In `5 and 6 May` and `6 6 May` the last one counts.
            Element::Day if (1..=31).contains(&value) && digits <= 2 => self.day = u8::try_from(value).ok(),
            Element::Year if (1900..2200).contains(&value) && digits == 4 => {
                self.year = u16::try_from(value).ok()
            }
            _ => return None,
        }
        Some(())
    }

    fn fact(self) -> Option<Fact> {
        Some(Fact::Date { day: self.day, month: self.month?, year: self.year })
    }
}
