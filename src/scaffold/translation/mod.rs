//! The other language's version of a file: numbers, names, parts and marks in place, texts marked as to be translated.

mod body;
mod confirm;
mod facts;
mod version;

use std::path::Path;

use super::{Draft, Refusal, archive_of, file_name};
use crate::archive::Terms;
use crate::content::{Words, read_markdown};
use crate::language::{Lang, Locale, Locales, Text};
use version::Version;

pub use confirm::confirm_translation;

/// The missing versions of a file of `content/`, one for each language that lacks its own.
///
/// # Errors
/// No archive, a path that isn't a file with versions, or nothing missing.
pub fn new_translation(site: &Path, path: &Path) -> Result<Draft, Refusal> {
    let project = archive_of(site)?;
    let version = Version::find(&project, site, path)?;
    let locales = project.locales();
    let with = (locales, project.words());
    let source = read_markdown(
        &project.files,
        version.file,
        version.lang,
        version.table,
        with,
        &|_| None,
        &mut Vec::new(),
    );
    let source = source.ok_or_else(|| version.no_source())?;
    let remembered = version.wording(version.lang);
    let mut draft = Draft::default();
    for to in locales.langs().filter(|to| version.in_language(*to).is_none()) {
        let terms = &project.archive.terms;
        let way = Way { locales, words: project.words(), terms, from: version.lang, to };
        let body = source.text.get(source.body.clone()).unwrap_or_default();
        let text = format!("---\n{}---\n{}", way.facts(&source.fields), way.body(body));
        let text = remembered.as_ref().and_then(|now| now.written_into(&text)).unwrap_or(text);
        let sibling = file_name(&version.stem, to, locales);
        draft.add(site.join("content").join(&version.folder).join(sibling), text);
    }
    if draft.0.is_empty() { Err(Refusal::Translated { file: version.name() }) } else { Ok(draft) }
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
