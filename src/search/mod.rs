//! The search index: small files of which a query fetches only those that it needs.
//!
//! ```text
//! record ──gather──▶ segments, in parallel ──merge──▶ shards of words with lists ─┐
//!    └─────────────▶ records of what is shown ────────────────────────────────────┴▶ entry file
//! ```
//!
//! - `gather`: the words of a stretch of the record;
//! - `segment`: words with the numbers of what they stand in;
//! - `list`: numbers of documents as bytes;
//! - `shards`: words in the order of what they are filed under, with their lists, in files of about 3 KB, and the files
//!   that name them;
//! - `records`: what is shown of a result;
//! - `texts`: of committees, as their pages are long;
//! - `entry`: the file that names the others, and the language's rules.
//!
//! There is an index for each language, of what a reader of its pages is shown. Files have the hash of their contents in
//! their names, so that a published site never mixes two versions. Documents are numbered by date, oldest first, so that
//! a new meeting changes few files.

mod entry;
mod gather;
mod list;
mod record;
mod records;
mod segment;
mod shards;
mod texts;

use rayon::prelude::*;
use serde::{Serialize, de::DeserializeOwned};

use crate::bundle::{Bundle, Made, Sink, Step, take};
use crate::content::{Files, prose::between_tags};
use crate::language::Lang;
use crate::problem::Problem;
use crate::site::{Of, Site, Texts};
use entry::Entry;
use record::Record;

/// The part of the manifest that lists the index. No id has an underscore.
const PART: &str = "_search";

/// Where the index is, below the site's folder.
pub const FOLDER: &str = "search/";

/// What the names of its files and folders with a hash start with.
pub const ROWS: [&str; 6] = ["names", "words", "items", "documents", "rest", "text"];

/// The index of a site, in all its languages.
pub struct Search<'a> {
    site: &'a Site,
    files: &'a Files,
}

impl<'a> Search<'a> {
    /// The index of a site, whose texts stand in these files.
    pub fn new(site: &'a Site, files: &'a Files) -> Search<'a> {
        Search { site, files }
    }

    fn of_lang(&self, lang: Lang, sink: &dyn Sink) -> Result<(), Vec<Problem>> {
        let (record, locale) = (Record::of(self.site, lang), self.site.locales().locale(lang));
        let segments = gather::segments(&record, self.files, sink)?;
        let path = format!("{FOLDER}{}/", locale.id());
        let step = Step { name: format!("search-words-{}", locale.id()), of: shards::of(&segments) };
        let words = self.take(sink, step, &mut |sink, _| {
            shards::write(&segments, locale.forms(), &Folder { sink, lang, path: &path })
        })?;
        let step = Step { name: format!("search-records-{}", locale.id()), of: Of::Whole };
        let records = self.take(sink, step, &mut |sink, read| {
            let folder = Folder { sink, lang, path: &path };
            let texts = texts::write(&record, read, &folder)?;
            records::write(&record, &texts, &folder)
        })?;
        let entry = Entry::of(&record, words, records);
        let folder = Folder { sink, lang, path: &path };
        folder.put(entry::FILE, entry.bytes()).map_err(|problem| vec![problem])
    }

    /// Takes a step that makes files, and says what those are called.
    fn take<N: Default + DeserializeOwned + Serialize>(
        &self,
        sink: &dyn Sink,
        step: Step,
        make: &mut dyn FnMut(&dyn Sink, &mut Texts) -> Result<N, Problem>,
    ) -> Result<N, Vec<Problem>> {
        let mut made = None;
        let bytes = take(sink, self.files, step, &mut |sink, texts| {
            let names = made.insert(make(sink, texts).map_err(|problem| vec![problem])?);
            Ok(serde_json::to_vec(names).unwrap_or_default())
        })?;
        Ok(made.or_else(|| serde_json::from_slice(&bytes).ok()).unwrap_or_default())
    }
}

impl Bundle for Search<'_> {
    fn name(&self) -> &'static str {
        "search"
    }

    fn owns(&self, path: &str) -> bool {
        path.starts_with(FOLDER)
    }

    fn takes_steps(&self) -> bool {
        true
    }

    fn make(&self, sink: &dyn Sink) -> Vec<Problem> {
        let langs: Vec<Lang> = self.site.locales().langs().collect();
        langs
            .into_par_iter()
            .flat_map_iter(|lang| self.of_lang(lang, sink).err().unwrap_or_default())
            .collect()
    }
}

/// Where a language's files go.
struct Folder<'a> {
    sink: &'a dyn Sink,
    lang: Lang,
    path: &'a str,
}

impl Folder<'_> {
    fn put(&self, name: &str, bytes: Vec<u8>) -> Result<(), Problem> {
        let path = format!("{}{name}", self.path);
        self.sink.put(Made { path, part: PART.to_owned(), language: Some(self.lang), bytes })
    }
}

/// The figures of a hash in a name.
const FIGURES: usize = 8;

/// A hash for the name of a file or folder: eight figures and small letters (41 bits), as some disks don't tell capitals from
/// them. The entry file names many, so they are short.
fn short_hash(hash: &blake3::Hash) -> String {
    let start = hash.as_bytes().iter().take(8).fold(0_u64, |all, byte| all << 8 | u64::from(*byte));
    let figure = |nth: u32| char::from_digit((start / 36_u64.pow(nth) % 36) as u32, 36).unwrap_or('0');
    (0..FIGURES as u32).map(figure).collect()
}

/// The words of HTML without its tags, each of which parts two words.
fn without_tags(html: &str, words: &mut String) {
    for text in between_tags(html) {
        words.push_str(text);
        words.push(' ');
    }
}
