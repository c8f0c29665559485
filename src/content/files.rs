//! The files of an archive: found once, read when needed.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use walkdir::WalkDir;

use crate::problem::{Fault, FileId, Place, Problem};

/// The most bytes that a text file may have (16 MiB): places are 32 bits wide, and no minutes are longer.
const TEXT_LIMIT: u64 = 16 << 20;

/// The files below `content/`, sorted by path.
#[derive(Debug, Default)]
pub struct Files {
    root: PathBuf,
    list: Vec<SourceFile>,
}

/// A file below `content/`.
#[derive(Debug)]
pub struct SourceFile {
    /// The path from `content/`, with `/` between its names on every system.
    pub path: Box<str>,
    /// Its size in bytes.
    pub size: u64,
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
        let mut files = Files { root: root.to_owned(), list: Vec::new() };
        let Ok(real_root) = fs::canonicalize(root) else {
            problems
                .push(Problem::of_archive(Fault::NoContent { folder: root.to_string_lossy().into_owned() }));
            return files;
        };
        let hidden = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('.');
        let walk = WalkDir::new(root).follow_links(true).sort_by_file_name().min_depth(1);
        for entry in walk.into_iter().filter_entry(|entry| !hidden(entry.file_name())) {
            match entry {
                Ok(entry) => {
                    let out = entry.path_is_symlink()
                        && !fs::canonicalize(entry.path()).is_ok_and(|real| real.starts_with(&real_root));
                    let path = files.relative(entry.path());
                    if out {
                        problems.push(Problem::of_archive(Fault::LinkOut { file: path }));
                    } else if entry.file_type().is_file() {
                        let size = entry.metadata().map_or(0, |data| data.len());
                        files.list.push(SourceFile { path: path.into(), size });
                    }
                }
                Err(error) => problems.push(Problem::of_archive(files.fault(&error))),
            }
        }
        files.list.sort_by(|a, b| a.path.cmp(&b.path));
        let outside: Vec<String> = problems
            .iter()
            .filter_map(|problem| match &problem.fault {
                Fault::LinkOut { file } => Some(format!("{file}/")),
                _ => None,
            })
            .collect();
        files.list.retain(|file| !outside.iter().any(|folder| file.path.starts_with(folder.as_str())));
        files
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
                Fault::Unreadable { file, reason: reason.to_string() }
            }
            _ => Fault::LinkOut { file },
        }
    }

    /// Every file with its number, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.list.iter().enumerate().map(|(n, file)| (FileId(u32::try_from(n).unwrap_or(u32::MAX)), file))
    }

    /// The path from `content/`; empty for a number that no file has.
    pub fn path(&self, id: FileId) -> &str {
        self.list.get(id.0 as usize).map_or("", |file| &file.path)
    }

    /// The file with this path.
    pub fn at(&self, path: &str) -> Option<FileId> {
        let place = self.list.binary_search_by(|file| file.path.as_ref().cmp(path)).ok()?;
        u32::try_from(place).ok().map(FileId)
    }

    /// The size in bytes.
    pub fn size(&self, id: FileId) -> u64 {
        self.list.get(id.0 as usize).map_or(0, |file| file.size)
    }

    /// The files whose path starts so.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (FileId, &'a SourceFile)> {
        let start = self.list.partition_point(|file| file.path.as_ref() < folder);
        let rest = self.list.get(start..).unwrap_or_default();
        rest.iter()
            .take_while(move |file| file.path.starts_with(folder))
            .enumerate()
            .map(move |(n, file)| (FileId(u32::try_from(start + n).unwrap_or(u32::MAX)), file))
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
            Problem::at(Fault::Unreadable { file: file(), reason: error.to_string() }, Place::file(id))
        })?;
        String::from_utf8(bytes).map(without_mark).map_err(|error| {
            let start = error.utf8_error().valid_up_to();
            Problem::at(Fault::NotUtf8 { file: file() }, Place::bytes(id, start..start + 1))
        })
    }
}
