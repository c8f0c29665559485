//! Files of a site's own theme that nothing reads: most often their names are misspelt.

use std::{collections::BTreeMap, path::Path};

use super::sources::{default_locale_ids, default_names, own_files};
use crate::content::nearest;

/// A file that nothing reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Its path from the site's folder.
    pub file: String,
    /// The file of a theme that may be meant; empty where none is near.
    pub nearest: String,
}

/// The files of a site's own theme that are neither of the default theme, nor named by one of its templates, nor of a
/// language that the site or the default theme has. New files of `static/` are published, and so are never among them.
pub fn unread(own: Option<&Path>, langs: &[String]) -> Vec<Unread> {
    let Some(theme) = own.and_then(Path::file_name).map(|name| name.to_string_lossy()) else {
        return Vec::new();
    };
    let all = own_files(own, "");
    let names = default_names();
    let mut langs = langs.to_vec();
    langs.extend(default_locale_ids());
    all.keys()
        .filter(|file| !is_read(file, &all, &names, &langs))
        .map(|file| Unread { file: format!("themes/{theme}/{file}"), nearest: meant(file, &names, &langs) })
        .collect()
}

fn is_read(file: &str, all: &BTreeMap<String, Vec<u8>>, names: &[String], langs: &[String]) -> bool {
    if file.split('/').any(|part| part.starts_with('.')) || names.iter().any(|name| name == file) {
        return true;
    }
    match file.split_once('/') {
        Some(("static", _)) => true,
        Some(("locales", below)) => {
            below.split_once('/').is_some_and(|(lang, _)| langs.iter().any(|id| id == lang))
        }
        Some(("templates", name)) => is_used(name, file, all),
        Some(_) => false,
        // What a theme says of itself.
        None => file.starts_with("LICEN") || file.ends_with(".md") || file.ends_with(".txt"),
    }
}

/// A template of the site's own: another names it, or it holds components, which every template sees.
fn is_used(name: &str, file: &str, all: &BTreeMap<String, Vec<u8>>) -> bool {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let holds = all.get(file).is_some_and(|bytes| text(bytes).contains("endcomponent"));
    let mut others = all.iter().filter(|(other, _)| other.starts_with("templates/") && *other != file);
    let quoted = [format!("\"{name}\""), format!("'{name}'")];
    holds || others.any(|(_, bytes)| quoted.iter().any(|quoted| text(bytes).contains(quoted)))
}

/// A folder that may be meant for a language: `en-GB`, `english` and `ne` for `en`. Most other words of two letters are
/// languages of their own, so that one that is only near says nothing.
fn is_language(word: &str, id: &str) -> bool {
    let letters = |word: &str| {
        let mut all: Vec<char> = word.chars().collect();
        all.sort_unstable();
        all
    };
    let (word, id) = (word.to_lowercase(), id.to_lowercase());
    word.starts_with(&id) || letters(&word) == letters(&id)
}

/// The file that may be meant: one of the same name elsewhere, or one whose name is near.
fn meant(file: &str, names: &[String], langs: &[String]) -> String {
    let last = file.rsplit('/').next().unwrap_or(file);
    if let Some(below) = file.strip_prefix("locales/") {
        let word = below.split(['/', '.']).next().unwrap_or(below);
        let lang = langs.iter().find(|id| is_language(word, id)).cloned().unwrap_or_default();
        let path = format!("locales/{lang}/{}", if below.contains('/') { last } else { "site.ftl" });
        return if lang.is_empty() { lang } else { path };
    }
    let same = names.iter().find(|name| name.rsplit('/').next() == Some(last));
    same.cloned().unwrap_or_else(|| {
        let by_name = nearest(file, names.iter().map(String::as_str));
        if !by_name.is_empty() {
            return by_name;
        }
        let lasts = names.iter().map(|name| name.rsplit('/').next().unwrap_or(name));
        let near = nearest(last, lasts);
        let path = names.iter().find(|name| name.rsplit('/').next() == Some(near.as_str()));
        path.filter(|_| !near.is_empty()).cloned().unwrap_or_default()
    })
}
