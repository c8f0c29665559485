//! Files to start with: an archive, a committee, a meeting, a page, and the other language's version of a file.
//!
//! What is written into them comes from the message files, each language's in its own. Nothing is ever overwritten.

mod archive;
mod editor;
mod meeting;
mod theme;
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
use crate::told::why;

pub use archive::{Beginning, begin, email_address, free, new_committee, new_page, web_address};
pub use meeting::new_meeting;
pub use theme::{copy_of_default, default_text};
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
    /// A time that doesn't exist, or isn't written hours:minutes.
    NoTime { value: String },
    /// An id that can't stand in an address.
    NoId { value: String, better: String },
    /// A language lacks its name or title.
    NoName { language: String },
    /// A name without its language.
    NotNamed { word: String },
    /// A second name in a language.
    NamedTwice { word: String },
    /// A language that the site doesn't have.
    NoLanguage { language: String, known: String },
    /// There is no such file.
    NoFile { file: String },
    /// An address on the web that can't be one.
    NoUrl { value: String },
    /// An e-mail address that can't be one.
    NoEmail { value: String },
    /// Not a file of `content/` that has versions in languages.
    NoSource { file: String },
    /// Every language has its version.
    Translated { file: String },
    /// No other language has the file.
    NoOther { file: String },
    /// Texts that wait for their translation: how many, and the line of the first.
    Waiting { file: String, count: u64, line: u64 },
    /// The default theme has no such file.
    NoThemeFile { file: String, nearest: String },
    /// A theme's name that can't be a folder's, or is the default theme's.
    NoThemeName { value: String },
    /// No folder `content/`.
    NoArchive { folder: String },
    /// The machine failed.
    Machine { file: String, reason: io::Error },
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
            Refusal::NoTime { value } => say("scaffold-no-time", &[("value", Arg::Text(value))]),
            Refusal::NoUrl { value } => say("problem-bad-url", &[("value", Arg::Text(value))]),
            Refusal::NoEmail { value } => say("problem-bad-email", &[("value", Arg::Text(value))]),
            Refusal::NotNamed { word } => say("new-not-a-name", &[("word", Arg::Text(word))]),
            Refusal::NamedTwice { word } => say("new-named-twice", &[("word", Arg::Text(word))]),
            Refusal::NoFile { file } => say("scaffold-no-file", &[("file", Arg::Text(file))]),
            Refusal::NoLanguage { language, known } => {
                say("problem-language-unknown", &[("tag", Arg::Text(language)), ("known", Arg::Text(known))])
            }
            Refusal::NoId { value, better } => {
                let better = if better.is_empty() { "none" } else { better };
                say("scaffold-no-id", &[("value", Arg::Text(value)), ("better", Arg::Text(better))])
            }
            Refusal::NoName { language } => say("scaffold-no-name", &[("language", Arg::Text(language))]),
            Refusal::NoSource { file } => say("scaffold-no-source", &[("file", Arg::Text(file))]),
            Refusal::Translated { file } => say("scaffold-translated", &[("file", Arg::Text(file))]),
            Refusal::NoOther { file } => say("translation-alone", &[("file", Arg::Text(file))]),
            Refusal::Waiting { file, count, line } => {
                let line = line.to_string();
                let args =
                    [("file", Arg::Text(file)), ("count", Arg::Number(*count)), ("line", Arg::Text(&line))];
                say("translation-not-ready", &args)
            }
            Refusal::NoThemeFile { file, nearest } => {
                let nearest = if nearest.is_empty() { "none" } else { nearest };
                say("scaffold-no-theme-file", &[("file", Arg::Text(file)), ("nearest", Arg::Text(nearest))])
            }
            Refusal::NoThemeName { value } => say("scaffold-no-theme-name", &[("value", Arg::Text(value))]),
            Refusal::NoArchive { folder } => say("problem-no-content", &[("folder", Arg::Text(folder))]),
            Refusal::Machine { file, reason } => {
                let why = why(reason, locale);
                say("scaffold-machine", &[("file", Arg::Text(file)), ("reason", Arg::Text(&why))])
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
        let mut made = Vec::new();
        for (path, text) in self.0 {
            write(&path, &text).map_err(|reason| Refusal::Machine { file: name(&path), reason })?;
            made.push(path);
        }
        Ok(made)
    }
}

/// Makes a file that isn't there.
fn write(path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
}

/// What a caller calls something in each language: `TAG=NAME`.
///
/// # Errors
/// A language without a name.
pub fn named(given: &PerLang<Box<str>>, locales: &Locales) -> Result<(), Refusal> {
    let lacking = locales.langs().filter(|lang| given.get(*lang).is_none_or(|name| name.trim().is_empty()));
    let all: Vec<&str> = lacking.map(|lang| locales.locale(lang).id()).collect();
    if all.is_empty() { Ok(()) } else { Err(Refusal::NoName { language: all.join(", ") }) }
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
