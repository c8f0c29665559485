//! What one of two versions states and the other doesn't.
//!
//! Where both have the same paragraphs, each is held against its own. What may be the same isn't told: `2.00pm` answers
//! `14:00` and `2 o'clock`, `£5` answers `5`, the word for five answers `5`, a day without its year answers the whole date.
//! A fact that is said twice in one version and once in the other is the same fact, unless the other says something else
//! of its kind instead. Votes of one side answer none of another.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use super::{
    Amount, Fact, FactKind, FactWords, Found,
    numbers::Numbers,
    phrase::starts_with,
    said::{Stated, polls, stated},
    scan::starts_of_words,
    tabled::tabled,
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

/// What only one of two versions states.
#[derive(Clone, Debug)]
struct Left {
    found: Found,
    bare: bool,
    /// The other version states it too, but less often; or it is only the name of a day or a month. It is told where the
    /// other states something else instead.
    soft: bool,
}

/// What is left of a paragraph, on both sides.
#[derive(Default)]
struct Sides {
    left: Vec<Left>,
    right: Vec<Left>,
}

/// In which kinds of fact two versions of a text differ. Paragraphs that answer each other are given by their bytes; without
/// them the texts are compared as wholes.
pub fn differences(
    first: Version,
    second: Version,
    paragraphs: &[(Range<usize>, Range<usize>)],
) -> Vec<Difference> {
    let tables = [tabled(first.text, first.words), tabled(second.text, second.words)];
    let both = |(own, other): &(Range<usize>, Range<usize>)| {
        block((first, own.clone()), (second, other.clone()), &tables)
    };
    let mut blocks: Vec<Sides> = paragraphs.iter().map(both).collect();
    if paragraphs.is_empty() {
        let mut whole = block((first, 0..first.text.len()), (second, 0..second.text.len()), &tables);
        // In a long text a fact comes as often as its language likes.
        whole.left.retain(|own| !own.soft);
        whole.right.retain(|own| !own.soft);
        blocks.push(whole);
    }
    blocks.iter_mut().for_each(Sides::settle);
    let moved = moved(&blocks);
    let all = |side: fn(&Sides) -> &Vec<Left>| -> Vec<Found> {
        let all = blocks.iter().flat_map(side).map(|own| &own.found);
        all.filter(|found| !moved.contains(&found.fact)).cloned().collect()
    };
    by_kind(&all(|sides| &sides.left), &all(|sides| &sides.right))
}

impl Sides {
    /// Lets go of what is soft and has nothing in its place.
    fn settle(&mut self) {
        let Sides { left, right } = self;
        let (a, b) = (left.clone(), right.clone());
        let told = |own: &Left, others: &[Left]| !own.soft || others.iter().any(|other| instead(own, other));
        left.retain(|own| told(own, &b));
        right.retain(|own| told(own, &a));
        left.sort_by_key(|own| own.soft);
        right.sort_by_key(|own| own.soft);
    }
}

/// True where one fact may stand in the other's place.
fn instead(own: &Left, other: &Left) -> bool {
    let is_day = |left: &Left| matches!(left.found.fact, Fact::Weekday(_));
    own.found.fact.kind() == other.found.fact.kind() && is_day(own) == is_day(other)
}

/// Facts that only stand in another paragraph: one lacks it, with nothing in its place, and another has it so.
fn moved(blocks: &[Sides]) -> BTreeSet<Fact> {
    let alone = |own: &[Left], others: &[Left]| -> Vec<Fact> {
        let alone = own.iter().filter(|own| !others.iter().any(|other| instead(own, other)));
        alone.map(|own| own.found.fact).collect()
    };
    let left: BTreeSet<Fact> = blocks.iter().flat_map(|own| alone(&own.left, &own.right)).collect();
    let right: BTreeSet<Fact> = blocks.iter().flat_map(|own| alone(&own.right, &own.left)).collect();
    left.intersection(&right).copied().collect()
}

/// What two paragraphs don't share; the ranges are the whole texts'.
fn block<'a>(
    (first, own): (Version<'a>, Range<usize>),
    (second, other): (Version<'a>, Range<usize>),
    [of_first, of_second]: &[Vec<Found>; 2],
) -> Sides {
    let (start, of_other) = (own.start, other.start);
    let cut = |version: Version<'a>, range| Version {
        text: version.text.get(range).unwrap_or_default(),
        ..version
    };
    let (first, second) = (cut(first, own), cut(second, other));
    let a = with_tables(stated(first.text, first.words), of_first, start, first.text.len());
    let b = with_tables(stated(second.text, second.words), of_second, of_other, second.text.len());
    let mut sides = Sides { left: without(&a, &b), right: without(&b, &a) };
    if !(sides.left.is_empty() && sides.right.is_empty()) {
        let facts = |all: &[Stated]| all.iter().map(|own| own.found.fact).collect::<BTreeSet<Fact>>();
        let (of_a, of_b) = (facts(&a), facts(&b));
        soften(&mut sides.left, &of_b);
        soften(&mut sides.right, &of_a);
        pair(&mut sides.left, &mut sides.right);
        unanswered(&mut sides.left, second, &of_b);
        unanswered(&mut sides.right, first, &of_a);
    }
    polled(first, second, &mut sides);
    let shift = |all: &mut Vec<Left>, by: usize| {
        all.iter_mut().for_each(|own| {
            own.found.range = own.found.range.start + by..own.found.range.end + by;
        });
    };
    shift(&mut sides.left, start);
    shift(&mut sides.right, of_other);
    sides
}

/// What a paragraph states, with the votes of a table of which it is a row instead of their figures.
fn with_tables(mut stated: Vec<Stated>, tables: &[Found], start: usize, len: usize) -> Vec<Stated> {
    let from = tables.partition_point(|own| own.range.start < start);
    let below = tables.get(from..).unwrap_or_default().iter();
    let inside = below
        .take_while(|own| own.range.end <= start + len)
        .map(|own| Found { range: own.range.start - start..own.range.end - start, ..own.clone() });
    let inside: Vec<Found> = inside.collect();
    stated.retain(|own| {
        let next = inside.partition_point(|cell| cell.range.end <= own.found.range.start);
        inside.get(next).is_none_or(|cell| own.found.range.end <= cell.range.start)
    });
    stated.extend(inside.into_iter().map(|found| Stated { found, bare: false }));
    stated
}

/// What one states more often than the other.
fn without(own: &[Stated], other: &[Stated]) -> Vec<Left> {
    let mut rest: BTreeMap<Fact, usize> = BTreeMap::new();
    for stated in other {
        *rest.entry(stated.found.fact).or_default() += 1;
    }
    let more = |stated: &&Stated| match rest.get_mut(&stated.found.fact) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    let left = |stated: &Stated| Left { found: stated.found.clone(), bare: stated.bare, soft: false };
    own.iter().filter(more).map(left).collect()
}

/// Marks what the other version states too, and what is only a name.
fn soften(left: &mut [Left], other: &BTreeSet<Fact>) {
    for own in left {
        let is_name = matches!(own.found.fact, Fact::Weekday(_) | Fact::Date { day: None, year: None, .. });
        own.soft = is_name || other.iter().any(|fact| covers(*fact, own.found.fact));
    }
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
fn pair(left: &mut Vec<Left>, right: &mut Vec<Left>) {
    left.retain(|own| {
        let answers = |other: &Left| {
            let (a, b) = (own.found.fact, other.found.fact);
            // What the other's fact says already, a year in a date, doesn't answer the whole of it.
            let is_part =
                (own.soft && !other.soft && covers(b, a)) || (other.soft && !own.soft && covers(a, b));
            !is_part
                && (may_be(a, b)
                    || may_be(b, a)
                    || (own.bare && is_half_day_on(a, b))
                    || (other.bare && is_half_day_on(b, a)))
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
    minute == of && (hour == own || hour + 12 == own || (hour == 12 && own == 0))
}

/// The figures that a time may be written as: `14`, `2`, `14.30`, `2.30`.
fn clock(hour: u8, minute: u8) -> impl Iterator<Item = Amount> {
    let figure = move |hour: u8| Amount(Amount::whole(hour.into()).0 + u128::from(minute) * 10_000);
    [hour, hour % 12, (hour + 11) % 12 + 1].into_iter().map(figure)
}

/// Takes away what the other version says in words: a number, a month without its year.
fn unanswered(left: &mut Vec<Left>, other: Version, states: &BTreeSet<Fact>) {
    if left.is_empty() {
        return;
    }
    let said = in_words(other.text, &other.words.numbers);
    let votes = states.iter().any(|fact| matches!(fact, Fact::Votes(..)));
    let names =
        |month: u8| states.iter().any(|fact| matches!(fact, Fact::Date { month: own, .. } if *own == month));
    left.retain(|own| match own.found.fact {
        Fact::Figure(amount) | Fact::Percent(amount) => !said.contains(&amount),
        Fact::Time { hour, minute } => {
            !clock(hour, minute).any(|amount| said.contains(&amount)) && !says_twelve(other, hour, minute)
        }
        Fact::Date { day: None, year: None, .. } | Fact::Weekday(_) => true,
        Fact::Date { day: None, month, .. } => !names(month),
        Fact::Date { day: Some(day), month, .. } => {
            !(names(month) && said.contains(&Amount::whole(day.into())))
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

/// Votes that are `5 to 3` in one version and `3 to 5` or `5 to 4` in the other: told as such, instead of the figures in
/// them.
fn polled(first: Version, second: Version, sides: &mut Sides) {
    let (mut a, mut b) = (polls(first.text, first.words), polls(second.text, second.words));
    if a.len() != b.len() {
        return;
    }
    a.retain(|(own, _)| {
        let same = b.iter().position(|(other, _)| other == own);
        same.map(|at| b.remove(at)).is_none()
    });
    for ((own, range), (other, of)) in a.into_iter().zip(b) {
        let ([votes, against], [of_votes, of_against]) = (own, other);
        // Where nothing is the same, one may be no vote at all.
        if votes == of_votes || against == of_against || (votes == of_against && against == of_votes) {
            tell(&mut sides.left, votes, range);
            tell(&mut sides.right, of_votes, of);
        }
    }
}

fn tell(left: &mut Vec<Left>, votes: Amount, range: Range<usize>) {
    left.retain(|own| own.found.range.end <= range.start || range.end <= own.found.range.start);
    let fact = Fact::Votes(super::Side::For, votes);
    left.push(Left { found: Found { fact, range }, bare: false, soft: false });
}

fn by_kind(left: &[Found], right: &[Found]) -> Vec<Difference> {
    let kinds = [FactKind::Date, FactKind::Time, FactKind::Money, FactKind::Vote, FactKind::Figure];
    let one = |kind: FactKind| {
        let of =
            |all: &[Found]| all.iter().filter(|found| found.fact.kind() == kind).cloned().collect::<Vec<_>>();
        let (left, right) = (of(left), of(right));
        let more = (left.len().max(right.len())).saturating_sub(1);
        let (first, second) = (left.into_iter().next(), right.into_iter().next());
        (first.is_some() || second.is_some()).then_some(Difference { kind, first, second, more })
    };
    let mut all: Vec<Difference> = kinds.into_iter().filter_map(one).collect();
    answer_votes(&mut all);
    all
}

/// A vote of which one version gives only the figure is one difference, not two.
fn answer_votes(all: &mut Vec<Difference>) {
    let figure = all.iter().position(|own| own.kind == FactKind::Figure);
    let Some(figure) = figure.and_then(|at| Some((at, all.get(at)?.clone()))) else { return };
    let Some(vote) = all.iter_mut().find(|own| own.kind == FactKind::Vote) else { return };
    let (at, figure) = figure;
    match (&vote.first, &vote.second, &figure.first, &figure.second) {
        (Some(_), None, None, Some(_)) => vote.second = figure.second,
        (None, Some(_), Some(_), None) => vote.first = figure.first,
        _ => return,
    }
    vote.more = vote.more.max(figure.more);
    all.remove(at);
}
