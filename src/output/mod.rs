//! The site on the disk: every page and file, written only where it differs, stale ones removed last.

mod disk;
mod folder;
mod ledger;
pub mod manifest;
mod prepared;
mod seen;
mod stamp;
mod writer;

use std::{collections::BTreeSet, path::Path};

use rayon::prelude::*;

use crate::bundle::{Bundle, Made, Sink, Step, Steps, bundles, files_alone};
use crate::problem::{Fault, FileId, Problem, reason};
use crate::project::Project;
use crate::site::{Of, PageKey, SITE_PART, Site, Texts};
use crate::theme::{PreparedFrame, Theme};
use folder::Folder;
use ledger::{Last, Ledger};

use manifest::{MANIFEST, part_path};
use writer::{Memory, Writer, Written};

pub use disk::{Disk, SystemDisk};
pub use folder::{is_unfinished, on_disk};
pub use manifest::Entry;
pub use prepared::{Output, Prepared};
pub use seen::program;
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
    let memory = Memory { last: &Last::default(), sources: None, place: None };
    build_after(disk, project, (out, Written::default()), &memory).map(|built| built.report)
}

/// What a build leaves.
struct Built {
    report: Report,
    ledger: Ledger,
}

/// The same after an earlier build: what stands of it isn't made again.
fn build_after(
    disk: &dyn Disk,
    project: &Project,
    (out, written): (&Path, Written),
    memory: &Memory,
) -> Result<Built, Vec<Problem>> {
    let theme = project.theme()?;
    let site = project.site();
    let frames = theme.frames(site).map_err(|problem| vec![problem])?;
    let stated = site.stated();
    let units: Vec<(Step, Vec<PageKey>)> =
        site.units().filter_map(|keys| Some((step(site, &keys)?, keys))).collect();
    let stands = |step: &Step| memory.last.standing(&step.name, &stated.of(&step.of)).is_some();
    let open = units.iter().filter(|(step, _)| !stands(step)).flat_map(|(_, keys)| keys);
    let papers = site.published_files();
    let planned = planned(site, &theme, open, &papers);
    let folder = Folder::open(out, disk, written, planned).map_err(|problem| vec![problem])?;
    let writer = Writer::new(project, &folder, memory, &stated);
    let pages = Rendering { theme: &theme, site, frames };
    let unit = |(step, keys): &(Step, Vec<PageKey>)| {
        let made = writer.take(step.clone(), &mut |sink, texts| files_alone(pages.unit(keys, sink, texts)));
        made.err().unwrap_or_default()
    };
    let mut problems: Vec<Problem> = units.par_iter().flat_map_iter(unit).collect();
    problems.extend(statics(&theme, &writer));
    problems
        .extend(papers.par_iter().flat_map_iter(|paper| copy(project, paper, &writer)).collect::<Vec<_>>());
    let families = bundles(site, &project.files);
    let family = |bundle: &(dyn Bundle + '_)| {
        if bundle.takes_steps() {
            return bundle.make(&writer);
        }
        let step = Step { name: bundle.name().to_owned(), of: Of::Whole };
        writer.take(step, &mut |sink, _| files_alone(bundle.make(sink))).err().unwrap_or_default()
    };
    problems.extend(families.par_iter().flat_map_iter(|own| family(own.as_ref())).collect::<Vec<_>>());
    if !problems.is_empty() {
        problems.dedup();
        return Err(problems);
    }
    writer.finish(units.iter().map(|(_, keys)| keys.len()).sum()).map_err(|problem| vec![problem])
}

/// The step that makes pages that read the same files.
fn step(site: &Site, keys: &[PageKey]) -> Option<Step> {
    let first = *keys.first()?;
    let of = match first {
        PageKey::Meeting(place, _) => {
            site.archive().meetings.get(place).map_or(Of::Whole, |meeting| Of::Committee(meeting.committee))
        }
        _ => Of::Whole,
    };
    Some(Step { name: site.path(first), of })
}

/// Every path that a build may write for pages and papers. Those of bundles aren't known before they are made.
fn planned<'k>(
    site: &Site,
    theme: &Theme,
    keys: impl Iterator<Item = &'k PageKey>,
    papers: &[(FileId, String)],
) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = BTreeSet::from([MANIFEST.to_owned()]);
    for key in keys {
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

/// The bytes that most pages have room in.
const PAGE: usize = 16 * 1024;

/// What renders pages.
struct Rendering<'a> {
    theme: &'a Theme,
    site: &'a Site,
    frames: Vec<PreparedFrame>,
}

impl Rendering<'_> {
    /// Renders pages that read the same files.
    fn unit(&self, keys: &[PageKey], sink: &dyn Sink, texts: &mut Texts) -> Vec<Problem> {
        let mut pages = self.theme.pages(texts);
        let mut problems = Vec::new();
        for key in keys {
            let Some(view) = self.site.view(*key) else { continue };
            let Some(frame) = self.frames.get(view.lang.place()) else { continue };
            let mut bytes = Vec::with_capacity(PAGE);
            let made = pages.render(frame, &view, &mut bytes).and_then(|()| {
                let (path, part) = (self.site.path(*key), self.site.part(*key));
                sink.put(Made { path, part, language: Some(view.lang), bytes })
            });
            problems.extend(made.err());
        }
        problems
    }
}

/// The theme's files.
fn statics(theme: &Theme, writer: &Writer) -> Vec<Problem> {
    let put = |sink: &dyn Sink| {
        let made = theme.statics.iter().map(|file| Made {
            path: file.path.clone(),
            part: SITE_PART.to_owned(),
            language: None,
            bytes: file.bytes.clone(),
        });
        files_alone(made.filter_map(|made| sink.put(made).err()))
    };
    let step = Step { name: "theme".to_owned(), of: Of::Whole };
    writer.take(step, &mut |sink, _| put(sink)).err().unwrap_or_default()
}

/// A paper that public documents name.
fn copy(project: &Project, (file, path): &(FileId, String), writer: &Writer) -> Vec<Problem> {
    let files = &project.files;
    let unreadable = |error: std::io::Error| {
        let (file, reason) = (files.path(*file).to_owned(), reason(&error));
        Problem::of_archive(Fault::Unreadable { file, reason })
    };
    let put = |sink: &dyn Sink, texts: &mut Texts| {
        let bytes = texts.bytes(*file).map_err(unreadable)?;
        let part = project.site().file_part(*file);
        let language = project.site().file_language(*file);
        sink.put(Made { path: path.clone(), part, language, bytes })
    };
    let step = Step { name: path.clone(), of: Of::Nothing };
    writer.take(step, &mut |sink, texts| files_alone(put(sink, texts).err())).err().unwrap_or_default()
}
