//! The manifest: what was published, in parts by committee and year, and at the same time what a build may remove.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::ledger::MadeFile;
use crate::bundle::media;
use crate::language::Locales;

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
    /// When it was first on the host (RFC 3339); in the host's own manifest alone, as a build knows no clock.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub published: Option<String>,
    /// When its bytes last changed there.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub changed: Option<String>,
}

impl Entry {
    /// A file with these bytes.
    pub fn of(path: String, language: Option<String>, bytes: &[u8]) -> Entry {
        let (media, sha256) = (media(&path).to_owned(), sha256(bytes));
        Entry { path, sha256, size: bytes.len(), media, language, published: None, changed: None }
    }

    /// A file that a step made.
    fn of_made(file: &MadeFile, locales: &Locales) -> Entry {
        Entry {
            path: file.path.to_string(),
            sha256: hexadecimal(&file.sha256),
            size: file.size,
            media: media(&file.path).to_owned(),
            language: file.language.map(|lang| locales.locale(lang).id().to_owned()),
            published: None,
            changed: None,
        }
    }
}

/// SHA-256.
pub fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// SHA-256 in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&digest(bytes))
}

fn hexadecimal(bytes: &[u8]) -> String {
    let figure = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [figure(byte >> 4), figure(byte & 15)]).collect()
}

/// A part as the list of parts names it.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct PartEntry {
    /// The path below the site's folder.
    pub path: String,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// SHA-256 of the part that the build wrote; in the host's own manifest, whose parts have dates besides. Where it
    /// is the same again, none of the part's files has changed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub built: Option<String>,
}

/// `manifest.json`.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct List {
    generator: String,
    /// The parts.
    pub parts: Vec<PartEntry>,
    /// Where the signature of this list stands, in the host's own manifest.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub signature: Option<String>,
}

impl List {
    /// A list of these parts.
    pub fn of(parts: Vec<PartEntry>) -> List {
        List { generator: GENERATOR.to_owned(), parts, signature: None }
    }

    /// Reads one; `None` where it isn't ours.
    pub fn read(bytes: &[u8]) -> Option<List> {
        serde_json::from_slice(bytes).ok().filter(|list: &List| list.generator == GENERATOR)
    }

    /// As a file.
    pub fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }
}

/// A part.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Its files, by path.
    pub files: Vec<Entry>,
}

impl Part {
    /// Reads one; `None` where it can't be read.
    pub fn read(bytes: &[u8]) -> Option<Part> {
        serde_json::from_slice(bytes).ok()
    }

    /// As a file.
    pub fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }
}

/// A path of a manifest never leads out of the folder, whoever wrote the manifest.
pub fn is_inside(path: &str) -> bool {
    let names = |name: &str| !name.is_empty() && name != "." && name != "..";
    path.split('/').all(names) && !path.contains(['\\', ':'])
}

/// The folder of a manifest's parts, and of its signature.
const PARTS: &str = "manifest/";

/// Where a part stands.
pub fn part_path(part: &str) -> String {
    format!("{PARTS}{part}.json")
}

/// True for a file of the manifest itself, and none of the site that it lists.
pub fn is_record(path: &str) -> bool {
    path == MANIFEST || path.starts_with(PARTS)
}

/// The parts of a manifest with their files; `None` where it isn't ours. A part that is gone or broken names no files:
/// they stay, and that is all.
pub fn read(list: &[u8], part: impl Fn(&str) -> Option<Vec<u8>> + Sync) -> Option<Vec<(PartEntry, Part)>> {
    let read = |entry: PartEntry| {
        let files = Some(&entry.path).filter(|path| is_inside(path)).and_then(|path| part(path));
        let files = files.and_then(|bytes| Part::read(&bytes)).unwrap_or_default();
        (entry, files)
    };
    Some(List::read(list)?.parts.into_par_iter().map(read).collect())
}

/// The paths of a manifest's files, the parts themselves among them.
pub fn paths(parts: Vec<(PartEntry, Part)>) -> impl Iterator<Item = String> {
    parts.into_iter().flat_map(|(entry, part)| {
        part.files.into_iter().map(|file| file.path).chain(std::iter::once(entry.path))
    })
}

/// The manifest's files, the list of parts last.
pub fn write(made: BTreeMap<&str, Vec<&MadeFile>>, locales: &Locales) -> Vec<(String, Vec<u8>)> {
    let part = |(name, mut files): (&str, Vec<&MadeFile>)| {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let bytes =
            Part { files: files.into_iter().map(|file| Entry::of_made(file, locales)).collect() }.bytes();
        let entry = Entry::of(part_path(name), None, &bytes);
        (PartEntry { path: entry.path.clone(), sha256: entry.sha256, built: None }, (entry.path, bytes))
    };
    let (parts, mut files): (Vec<_>, Vec<_>) = made.into_par_iter().map(part).unzip();
    files.push((MANIFEST.to_owned(), List::of(parts).bytes()));
    files
}
