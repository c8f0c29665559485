//! What is kept between runs, beside `content/`: hashes, counts and words of what was last published; nothing that is
//! exempt.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use serde::{Deserialize, Serialize};

/// The folder's name.
const FOLDER: &str = ".cofnodion";

/// A file whose time is this close to a run's start, or later, may have changed within the clock's tick: its bytes are
/// hashed.
pub const FRESH: Duration = Duration::from_secs(2);

/// The end of the name of a file that is being written, and how old it is when nobody writes it any more.
const NEW: &str = ".new";
const LEFT: Duration = Duration::from_secs(600);

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
        let beside = self.0.join(format!("{}-{nth}{NEW}", std::process::id()));
        let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, self.0.join(name)));
        if written.is_err() {
            // On a full disk, what was written of it takes room.
            let _ = fs::remove_file(&beside);
        }
        written
    }

    /// Keeps bytes after their hash (BLAKE3): damage is seen.
    ///
    /// # Errors
    /// What the system says.
    pub fn seal(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.write(name, &[blake3::hash(bytes).as_bytes(), bytes].concat())
    }

    /// What was kept so; none where it isn't that any more.
    pub fn sealed(&self, name: &str) -> Option<Vec<u8>> {
        let file = self.read(name)?;
        let (hash, bytes) = file.split_first_chunk::<32>()?;
        (blake3::hash(bytes).as_bytes() == hash).then(|| bytes.to_vec())
    }

    /// The names of all that is kept.
    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).into_iter().flatten().filter_map(Result::ok);
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    }

    /// True for what no run is still writing.
    fn is_old(&self, name: &str) -> bool {
        let time = fs::metadata(self.0.join(name)).and_then(|data| data.modified()).ok();
        time.and_then(|time| time.elapsed().ok()).is_some_and(|age| age > LEFT)
    }

    /// Removes the files whose names start so, but for these; and what runs left that were killed while they wrote it.
    pub fn forget(&self, start: &str, keep: &BTreeSet<String>) {
        for name in self.names() {
            let left = name.ends_with(NEW) && self.is_old(&name);
            if left || (name.starts_with(start) && !keep.contains(&name)) {
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

/// A file's size and time; and its hash, where the time was too fresh for a run to trust. What two runs see is compared
/// by what was fresh for the first.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Seen {
    size: u64,
    /// In nanoseconds since 1970.
    changed: u128,
    /// When its bytes, its time or its name last changed, where the system says so: of a file that took another's place with
    /// its time.
    moved: Option<i128>,
    hash: Option<[u8; 32]>,
}

impl Seen {
    /// A file as it is for what started then; `None` where it can't be looked at.
    pub fn of(path: &Path, start: u128) -> Option<Seen> {
        let data = fs::metadata(path).ok()?;
        let changed = changed(&data)?;
        let bytes = || fs::read(path).ok().map(|bytes| *blake3::hash(&bytes).as_bytes());
        let hash = if is_fresh(changed, start) { Some(bytes()?) } else { None };
        Some(Seen { size: data.len(), changed, moved: moved(&data), hash })
    }

    /// True where both saw one state of a file, whether or not its time could be trusted.
    pub fn is_of(&self, other: &Seen) -> bool {
        (self.size, self.changed, self.moved) == (other.size, other.changed, other.moved)
    }

    /// Adds it to a hash.
    pub fn add_to(&self, all: &mut blake3::Hasher) {
        all.update(&self.size.to_le_bytes());
        all.update(&self.changed.to_le_bytes());
        all.update(&self.moved.unwrap_or_default().to_le_bytes());
        all.update(self.hash.as_ref().map_or(&[], <[u8; 32]>::as_slice));
    }
}

/// When a file's bytes, time or name last changed, in nanoseconds since 1970, where the system says so.
#[cfg(unix)]
pub fn moved(data: &fs::Metadata) -> Option<i128> {
    use std::os::unix::fs::MetadataExt;
    Some(i128::from(data.ctime()) * 1_000_000_000 + i128::from(data.ctime_nsec()))
}

/// Nothing: the system doesn't say.
#[cfg(not(unix))]
pub fn moved(_: &fs::Metadata) -> Option<i128> {
    None
}

/// The program, from which follows what it found or made; `None` where it can't be looked at.
pub fn program(start: u128) -> Option<blake3::Hasher> {
    let mut all = blake3::Hasher::new();
    all.update(env!("CARGO_PKG_VERSION").as_bytes());
    if let Ok(program) = std::env::current_exe() {
        Seen::of(&program, start)?.add_to(&mut all);
    }
    Some(all)
}
