//! How a file looks from outside: whether it is what it was is known without reading it again.

use std::{
    collections::{BTreeMap, HashSet},
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use walkdir::WalkDir;

use crate::kept;

/// A file's size and time; and its hash, where the time was too fresh for a run to trust. What two runs see is compared
/// by what was fresh for the first.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Seen {
    size: u64,
    /// In nanoseconds since 1970.
    changed: u128,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    hash: Option<String>,
}

impl Seen {
    /// A file as it is for what started then; `None` where it can't be looked at.
    pub fn of(path: &Path, start: u128) -> Option<Seen> {
        let data = fs::metadata(path).ok()?;
        let changed = kept::changed(&data)?;
        let bytes = || fs::read(path).ok().map(|bytes| blake3::hash(&bytes).to_hex().to_string());
        let hash = if kept::is_fresh(changed, start) { Some(bytes()?) } else { None };
        Some(Seen { size: data.len(), changed, hash })
    }

    /// True where both saw one state of a file, whether or not its time could be trusted.
    pub fn is_of(&self, other: &Seen) -> bool {
        (self.size, self.changed) == (other.size, other.changed)
    }

    fn add_to(&self, path: &Path, all: &mut blake3::Hasher) {
        said(path, all);
        all.update(&self.size.to_le_bytes());
        all.update(&self.changed.to_le_bytes());
        all.update(self.hash.as_deref().unwrap_or_default().as_bytes());
    }
}

fn said(path: &Path, all: &mut blake3::Hasher) {
    let name = path.to_string_lossy();
    all.update(&name.len().to_le_bytes());
    all.update(name.as_bytes());
}

/// What all that is made or found follows from besides a site's folder: the program and its default theme. `None` where
/// the program can't be looked at.
pub fn program(start: u128) -> Option<blake3::Hasher> {
    let mut all = blake3::Hasher::new();
    all.update(env!("CARGO_PKG_VERSION").as_bytes());
    all.update(&crate::theme::fingerprint());
    if let Ok(program) = std::env::current_exe() {
        Seen::of(&program, start)?.add_to(&program, &mut all);
    }
    Some(all)
}

/// Everything that a site is made from, as it looks.
#[derive(Clone, Debug)]
pub struct Sources {
    /// All of it, in a hash.
    pub whole: String,
    /// What every page follows from, in a hash: the program, the themes, the site's settings and its messages.
    pub ground: String,
    /// The files of `content/`, by their paths below it, with `/` between names.
    pub files: BTreeMap<String, Seen>,
}

impl Sources {
    /// Those of a site's folder; `None` where something can't be looked at.
    pub fn of(site: &Path, start: u128) -> Option<Sources> {
        let mut ground = program(start)?;
        walk(&site.join("themes"), start, &mut ground, &mut |_, _| {})?;
        let mut whole = ground.clone();
        let root = site.join("content");
        let mut files = BTreeMap::new();
        walk(&root, start, &mut whole, &mut |path, seen| {
            let names = path.strip_prefix(&root).unwrap_or(path).iter();
            let path_below = names.map(|name| name.to_string_lossy()).collect::<Vec<_>>().join("/");
            if path_below == "site.yaml" || path_below.starts_with("locales/") {
                seen.add_to(path, &mut ground);
            }
            files.insert(path_below, seen);
        })?;
        let hex = |all: blake3::Hasher| all.finalize().to_hex().to_string();
        Some(Sources { whole: hex(whole), ground: hex(ground), files })
    }
}

/// What an output folder looks like: a hash of the names, sizes and times of its files, and of its folders.
#[derive(Clone, Debug)]
pub struct Outputs {
    /// All of it, in a hash.
    pub hash: blake3::Hash,
    folders: BTreeMap<OsString, Outputs>,
}

impl Outputs {
    /// A folder as it looks; `None` where something can't be looked at. A large site's is looked at on every processor.
    pub fn of(out: &Path) -> Option<Outputs> {
        Outputs::again(out, None, &HashSet::new())
    }

    /// The same after an earlier look, since which nothing changed but in these folders of it and those above them.
    pub fn after(&self, out: &Path, touched: &HashSet<PathBuf>) -> Option<Outputs> {
        Outputs::again(out, Some(self), touched)
    }

    fn again(path: &Path, before: Option<&Outputs>, touched: &HashSet<PathBuf>) -> Option<Outputs> {
        let mut entries: Vec<fs::DirEntry> = fs::read_dir(path).ok()?.collect::<Result<_, _>>().ok()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        let look = |entry: &fs::DirEntry| {
            if !entry.file_type().ok()?.is_dir() {
                let data = entry.metadata().ok()?;
                let mut all = blake3::Hasher::new();
                all.update(&data.len().to_le_bytes());
                all.update(&kept::changed(&data)?.to_le_bytes());
                return Some((all.finalize(), None));
            }
            let own = entry.path();
            let before = before.and_then(|before| before.folders.get(&entry.file_name()));
            let seen = match before.filter(|_| !touched.contains(&own)) {
                Some(before) => before.clone(),
                None => Outputs::again(&own, before, touched)?,
            };
            Some((seen.hash, Some(seen)))
        };
        let seen: Vec<_> = entries.par_iter().map(look).collect::<Option<_>>()?;
        let mut all = blake3::Hasher::new();
        let mut folders = BTreeMap::new();
        for (entry, (hash, folder)) in entries.iter().zip(seen) {
            let name = entry.file_name();
            all.update(&name.len().to_le_bytes());
            all.update(name.as_encoded_bytes());
            all.update(hash.as_bytes());
            folders.extend(folder.map(|folder| (name, folder)));
        }
        Some(Outputs { hash: all.finalize(), folders })
    }
}

/// Looks at every file below a folder; one that isn't there has none.
fn walk(root: &Path, start: u128, all: &mut blake3::Hasher, each: &mut dyn FnMut(&Path, Seen)) -> Option<()> {
    for entry in WalkDir::new(root).follow_links(true).sort_by_file_name() {
        match entry {
            Ok(entry) if entry.file_type().is_file() => {
                let seen = Seen::of(entry.path(), start)?;
                seen.add_to(entry.path(), all);
                each(entry.path(), seen);
            }
            Ok(entry) => said(entry.path(), all),
            Err(error) if error.path() == Some(root) => {}
            Err(_) => return None,
        }
    }
    Some(())
}
