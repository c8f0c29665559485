//! The site on the disk: every page and file, written only where it differs, stale ones removed last.

mod folder;

use std::{
    collections::BTreeSet,
    path::Path,
    sync::{Mutex, PoisonError},
};

use rayon::prelude::*;

use crate::problem::{Fault, Problem};
use crate::project::Project;
use crate::site::{Frame, PageKey, Site, Texts};
use crate::theme::Theme;
use folder::Folder;

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

/// Writes the whole site into a folder.
///
/// # Errors
/// Everything that went wrong: a folder that holds what isn't ours, a template's fault, a source that changed
/// meanwhile, a file that can't be written. Nothing stale is removed then.
pub fn build(project: &Project, out: &Path) -> Result<Report, Vec<Problem>> {
    let theme = project.theme()?;
    let site = project.site();
    let folder = Folder::open(out).map_err(|problem| vec![problem])?;
    let style =
        theme.statics.iter().find(|file| file.name == "style.css").map_or("", |file| file.path.as_str());
    let frames: Vec<Frame> = project.locales.langs().map(|lang| site.frame(lang, style)).collect();
    let writer =
        Writer { project, theme: &theme, site: &site, frames, folder: &folder, done: Mutex::default() };
    let units: Vec<Vec<PageKey>> = site.units().collect();
    let mut problems: Vec<Problem> = units.par_iter().flat_map_iter(|unit| writer.unit(unit)).collect();
    problems.extend(writer.files());
    if !problems.is_empty() {
        problems.dedup();
        return Err(problems);
    }
    let done = writer.done.into_inner().unwrap_or_else(PoisonError::into_inner);
    let removed = folder.close(&done.paths).map_err(|problem| vec![problem])?;
    Ok(Report { pages: units.iter().map(Vec::len).sum(), removed, ..done.report })
}

/// What was written so far.
#[derive(Default)]
struct Done {
    paths: BTreeSet<String>,
    report: Report,
}

struct Writer<'a> {
    project: &'a Project,
    theme: &'a Theme,
    site: &'a Site<'a>,
    frames: Vec<Frame>,
    folder: &'a Folder,
    done: Mutex<Done>,
}

impl Writer<'_> {
    /// Renders and writes pages that read the same files.
    fn unit(&self, keys: &[PageKey]) -> Vec<Problem> {
        let mut texts = Texts::new(&self.project.files);
        let mut page = Vec::new();
        let mut problems = Vec::new();
        for key in keys {
            page.clear();
            let written =
                self.page(*key, &mut texts, &mut page).and_then(|()| self.put(self.site.path(*key), &page));
            problems.extend(written.err());
        }
        problems
    }

    fn page(&self, key: PageKey, texts: &mut Texts, page: &mut Vec<u8>) -> Result<(), Problem> {
        let Some(view) = self.site.view(key) else { return Ok(()) };
        match self.frames.get(view.lang.place()) {
            Some(frame) => self.theme.render(frame, &view, texts, page),
            None => Ok(()),
        }
    }

    fn put(&self, path: String, bytes: &[u8]) -> Result<(), Problem> {
        let changed = self.folder.put(&path, bytes)?;
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        done.report.written += usize::from(changed);
        done.report.unchanged += usize::from(!changed);
        done.paths.insert(path);
        Ok(())
    }

    /// The theme's files, and the papers that public documents name.
    fn files(&self) -> Vec<Problem> {
        let statics =
            self.theme.statics.iter().filter_map(|file| self.put(file.path.clone(), &file.bytes).err());
        let mut problems: Vec<Problem> = statics.collect();
        let papers: Vec<Problem> = self
            .site
            .published_files()
            .into_par_iter()
            .filter_map(|(file, path)| {
                let files = &self.project.files;
                let unreadable = |error: std::io::Error| {
                    let (file, reason) = (files.path(file).to_owned(), error.to_string());
                    Problem::of_archive(Fault::Unreadable { file, reason })
                };
                files.bytes(file).map_err(unreadable).and_then(|bytes| self.put(path, &bytes)).err()
            })
            .collect();
        problems.extend(papers);
        problems
    }
}
