//! Names in each language: given as `LANGUAGE=NAME`, or asked for on a terminal.

use std::io::{self, BufRead, IsTerminal, Write};

use super::report;
use crate::language::{Arg, Locale, Locales, PerLang};
use crate::scaffold::Refusal;

/// What was given, by language.
///
/// # Errors
/// A word without its language, or with one that isn't the site's; a language named twice.
pub fn given(all: &[String], locales: &Locales) -> Result<PerLang<Box<str>>, Refusal> {
    let mut names = PerLang::none();
    for word in all {
        let (tag, name) = word.split_once('=').ok_or_else(|| Refusal::NotNamed { word: word.clone() })?;
        let lang = locales.find(tag.trim()).ok_or_else(|| Refusal::NoLanguage {
            language: tag.trim().to_owned(),
            known: locales.langs().map(|lang| locales.locale(lang).id()).collect::<Vec<_>>().join(", "),
        })?;
        if names.get(lang).is_some() {
            return Err(Refusal::NamedTwice { word: word.clone() });
        }
        names.set(lang, name.split_whitespace().collect::<Vec<_>>().join(" ").into());
    }
    Ok(names)
}

/// Asks for what wasn't given, where somebody can answer.
pub fn ask_for(names: &mut PerLang<Box<str>>, id: &str, locales: &Locales, locale: &Locale) {
    for lang in locales.langs() {
        if names.get(lang).is_none() {
            let language = locales.locale(lang).message("locale-name", &[]);
            let question = locale.message(id, &[("language", Arg::Text(&language))]);
            if let Some(answer) = ask(&question) {
                names.set(lang, answer.into());
            }
        }
    }
}

/// The answer to a question that only some answers fit: it is asked again until one does, or none is given.
pub fn ask_until<T>(
    question: &str,
    locale: &Locale,
    read: impl Fn(String) -> Result<T, Refusal>,
) -> Option<T> {
    loop {
        match read(ask(question)?) {
            Ok(answer) => return Some(answer),
            Err(refusal) => report::line(&refusal.message(locale)),
        }
    }
}

/// The answer to a question; none without a terminal, and none where nothing is answered.
pub fn ask(question: &str) -> Option<String> {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return None;
    }
    let _ = write!(io::stderr(), "{question} ");
    let _ = io::stderr().flush();
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).ok()?;
    Some(line.trim().to_owned()).filter(|answer| !answer.is_empty())
}
