//! The output folder: what in it is ours, and safe writing.
//!
//! A build that is killed leaves every file whole, and a journal of what it may have written.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
    sync::{
        OnceLock,
        atomic::{AtomicU64, Ordering},
    },
};

use rustc_hash::FxHashSet;
use walkdir::WalkDir;

use super::{
    disk::Disk,
    manifest::{self, MANIFEST, Part, PartEntry, is_inside},
    writer::Written,
};
use crate::problem::{Fault, Problem, reason};

/// The start of the name of a file that is being written; one that was left by a killed build is ours to remove.
const TEMPORARY: &str = ".cofnodion-";

/// What a build may have written before it was killed: one path on a line, each ended.
const JOURNAL: &str = ".cofnodion-journal";

/// True where a build began to change a folder and didn't end.
pub fn is_unfinished(root: &Path) -> bool {
    root.join(JOURNAL).exists()
}

/// Where a path of a site is below a folder, with the system's own sign between names.
pub fn on_disk(root: &Path, path: &str) -> PathBuf {
    let mut place = PathBuf::with_capacity(root.as_os_str().len() + 1 + path.len());
    place.push(root);
    place.extend(path.split('/').filter(|name| !name.is_empty()));
    place
}

/// The place in a folder of a file that is being written.
pub fn temporary(folder: &Path, nth: u64) -> PathBuf {
    folder.join(format!("{TEMPORARY}{}-{nth}", std::process::id()))
}

/// True for a part of the manifest of which nothing could be read: none is written without files.
fn is_lost((entry, part): &(PartEntry, Part)) -> bool {
    is_inside(&entry.path) && part.files.is_empty()
}

/// A folder to write a site into.
pub struct Folder<'a> {
    root: PathBuf,
    disk: &'a dyn Disk,
    /// What earlier builds wrote.
    before: BTreeSet<String>,
    /// What this build is going to write.
    planned: BTreeSet<String>,
    /// A build was killed here.
    interrupted: bool,
    /// Nothing was there.
    empty: bool,
    /// The journal is there. It is made before the first change: where nothing changes, none is made.
    journal: OnceLock<Result<(), io::ErrorKind>>,
    count: AtomicU64,
}

impl<'a> Folder<'a> {
    /// Opens a folder that is empty, new, or was written by a build. Where all that the last one wrote is there, and known,
    /// its manifest needn't be read; where it isn't, a part of the manifest may be gone, and what is known counts too.
    ///
    /// # Errors
    /// It holds something that no build wrote, or can't be read or made.
    pub fn open(
        root: &Path,
        disk: &'a dyn Disk,
        written: Written,
        planned: BTreeSet<String>,
    ) -> Result<Folder<'a>, Problem> {
        let mut folder = Folder {
            root: root.to_owned(),
            disk,
            before: written.paths,
            planned,
            interrupted: false,
            empty: false,
            journal: OnceLock::new(),
            count: AtomicU64::new(0),
        };
        if written.whole {
            return Ok(folder);
        }
        disk.create_dir_all(root).map_err(|error| folder.fault("", &error))?;
        let journal = fs::read_to_string(root.join(JOURNAL));
        folder.interrupted = journal.is_ok();
        if let Ok(journal) = &journal {
            // A build that was killed while it wrote a line didn't write that file.
            let whole = journal.rsplit_once('\n').map_or("", |(whole, _)| whole);
            folder.before.extend(whole.lines().map(str::to_owned));
        }
        match fs::read(root.join(MANIFEST)) {
            Ok(list) => match manifest::read(&list, |path| fs::read(folder.on_disk(path)).ok()) {
                // Where a part is gone or damaged, and nothing else says what was written, pages could be left that are
                // public no more.
                Some(parts) => {
                    if let Some((lost, _)) = parts.iter().find(|part| is_lost(part) && !folder.is_known()) {
                        return Err(folder.unknown(&lost.path));
                    }
                    folder.before.extend(manifest::paths(parts));
                }
                None => return Err(folder.not_ours(MANIFEST)),
            },
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(folder.fault(MANIFEST, &error));
            }
            Err(_) if folder.interrupted => {}
            Err(_) => {
                if let Some(foreign) = folder.anything()? {
                    return Err(folder.not_ours(&foreign));
                }
                folder.empty = true;
            }
        }
        Ok(folder)
    }

    /// What earlier builds wrote is known from elsewhere than the manifest.
    fn is_known(&self) -> bool {
        self.interrupted || !self.before.is_empty()
    }

    fn anything(&self) -> Result<Option<String>, Problem> {
        let entries = match fs::read_dir(&self.root) {
            Ok(entries) => entries,
            // One that is only prepared may have no folder yet.
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(self.fault("", &error)),
        };
        let mut names =
            entries.filter_map(Result::ok).map(|entry| entry.file_name().to_string_lossy().into_owned());
        Ok(names.find(|name| !name.starts_with(TEMPORARY)))
    }

    fn not_ours(&self, file: &str) -> Problem {
        let folder = self.root.to_string_lossy().into_owned();
        Problem::of_archive(Fault::NotOurs { folder, file: file.to_owned() })
    }

    fn unknown(&self, file: &str) -> Problem {
        let folder = self.root.to_string_lossy().into_owned();
        Problem::of_archive(Fault::OutputUnknown { folder, file: file.to_owned() })
    }

    fn fault(&self, path: &str, error: &io::Error) -> Problem {
        let file = self.on_disk(path).to_string_lossy().into_owned();
        Problem::of_archive(Fault::Unwritable { file, reason: reason(error) })
    }

    fn on_disk(&self, path: &str) -> PathBuf {
        on_disk(&self.root, path)
    }

    /// Writes a file unless it is there as it should be; true where it was written. It is whole at any moment:
    /// written beside its place, then moved.
    ///
    /// # Errors
    /// What the system says.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<bool, Problem> {
        let place = self.on_disk(path);
        let same_size = !self.empty
            && fs::metadata(&place).is_ok_and(|data| data.is_file() && data.len() == bytes.len() as u64);
        if same_size && fs::read(&place).is_ok_and(|known| known == bytes) {
            return Ok(false);
        }
        if let Err(refused) = self.journal.get_or_init(|| self.write_journal().map_err(|error| error.kind()))
        {
            return Err(self.fault(JOURNAL, &io::Error::from(*refused)));
        }
        if !self.planned.contains(path) && !self.before.contains(path) {
            let line = format!("{path}\n");
            let added = self.disk.append(&self.root.join(JOURNAL), line.as_bytes());
            added.map_err(|error| self.fault(JOURNAL, &error))?;
        }
        self.replace(&place, bytes).map_err(|error| self.fault(path, &error))?;
        Ok(true)
    }

    fn replace(&self, place: &Path, bytes: &[u8]) -> io::Result<()> {
        let parent = place.parent().unwrap_or(&self.root);
        let nth = self.count.fetch_add(1, Ordering::Relaxed);
        let beside = temporary(parent, nth);
        // Most folders are there.
        if let Err(error) = self.disk.write(&beside, bytes) {
            if error.kind() != io::ErrorKind::NotFound {
                return Err(error);
            }
            self.disk.create_dir_all(parent)?;
            self.disk.write(&beside, bytes)?;
        }
        self.disk.rename(&beside, place)
    }

    fn write_journal(&self) -> io::Result<()> {
        let all: String = self.before.union(&self.planned).flat_map(|path| [path.as_str(), "\n"]).collect();
        self.replace(&self.root.join(JOURNAL), all.as_bytes())
    }

    /// Removes what earlier builds wrote and this one didn't; how many files went.
    ///
    /// # Errors
    /// What the system says.
    pub fn close(&self, now: &FxHashSet<&str>) -> Result<usize, Problem> {
        let mut removed = 0;
        let gone = |path: &&String| !now.contains(path.as_str()) && is_inside(path);
        for stale in self.before.iter().filter(gone) {
            let place = self.on_disk(stale);
            match self.disk.remove_file(&place) {
                Ok(()) => {
                    removed += 1;
                    self.leave(&place);
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(self.fault(stale, &error)),
            }
        }
        if self.interrupted {
            self.sweep();
        }
        if self.interrupted || self.journal.get().is_some() {
            self.disk.remove_file(&self.root.join(JOURNAL)).map_err(|error| self.fault(JOURNAL, &error))?;
        }
        Ok(removed)
    }

    /// Removes the folders that a removed file leaves empty.
    fn leave(&self, place: &Path) {
        let above = place.ancestors().skip(1).take_while(|folder| *folder != self.root);
        // Fails for a folder that holds something, as it should.
        let _ = above.map(|folder| self.disk.remove_dir(folder)).find(io::Result::is_err);
    }

    /// Removes what killed builds left half written, and folders that are empty now.
    fn sweep(&self) {
        let entries = WalkDir::new(&self.root).min_depth(1).contents_first(true);
        for entry in entries.into_iter().filter_map(Result::ok) {
            let name = entry.file_name().to_string_lossy();
            if entry.file_type().is_file() && name.starts_with(TEMPORARY) && name != JOURNAL {
                // What can't be removed stays: it is nobody's page.
                let _ = self.disk.remove_file(entry.path());
            } else if entry.file_type().is_dir() {
                // Fails for a folder that holds something, as it should.
                let _ = self.disk.remove_dir(entry.path());
            }
        }
    }
}
