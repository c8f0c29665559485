//! Doing what a plan says.

use std::cell::Cell;

use futures_util::{StreamExt, TryStreamExt, stream};

use super::{
    News,
    host::Host,
    known::journal,
    local::Local,
    lock::Lock,
    plan::{Plan, Sending, Written},
};
use crate::output::{Entry, manifest::is_record};
use crate::problem::Fault;

/// How many files are removed at once: between them it is looked whether the lock is still ours.
const AT_ONCE: usize = 100;

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Files of the site that were sent.
    pub sent: usize,
    /// Files of the manifest that were sent.
    pub records: usize,
    /// The bytes of both.
    pub bytes: usize,
    /// Files that were there already: sent by a killed run, or as they should be where all are looked at.
    pub there: usize,
    /// Files of the site that were removed.
    pub removed: usize,
}

/// Sends and removes what a plan says.
pub struct Sender<'a, H> {
    /// The host.
    pub host: &'a H,
    /// The built site.
    pub local: &'a Local<'a>,
    /// What is told on the way.
    pub news: &'a dyn Fn(News),
    /// What keeps others out.
    pub lock: &'a Lock,
    /// What was done so far.
    pub report: Cell<Report>,
}

impl<H: Host> Sender<'_, H> {
    /// Does it. The journal is there before the first change, and until the lock is given back; the list of parts takes
    /// effect after everything it names is there, and before anything that it doesn't name goes.
    ///
    /// # Errors
    /// The host failed, or somebody else took the lock by force.
    pub async fn run(&self, plan: Plan) -> Result<Report, Fault> {
        let lines: String = plan.touched.iter().flat_map(|path| [path.as_str(), "\n"]).collect();
        let entry = Entry::of(journal(), None, lines.as_bytes());
        self.host.begin().await?;
        self.host.put(&entry, lines.into_bytes()).await?;
        for files in plan.stages.values() {
            let sent = stream::iter(files).map(|sending| self.send(sending));
            sent.buffer_unordered(self.host.width()).try_collect::<()>().await?;
        }
        let records = stream::iter(plan.records).map(|record| self.record(record));
        records.buffer_unordered(self.host.width()).try_collect::<()>().await?;
        self.lock.check(self.host).await?;
        if let Some(list) = plan.list {
            self.record(list).await?;
        }
        let pages = plan.removals.partition_point(|path| path.ends_with(".html"));
        let (pages, files) = plan.removals.split_at(pages);
        for paths in [pages, files] {
            for some in paths.chunks(AT_ONCE) {
                self.remove(some).await?;
            }
        }
        Ok(self.report.get())
    }

    async fn send(&self, sending: &Sending) -> Result<(), Fault> {
        self.lock.before_change(self.host).await?;
        let entry = &sending.entry;
        self.host.put(entry, self.local.file(entry)?).await?;
        let report = self.report.get();
        self.report.set(Report { sent: report.sent + 1, bytes: report.bytes + entry.size, ..report });
        (self.news)(News::Sent { path: &entry.path });
        Ok(())
    }

    async fn record(&self, (entry, bytes): Written) -> Result<(), Fault> {
        self.host.put(&entry, bytes).await?;
        let report = self.report.get();
        self.report.set(Report { records: report.records + 1, bytes: report.bytes + entry.size, ..report });
        Ok(())
    }

    async fn remove(&self, paths: &[String]) -> Result<(), Fault> {
        self.lock.before_change(self.host).await?;
        self.host.remove(&paths.iter().map(String::as_str).collect::<Vec<_>>()).await?;
        for path in paths.iter().filter(|path| !is_record(path)) {
            let report = self.report.get();
            self.report.set(Report { removed: report.removed + 1, ..report });
            (self.news)(News::Removed { path });
        }
        Ok(())
    }
}
