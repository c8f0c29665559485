//! Pictures: files that a text shows.

use std::hash::{Hash, Hasher};

use crate::content::{TextRef, fold};
use crate::language::Locales;
use crate::problem::{At, FileId, Place};

/// A picture and where the record shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The name that it is shown by.
    pub name: Box<str>,
    /// Its file.
    pub file: FileId,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Where it is shown.
    pub place: Place,
}

/// The number of its file is no part of what is stated.
impl Hash for Picture {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.name, self.width, self.height).hash(state);
    }
}

/// Endings of names of files that cameras, screens and programs give.
const ENDINGS: [&str; 10] = ["png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "bmp", "tif", "tiff"];

/// True for words that stand for no picture: none, the name of a file, or no more than that it is a picture (WCAG 2.2,
/// 1.1.1; technique F30).
pub fn says_nothing(words: &str, locales: &Locales) -> bool {
    let words = fold(words);
    let is_file = words
        .rsplit_once('.')
        .is_some_and(|(name, ending)| !name.is_empty() && !name.contains(' ') && ENDINGS.contains(&ending));
    // Programs number their pictures: `image001`, `IMG_4711`.
    let bare = words.trim_matches(|c: char| !c.is_alphabetic());
    let is_kind = || {
        let mut all = locales.langs().flat_map(|lang| locales.locale(lang).words("words-pictures"));
        all.any(|word| fold(&word) == bare)
    };
    bare.is_empty() || is_file || is_kind()
}

impl Picture {
    /// True where it stands in a text.
    pub fn is_in(&self, text: &TextRef) -> bool {
        let At::Bytes(own) = &self.place.at else { return false };
        self.place.file == text.file && text.range.start <= own.start && own.end <= text.range.end
    }
}

/// The pictures of an archive's texts, by where they stand.
#[derive(Clone, Debug, Default, Hash)]
pub struct Pictures(Vec<Picture>);

impl Pictures {
    /// These pictures.
    pub fn new(mut all: Vec<Picture>) -> Pictures {
        all.sort_by_key(|picture| picture.place.file);
        Pictures(all)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Picture> {
        self.0.iter()
    }

    /// Those of a text.
    pub fn of<'a>(&'a self, text: &'a TextRef) -> impl Iterator<Item = &'a Picture> {
        let start = self.0.partition_point(|picture| picture.place.file < text.file);
        let rest = self.0.get(start..).unwrap_or_default();
        rest.iter()
            .take_while(|picture| picture.place.file == text.file)
            .filter(|picture| picture.is_in(text))
    }

    /// There are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
