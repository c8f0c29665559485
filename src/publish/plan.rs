//! What has to be sent and removed, so that the host holds the built site.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{
    known::{Known, is_ours},
    local::Local,
    order::{Stage, removal_order},
    sign::Signer,
};
use crate::output::{
    Entry,
    manifest::{List, MANIFEST, Part, PartEntry, sha256},
};
use crate::problem::Fault;

/// A file to send.
pub struct Sending {
    /// The file.
    pub entry: Entry,
    /// True where the host doesn't have it, as its manifest says.
    pub new: bool,
    /// True where a killed run may have sent it already.
    pub doubtful: bool,
}

/// A file that isn't in the built site, with its bytes.
pub type Written = (Entry, Vec<u8>);

/// Everything that is to be done.
#[derive(Default)]
pub struct Plan {
    /// What to send, in order.
    pub stages: BTreeMap<Stage, Vec<Sending>>,
    /// The parts of the host's manifest that change, and its signature.
    pub records: Vec<Written>,
    /// The list of parts, where it changes.
    pub list: Option<Written>,
    /// What to remove, in order.
    pub removals: Vec<String>,
    /// Of what is to be removed, what may not be there.
    pub unsure: BTreeSet<String>,
    /// Every path that may change; also what a killed run may have changed.
    pub touched: BTreeSet<String>,
    /// The host's manifest was signed, and won't be.
    pub unsigned: bool,
    /// More than a tenth of the site would go: how many files, of how many.
    pub many_removals: Option<(usize, usize)>,
}

/// Holds a built site against what the host has.
///
/// # Errors
/// The key can't sign.
pub fn plan(local: &Local, known: &Known, now: &str, signer: Option<&Signer>) -> Result<Plan, Fault> {
    let before: HashMap<&str, &Entry> = known.files().map(|entry| (entry.path.as_str(), entry)).collect();
    let mut plan = Plan::default();
    let mut parts = Vec::new();
    for (path, local) in &local.parts {
        if let Some(kept) = known.kept.get(path) {
            parts.push(kept.clone());
            continue;
        }
        let mut part = Part::default();
        for entry in &local.files {
            let last = before.get(entry.path.as_str()).copied();
            part.files.push(dated(entry, last, now));
            plan.file(entry, last, known);
        }
        let bytes = part.bytes();
        let entry = Entry::of(path.clone(), None, &bytes);
        parts.push(PartEntry {
            path: path.clone(),
            sha256: entry.sha256.clone(),
            built: Some(local.sha256.clone()),
        });
        if known.parts.get(path).is_none_or(|known| known.sha256 != entry.sha256) {
            plan.records.push((entry, bytes));
        }
    }
    plan.list(List::of(parts), known, signer)?;
    let gone = plan.removals(local, known);
    plan.many_removals = (gone * 10 > known.files).then_some((gone, known.files));
    plan.touch(known);
    Ok(plan)
}

/// The file's entry in the host's own manifest.
fn dated(entry: &Entry, last: Option<&Entry>, now: &str) -> Entry {
    let first = last.and_then(|last| last.published.clone());
    let changed = last.filter(|last| last.sha256 == entry.sha256).and_then(|last| last.changed.clone());
    let or_now = |date: Option<String>| Some(date.unwrap_or_else(|| now.to_owned()));
    Entry { published: or_now(first), changed: or_now(changed), ..entry.clone() }
}

impl Known {
    /// The files of the parts that had to be read.
    fn files(&self) -> impl Iterator<Item = &Entry> {
        self.parts.values().flat_map(|known| &known.part.files)
    }

    fn is_doubtful(&self, path: &str) -> bool {
        self.doubtful.as_ref().is_some_and(|all| all.contains(path))
    }
}

impl Plan {
    /// True where the host has everything already.
    pub fn is_empty(&self) -> bool {
        self.touched.is_empty()
    }

    /// The files to send, in order.
    pub fn sendings(&self) -> impl Iterator<Item = &Sending> {
        self.stages.values().flatten()
    }

    fn file(&mut self, entry: &Entry, last: Option<&Entry>, known: &Known) {
        let same = |last: &Entry| {
            last.sha256 == entry.sha256 && last.media == entry.media && last.language == entry.language
        };
        let doubtful = known.is_doubtful(&entry.path);
        if doubtful || !last.is_some_and(same) {
            let new = last.is_none();
            let sending = Sending { entry: entry.clone(), new, doubtful };
            self.stages.entry(Stage::of(entry, new)).or_default().push(sending);
        }
    }

    /// The list of parts, and its signature beside it. The signature's name follows from what it signs and the key: so
    /// the new list and the new signature take effect in one step.
    fn list(&mut self, mut list: List, known: &Known, signer: Option<&Signer>) -> Result<(), Fault> {
        let last = known.list.as_ref();
        if let Some(signer) = signer {
            let name = sha256(&[list.bytes(), signer.fingerprint().into_bytes()].concat());
            list.signature = Some(format!("manifest/{}.sig", name.get(..16).unwrap_or(&name)));
        }
        self.unsigned = list.signature.is_none() && last.is_some_and(|last| last.signature.is_some());
        if last == Some(&list) && !known.torn {
            return Ok(());
        }
        let bytes = list.bytes();
        if let (Some(signer), Some(path)) = (signer, list.signature) {
            let signature = signer.sign(&bytes)?.into_bytes();
            self.records.push((Entry::of(path, None, &signature), signature));
        }
        self.list = Some((Entry::of(MANIFEST.to_owned(), None, &bytes), bytes));
        Ok(())
    }

    /// Finds what is to be removed; how many of the files that the host's manifest lists.
    fn removals(&mut self, local: &Local, known: &Known) -> usize {
        let mut stay = local.paths();
        stay.insert(MANIFEST);
        let records: Vec<String> = self.records.iter().map(|(entry, _)| entry.path.clone()).collect();
        stay.extend(records.iter().map(String::as_str));
        let files = known.files().map(|entry| entry.path.as_str());
        let gone: BTreeSet<&str> = files.filter(|path| !stay.contains(path)).collect();
        let count = gone.len();
        let list = known.list.iter().flat_map(|list| {
            let signature = list.signature.iter().filter(|_| self.list.is_some());
            list.parts.iter().map(|part| &part.path).chain(signature)
        });
        let listed: BTreeSet<&str> = gone.into_iter().chain(list.map(String::as_str)).collect();
        let doubtful: BTreeSet<&str> = known.doubtful.iter().flatten().map(String::as_str).collect();
        let goes = |path: &&&str| !stay.contains(*path) && is_ours(path);
        let gone: BTreeSet<&str> = listed.union(&doubtful).filter(goes).copied().collect();
        self.unsure = gone.intersection(&doubtful).map(|path| (*path).to_owned()).collect();
        let mut removals: Vec<String> = gone.into_iter().map(str::to_owned).collect();
        removals.sort_by(|a, b| removal_order(a).cmp(&removal_order(b)));
        self.removals = removals;
        count
    }

    fn touch(&mut self, known: &Known) {
        let sent: Vec<String> = self.sendings().map(|sending| sending.entry.path.clone()).collect();
        let written = self.records.iter().chain(&self.list).map(|(entry, _)| entry.path.clone());
        self.touched = sent.into_iter().chain(written).collect();
        self.touched.extend(self.removals.iter().cloned());
        self.touched.extend(known.doubtful.iter().flatten().cloned());
    }
}
