//! What was found in the files of meetings, kept for the next run: one that didn't change isn't parsed and cut again.
//!
//! A file is known by the hash of its whole text, so that what is kept is never out of date. Of a meeting in which anything
//! is closed, held back or removed, or that has an error, nothing is kept; nor of a file with a body in which something is wrong.

use std::{
    cell::RefCell,
    collections::{BTreeMap, HashMap},
    ops::Range,
    sync::{Arc, Mutex, PoisonError},
};

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::{Reading, facts::check_prose};
use crate::content::{Body, Files, Node, Source, TextHash, TextRef, cut, prose};
use crate::kept::Kept;
use crate::language::Lang;
use crate::problem::{Place, Problem};

/// The start of the names of what is kept; the committee's id follows.
const NAME: &str = "bodies-";

/// The bytes of a stretch in a file.
type Stretch = Range<u32>;

/// The stretches of a file that were asked for.
#[derive(Debug, Default, Deserialize, Serialize)]
struct Stretches {
    /// The hash of each that holds words.
    texts: FxHashMap<Stretch, TextHash>,
    /// The decisions in each.
    decisions: FxHashMap<Stretch, Vec<Stretch>>,
}

/// A file with what was found in it.
#[derive(Debug, Deserialize, Serialize)]
pub struct Noted {
    /// The front matter, parsed; as bytes, which need less room.
    front: Vec<u8>,
    /// The body; ranges are of the file's text.
    pub body: Body,
    stretches: Stretches,
}

/// Which file it is, by its language and the hash of its text.
type Key = (Lang, TextHash);

/// The files of a committee.
type OfCommittee = BTreeMap<Key, Arc<Noted>>;

/// What is kept of them.
#[derive(Default, Deserialize, Serialize)]
struct Book {
    /// What files are read with.
    ground: [u8; 32],
    files: OfCommittee,
}

/// What is kept of all files, and what this run found.
#[derive(Default)]
pub struct Books {
    ground: [u8; 32],
    books: HashMap<Box<str>, Book>,
    now: Mutex<HashMap<Box<str>, OfCommittee>>,
}

impl Books {
    /// What is kept of the committees that these files are of, where it was found with the same ground: the program, and the
    /// words and languages that files are read with.
    pub fn read(kept: &Kept, ground: [u8; 32], files: &Files) -> Books {
        let mut ids: Vec<&str> =
            files.below("committees/").filter_map(|(_, file)| file.path.split('/').nth(1)).collect();
        ids.dedup();
        let read = |id: &str| {
            let book: Book = postcard::from_bytes(&kept.sealed(&format!("{NAME}{id}"))?).ok()?;
            (book.ground == ground).then(|| (Box::from(id), book))
        };
        let books = ids.into_par_iter().filter_map(read).collect();
        Books { ground, books, now: Mutex::default() }
    }

    fn known(&self, committee: &str, key: &Key) -> Option<Arc<Noted>> {
        self.books.get(committee)?.files.get(key).cloned()
    }

    fn note(&self, committee: &str, key: Key, noted: Arc<Noted>) {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        now.entry(committee.into()).or_default().insert(key, noted);
    }

    /// Keeps what this run found, where that isn't what is kept. Where it can't be kept, files are cut again.
    pub fn keep(self, kept: &Kept) {
        let Books { ground, mut books, now } = self;
        let now = now.into_inner().unwrap_or_else(PoisonError::into_inner);
        let names = now.keys().map(|id| format!("{NAME}{id}")).collect();
        let changed = now.into_iter().filter_map(|(id, files)| {
            let known = books.remove(&id).unwrap_or_default();
            let same = known.ground == ground && known.files.keys().eq(files.keys());
            (!same).then_some((id, Book { ground, files }))
        });
        changed.collect::<Vec<_>>().into_par_iter().for_each(|(id, book)| {
            if let Ok(bytes) = postcard::to_stdvec(&book) {
                let _ = kept.seal(&format!("{NAME}{id}"), &bytes);
            }
        });
        kept.forget(NAME, &names);
    }
}

/// A file with its body cut, now or by an earlier run.
pub struct Side<'a> {
    /// The file.
    pub source: &'a Source,
    key: Key,
    /// What an earlier run found.
    known: Option<Arc<Noted>>,
    /// What this one does; nothing where something is wrong with the body.
    new: RefCell<Option<Stretches>>,
    own: Body,
}

impl<'a> Side<'a> {
    /// Cuts a file's body, unless that was done before.
    pub fn of(
        reading: Reading,
        committee: &str,
        source: &'a Source,
        problems: &mut Vec<Problem>,
    ) -> Side<'a> {
        let key = (source.lang, source.hash);
        let known = reading.books.known(committee, &key);
        let mut side = Side { source, key, known, new: RefCell::default(), own: Body::default() };
        if side.known.is_none() {
            let before = problems.len();
            side.own = body(reading, source, problems);
            side.new = RefCell::new((problems.len() == before).then(Stretches::default));
        }
        side
    }

    /// Its body; ranges are of the file's text.
    pub fn body(&self) -> &Body {
        self.known.as_ref().map_or(&self.own, |known| &known.body)
    }

    /// A stretch of the text; nothing where there are no words in it.
    pub fn text(&self, range: &Range<usize>) -> Option<TextRef> {
        let (file, stretch) = (self.source.file, stretch(range)?);
        if let Some(hash) = self.known.as_ref().and_then(|known| known.stretches.texts.get(&stretch)) {
            return Some(TextRef { file, range: stretch, hash: *hash });
        }
        let text = TextRef::of(file, &self.source.text, range.clone())?;
        self.note(|new| new.texts.extend([(stretch, text.hash)]));
        Some(text)
    }

    /// The decisions in a stretch.
    pub fn decisions(&self, range: &Range<usize>, dialect: &prose::Dialect) -> Vec<TextRef> {
        let Some(of) = stretch(range) else { return Vec::new() };
        let texts = |found: &[Stretch]| {
            let all = found.iter().map(|found| found.start as usize..found.end as usize);
            all.filter_map(|found| self.text(&found)).collect()
        };
        if let Some(found) = self.known.as_ref().and_then(|known| known.stretches.decisions.get(&of)) {
            return texts(found);
        }
        let said = self.source.text.get(range.clone()).unwrap_or_default();
        let found = prose::decisions(said, dialect).into_iter();
        let found: Vec<Stretch> =
            found.filter_map(|own| stretch(&(range.start + own.start..range.start + own.end))).collect();
        let all = texts(&found);
        self.note(|new| new.decisions.extend([(of, found)]));
        all
    }

    fn note(&self, note: impl FnOnce(&mut Stretches)) {
        if let Some(new) = self.new.borrow_mut().as_mut() {
            note(new);
        }
    }

    /// Keeps for the next run what was found.
    pub fn keep(self, reading: Reading, committee: &str) {
        let front = || postcard::to_stdvec(&self.source.front).ok();
        let new = self
            .new
            .into_inner()
            .and_then(|stretches| Some(Arc::new(Noted { front: front()?, body: self.own, stretches })));
        if let Some(noted) = self.known.or(new) {
            reading.books.note(committee, self.key, noted);
        }
    }
}

/// What the front matter of a file was parsed to before, where that is kept.
pub fn front(reading: Reading, committee: &str, key: Key) -> Option<Node> {
    postcard::from_bytes(&reading.books.known(committee, &key)?.front).ok()
}

fn stretch(range: &Range<usize>) -> Option<Stretch> {
    Some(u32::try_from(range.start).ok()?..u32::try_from(range.end).ok()?)
}

fn body(reading: Reading, source: &Source, problems: &mut Vec<Problem>) -> Body {
    let mut faults = Vec::new();
    let text = source.text.get(source.body.clone()).unwrap_or_default();
    let mut body = cut(text, reading.words, source.lang, &mut faults);
    body.shift(source.body.start);
    for (fault, range) in faults {
        let range = source.body.start + range.start..source.body.start + range.end;
        problems.push(Problem::at(fault, Place::bytes(source.file, range)));
    }
    check_prose(source, problems);
    body
}
