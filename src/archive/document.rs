//! A paper: files by language, an address, or one to follow.

use std::{
    collections::BTreeSet,
    hash::{Hash, Hasher},
};

use super::{Picture, picture::says_nothing};
use crate::content::{Fields, Files, Ground, Source, is_url, nearest, prose};
use crate::language::{Lang, Locales, Text, slug};
use crate::problem::{Fault, FileId, Place, Problem};

/// Where a paper is.
#[derive(Clone, Debug, PartialEq)]
pub enum Paper {
    /// Files of the archive, with their languages where their names say so.
    Files(Vec<(Option<Lang>, FileId)>),
    /// An address.
    Url(Box<str>),
    /// Nowhere yet.
    ToFollow,
}

/// A paper of a meeting or item.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Document {
    /// The name of its file without language and ending, as an anchor.
    pub anchor: Box<str>,
    /// The file or address that it was stated by.
    pub name: Box<str>,
    /// The title.
    pub title: Text,
    /// It is made of the file's name, because the record states none.
    pub untitled: bool,
    /// What kind of paper.
    pub kind: Option<&'static str>,
    /// Where it is.
    pub paper: Paper,
    /// Closed to the public on these grounds.
    pub closed: Option<Vec<Ground>>,
    /// The same paper in other formats.
    pub alternatives: Vec<(Text, Paper)>,
    /// Public although the item is exempt.
    pub public: bool,
    /// Where it is stated.
    pub place: Place,
}

/// The numbers of files are no part of what is stated: a file that is added moves them.
impl Hash for Paper {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self {
            Paper::Files(files) => {
                (0_u8, files.len()).hash(state);
                files.iter().for_each(|(lang, _)| lang.hash(state));
            }
            Paper::Url(address) => (1_u8, address).hash(state),
            Paper::ToFollow => 2_u8.hash(state),
        }
    }
}

impl Paper {
    /// Its files; none for an address or a paper that is to follow.
    pub fn files(&self) -> impl Iterator<Item = FileId> {
        let files = match self {
            Paper::Files(files) => files.as_slice(),
            Paper::Url(_) | Paper::ToFollow => &[],
        };
        files.iter().map(|(_, file)| *file)
    }
}

impl Document {
    /// Its files and those of its alternatives.
    pub fn all_files(&self) -> impl Iterator<Item = FileId> {
        self.paper.files().chain(self.alternatives.iter().flat_map(|(_, paper)| paper.files()))
    }
}

/// Finds the papers of one folder.
pub struct Papers<'a> {
    /// The archive's files.
    pub files: &'a Files,
    /// The site's languages.
    pub locales: &'a Locales,
    /// The folder, from `content/`.
    pub folder: &'a str,
    /// Files that something names.
    pub named: BTreeSet<FileId>,
    /// The pictures that texts show.
    pub pictures: Vec<Picture>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

impl<'a> Papers<'a> {
    /// Nothing found yet.
    pub fn new(files: &'a Files, locales: &'a Locales, folder: &'a str) -> Papers<'a> {
        Papers { files, locales, folder, named: BTreeSet::new(), pictures: Vec::new(), problems: Vec::new() }
    }

    /// Finds the pictures that a file's text shows.
    pub fn show(&mut self, source: &Source) {
        for mark in prose::pictures(source.text.get(source.body.clone()).unwrap_or_default()) {
            let bytes = source.body.start + mark.range.start..source.body.start + mark.range.end;
            let place = Place::bytes(source.file, bytes);
            if says_nothing(&mark.words, self.locales) {
                self.problems.push(Problem::at(Fault::PictureWithoutWords {}, place.clone()));
            }
            if !is_url(&mark.target) {
                let found = self.picture(&mark.target, Some(source.lang), place);
                self.pictures.extend(found);
            }
        }
    }

    /// The picture that a name stands for: the version of this language, or the first.
    pub fn picture(&mut self, name: &str, lang: Option<Lang>, place: Place) -> Option<Picture> {
        let found = self.find(name, place.clone(), false);
        let best = found.iter().find(|(of, _)| of.is_some() && *of == lang).or_else(|| found.first());
        let (_, file) = *best?;
        let path = self.files.path(file);
        if is_active(path) {
            return None;
        }
        match self.files.picture_size(file) {
            Some((width, height)) => Some(Picture { name: name.into(), file, width, height, place }),
            None => {
                self.problems.push(Problem::at(Fault::NotAPicture { file: path.to_owned() }, place));
                None
            }
        }
    }

    /// Reads a list `documents:`.
    pub fn list(&mut self, entries: &[Fields]) -> Vec<Document> {
        entries.iter().filter_map(|entry| self.document(entry)).collect()
    }

    fn document(&mut self, entry: &Fields) -> Option<Document> {
        let follows = entry.flag("to-follow") == Some(true);
        let (paper, name) = self.paper(entry, follows)?;
        let mut alternatives = Vec::new();
        for other in entry.entries("alternatives") {
            if let Some((paper, name)) = self.paper(other, false) {
                alternatives.push((other.text("title").unwrap_or_else(|| title_of(&name)), paper));
            }
        }
        Some(Document {
            anchor: anchor_of(&name, self.locales).into(),
            name: name.as_str().into(),
            untitled: entry.text("title").is_none(),
            title: entry.text("title").unwrap_or_else(|| title_of(&self.without_language(&name))),
            kind: entry.choice("kind"),
            paper,
            closed: entry.field("exempt").map(|_| entry.grounds("exempt").to_vec()),
            alternatives,
            public: entry.flag("public") == Some(true),
            place: entry.place.clone(),
        })
    }

    fn paper(&mut self, entry: &Fields, follows: bool) -> Option<(Paper, String)> {
        match (entry.word("file"), entry.word("url")) {
            (Some(file), None) => {
                let found = self.find(&file, entry.place_of("file"), follows);
                let paper = if found.is_empty() { Paper::ToFollow } else { Paper::Files(found) };
                Some((paper, file.to_string()))
            }
            (None, Some(url)) => Some((Paper::Url(url.clone()), url.to_string())),
            (None, None) if follows => {
                let title = entry.text("title");
                let words = title.as_ref().and_then(|title| title.versions().next()).unwrap_or_default();
                Some((Paper::ToFollow, words.to_owned()))
            }
            _ => {
                self.problems.push(Problem::at(Fault::DocumentWithoutFile {}, entry.place.clone()));
                None
            }
        }
    }

    /// A paper that a link in the text names.
    pub fn link(&mut self, title: &str, target: &str, lang: Lang, place: Place) -> Document {
        let paper = if is_url(target) {
            Paper::Url(target.into())
        } else {
            Paper::Files(self.find(target, place.clone(), false))
        };
        Document {
            anchor: anchor_of(target, self.locales).into(),
            name: target.into(),
            title: Text::Sides(crate::language::PerLang::only(lang, title.into())),
            untitled: false,
            kind: None,
            paper,
            closed: None,
            alternatives: Vec::new(),
            public: false,
            place,
        }
    }

    fn path(&self, name: &str) -> String {
        if self.folder.is_empty() { name.to_owned() } else { format!("{}/{name}", self.folder) }
    }

    /// The files that a name stands for: itself, or one for each language.
    fn find(&mut self, name: &str, place: Place, follows: bool) -> Vec<(Option<Lang>, FileId)> {
        let clean = name.strip_prefix("./").unwrap_or(name);
        let outside = clean.starts_with('/')
            || clean.contains(['\\', ':'])
            || clean.split('/').any(|part| part == "..");
        if outside {
            self.problems.push(Problem::at(Fault::PathOutside { path: name.to_owned() }, place));
            return Vec::new();
        }
        let mut found = Vec::new();
        if let Some(file) = self.files.at(&self.path(clean)) {
            found.push((language_of(clean, self.locales), file));
        }
        if let Some((stem, ending)) = clean.rsplit_once('.') {
            for lang in self.locales.langs() {
                let sided = self.path(&format!("{stem}.{}.{ending}", self.locales.locale(lang).id()));
                found.extend(self.files.at(&sided).map(|file| (Some(lang), file)));
            }
        }
        for (_, file) in &found {
            if is_active(self.files.path(*file)) {
                let fault = Fault::ActiveFile { file: self.files.path(*file).to_owned() };
                self.problems.push(Problem::at(fault, place.clone()));
            }
        }
        self.named.extend(found.iter().map(|(_, file)| *file));
        if found.is_empty() && !follows {
            let start = self.path("");
            let names: Vec<String> = self
                .files
                .below(&start)
                .filter_map(|(_, file)| Some(self.without_language(file.path.strip_prefix(start.as_str())?)))
                .collect();
            let nearest = nearest(clean, names.iter().map(String::as_str));
            self.problems.push(Problem::at(Fault::NoSuchDocument { file: name.to_owned(), nearest }, place));
        }
        found
    }

    fn without_language(&self, name: &str) -> String {
        let Some((stem, ending)) = name.rsplit_once('.') else { return name.to_owned() };
        match stem.rsplit_once('.') {
            Some((stem, lang)) if self.locales.find(lang).is_some() => format!("{stem}.{ending}"),
            _ => name.to_owned(),
        }
    }
}

/// True for a file that a browser opens as a page of the site's own, and whose scripts it would run.
fn is_active(path: &str) -> bool {
    const ENDINGS: [&str; 13] =
        ["html", "htm", "xhtml", "xht", "shtml", "mhtml", "mht", "svg", "svgz", "xml", "xsl", "js", "mjs"];
    path.rsplit_once('.').is_some_and(|(_, ending)| ENDINGS.contains(&ending.to_ascii_lowercase().as_str()))
}

/// The language in `name.cy.pdf`.
pub fn language_of(name: &str, locales: &Locales) -> Option<Lang> {
    let (stem, _) = name.rsplit_once('.')?;
    locales.find(stem.rsplit_once('.')?.1)
}

fn anchor_of(name: &str, locales: &Locales) -> String {
    let file = name.trim_end_matches('/').rsplit('/').next().unwrap_or(name);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let stem =
        stem.rsplit_once('.').filter(|(_, lang)| locales.find(lang).is_some()).map_or(stem, |(stem, _)| stem);
    let anchor = slug(stem);
    if anchor.is_empty() { "document".to_owned() } else { anchor }
}

/// A title out of a file's name, for a paper that states none.
fn title_of(name: &str) -> Text {
    let file = name.trim_end_matches('/').rsplit('/').next().unwrap_or(name);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let words = stem.replace(['-', '_'], " ");
    let mut signs = words.chars();
    let title: String = signs.next().into_iter().flat_map(char::to_uppercase).chain(signs).collect();
    Text::Common(title.into())
}
