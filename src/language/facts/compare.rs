//! What one of two versions states and the other doesn't.
//!
//! A fact that is said twice in one version and once in the other is the same fact. What may be the same isn't told:
//! `2.00pm` answers `14:00` and `2 o'clock`, `£5` answers `5`, the word for five answers `5`, a day without its year
//! answers the whole date. Votes of one side answer none of another.

use std::collections::BTreeSet;

use super::{
    Amount, Fact, FactKind, FactWords, Found, facts,
    numbers::Numbers,
    phrase::{after_space, starts_with},
    scan::starts_of_words,
};

/// A version of a text, with the words of its language.
#[derive(Clone, Copy)]
pub struct Version<'a> {
    /// The text.
    pub text: &'a str,
    /// How its language writes facts.
    pub words: &'a FactWords,
}

/// A kind of fact in which two versions differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which kind.
    pub kind: FactKind,
    /// What only the first version states, first of all.
    pub first: Option<Found>,
    /// What only the second does.
    pub second: Option<Found>,
    /// How many more facts of this kind only one of them states.
    pub more: usize,
}

/// In which kinds of fact two versions of a text differ.
pub fn differences(first: Version, second: Version) -> Vec<Difference> {
    let (a, b) = (facts(first.text, first.words), facts(second.text, second.words));
    let set = |all: &[Found]| all.iter().map(|found| found.fact).collect::<BTreeSet<Fact>>();
    let (of_a, of_b) = (set(&a), set(&b));
    if of_a == of_b {
        return Vec::new();
    }
    let mut left = only(&a, &of_b);
    let mut right = only(&b, &of_a);
    pair((&mut left, first.text), (&mut right, second.text));
    unanswered(&mut left, second, &of_b);
    unanswered(&mut right, first, &of_a);
    by_kind(left, right)
}

/// The first place of each fact that the other version doesn't state.
fn only(own: &[Found], other: &BTreeSet<Fact>) -> Vec<Found> {
    let mut seen = BTreeSet::new();
    let new = |found: &&Found| seen.insert(found.fact);
    own.iter()
        .filter(new)
        .filter(|found| !other.iter().any(|fact| covers(*fact, found.fact)))
        .cloned()
        .collect()
}

/// True where a fact says all that the other does.
fn covers(fact: Fact, other: Fact) -> bool {
    match (fact, other) {
        _ if fact == other => true,
        (Fact::Date { day, month, year }, Fact::Date { day: own_day, month: own_month, year: own_year }) => {
            let same = |a: Option<u16>, b: Option<u16>| a.is_none() || b.is_none() || a == b;
            month == own_month && same(year, own_year) && (day == own_day || own_day.is_none())
        }
        (Fact::Date { year: Some(year), .. }, Fact::Figure(amount)) => amount == Amount::whole(year.into()),
        (Fact::Votes(_, votes), Fact::Figure(amount)) => votes == amount,
        _ => false,
    }
}

/// Takes away what may be the same on both sides, one for one.
fn pair((left, text): (&mut Vec<Found>, &str), (right, of_right): (&mut Vec<Found>, &str)) {
    let is_bare = |found: &Found, text: &str| {
        text.get(found.range.clone()).is_some_and(|said| said.ends_with(|sign: char| sign.is_ascii_digit()))
    };
    left.retain(|own| {
        let answers = |other: &Found| {
            may_be(own.fact, other.fact)
                || may_be(other.fact, own.fact)
                || (is_bare(own, text) && is_half_day_on(own.fact, other.fact))
                || (is_bare(other, of_right) && is_half_day_on(other.fact, own.fact))
        };
        let found = right.iter().position(answers);
        found.map(|at| right.remove(at)).is_none()
    });
}

fn may_be(fact: Fact, other: Fact) -> bool {
    if covers(fact, other) {
        return true;
    }
    match (fact, other) {
        (Fact::Time { hour, minute }, Fact::Figure(amount)) => clock(hour, minute).any(|own| own == amount),
        (Fact::Date { day: Some(day), .. }, Fact::Figure(amount)) => amount == Amount::whole(day.into()),
        (Fact::Money(a) | Fact::Percent(a), Fact::Figure(b)) => a == b,
        _ => false,
    }
}

/// True for a time that is the other where the half of the day isn't said: `2:00` for `2pm`.
fn is_half_day_on(bare: Fact, other: Fact) -> bool {
    let (Fact::Time { hour, minute }, Fact::Time { hour: own, minute: of }) = (bare, other) else {
        return false;
    };
    minute == of && (hour + 12 == own || (hour == 12 && own == 0))
}

/// The figures that a time may be written as: `14`, `2`, `14.30`, `2.30`.
fn clock(hour: u8, minute: u8) -> impl Iterator<Item = Amount> {
    let figure = move |hour: u8| Amount(Amount::whole(hour.into()).0 + u128::from(minute) * 10_000);
    [hour, hour % 12, (hour + 11) % 12 + 1].into_iter().map(figure)
}

/// Takes away what the other version says in words: a number, a month without its year.
fn unanswered(left: &mut Vec<Found>, other: Version, states: &BTreeSet<Fact>) {
    if left.is_empty() {
        return;
    }
    let said = in_words(other.text, &other.words.numbers);
    let votes = states.iter().any(|fact| matches!(fact, Fact::Votes(..)));
    left.retain(|found| match found.fact {
        Fact::Figure(amount) | Fact::Percent(amount) => !said.contains(&amount),
        Fact::Time { hour, minute } => {
            !clock(hour, minute).any(|amount| said.contains(&amount))
                && !says_twelve(other, hour, minute)
                && !says_quarter(other, hour, minute)
        }
        Fact::Date { day: None, month, .. } => !names_month(other, month),
        Fact::Date { day: Some(day), month, .. } => {
            !(names_month(other, month) && said.contains(&Amount::whole(day.into())))
        }
        // What is said for and against isn't answered by a number alone.
        Fact::Votes(_, amount) => {
            let answers = |amount| said.contains(&amount) || states.contains(&Fact::Figure(amount));
            votes || (amount > Amount::whole(0) && !answers(amount))
        }
        Fact::Money(_) => true,
    });
}

/// The numbers that a text has as words.
fn in_words(text: &str, numbers: &Numbers) -> BTreeSet<Amount> {
    let at = |start| numbers.all_at(text.get(start..).unwrap_or_default());
    starts_of_words(text).flat_map(at).map(|own| Amount::whole(own.number)).collect()
}

/// True where a text says noon or midnight by its word.
fn says_twelve(version: Version, hour: u8, minute: u8) -> bool {
    let words = match (hour, minute) {
        (12, 0) => &version.words.noon,
        (0, 0) => &version.words.midnight,
        _ => return false,
    };
    starts_of_words(version.text).any(|start| {
        let rest = version.text.get(start..).unwrap_or_default();
        words.iter().any(|word| starts_with(rest, word).is_some())
    })
}

/// True where a text says a quarter of an hour in words: `half past six` for 18:30.
fn says_quarter(version: Version, hour: u8, minute: u8) -> bool {
    let (phrases, hour) = match minute {
        15 => (&version.words.quarter_past, hour),
        30 => (&version.words.half_past, hour),
        45 => (&version.words.quarter_to, hour + 1),
        _ => return false,
    };
    starts_of_words(version.text).any(|start| {
        let rest = version.text.get(start..).unwrap_or_default();
        let after = phrases.iter().find_map(|phrase| rest.get(starts_with(rest, phrase)?..));
        let (_, hours) = after_space(after.unwrap_or_default());
        let all = version.words.numbers.all_at(hours);
        all.iter().any(|own| own.number > 0 && own.number % 12 == u64::from(hour % 12))
    })
}

fn names_month(version: Version, month: u8) -> bool {
    starts_of_words(version.text).any(|start| {
        let rest = version.text.get(start..).unwrap_or_default();
        version.words.month(rest).is_some_and(|(own, _)| own == month)
    })
}

fn by_kind(left: Vec<Found>, right: Vec<Found>) -> Vec<Difference> {
    let kinds = [FactKind::Date, FactKind::Time, FactKind::Money, FactKind::Vote, FactKind::Figure];
    let one = |kind: FactKind| {
        let of =
            |all: &[Found]| all.iter().filter(|found| found.fact.kind() == kind).cloned().collect::<Vec<_>>();
        let (left, right) = (of(&left), of(&right));
        let more = (left.len().max(right.len())).saturating_sub(1);
        let (first, second) = (left.into_iter().next(), right.into_iter().next());
        (first.is_some() || second.is_some()).then_some(Difference { kind, first, second, more })
    };
    kinds.into_iter().filter_map(one).collect()
}
