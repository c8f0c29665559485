//! The site as a build left it: what is to be published.

use std::collections::{BTreeMap, BTreeSet};

use crate::output::{
    Entry, Output,
    manifest::{List, MANIFEST, Part, sha256},
    on_disk,
};
use crate::problem::{Fault, reason};

/// A part of the built site's manifest.
pub struct LocalPart {
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// Its files.
    pub files: Vec<Entry>,
}

/// A built site.
pub struct Local<'a> {
    output: Output<'a>,
    /// Its parts by path.
    pub parts: BTreeMap<String, LocalPart>,
}

impl<'a> Local<'a> {
    /// Reads the manifest of what a build made.
    ///
    /// # Errors
    /// No manifest, or one that doesn't fit its parts.
    pub fn open(output: Output<'a>) -> Result<Local<'a>, Fault> {
        let mut local = Local { output, parts: BTreeMap::new() };
        let none = || Fault::NoManifest { address: output.folder.to_string_lossy().into_owned() };
        let list = List::read(&local.bytes(MANIFEST)?).ok_or_else(none)?;
        for part in list.parts {
            let bytes = local.bytes(&part.path)?;
            if sha256(&bytes) != part.sha256 {
                return Err(Fault::Changed { file: part.path });
            }
            let files = Part::read(&bytes).ok_or_else(none)?.files;
            local.parts.insert(part.path, LocalPart { sha256: part.sha256, files });
        }
        Ok(local)
    }

    /// Every file of the site with the parts of its manifest, without the list of parts.
    pub fn paths(&self) -> BTreeSet<&str> {
        let files = self.parts.values().flat_map(|part| &part.files).map(|entry| entry.path.as_str());
        files.chain(self.parts.keys().map(String::as_str)).collect()
    }

    /// A file's bytes, which are those that the manifest names.
    ///
    /// # Errors
    /// It can't be read, or was changed since the build.
    pub fn file(&self, entry: &Entry) -> Result<Vec<u8>, Fault> {
        let bytes = self.bytes(&entry.path)?;
        if sha256(&bytes) == entry.sha256 {
            Ok(bytes)
        } else {
            Err(Fault::Changed { file: entry.path.clone() })
        }
    }

    fn bytes(&self, path: &str) -> Result<Vec<u8>, Fault> {
        self.output.read(path).map_err(|error| Fault::Unreadable {
            file: on_disk(self.output.folder, path).to_string_lossy().into_owned(),
            reason: reason(&error),
        })
    }
}
