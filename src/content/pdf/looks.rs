//! What looking into an archive's PDFs found, kept so that a file is looked into once.

use std::{
    collections::{BTreeMap, HashMap},
    fs::{self, File},
    io,
    path::Path,
    sync::Arc,
};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::Look;
use crate::content::Files;
use crate::kept::{self, Kept};
use crate::problem::FileId;

/// The name of what is kept.
const NAME: &str = "papers.json";

/// What is known of the files that were asked for.
#[derive(Debug, Default)]
pub struct Looks {
    found: HashMap<FileId, Arc<Look>>,
    /// As it is kept, if it isn't yet.
    new: Option<Book>,
}

/// What is kept.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
struct Book {
    /// The program that looked.
    version: String,
    /// By the hash of a path: a name may say what the next build keeps back.
    papers: BTreeMap<String, Paper>,
}

/// A file that was looked into.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
struct Paper {
    size: u64,
    changed: u128,
    moved: Option<i128>,
    /// Its time was too fresh to be trusted.
    fresh: bool,
    /// Of its bytes (BLAKE3).
    hash: String,
    look: Look,
}

/// True for what is called a PDF.
fn is_pdf(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("pdf"))
}

impl Looks {
    /// Looks into the PDFs among some files of an archive; into none whose bytes were looked into before, and not at those
    /// whose edition an earlier look saw.
    pub fn after(
        last: Option<(&Looks, &Files)>,
        wanted: impl Iterator<Item = FileId>,
        files: &Files,
        kept: &Kept,
    ) -> Looks {
        let mut wanted: Vec<FileId> = wanted.filter(|file| is_pdf(files.path(*file))).collect();
        wanted.sort_unstable();
        wanted.dedup();
        let known = |file: &FileId| {
            let (looks, before) = last?;
            looks.found.get(file).filter(|_| before.edition(*file) == files.edition(*file))
        };
        let found: HashMap<FileId, Arc<Look>> =
            wanted.iter().filter_map(|file| Some((*file, Arc::clone(known(file)?)))).collect();
        wanted.retain(|file| !found.contains_key(file));
        if wanted.is_empty() && last.is_some() {
            return Looks { found, new: None };
        }
        let start = kept::now();
        let version = env!("CARGO_PKG_VERSION").to_owned();
        let read = kept.sealed(NAME).and_then(|book| serde_json::from_slice::<Book>(&book).ok());
        let book = read.filter(|book| book.version == version).unwrap_or_default();
        let by_hash: HashMap<&str, &Look> =
            book.papers.values().map(|paper| (paper.hash.as_str(), &paper.look)).collect();
        let looked = wanted.into_par_iter().filter_map(|file| {
            let key = blake3::hash(files.path(file).as_bytes()).to_hex().to_string();
            let paper = paper(&files.on_disk(file), book.papers.get(&key), &by_hash, start).ok()?;
            Some((file, key, paper))
        });
        let mut looks = Looks { found, new: None };
        // A first look sees every paper, so those that are gone are forgotten.
        let papers = if last.is_some() { book.papers.clone() } else { BTreeMap::new() };
        let mut new = Book { version, papers };
        for (file, key, paper) in looked.collect::<Vec<_>>() {
            looks.found.insert(file, Arc::new(paper.look.clone()));
            new.papers.insert(key, paper);
        }
        looks.new = (new.papers != book.papers).then_some(new);
        looks
    }

    /// What is known of a file; nothing of one that isn't a PDF or can't be read.
    pub fn of(&self, file: FileId) -> Option<&Look> {
        self.found.get(&file).map(Arc::as_ref)
    }

    /// Keeps what is new. Where that can't be kept, the files are looked into again.
    pub fn keep(&self, kept: &Kept) {
        if let Some(bytes) = self.new.as_ref().and_then(|book| serde_json::to_vec(book).ok()) {
            let _ = kept.seal(NAME, &bytes);
        }
    }
}

fn paper(
    place: &Path,
    known: Option<&Paper>,
    by_hash: &HashMap<&str, &Look>,
    start: u128,
) -> io::Result<Paper> {
    let data = fs::metadata(place)?;
    let (changed, moved) = (kept::changed(&data).unwrap_or(u128::MAX), kept::moved(&data));
    let same = known.filter(|known| {
        known.size == data.len() && (known.changed, known.moved) == (changed, moved) && !known.fresh
    });
    if let Some(known) = same {
        return Ok(known.clone());
    }
    let mut bytes = blake3::Hasher::new();
    bytes.update_reader(File::open(place)?)?;
    let hash = bytes.finalize().to_hex().to_string();
    let look = match by_hash.get(hash.as_str()) {
        Some(look) => (*look).clone(),
        None => Look::of(File::open(place)?)?,
    };
    Ok(Paper { size: data.len(), changed, moved, fresh: kept::is_fresh(changed, start), hash, look })
}
