//! The site on the disk: every page and file, written only where it differs, stale ones removed last.

mod disk;
mod folder;
pub mod manifest;
mod stamp;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{Mutex, PoisonError},
};

use rayon::prelude::*;

use crate::bundle::{Made, Sink, bundles};
use crate::problem::{Fault, FileId, Problem, reason};
use crate::project::Project;
use crate::site::{PageKey, SITE_PART, Site, Texts};
use crate::theme::{Pages, PreparedFrame, Theme};
use folder::Folder;
use manifest::{MANIFEST, part_path};

pub use disk::{Disk, SystemDisk};
pub use folder::is_unfinished;
pub use manifest::Entry;
pub use stamp::Stamp;

/// What a build did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Pages of the site.
    pub pages: usize,
    /// Files that were written, pages and others.
    pub written: usize,
    /// Files that were as they should be.
    pub unchanged: usize,
    /// Stale files that were removed.
    pub removed: usize,
}

/// The paths that a build into a folder wrote, as its manifest lists them; `None` where there is none of ours.
pub fn published_paths(out: &Path) -> Option<BTreeSet<String>> {
    let read = |path: &str| manifest::is_inside(path).then(|| std::fs::read(out.join(path)).ok()).flatten();
    manifest::read(&read(MANIFEST)?, read)
}

/// The paths of a manifest of these parts.
pub fn manifest_paths(parts: impl IntoIterator<Item = String>) -> impl Iterator<Item = String> {
    std::iter::once(MANIFEST.to_owned()).chain(parts.into_iter().map(|part| part_path(&part)))
}

/// Writes the whole site into a folder.
///
/// # Errors
/// Everything that went wrong: a folder that holds what isn't ours, a template's fault, a source that changed
/// meanwhile, a file that can't be written. Nothing stale is removed then.
pub fn build(project: &Project, out: &Path) -> Result<Report, Vec<Problem>> {
    build_on(&SystemDisk, project, out)
}

/// The same on a disk of the caller's.
///
/// # Errors
/// As [`build`].
pub fn build_on(disk: &dyn Disk, project: &Project, out: &Path) -> Result<Report, Vec<Problem>> {
    let theme = project.theme()?;
    let site = project.site();
    let frames = theme.frames(site).map_err(|problem| vec![problem])?;
    let units: Vec<Vec<PageKey>> = site.units().collect();
    let papers = site.published_files();
    let planned = planned(site, &theme, &units, &papers);
    let folder = Folder::open(out, disk, planned).map_err(|problem| vec![problem])?;
    let writer = Writer { project, theme: &theme, site, frames, folder: &folder, done: Mutex::default() };
    let mut problems: Vec<Problem> = units.par_iter().flat_map_iter(|unit| writer.unit(unit)).collect();
    problems.extend(writer.files(papers));
    for bundle in bundles(site, &project.files) {
        problems.extend(bundle.make(&writer));
    }
    if !problems.is_empty() {
        problems.dedup();
        return Err(problems);
    }
    writer.finish(units.iter().map(Vec::len).sum()).map_err(|problem| vec![problem])
}

/// Every path that a build may write, but for those of bundles, which aren't known before they are made.
fn planned(
    site: &Site,
    theme: &Theme,
    units: &[Vec<PageKey>],
    papers: &[(FileId, String)],
) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = BTreeSet::from([MANIFEST.to_owned()]);
    for key in units.iter().flatten() {
        all.insert(part_path(&site.part(*key)));
        all.insert(site.path(*key));
    }
    for (file, path) in papers {
        all.insert(part_path(&site.file_part(*file)));
        all.insert(path.clone());
    }
    all.extend(theme.statics.iter().map(|file| file.path.clone()));
    all
}

impl Sink for Writer<'_> {
    fn put(&self, Made { path, part, language, bytes }: Made) -> Result<(), Problem> {
        let tag = language.map(|lang| self.project.locales().locale(lang).id().to_owned());
        Writer::put(self, part, path, tag, &bytes)
    }
}

/// What was written so far.
#[derive(Default)]
struct Done {
    entries: BTreeMap<String, Vec<Entry>>,
    report: Report,
}

struct Writer<'a> {
    project: &'a Project,
    theme: &'a Theme,
    site: &'a Site,
    frames: Vec<PreparedFrame>,
    folder: &'a Folder<'a>,
    done: Mutex<Done>,
}

impl Writer<'_> {
    /// Renders and writes pages that read the same files.
    fn unit(&self, keys: &[PageKey]) -> Vec<Problem> {
        let mut pages = self.theme.pages(Texts::new(&self.project.files));
        let mut page = Vec::new();
        let mut problems = Vec::new();
        for key in keys {
            page.clear();
            problems.extend(self.page(*key, &mut pages, &mut page).err());
        }
        problems
    }

    fn page(&self, key: PageKey, pages: &mut Pages, page: &mut Vec<u8>) -> Result<(), Problem> {
        let Some(view) = self.site.view(key) else { return Ok(()) };
        let Some(frame) = self.frames.get(view.lang.place()) else { return Ok(()) };
        pages.render(frame, &view, page)?;
        let tag = self.project.locales().locale(view.lang).id().to_owned();
        self.put(self.site.part(key), self.site.path(key), Some(tag), page)
    }

    fn put(&self, part: String, path: String, language: Option<String>, bytes: &[u8]) -> Result<(), Problem> {
        let changed = self.folder.put(&path, bytes)?;
        let entry = Entry::of(path, language, bytes);
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        done.report.written += usize::from(changed);
        done.report.unchanged += usize::from(!changed);
        done.entries.entry(part).or_default().push(entry);
        Ok(())
    }

    /// The theme's files, and the papers that public documents name.
    fn files(&self, papers: Vec<(FileId, String)>) -> Vec<Problem> {
        let own = self.theme.statics.iter().map(|file| (file.path.as_str(), file.bytes.as_slice()));
        let mut problems: Vec<Problem> = own
            .filter_map(|(path, bytes)| self.put(SITE_PART.to_owned(), path.to_owned(), None, bytes).err())
            .collect();
        let papers = papers.into_par_iter().filter_map(|(file, path)| {
            let files = &self.project.files;
            let unreadable = |error: std::io::Error| {
                let (file, reason) = (files.path(file).to_owned(), reason(&error));
                Problem::of_archive(Fault::Unreadable { file, reason })
            };
            let put = |bytes: Vec<u8>| self.put(self.site.file_part(file), path, None, &bytes);
            files.bytes(file).map_err(unreadable).and_then(put).err()
        });
        problems.extend(papers.collect::<Vec<Problem>>());
        problems
    }

    /// Writes the manifest, then removes what is stale.
    fn finish(self, pages: usize) -> Result<Report, Problem> {
        let Done { entries, mut report } = self.done.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut now: BTreeSet<String> = entries.values().flatten().map(|entry| entry.path.clone()).collect();
        for (path, bytes) in manifest::write(entries) {
            let changed = self.folder.put(&path, &bytes)?;
            report.written += usize::from(changed);
            report.unchanged += usize::from(!changed);
            now.insert(path);
        }
        let removed = self.folder.close(&now)?;
        Ok(Report { pages, removed, ..report })
    }
}
