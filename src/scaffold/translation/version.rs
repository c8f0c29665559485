//! A file of `content/` that each language has its own version of.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::archive::{Meeting, wording_of_meeting, wording_of_text};
use crate::content::{Files, TextRef, TranslatedFrom, keys, keys::KeySpec};
use crate::language::Lang;
use crate::problem::FileId;
use crate::project::Project;
use crate::scaffold::{Refusal, file_name};

/// One language's version.
pub struct Version<'a> {
    project: &'a Project,
    /// Its folder, from `content/`.
    pub folder: String,
    /// Its name without language and ending.
    pub stem: String,
    /// Its language.
    pub lang: Lang,
    /// The file.
    pub file: FileId,
    /// Its keys.
    pub table: &'static [KeySpec],
}

impl<'a> Version<'a> {
    /// The version that a path means: from where the caller is, from the site's folder, or from `content/`.
    ///
    /// # Errors
    /// There is no such file, or it has no versions.
    pub fn find(project: &'a Project, site: &Path, path: &Path) -> Result<Version<'a>, Refusal> {
        let shown = || path.to_string_lossy().into_owned();
        let real = real_path(site, path).ok_or_else(|| Refusal::NoFile { file: shown() })?;
        Version::of(project, site, &real).ok_or_else(|| Refusal::NoSource { file: shown() })
    }

    fn of(project: &'a Project, site: &Path, real: &Path) -> Option<Version<'a>> {
        let (name, table) = source_of(site, real, &project.files)?;
        let file = project.files.at(&name)?;
        let (folder, own) = name.rsplit_once('/')?;
        let (stem, tag) = own.strip_suffix(".md")?.rsplit_once('.')?;
        let lang = project.locales().find(tag)?;
        Some(Version { project, folder: folder.to_owned(), stem: stem.to_owned(), lang, file, table })
    }

    /// Its path from `content/`.
    pub fn name(&self) -> String {
        self.project.files.path(self.file).to_owned()
    }

    /// That it can't be translated after all.
    pub fn no_source(&self) -> Refusal {
        Refusal::NoSource { file: self.name() }
    }

    /// The file of another language.
    pub fn in_language(&self, lang: Lang) -> Option<FileId> {
        let own = file_name(&self.stem, lang, self.project.locales());
        self.project.files.at(&format!("{}/{own}", self.folder))
    }

    /// What its texts say now in a language, as hashes.
    pub fn wording(&self, lang: Lang) -> Option<TranslatedFrom> {
        let tag = self.project.locales().locale(lang).id();
        let whole = self.project.files.text(self.in_language(lang)?).ok()?;
        let said = |text: &TextRef| text.in_text(&whole).unwrap_or_default();
        let archive = &self.project.archive;
        match self.folder.split('/').collect::<Vec<_>>().as_slice() {
            ["committees", committee, date] => {
                let is_it = |own: &&Arc<Meeting>| {
                    own.committee_id.as_ref() == *committee && own.folder.as_ref() == *date
                };
                let meeting = archive.meetings.iter().find(is_it)?;
                Some(wording_of_meeting(meeting, lang, tag, said))
            }
            ["committees", committee] => {
                let own = archive.committees.iter().find(|own| own.id.as_ref() == *committee)?;
                Some(wording_of_text(&own.name, own.text.get(lang).map_or("", said), lang, tag))
            }
            ["pages"] => {
                let own = archive.pages.iter().find(|own| own.id.as_ref() == self.stem)?;
                Some(wording_of_text(&own.title, own.text.get(lang).map_or("", said), lang, tag))
            }
            _ => None,
        }
    }
}

fn real_path(site: &Path, path: &Path) -> Option<PathBuf> {
    let tries = [path.to_owned(), site.join(path), site.join("content").join(path)];
    tries.iter().find_map(|path| std::fs::canonicalize(path).ok())
}

/// The path from `content/`, with the keys of the file.
fn source_of(site: &Path, real: &Path, files: &Files) -> Option<(String, &'static [KeySpec])> {
    let root = std::fs::canonicalize(site.join("content")).ok()?;
    let below = real.strip_prefix(&root).ok()?;
    let names: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    let name = names.join("/");
    files.at(&name)?;
    let table = match names.iter().map(AsRef::as_ref).collect::<Vec<&str>>().as_slice() {
        ["committees", _, file] if file.starts_with("committee.") => keys::COMMITTEE,
        ["committees", _, _, file] if file.starts_with("meeting.") => keys::MEETING,
        ["pages", _] => keys::PAGE,
        _ => return None,
    };
    Some((name, table))
}
