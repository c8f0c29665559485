//! The output folder: what in it is ours, and safe writing.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use serde::{Deserialize, Serialize};
use walkdir::WalkDir;

use crate::problem::{Fault, Problem};

/// The list of what a build wrote, which is its record of what it may remove.
const MANIFEST: &str = "manifest.json";

/// The manifest as it is written.
#[derive(Default, Deserialize, Serialize)]
struct Manifest {
    /// Who wrote it.
    generator: String,
    /// Every file but this one, by path.
    files: BTreeSet<String>,
}

/// What the manifest names as its writer.
const GENERATOR: &str = "cofnodion";

/// The start of the name of a file that is being written; one that was left by a killed build is ours to remove.
const TEMPORARY: &str = ".cofnodion-";

/// A folder to write a site into.
pub struct Folder {
    root: PathBuf,
    /// What the last build wrote.
    before: BTreeSet<String>,
    count: AtomicU64,
}

impl Folder {
    /// Opens a folder that is empty, new, or was written by a build.
    ///
    /// # Errors
    /// It holds something that no build wrote, or can't be read or made.
    pub fn open(root: &Path) -> Result<Folder, Problem> {
        let mut folder = Folder { root: root.to_owned(), before: BTreeSet::new(), count: AtomicU64::new(0) };
        fs::create_dir_all(root).map_err(|error| folder.fault("", &error))?;
        match fs::read(root.join(MANIFEST)) {
            Ok(bytes) => {
                let known: Option<Manifest> = serde_json::from_slice(&bytes).ok();
                match known.filter(|manifest| manifest.generator == GENERATOR) {
                    Some(manifest) => folder.before = manifest.files,
                    None => return Err(folder.not_ours(MANIFEST)),
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                if let Some(foreign) = folder.anything()? {
                    return Err(folder.not_ours(&foreign));
                }
                // Written first, so that a build that is killed leaves a folder that the next one may go on with.
                folder.put(MANIFEST, &Self::manifest(BTreeSet::new()))?;
            }
            Err(error) => return Err(folder.fault(MANIFEST, &error)),
        }
        Ok(folder)
    }

    fn anything(&self) -> Result<Option<String>, Problem> {
        let entries = fs::read_dir(&self.root).map_err(|error| self.fault("", &error))?;
        let mut names =
            entries.filter_map(Result::ok).map(|entry| entry.file_name().to_string_lossy().into_owned());
        Ok(names.find(|name| !name.starts_with(TEMPORARY)))
    }

    fn not_ours(&self, file: &str) -> Problem {
        let folder = self.root.to_string_lossy().into_owned();
        Problem::of_archive(Fault::NotOurs { folder, file: file.to_owned() })
    }

    fn fault(&self, path: &str, error: &io::Error) -> Problem {
        let file = self.on_disk(path).to_string_lossy().into_owned();
        Problem::of_archive(Fault::Unwritable { file, reason: error.to_string() })
    }

    fn on_disk(&self, path: &str) -> PathBuf {
        path.split('/').filter(|name| !name.is_empty()).fold(self.root.clone(), |all, name| all.join(name))
    }

    fn manifest(files: BTreeSet<String>) -> Vec<u8> {
        let manifest = Manifest { generator: GENERATOR.to_owned(), files };
        serde_json::to_vec_pretty(&manifest).unwrap_or_default()
    }

    /// Writes a file unless it is there as it should be; true where it was written. It is whole at any moment:
    /// written beside its place, then moved.
    ///
    /// # Errors
    /// What the system says.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<bool, Problem> {
        let place = self.on_disk(path);
        let same_size =
            fs::metadata(&place).is_ok_and(|data| data.is_file() && data.len() == bytes.len() as u64);
        if same_size && fs::read(&place).is_ok_and(|known| known == bytes) {
            return Ok(false);
        }
        let parent = place.parent().unwrap_or(&self.root);
        let nth = self.count.fetch_add(1, Ordering::Relaxed);
        let beside = parent.join(format!("{TEMPORARY}{}-{nth}", std::process::id()));
        let write = || {
            fs::create_dir_all(parent)?;
            fs::write(&beside, bytes)?;
            fs::rename(&beside, &place)
        };
        write().map_err(|error| self.fault(path, &error))?;
        Ok(true)
    }

    /// Removes what the last build wrote and this one didn't, then notes what is there now; how many files went.
    ///
    /// # Errors
    /// What the system says.
    pub fn close(&self, now: &BTreeSet<String>) -> Result<usize, Problem> {
        let all: BTreeSet<String> = self.before.union(now).cloned().collect();
        self.put(MANIFEST, &Self::manifest(all))?;
        let mut removed = 0;
        for stale in self.before.difference(now).filter(|path| is_inside(path)) {
            match fs::remove_file(self.on_disk(stale)) {
                Ok(()) => removed += 1,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(self.fault(stale, &error)),
            }
        }
        self.sweep();
        self.put(MANIFEST, &Self::manifest(now.clone()))?;
        Ok(removed)
    }

    /// Removes what killed builds left half written, and folders that are empty now.
    fn sweep(&self) {
        let entries = WalkDir::new(&self.root).min_depth(1).contents_first(true);
        for entry in entries.into_iter().filter_map(Result::ok) {
            let left = entry.file_name().to_string_lossy().starts_with(TEMPORARY);
            if entry.file_type().is_file() && left {
                // What can't be removed stays: it is nobody's page.
                let _ = fs::remove_file(entry.path());
            } else if entry.file_type().is_dir() {
                // Fails for a folder that holds something, as it should.
                let _ = fs::remove_dir(entry.path());
            }
        }
    }
}

/// A path of the manifest never leads out of the folder, whoever wrote the manifest.
fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && path.split('/').all(|name| !name.is_empty() && name != "." && name != "..")
        && !path.contains('\\')
}
