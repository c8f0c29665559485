//! How many warnings each meeting gave by the rules that follow from a meeting alone: where only their number is asked for,
//! they aren't asked again while the meeting's files, and what they are read with, are as they were.
//!
//! What is kept is a hash and a number for each meeting, and not a word.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use super::{MeetingRecord, Record};
use crate::kept;
use crate::output::program;
use crate::problem::{Problem, Severity};

/// The name of what is kept.
const FILE: &str = "warnings";

/// The hash of a meeting, of its files, and of what they are read with (BLAKE3).
pub type Hash = [u8; 32];

/// The numbers of warnings, by the hashes of meetings.
pub struct Counted<'a> {
    record: &'a Record<'a>,
    /// What every meeting is read with; none where that can't be told.
    ground: Option<blake3::Hasher>,
    before: BTreeMap<Hash, u32>,
    now: Mutex<BTreeMap<Hash, u32>>,
}

impl<'a> Counted<'a> {
    /// What earlier checks of a record left.
    pub fn of(record: &'a Record<'a>) -> Counted<'a> {
        let ground = ground(record);
        let known = ground.as_ref().and_then(|_| record.project.kept().read(FILE)).unwrap_or_default();
        let (rows, _) = known.as_chunks::<36>();
        let row = |row: &[u8; 36]| {
            let (hash, count) = row.split_first_chunk::<32>()?;
            Some((*hash, u32::from_le_bytes(count.try_into().ok()?)))
        };
        Counted { record, ground, before: rows.iter().filter_map(row).collect(), now: Mutex::default() }
    }

    /// What stands for a meeting with its files as they are.
    pub fn hash(&self, meeting: &MeetingRecord) -> Option<Hash> {
        let mut all = self.ground.clone()?;
        for name in [&meeting.meeting.committee_id, &meeting.meeting.folder] {
            all.update(blake3::hash(name.as_bytes()).as_bytes());
        }
        for lang in self.record.locales().langs() {
            all.update(blake3::hash(meeting.whole(lang).as_bytes()).as_bytes());
        }
        Some(all.finalize().into())
    }

    /// True for a meeting whose warnings are counted.
    pub fn knows(&self, hash: &Hash) -> bool {
        let count = self.before.get(hash);
        count.inspect(|count| self.put(*hash, **count)).is_some()
    }

    /// Counts the warnings of a meeting. One that has errors isn't counted: they are told each time.
    pub fn enter(&self, hash: Hash, problems: &[Problem]) {
        let mut left = problems.to_vec();
        self.record.finish(&mut left);
        if !left.iter().any(Problem::is_error) {
            let count = left.iter().filter(|problem| problem.severity == Severity::Warning).count();
            self.put(hash, count as u32);
        }
    }

    fn put(&self, hash: Hash, count: u32) {
        self.now.lock().unwrap_or_else(PoisonError::into_inner).insert(hash, count);
    }

    /// Keeps what is known now, and says how many warnings weren't found because they are counted. Where nothing can be
    /// kept, the next check asks again.
    pub fn close(self) -> usize {
        let now = self.now.into_inner().unwrap_or_else(PoisonError::into_inner);
        let counted = now.iter().filter(|(hash, _)| self.before.contains_key(*hash));
        let counted = counted.map(|(_, count)| *count as usize).sum();
        if now != self.before {
            let rows = now.iter().flat_map(|(hash, count)| hash.iter().copied().chain(count.to_le_bytes()));
            let _ = self.record.project.kept().write(FILE, &rows.collect::<Vec<u8>>());
        }
        counted
    }
}

/// The program, the messages, and `site.yaml`.
fn ground(record: &Record) -> Option<blake3::Hasher> {
    let mut all = program(kept::now())?;
    for (name, text) in record.project.locale_sources().iter().flat_map(|source| &source.files) {
        all.update(blake3::hash(name.as_bytes()).as_bytes()).update(blake3::hash(text.as_bytes()).as_bytes());
    }
    if let Some(file) = record.files().at("site.yaml") {
        all.update(record.files().text(file).ok()?.as_bytes());
    }
    Some(all)
}
