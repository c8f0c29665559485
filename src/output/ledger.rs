//! What a build made, step by step, and from what: where all that a step followed from is as it was, what it made stands.
//! Whether the files are there as they were written is known without reading them, by their sizes and times.
//!
//! A step's files follow from the ground (program, theme, settings, messages), from what the record states
//! ([`crate::site::Stated`]), and from the files whose texts it read. It is kept beside `content/` without a text of the
//! record, and is worth nothing where the output isn't as the build left it.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fs,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    folder::{is_unfinished, on_disk},
    manifest::digest,
};
use crate::kept::{self, Seen};
use crate::language::Lang;
use crate::site::Fingerprint;

/// A file that a step made: what the manifest says of it that doesn't follow from its path.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct MadeFile {
    /// The path below the site's folder.
    pub path: Box<str>,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
    /// Its bytes.
    pub size: usize,
    /// A page's language.
    pub language: Option<Lang>,
}

impl MadeFile {
    /// A file with these bytes.
    pub fn of(path: String, language: Option<Lang>, bytes: &[u8]) -> MadeFile {
        MadeFile { path: path.into(), sha256: digest(bytes), size: bytes.len(), language }
    }
}

/// What a step made.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Taken {
    /// What it followed from; nothing for one that never stands.
    of: Option<Fingerprint>,
    /// The files that it read, by their places among the ledger's sources.
    read: Vec<usize>,
    /// Its files, by the part of the manifest that lists them.
    pub made: Arc<BTreeMap<String, Vec<MadeFile>>>,
    /// When each of its files was last changed, in nanoseconds since 1970; nothing before the build has ended.
    times: Vec<u64>,
    /// The hash (BLAKE3) of what it made for a later step.
    pub kept: Option<[u8; 32]>,
}

impl Taken {
    /// A step that made files.
    pub fn files(made: BTreeMap<String, Vec<MadeFile>>) -> Taken {
        Taken { made: Arc::new(made), ..Taken::default() }
    }

    /// A step that made files, and something for later ones that has this hash.
    pub fn keeping(made: BTreeMap<String, Vec<MadeFile>>, kept: Option<[u8; 32]>) -> Taken {
        Taken { kept, ..Taken::files(made) }
    }

    fn files_made(&self) -> impl Iterator<Item = &MadeFile> {
        self.made.values().flatten()
    }

    /// When its files were last changed; none where one isn't as it was written.
    fn looks(&self, out: &Path) -> Option<Vec<u64>> {
        let changed = |file: &MadeFile| {
            let data = fs::metadata(on_disk(out, &file.path)).ok()?;
            let as_made = data.is_file() && data.len() == file.size as u64;
            u64::try_from(kept::changed(&data).filter(|_| as_made)?).ok()
        };
        self.files_made().map(changed).collect()
    }
}

/// The steps of a build.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Ledger {
    sources: Vec<(String, Seen)>,
    steps: BTreeMap<String, Taken>,
    /// The manifest, which lists what the steps made.
    manifest: Taken,
}

impl Ledger {
    /// Every path that a step made.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.steps.values().flat_map(Taken::files_made).map(|file| file.path.as_ref())
    }

    /// The same with those of the manifest.
    pub fn all_paths(&self) -> BTreeSet<String> {
        let manifest = self.manifest.files_made().map(|file| file.path.as_ref());
        self.paths().chain(manifest).map(str::to_owned).collect()
    }

    /// Enters the manifest's files.
    pub fn list(&mut self, manifest: Vec<MadeFile>) {
        self.manifest = Taken::files(BTreeMap::from([(String::new(), manifest)]));
    }

    /// Notes when the files of this build were last changed, once they are in their folder; none where one isn't.
    pub fn look(&mut self, out: &Path) -> Option<()> {
        let new = self.steps.values_mut().chain([&mut self.manifest]).filter(|taken| taken.times.is_empty());
        new.collect::<Vec<_>>().into_par_iter().try_for_each(|taken| {
            taken.times = taken.looks(out)?;
            Some(())
        })
    }

    /// True where every file is in the folder as it was written, and no build was cut short since.
    pub fn is_left(&self, out: &Path) -> bool {
        let all: Vec<&Taken> = self.steps.values().chain([&self.manifest]).collect();
        let as_left = |taken: &&Taken| taken.looks(out).as_ref() == Some(&taken.times);
        !is_unfinished(out) && all.par_iter().all(as_left)
    }

    /// The files of every step, by the part of the manifest that lists them.
    pub fn parts(&self) -> BTreeMap<&str, Vec<&MadeFile>> {
        let mut parts: BTreeMap<&str, Vec<&MadeFile>> = BTreeMap::new();
        for (part, files) in self.steps.values().flat_map(|step| step.made.iter()) {
            parts.entry(part).or_default().extend(files);
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
    pub fn standing(&self, name: &str, of: &Fingerprint) -> Option<(&Taken, Vec<(String, Seen)>)> {
        let step = self.ledger.steps.get(name).filter(|step| step.of.as_ref() == Some(of))?;
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
    pub fn enter(&self, name: String, of: Option<Fingerprint>, read: Vec<(String, Seen)>, mut taken: Taken) {
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
