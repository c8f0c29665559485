//! The texts that views name, read again from their files when a page is rendered.

use std::{collections::HashMap, io};

use crate::archive::PublicText;
use crate::content::Files;
use crate::problem::{Fault, FileId, Place, Problem};

/// The files of a group of pages, read once.
pub struct Texts<'a> {
    files: &'a Files,
    read: HashMap<FileId, String>,
}

impl<'a> Texts<'a> {
    /// Nothing read yet.
    pub fn new(files: &'a Files) -> Texts<'a> {
        Texts { files, read: HashMap::new() }
    }

    /// The words of a text.
    ///
    /// # Errors
    /// The file can't be read, or isn't what it was when the archive was read.
    pub fn get(&mut self, text: &PublicText) -> Result<&str, Problem> {
        let place = text.reference();
        if !self.read.contains_key(&place.file) {
            self.read.insert(place.file, self.files.text(place.file)?);
        }
        let said = self.read.get(&place.file).and_then(|whole| place.in_text(whole));
        said.ok_or_else(|| {
            let fault = Fault::Changed { file: self.files.path(place.file).to_owned() };
            Problem::at(fault, Place::file(place.file))
        })
    }

    /// The bytes of a paper.
    ///
    /// # Errors
    /// What the system says.
    pub fn bytes(&mut self, file: FileId) -> io::Result<Vec<u8>> {
        self.read.entry(file).or_default();
        self.files.bytes(file)
    }

    /// The files that were read so far, in their order.
    pub fn seen(&self) -> Vec<FileId> {
        let mut all: Vec<FileId> = self.read.keys().copied().collect();
        all.sort_unstable();
        all
    }
}
