//! A build that is made beside its folder, and takes effect when it is told to: until then it can be looked at, and
//! dropped.

use std::{
    collections::{BTreeSet, HashMap},
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use super::{
    Report,
    disk::Disk,
    folder::{on_disk, temporary},
    manifest::{self, Entry, MANIFEST, Part, PartEntry},
};
use crate::kept::Kept;
use crate::problem::{Fault, Problem, reason};

/// Where files wait; and what the system locks while they do, as two runs may prepare one site.
const WAITING: &str = "prepared";
const LOCK: &str = "prepared-lock";

/// What a build has still to do to its folder, in order.
enum Step {
    Append(PathBuf, Vec<u8>),
    Move(PathBuf, PathBuf),
    Remove(PathBuf),
    RemoveFolder(PathBuf),
}

/// A build that hasn't taken effect. What waits is gone when this is.
pub struct Prepared {
    out: PathBuf,
    place: PathBuf,
    /// Held until it is gone; none where nothing can be locked.
    _lock: Option<fs::File>,
    count: AtomicU64,
    /// What was done, as it will be.
    pub report: Report,
    waiting: Mutex<Waiting>,
}

#[derive(Default)]
struct Waiting {
    steps: Vec<Step>,
    /// Where the bytes of a file wait, by its place.
    files: HashMap<PathBuf, PathBuf>,
}

impl Prepared {
    /// Nothing is to be done to this folder.
    pub fn nothing(kept: &Kept, out: &Path) -> Prepared {
        let lock = kept.open(LOCK).ok().filter(|lock| lock.lock().is_ok());
        let place = kept.place(WAITING);
        // What a run left that was killed.
        let _ = fs::remove_dir_all(&place);
        let (out, count, report, waiting) =
            (out.to_owned(), AtomicU64::new(0), Report::default(), Mutex::default());
        Prepared { out, place, _lock: lock, count, report, waiting }
    }

    fn with<T>(&self, change: impl FnOnce(&mut Waiting) -> T) -> T {
        change(&mut self.waiting.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn is_there(&self, path: &Path) -> bool {
        self.with(|waiting| waiting.files.contains_key(path)) || path.exists()
    }

    /// Does to the folder what has still to be done.
    ///
    /// # Errors
    /// What the system says; then the next build goes on, as after one that was killed.
    pub fn finish(self) -> Result<Report, Problem> {
        for step in self.with(|waiting| std::mem::take(&mut waiting.steps)) {
            let file = match &step {
                Step::Append(place, _)
                | Step::Move(_, place)
                | Step::Remove(place)
                | Step::RemoveFolder(place) => place.to_string_lossy().into_owned(),
            };
            step.take()
                .map_err(|error| Problem::of_archive(Fault::Unwritable { file, reason: reason(&error) }))?;
        }
        Ok(self.report)
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        // What can't be removed now is removed by the next run.
        let _ = fs::remove_dir_all(&self.place);
    }
}

impl Step {
    fn take(self) -> io::Result<()> {
        match self {
            Step::Append(place, bytes) => fs::OpenOptions::new().append(true).open(place)?.write_all(&bytes),
            Step::Move(from, place) => put(&from, &place),
            Step::Remove(place) => match fs::remove_file(place) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            },
            Step::RemoveFolder(place) => {
                // Fails for a folder that holds something, as it should.
                let _ = fs::remove_dir(place);
                Ok(())
            }
        }
    }
}

/// Moves a file to its place, which may be on another disk: it is whole at any moment.
fn put(from: &Path, place: &Path) -> io::Result<()> {
    match fs::rename(from, place) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            place.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::rename(from, place).or_else(|_| copy(from, place))
        }
        Err(_) => copy(from, place),
        Ok(()) => Ok(()),
    }
}

fn copy(from: &Path, place: &Path) -> io::Result<()> {
    let beside = temporary(place.parent().unwrap_or(place), 0);
    fs::copy(from, &beside)?;
    fs::rename(beside, place)
}

/// Writes aside, and notes the rest.
impl Disk for Prepared {
    fn create_dir_all(&self, _: &Path) -> io::Result<()> {
        // Made with the first file in it.
        Ok(())
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let file = self.place.join(self.count.fetch_add(1, Ordering::Relaxed).to_string());
        if let Err(error) = fs::write(&file, bytes) {
            if error.kind() != io::ErrorKind::NotFound {
                return Err(error);
            }
            fs::create_dir_all(&self.place)?;
            fs::write(&file, bytes)?;
        }
        self.with(|waiting| waiting.files.insert(path.to_owned(), file));
        Ok(())
    }

    fn append(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.with(|waiting| waiting.steps.push(Step::Append(path.to_owned(), bytes.to_owned())));
        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.with(|waiting| {
            let file = waiting.files.remove(from).ok_or(io::ErrorKind::NotFound)?;
            waiting.files.insert(to.to_owned(), file.clone());
            waiting.steps.push(Step::Move(file, to.to_owned()));
            Ok(())
        })
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        if !self.is_there(path) {
            return Err(io::ErrorKind::NotFound.into());
        }
        self.with(|waiting| waiting.steps.push(Step::Remove(path.to_owned())));
        Ok(())
    }

    fn remove_dir(&self, path: &Path) -> io::Result<()> {
        self.with(|waiting| waiting.steps.push(Step::RemoveFolder(path.to_owned())));
        Ok(())
    }
}

/// The files of a built site: those in its folder, or as they are going to be there.
#[derive(Clone, Copy)]
pub struct Output<'a> {
    /// The folder.
    pub folder: &'a Path,
    prepared: Option<&'a Prepared>,
}

impl<'a> Output<'a> {
    /// Those in a folder.
    pub fn at(folder: &'a Path) -> Output<'a> {
        Output { folder, prepared: None }
    }

    /// A file's bytes, by its path below the folder.
    ///
    /// # Errors
    /// What the system says.
    pub fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let place = on_disk(self.folder, path);
        let waiting = self.prepared.and_then(|prepared| prepared.with(|all| all.files.get(&place).cloned()));
        fs::read(waiting.unwrap_or(place))
    }

    fn parts(&self) -> Option<Vec<(PartEntry, Part)>> {
        let read = |path: &str| self.read(path).ok();
        manifest::read(&read(MANIFEST)?, read)
    }

    /// The files that the manifest lists; `None` where there is none of ours.
    pub fn entries(&self) -> Option<impl Iterator<Item = Entry> + use<>> {
        Some(self.parts()?.into_iter().flat_map(|(_, part)| part.files))
    }

    /// The paths that the manifest lists, with those of its parts; `None` where there is none of ours.
    pub fn paths(&self) -> Option<BTreeSet<String>> {
        Some(manifest::paths(self.parts()?).collect())
    }
}

impl Prepared {
    /// The files as they are going to be.
    pub fn output(&self) -> Output<'_> {
        Output { folder: &self.out, prepared: Some(self) }
    }
}
