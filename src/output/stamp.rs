//! Whether anything changed since the last build, and what of it stands: sources and outputs are looked at, not read
//! again.

use std::{
    collections::BTreeSet,
    io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::{
    Built, Disk, Prepared, Report, SystemDisk, build_after,
    ledger::{Last, Ledger},
    manifest::MANIFEST,
    seen::Sources,
    writer::{Memory, Written},
};
use crate::kept::{self, Kept};
use crate::problem::Problem;
use crate::project::Project;

/// The ends of the names of what is kept of a build, and of its steps.
const RECORD: &str = ".json";
const STEPS: &str = "-steps";

/// What a build was made from and what it left.
#[derive(Clone, Debug, Deserialize, Serialize)]
struct Record {
    /// The output folder.
    out: PathBuf,
    /// When it started, in nanoseconds since 1970.
    start: u128,
    sources: String,
    ground: String,
    /// The hash (BLAKE3) of what is kept of its steps.
    steps: String,
    pages: usize,
    files: usize,
    /// What it warned of; none where the words of a warning are the record's, which has to be read again for them.
    warnings: Option<Vec<Problem>>,
}

fn hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

/// The state of a site's folder before a build.
pub struct Stamp {
    out: PathBuf,
    kept: Kept,
    start: u128,
    /// As they were when this build started; none where nothing changed, or where they can't be looked at.
    sources: Option<Sources>,
    last: Option<Record>,
    written: Written,
    standing: Last,
    built: Option<Built>,
}

impl Stamp {
    /// Looks at the sources, and at what the last build into this folder left.
    pub fn take(site: &Path, out: &Path) -> Stamp {
        let (kept, out) = (Kept::of(site), out.to_owned());
        let (start, standing) = (kept::now(), Last::default());
        let written = Written::default();
        let mut stamp = Stamp { out, kept, start, sources: None, last: None, written, standing, built: None };
        if let Some(last) = stamp.record()
            && let (Some((steps, whole)), then) = stamp.compare(site, &last)
        {
            let then = then.filter(|_| whole);
            if then.as_ref().is_some_and(|then| then.whole == last.sources) {
                stamp.last = Some(last);
                return stamp;
            }
            let paths = || Written { paths: steps.all_paths(), whole };
            (stamp.written, stamp.sources) = rayon::join(paths, || Sources::of(site, start));
            if let Some(then) = then.filter(|then| then.ground == last.ground) {
                stamp.standing = Last::new(steps, &then.files);
            }
        } else {
            stamp.sources = Sources::of(site, start);
        }
        stamp
    }

    /// What the last build made, whether it is there as it was written, and the sources as that build would have seen them.
    fn compare(&self, site: &Path, last: &Record) -> (Option<(Ledger, bool)>, Option<Sources>) {
        let left = || {
            self.steps(last).map(|steps| {
                let whole = steps.is_left(&self.out);
                (steps, whole)
            })
        };
        rayon::join(left, || Sources::of(site, last.start))
    }

    fn record(&self) -> Option<Record> {
        serde_json::from_slice(&self.kept.sealed(&format!("{}{RECORD}", self.name()))?).ok()
    }

    /// The start of the names of what is kept for this output folder.
    fn name(&self) -> String {
        let out = std::path::absolute(&self.out).unwrap_or_else(|_| self.out.clone());
        blake3::hash(out.to_string_lossy().as_bytes()).to_hex().to_string()
    }

    fn steps(&self, last: &Record) -> Option<Ledger> {
        let bytes = self.kept.read(&format!("{}{STEPS}", self.name()));
        let bytes = bytes.filter(|bytes| hash(bytes) == last.steps)?;
        postcard::from_bytes(&bytes).ok()
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

    /// Builds what doesn't stand.
    ///
    /// # Errors
    /// As [`super::build`].
    pub fn build(&mut self, project: &Project) -> Result<Report, Vec<Problem>> {
        self.build_on(&SystemDisk, project)
    }

    /// The same on a disk of the caller's.
    ///
    /// # Errors
    /// As [`super::build`].
    pub fn build_on(&mut self, disk: &dyn Disk, project: &Project) -> Result<Report, Vec<Problem>> {
        let sources = self.sources.as_ref().map(|sources| &sources.files);
        let place = Some((&self.kept, self.name()));
        let memory = Memory { last: &self.standing, sources, place };
        let written = std::mem::take(&mut self.written);
        let built = build_after(disk, project, (&self.out, written), &memory)?;
        let report = built.report;
        self.built = Some(built);
        Ok(report)
    }

    /// Builds what doesn't stand, beside the folder: that the build takes effect is for the caller to say.
    ///
    /// # Errors
    /// As [`super::build`].
    pub fn prepare(&mut self, project: &Project) -> Result<Prepared, Vec<Problem>> {
        let mut prepared = Prepared::nothing(&self.kept, &self.out);
        prepared.report = match self.unchanged() {
            Some(report) => report,
            None => self.build_on(&prepared, project)?,
        };
        Ok(prepared)
    }

    /// Keeps what a build left. Where that can't be kept, the next build does all the work again.
    pub fn keep(&mut self, report: Report, warnings: &[Problem]) {
        let (Some(sources), Some(built)) = (&self.sources, &mut self.built) else { return };
        let Some(steps) = built.ledger.look(&self.out).and_then(|()| postcard::to_stdvec(&built.ledger).ok())
        else {
            return;
        };
        let files = report.written + report.unchanged;
        let warnings = warnings.iter().all(|problem| problem.fault.may_be_kept()).then(|| warnings.to_vec());
        let record = Record {
            out: std::path::absolute(&self.out).unwrap_or_else(|_| self.out.clone()),
            start: self.start,
            sources: sources.whole.clone(),
            ground: sources.ground.clone(),
            steps: hash(&steps),
            pages: report.pages,
            files,
            warnings,
        };
        let _ = self.write(&record, &steps);
    }

    /// Forgets what is kept of output folders that are gone, or somewhere else by now.
    fn forget_gone(&self) {
        for name in self.kept.names().iter().filter_map(|name| name.strip_suffix(RECORD)) {
            let record = self.kept.sealed(&format!("{name}{RECORD}"));
            let record = record.and_then(|bytes| serde_json::from_slice::<Record>(&bytes).ok());
            if record.is_some_and(|record| !record.out.join(MANIFEST).is_file()) {
                self.kept.forget(name, &BTreeSet::new());
            }
        }
    }

    /// Steps first: neither is worth anything without the other.
    fn write(&self, record: &Record, steps: &[u8]) -> io::Result<()> {
        let name = self.name();
        self.kept.write(&format!("{name}{STEPS}"), steps)?;
        self.kept.seal(&format!("{name}{RECORD}"), &serde_json::to_vec(record)?)?;
        self.forget_gone();
        Ok(())
    }
}
