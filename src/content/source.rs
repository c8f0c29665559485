//! A file that has been read: its front matter decoded, its body by reference.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::{
    Decoder, Fields, Files, Words,
    front_matter::{self, Halves},
    keys::KeySpec,
    yaml::{self, Node},
};
use crate::language::{Lang, Locales};
use crate::problem::{At, FileId, KeyPath, Place, Problem};

/// The hash of a stretch of text: the first half of its BLAKE3.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Hash, Ord, PartialOrd, Serialize)]
pub struct TextHash([u8; 16]);

impl TextHash {
    /// The hash of a text.
    pub fn of(text: &str) -> TextHash {
        let hash = blake3::hash(text.as_bytes());
        let mut half = [0; 16];
        half.iter_mut().zip(hash.as_bytes()).for_each(|(to, from)| *to = *from);
        TextHash(half)
    }
}

/// A stretch of a file's text, by its bytes, and its hash: the archive holds no texts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TextRef {
    /// The file.
    pub file: FileId,
    /// The bytes.
    pub range: Range<u32>,
    /// What they were when they were read.
    pub hash: TextHash,
}

impl TextRef {
    /// A stretch of this text; `None` where there are no words in it.
    pub fn of(file: FileId, text: &str, range: Range<usize>) -> Option<TextRef> {
        let said = text.get(range.clone())?;
        let range = u32::try_from(range.start).ok()?..u32::try_from(range.end).ok()?;
        (!said.trim().is_empty()).then(|| TextRef { file, range, hash: TextHash::of(said) })
    }

    /// Where it is.
    pub fn place(&self) -> Place {
        Place { file: self.file, at: At::Bytes(self.range.clone()) }
    }

    /// The words, out of the file's text.
    pub fn in_text<'a>(&self, text: &'a str) -> Option<&'a str> {
        let said = text.get(self.range.start as usize..self.range.end as usize)?;
        (TextHash::of(said) == self.hash).then_some(said)
    }
}

/// A Markdown file that has been read.
#[derive(Debug)]
pub struct Source {
    /// Which.
    pub file: FileId,
    /// Its language.
    pub lang: Lang,
    /// All of its text.
    pub text: String,
    /// The hash of that.
    pub hash: TextHash,
    /// The bytes after the front matter.
    pub body: Range<usize>,
    /// The front matter as it was parsed.
    pub front: Node,
    /// What it states.
    pub fields: Fields,
}

/// What the front matter of a file was parsed to before, by the hash of the whole text, where that is known.
pub type KnownFront<'k> = &'k dyn Fn(&TextHash) -> Option<Node>;

/// Reads a Markdown file with front matter; `None` where its problems leave nothing to go on with.
pub fn read_markdown(
    files: &Files,
    file: FileId,
    lang: Lang,
    table: &'static [KeySpec],
    (locales, words): (&Locales, &Words),
    known: KnownFront,
    problems: &mut Vec<Problem>,
) -> Option<Source> {
    let text = files.text(file).map_err(|problem| problems.push(problem)).ok()?;
    let Halves { yaml, body } = match front_matter::split(&text) {
        Ok(halves) => halves,
        Err((fault, range)) => {
            problems.push(Problem::at(fault, Place::bytes(file, range)));
            return None;
        }
    };
    let mut decoder = Decoder { file, lang: Some(lang), locales, words, problems: Vec::new() };
    let parse = || yaml::read(text.get(yaml.clone()).unwrap_or_default());
    let hash = TextHash::of(&text);
    let front = match known(&hash).map_or_else(parse, Ok) {
        Ok(front) => front,
        Err((fault, range)) => {
            let range = yaml.start + range.start..yaml.start + range.end;
            problems.push(Problem::at(fault, Place::bytes(file, range)));
            return None;
        }
    };
    let fields = decoder.fields(table, &front, &KeyPath::default());
    problems.append(&mut decoder.problems);
    Some(Source { file, lang, text, hash, body, front, fields })
}

/// A YAML file as it is, before its table is known; `None` where it can't be read.
pub fn yaml_of(files: &Files, file: FileId) -> Option<Node> {
    yaml::read(&files.text(file).ok()?).ok()
}

/// Reads a YAML file; `None` where it can't be read at all.
pub fn read_yaml(
    files: &Files,
    file: FileId,
    table: &'static [KeySpec],
    (locales, words): (&Locales, &Words),
    problems: &mut Vec<Problem>,
) -> Option<Fields> {
    let text = files.text(file).map_err(|problem| problems.push(problem)).ok()?;
    match yaml::read(&text) {
        Ok(node) => {
            let mut decoder = Decoder { file, lang: None, locales, words, problems: Vec::new() };
            let fields = decoder.checked(table, &node, &KeyPath::default());
            problems.append(&mut decoder.problems);
            Some(fields)
        }
        Err((fault, range)) => {
            problems.push(Problem::at(fault, Place::bytes(file, range)));
            None
        }
    }
}

/// The bytes of a place in its file's text; the first line where it can't be found.
pub fn locate(text: &str, at: &At) -> Range<usize> {
    let first_line = 0..text.lines().next().map_or(0, str::len);
    let yaml = front_matter::split(text).map_or(0..text.len(), |halves| halves.yaml);
    let in_yaml = |way: &KeyPath, value| {
        let found = yaml::locate(text.get(yaml.clone())?, way.steps(), value)?;
        Some(yaml.start + found.start..yaml.start + found.end)
    };
    match at {
        At::File => first_line,
        At::Bytes(range) => {
            let start = text.floor_char_boundary(range.start as usize);
            let end = text.ceil_char_boundary(range.end as usize).max(start);
            let said = text.get(start..end).unwrap_or_default();
            start..start + said.trim_end().len()
        }
        At::Key(way) => in_yaml(way, false).unwrap_or(first_line),
        At::Value(way) if way.steps().is_empty() => first_line,
        At::Value(way) => in_yaml(way, true).or_else(|| in_yaml(way, false)).unwrap_or(first_line),
        At::Line(way, nth) => {
            in_yaml(way, true).and_then(|block| block_line(text, block.start, *nth)).unwrap_or(first_line)
        }
    }
}

/// The bytes of the nth line with words after the mark that starts a block.
fn block_line(text: &str, mark: usize, nth: u32) -> Option<Range<usize>> {
    let mut at = mark + text.get(mark..)?.find('\n')? + 1;
    let mut left = nth;
    for line in text.get(at..)?.split_inclusive('\n') {
        let words = line.trim();
        if !words.is_empty() {
            if left == 0 {
                let start = at + line.find(words)?;
                return Some(start..start + words.len());
            }
            left -= 1;
        }
        at += line.len();
    }
    None
}
