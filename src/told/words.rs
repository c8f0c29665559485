//! What is said of a problem, without its place.

use super::secrets::without_passwords;
use crate::content::date;
use crate::language::{Arg, Locale};
use crate::problem::{Fault, reason};

fn said(fault: &Fault, id: &str, locale: &Locale) -> String {
    let in_words = |(name, value)| (name, without_passwords(&in_words(name, value, locale)).into_owned());
    let variables: Vec<(&str, String)> = fault.variables().into_iter().map(in_words).collect();
    let arg = |name: &str, value: &'_ str| counted(fault, name).then(|| value.parse().ok()).flatten();
    let variables: Vec<(&str, Arg)> = variables
        .iter()
        .map(|(name, value)| (*name, arg(name, value).map_or(Arg::Text(value), Arg::Number)))
        .collect();
    locale.message(id, &variables)
}

/// True for a variable that says how many, by which messages choose their words.
fn counted(fault: &Fault, name: &str) -> bool {
    match fault {
        Fault::EntriesDiffer { .. } => matches!(name, "first" | "second"),
        _ => matches!(name, "count" | "of"),
    }
}

/// A variable as this language says it: what the system said, a language, a day, a part of the minutes, a ground.
fn in_words(name: &str, value: &str, locale: &Locale) -> String {
    match name {
        "reason" => explained(format!("reason-{value}"), value, locale),
        "detail" => explained(format!("yaml-{value}"), value, locale),
        "language" | "own" => language(value, locale),
        "key" => explained(format!("stated-{value}"), value, locale),
        "tried" => value
            .split(", ")
            .map(|word| explained(format!("tried-{word}"), word, locale))
            .collect::<Vec<_>>()
            .join(", "),
        "passage" => word(value, locale).unwrap_or_else(|| "none".into()),
        "ground" => word(value, locale).unwrap_or_else(|| value.to_owned()),
        "published" | "due" | "date" | "other" | "added" | "until" => {
            date(value).map_or_else(|| value.to_owned(), |day| locale.short_date(day))
        }
        _ => value.to_owned(),
    }
}

/// The word of the format by its name: of a part of the minutes, of a ground of exemption.
fn word(name: &str, locale: &Locale) -> Option<String> {
    locale.words(&format!("words-{name}")).into_iter().next()
}

/// What a language is called, by its tag.
pub fn language(tag: &str, locale: &Locale) -> String {
    explained(format!("language-{tag}"), tag, locale)
}

/// A word that the messages explain, or what it is itself.
fn explained(id: String, word: &str, locale: &Locale) -> String {
    if locale.has(&id) { locale.message(&id, &[]) } else { word.to_owned() }
}

/// Why the system refused something.
pub fn why(error: &std::io::Error, locale: &Locale) -> String {
    let word = reason(error);
    explained(format!("reason-{word}"), &word, locale)
}

/// What it is.
pub fn title(fault: &Fault, locale: &Locale) -> String {
    said(fault, &format!("problem-{}", fault.code()), locale)
}

/// What to do.
pub fn help(fault: &Fault, locale: &Locale) -> String {
    said(fault, &format!("problem-{}.help", fault.code()), locale)
}

/// What a code is about, on one line.
pub fn about(code: &str, locale: &Locale) -> String {
    locale.message(&format!("explain-{code}.title"), &[])
}

/// Both as sentences.
pub fn sentences(fault: &Fault, locale: &Locale) -> String {
    let texts = [title(fault, locale), help(fault, locale)];
    texts.map(|text| sentence(text.trim())).join(" ")
}

/// With a capital letter, where a word starts it and no name or code, and a full stop.
fn sentence(text: &str) -> String {
    let first = text.split(char::is_whitespace).next().unwrap_or_default();
    let is_word =
        first.trim_end_matches([',', ':']).chars().all(|c| c.is_lowercase() || matches!(c, '\'' | '’'));
    let mut signs = text.chars();
    let head: String = match signs.next() {
        Some(sign) if is_word => sign.to_uppercase().collect(),
        sign => sign.into_iter().collect(),
    };
    let stop = if text.ends_with(['.', '?', '!', '…']) { "" } else { "." };
    format!("{head}{}{stop}", signs.as_str())
}

/// Why it matters, and how to mend it: a paragraph without the line ends that the message file has.
pub fn explanation(code: &str, locale: &Locale) -> String {
    let said = locale.message(&format!("explain-{code}"), &[]);
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}
