//! A folder as a host: one that a web server serves, or a mounted disk.

use std::{
    collections::BTreeSet,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use walkdir::WalkDir;

use super::{
    host::{ASIDE, Held, Host, Readable, failed},
    run::Run,
};
use crate::output::{Entry, manifest::sha256, on_disk};
use crate::problem::{Fault, reason};

/// A folder.
pub struct Folder {
    root: PathBuf,
    run: Run,
}

impl Folder {
    /// The folder at this path, which may not be there yet.
    pub fn at(root: &Path) -> Folder {
        Folder { root: root.to_owned(), run: Run::new() }
    }

    /// That nothing can be written to it.
    fn no_folder(&self, error: &io::Error) -> Fault {
        Fault::HostNoFolder { folder: self.root.to_string_lossy().into_owned(), reason: reason(error) }
    }

    fn on_disk(&self, path: &str) -> PathBuf {
        on_disk(&self.root, path)
    }

    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let (place, beside) = (self.on_disk(path), self.on_disk(&self.run.beside()));
        fs::write(&beside, bytes)?;
        fs::create_dir_all(place.parent().unwrap_or(&self.root))?;
        fs::rename(&beside, &place)
    }

    fn make(&self, path: &str, bytes: &[u8]) -> io::Result<bool> {
        match fs::File::create_new(self.on_disk(path)) {
            Ok(mut file) => file.write_all(bytes).map(|()| true),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
            Err(error) => Err(error),
        }
    }
}

/// Nothing where there is no such file.
fn there<T>(result: io::Result<T>) -> io::Result<Option<T>> {
    match result {
        Ok(found) => Ok(Some(found)),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

impl Readable for Folder {
    fn width(&self) -> usize {
        1
    }

    async fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Fault> {
        there(fs::read(self.on_disk(path))).map_err(|error| failed(path, &reason(&error)))
    }

    async fn list(&self) -> Result<Option<BTreeSet<String>>, Fault> {
        let mut all = BTreeSet::new();
        for entry in WalkDir::new(&self.root).min_depth(1) {
            let entry = entry.map_err(|error| failed("", &error))?;
            let below = entry.path().strip_prefix(&self.root).unwrap_or(entry.path());
            let names: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
            if !entry.file_type().is_dir() && names.first().is_none_or(|name| name != ASIDE) {
                all.insert(names.join("/"));
            }
        }
        Ok(Some(all))
    }
}

impl Host for Folder {
    fn run(&self) -> &Run {
        &self.run
    }

    async fn begin(&self) -> Result<(), Fault> {
        let own = self.run.folder();
        fs::create_dir_all(self.on_disk(&own)).map_err(|error| failed(&own, &reason(&error)))?;
        for entry in fs::read_dir(self.root.join(ASIDE)).into_iter().flatten().filter_map(Result::ok) {
            if self.run.is_of_another(&entry.file_name().to_string_lossy()) {
                // What can't be removed stays: no page leads there.
                let _ = fs::remove_dir_all(entry.path()).or_else(|_| fs::remove_file(entry.path()));
            }
        }
        Ok(())
    }

    async fn holds(&self, entry: &Entry) -> Result<Held, Fault> {
        let Ok(found) = fs::metadata(self.on_disk(&entry.path)) else { return Ok(Held::Nothing) };
        let same = found.len() == entry.size as u64
            && self.read(&entry.path).await?.is_some_and(|bytes| sha256(&bytes) == entry.sha256);
        Ok(if same { Held::Same } else { Held::Other })
    }

    async fn put(&self, entry: &Entry, bytes: Vec<u8>) -> Result<(), Fault> {
        self.write(&entry.path, &bytes).map_err(|error| failed(&entry.path, &reason(&error)))
    }

    async fn claim(&self, path: &str, bytes: Vec<u8>) -> Result<bool, Fault> {
        let folder = self.on_disk(path).parent().map(Path::to_owned);
        let no_folder = |error| self.no_folder(&error);
        fs::create_dir_all(folder.as_deref().unwrap_or(&self.root)).map_err(no_folder)?;
        self.make(path, &bytes).map_err(|error| failed(path, &reason(&error)))
    }

    async fn remove(&self, paths: &[&str]) -> Result<(), Fault> {
        let remove = |path: &&str| {
            let removed = there(fs::remove_file(self.on_disk(path)));
            removed.map(|_| ()).map_err(|error| failed(path, &reason(&error)))
        };
        paths.iter().try_for_each(remove)
    }

    async fn tidy(&self, folders: &BTreeSet<String>) -> Result<(), Fault> {
        // What can't be removed stays: no page leads there.
        let _ = fs::remove_dir_all(self.on_disk(&self.run.folder()));
        for folder in folders.iter().rev() {
            // Fails for a folder that holds something, as it should.
            let _ = fs::remove_dir(self.on_disk(folder));
        }
        Ok(())
    }
}
