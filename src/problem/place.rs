//! Places in the source: kept small, turned into line and column only when a problem is printed.

use std::{
    hash::{Hash, Hasher},
    ops::Range,
    sync::Arc,
};

use serde::{Deserialize, Serialize};

/// A file of the archive, by its place in the list of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FileId(pub u32);

/// One step on the way to a key.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Step {
    /// A key, and which of those with this name it is (0 but for doubles).
    Key(Box<str>, u16),
    /// A place in a list.
    Entry(u32),
}

/// The way to a key or value of a YAML document. All lines of a list share theirs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct KeyPath(Arc<[Step]>);

impl KeyPath {
    /// The steps from the top.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The way to a key below.
    pub fn key(&self, name: &str) -> KeyPath {
        self.step(Step::Key(name.into(), 0))
    }

    /// The way one step further.
    pub fn step(&self, step: Step) -> KeyPath {
        KeyPath(self.0.iter().cloned().chain([step]).collect())
    }
}

/// Where in a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum At {
    /// The file as a whole.
    File,
    /// These bytes of it.
    Bytes(Range<u32>),
    /// The key at the end of this way.
    Key(KeyPath),
    /// The value of the key at the end of this way.
    Value(KeyPath),
    /// A line (from 0, empty ones not counted) of the block of text that is this key's value.
    Line(KeyPath, u32),
}

/// A place in the source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// Where in it.
    pub at: At,
}

/// Where something is stated is no part of what is: a line added above it moves it.
impl Hash for Place {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl Place {
    /// A whole file.
    pub fn file(file: FileId) -> Place {
        Place { file, at: At::File }
    }

    /// True where the other is a file or address that this entry of the front matter states.
    pub fn holds(&self, other: &Place) -> bool {
        let (At::Value(own) | At::Key(own), At::Value(way)) = (&self.at, &other.at) else { return false };
        let below = way.steps().strip_prefix(own.steps());
        let is_paper = |name: &str| matches!(name, "file" | "url");
        self.file == other.file && matches!(below, Some([Step::Key(name, _)]) if is_paper(name))
    }

    /// Bytes of a file.
    pub fn bytes(file: FileId, range: Range<usize>) -> Place {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Place { file, at: At::Bytes(clamp(range.start)..clamp(range.end)) }
    }
}

/// A stretch of a file that isn't the archive's own, with its text: of a theme.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Quote {
    /// The path from the site's folder.
    pub path: Box<str>,
    /// The whole text.
    pub text: Box<str>,
    /// The bytes that are meant.
    pub range: Range<usize>,
}

impl Quote {
    /// A line, from 1, of a text.
    pub fn line(path: String, text: String, line: usize) -> Quote {
        let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let len = text.get(start..).and_then(|rest| rest.lines().next()).map_or(0, str::len);
        Quote { path: path.into(), text: text.into(), range: start..start + len }
    }
}
