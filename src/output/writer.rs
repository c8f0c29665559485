//! Writes what a build makes, and keeps account of it.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use rustc_hash::FxHashSet;

use super::{
    Built, Report,
    folder::Folder,
    ledger::{Account, Last, MadeFile, Taken},
    manifest,
};
use crate::bundle::{Made, Make, Outcome, Sink, Step, Steps};
use crate::kept::{Kept, Seen};
use crate::problem::Problem;
use crate::project::Project;
use crate::site::{Fingerprint, Stated, Texts};

/// What the last build wrote.
#[derive(Default)]
pub struct Written {
    /// The paths of its files, as far as they are known.
    pub paths: BTreeSet<String>,
    /// All of it is there as it was written.
    pub whole: bool,
}

/// What is known of the last build.
pub struct Memory<'a> {
    /// Its steps, as far as they stand.
    pub last: &'a Last,
    /// The files of `content/` as they look; none where no account is kept.
    pub sources: Option<&'a BTreeMap<String, Seen>>,
    /// Where what steps make for later ones is kept, with the start of its names.
    pub place: Option<(&'a Kept, String)>,
}

/// Writes into a folder.
pub struct Writer<'a> {
    project: &'a Project,
    folder: &'a Folder<'a>,
    memory: &'a Memory<'a>,
    stated: &'a Stated,
    account: Account,
    written: AtomicUsize,
    unchanged: AtomicUsize,
}

impl<'a> Writer<'a> {
    /// Nothing written yet.
    pub fn new(
        project: &'a Project,
        folder: &'a Folder<'a>,
        memory: &'a Memory<'a>,
        stated: &'a Stated,
    ) -> Writer<'a> {
        let (account, written, unchanged) = Default::default();
        Writer { project, folder, memory, stated, account, written, unchanged }
    }

    fn write(&self, made: Made) -> Result<(String, MadeFile), Problem> {
        let Made { path, part, language, bytes } = made;
        let changed = self.folder.put(&path, &bytes)?;
        let counter = if changed { &self.written } else { &self.unchanged };
        counter.fetch_add(1, Ordering::Relaxed);
        Ok((part, MadeFile::of(path, language, &bytes)))
    }

    /// What a step made that stands, with the files that it read as they look now: a time that was too fresh for the last
    /// build needn't be for this one.
    fn standing(&self, step: &Step, of: &Fingerprint) -> Option<(&'a Taken, Vec<(String, Seen)>)> {
        let (taken, read) = self.memory.last.standing(&step.name, of)?;
        let now = |(path, then): (String, Seen)| {
            let seen = self.memory.sources?.get(&path).filter(|seen| seen.is_of(&then))?.clone();
            Some((path, seen))
        };
        Some((taken, read.into_iter().map(now).collect::<Option<_>>()?))
    }

    /// What a step made for later ones; none where it isn't there as it was kept.
    fn kept(&self, step: &Step, taken: &Taken) -> Option<Vec<u8>> {
        let Some(hash) = &taken.kept else { return Some(Vec::new()) };
        let (kept, name) = self.memory.place.as_ref()?;
        kept.read(&file_of(name, &step.name)).filter(|bytes| blake3::hash(bytes).as_bytes() == hash)
    }

    /// Keeps what a step made for later ones, and says by which hash (BLAKE3) it is known again.
    ///
    /// # Errors
    /// What the system says.
    fn keep(&self, step: &Step, bytes: &[u8]) -> io::Result<Option<[u8; 32]>> {
        let Some((kept, name)) = self.memory.place.as_ref().filter(|_| !bytes.is_empty()) else {
            return Ok(None);
        };
        kept.write(&file_of(name, &step.name), bytes)?;
        Ok(Some(*blake3::hash(bytes).as_bytes()))
    }

    /// Enters a step. One that read what nobody looked at beforehand never stands.
    fn enter(&self, step: Step, of: Option<Fingerprint>, texts: &Texts, taken: Taken) {
        let files = &self.project.files;
        let seen = |file| {
            let path = files.path(file).to_owned();
            let seen = self.memory.sources?.get(&path)?.clone();
            Some((path, seen))
        };
        let read: Option<Vec<(String, Seen)>> = texts.seen().into_iter().map(seen).collect();
        let of = of.filter(|_| read.is_some());
        self.account.enter(step.name, of, read.unwrap_or_default(), taken);
    }

    /// Writes the manifest, then removes what is stale.
    ///
    /// # Errors
    /// What the system says.
    pub fn finish(self, pages: usize) -> Result<Built, Problem> {
        let Writer { project, folder, account, written, unchanged, memory, .. } = self;
        let mut ledger = account.close();
        let mut report =
            Report { pages, written: written.into_inner(), unchanged: unchanged.into_inner(), removed: 0 };
        let parts = manifest::write(ledger.parts(), project.locales());
        let mut now: FxHashSet<&str> = ledger.paths().collect();
        for (path, bytes) in &parts {
            let changed = folder.put(path, bytes)?;
            report.written += usize::from(changed);
            report.unchanged += usize::from(!changed);
            now.insert(path);
        }
        report.removed = folder.close(&now)?;
        ledger.list(parts.into_iter().map(|(path, bytes)| MadeFile::of(path, None, &bytes)).collect());
        if let Some((kept, name)) = &memory.place {
            let keep: BTreeSet<String> = ledger.kept().map(|step| file_of(name, step)).collect();
            kept.forget(&file_of(name, ""), &keep);
        }
        Ok(Built { report, ledger })
    }
}

impl Sink for Writer<'_> {
    /// What is written outside a step is made again by every build.
    fn put(&self, made: Made) -> Result<(), Problem> {
        let (part, file) = self.write(made)?;
        let (name, made) = (file.path.to_string(), BTreeMap::from([(part, vec![file])]));
        self.account.enter(name, None, Vec::new(), Taken::files(made));
        Ok(())
    }

    fn steps(&self) -> Option<&dyn Steps> {
        Some(self)
    }
}

impl Steps for Writer<'_> {
    fn take(&self, step: Step, make: &mut Make) -> Outcome {
        let of = self.stated.of(&step.of);
        if let Some((taken, read)) = self.standing(&step, &of)
            && let Some(bytes) = self.kept(&step, taken)
        {
            let count = taken.made.values().map(Vec::len).sum();
            self.unchanged.fetch_add(count, Ordering::Relaxed);
            self.account.enter(step.name, Some(of), read, taken.clone());
            return Ok(bytes);
        }
        let making = Making { writer: self, made: Mutex::default() };
        let mut texts = Texts::new(&self.project.files);
        let bytes = make(&making, &mut texts)?;
        let made = making.made.into_inner().unwrap_or_else(PoisonError::into_inner);
        // A step stands with what it made for later ones, or not at all.
        let (of, kept) = self.keep(&step, &bytes).map_or((None, None), |hash| (Some(of), hash));
        self.enter(step, of, &texts, Taken::keeping(made, kept));
        Ok(bytes)
    }
}

/// Where what a step makes for later ones is kept.
fn file_of(name: &str, step: &str) -> String {
    format!("{name}-for-{step}")
}

/// What a step writes.
struct Making<'w> {
    writer: &'w Writer<'w>,
    made: Mutex<BTreeMap<String, Vec<MadeFile>>>,
}

impl Sink for Making<'_> {
    fn put(&self, made: Made) -> Result<(), Problem> {
        let (part, file) = self.writer.write(made)?;
        self.made.lock().unwrap_or_else(PoisonError::into_inner).entry(part).or_default().push(file);
        Ok(())
    }
}
