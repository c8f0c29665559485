//! What is kept between runs, beside `content/`: hashes and counts, no text of the record.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// The folder's name.
const FOLDER: &str = ".cofnodion";

/// A file whose time is this close to a run's start, or later, may have changed within the clock's tick: its bytes are
/// hashed.
pub const FRESH: Duration = Duration::from_secs(2);

/// The folder of what is kept for a site.
#[derive(Clone, Debug)]
pub struct Kept(PathBuf);

impl Kept {
    /// That of a site's folder.
    pub fn of(site: &Path) -> Kept {
        Kept(site.join(FOLDER))
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
        let beside = self.0.join(format!("{}.new", std::process::id()));
        fs::write(&beside, bytes)?;
        fs::rename(&beside, self.0.join(name))
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
