//! How a file looks from outside: whether it is what it was is known without reading it again.

use std::{collections::BTreeMap, fs, path::Path};

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
        let mut ground = blake3::Hasher::new();
        ground.update(env!("CARGO_PKG_VERSION").as_bytes());
        ground.update(&crate::theme::fingerprint());
        if let Ok(program) = std::env::current_exe() {
            Seen::of(&program, start)?.add_to(&program, &mut ground);
        }
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

/// What an output folder looks like, in a hash; `None` where something can't be looked at.
pub fn outputs(out: &Path) -> Option<String> {
    Some(folder(out)?.to_hex().to_string())
}

/// A folder: the names, sizes and times of its files, and its folders. A large site's are looked at on every processor.
fn folder(path: &Path) -> Option<blake3::Hash> {
    let mut entries: Vec<fs::DirEntry> = fs::read_dir(path).ok()?.collect::<Result<_, _>>().ok()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    let look = |entry: &fs::DirEntry| {
        let mut all = blake3::Hasher::new();
        all.update(entry.file_name().as_encoded_bytes());
        if entry.file_type().ok()?.is_dir() {
            all.update(folder(&entry.path())?.as_bytes());
        } else {
            let data = entry.metadata().ok()?;
            all.update(&data.len().to_le_bytes());
            all.update(&kept::changed(&data)?.to_le_bytes());
        }
        Some(all.finalize())
    };
    let seen: Option<Vec<blake3::Hash>> = entries.par_iter().map(look).collect();
    let mut all = blake3::Hasher::new();
    for one in seen? {
        all.update(one.as_bytes());
    }
    Some(all.finalize())
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
