//! What is said of a problem, without its place.

use crate::language::{Arg, Locale};
use crate::problem::{Fault, reason};

fn said(fault: &Fault, id: &str, locale: &Locale) -> String {
    let known = |(name, value): (&'static str, &str)| match name {
        "reason" => (name, explained(format!("reason-{value}"), value, locale)),
        "detail" => (name, explained(format!("yaml-{value}"), value, locale)),
        _ => (name, value.to_owned()),
    };
    let variables: Vec<(&str, String)> = fault.variables().into_iter().map(known).collect();
    let variables: Vec<(&str, Arg)> =
        variables.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
    locale.message(id, &variables)
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

/// Why it matters, and how to mend it.
pub fn explanation(code: &str, locale: &Locale) -> String {
    locale.message(&format!("explain-{code}"), &[])
}
