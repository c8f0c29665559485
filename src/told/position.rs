//! Places as lines and columns.

use std::collections::HashMap;

use serde::Serialize;

use crate::content::{Files, locate};
use crate::problem::{At, FileId, Place};

/// A stretch of a file. Lines and columns count from 1, columns in characters (Unicode code points); the end is the
/// column after the last character.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Position {
    /// The path from the site's folder.
    pub file: String,
    /// Where it starts; none where the whole file is meant.
    #[serde(flatten)]
    pub region: Option<Region>,
}

/// Where in a file. The names are those of SARIF's region (3.30).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Region {
    /// The line.
    pub start_line: usize,
    /// The column.
    pub start_column: usize,
    /// The line of the end.
    pub end_line: usize,
    /// The column after the end.
    pub end_column: usize,
}

/// Looks places up; each file is read once.
pub struct Positions<'a> {
    files: &'a Files,
    texts: HashMap<FileId, String>,
}

impl<'a> Positions<'a> {
    /// Nothing read yet.
    pub fn new(files: &'a Files) -> Positions<'a> {
        Positions { files, texts: HashMap::new() }
    }

    /// The path of a file from the site's folder.
    pub fn path(&self, file: FileId) -> String {
        format!("content/{}", self.files.path(file))
    }

    /// A file's text.
    pub fn text(&mut self, file: FileId) -> &str {
        self.texts.entry(file).or_insert_with(|| self.files.for_show(file))
    }

    /// A file's text where it was read before.
    pub(super) fn known(&self, file: FileId) -> &str {
        self.texts.get(&file).map_or("", String::as_str)
    }

    /// Where a place is.
    pub fn of(&mut self, place: &Place) -> Position {
        let file = self.path(place.file);
        if place.at == At::File {
            return Position { file, region: None };
        }
        let text = self.text(place.file);
        let found = locate(text, &place.at);
        let (start_line, start_column) = line_and_column(text, found.start);
        let (end_line, end_column) = line_and_column(text, found.end);
        Position { file, region: Some(Region { start_line, start_column, end_line, end_column }) }
    }
}

/// The line and column of a byte.
fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..text.floor_char_boundary(at.min(text.len()))).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}
