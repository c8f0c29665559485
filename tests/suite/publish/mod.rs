//! Publishing: what is sent and in which order, what a run that was killed leaves, who may publish, what is verified.

mod command;
mod crawl;
mod folder;
mod killed;
mod s3;
pub mod servers;
mod sftp;
#[cfg(unix)]
mod stalled;
mod told;
mod verify;
mod watched;

use std::path::{Path, PathBuf};

use cofnodion::{
    kept::Kept,
    output,
    problem::Fault,
    project::Project,
    publish::{Host, Order, Report, publish},
};
use tempfile::TempDir;

use super::{archive::Archive, output::meeting};

pub use crawl::crawl;
pub use watched::Watched;

pub const NOW: &str = "2026-02-01T09:00:00Z";
pub const LATER: &str = "2026-03-01T09:00:00Z";

/// Runs what a host does to its end.
pub fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

/// An archive of meetings in January to June with this many items each; one in July where it is changed.
pub fn archive(changed: bool, items: usize) -> Archive {
    let mut archive = Archive::plain();
    for month in 1..=6 {
        let date = format!("2026-0{month}-15");
        // The last one goes, the first one changes, and one comes.
        let title = if changed && month == 1 { "After" } else { "Before" };
        let month = if changed && month == 6 { 7 } else { month };
        let date = if month == 7 { date.replace("06", "07") } else { date };
        let text = meeting(title, if title == "After" { items - 1 } else { items });
        let text = text.replace("2026-01-15", &date);
        archive = archive.file(&format!("committees/finance/{date}/meeting.en.md"), text);
    }
    archive
}

/// A built site.
pub struct Built {
    folder: TempDir,
}

impl Built {
    pub fn of(archive: &Archive) -> Built {
        let folder = tempfile::tempdir().unwrap();
        output::build(&Project::read(archive.path()), &folder.path().join("public")).unwrap();
        Built { folder }
    }

    pub fn out(&self) -> PathBuf {
        self.folder.path().join("public")
    }

    /// A computer's own memory of its runs.
    pub fn kept(&self) -> Kept {
        Kept::of(self.folder.path())
    }
}

/// How a test publishes, unless it says otherwise.
pub fn order<'a>(out: &'a Path, kept: &'a Kept) -> Order<'a> {
    Order {
        output: output::Output::at(out),
        sources: out,
        kept,
        target: "test",
        now: NOW,
        signer: None,
        delete: true,
        replace: false,
        by_force: false,
        dry_run: false,
    }
}

/// Publishes a built site.
pub fn send(host: &impl Host, built: &Built) -> Result<Report, Fault> {
    run(publish(host, &order(&built.out(), &built.kept()), &|_| {}))
}

/// Copies a folder with what is in it.
pub fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).min_depth(1) {
        let entry = entry.unwrap();
        let place = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(place).unwrap();
        } else {
            std::fs::copy(entry.path(), place).unwrap();
        }
    }
}

/// The site's files of a folder: those of the manifest aside, which have dates on a host.
pub fn site_files(folder: &Path) -> std::collections::BTreeMap<String, Vec<u8>> {
    let mut files = super::archive::files(folder);
    files.retain(|path, _| !path.starts_with("manifest"));
    files
}
