//! What is kept between runs, beside `content/`: hashes, counts and words of what was last published; nothing that is
//! exempt.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// The folder's name.
const FOLDER: &str = ".cofnodion";

/// A file whose time is this close to a run's start, or later, may have changed within the clock's tick: its bytes are
/// hashed.
pub const FRESH: Duration = Duration::from_secs(2);

/// Files are written beside their places, several at a time.
static COUNT: AtomicU64 = AtomicU64::new(0);

/// The folder of what is kept for a site.
#[derive(Clone, Debug)]
pub struct Kept(PathBuf);

impl Kept {
    /// That of a site's folder.
    pub fn of(site: &Path) -> Kept {
        Kept(site.join(FOLDER))
    }

    /// Where something of this name is kept.
    pub fn place(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// A file's bytes; none where they can't be read, as what is kept can always be made again.
    pub fn read(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.0.join(name)).ok()
    }

    /// Keeps a file, which is whole at any moment.
    ///
    /// # Errors
    /// What the system says.
    pub fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.0)?;
        fs::write(self.0.join(".gitignore"), "*\n")?;
        let nth = COUNT.fetch_add(1, Ordering::Relaxed);
        let beside = self.0.join(format!("{}-{nth}.new", std::process::id()));
        let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, self.0.join(name)));
        if written.is_err() {
            // On a full disk, what was written of it takes room.
            let _ = fs::remove_file(&beside);
        }
        written
    }

    /// Removes the files whose names start so, but for these.
    pub fn forget(&self, start: &str, keep: &BTreeSet<String>) {
        let names = fs::read_dir(&self.0).into_iter().flatten().filter_map(Result::ok);
        for name in names.map(|entry| entry.file_name().to_string_lossy().into_owned()) {
            if name.starts_with(start) && !keep.contains(&name) {
                // What can't be removed now is tried again by the next run.
                let _ = fs::remove_file(self.0.join(name));
            }
        }
    }

    /// Opens a file to read and to add to, made where there is none.
    ///
    /// # Errors
    /// What the system says.
    pub fn open(&self, name: &str) -> io::Result<fs::File> {
        fs::create_dir_all(&self.0)?;
        fs::write(self.0.join(".gitignore"), "*\n")?;
        fs::OpenOptions::new().read(true).append(true).create(true).open(self.0.join(name))
    }
}

/// Now, in nanoseconds since 1970.
pub fn now() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos()
}

/// When a file was changed, in nanoseconds since 1970.
pub fn changed(data: &fs::Metadata) -> Option<u128> {
    Some(data.modified().ok()?.duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos())
}

/// A file that changed then is too fresh for its time to be trusted by what started then.
pub fn is_fresh(changed: u128, start: u128) -> bool {
    changed.saturating_add(FRESH.as_nanos()) >= start
}
