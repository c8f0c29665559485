//! How a file looks from outside: whether it is what it was is known without reading it again.

use std::{collections::BTreeMap, path::Path};

use walkdir::WalkDir;

use crate::kept::{self, Seen};

fn said(path: &Path, all: &mut blake3::Hasher) {
    let name = path.to_string_lossy();
    all.update(&name.len().to_le_bytes());
    all.update(name.as_bytes());
}

/// What all that is made or found follows from besides a site's folder: the program and its default theme. `None` where
/// the program can't be looked at.
pub fn program(start: u128) -> Option<blake3::Hasher> {
    let mut all = kept::program(start)?;
    all.update(&crate::theme::fingerprint());
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
                said(path, &mut ground);
                seen.add_to(&mut ground);
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
                said(entry.path(), all);
                seen.add_to(all);
                each(entry.path(), seen);
            }
            Ok(entry) => said(entry.path(), all),
            Err(error) if error.path() == Some(root) => {}
            Err(_) => return None,
        }
    }
    Some(())
}
