//! The manifest: what was published, in parts by committee and year, and at the same time what a build may remove.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The list of parts.
pub const MANIFEST: &str = "manifest.json";

/// What the manifest names as its writer.
const GENERATOR: &str = "cofnodion";

/// A file as the manifest lists it.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// The path below the site's folder.
    pub path: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// Its bytes.
    pub size: usize,
    /// Its media type (RFC 6838).
    #[serde(rename = "type")]
    pub media: String,
    /// The language tag of a page (BCP 47).
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub language: Option<String>,
}

impl Entry {
    /// A file with these bytes.
    pub fn of(path: String, language: Option<String>, bytes: &[u8]) -> Entry {
        let sha256 = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let media = mime_guess::from_path(&path).first_or_octet_stream().to_string();
        Entry { path, sha256, size: bytes.len(), media, language }
    }
}

/// A part as the list of parts names it.
#[derive(Deserialize, Serialize)]
struct PartEntry {
    path: String,
    sha256: String,
}

/// `manifest.json`.
#[derive(Deserialize, Serialize)]
struct List {
    generator: String,
    parts: Vec<PartEntry>,
}

/// A part.
#[derive(Deserialize, Serialize)]
struct Part {
    files: Vec<Entry>,
}

/// Where a part stands.
pub fn part_path(part: &str) -> String {
    format!("manifest/{part}.json")
}

/// The files of a manifest, the parts themselves among them; `None` where it isn't ours or can't be read.
pub fn read(list: &[u8], mut part: impl FnMut(&str) -> Option<Vec<u8>>) -> Option<BTreeSet<String>> {
    let list: List = serde_json::from_slice(list).ok()?;
    if list.generator != GENERATOR {
        return None;
    }
    let mut paths = BTreeSet::new();
    for entry in list.parts {
        // A part that is gone or broken names no files: they stay, and that is all.
        let files = part(&entry.path).and_then(|bytes| serde_json::from_slice::<Part>(&bytes).ok());
        paths.extend(files.into_iter().flat_map(|part| part.files).map(|entry| entry.path));
        paths.insert(entry.path);
    }
    Some(paths)
}

/// The manifest's files, the list of parts last.
pub fn write(entries: BTreeMap<String, Vec<Entry>>) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    let mut parts = Vec::new();
    for (name, mut entries) in entries {
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        let bytes = serde_json::to_vec_pretty(&Part { files: entries }).unwrap_or_default();
        let entry = Entry::of(part_path(&name), None, &bytes);
        parts.push(PartEntry { path: entry.path.clone(), sha256: entry.sha256 });
        files.push((entry.path, bytes));
    }
    let list = List { generator: GENERATOR.to_owned(), parts };
    files.push((MANIFEST.to_owned(), serde_json::to_vec_pretty(&list).unwrap_or_default()));
    files
}
