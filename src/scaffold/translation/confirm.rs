//! That a translation says what the other language says now.

use std::path::{Path, PathBuf};

use super::Version;
use crate::content::TranslatedFrom;
use crate::language::Lang;
use crate::scaffold::{Refusal, archive_of};

/// A translation with the hashes of what the other language says now: whoever asks for it says that the two agree.
///
/// # Errors
/// No archive, a path that isn't a file with versions, texts that still wait for their translation, no other version, or
/// what the system says.
pub fn confirm_translation(site: &Path, path: &Path) -> Result<PathBuf, Refusal> {
    let project = archive_of(site)?;
    let version = Version::find(&project, site, path)?;
    let text = project.files.text(version.file).map_err(|_| version.no_source())?;
    if let Some((count, line)) = waiting(&text, &project.words().to_translate) {
        return Err(Refusal::Waiting { file: version.name(), count, line });
    }
    let locales = project.locales();
    // The version that it was made from; where the file doesn't remember one, the first other.
    let remembered = TranslatedFrom::read(&text).and_then(|from| locales.find(&from.language));
    let mut others = remembered.into_iter().chain(locales.langs()).filter(|other| *other != version.lang);
    let there = |other: &Lang| version.in_language(*other).is_some();
    let from = others.find(there).ok_or_else(|| Refusal::NoOther { file: version.name() })?;
    let written = version.wording(from).and_then(|now| now.written_into(&text));
    let path = project.files.on_disk(version.file);
    let machine = |reason| Refusal::Machine { file: path.to_string_lossy().into_owned(), reason };
    std::fs::write(&path, written.ok_or_else(|| version.no_source())?).map_err(machine)?;
    Ok(path)
}

/// How many texts have the mark of one that waits, and the line of the first; none where none has it.
fn waiting(text: &str, marks: &[String]) -> Option<(u64, u64)> {
    let has = |line: &str| marks.iter().map(|mark| line.matches(mark.as_str()).count() as u64).sum::<u64>();
    let first = text.lines().position(|line| has(line) > 0)?;
    Some((has(text), first as u64 + 1))
}
