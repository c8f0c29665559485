//! The indexes: rows by date, divided so that no page holds more than 200.

use std::{collections::BTreeMap, ops::Range, sync::OnceLock};

use super::{People, Site};
use crate::archive::{PublicArchive, PublicBody, Shown};

/// The most rows of a page.
pub const ROWS: usize = 200;

/// An index of what happened on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Index {
    /// Meetings.
    Meetings,
    /// Agenda items.
    Items,
    /// Documents.
    Documents,
    /// Decisions.
    Decisions,
}

impl Index {
    /// All of them.
    pub const ALL: [Index; 4] = [Index::Meetings, Index::Items, Index::Documents, Index::Decisions];

    /// The name in the message files.
    pub fn id(self) -> &'static str {
        match self {
            Index::Meetings => "meetings",
            Index::Items => "agenda-items",
            Index::Documents => "documents",
            Index::Decisions => "decisions",
        }
    }
}

/// An index of names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Register {
    /// Everybody who was invited to an item.
    Invitees,
    /// Councillors.
    Councillors,
    /// Issues.
    Issues,
}

impl Register {
    /// All of them.
    pub const ALL: [Register; 3] = [Register::Invitees, Register::Councillors, Register::Issues];

    /// The name in the message files.
    pub fn id(self) -> &'static str {
        match self {
            Register::Invitees => "invitees",
            Register::Councillors => "councillors",
            Register::Issues => "issues",
        }
    }
}

/// What part of an index a page shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Scope {
    /// Only this year.
    pub year: Option<i16>,
    /// Only this month of it.
    pub month: Option<i8>,
    /// Only this committee in it, by its place.
    pub committee: Option<usize>,
}

impl Scope {
    /// A whole month.
    pub fn is_month(self) -> bool {
        self.month.is_some() && self.committee.is_none()
    }
}

/// A row: the meeting, the item among its items, the document among the item's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The meeting.
    pub meeting: usize,
    /// The item; none for what belongs to the whole meeting.
    pub item: Option<usize>,
    /// The document.
    pub document: Option<usize>,
}

/// The rows of an index, newest first.
#[derive(Debug, Default)]
pub struct Rows {
    all: Vec<Row>,
    /// Where each year and month stands.
    months: BTreeMap<(i16, i8), Range<usize>>,
    /// For months with too many rows: where each committee stands in them.
    committees: BTreeMap<(i16, i8, usize), Range<usize>>,
}

impl Rows {
    /// The rows of an index.
    pub fn of(index: Index, archive: &PublicArchive) -> Rows {
        let mut order: Vec<usize> = (0..archive.meetings.len()).collect();
        let key = |place: &usize| {
            archive.meetings.get(*place).map(|meeting| {
                let date = meeting.date;
                (std::cmp::Reverse((date.year(), date.month())), meeting.committee, std::cmp::Reverse(date))
            })
        };
        let by_day =
            |place: &usize| archive.meetings.get(*place).map(|meeting| std::cmp::Reverse(meeting.date));
        order.sort_by_key(by_day);
        let mut rows = Rows { all: rows_of(index, archive, &order), ..Rows::default() };
        rows.divide(archive);
        let crowded: Vec<Range<usize>> =
            rows.months.values().filter(|range| range.len() > ROWS).cloned().collect();
        for range in crowded {
            // A month with too many rows is divided by committee, so it is sorted by it.
            if let Some(month) = rows.all.get_mut(range.clone()) {
                month.sort_by_key(|row| key(&row.meeting));
            }
            for at in range {
                let Some(meeting) = rows.all.get(at).and_then(|row| archive.meetings.get(row.meeting)) else {
                    continue;
                };
                let key = (meeting.date.year(), meeting.date.month(), meeting.committee);
                rows.committees.entry(key).or_insert(at..at).end = at + 1;
            }
        }
        rows
    }

    fn divide(&mut self, archive: &PublicArchive) {
        for (at, row) in self.all.iter().enumerate() {
            if let Some(meeting) = archive.meetings.get(row.meeting) {
                self.months.entry((meeting.date.year(), meeting.date.month())).or_insert(at..at).end = at + 1;
            }
        }
    }

    fn range(&self, scope: Scope) -> Range<usize> {
        match (scope.year, scope.month, scope.committee) {
            (Some(year), Some(month), Some(committee)) => {
                self.committees.get(&(year, month, committee)).cloned().unwrap_or_default()
            }
            (Some(year), Some(month), None) => self.months.get(&(year, month)).cloned().unwrap_or_default(),
            (Some(year), ..) => {
                let mut months = self.months.range((year, 0)..=(year, 12)).map(|(_, range)| range);
                let first = months.next().cloned().unwrap_or_default();
                months.fold(first, |all, range| all.start.min(range.start)..all.end.max(range.end))
            }
            (None, ..) => 0..self.all.len(),
        }
    }

    /// How many rows a scope has.
    pub fn count(&self, scope: Scope) -> usize {
        self.range(scope).len()
    }

    /// The rows that a page shows; where a scope that can be divided has too many, its first ones stand for it.
    pub fn page(&self, scope: Scope, number: usize) -> &[Row] {
        let range = self.range(scope);
        let start = (range.start + number * ROWS).min(range.end);
        self.all.get(start..range.end.min(start + ROWS)).unwrap_or_default()
    }

    /// Every scope that has a page, and how many numbered pages it has.
    pub fn scopes(&self) -> Vec<(Scope, usize)> {
        let mut scopes = vec![(Scope::default(), 1)];
        let mut last = None;
        for (year, month) in self.months.keys() {
            if last.replace(*year) != Some(*year) {
                scopes.push((Scope { year: Some(*year), ..Scope::default() }, 1));
            }
            scopes.push((Scope { year: Some(*year), month: Some(*month), committee: None }, 1));
        }
        for ((year, month, committee), range) in &self.committees {
            let scope = Scope { year: Some(*year), month: Some(*month), committee: Some(*committee) };
            scopes.push((scope, range.len().div_ceil(ROWS)));
        }
        scopes
    }

    /// The year or month with rows that comes before a year or month.
    pub fn before(&self, scope: Scope) -> Option<Scope> {
        let (year, month) = (scope.year?, scope.month.unwrap_or(0));
        let (key, _) = self.months.range(..(year, month)).next_back()?;
        Some(Self::like(scope, *key))
    }

    /// The one that comes after it.
    pub fn after(&self, scope: Scope) -> Option<Scope> {
        let (year, month) = (scope.year?, scope.month.unwrap_or(12));
        let (key, _) = self.months.range((year, month + 1)..).next()?;
        Some(Self::like(scope, *key))
    }

    /// The year or the month of a month, as the scope is one or the other.
    fn like(scope: Scope, (year, month): (i16, i8)) -> Scope {
        Scope { year: Some(year), month: scope.month.map(|_| month), committee: None }
    }

    /// The scopes that a scope is divided into, newest first.
    pub fn below(&self, scope: Scope) -> Vec<Scope> {
        match (scope.year, scope.month) {
            (None, _) => {
                let mut years: Vec<i16> = self.months.keys().map(|(year, _)| *year).collect();
                years.dedup();
                years.into_iter().rev().map(|year| Scope { year: Some(year), ..scope }).collect()
            }
            (Some(year), None) => {
                let months = self.months.range((year, 0)..=(year, 12)).rev();
                months.map(|((_, month), _)| Scope { month: Some(*month), ..scope }).collect()
            }
            (Some(year), Some(month)) if scope.committee.is_none() => self
                .committees
                .range((year, month, 0)..=(year, month, usize::MAX))
                .map(|((_, _, committee), _)| Scope { committee: Some(*committee), ..scope })
                .collect(),
            _ => Vec::new(),
        }
    }
}

/// The rows of meetings in this order.
fn rows_of(index: Index, archive: &PublicArchive, order: &[usize]) -> Vec<Row> {
    let mut rows = Vec::new();
    for &meeting in order {
        let Some(shown) = archive.meetings.get(meeting).map(|meeting| &meeting.shown) else { continue };
        let whole = Row { meeting, item: None, document: None };
        match (index, shown) {
            (Index::Meetings, _) => rows.push(whole),
            (_, Shown::Planned | Shown::Removed(_)) => {}
            (Index::Documents, Shown::Open(open)) => {
                rows.extend((0..open.documents.len()).map(|at| Row { document: Some(at), ..whole }));
                for (nth, item) in open.items().enumerate() {
                    let of_item = 0..item.documents().len();
                    rows.extend(of_item.map(|at| Row { meeting, item: Some(nth), document: Some(at) }));
                }
            }
            (_, Shown::Open(open)) => {
                for (nth, item) in open.items().enumerate() {
                    let removed = matches!(item.body, PublicBody::Removed(_));
                    let listed = match index {
                        Index::Decisions => item.decisions().any(|texts| !texts.is_empty()),
                        _ => !removed,
                    };
                    if listed {
                        rows.push(Row { item: Some(nth), ..whole });
                    }
                }
            }
        }
    }
    rows
}

/// The items of each issue, newest first.
fn of_issue(archive: &PublicArchive) -> BTreeMap<Box<str>, Vec<Row>> {
    let mut all: BTreeMap<Box<str>, Vec<Row>> =
        archive.issues.iter().map(|issue| (issue.id.clone(), Vec::new())).collect();
    for row in rows_of(Index::Items, archive, &newest_first(archive)) {
        let Some(Shown::Open(open)) = archive.meetings.get(row.meeting).map(|meeting| &meeting.shown) else {
            continue;
        };
        if let Some(PublicBody::Open(item)) =
            row.item.and_then(|nth| open.items().nth(nth)).map(|item| &item.body)
            && let Some(rows) = item.issue.as_ref().and_then(|issue| all.get_mut(issue))
        {
            rows.push(row);
        }
    }
    all
}

fn newest_first(archive: &PublicArchive) -> Vec<usize> {
    let mut order: Vec<usize> = (0..archive.meetings.len()).collect();
    order.sort_by_key(|place| archive.meetings.get(*place).map(|meeting| std::cmp::Reverse(meeting.date)));
    order
}

/// Everything that the indexes show, each made when it is first asked for.
#[derive(Debug, Default)]
pub struct Indexes {
    rows: [OnceLock<Rows>; Index::ALL.len()],
    people: OnceLock<People>,
    registers: OnceLock<BTreeMap<Register, Vec<usize>>>,
    issues: OnceLock<Vec<Vec<Row>>>,
}

impl Site {
    /// The people, with what is known of each.
    pub fn everybody(&self) -> &People {
        self.indexes.people.get_or_init(|| People::of(&self.archive))
    }

    /// The rows of an index.
    pub(super) fn rows(&self, index: Index) -> &Rows {
        static NONE: Rows = Rows { all: Vec::new(), months: BTreeMap::new(), committees: BTreeMap::new() };
        let rows = self.indexes.rows.get(index as usize);
        rows.map_or(&NONE, |rows| rows.get_or_init(|| Rows::of(index, &self.archive)))
    }

    /// The entries of a register: places among the people, or the issues.
    pub(crate) fn register(&self, register: Register) -> &[usize] {
        let all = self.indexes.registers.get_or_init(|| {
            let who = |wanted: fn(&super::people::Known) -> bool| -> Vec<usize> {
                let known = self.everybody().all.iter().enumerate();
                known.filter(|(_, known)| wanted(known)).map(|(place, _)| place).collect()
            };
            BTreeMap::from([
                (Register::Invitees, who(|known| !known.invited.is_empty())),
                (Register::Councillors, who(|known| known.councillor)),
                (Register::Issues, (0..self.archive.issues.len()).collect()),
            ])
        });
        all.get(&register).map_or(&[], Vec::as_slice)
    }

    /// The items of each issue, by the issue's place.
    pub(super) fn issues(&self) -> &[Vec<Row>] {
        self.indexes.issues.get_or_init(|| {
            let mut by_id = of_issue(&self.archive);
            self.archive.issues.iter().map(|issue| by_id.remove(&issue.id).unwrap_or_default()).collect()
        })
    }
}
