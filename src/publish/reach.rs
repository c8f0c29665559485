//! From an address to the host behind it.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use russh::keys::PublicKey;

use super::{
    News, Order, Report,
    folder::Folder,
    publish,
    s3::S3,
    secrets::Secrets,
    sftp::{Door, Sftp},
    target::Target,
    verify::{Findings, listed, verify},
    web::Web,
};
use crate::archive::{Account, Address};
use crate::problem::Fault;

/// What reaches a host.
pub struct Reach<'a> {
    /// What signs in.
    pub secrets: &'a Secrets,
    /// The fingerprint of a host that is met for the first time.
    pub trust: Option<&'a str>,
}

impl Reach<'_> {
    /// Publishes a built site to a target.
    ///
    /// # Errors
    /// As [`publish`]; and a host that can't be reached.
    pub fn publish(&self, target: &Target, order: &Order<'_>, news: &dyn Fn(News)) -> Result<Report, Fault> {
        run(async {
            match &target.address {
                Address::Folder(folder)
                    if [order.output.folder, order.sources].iter().any(|own| overlap(folder, own)) =>
                {
                    Err(Fault::TargetIsOutput { folder: folder.to_string_lossy().into_owned() })
                }
                Address::Folder(folder) if folder.is_file() => {
                    let folder = folder.to_string_lossy().into_owned();
                    Err(Fault::HostNoFolder { folder, reason: "a-file".to_owned() })
                }
                Address::Folder(folder) => publish(&Folder::at(folder), order, news).await,
                Address::Sftp(account) => publish(&self.sftp(account, target).await?, order, news).await,
                Address::S3 { bucket, prefix } => {
                    publish(&S3::open(bucket, prefix, &target.settings)?, order, news).await
                }
            }
        })
    }

    /// Holds what is at a target against its manifest.
    ///
    /// # Errors
    /// As [`verify`]; and a host that can't be reached.
    pub fn verify(
        &self,
        target: &Target,
        key: Option<&PublicKey>,
        seen: &dyn Fn(usize, usize),
    ) -> Result<Findings, Fault> {
        let address = target.settings.to.as_ref();
        run(async {
            match &target.address {
                Address::Folder(folder) => verify(&Folder::at(folder), address, key, seen).await,
                Address::Sftp(account) => {
                    verify(&self.sftp(account, target).await?, address, key, seen).await
                }
                Address::S3 { bucket, prefix } => {
                    verify(&S3::open(bucket, prefix, &target.settings)?, address, key, seen).await
                }
            }
        })
    }

    async fn sftp(&self, account: &Account, target: &Target) -> Result<Sftp, Fault> {
        let key = target.settings.key.as_deref();
        let door = Door { account, key, trust: self.trust, secrets: self.secrets };
        Sftp::connect(&door).await
    }
}

/// Holds a live site against its manifest.
///
/// # Errors
/// As [`verify`].
pub fn verify_web(
    url: &str,
    key: Option<&PublicKey>,
    seen: &dyn Fn(usize, usize),
) -> Result<Findings, Fault> {
    run(async { verify(&Web::at(url)?, url, key, seen).await })
}

/// The paths that a live site's manifest lists.
///
/// # Errors
/// There is no manifest, it can't be read, or the host failed.
pub fn published_web(url: &str) -> Result<BTreeSet<String>, Fault> {
    run(async { listed(&Web::at(url)?, url).await })
}

/// True where one folder is in the other, or is the other.
fn overlap(one: &Path, other: &Path) -> bool {
    matches!((real(one), real(other)), (Some(one), Some(other)) if one.starts_with(&other) || other.starts_with(&one))
}

/// A folder's own path, also where it or some above it aren't there yet.
fn real(folder: &Path) -> Option<PathBuf> {
    let whole = std::path::absolute(folder).ok()?;
    let found = whole.ancestors().find_map(|above| Some((above, above.canonicalize().ok()?)));
    found.and_then(|(above, real)| Some(real.join(whole.strip_prefix(above).ok()?)))
}

fn run<T>(work: impl Future<Output = Result<T, Fault>>) -> Result<T, Fault> {
    // That there is one already is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let unreachable =
        |error: std::io::Error| Fault::HostUnreachable { host: String::new(), reason: error.to_string() };
    runtime.map_err(unreachable)?.block_on(work)
}
