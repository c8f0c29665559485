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

/// What a file is, by its path.
enum Role<'a> {
    /// In a committee's folder.
    Committee,
    /// In a meeting's folder, with the folder's name.
    Meeting(&'a str),
    /// A page, with its id.
    Page(&'a str),
    /// A person, with the id.
    Person(&'a str),
    /// An issue, with its id.
    Issue(&'a str),
    /// Messages of the site's own.
    Messages,
    /// None of these.
    Other,
}

fn role<'a>(names: &[&'a str]) -> Role<'a> {
    let yaml = |name: &'a str| name.strip_suffix(".yaml").or_else(|| name.strip_suffix(".yml"));
    match names {
        ["committees", _, _] => Role::Committee,
        ["committees", _, folder, _] => Role::Meeting(folder),
        ["pages", name] => Role::Page(name.split('.').next().unwrap_or(name)),
        ["people", name] => yaml(name).map_or(Role::Other, Role::Person),
        ["issues", name] => yaml(name).map_or(Role::Other, Role::Issue),
        ["locales", name] if name.ends_with(".ftl") => Role::Messages,
        _ => Role::Other,
    }
}

/// Folders with their files, by path.
type Folders = BTreeMap<String, Folder>;

fn add(folders: &mut Folders, path: String, lang: Lang, id: FileId) {
    let folder = folders.entry(path.clone()).or_insert_with(|| Folder { path, files: Vec::new() });
    folder.files.push((lang, id));
    folder.files.sort();
}

impl Tree {
    /// Looks at every path.
    pub fn of(reading: Reading, problems: &mut Vec<Problem>) -> Tree {
        let mut tree = Tree::default();
        let (mut committees, mut meetings, mut pages) = (Folders::new(), Folders::new(), Folders::new());
        let mut told: BTreeSet<&str> = BTreeSet::new();
        for (id, file) in reading.files.iter() {
            let role = role(&file.names());
            let (folders, path, start) = match role {
                Role::Committee => (&mut committees, file.folder().to_owned(), "committee"),
                Role::Meeting(_) => (&mut meetings, file.folder().to_owned(), "meeting"),
                Role::Page(stem) => (&mut pages, format!("pages/{stem}"), stem),
                Role::Person(stem) => {
                    tree.people.push((stem.to_owned(), id));
                    tree.known.insert(id);
                    continue;
                }
                Role::Issue(stem) => {
                    tree.issues.push((stem.to_owned(), id));
                    tree.known.insert(id);
                    continue;
                }
                Role::Messages => {
                    tree.known.insert(id);
                    continue;
                }
                Role::Other => continue,
            };
            let Some(tag) = markdown_tag(start, file.name()) else { continue };
            tree.known.insert(id);
            match reading.locales.find(tag) {
                Some(lang) => add(folders, path, lang, id),
                None => problems.push(unknown_language(reading, tag, id)),
            }
            if let Role::Meeting(folder) = role
                && folder_date(folder).is_none()
                && told.insert(file.folder())
            {
                let fault = Fault::FolderNotDate { folder: folder.to_owned() };
                problems.push(Problem::at(fault, Place::file(id)));
            }
        }
        tree.committees = committees.into_values().collect();
        tree.meetings = meetings.into_values().collect();
        tree.pages = pages.into_values().collect();
        tree.check(problems);
        tree
    }

    /// A meeting's committee has a file too, and ids can stand in an address.
    fn check(&self, problems: &mut Vec<Problem>) {
        for folder in self.committees.iter().chain(&self.pages) {
            if let Some((_, file)) = folder.files.first() {
                check_id(folder.name(), *file, problems);
            }
        }
        self.people.iter().chain(&self.issues).for_each(|(id, file)| check_id(id, *file, problems));
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

/// The language in `START.LANGUAGE.md`.
fn markdown_tag<'a>(start: &str, name: &'a str) -> Option<&'a str> {
    name.strip_prefix(start)?.strip_prefix('.')?.strip_suffix(".md")
}

fn unknown_language(reading: Reading, tag: &str, id: FileId) -> Problem {
    let known: Vec<_> = reading.locales.langs().map(|lang| reading.locales.locale(lang).id()).collect();
    let fault = Fault::LanguageUnknown { tag: tag.to_owned(), known: known.join(", ") };
    Problem::at(fault, Place::file(id))
}

/// The date that a meeting's folder starts with; a hyphen and more may follow.
pub fn folder_date(folder: &str) -> Option<jiff::civil::Date> {
    let (date, rest) = folder.split_at_checked(10)?;
    let fine = rest.is_empty() || (rest.starts_with('-') && is_slug(rest.trim_start_matches('-')));
    fine.then(|| crate::content::date(date)).flatten()
}
