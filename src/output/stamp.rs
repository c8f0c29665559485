//! Whether anything changed since the last build: sources and outputs as their folders list them, not read again.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use walkdir::WalkDir;

use super::Report;
use crate::kept::{self, Kept};
use crate::problem::Problem;

/// What a build was made from and what it left.
#[derive(Clone, Debug, Deserialize, Serialize)]
struct Record {
    /// When it started, in nanoseconds since 1970.
    start: u128,
    sources: String,
    outputs: String,
    pages: usize,
    files: usize,
    /// What it warned of; none where the words of a warning are the record's, which has to be read again for them.
    warnings: Option<Vec<Problem>>,
}

/// The state of a site's folder before a build.
pub struct Stamp {
    site: PathBuf,
    out: PathBuf,
    start: u128,
    sources: Option<String>,
    last: Option<Record>,
}

impl Stamp {
    /// Looks at the sources, and at what the last build into this folder left.
    pub fn take(site: &Path, out: &Path) -> Stamp {
        let start = kept::now();
        let mut stamp =
            Stamp { site: site.to_owned(), out: out.to_owned(), start, sources: None, last: None };
        let kept = Kept::of(site).read(&stamp.name());
        let kept = kept.and_then(|kept| serde_json::from_slice::<Record>(&kept).ok());
        stamp.last = kept.filter(|last| {
            sources(site, last.start).as_ref() == Some(&last.sources)
                && outputs(out).as_ref() == Some(&last.outputs)
        });
        if stamp.last.is_none() {
            stamp.sources = sources(site, start);
        }
        stamp
    }

    fn name(&self) -> String {
        let out = std::path::absolute(&self.out).unwrap_or_else(|_| self.out.clone());
        format!("{}.json", blake3::hash(out.to_string_lossy().as_bytes()).to_hex())
    }

    /// What the last build reported, if nothing changed since.
    pub fn unchanged(&self) -> Option<Report> {
        let last = self.last.as_ref()?;
        Some(Report { pages: last.pages, unchanged: last.files, written: 0, removed: 0 })
    }

    /// The same with what it warned of, if that can be said without reading the record.
    pub fn unchanged_with_warnings(&self) -> Option<(Report, &[Problem])> {
        let warnings = self.last.as_ref()?.warnings.as_deref()?;
        Some((self.unchanged()?, warnings))
    }

    /// Keeps what a build left. Where that can't be kept, the next build does all the work again.
    pub fn keep(&self, report: Report, warnings: &[Problem]) {
        let (Some(sources), Some(outputs)) = (self.sources.clone(), outputs(&self.out)) else { return };
        let files = report.written + report.unchanged;
        let warnings = warnings.iter().all(|problem| problem.fault.may_be_kept()).then(|| warnings.to_vec());
        let record = Record { start: self.start, sources, outputs, pages: report.pages, files, warnings };
        let _ = self.write(&record);
    }

    fn write(&self, record: &Record) -> io::Result<()> {
        Kept::of(&self.site).write(&self.name(), &serde_json::to_vec(record)?)
    }
}

/// What everything that a build reads looks like: the program, the default theme, `content/` and `themes/`.
/// `None` where something can't be looked at.
fn sources(site: &Path, start: u128) -> Option<String> {
    let mut seen = blake3::Hasher::new();
    seen.update(env!("CARGO_PKG_VERSION").as_bytes());
    seen.update(&crate::theme::fingerprint());
    if let Ok(program) = std::env::current_exe() {
        see(&program, start, &mut seen)?;
    }
    for folder in ["content", "themes"] {
        let root = site.join(folder);
        for entry in WalkDir::new(&root).follow_links(true).sort_by_file_name() {
            match entry {
                Ok(entry) if entry.file_type().is_file() => see(entry.path(), start, &mut seen)?,
                Ok(entry) => said(entry.path(), &mut seen),
                Err(error) if error.path() == Some(&root) => {}
                Err(_) => return None,
            }
        }
    }
    Some(seen.finalize().to_hex().to_string())
}

/// What the output folder looks like.
fn outputs(out: &Path) -> Option<String> {
    let mut seen = blake3::Hasher::new();
    for entry in WalkDir::new(out).sort_by_file_name() {
        let entry = entry.ok()?;
        if entry.file_type().is_file() {
            see(entry.path(), u128::MAX, &mut seen)?;
        } else {
            said(entry.path(), &mut seen);
        }
    }
    Some(seen.finalize().to_hex().to_string())
}

fn said(path: &Path, seen: &mut blake3::Hasher) {
    let name = path.to_string_lossy();
    seen.update(&name.len().to_le_bytes());
    seen.update(name.as_bytes());
}

/// A file's name, size and time; and its bytes, where the time is too fresh to trust.
fn see(path: &Path, start: u128, seen: &mut blake3::Hasher) -> Option<()> {
    let data = fs::metadata(path).ok()?;
    let changed = kept::changed(&data)?;
    said(path, seen);
    seen.update(&data.len().to_le_bytes());
    seen.update(&changed.to_le_bytes());
    if kept::is_fresh(changed, start) {
        seen.update(blake3::hash(&fs::read(path).ok()?).as_bytes());
    }
    Some(())
}
