//! Words in the order of what they are filed under, with their lists, in files of about 3 KB. Files that follow each other
//! have their starts and names in a file of names, so that the entry file needn't name each.
//!
//! A word is: how many bytes of the filed part are as in the word before, the length of the rest of it, that rest; the
//! length of the letters before it, those; then its lists. These are: a byte with a bit for each stream that there is, the
//! length of the lists, and for each stream its length and its numbers. Where the lists are long, their length is 0, and
//! they are in files: a byte follows with a bit for each stream that has a file of its own, then six bytes for each file,
//! its name: that of the other streams, if there are any, and those of the streams by themselves. Decisions and documents
//! have one where they are long, as only some searches need them.

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, binary_heap::PeekMut},
};

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

use super::{
    FIGURES, Folder, list,
    segment::{Numbers, STREAMS, Segment, Stream, Words, add_numbers},
    short_hash,
};
use crate::language::Forms;
use crate::problem::Problem;
use crate::site::Of;

/// A file of words has at least so many bytes, and ends at the next word that is an end by itself; at the latest after so
/// many. So a word that comes or goes moves no ends but its own file's, and the other files stay as they are.
const LEAST: usize = 1536;
const MOST: usize = 3 * 1024;

/// One word of so many is an end of a file of words.
const ENDS: u64 = 48;

/// Of those, one of so many is an end of a file of names too; at the latest after so many files of words it ends.
const NAMES_END: u64 = 16;
const MOST_NAMES: usize = 64;

/// Lists that are longer than this have a file of their own.
const LONG: usize = 1024;

/// Streams that have a file of their own where they are longer than that.
const APART: [Stream; 2] = [Stream::Decisions, Stream::Documents];

/// Files in the order of what is in them.
#[derive(Default, Deserialize, Serialize)]
pub struct Names {
    /// The start of what the first word of each is filed under, as long as tells it from the word before, with spaces
    /// between.
    firsts: String,
    /// Their hashes.
    hashes: String,
    /// They are files of words themselves, where there are so few that they need no files of names.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    few: bool,
}

impl Names {
    fn add(&mut self, first: &str, hash: &str) {
        if !self.hashes.is_empty() {
            self.firsts.push(' ');
        }
        self.firsts.push_str(first);
        self.hashes.push_str(hash);
    }

    fn count(&self) -> usize {
        self.hashes.len() / FIGURES
    }
}

/// A word's lists in the segments that have it, in their order.
type OfSegments<'s> = SmallVec<[&'s [u8]; 8]>;

/// What the files of words follow from: the segments alone.
pub fn of(segments: &[Segment]) -> Of {
    let mut all = blake3::Hasher::new();
    segments.iter().for_each(|segment| _ = all.update(blake3::hash(segment.bytes()).as_bytes()));
    Of::Meetings(Vec::new(), all.finalize().as_bytes().to_vec())
}

/// Writes every word of the segments, which follow each other in their numbers. What is left to name are the files of names,
/// or those of words where they are few.
///
/// # Errors
/// A file that can't be written.
pub fn write(segments: &[Segment], forms: &Forms, folder: &Folder) -> Result<Names, Problem> {
    let mut writer = Writer {
        folder,
        all: Names::default(),
        names: Names::default(),
        first: String::new(),
        bytes: Vec::new(),
        before: "",
        lists: FxHashSet::default(),
    };
    let mut numbers = Numbers::default();
    let mut waiting: Vec<_> = segments.iter().map(Segment::words).collect();
    let mut next: BinaryHeap<Reverse<Next>> = BinaryHeap::with_capacity(waiting.len());
    next.extend(
        waiting.iter_mut().enumerate().filter_map(|(segment, words)| Next::of(segment, words, forms)),
    );
    let mut of_segments = OfSegments::new();
    while let Some(Reverse(Next { filed, word, .. })) = next.peek().copied() {
        of_segments.clear();
        while let Some(mut top) = next.peek_mut().filter(|top| top.0.word == word) {
            of_segments.push(top.0.lists);
            let segment = top.0.segment;
            match waiting.get_mut(segment).and_then(|words| Next::of(segment, words, forms)) {
                Some(following) => *top = following,
                None => drop(PeekMut::pop(top)),
            }
        }
        writer.word(filed, word, &Lists::of(&of_segments, &mut numbers))?;
    }
    writer.end("")?;
    if writer.all.hashes.is_empty() {
        return Ok(Names { few: true, ..writer.names });
    }
    writer.end_names()?;
    Ok(writer.all)
}

/// The next word of a segment. Words come in the order of what they are filed under, and each segment has them so.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Next<'s> {
    filed: &'s str,
    word: &'s str,
    segment: usize,
    lists: &'s [u8],
}

impl<'s> Next<'s> {
    fn of(segment: usize, words: &mut Words<'s>, forms: &Forms) -> Option<Reverse<Next<'s>>> {
        let (word, lists) = words.next()?;
        Some(Reverse(Next { filed: forms.filed(word), word, segment, lists }))
    }
}

/// A word's lists as bytes.
struct Lists {
    streams: u8,
    /// Where each stream's list ends in the bytes.
    ends: [usize; STREAMS],
    bytes: Vec<u8>,
}

impl Lists {
    /// Those of a word; the numbers are there to be used again.
    fn of(of_segments: &OfSegments, numbers: &mut Numbers) -> Lists {
        numbers.iter_mut().for_each(Vec::clear);
        of_segments.iter().for_each(|lists| add_numbers(lists, numbers));
        let mut lists = Lists { streams: 0, ends: [0; STREAMS], bytes: Vec::new() };
        let mut encoded = Vec::new();
        for (stream, (numbers, end)) in numbers.iter().zip(&mut lists.ends).enumerate() {
            if !numbers.is_empty() {
                lists.streams |= 1 << stream;
                encoded.clear();
                list::encode(numbers, &mut encoded);
                list::number(encoded.len() as u64, &mut lists.bytes);
                lists.bytes.append(&mut encoded);
            }
            *end = lists.bytes.len();
        }
        lists
    }

    /// The list of a stream.
    fn of_stream(&self, stream: usize) -> &[u8] {
        let end = |stream: usize| self.ends.get(stream).copied().unwrap_or_default();
        self.bytes.get(stream.checked_sub(1).map_or(0, end)..end(stream)).unwrap_or_default()
    }

    /// The streams that have a file of their own, as bits.
    fn apart(&self) -> u8 {
        let long = APART.into_iter().filter(|stream| self.of_stream(*stream as usize).len() > LONG);
        long.fold(0, |bits, stream| bits | 1 << stream as usize)
    }

    /// The lists of the streams that have no file of their own.
    fn others(&self, apart: u8) -> Vec<u8> {
        (0..STREAMS)
            .filter(|stream| apart >> stream & 1 == 0)
            .flat_map(|stream| self.of_stream(stream))
            .copied()
            .collect()
    }
}

struct Writer<'a, 'w> {
    folder: &'a Folder<'a>,
    /// The files of names that are written.
    all: Names,
    /// The files of words since.
    names: Names,
    /// Where the file of words starts.
    first: String,
    bytes: Vec<u8>,
    /// What the word before was filed under.
    before: &'w str,
    /// The files of lists that are written: words may have the same.
    lists: FxHashSet<String>,
}

impl<'w> Writer<'_, 'w> {
    fn word(&mut self, filed: &'w str, word: &str, lists: &Lists) -> Result<(), Problem> {
        if self.bytes.is_empty() {
            apart(self.before, filed).clone_into(&mut self.first);
            self.before = "";
        }
        let shared = filed.bytes().zip(self.before.bytes()).take_while(|(a, b)| a == b).count();
        let rest = filed.as_bytes().get(shared..).unwrap_or_default();
        let head = word.strip_suffix(filed).unwrap_or_default();
        list::number(shared as u64, &mut self.bytes);
        for part in [rest, head.as_bytes()] {
            list::number(part.len() as u64, &mut self.bytes);
            self.bytes.extend_from_slice(part);
        }
        self.bytes.push(lists.streams);
        self.before = filed;
        if lists.bytes.len() > LONG {
            let apart = lists.apart();
            self.bytes.extend([0, apart]);
            if lists.streams != apart {
                self.long(&lists.others(apart))?;
            }
            for stream in (0..STREAMS).filter(|stream| apart >> stream & 1 == 1) {
                self.long(lists.of_stream(stream))?;
            }
        } else {
            list::number(lists.bytes.len() as u64, &mut self.bytes);
            self.bytes.extend_from_slice(&lists.bytes);
        }
        let size = self.bytes.len();
        let ends = size >= MOST || (size >= LEAST && is_end(filed, ENDS));
        if ends { self.end(filed) } else { Ok(()) }
    }

    /// Lists in a file of their own.
    fn long(&mut self, lists: &[u8]) -> Result<(), Problem> {
        let hash = blake3::hash(lists);
        let name = hash.as_bytes().get(..6).unwrap_or_default();
        self.bytes.extend_from_slice(name);
        let name: String = name.iter().map(|byte| format!("{byte:02x}")).collect();
        let file = format!("list-{name}.bin");
        if self.lists.insert(name) { self.folder.put(&file, lists.to_vec()) } else { Ok(()) }
    }

    /// Ends a file of words with the word that is filed so.
    fn end(&mut self, last: &str) -> Result<(), Problem> {
        if self.bytes.is_empty() {
            return Ok(());
        }
        let bytes = std::mem::take(&mut self.bytes);
        let hash = short_hash(&blake3::hash(&bytes));
        self.folder.put(&format!("words-{hash}.bin"), bytes)?;
        self.names.add(&self.first, &hash);
        let ends = self.names.count() >= MOST_NAMES || is_end(last, ENDS * NAMES_END);
        if ends { self.end_names() } else { Ok(()) }
    }

    fn end_names(&mut self) -> Result<(), Problem> {
        let names = std::mem::take(&mut self.names);
        if names.hashes.is_empty() {
            return Ok(());
        }
        let bytes = serde_json::to_vec(&names).unwrap_or_default();
        let hash = short_hash(&blake3::hash(&bytes));
        self.folder.put(&format!("names-{hash}.json"), bytes)?;
        self.all.add(names.firsts.split(' ').next().unwrap_or_default(), &hash);
        Ok(())
    }
}

/// True for one word of so many, whatever stands around it.
fn is_end(filed: &str, of: u64) -> bool {
    let hash = blake3::hash(filed.as_bytes());
    let start = hash.as_bytes().iter().take(8).fold(0_u64, |all, byte| all << 8 | u64::from(*byte));
    start % of == 0
}

/// The shortest start of a word that comes after the word before it; all of it where the two are filed under the same.
fn apart<'w>(before: &str, word: &'w str) -> &'w str {
    let starts = word.char_indices().map(|(at, letter)| word.get(..at + letter.len_utf8()).unwrap_or(word));
    starts.into_iter().find(|start| *start > before).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::apart;

    #[test]
    fn a_file_is_told_from_the_one_before_it() {
        for (before, word, start) in [
            ("", "a", "a"),
            ("report", "reporter", "reporte"),
            ("budget", "chair", "c"),
            ("same", "same", "same"),
        ] {
            assert_eq!(apart(before, word), start);
        }
    }
}
