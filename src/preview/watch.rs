//! What changes below a site's folder: told once, when it is over.

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    time::{Duration, Instant},
};

use notify::{
    EventKind, RecommendedWatcher, RecursiveMode,
    event::{AccessKind, AccessMode, ModifyKind},
};
use notify_debouncer_full::{
    DebounceEventResult, DebouncedEvent, Debouncer, RecommendedCache, new_debouncer,
};

use walkdir::{DirEntry, WalkDir};

use crate::kept;

/// How long a file has to rest before it is looked at: editors write in several steps.
const REST: Duration = Duration::from_millis(20);
/// How often that is looked after.
const TICK: Duration = Duration::from_millis(5);
/// So many files at once are a storm: a change of branch, a folder copied.
const STORM: usize = 4;
/// How long a storm has to rest.
const CALM: Duration = Duration::from_millis(150);

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
    debouncer: Option<Debouncer<RecommendedWatcher, RecommendedCache>>,
    events: Receiver<DebounceEventResult>,
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
        let mut watch = Watch { site: site.to_owned(), debouncer: None, events, blind: None };
        match new_debouncer(REST, Some(TICK), send) {
            Ok(debouncer) => watch.debouncer = Some(debouncer),
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
        let Some(debouncer) = &mut self.debouncer else { return };
        if let Err(error) = debouncer.watch(folder, how)
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
    pub fn next(&mut self) -> Option<Changes> {
        let mut batch = Batch::default();
        let mut since = Instant::now();
        loop {
            let storm = batch.unknown || batch.paths.len() >= STORM;
            let event = match (batch.is_empty(), storm) {
                (true, _) => self.events.recv().ok()?,
                (false, false) => match self.events.try_recv() {
                    Ok(event) => event,
                    Err(_) => break,
                },
                (false, true) => match self.events.recv_timeout(CALM) {
                    Ok(event) => event,
                    Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
                },
            };
            if batch.is_empty() {
                since = Instant::now();
            }
            self.take(event, &mut batch);
        }
        let paths = (!batch.unknown).then(|| batch.paths.into_iter().collect());
        Some(Changes { paths, since })
    }

    fn take(&mut self, event: DebounceEventResult, batch: &mut Batch) {
        let Ok(events) = event else {
            batch.unknown = true;
            return;
        };
        let mut fresh = BTreeSet::new();
        for event in events {
            batch.unknown |= event.need_rescan();
            if is_change(&event) {
                fresh.extend(event.paths.iter().filter(|path| self.is_of_site(path)).cloned());
            }
        }
        // A folder that was put there anew isn't watched yet.
        for folder in FOLDERS.map(|folder| self.site.join(folder)) {
            if fresh.contains(&folder) {
                batch.unknown = true;
                self.look(&folder, RecursiveMode::Recursive);
            }
        }
        batch.paths.append(&mut fresh);
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
}

/// Reading a file is no change.
fn is_change(event: &DebouncedEvent) -> bool {
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
