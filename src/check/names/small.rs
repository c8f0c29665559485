//! Words that the archive writes with a small letter, and that are no names for that.

use std::collections::HashSet;

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::super::Record;
use crate::problem::FileId;

/// The keys of those words and of their stems, out of every Markdown file.
pub fn written_small(record: &Record) -> HashSet<String> {
    let locales = record.locales();
    let files: Vec<FileId> = record
        .files()
        .iter()
        .map(|(file, _)| file)
        .filter(|file| record.files().path(*file).ends_with(".md"))
        .collect();
    let add = |mut all: FxHashSet<String>, file: &FileId| {
        let text = record.files().text(*file).unwrap_or_default();
        for word in text.split_whitespace().filter_map(small) {
            if !all.contains(word) {
                all.insert(word.to_owned());
            }
        }
        all
    };
    let join = |mut all: FxHashSet<String>, own: FxHashSet<String>| {
        all.extend(own);
        all
    };
    let words = files.par_iter().fold(FxHashSet::default, add).reduce(FxHashSet::default, join);
    let forms: Vec<_> = locales.langs().map(|lang| locales.locale(lang).forms()).collect();
    let keys = |word: &String| -> Vec<String> {
        let stems = forms.iter().flat_map(|forms| {
            let key = forms.folded(word);
            [forms.stem(&key), key]
        });
        stems.collect()
    };
    words.iter().flat_map(keys).collect()
}

/// A word in small letters; parts of addresses and of files' names are none.
fn small(token: &str) -> Option<&str> {
    let around = |c: char| !c.is_alphanumeric() && !matches!(c, '/' | '@' | '_' | '=');
    let word = token.trim_matches(around);
    let fine = |c: char| c.is_lowercase() || matches!(c, '\'' | '’');
    (!word.is_empty() && word.chars().all(fine)).then_some(word)
}
