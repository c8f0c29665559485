//! Files to start with: an archive, a committee, a meeting, a page, and the other language's version of a file.
//!
//! What is written into them comes from the message files, each language's in its own. Nothing is ever overwritten.

mod archive;
mod editor;
mod meeting;
mod translation;
mod yaml;

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use crate::content::nearest;
use crate::language::{Arg, Lang, Locale, Locales, PerLang, is_slug, slug};
use crate::project::Project;

pub use archive::{Beginning, begin, new_committee, new_page};
pub use meeting::new_meeting;
pub use translation::{confirm_translation, new_translation};

/// Why nothing was made.
#[derive(Debug)]
#[allow(missing_docs)] // the fields are the variables of the messages
pub enum Refusal {
    /// A file of this name is there.
    Exists { file: String },
    /// There is no such committee.
    NoCommittee { committee: String, nearest: String },
    /// A date that doesn't exist, or isn't written year-month-day.
    NoDate { value: String },
    /// An id that can't stand in an address.
    NoId { value: String, better: String },
    /// A language lacks its name or title.
    NoName { language: String },
    /// Not a file of `content/` that has versions in languages.
    NoSource { file: String },
    /// Every language has its version.
    Translated { file: String },
    /// No other language has the file.
    NoOther { file: String },
    /// No folder `content/`.
    NoArchive { folder: String },
    /// The machine failed.
    Machine { reason: io::Error },
}

impl Refusal {
    /// What it is, for the caller.
    pub fn message(&self, locale: &Locale) -> String {
        let say = |id: &str, args: &[(&str, Arg)]| locale.message(id, args);
        match self {
            Refusal::Exists { file } => say("scaffold-exists", &[("file", Arg::Text(file))]),
            Refusal::NoCommittee { committee, nearest } => {
                let nearest = if nearest.is_empty() { "none" } else { nearest };
                let args = [("committee", Arg::Text(committee)), ("nearest", Arg::Text(nearest))];
                say("scaffold-no-committee", &args)
            }
            Refusal::NoDate { value } => say("scaffold-no-date", &[("value", Arg::Text(value))]),
            Refusal::NoId { value, better } => {
                say("scaffold-no-id", &[("value", Arg::Text(value)), ("better", Arg::Text(better))])
            }
            Refusal::NoName { language } => say("scaffold-no-name", &[("language", Arg::Text(language))]),
            Refusal::NoSource { file } => say("scaffold-no-source", &[("file", Arg::Text(file))]),
            Refusal::Translated { file } => say("scaffold-translated", &[("file", Arg::Text(file))]),
            Refusal::NoOther { file } => say("translation-alone", &[("file", Arg::Text(file))]),
            Refusal::NoArchive { folder } => say("problem-no-content", &[("folder", Arg::Text(folder))]),
            Refusal::Machine { reason } => {
                say("scaffold-machine", &[("reason", Arg::Text(&reason.to_string()))])
            }
        }
    }
}

/// Files that are to be made.
#[derive(Debug, Default)]
pub struct Draft(Vec<(PathBuf, String)>);

impl Draft {
    fn add(&mut self, path: PathBuf, text: String) {
        self.0.push((path, text));
    }

    /// Makes the files, and says which.
    ///
    /// # Errors
    /// One of them is there already, and then none is made; or what the system says.
    pub fn make(self) -> Result<Vec<PathBuf>, Refusal> {
        let name = |path: &Path| path.to_string_lossy().into_owned();
        if let Some((path, _)) = self.0.iter().find(|(path, _)| fs::symlink_metadata(path).is_ok()) {
            return Err(Refusal::Exists { file: name(path) });
        }
        let machine = |reason| Refusal::Machine { reason };
        let mut made = Vec::new();
        for (path, text) in self.0 {
            fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).map_err(machine)?;
            let mut file = OpenOptions::new().write(true).create_new(true).open(&path).map_err(machine)?;
            file.write_all(text.as_bytes()).map_err(machine)?;
            made.push(path);
        }
        Ok(made)
    }
}

/// What a caller calls something in each language: `TAG=NAME`.
///
/// # Errors
/// A language without a name.
pub fn named(given: &PerLang<Box<str>>, locales: &Locales) -> Result<(), Refusal> {
    let lacking = locales.langs().find(|lang| given.get(*lang).is_none_or(|name| name.trim().is_empty()));
    let language = lacking.map(|lang| locales.locale(lang).id().to_owned());
    language.map_or(Ok(()), |language| Err(Refusal::NoName { language }))
}

/// The archive that something is added to.
///
/// # Errors
/// There is none.
pub fn archive_of(site: &Path) -> Result<Project, Refusal> {
    if site.join("content").is_dir() {
        return Ok(Project::preview(site));
    }
    Err(Refusal::NoArchive { folder: site.join("content").to_string_lossy().into_owned() })
}

fn checked_id(id: &str) -> Result<(), Refusal> {
    if is_slug(id) { Ok(()) } else { Err(Refusal::NoId { value: id.to_owned(), better: slug(id) }) }
}

fn committee_place(project: &Project, id: &str) -> Result<usize, Refusal> {
    let all = &project.archive.committees;
    all.iter().position(|committee| committee.id.as_ref() == id).ok_or_else(|| Refusal::NoCommittee {
        committee: id.to_owned(),
        nearest: nearest(id, all.iter().map(|committee| committee.id.as_ref())),
    })
}

/// `NAME.LANGUAGE.md`.
fn file_name(stem: &str, lang: Lang, locales: &Locales) -> String {
    format!("{stem}.{}.md", locales.locale(lang).id())
}
