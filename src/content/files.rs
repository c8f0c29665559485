//! The files of an archive: found once, read when needed.

use std::{
    collections::{BTreeMap, HashSet},
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use walkdir::{DirEntry, WalkDir};

use crate::problem::{Fault, FileId, Place, Problem, reason as reason_of};

/// The most bytes that a text file may have (16 MiB): places are 32 bits wide, and no minutes are longer.
const TEXT_LIMIT: u64 = 16 << 20;

/// The files below `content/`. A file keeps its number as long as it is there, however often they are looked at.
#[derive(Clone, Debug, Default)]
pub struct Files {
    root: PathBuf,
    /// By number; those of files that are gone stay.
    list: Vec<Arc<SourceFile>>,
    /// The numbers of those that are there, by path.
    there: Vec<FileId>,
    /// Something couldn't be listed.
    flawed: bool,
}

/// A file below `content/`.
#[derive(Debug)]
pub struct SourceFile {
    /// The path from `content/`, with `/` between its names on every system.
    pub path: Box<str>,
    /// Its size in bytes.
    pub size: u64,
    /// How often it was seen to change.
    pub edition: u32,
}

/// What starts with a dot is the system's or an editor's.
fn is_hidden(name: &OsStr) -> bool {
    name.to_string_lossy().starts_with('.')
}

/// Some editors on Windows put a byte order mark before a text. It is no part of it.
fn without_mark(text: String) -> String {
    text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)
}

impl SourceFile {
    /// The names of the path: folders, then the file.
    pub fn names(&self) -> Vec<&str> {
        self.path.split('/').collect()
    }

    /// The last name of the path.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// The path without the last name; empty at the top.
    pub fn folder(&self) -> &str {
        self.path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

impl Files {
    /// Lists what is below a folder, without what starts with a dot.
    ///
    /// What can't be read, and links that lead out or in a circle, are problems.
    pub fn find(root: &Path, problems: &mut Vec<Problem>) -> Files {
        let files = Files { root: root.to_owned(), ..Files::default() };
        let mut found = files.list(root, problems);
        found.sort();
        let mut files = files.with(found.into_iter().map(|(path, size)| (path, Some(size))));
        files.flawed = !problems.is_empty();
        files
    }

    /// The same after something changed: these files or folders, or who knows what.
    pub fn again(&self, changed: Option<&[PathBuf]>, problems: &mut Vec<Problem>) -> Files {
        let below = |path: &PathBuf| path != &self.root && path.starts_with(&self.root);
        let Some(changed) = changed.filter(|changed| !self.flawed && changed.iter().all(below)) else {
            return self.all_again(problems);
        };
        let mut now: BTreeMap<String, Option<u64>> = BTreeMap::new();
        for path in changed.iter().filter(|path| !self.is_hidden(path)) {
            let name = self.relative(path);
            now.extend(self.at(&name).map(|_| (name.clone(), None)));
            now.extend(self.below(&format!("{name}/")).map(|(_, file)| (file.path.to_string(), None)));
            let there = fs::symlink_metadata(path).is_ok();
            now.extend(
                there
                    .then(|| self.list(path, problems))
                    .into_iter()
                    .flatten()
                    .map(|(path, size)| (path, Some(size))),
            );
        }
        let mut files = self.with(now.into_iter());
        files.flawed |= !problems.is_empty();
        files
    }

    fn all_again(&self, problems: &mut Vec<Problem>) -> Files {
        let mut now: BTreeMap<String, Option<u64>> =
            self.iter().map(|(_, file)| (file.path.to_string(), None)).collect();
        now.extend(self.list(&self.root, problems).into_iter().map(|(path, size)| (path, Some(size))));
        let mut files = self.with(now.into_iter());
        files.flawed = !problems.is_empty();
        files
    }

    /// The files with what is known of some: their size, or that they are gone.
    fn with(&self, known: impl Iterator<Item = (String, Option<u64>)>) -> Files {
        let mut files = self.clone();
        let mut moved = false;
        let mut gone = HashSet::new();
        for (path, size) in known {
            let file = self.at(&path);
            match (file, size) {
                (None, None) => {}
                (Some(file), None) => moved |= gone.insert(file),
                (Some(file), Some(size)) => {
                    if let Some(known) = files.list.get_mut(file.0 as usize) {
                        let edition = known.edition.wrapping_add(1);
                        *known = Arc::new(SourceFile { path: path.into(), size, edition });
                    }
                }
                (None, Some(size)) => {
                    moved = true;
                    files.there.extend(u32::try_from(files.list.len()).ok().map(FileId));
                    files.list.push(Arc::new(SourceFile { path: path.into(), size, edition: 0 }));
                }
            }
        }
        if moved {
            let list = &files.list;
            files.there.retain(|file| !gone.contains(file));
            files.there.sort_by_key(|file| list.get(file.0 as usize).map(|file| file.path.as_ref()));
        }
        files
    }

    /// The files at or below a place, by path and size.
    fn list(&self, place: &Path, problems: &mut Vec<Problem>) -> Vec<(String, u64)> {
        let Ok(real_root) = fs::canonicalize(&self.root) else {
            let folder = self.root.to_string_lossy().into_owned();
            problems.push(Problem::of_archive(Fault::NoContent { folder }));
            return Vec::new();
        };
        let mut found = Vec::new();
        let mut outside = Vec::new();
        let hidden = |entry: &DirEntry| entry.depth() > 0 && is_hidden(entry.file_name());
        let walk = WalkDir::new(place).follow_links(true).sort_by_file_name();
        for entry in walk.into_iter().filter_entry(|entry| !hidden(entry)) {
            match entry {
                Ok(entry) => {
                    let link = entry.path_is_symlink() || (entry.depth() == 0 && place != self.root);
                    let out = link
                        && !fs::canonicalize(entry.path()).is_ok_and(|real| real.starts_with(&real_root));
                    let path = self.relative(entry.path());
                    if out {
                        outside.push(format!("{path}/"));
                        problems.push(Problem::of_archive(Fault::LinkOut { file: path }));
                    } else if entry.file_type().is_file() {
                        let size = entry.metadata().map_or(0, |data| data.len());
                        found.push((path, size));
                    }
                }
                Err(error) => problems.push(Problem::of_archive(self.fault(&error))),
            }
        }
        found.retain(|(path, _)| !outside.iter().any(|folder| path.starts_with(folder.as_str())));
        found
    }

    fn is_hidden(&self, path: &Path) -> bool {
        let below = path.strip_prefix(&self.root).unwrap_or(path);
        below.components().any(|part| is_hidden(part.as_os_str()))
    }

    fn relative(&self, path: &Path) -> String {
        let below = path.strip_prefix(&self.root).unwrap_or(path);
        let names: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        names.join("/")
    }

    fn fault(&self, error: &walkdir::Error) -> Fault {
        let file = error.path().map(|path| self.relative(path)).unwrap_or_default();
        match error.io_error() {
            Some(reason) if error.loop_ancestor().is_none() => {
                Fault::Unreadable { file, reason: reason_of(reason) }
            }
            _ => Fault::LinkOut { file },
        }
    }

    /// Every file with its number, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.there.iter().filter_map(|id| Some((*id, self.file(*id)?)))
    }

    fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.list.get(id.0 as usize).map(Arc::as_ref)
    }

    /// The path from `content/`; empty for a number that no file has.
    pub fn path(&self, id: FileId) -> &str {
        self.file(id).map_or("", |file| &file.path)
    }

    /// The file with this path.
    pub fn at(&self, path: &str) -> Option<FileId> {
        let place = self.there.binary_search_by(|file| self.path(*file).cmp(path)).ok()?;
        self.there.get(place).copied()
    }

    /// The size in bytes.
    pub fn size(&self, id: FileId) -> u64 {
        self.file(id).map_or(0, |file| file.size)
    }

    /// How often it was seen to change.
    pub fn edition(&self, id: FileId) -> u32 {
        self.file(id).map_or(0, |file| file.edition)
    }

    /// The files whose path starts so.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (FileId, &'a SourceFile)> {
        let start = self.there.partition_point(|file| self.path(*file) < folder);
        let rest = self.there.get(start..).unwrap_or_default().iter();
        rest.filter_map(|id| Some((*id, self.file(*id)?)))
            .take_while(move |(_, file)| file.path.starts_with(folder))
    }

    /// Where the file is on the disk.
    pub fn on_disk(&self, id: FileId) -> PathBuf {
        self.path(id).split('/').fold(self.root.clone(), |path, name| path.join(name))
    }

    /// The folder that holds them all.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// What the system says.
    pub fn bytes(&self, id: FileId) -> io::Result<Vec<u8>> {
        fs::read(self.on_disk(id))
    }

    /// The width and height of a picture in pixels; `None` where it isn't one that browsers show.
    pub fn picture_size(&self, id: FileId) -> Option<(u32, u32)> {
        let size = imagesize::size(self.on_disk(id)).ok()?;
        let side = |pixels: usize| u32::try_from(pixels).ok().filter(|pixels| *pixels > 0);
        Some((side(size.width)?, side(size.height)?))
    }

    /// The text of a file for showing a place in it; what can't be read is left out or replaced.
    pub fn for_show(&self, id: FileId) -> String {
        let bytes = if self.size(id) > TEXT_LIMIT { Vec::new() } else { self.bytes(id).unwrap_or_default() };
        without_mark(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// The text of a file.
    ///
    /// # Errors
    /// The problem: unreadable, too long, or not UTF-8 (at the first byte that isn't).
    pub fn text(&self, id: FileId) -> Result<String, Problem> {
        let file = || self.path(id).to_owned();
        if self.size(id) > TEXT_LIMIT {
            let reason = format!("> {} MiB", TEXT_LIMIT >> 20);
            return Err(Problem::at(Fault::Unreadable { file: file(), reason }, Place::file(id)));
        }
        let bytes = self.bytes(id).map_err(|error| {
            Problem::at(Fault::Unreadable { file: file(), reason: reason_of(&error) }, Place::file(id))
        })?;
        String::from_utf8(bytes).map(without_mark).map_err(|error| {
            let start = error.utf8_error().valid_up_to();
            Problem::at(Fault::NotUtf8 { file: file() }, Place::bytes(id, start..start + 1))
        })
    }
}
