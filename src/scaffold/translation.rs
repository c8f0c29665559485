//! The other language's version of a file: numbers, parts and marks in place, texts marked as to be translated.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{Draft, Refusal, archive_of, file_name, yaml::quoted};
use crate::archive::{Meeting, wording_of_meeting, wording_of_text};
use crate::content::{
    Fields, PartKind, TextRef, TranslatedFrom, Value, Words, keys, keys::KeySpec, part_of_line, read_markdown,
    split_mark, split_number,
};
use crate::language::{Lang, Locale, Locales};
use crate::project::Project;

/// The missing versions of a file of `content/`, one for each language that lacks its own.
///
/// # Errors
/// No archive, a path that isn't a file with versions, or nothing missing.
pub fn new_translation(site: &Path, path: &Path) -> Result<Draft, Refusal> {
    let project = archive_of(site)?;
    let no_source = || Refusal::NoSource { file: path.to_string_lossy().into_owned() };
    let (name, table) = source_of(site, path, &project).ok_or_else(no_source)?;
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
        let way = Way { locales, words: project.words(), from, to };
        let body = source.text.get(source.body.clone()).unwrap_or_default();
        let text = format!("---\n{}---\n{}", way.facts(&source.fields), way.body(body));
        let remembered = now(&project, folder, stem, from);
        let text = remembered.and_then(|now| now.written_into(&text)).unwrap_or(text);
        draft.add(site.join("content").join(folder).join(sibling), text);
    }
    if draft.0.is_empty() { Err(Refusal::Translated { file: name }) } else { Ok(draft) }
}

/// A translation with the hashes of what the other language says now: whoever asks for it says that the two agree.
///
/// # Errors
/// No archive, a path that isn't a file with versions, no other version, or what the system says.
pub fn confirm_translation(site: &Path, path: &Path) -> Result<PathBuf, Refusal> {
    let project = archive_of(site)?;
    let no_source = || Refusal::NoSource { file: path.to_string_lossy().into_owned() };
    let (name, _) = source_of(site, path, &project).ok_or_else(no_source)?;
    let file = project.files.at(&name).ok_or_else(no_source)?;
    let (folder, own) = name.rsplit_once('/').ok_or_else(no_source)?;
    let (stem, tag) = own.strip_suffix(".md").and_then(|own| own.rsplit_once('.')).ok_or_else(no_source)?;
    let locales = project.locales();
    let lang = locales.find(tag).ok_or_else(no_source)?;
    let text = project.files.text(file).map_err(|_| no_source())?;
    // The version that it was made from; where the file doesn't remember one, the first other.
    let remembered = TranslatedFrom::read(&text).and_then(|from| locales.find(&from.language));
    let others = remembered.into_iter().chain(locales.langs()).filter(|other| *other != lang);
    let there = |other: &Lang| project.files.at(&format!("{folder}/{}", file_name(stem, *other, locales))).is_some();
    let alone = || Refusal::NoOther { file: name.clone() };
    let from = others.into_iter().find(there).ok_or_else(alone)?;
    let written = now(&project, folder, stem, from).and_then(|now| now.written_into(&text)).ok_or_else(no_source)?;
    let path = project.files.on_disk(file);
    std::fs::write(&path, written).map_err(|reason| Refusal::Machine { reason })?;
    Ok(path)
}

/// What a file's texts say now in a language, as hashes.
fn now(project: &Project, folder: &str, stem: &str, lang: Lang) -> Option<TranslatedFrom> {
    let tag = project.locales().locale(lang).id();
    let file = project.files.at(&format!("{folder}/{}", file_name(stem, lang, project.locales())))?;
    let whole = project.files.text(file).ok()?;
    let said = |text: &TextRef| text.in_text(&whole).unwrap_or_default();
    let archive = &project.archive;
    match folder.split('/').collect::<Vec<_>>().as_slice() {
        ["committees", committee, date] => {
            let is_it = |own: &&Arc<Meeting>| own.committee_id.as_ref() == *committee && own.folder.as_ref() == *date;
            let meeting = archive.meetings.iter().find(is_it)?;
            Some(wording_of_meeting(meeting, lang, tag, said))
        }
        ["committees", committee] => {
            let own = archive.committees.iter().find(|own| own.id.as_ref() == *committee)?;
            Some(wording_of_text(&own.name, own.text.get(lang).map_or("", said), lang, tag))
        }
        ["pages"] => {
            let own = archive.pages.iter().find(|own| own.id.as_ref() == stem)?;
            Some(wording_of_text(&own.title, own.text.get(lang).map_or("", said), lang, tag))
        }
        _ => None,
    }
}

/// The path from `content/`, with the keys of the file.
fn source_of(site: &Path, path: &Path, project: &Project) -> Option<(String, &'static [KeySpec])> {
    let root = std::fs::canonicalize(site.join("content")).ok()?;
    let tries: [PathBuf; 3] = [path.to_owned(), site.join(path), site.join("content").join(path)];
    let real = tries.iter().find_map(|path| std::fs::canonicalize(path).ok())?;
    let below = real.strip_prefix(&root).ok()?;
    let names: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    let name = names.join("/");
    project.files.at(&name)?;
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
    from: Lang,
    to: Lang,
}

impl Way<'_> {
    fn locale(&self) -> &Locale {
        self.locales.locale(self.to)
    }

    fn marked(&self, text: &str) -> String {
        format!("{} {text}", self.locale().message("words-to-translate", &[]))
    }

    /// The texts of the front matter; facts are inherited.
    fn facts(&self, fields: &Fields) -> String {
        let text = |value: &Value| match value {
            Value::Text(text) if text.own(self.to).is_none() => {
                Some(quoted(&self.marked(text.own(self.from)?)))
            }
            _ => None,
        };
        // An address isn't translated word by word: without its own it is the id.
        let fields = fields.list.iter().filter(|field| field.spec.name != "slug");
        fields.filter_map(|field| Some(format!("{}: {}\n", field.spec.name, text(&field.value)?))).collect()
    }

    /// The body line by line: only the first line of a paragraph is marked.
    fn body(&self, body: &str) -> String {
        let mut out = String::new();
        let mut inside = false;
        for line in body.lines() {
            if line.trim().is_empty() {
                inside = false;
            } else if let Some(known) = self.known(line) {
                inside = false;
                out.push_str(&known);
                out.push('\n');
                continue;
            } else if (!inside || !split_mark(line).0.trim().is_empty())
                && !line.trim_start().starts_with('|')
            {
                inside = true;
                out.push_str(&self.text(line));
                out.push('\n');
                continue;
            }
            out.push_str(line);
            out.push('\n');
        }
        out
    }

    /// A line that the format knows: a heading, a part's word, an exemption.
    fn known(&self, line: &str) -> Option<String> {
        let text = line.trim();
        let bare = text.trim_start_matches('#');
        let level = text.len() - bare.len();
        if (2..=6).contains(&level) {
            let (marks, words) = ("#".repeat(level), bare.trim());
            if let Some((kind, minute)) = part_of_line(words, self.words, false).filter(|_| level > 2) {
                return Some(format!("{marks} {}", self.part(kind, minute)));
            }
            let after = split_number(words, level > 2).map_or(words, |(_, title)| title);
            let number = words.strip_suffix(after).unwrap_or_default();
            return Some(format!("{marks} {number}{}", self.marked(after)));
        }
        if let Some((kind, minute)) = part_of_line(text, self.words, true) {
            return Some(format!("{}:", self.part(kind, minute)));
        }
        let (word, rest) = text.split_once(':')?;
        let exempt = self.locales.locale(self.from).words("words-exempt");
        exempt.iter().any(|known| known.eq_ignore_ascii_case(word.trim())).then(|| {
            let own = self.locale().words("words-exempt").into_iter().next().unwrap_or_default();
            // The explanation is a text; the grounds are facts.
            let (grounds, said) = rest.split_once(" – ").unwrap_or((rest, ""));
            let said = if said.is_empty() { String::new() } else { format!(" – {}", self.marked(said)) };
            format!("{own}: {}{said}", grounds.trim())
        })
    }

    fn part(&self, kind: PartKind, minute: Option<Box<str>>) -> String {
        let own = self.words.own_part(kind, self.to);
        minute.map_or_else(|| own.to_owned(), |minute| format!("{own} {minute}"))
    }

    /// A paragraph's first line: its mark or bullet stays, and so does what makes it a decision, in its own word.
    fn text(&self, line: &str) -> String {
        let (before, said) = split_mark(line);
        let ours = self.locales.locale(self.from).words("words-decision-marks");
        let theirs = self.locale().words("words-decision-marks");
        let found = ours.iter().position(|word| said.starts_with(word.as_str()));
        let word = found.and_then(|nth| theirs.get(nth.min(theirs.len().saturating_sub(1))));
        let own = found.and_then(|nth| ours.get(nth));
        match (word, own.and_then(|own| said.strip_prefix(own.as_str()))) {
            (Some(word), Some(rest)) => {
                let after = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
                let sign = rest.strip_suffix(after).unwrap_or_default();
                format!("{before}{word}{sign}{}", self.marked(after))
            }
            _ => format!("{before}{}", self.marked(said)),
        }
    }
}
