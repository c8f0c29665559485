//! What a build made, step by step, and from what: where all that a step followed from is as it was, what it made stands.
//!
//! A step's files follow from the ground (program, theme, settings, messages), from what the record states
//! ([`crate::site::Stated`]), and from the files whose texts it read. It is kept beside `content/` without a text of the
//! record, and is worth nothing where the output isn't as the build left it.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

use serde::{Deserialize, Serialize};

use super::{manifest::Entry, seen::Seen};

/// What a step made.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Taken {
    /// The fingerprint of what it followed from.
    of: String,
    /// The files that it read, by their places among the ledger's sources.
    read: Vec<usize>,
    /// Its files, by the part of the manifest that lists them.
    pub made: Arc<BTreeMap<String, Vec<Entry>>>,
    /// The hash of what it made for a later step.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub kept: Option<String>,
}

impl Taken {
    /// A step that made files.
    pub fn files(made: BTreeMap<String, Vec<Entry>>) -> Taken {
        Taken { made: Arc::new(made), ..Taken::default() }
    }

    /// A step of which bytes are kept that have this hash.
    pub fn bytes(hash: String) -> Taken {
        Taken { kept: Some(hash), ..Taken::default() }
    }
}

/// The steps of a build.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Ledger {
    sources: Vec<(String, Seen)>,
    steps: BTreeMap<String, Taken>,
}

impl Ledger {
    /// Every path that a step made.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        let made = self.steps.values().flat_map(|step| step.made.values().flatten());
        made.map(|entry| entry.path.as_str())
    }

    /// The files of every step, by the part of the manifest that lists them.
    pub fn parts(&self) -> BTreeMap<&str, Vec<&Entry>> {
        let mut parts: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
        for (part, entries) in self.steps.values().flat_map(|step| step.made.iter()) {
            parts.entry(part).or_default().extend(entries);
        }
        parts
    }

    /// The steps of which something is kept for later ones.
    pub fn kept(&self) -> impl Iterator<Item = &str> {
        self.steps.iter().filter(|(_, step)| step.kept.is_some()).map(|(name, _)| name.as_str())
    }
}

/// The ledger of the last build, with what is as it was then.
#[derive(Debug, Default)]
pub struct Last {
    ledger: Ledger,
    /// By the places of sources: whether each is as it was.
    same: Vec<bool>,
}

impl Last {
    /// Compares the sources with what is there now, by their paths below `content/`.
    pub fn new(ledger: Ledger, now: &BTreeMap<String, Seen>) -> Last {
        let same = ledger.sources.iter().map(|(path, seen)| now.get(path) == Some(seen)).collect();
        Last { ledger, same }
    }

    /// What a step made, where it stands, with the files that it read.
    pub fn standing(&self, name: &str, of: &str) -> Option<(&Taken, Vec<(String, Seen)>)> {
        let step = self.ledger.steps.get(name).filter(|step| step.of == of)?;
        let read = |place: &usize| {
            let same = self.same.get(*place) == Some(&true);
            self.ledger.sources.get(*place).filter(|_| same).cloned()
        };
        Some((step, step.read.iter().map(read).collect::<Option<_>>()?))
    }
}

/// The ledger of a build that is under way.
#[derive(Debug, Default)]
pub struct Account(Mutex<Open>);

#[derive(Debug, Default)]
struct Open {
    ledger: Ledger,
    places: HashMap<String, usize>,
}

impl Account {
    /// Enters a step that was taken, with the files that it read as they looked before.
    pub fn enter(&self, name: String, of: String, read: Vec<(String, Seen)>, mut taken: Taken) {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Open { ledger, places } = &mut *open;
        taken.of = of;
        taken.read = Vec::with_capacity(read.len());
        for (path, seen) in read {
            let place = *places.entry(path.clone()).or_insert_with(|| {
                ledger.sources.push((path, seen));
                ledger.sources.len() - 1
            });
            taken.read.push(place);
        }
        ledger.steps.insert(name, taken);
    }

    /// The ledger.
    pub fn close(self) -> Ledger {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner).ledger
    }
}
