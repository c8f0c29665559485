//! The other language's version of a file: numbers, names, parts and marks in place, texts marked as to be translated.

mod body;
mod facts;

use std::path::{Path, PathBuf};

use super::{Draft, Refusal, archive_of, file_name};
use crate::archive::Terms;
use crate::content::{Files, Words, keys, keys::KeySpec, read_markdown};
use crate::language::{Lang, Locale, Locales, Text};

/// The missing versions of a file of `content/`, one for each language that lacks its own.
///
/// # Errors
/// No archive, a path that isn't a file with versions, or nothing missing.
pub fn new_translation(site: &Path, path: &Path) -> Result<Draft, Refusal> {
    let project = archive_of(site)?;
    let shown = || path.to_string_lossy().into_owned();
    let no_source = || Refusal::NoSource { file: shown() };
    let real = real_path(site, path).ok_or_else(|| Refusal::NoFile { file: shown() })?;
    let (name, table) = source_of(site, &real, &project.files).ok_or_else(no_source)?;
    let file = project.files.at(&name).ok_or_else(no_source)?;
    let (folder, own) = name.rsplit_once('/').ok_or_else(no_source)?;
    let (stem, tag) = own.strip_suffix(".md").and_then(|own| own.rsplit_once('.')).ok_or_else(no_source)?;
    let locales = project.locales();
    let from = locales.find(tag).ok_or_else(no_source)?;
    let with = (locales, project.words());
    let source =
        read_markdown(&project.files, file, from, table, with, &mut Vec::new()).ok_or_else(no_source)?;
    let mut draft = Draft::default();
    for to in locales.langs() {
        let sibling = file_name(stem, to, locales);
        if project.files.at(&format!("{folder}/{sibling}")).is_some() {
            continue;
        }
        let way = Way { locales, words: project.words(), terms: &project.archive.terms, from, to };
        let body = source.text.get(source.body.clone()).unwrap_or_default();
        let text = format!("---\n{}---\n{}", way.facts(&source.fields), way.body(body));
        draft.add(site.join("content").join(folder).join(sibling), text);
    }
    if draft.0.is_empty() { Err(Refusal::Translated { file: name }) } else { Ok(draft) }
}

/// The file that a path means: from where the caller is, from the site's folder, or from `content/`.
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

/// From one language to another.
struct Way<'a> {
    locales: &'a Locales,
    words: &'a Words,
    terms: &'a Terms,
    from: Lang,
    to: Lang,
}

impl Way<'_> {
    fn locale(&self) -> &Locale {
        self.locales.locale(self.to)
    }

    /// A text with the mark before it.
    fn marked(&self, text: &str) -> String {
        format!("{} {text}", self.locale().message("words-to-translate", &[]))
    }

    /// A short text as the other language's file needs it: none where it has its words, or nobody has.
    fn translated(&self, text: &Text) -> Option<String> {
        let said = text.own(self.to).is_none().then(|| text.own(self.from)).flatten()?;
        let mut filled = text.clone();
        self.terms.fill(&mut filled);
        filled.own(self.to).is_none().then(|| self.marked(said))
    }
}
