//! The built site on a web host: only what changed is sent, in an order in which no reader meets a broken link.
//!
//! The host's own manifest says what it holds; it is the built one with dates. A lock keeps a second publisher out; a
//! journal says what a run that was killed may have touched, so that the next goes on with it.

mod folder;
mod host;
mod key_file;
mod known;
mod local;
mod lock;
mod look;
mod order;
mod plan;
mod reach;
mod run;
mod s3;
mod secrets;
mod send;
mod sftp;
mod sign;
mod storage;
mod target;
mod verify;
mod web;

use std::{cell::Cell, collections::BTreeSet, path::Path};

use crate::kept::Kept;
use crate::output::{Output, manifest::is_record};
use crate::problem::Fault;
use host::folders_of;
use known::Known;
use local::Local;
use lock::{Lock, Runs};
use plan::{Plan, plan};
use send::Sender;

pub use folder::Folder;
pub use host::{ASIDE, Held, Host, Readable};
pub use key_file::public as public_key;
pub use reach::{Reach, published_web, verify_web};
pub use run::Run;
pub use s3::S3;
pub use secrets::{PASSPHRASE, PASSWORD, Secrets};
pub use send::Report;
pub use sftp::{Door, Sftp};
pub use sign::{Signed, Signer};
pub use target::Target;
pub use verify::{Findings, Signature, verify};
pub use web::Web;

/// What is told while a site is published.
#[derive(Clone, Copy, Debug)]
pub enum News<'a> {
    /// How many files are looked at on the host, as they may not be what its manifest says.
    Looking {
        /// How many.
        files: usize,
    },
    /// A file was looked at.
    Looked,
    /// What readers may know: what the host's manifest lists, and what a killed run may have left. Where nothing changed
    /// since, it isn't told.
    Held {
        /// The paths.
        paths: &'a BTreeSet<String>,
    },
    /// What is going to be done to the site's files; those of the manifest aren't counted.
    Planned {
        /// Files that the host doesn't have.
        new: usize,
        /// Files that it has otherwise.
        changed: usize,
        /// Files that go.
        removed: usize,
        /// A killed run is gone on with.
        resumed: bool,
    },
    /// A file is there now.
    Sent {
        /// Its path.
        path: &'a str,
    },
    /// A file is gone.
    Removed {
        /// Its path.
        path: &'a str,
    },
    /// The host's manifest was signed, and isn't any more.
    Unsigned,
    /// A file that would be sent; in a dry run.
    WouldSend {
        /// Its path.
        path: &'a str,
        /// The host doesn't have it.
        new: bool,
    },
    /// A file that would be removed; in a dry run.
    WouldRemove {
        /// Its path.
        path: &'a str,
    },
    /// So much would be removed that it has to be allowed; in a dry run.
    WouldNeedDelete {
        /// How many files would go.
        count: usize,
        /// Of how many.
        of: usize,
    },
}

/// How a site is to be published.
pub struct Order<'a> {
    /// What a build made.
    pub output: Output<'a>,
    /// The folder that the record is written in.
    pub sources: &'a Path,
    /// The site's folder of what is kept between runs.
    pub kept: &'a Kept,
    /// The target, as it is spoken of.
    pub target: &'a str,
    /// Now (RFC 3339).
    pub now: &'a str,
    /// What signs the manifest.
    pub signer: Option<&'a Signer>,
    /// More than a tenth of the site may be removed.
    pub delete: bool,
    /// What is there and isn't ours may be replaced, and what is ours and isn't as the manifest says.
    pub replace: bool,
    /// The lock of somebody else is taken by force.
    pub by_force: bool,
    /// Nothing is touched.
    pub dry_run: bool,
}

/// Publishes a built site.
///
/// # Errors
/// What stops it: somebody else who is publishing, a host that holds another site or fails, too much that would go.
pub async fn publish(host: &impl Host, order: &Order<'_>, news: &dyn Fn(News)) -> Result<Report, Fault> {
    let local = Local::open(order.output)?;
    let runs = Runs::of(order.kept, order.target)?;
    if order.dry_run {
        if !order.by_force {
            lock::look(host, &runs).await?;
        }
        // A real run may start meanwhile.
        drop(runs);
        tell_dry(&planned(host, &local, order, news).await?.0, order, news);
        return Ok(Report::default());
    }
    let lock = Lock::take(host, runs, order.now, order.by_force).await?;
    let done = locked(host, &local, order, news, &lock).await;
    let (done, folders) = match done {
        Ok((report, folders)) => (Ok(report), folders),
        Err(fault) => (Err(fault), None),
    };
    match (done, lock.release(host, folders).await) {
        // It is somebody else's now, which may be why something failed.
        (_, Err(Fault::HostLost {})) => Err(Fault::HostLost {}),
        (Ok(report), released) => released.map(|()| report),
        // Where the host can't be reached any more, the next run takes the lock over.
        (Err(fault), _) => Err(fault),
    }
}

/// What was done, and where anything was, the folders that may be empty now.
async fn locked(
    host: &impl Host,
    local: &Local<'_>,
    order: &Order<'_>,
    news: &dyn Fn(News),
    lock: &Lock,
) -> Result<(Report, Option<BTreeSet<String>>), Fault> {
    let (plan, there) = planned(host, local, order, news).await?;
    if plan.is_empty() {
        return Ok((Report::default(), lock.was_taken_over().then(BTreeSet::new)));
    }
    let folders = folders_of(plan.removals.iter().map(String::as_str));
    let report = Cell::new(Report { there, ..Report::default() });
    let report = Sender { host, local, news, lock, report }.run(plan).await?;
    Ok((report, Some(folders)))
}

/// What is to be done, and how many files are as they are to be though that wasn't known.
async fn planned(
    host: &impl Host,
    local: &Local<'_>,
    order: &Order<'_>,
    news: &dyn Fn(News),
) -> Result<(Plan, usize), Fault> {
    let known = Known::read(host, local, order.replace).await?;
    if known.may_differ() {
        news(News::Held { paths: &known.paths(local) });
    }
    let mut plan = plan(local, &known, order.now, order.signer)?;
    if let Some((count, of)) = plan.many_removals.filter(|_| !order.delete && !order.dry_run) {
        return Err(Fault::ManyRemovals { count: count.to_string(), of: of.to_string() });
    }
    let there = look::look(&mut plan, host, news).await?;
    if plan.unsigned {
        news(News::Unsigned);
    }
    let new = plan.sendings().filter(|sending| sending.new).count();
    news(News::Planned {
        new,
        changed: plan.sendings().count() - new,
        removed: plan.removals.iter().filter(|path| !is_record(path)).count(),
        resumed: known.resumed,
    });
    Ok((plan, there))
}

fn tell_dry(plan: &Plan, order: &Order<'_>, news: &dyn Fn(News)) {
    for sending in plan.sendings() {
        news(News::WouldSend { path: &sending.entry.path, new: sending.new });
    }
    for path in plan.removals.iter().filter(|path| !is_record(path)) {
        news(News::WouldRemove { path });
    }
    if let Some((count, of)) = plan.many_removals.filter(|_| !order.delete) {
        news(News::WouldNeedDelete { count, of });
    }
}
