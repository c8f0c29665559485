//! Words in the order of what they are filed under, with their lists, in files of about 4 KB. Files that follow each other
//! have their starts and names in a file of names, so that the entry file needn't name each.
//!
//! A word is: how many bytes of the filed part are as in the word before, the length of the rest of it, that rest; the
//! length of the letters before it, those; then its lists. These are: a byte with a bit for each stream that there is, the
//! length of the lists, and for each stream its length and its numbers. Where the lists are long, their length is 0,
//! and six bytes follow: the name of the file that holds them. That of decisions has a file of its own then, as only a
//! search for decisions needs it; its name comes after the other.

use rustc_hash::FxHashSet;
use serde::Serialize;

use super::{
    FIGURES, Folder, list,
    segment::{STREAMS, Segment, Stream},
    short_hash,
};
use crate::language::Forms;
use crate::problem::Problem;

/// A file of words has at least so many bytes, and ends at the next word that is an end by itself; at the latest after so
/// many. So a word that comes or goes moves no ends but its own file's, and the other files stay as they are.
const LEAST: usize = 2 * 1024;
const MOST: usize = 8 * 1024;

/// One word of so many is an end of a file of words.
const ENDS: u64 = 64;

/// Of those, one of so many is an end of a file of names too; at the latest after so many files of words it ends.
const NAMES_END: u64 = 32;
const MOST_NAMES: usize = 128;

/// Lists that are longer than this have a file of their own.
const LONG: usize = 1536;

/// Files in the order of what is in them.
#[derive(Default, Serialize)]
pub struct Names {
    /// The start of what the first word of each is filed under, as long as tells it from the word before, with spaces
    /// between.
    firsts: String,
    /// Their hashes.
    hashes: String,
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

/// Writes every word of the segments, which follow each other in their numbers. What is left to name are the files of names.
///
/// # Errors
/// A file that can't be written.
pub fn write(segments: Vec<Segment>, forms: &Forms, folder: &Folder) -> Result<Names, Problem> {
    let mut words: Vec<(&str, &str, usize, u32)> = Vec::new();
    for (nth, segment) in segments.iter().enumerate() {
        words.extend(
            segment.words.iter().map(|(word, place)| (forms.filed(word), word.as_ref(), nth, *place)),
        );
    }
    words.sort_unstable();
    let mut writer = Writer {
        folder,
        all: Names::default(),
        names: Names::default(),
        first: String::new(),
        bytes: Vec::new(),
        before: "",
        lists: FxHashSet::default(),
    };
    for same in words.chunk_by(|a, b| a.1 == b.1) {
        let Some((filed, word, ..)) = same.first() else { continue };
        let lists = Lists::of(same, &segments);
        writer.word(filed, word, &lists)?;
    }
    writer.end("")?;
    writer.end_names()?;
    Ok(writer.all)
}

/// A word's lists as bytes.
struct Lists {
    streams: u8,
    /// Where each stream's list ends in the bytes.
    ends: [usize; STREAMS],
    bytes: Vec<u8>,
}

impl Lists {
    fn of(same: &[(&str, &str, usize, u32)], segments: &[Segment]) -> Lists {
        let mut lists = Lists { streams: 0, ends: [0; STREAMS], bytes: Vec::new() };
        let (mut numbers, mut encoded) = (Vec::new(), Vec::new());
        for (stream, end) in lists.ends.iter_mut().enumerate() {
            numbers.clear();
            encoded.clear();
            for (.., segment, place) in same {
                let of_segment = segments.get(*segment).map(|segment| segment.numbers(*place, stream));
                numbers.extend_from_slice(of_segment.unwrap_or_default());
            }
            if !numbers.is_empty() {
                lists.streams |= 1 << stream;
                list::encode(&numbers, &mut encoded);
                list::number(encoded.len() as u64, &mut lists.bytes);
                lists.bytes.append(&mut encoded);
            }
            *end = lists.bytes.len();
        }
        lists
    }

    /// The lists without that of decisions, and that one.
    fn apart(&self) -> (Vec<u8>, &[u8]) {
        let decisions = Stream::Decisions as usize;
        let end = |stream: usize| self.ends.get(stream).copied().unwrap_or_default();
        let (before, rest) = self.bytes.split_at_checked(end(decisions - 1)).unwrap_or_default();
        let (own, after) = rest.split_at_checked(end(decisions) - before.len()).unwrap_or_default();
        ([before, after].concat(), own)
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
            let (all, decisions) = lists.apart();
            self.bytes.push(0);
            self.long(&all)?;
            if !decisions.is_empty() {
                self.long(decisions)?;
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
