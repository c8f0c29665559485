//! Holding a copy of a site, or the live one, against its own manifest.

use std::collections::BTreeSet;

use futures_util::{StreamExt, TryStreamExt, stream};
use russh::keys::PublicKey;

use super::{
    host::Readable,
    known::{is_ours, journal},
    sign::{Signed, signed},
};
use crate::output::{
    Entry,
    manifest::{List, MANIFEST, Part, sha256},
};
use crate::problem::Fault;

/// What a signature says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signature {
    /// There is none.
    None,
    /// The manifest is as it was signed.
    Signed(Signed),
    /// It isn't one of this manifest.
    Wrong,
    /// The manifest names one that isn't there.
    Gone,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findings {
    /// How many files of the site were looked at; those of the manifest aren't counted.
    pub files: usize,
    /// Files with other bytes than the manifest says.
    pub changed: Vec<String>,
    /// Files that aren't there.
    pub missing: Vec<String>,
    /// Files that the manifest doesn't list; none where the host doesn't list its files.
    pub extra: Vec<String>,
    /// Whether the host could say which files it has.
    pub listed: bool,
    /// The manifest's signature.
    pub signature: Signature,
    /// A run of `publish` is under way, or was killed.
    pub unfinished: bool,
}

impl Findings {
    /// True where every file of the manifest is as it says. Others may be the owner's: what proves a domain, say.
    pub fn is_whole(&self) -> bool {
        self.changed.is_empty() && self.missing.is_empty()
    }

    /// True where the manifest is signed as it has to be: with the key that was asked for, or, where none was, with any
    /// or none.
    pub fn is_proven(&self, asked: bool) -> bool {
        match &self.signature {
            Signature::Signed(signed) => signed.by_expected || !asked,
            Signature::None => !asked,
            Signature::Wrong | Signature::Gone => false,
        }
    }
}

/// Holds a site against its manifest; the signature against a key, if one is given.
///
/// # Errors
/// There is no manifest, it can't be read, or the host failed.
pub async fn verify(
    site: &impl Readable,
    address: &str,
    key: Option<&PublicKey>,
    seen: &dyn Fn(usize, usize),
) -> Result<Findings, Fault> {
    let (bytes, list) = read_list(site, address).await?;
    let signature = match &list.signature {
        Some(path) if is_ours(path) => match site.read(path).await? {
            Some(signature) => signed(&signature, &bytes, key).map_or(Signature::Wrong, Signature::Signed),
            None => Signature::Gone,
        },
        Some(_) => Signature::Wrong,
        None => Signature::None,
    };
    let mut findings = Findings {
        files: 0,
        changed: Vec::new(),
        missing: Vec::new(),
        extra: Vec::new(),
        listed: false,
        signature,
        unfinished: site.read(&journal()).await?.is_some(),
    };
    let entries = findings.parts(site, &list).await?;
    findings.files(site, &entries, seen).await?;
    if let Some(all) = site.list().await? {
        findings.listed = true;
        let known = list.parts.iter().map(|part| &part.path).chain(&list.signature);
        let known: BTreeSet<&str> =
            known.map(String::as_str).chain(entries.iter().map(|entry| entry.path.as_str())).collect();
        findings
            .extra
            .extend(all.into_iter().filter(|path| path != MANIFEST && !known.contains(path.as_str())));
    }
    findings.changed.sort();
    findings.missing.sort();
    Ok(findings)
}

/// The paths that a site's manifest lists.
///
/// # Errors
/// There is no manifest, it or a part of it can't be read, or the host failed.
pub async fn listed(site: &impl Readable, address: &str) -> Result<BTreeSet<String>, Fault> {
    let (_, list) = read_list(site, address).await?;
    let broken = || Fault::ManifestBroken { address: address.to_owned() };
    let parts = list.parts.iter().filter(|part| is_ours(&part.path)).map(|part| async {
        let bytes = site.read(&part.path).await?;
        bytes.as_deref().and_then(Part::read).map(|part| part.files).ok_or_else(broken)
    });
    let parts: Vec<_> = stream::iter(parts).buffer_unordered(site.width()).try_collect().await?;
    Ok(parts.into_iter().flatten().map(|entry| entry.path).filter(|path| is_ours(path)).collect())
}

/// A site's list of parts, as it stands there and as it reads.
async fn read_list(site: &impl Readable, address: &str) -> Result<(Vec<u8>, List), Fault> {
    let none = || Fault::NoManifest { address: address.to_owned() };
    let bytes = site.read(MANIFEST).await?.ok_or_else(none)?;
    let list = List::read(&bytes).ok_or_else(|| Fault::ManifestBroken { address: address.to_owned() })?;
    Ok((bytes, list))
}

/// How a file is.
enum State {
    AsListed,
    Changed,
    Missing,
}

fn state(bytes: Option<&[u8]>, hash: &str) -> State {
    match bytes {
        None => State::Missing,
        Some(bytes) if sha256(bytes) == hash => State::AsListed,
        Some(_) => State::Changed,
    }
}

impl Findings {
    fn note(&mut self, path: String, state: &State) {
        match state {
            State::AsListed => {}
            State::Changed => self.changed.push(path),
            State::Missing => self.missing.push(path),
        }
    }

    /// Holds the manifest's parts against its list; the files that they name.
    async fn parts(&mut self, site: &impl Readable, list: &List) -> Result<Vec<Entry>, Fault> {
        let parts = list.parts.iter().filter(|part| is_ours(&part.path)).map(|part| async {
            let bytes = site.read(&part.path).await?;
            let files = bytes.as_deref().and_then(Part::read).unwrap_or_default().files;
            Ok((part.path.clone(), state(bytes.as_deref(), &part.sha256), files))
        });
        let parts: Vec<_> = stream::iter(parts).buffer_unordered(site.width()).try_collect().await?;
        let mut entries = Vec::new();
        for (path, state, files) in parts {
            self.note(path, &state);
            entries.extend(files.into_iter().filter(|entry| is_ours(&entry.path)));
        }
        Ok(entries)
    }

    async fn files(
        &mut self,
        site: &impl Readable,
        entries: &[Entry],
        seen: &dyn Fn(usize, usize),
    ) -> Result<(), Fault> {
        let shown: Vec<&Entry> = entries.iter().filter(|entry| site.shows(&entry.path)).collect();
        let reads = shown.iter().map(|entry| async {
            let bytes = site.read(&entry.path).await?;
            Ok((entry.path.clone(), state(bytes.as_deref(), &entry.sha256)))
        });
        let mut reads = stream::iter(reads).buffer_unordered(site.width());
        let mut count = 0;
        while let Some((path, state)) = reads.try_next().await? {
            count += 1;
            self.files += 1;
            seen(count, shown.len());
            self.note(path, &state);
        }
        Ok(())
    }
}
