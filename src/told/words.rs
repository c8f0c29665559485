//! What is said of a problem, without its place.

use crate::language::{Arg, Locale};
use crate::problem::Fault;

fn said(fault: &Fault, id: &str, locale: &Locale) -> String {
    let variables: Vec<(&str, Arg)> =
        fault.variables().into_iter().map(|(name, value)| (name, Arg::Text(value))).collect();
    locale.message(id, &variables)
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
