//! The numbers that the record had in ModernGov, whose addresses lead here.

use std::collections::HashMap;

use super::Archive;
use crate::content::{Fields, Value};
use crate::problem::{Fault, Place, Problem};

/// What a number of ModernGov counts: each kind is counted by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OldKind {
    /// Committees: `CId`.
    Committee,
    /// Meetings: `MId`.
    Meeting,
    /// Agenda items: `ID` of `mgAi.aspx`.
    Item,
    /// Issues, of which an agenda item is one stage: `IId`.
    Issue,
}

impl OldKind {
    const ALL: [OldKind; 4] = [OldKind::Committee, OldKind::Meeting, OldKind::Item, OldKind::Issue];

    /// The key in the table of keys.
    pub fn key(self) -> &'static str {
        match self {
            OldKind::Committee => "committee",
            OldKind::Meeting => "meeting",
            OldKind::Item => "item",
            OldKind::Issue => "issue",
        }
    }
}

/// What `moderngov` of a committee, a meeting or an item states.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct OldNumbers {
    /// The numbers.
    pub numbers: Box<[(OldKind, u64)]>,
    /// Where they are stated.
    pub place: Place,
}

impl OldNumbers {
    /// Takes them out of front matter; a number alone is one of this kind.
    pub(super) fn of(fields: &Fields, own: OldKind) -> Option<Box<OldNumbers>> {
        let field = fields.field("moderngov")?;
        let numbers = match &field.value {
            Value::Count(number) => Box::from([(own, *number)]),
            Value::Map(map) => {
                OldKind::ALL.into_iter().filter_map(|kind| Some((kind, map.count(kind.key())?))).collect()
            }
            _ => return None,
        };
        Some(Box::new(OldNumbers { numbers, place: field.place.clone() }))
    }
}

/// What has an address: a committee, a meeting or an item, by their places in an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Claimant {
    /// A committee.
    Committee(usize),
    /// A meeting of a committee.
    Meeting(usize, usize),
    /// An item of a meeting of a committee.
    Item(usize, usize, usize),
}

impl Claimant {
    /// What a number of a kind leads to that is stated here: an item's `meeting` leads to its meeting.
    pub fn of(self, kind: OldKind) -> Claimant {
        match (self, kind) {
            (Claimant::Meeting(committee, _) | Claimant::Item(committee, ..), OldKind::Committee) => {
                Claimant::Committee(committee)
            }
            (Claimant::Item(committee, meeting, _), OldKind::Meeting) => {
                Claimant::Meeting(committee, meeting)
            }
            _ => self,
        }
    }
}

/// Numbers that two claim.
pub fn claimed_twice(archive: &Archive) -> Vec<Problem> {
    let mut claimed: HashMap<(OldKind, u64), (Claimant, &Place)> = HashMap::new();
    let mut problems = Vec::new();
    for (by, old) in claims(archive) {
        for &(kind, number) in &old.numbers {
            let (by, place) = (by.of(kind), &old.place);
            let first = *claimed.entry((kind, number)).or_insert((by, place));
            if first.0 != by {
                let fault = Fault::OldNumberTwice { key: kind.key().to_owned(), number: number.to_string() };
                problems.push(Problem::at(fault, place.clone()).and(first.1.clone()));
            }
        }
    }
    problems
}

/// Who states numbers.
fn claims(archive: &Archive) -> impl Iterator<Item = (Claimant, &OldNumbers)> {
    let committees = archive.committees.iter().enumerate();
    let of_committees = committees.map(|(place, committee)| (Claimant::Committee(place), &committee.old));
    let of_meetings = archive.meetings.iter().enumerate().flat_map(|(place, meeting)| {
        let own = (Claimant::Meeting(meeting.committee, place), &meeting.old);
        let items = meeting.items().enumerate();
        let items = items.map(move |(nth, item)| (Claimant::Item(meeting.committee, place, nth), &item.old));
        std::iter::once(own).chain(items)
    });
    of_committees.chain(of_meetings).filter_map(|(by, old)| Some((by, old.as_deref()?)))
}
