//! From files to the archive: every folder is read by itself, in parallel, then what refers to another is checked.

mod bodies;
mod facts;
mod lists;
mod meeting;
mod shelf;
mod tree;

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::{
    Archive, Committee, Person, Picture, Pictures, STATEMENT, Settings, document::Papers,
    people::check_names, terms::Terms,
};
use crate::content::{Fields, Files, Node, Words, keys, read_yaml, yaml_of};
use crate::language::Locales;
use crate::problem::{Fault, FileId, Place, Problem};

pub(super) use facts::contact;
pub use shelf::Shelf;

/// What reading needs.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// The files.
    pub files: &'a Files,
    /// The site's languages.
    pub locales: &'a Locales,
    /// The words of the format.
    pub words: &'a Words,
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
        problems.extend(papers.problems);
        Found { what, named: papers.named, pictures: papers.pictures, problems }
    }

    fn map<U>(self, to: impl FnOnce(T) -> U) -> Found<U> {
        let Found { what, named, pictures, problems } = self;
        Found { what: to(what), named, pictures, problems }
    }
}

/// What all folders found together.
#[derive(Default)]
struct Sum {
    named: BTreeSet<FileId>,
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
    let mut sum = Sum { named: tree.known.clone(), pictures: Vec::new() };
    let site = site(reading, &mut sum, problems);
    let terms = Terms::new(site.as_ref().map_or(&[], |site| site.texts("terms")));
    let committees: Vec<_> =
        tree.committees.par_iter().map(|folder| facts::committee(reading, folder)).collect();
    let mut settings = site.as_ref().map_or_else(|| Settings::of(&nothing()), Settings::of);
    settings.crest = sum.take(vec![crest(reading, site.as_ref())], problems).pop().flatten();
    let mut committees: Vec<Committee> = sum.take(committees, problems).into_iter().flatten().collect();
    committees.iter_mut().for_each(|committee| terms.committee(committee));
    let meetings = shelf.meetings(reading, &tree.meetings, &committees, terms.clone());
    let mut people: Vec<Person> =
        sum.take(facts::people(reading, &tree), problems).into_iter().flatten().collect();
    people.iter_mut().for_each(|person| terms.person(person));
    let pages = sum.take(facts::pages(reading, &tree), problems).into_iter().flatten().collect();
    meetings.iter().for_each(|found| sum.add(found, problems));
    let archive = Archive {
        settings,
        committees,
        meetings: meetings.iter().filter_map(|found| found.what.clone()).collect(),
        people,
        issues: facts::issues(reading, &tree, problems),
        pages,
        pictures: Pictures::new(std::mem::take(&mut sum.pictures)),
    };
    if let Some(site) = &site {
        check_site(&archive, site, problems);
    }
    check_names(&archive.people, &archive.meetings, problems);
    check_references(&archive, problems);
    check_papers(reading.files, &archive, &sum.named, problems);
    archive
}

/// The fields of `site.yaml`.
fn site(reading: Reading, sum: &mut Sum, problems: &mut Vec<Problem>) -> Option<Fields> {
    let Some(file) = reading.files.at(SITE) else {
        problems.push(Problem::of_archive(Fault::NoSite {}));
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

/// What a whole archive should have.
fn check_site(archive: &Archive, site: &Fields, problems: &mut Vec<Problem>) {
    if archive.committees.is_empty() && archive.pages.is_empty() {
        problems.push(Problem::of_archive(Fault::EmptyArchive {}));
    }
    let formats = &archive.settings.formats;
    if formats.email.is_none() && formats.form.is_none() {
        problems.push(Problem::at(Fault::NoFormatsAddress {}, Place::file(site.place.file)));
    }
    let own = archive.pages.iter().any(|page| page.id.as_ref() == STATEMENT);
    if let Some(statement) = &archive.settings.statement {
        let contact = archive.settings.contact.is_none().then_some("contact");
        for key in statement.lacks().into_iter().chain(contact) {
            let fault = Fault::StatementLacks { key: key.to_owned() };
            problems.push(Problem::at(fault, statement.place.clone()));
        }
    } else if !own {
        problems.push(Problem::at(Fault::NoAccessibilityPage {}, Place::file(site.place.file)));
    }
}

/// Issues and items that something refers to.
fn check_references(archive: &Archive, problems: &mut Vec<Problem>) {
    for meeting in &archive.meetings {
        let known = |number: &str| meeting.items().any(|item| item.number.as_str() == number);
        let mut item = |number: Option<&str>, place: &Place| {
            if let Some(number) = number.filter(|number| !known(number)) {
                problems.push(Problem::at(Fault::NoSuchItem { number: number.to_owned() }, place.clone()));
            }
        };
        for declaration in &meeting.declarations {
            item(declaration.item.as_deref(), &declaration.place);
        }
        for sitting in &meeting.sittings {
            item(sitting.from.as_deref(), &sitting.place);
        }
        for own in meeting.items() {
            item(own.taken_after.as_deref(), &own.facts_place);
        }
        for own in meeting.items() {
            let Some(issue) = &own.issue else { continue };
            if !archive.issues.iter().any(|known| known.id == *issue) {
                let nearest =
                    crate::content::nearest(issue, archive.issues.iter().map(|issue| issue.id.as_ref()));
                let fault = Fault::NoSuchIssue { issue: issue.to_string(), nearest };
                problems.push(Problem::at(fault, own.facts_place.clone()));
            }
        }
    }
}

/// Files that are closed in one place and public in another, and papers that nothing names.
fn check_papers(files: &Files, archive: &Archive, named: &BTreeSet<FileId>, problems: &mut Vec<Problem>) {
    let closed = archive.closed_files();
    for meeting in &archive.meetings {
        let of_items = meeting.items().flat_map(|item| {
            let shut = item.closed.is_some();
            item.documents.iter().filter(move |document| !shut || document.public)
        });
        for document in meeting.documents.iter().chain(of_items).filter(|document| document.closed.is_none())
        {
            if let Some(file) = document.all_files().find(|file| closed.contains(file)) {
                let fault = Fault::ExemptAndPublic { file: files.path(file).to_owned() };
                problems.push(Problem::at(fault, document.place.clone()));
            }
        }
    }
    for (id, file) in files.iter().filter(|(id, _)| !named.contains(id)) {
        let fault = Fault::FileUnnamed { file: file.path.to_string() };
        problems.push(Problem::at(fault, Place::file(id)));
    }
}
