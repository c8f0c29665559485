//! ModernGov's addresses: which there were, and which pages they lead to.

use std::collections::BTreeMap;

use crate::archive::{Claimant, OldKind, OldNumbers, Shown};
use crate::language::Lang;
use crate::site::{PageKey, Site};

/// A page of ModernGov.
pub struct OldPage {
    /// Its name, without `.aspx`; in any case.
    pub name: &'static str,
    /// The parameters that hold the number, in any case.
    pub parameters: &'static [&'static str],
    /// Parameters that may stand beside it.
    pub others: &'static [&'static [&'static str]],
    /// What the number counts.
    pub kind: OldKind,
}

/// The pages of ModernGov that have one here.
pub const PAGES: [OldPage; 5] = [
    OldPage {
        name: "ieListDocuments",
        parameters: &["MId", "MeetingId"],
        others: &[&[], &["CId"], &["CId", "Ver"], &["Ver"], &["CId", "DF", "Ver"]],
        kind: OldKind::Meeting,
    },
    OldPage { name: "mgAi", parameters: &["ID"], others: &[&[]], kind: OldKind::Item },
    OldPage {
        name: "ieIssueDetails",
        parameters: &["IId"],
        others: &[&[], &["Opt"], &["PlanId", "Opt"]],
        kind: OldKind::Issue,
    },
    OldPage { name: "mgCommitteeDetails", parameters: &["ID"], others: &[&[]], kind: OldKind::Committee },
    OldPage {
        name: "ieListMeetings",
        parameters: &["CId", "CommitteeId"],
        others: &[&[], &["Year"]],
        kind: OldKind::Committee,
    },
];

impl OldPage {
    /// What its numbers are looked up as, among these: where no issue's is known, an item's.
    pub fn looked_up(&self, all: &[Old]) -> OldKind {
        match self.kind {
            OldKind::Issue if !all.iter().any(|old| old.kind == OldKind::Issue) => OldKind::Item,
            kind => kind,
        }
    }
}

/// The parameter that chooses the language.
pub const LANGUAGE: &str = "LLL";

/// A number of ModernGov, and the page that it leads to.
pub struct Old {
    /// What it counts.
    pub kind: OldKind,
    /// The number.
    pub number: u64,
    at: Claimant,
}

impl Old {
    /// The committee of its page.
    pub fn committee(&self) -> usize {
        match self.at {
            Claimant::Committee(committee)
            | Claimant::Meeting(committee, _)
            | Claimant::Item(committee, ..) => committee,
        }
    }

    /// Its page.
    pub fn page(&self, lang: Lang) -> PageKey {
        match self.at {
            Claimant::Committee(committee) => PageKey::Committee(committee, lang),
            Claimant::Meeting(_, meeting) => PageKey::Meeting(meeting, lang),
            Claimant::Item(_, meeting, item) => PageKey::Item(meeting, item, lang),
        }
    }
}

/// The numbers of what has a public page, in order. An agenda item that states no number of its issue is found by its
/// own, unless another issue has it.
pub fn old(site: &Site) -> Vec<Old> {
    let archive = site.archive();
    let mut all: BTreeMap<(OldKind, u64), Claimant> = BTreeMap::new();
    let mut add = |by: Claimant, old: Option<&Box<OldNumbers>>| {
        for &(kind, number) in old.iter().flat_map(|old| &old.numbers) {
            all.entry((kind, number)).or_insert(by.of(kind));
        }
    };
    for (place, committee) in archive.committees.iter().enumerate() {
        add(Claimant::Committee(place), committee.old.as_ref());
    }
    for (place, meeting) in archive.meetings.iter().enumerate() {
        add(Claimant::Meeting(meeting.committee, place), meeting.old.as_ref());
        let Shown::Open(open) = &meeting.shown else { continue };
        for (nth, item) in open.items().enumerate() {
            add(Claimant::Item(meeting.committee, place, nth), item.old.as_ref());
        }
    }
    if all.keys().any(|(kind, _)| *kind == OldKind::Issue) {
        let items = all.range((OldKind::Item, 0)..=(OldKind::Item, u64::MAX));
        for (number, at) in items.map(|((_, number), at)| (*number, *at)).collect::<Vec<_>>() {
            all.entry((OldKind::Issue, number)).or_insert(at);
        }
    }
    all.into_iter().map(|((kind, number), at)| Old { kind, number, at }).collect()
}
