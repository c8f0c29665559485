//! What changes below a site's folder: told once, when it is over.

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver},
    time::{Duration, Instant},
};

use notify::{
    Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher,
    event::{AccessKind, AccessMode, ModifyKind},
};
use walkdir::{DirEntry, WalkDir};

use crate::kept;

/// How long files have to rest before they are looked at: editors write in several steps.
const REST: Duration = Duration::from_millis(20);
/// So many files at once are a storm: a change of branch, a folder copied.
const STORM: usize = 4;
/// How long a storm has to rest.
const CALM: Duration = Duration::from_millis(150);
/// How long an end is waited for, where there is always one more change.
const PATIENCE: Duration = Duration::from_secs(5);

/// How far a file's time may lag behind the clock.
const GRAIN: Duration = Duration::from_millis(10);

/// The folders that a site is made of.
const FOLDERS: [&str; 2] = ["content", "themes"];

/// What changed.
pub struct Changes {
    /// The files and folders; `None` where that isn't known.
    pub paths: Option<Vec<PathBuf>>,
    /// When it was noticed.
    pub since: Instant,
}

/// A watch over a site's folder.
pub struct Watch {
    site: PathBuf,
    watcher: Option<RecommendedWatcher>,
    events: Receiver<notify::Result<Event>>,
    blind: Option<String>,
}

/// Some changes, and whether there may be others.
#[derive(Default)]
struct Batch {
    paths: BTreeSet<PathBuf>,
    unknown: bool,
}

impl Watch {
    /// Starts watching. Where that isn't possible, nothing is ever reported, and [`Watch::blind`] says why.
    pub fn start(site: &Path) -> Watch {
        let (send, events) = mpsc::channel();
        let mut watch = Watch { site: site.to_owned(), watcher: None, events, blind: None };
        match notify::recommended_watcher(send) {
            Ok(watcher) => watch.watcher = Some(watcher),
            Err(error) => watch.blind = Some(error.to_string()),
        }
        watch.look(site, RecursiveMode::NonRecursive);
        for folder in FOLDERS {
            watch.look(&site.join(folder), RecursiveMode::Recursive);
        }
        watch
    }

    /// Why changes can't be seen.
    pub fn blind(&self) -> Option<&str> {
        self.blind.as_deref()
    }

    fn look(&mut self, folder: &Path, how: RecursiveMode) {
        let Some(watcher) = &mut self.watcher else { return };
        if let Err(error) = watcher.watch(folder, how)
            && folder.is_dir()
        {
            self.blind = Some(error.to_string());
        }
    }

    /// What changed from a moment on, in nanoseconds since 1970; a folder stands for what came to it or left it.
    pub fn changed_since(&self, since: u128) -> Vec<PathBuf> {
        let entries = FOLDERS.iter().flat_map(|folder| WalkDir::new(self.site.join(folder)));
        let changed = |entry: &DirEntry| {
            let changed = entry.metadata().ok().and_then(|data| kept::changed(&data));
            changed.is_some_and(|changed| changed.saturating_add(GRAIN.as_nanos()) >= since)
        };
        let paths = entries.filter_map(Result::ok).filter(changed).map(DirEntry::into_path);
        paths.filter(|path| self.is_of_site(path)).collect()
    }

    /// Waits for changes, and for their end; `None` where none will come.
    ///
    /// Every path that was told of is kept, also one that was put back: what was read meanwhile may hold what was there
    /// in between.
    pub fn next(&mut self) -> Option<Changes> {
        let mut batch = Batch::default();
        while batch.is_empty() {
            let event = self.events.recv().ok()?;
            self.take(event, &mut batch);
        }
        let since = Instant::now();
        let mut last = since;
        while last.duration_since(since) < PATIENCE {
            let rest = if batch.is_storm() { CALM } else { REST };
            let Ok(event) = self.events.recv_timeout(rest.saturating_sub(last.elapsed())) else { break };
            if self.take(event, &mut batch) {
                last = Instant::now();
            }
        }
        let paths = (!batch.unknown).then(|| batch.paths.into_iter().collect());
        Some(Changes { paths, since })
    }

    /// Adds what happened; whether it is a change.
    fn take(&mut self, event: notify::Result<Event>, batch: &mut Batch) -> bool {
        let Ok(event) = event else {
            batch.unknown = true;
            return true;
        };
        batch.unknown |= event.need_rescan();
        let paths = event.paths.iter().filter(|path| is_change(&event) && self.is_of_site(path));
        let fresh: BTreeSet<PathBuf> = paths.cloned().collect();
        // A folder that was put there anew isn't watched yet.
        for folder in FOLDERS.map(|folder| self.site.join(folder)) {
            if fresh.contains(&folder) {
                batch.unknown = true;
                self.look(&folder, RecursiveMode::Recursive);
            }
        }
        let changed = event.need_rescan() || !fresh.is_empty();
        batch.paths.extend(fresh);
        changed
    }

    /// Below one of the folders, and nothing that an editor or the system keeps for itself.
    fn is_of_site(&self, path: &Path) -> bool {
        let Ok(below) = path.strip_prefix(&self.site) else { return false };
        let hidden = |name: &OsStr| name.to_string_lossy().starts_with('.');
        let first = below.components().next().map(|first| first.as_os_str());
        FOLDERS.iter().any(|folder| first == Some(OsStr::new(folder)))
            && !below.components().any(|part| hidden(part.as_os_str()))
    }
}

impl Batch {
    fn is_empty(&self) -> bool {
        self.paths.is_empty() && !self.unknown
    }

    fn is_storm(&self) -> bool {
        self.unknown || self.paths.len() >= STORM
    }
}

/// Reading a file is no change.
fn is_change(event: &Event) -> bool {
    match event.kind {
        EventKind::Access(kind) => kind == AccessKind::Close(AccessMode::Write),
        EventKind::Modify(ModifyKind::Metadata(_)) => false,
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => true,
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs};

    use super::Watch;

    #[test]
    fn a_folder_that_is_back_under_its_name_was_also_under_the_other() {
        let site = tempfile::tempdir().unwrap();
        let site = site.path().canonicalize().unwrap();
        let content = site.join("content");
        let [finance, money, last] = ["finance", "money", "last"].map(|name| content.join(name));
        fs::create_dir_all(&finance).unwrap();
        let mut watch = Watch::start(&site);
        fs::rename(&finance, &money).unwrap();
        fs::rename(&money, &finance).unwrap();
        fs::write(&last, "").unwrap();
        let mut told = BTreeSet::new();
        while !told.contains(&last) {
            told.extend(watch.next().unwrap().paths.unwrap());
        }
        assert!(told.contains(&finance) && told.contains(&money), "{told:?}");
    }
}
