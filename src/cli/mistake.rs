//! A call that can't be understood, in the caller's language: what clap found, in our words.

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::language::{Arg, Locale};

/// What other programs take as a command.
const HELP: &str = "help";

/// What is wrong with a call, what was probably meant, and where help is.
pub fn told(error: &Error, locale: &Locale) -> String {
    let word = |kind| said(error, kind);
    let args = |values: &[(&'static str, String)]| values.to_vec();
    let (id, values) = match error.kind() {
        ErrorKind::UnknownArgument => (
            "mistake-unknown-argument",
            args(&[
                ("word", word(ContextKind::InvalidArg)),
                ("nearest", nearest(error, ContextKind::SuggestedArg)),
            ]),
        ),
        ErrorKind::InvalidSubcommand if word(ContextKind::InvalidSubcommand) == HELP => {
            ("mistake-unknown-command", args(&[("word", HELP.to_owned()), ("nearest", format!("--{HELP}"))]))
        }
        ErrorKind::InvalidSubcommand => (
            "mistake-unknown-command",
            args(&[
                ("word", word(ContextKind::InvalidSubcommand)),
                ("nearest", nearest(error, ContextKind::SuggestedSubcommand)),
            ]),
        ),
        ErrorKind::MissingRequiredArgument => {
            ("mistake-missing-argument", args(&[("word", word(ContextKind::InvalidArg))]))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => value(error),
        ErrorKind::ArgumentConflict if word(ContextKind::InvalidArg) == word(ContextKind::PriorArg) => {
            ("mistake-twice", args(&[("word", word(ContextKind::InvalidArg))]))
        }
        ErrorKind::ArgumentConflict => (
            "mistake-conflict",
            args(&[("word", word(ContextKind::InvalidArg)), ("other", word(ContextKind::PriorArg))]),
        ),
        ErrorKind::TooManyValues
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::TooFewValues
        | ErrorKind::NoEquals => {
            ("mistake-number-of-values", args(&[("word", word(ContextKind::InvalidArg))]))
        }
        _ => ("mistake-other", Vec::new()),
    };
    let values: Vec<(&str, Arg)> = values.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
    let mistake = locale.message(id, &values);
    format!("{}: {mistake}\n{}", locale.message("cli-error", &[]), locale.message("mistake-help", &[]))
}

/// A value that isn't one of those that fit, or none at all.
fn value(error: &Error) -> (&'static str, Vec<(&'static str, String)>) {
    let argument = ("word", said(error, ContextKind::InvalidArg));
    let value = said(error, ContextKind::InvalidValue);
    if value.is_empty() {
        return ("mistake-no-value", vec![argument]);
    }
    let known = said(error, ContextKind::ValidValue);
    let known = if known.is_empty() { "none".to_owned() } else { known };
    ("mistake-value", vec![argument, ("value", value), ("known", known)])
}

/// What was probably meant; `none` for the messages where nothing is near.
fn nearest(error: &Error, kind: ContextKind) -> String {
    Some(said(error, kind)).filter(|word| !word.is_empty()).unwrap_or_else(|| "none".to_owned())
}

/// The words of a piece of an error.
fn said(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(word)) => word.clone(),
        Some(ContextValue::Strings(words)) => words.join(", "),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}
