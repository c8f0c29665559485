//! Facts inside a text that every version of it has to share: dates, times, money, percentages, votes, figures.

mod compare;
mod numbers;
mod phrase;
mod said;
mod scan;
mod skipped;
mod tabled;
mod votes;
mod words;

use std::ops::Range;

pub use compare::{Difference, Version, differences};
pub use scan::facts;
pub use words::FactWords;

/// A number in millionths; what is larger than it can be stays at the largest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(u128);

impl Amount {
    const ONE: u128 = 1_000_000;

    /// A whole number.
    pub fn whole(number: u64) -> Amount {
        Amount(u128::from(number) * Self::ONE)
    }

    /// Digits before the decimal mark, and after it.
    fn of_digits(whole: &str, decimals: &str) -> Amount {
        let add = |sum: u128, digit: char| {
            sum.saturating_mul(10).saturating_add(u128::from(digit.to_digit(10).unwrap_or_default()))
        };
        let whole = whole.chars().filter(char::is_ascii_digit).fold(0, add);
        let part = decimals.chars().chain("000000".chars()).take(6).fold(0, add);
        Amount(whole.saturating_mul(Self::ONE).saturating_add(part))
    }

    fn times(self, factor: u64) -> Amount {
        Amount(self.0.saturating_mul(u128::from(factor)))
    }
}

/// A side of a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// For.
    For,
    /// Against.
    Against,
    /// Neither.
    Abstained,
}

/// A fact that a text states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// A date, or a month of a year, or a day of a month.
    Date {
        /// The day of the month.
        day: Option<u8>,
        /// The month, from 1.
        month: u8,
        /// The year.
        year: Option<u16>,
    },
    /// The name of a day of the week, from 1.
    Weekday(u8),
    /// A time of the day.
    Time {
        /// The hour, from 0.
        hour: u8,
        /// The minute.
        minute: u8,
    },
    /// An amount of money, whatever its currency.
    Money(Amount),
    /// A percentage.
    Percent(Amount),
    /// The votes of one side.
    Votes(Side, Amount),
    /// Any other figure: of paragraphs, people.
    Figure(Amount),
}

/// What kind of fact it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // each is named after its kind
pub enum FactKind {
    Date,
    Time,
    Money,
    Vote,
    Figure,
}

impl Fact {
    /// What kind it is; a percentage is a figure.
    pub fn kind(self) -> FactKind {
        match self {
            Fact::Date { .. } | Fact::Weekday(_) => FactKind::Date,
            Fact::Time { .. } => FactKind::Time,
            Fact::Money(_) => FactKind::Money,
            Fact::Votes(..) => FactKind::Vote,
            Fact::Percent(_) | Fact::Figure(_) => FactKind::Figure,
        }
    }
}

/// A fact with its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What is stated.
    pub fact: Fact,
    /// Where in the text.
    pub range: Range<usize>,
}

#[cfg(test)]
mod tests;
