//! Which file is what, by where it stands.

use std::collections::{BTreeMap, BTreeSet};

use super::Reading;
use crate::language::{Lang, is_slug, slug};
use crate::problem::{Fault, FileId, Place, Problem};

/// A folder with its Markdown files by language.
#[derive(Debug, Default)]
pub struct Folder {
    /// The path from `content/`.
    pub path: String,
    /// `committee.LANGUAGE.md`, `meeting.LANGUAGE.md`, `NAME.LANGUAGE.md`, in the order of the languages.
    pub files: Vec<(Lang, FileId)>,
}

impl Folder {
    /// The last name of the path.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// The name of the folder above.
    pub fn parent(&self) -> &str {
        self.path.rsplit('/').nth(1).unwrap_or_default()
    }
}

/// The files that the format knows.
#[derive(Debug, Default)]
pub struct Tree {
    /// `committees/ID`.
    pub committees: Vec<Folder>,
    /// `committees/ID/DATE`.
    pub meetings: Vec<Folder>,
    /// `pages/ID`, without language and ending.
    pub pages: Vec<Folder>,
    /// `people/ID.yaml`.
    pub people: Vec<(String, FileId)>,
    /// `issues/ID.yaml`.
    pub issues: Vec<(String, FileId)>,
    /// All of these files.
    pub known: BTreeSet<FileId>,
}

impl Tree {
    /// Looks at every path.
    pub fn of(reading: Reading, problems: &mut Vec<Problem>) -> Tree {
        let mut tree = Tree::default();
        let mut folders: [BTreeMap<String, Folder>; 3] = Default::default();
        for (id, file) in reading.files.iter() {
            let names = file.names();
            let mut markdown = |start: &str| markdown(reading, start, file.name(), id, problems);
            let (kind, path, found) = match names.as_slice() {
                ["committees", _, _] => (0, file.folder().to_owned(), markdown("committee")),
                ["committees", _, folder, _] => {
                    let found = markdown("meeting");
                    if found.is_some() && folder_date(folder).is_none() {
                        let fault = Fault::FolderNotDate { folder: (*folder).to_owned() };
                        problems.push(Problem::at(fault, Place::file(id)));
                    }
                    (1, file.folder().to_owned(), found)
                }
                ["pages", name] => {
                    let stem = name.split('.').next().unwrap_or(name);
                    (2, format!("pages/{stem}"), markdown(stem))
                }
                [folder @ ("people" | "issues"), name] => {
                    let list = if *folder == "people" { &mut tree.people } else { &mut tree.issues };
                    if let Some(stem) = name.strip_suffix(".yaml").or_else(|| name.strip_suffix(".yml")) {
                        list.push((stem.to_owned(), id));
                        tree.known.insert(id);
                    }
                    continue;
                }
                ["locales", name] if name.ends_with(".ftl") => {
                    tree.known.insert(id);
                    continue;
                }
                _ => continue,
            };
            if let (Some(lang), Some(folders)) = (found, folders.get_mut(kind)) {
                tree.known.insert(id);
                let folder =
                    folders.entry(path.clone()).or_insert_with(|| Folder { path, files: Vec::new() });
                folder.files.push((lang, id));
            } else if problems.last().is_some_and(|problem| problem.place == Some(Place::file(id))) {
                // Its language is unknown; that is told.
                tree.known.insert(id);
            }
        }
        let sorted = |folders: BTreeMap<String, Folder>| -> Vec<Folder> {
            let mut list: Vec<Folder> = folders.into_values().collect();
            list.iter_mut().for_each(|folder| folder.files.sort());
            list
        };
        let [committees, meetings, pages] = folders;
        for folder in committees.values().chain(pages.values()) {
            if let Some((_, file)) = folder.files.first() {
                check_id(folder.name(), *file, problems);
            }
        }
        tree.people.iter().chain(&tree.issues).for_each(|(id, file)| check_id(id, *file, problems));
        tree.committees = sorted(committees);
        tree.meetings = sorted(meetings);
        tree.pages = sorted(pages);
        tree.check(problems);
        tree
    }

    /// A meeting's committee has a file too.
    fn check(&self, problems: &mut Vec<Problem>) {
        let known: BTreeSet<&str> = self.committees.iter().map(Folder::name).collect();
        for meeting in self.meetings.iter().filter(|meeting| !known.contains(meeting.parent())) {
            if let Some((_, file)) = meeting.files.first() {
                let fault = Fault::CommitteeWithoutFile { committee: meeting.parent().to_owned() };
                problems.push(Problem::at(fault, Place::file(*file)));
            }
        }
    }
}

/// Ids are parts of addresses.
fn check_id(id: &str, file: FileId, problems: &mut Vec<Problem>) {
    if !is_slug(id) {
        let fault = Fault::BadSlug { value: id.to_owned(), better: slug(id) };
        problems.push(Problem::at(fault, Place::file(file)));
    }
}

/// The language of `START.LANGUAGE.md`; a language that the site doesn't have is a problem.
fn markdown(
    reading: Reading,
    start: &str,
    name: &str,
    id: FileId,
    problems: &mut Vec<Problem>,
) -> Option<Lang> {
    let tag = name.strip_prefix(start)?.strip_prefix('.')?.strip_suffix(".md")?;
    let found = reading.locales.find(tag);
    if found.is_none() {
        let known: Vec<_> = reading.locales.langs().map(|lang| reading.locales.locale(lang).id()).collect();
        let fault = Fault::LanguageUnknown { language: tag.to_owned(), known: known.join(", ") };
        problems.push(Problem::at(fault, Place::file(id)));
    }
    found
}

/// The date that a meeting's folder starts with; a hyphen and more may follow.
pub fn folder_date(folder: &str) -> Option<jiff::civil::Date> {
    let (date, rest) = folder.split_at_checked(10)?;
    let fine = rest.is_empty() || (rest.starts_with('-') && is_slug(rest.trim_start_matches('-')));
    fine.then(|| crate::content::date(date)).flatten()
}
