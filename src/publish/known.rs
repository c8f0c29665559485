//! What a host holds, as its own manifest and the journal of a killed run say.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::{StreamExt, TryStreamExt, stream};

use super::{
    host::{ASIDE, Host, Readable},
    local::{Local, LocalPart},
    sign::signed,
};
use crate::output::manifest::{List, MANIFEST, Part, PartEntry, is_inside, sha256};
use crate::problem::Fault;

/// The journal's place on the host: one path on a line, of what a run may have written or removed before it was killed.
pub fn journal() -> String {
    format!("{ASIDE}/journal")
}

/// A part of the host's manifest.
#[derive(Default)]
pub struct KnownPart {
    /// What it says; nothing where it is gone or broken.
    pub part: Part,
    /// SHA-256 of its bytes.
    pub sha256: String,
}

/// What a host holds.
#[derive(Default)]
pub struct Known {
    /// Its list of parts.
    pub list: Option<List>,
    /// The list, or its signature, has to be sent again.
    pub torn: bool,
    /// The parts that had to be read: with files that changed, or may have.
    pub parts: BTreeMap<String, KnownPart>,
    /// The parts with nothing changed in them.
    pub kept: BTreeMap<String, PartEntry>,
    /// Paths at which may stand what the manifest says, or what a killed run sent; `None` where none was killed.
    pub doubtful: Option<BTreeSet<String>>,
    /// A killed run is gone on with.
    pub resumed: bool,
    /// How many files it has by its manifest.
    pub files: usize,
}

impl Known {
    /// Asks the host: for its list of parts, and for the parts in which something differs.
    ///
    /// # Errors
    /// It holds what we didn't publish, unless that is to be replaced, which takes nothing there for granted; or it
    /// failed.
    pub async fn read(host: &impl Host, local: &Local<'_>, replace: bool) -> Result<Known, Fault> {
        let mut doubtful = host.read(&journal()).await?.map(|bytes| {
            let lines = String::from_utf8_lossy(&bytes);
            lines.lines().filter(|path| is_ours(path)).map(str::to_owned).collect::<BTreeSet<String>>()
        });
        let list = host.read(MANIFEST).await?;
        let read = list.as_deref().and_then(List::read);
        let foreign = |file: &str| Fault::HostForeign { file: file.to_owned() };
        let fault = match (&list, &read) {
            (Some(bytes), None) if is_json(bytes) => Some(foreign(MANIFEST)),
            (Some(_), None) => Some(Fault::ManifestBroken { address: String::new() }),
            (None, _) if doubtful.is_none() => host.read(INDEX).await?.map(|_| foreign(INDEX)),
            _ => None,
        };
        if let Some(fault) = fault.filter(|_| !replace) {
            return Err(fault);
        }
        let resumed = doubtful.is_some();
        if replace {
            doubtful.get_or_insert_default().extend(local.paths().into_iter().map(str::to_owned));
        }
        let torn = match (&read, &list, &doubtful) {
            (Some(read), Some(bytes), Some(_)) => is_torn(host, read, bytes).await?,
            _ => false,
        };
        let mut known = Known { doubtful, resumed, torn, ..Known::default() };
        let mut changed = Vec::new();
        for part in read.iter().flat_map(|list| &list.parts).filter(|part| is_ours(&part.path)) {
            match local.parts.get(&part.path).filter(|local| known.is_kept(part, local)) {
                Some(local) => {
                    known.files += local.files.len();
                    known.kept.insert(part.path.clone(), part.clone());
                }
                None => changed.push(part.path.clone()),
            }
        }
        known.parts = parts(host, changed).await?;
        known.files += known.parts.values().map(|known| known.part.files.len()).sum::<usize>();
        known.list = read;
        Ok(known)
    }

    /// False where the host has every file as it was built.
    pub fn may_differ(&self) -> bool {
        !self.parts.is_empty() || self.doubtful.is_some()
    }

    /// Every path of the site that readers may know: what the manifest lists, and what a killed run may have left.
    pub fn paths(&self, local: &Local<'_>) -> BTreeSet<String> {
        let kept = self.kept.keys().filter_map(|path| local.parts.get(path)).flat_map(|part| &part.files);
        let read = self.parts.values().flat_map(|known| &known.part.files);
        let own = local.paths();
        let left = self.doubtful.iter().flatten().map(String::as_str).filter(|path| !own.contains(path));
        kept.chain(read).map(|entry| entry.path.as_str()).chain(left).map(str::to_owned).collect()
    }

    /// True where the host has a part as it was built, with nothing doubtful in it.
    fn is_kept(&self, part: &PartEntry, local: &LocalPart) -> bool {
        let sure = |path: &String| self.doubtful.as_ref().is_none_or(|all| !all.contains(path));
        part.built.as_ref() == Some(&local.sha256)
            && sure(&part.path)
            && (self.doubtful.is_none() || local.files.iter().all(|entry| sure(&entry.path)))
    }
}

/// True for the manifest of something else: ours is JSON too, and a damaged one seldom still is.
fn is_json(bytes: &[u8]) -> bool {
    serde_json::from_slice::<serde::de::IgnoredAny>(bytes).is_ok()
}

/// The page that every site has.
const INDEX: &str = "index.html";

/// A path of the site, whoever wrote it down.
pub fn is_ours(path: &str) -> bool {
    is_inside(path) && path.split('/').next() != Some(ASIDE)
}

/// True where a list isn't as we write it, or isn't as it was signed.
async fn is_torn(host: &impl Readable, list: &List, bytes: &[u8]) -> Result<bool, Fault> {
    let Some(path) = &list.signature else { return Ok(list.bytes() != bytes) };
    let signature = if is_ours(path) { host.read(path).await? } else { None };
    Ok(list.bytes() != bytes || signature.is_none_or(|signature| signed(&signature, bytes, None).is_none()))
}

/// Reads parts; one that is gone or broken names no files.
async fn parts(host: &impl Readable, paths: Vec<String>) -> Result<BTreeMap<String, KnownPart>, Fault> {
    let read = paths.into_iter().map(|path| async move {
        let bytes = host.read(&path).await?;
        let mut part = bytes.as_deref().and_then(Part::read).unwrap_or_default();
        part.files.retain(|entry| is_ours(&entry.path));
        let sha256 = bytes.as_deref().map(sha256).unwrap_or_default();
        Ok((path, KnownPart { part, sha256 }))
    });
    stream::iter(read).buffer_unordered(host.width()).try_collect().await
}
