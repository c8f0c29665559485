//! From files to the archive: every folder is read by itself, in parallel, then what refers to another is checked.

mod bodies;
mod checks;
mod facts;
mod lists;
mod meeting;
mod noted;
mod shelf;
mod tree;

use std::collections::BTreeSet;

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::{
    Archive, Committee, Person, Picture, Pictures, Settings, document::Papers, old::claimed_twice,
    people::check_names, terms::Terms,
};
use crate::content::{Fields, Files, Node, Words, keys, read_yaml, yaml_of};
use crate::language::Locales;
use crate::problem::{Fault, FileId, Place, Problem};

pub(super) use facts::contact;
pub use noted::Books;
pub use shelf::Shelf;
pub use tree::folder_date;

/// What reading needs.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// The files.
    pub files: &'a Files,
    /// The site's languages.
    pub locales: &'a Locales,
    /// The words of the format.
    pub words: &'a Words,
    /// What earlier runs found in files of meetings.
    pub books: &'a Books,
}

/// A part of the archive, with what is wrong with it and which files it names.
struct Found<T> {
    what: T,
    named: BTreeSet<FileId>,
    pictures: Vec<Picture>,
    problems: Vec<Problem>,
}

impl<T> Found<T> {
    fn new(what: T, papers: Papers, mut problems: Vec<Problem>) -> Found<T> {
        // A paper whose file or address can't be read isn't without one.
        let is_stated = |own: &Problem| {
            let inside = |other: &Problem| {
                own.place.as_ref().zip(other.place.as_ref()).is_some_and(|(a, b)| a.holds(b))
            };
            matches!(own.fault, Fault::DocumentWithoutFile {}) && problems.iter().any(inside)
        };
        let of_papers: Vec<Problem> = papers.problems.into_iter().filter(|own| !is_stated(own)).collect();
        problems.extend(of_papers);
        Found { what, named: papers.named, pictures: papers.pictures, problems }
    }
}

/// What all folders found together.
#[derive(Default)]
struct Sum {
    named: FxHashSet<FileId>,
    pictures: Vec<Picture>,
}

impl Sum {
    fn take<T>(&mut self, found: Vec<Found<T>>, problems: &mut Vec<Problem>) -> Vec<T> {
        let one = |found: Found<T>| {
            self.add(&found, problems);
            found.what
        };
        found.into_iter().map(one).collect()
    }

    fn add<T>(&mut self, found: &Found<T>, problems: &mut Vec<Problem>) {
        self.named.extend(found.named.iter().copied());
        self.pictures.extend(found.pictures.iter().cloned());
        problems.extend(found.problems.iter().cloned());
    }
}

/// The file that describes the archive.
const SITE: &str = "site.yaml";

/// A key of `site.yaml` that has to be known before anything can be read: a list of words, or nothing.
///
/// What is wrong with it is noted when the file is read by its table.
pub fn languages(files: &Files, key: &str) -> Vec<String> {
    let Some(Node::Map(entries)) = files.at(SITE).and_then(|file| yaml_of(files, file)) else {
        return Vec::new();
    };
    match entries.into_iter().find(|(name, _)| name.as_ref() == key) {
        Some((_, Node::List(words))) => words
            .into_iter()
            .filter_map(|word| match word {
                Node::Scalar(word) => Some(word.into()),
                _ => None,
            })
            .collect(),
        Some((_, Node::Scalar(word))) => vec![word.into()],
        _ => Vec::new(),
    }
}

/// Reads everything. What is wrong is noted, and what can be read is there all the same.
pub fn read(reading: Reading, problems: &mut Vec<Problem>) -> Archive {
    read_after(reading, &mut Shelf::default(), problems)
}

/// The same after an earlier reading with the same languages and words: a meeting that didn't change isn't read again.
pub fn read_after(reading: Reading, shelf: &mut Shelf, problems: &mut Vec<Problem>) -> Archive {
    let tree = tree::Tree::of(reading, problems);
    let mut sum = Sum { named: tree.known.iter().copied().collect(), pictures: Vec::new() };
    let site = site(reading, &mut sum, problems);
    let terms = Terms::new(site.as_ref().map_or(&[], |site| site.texts("terms")));
    let committees: Vec<_> =
        tree.committees.par_iter().map(|folder| facts::committee(reading, folder)).collect();
    let mut settings = site.as_ref().map_or_else(|| Settings::of(&nothing()), Settings::of);
    settings.crest = sum.take(vec![crest(reading, site.as_ref())], problems).pop().flatten();
    let mut committees: Vec<Committee> = sum.take(committees, problems).into_iter().flatten().collect();
    committees.iter_mut().for_each(|committee| terms.committee(committee));
    let meetings = shelf.meetings(reading, &tree.meetings, &committees, terms.clone());
    let people = shelf.people(reading, &tree.people);
    people.iter().for_each(|found| sum.add(found, problems));
    let mut people: Vec<Person> = people.iter().filter_map(|found| found.what.clone()).collect();
    people.iter_mut().for_each(|person| terms.person(person));
    let pages = sum.take(facts::pages(reading, &tree), problems).into_iter().flatten().collect();
    meetings.iter().for_each(|found| sum.add(found, problems));
    let archive = Archive {
        settings,
        terms,
        committees,
        meetings: meetings.iter().filter_map(|found| found.what.clone()).collect(),
        people,
        issues: facts::issues(reading, &tree, problems),
        pages,
        pictures: Pictures::new(std::mem::take(&mut sum.pictures)),
    };
    if let Some(site) = &site {
        checks::site(&archive, site, reading.files, problems);
    }
    check_names(&archive.people, &archive.meetings, problems);
    checks::issues(&archive, problems);
    problems.extend(claimed_twice(&archive));
    checks::unnamed(reading.files, &sum.named, problems);
    archive
}

/// The fields of `site.yaml`.
fn site(reading: Reading, sum: &mut Sum, problems: &mut Vec<Problem>) -> Option<Fields> {
    let Some(file) = reading.files.at(SITE) else {
        // Where there is no folder at all, that is told already.
        if !problems.iter().any(|problem| matches!(problem.fault, Fault::NoContent { .. })) {
            problems.push(Problem::of_archive(Fault::NoSite {}));
        }
        return None;
    };
    sum.named.insert(file);
    read_yaml(reading.files, file, keys::SITE, (reading.locales, reading.words), problems)
}

/// The picture that `crest:` names.
fn crest(reading: Reading, site: Option<&Fields>) -> Found<Option<Picture>> {
    let mut papers = Papers::new(reading.files, reading.locales, "");
    let crest = site.and_then(|site| papers.picture(&site.word("crest")?, None, site.place_of("crest")));
    Found::new(crest, papers, Vec::new())
}

fn nothing() -> Fields {
    Fields::none(keys::SITE, Place::file(FileId(0)))
}
