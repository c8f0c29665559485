//! From files to the archive: every folder is read by itself, in parallel, then what refers to another is checked.

mod bodies;
mod facts;
mod lists;
mod meeting;
mod tree;

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::{
    Archive, Committee, Meeting, Picture, Pictures, STATEMENT, Settings, document::Papers,
    people::check_names, terms::Terms,
};
use crate::content::{Files, Node, Words, keys, read_yaml, yaml_of};
use crate::language::Locales;
use crate::problem::{Fault, FileId, Place, Problem};

pub(super) use facts::contact;

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
}

/// What all folders found together.
#[derive(Default)]
struct Sum {
    named: BTreeSet<FileId>,
    pictures: Vec<Picture>,
}

impl Sum {
    fn take<T>(&mut self, found: Vec<Found<T>>, problems: &mut Vec<Problem>) -> Vec<T> {
        let one = |mut found: Found<T>| {
            self.named.append(&mut found.named);
            self.pictures.append(&mut found.pictures);
            problems.append(&mut found.problems);
            found.what
        };
        found.into_iter().map(one).collect()
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
    let tree = tree::Tree::of(reading, problems);
    let mut sum = Sum { named: tree.known.clone(), pictures: Vec::new() };
    let site = match reading.files.at(SITE) {
        Some(file) => {
            sum.named.insert(file);
            read_yaml(reading.files, file, keys::SITE, (reading.locales, reading.words), problems)
        }
        None => {
            problems.push(Problem::of_archive(Fault::NoSite {}));
            None
        }
    };
    let committees: Vec<_> =
        tree.committees.par_iter().map(|folder| facts::committee(reading, folder)).collect();
    let meetings: Vec<_> = tree.meetings.par_iter().map(|folder| meeting::read(reading, folder)).collect();
    let mut settings = site.as_ref().map_or_else(|| Settings::of(&nothing()), Settings::of);
    let crest = crest(reading, site.as_ref());
    settings.crest = sum.take(vec![crest], problems).pop().flatten();
    let mut archive = Archive {
        settings,
        committees: sum.take(committees, problems).into_iter().flatten().collect(),
        meetings: sum.take(meetings, problems).into_iter().flatten().collect(),
        people: sum.take(facts::people(reading, &tree), problems).into_iter().flatten().collect(),
        issues: facts::issues(reading, &tree, problems),
        pages: sum.take(facts::pages(reading, &tree), problems).into_iter().flatten().collect(),
        pictures: Pictures::new(std::mem::take(&mut sum.pictures)),
    };
    place_meetings(&mut archive);
    if let Some(site) = &site {
        Terms::new(site.texts("terms")).fill_archive(&mut archive);
        check_site(&archive, site, problems);
    }
    check_names(&archive.people, &archive.meetings, problems);
    check_references(&archive, problems);
    check_papers(reading.files, &archive, &sum.named, problems);
    archive
}

/// The picture that `crest:` names.
fn crest(reading: Reading, site: Option<&crate::content::Fields>) -> Found<Option<Picture>> {
    let mut papers = Papers::new(reading.files, reading.locales, "");
    let crest = site.and_then(|site| papers.picture(&site.word("crest")?, None, site.place_of("crest")));
    Found::new(crest, papers, Vec::new())
}

fn nothing() -> crate::content::Fields {
    crate::content::Fields::none(keys::SITE, Place::file(FileId(0)))
}

/// Finds each meeting's committee, and gives it what it inherits.
fn place_meetings(archive: &mut Archive) {
    let committees: &[Committee] = &archive.committees;
    archive.meetings.retain_mut(|meeting| {
        let Some(place) = committees.iter().position(|committee| committee.id == meeting.committee_id) else {
            return false;
        };
        meeting.committee = place;
        if let Some(committee) = committees.get(place) {
            inherit(meeting, &committee.defaults);
        }
        true
    });
}

fn inherit(meeting: &mut Meeting, defaults: &super::Defaults) {
    fn or<T: Clone>(own: &mut Option<T>, default: &Option<T>) {
        if own.is_none() {
            own.clone_from(default);
        }
    }
    or(&mut meeting.venue, &defaults.venue);
    or(&mut meeting.time, &defaults.time);
    or(&mut meeting.mode, &defaults.mode);
    or(&mut meeting.contact, &defaults.contact);
    or(&mut meeting.join, &defaults.join);
}

/// What a whole archive should have.
fn check_site(archive: &Archive, site: &crate::content::Fields, problems: &mut Vec<Problem>) {
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
