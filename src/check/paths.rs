//! Every path that a build writes.

use std::{
    collections::HashSet,
    sync::{Mutex, OnceLock, PoisonError},
};

use super::Record;
use crate::bundle::{Made, Sink, bundles};
use crate::output::manifest_paths;
use crate::problem::Problem;
use crate::site::PageKey;

/// The paths below the site's folder.
pub struct Paths {
    known: HashSet<String>,
    /// Those of bundles, which are made when one of them is asked for.
    bundled: OnceLock<HashSet<String>>,
}

impl Paths {
    /// The paths of a record's site.
    pub fn of(record: &Record) -> Paths {
        let site = record.site();
        let keys: Vec<PageKey> = site.keys().collect();
        let mut known: HashSet<String> = keys.iter().map(|key| site.path(*key)).collect();
        let parts = keys.iter().map(|key| site.part(*key)).collect::<HashSet<_>>();
        known.extend(manifest_paths(parts));
        known.extend(site.published_files().into_iter().map(|(_, path)| path));
        let statics = record.project.theme().map(|theme| theme.statics).unwrap_or_default();
        known.extend(statics.into_iter().map(|file| file.path));
        Paths { known, bundled: OnceLock::new() }
    }

    /// True where a build writes this file, or one of this name in the folder of this name.
    pub fn has(&self, record: &Record, path: &str) -> bool {
        self.known.contains(path)
            || self.known.contains(&format!("{path}/index.html"))
            || self.bundled.get_or_init(|| bundled(record)).contains(path)
    }
}

/// Takes the names of what bundles make.
#[derive(Default)]
struct Names(Mutex<HashSet<String>>);

impl Sink for Names {
    fn put(&self, made: Made) -> Result<(), Problem> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(made.path);
        Ok(())
    }
}

fn bundled(record: &Record) -> HashSet<String> {
    if let Some(written) = record.built().and_then(|built| built.paths()) {
        return written.into_iter().collect();
    }
    let names = Names::default();
    for bundle in bundles(record.site(), record.files()) {
        // What goes wrong is told by the build.
        let _ = bundle.make(&names);
    }
    names.0.into_inner().unwrap_or_else(PoisonError::into_inner)
}
