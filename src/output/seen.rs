//! How a file looks from outside: whether it is what it was is known without reading it again.

use std::{collections::BTreeMap, fs, path::Path};

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
    hash: Option<[u8; 32]>,
}

impl Seen {
    /// A file as it is for what started then; `None` where it can't be looked at.
    pub fn of(path: &Path, start: u128) -> Option<Seen> {
        let data = fs::metadata(path).ok()?;
        let changed = kept::changed(&data)?;
        let bytes = || fs::read(path).ok().map(|bytes| *blake3::hash(&bytes).as_bytes());
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
        all.update(self.hash.as_ref().map_or(&[], <[u8; 32]>::as_slice));
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
