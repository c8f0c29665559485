//! The public PDFs, opened once for all rules.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::Record;
use crate::archive::PublicDocument;
use crate::content::pdf::{FirstPage, Look, Pdf};
use crate::problem::{FileId, Place};

/// A public PDF.
pub struct Paper {
    /// Its path from `content/`.
    pub path: Box<str>,
    /// What it says of itself.
    pub pdf: Pdf,
    /// How it begins; `None` where that can't be told.
    pub first: Option<FirstPage>,
    /// The same paper can be had in another format.
    pub has_alternative: bool,
    /// Where it is stated.
    pub place: Place,
}

/// Opens every public PDF.
pub fn open(record: &Record) -> Vec<Paper> {
    let mut stated: BTreeMap<FileId, &PublicDocument> = BTreeMap::new();
    let documents: Vec<&PublicDocument> = record.site().archive().documents().collect();
    for document in &documents {
        for file in document.all_files() {
            stated.entry(file).or_insert(document);
        }
    }
    let formats = |file: FileId| record.files().path(file).rsplit('.').next().map(str::to_ascii_lowercase);
    let has_alternative = |document: &PublicDocument| {
        let all: BTreeSet<_> = document.all_files().map(formats).collect();
        all.len() > 1 || !document.alternatives.is_empty()
    };
    let opened = stated.into_par_iter().filter_map(|(file, document)| {
        let Some(Look::Pdf(pdf)) = record.project.looks.of(file) else { return None };
        let first = record.files().bytes(file).ok().and_then(FirstPage::read);
        let (path, place) = (record.files().path(file).into(), document.place.clone());
        Some(Paper { path, pdf: pdf.clone(), first, has_alternative: has_alternative(document), place })
    });
    opened.collect()
}
