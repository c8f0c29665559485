//! What publishing asks of a host. Tests put one in its place that dies at a chosen step.

use std::collections::BTreeSet;

use super::run::Run;
use crate::output::Entry;
use crate::problem::Fault;

/// The folder on a host for what isn't the site: the lock, the journal, files that are being written.
pub const ASIDE: &str = ".cofnodion";

/// A published site that can be read. Every path is below the site's folder, with `/`.
pub trait Readable {
    /// How many requests it takes at once.
    fn width(&self) -> usize;

    /// A file's bytes; `None` where there is no such file.
    fn read(&self, path: &str) -> impl Future<Output = Result<Option<Vec<u8>>, Fault>>;

    /// Every file but those in [`ASIDE`]; `None` where the host doesn't list.
    fn list(&self) -> impl Future<Output = Result<Option<BTreeSet<String>>, Fault>>;

    /// False for a file that the host keeps to itself, such as its settings.
    fn shows(&self, path: &str) -> bool {
        !path.is_empty()
    }
}

/// What a host holds at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// The file as it is to be.
    Same,
    /// Another file.
    Other,
    /// None.
    Nothing,
}

/// A host that a site can be published to.
pub trait Host: Readable {
    /// The run that publishes through it.
    fn run(&self) -> &Run;

    /// Makes the run's own folder for files that are being written, and takes away those of other runs: what they still
    /// write fails. Nothing is put before that.
    fn begin(&self) -> impl Future<Output = Result<(), Fault>>;

    /// What stands where the entry's file is to be.
    fn holds(&self, entry: &Entry) -> impl Future<Output = Result<Held, Fault>>;

    /// Puts a file in its place, over one that may be there. A reader gets the one or the other, whole.
    fn put(&self, entry: &Entry, bytes: Vec<u8>) -> impl Future<Output = Result<(), Fault>>;

    /// Makes a file unless there is one, in one step; true where it was made.
    fn claim(&self, path: &str, bytes: Vec<u8>) -> impl Future<Output = Result<bool, Fault>>;

    /// Removes files, in any order; that there is none is no error.
    fn remove(&self, paths: &[&str]) -> impl Future<Output = Result<(), Fault>>;

    /// Removes those of these folders that are empty, and the run's own. Nothing is put after that.
    fn tidy(&self, folders: &BTreeSet<String>) -> impl Future<Output = Result<(), Fault>>;
}

/// The folders above these files, without the site's own.
pub fn folders_of<'a>(paths: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    let above = |path: &'a str| path.match_indices('/').filter_map(move |(at, _)| path.get(..at));
    paths.flat_map(above).map(str::to_owned).collect()
}

/// What a host or its connection said; of a long answer, the first line.
pub fn failed(path: &str, reason: &dyn std::fmt::Display) -> Fault {
    let reason = reason.to_string();
    let reason = reason.lines().next().unwrap_or_default().to_owned();
    Fault::HostFailed { file: path.to_owned(), reason }
}
