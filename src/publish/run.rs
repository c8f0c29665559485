//! A run's own name and its own folder on the host. What is being written is in that folder: a run that takes over takes
//! it away, and what the other still writes fails.

use std::{
    collections::hash_map::RandomState,
    hash::{BuildHasher, Hasher},
    sync::atomic::{AtomicU64, Ordering},
};

use super::host::ASIDE;
use crate::kept;

/// How the names of files and folders start that are there only while a run writes.
const PART: &str = "part-";

/// One run of publishing.
pub struct Run {
    name: String,
    count: AtomicU64,
}

impl Run {
    /// A run with a name that no other has.
    pub fn new() -> Run {
        // The system's chance, as two computers may start at the same moment.
        let chance = RandomState::new().build_hasher().finish();
        let seed = format!("{} {} {chance}", kept::now(), std::process::id());
        Run { name: blake3::hash(seed.as_bytes()).to_hex().to_string(), count: AtomicU64::new(0) }
    }

    /// Its name, which the lock has too.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its folder for what is being written.
    pub fn folder(&self) -> String {
        format!("{ASIDE}/{PART}{}", self.name)
    }

    /// A new name in that folder.
    pub fn beside(&self) -> String {
        format!("{}/{}", self.folder(), self.count.fetch_add(1, Ordering::Relaxed))
    }

    /// True for a name in [`ASIDE`] of what another run was writing.
    pub fn is_of_another(&self, name: &str) -> bool {
        name.strip_prefix(PART).is_some_and(|run| run != self.name)
    }
}

impl Default for Run {
    fn default() -> Run {
        Run::new()
    }
}
