//! What the command prints.

use std::io::{self, IsTerminal, Write};

use super::Ending;
use crate::content::Files;
use crate::language::{Arg, Locale};
use crate::problem::{Fault, Problem};
use crate::told::{Look, told, why};

/// Prints problems to stderr.
pub fn problems(problems: &[Problem], files: &Files, locale: &Locale) {
    print(problems, files, locale, io::stderr().lock());
}

/// Prints problems to stdout, where they are what was asked for.
pub fn problems_as_result(problems: &[Problem], files: &Files, locale: &Locale) {
    print(problems, files, locale, io::stdout().lock());
}

fn print(problems: &[Problem], files: &Files, locale: &Locale, mut out: impl Write + IsTerminal) {
    let colour = out.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let look = if colour { Look::Coloured } else { Look::Plain };
    for text in told(problems, files, locale, look) {
        // A closed pipe is no error.
        let _ = writeln!(out, "{text}\n");
    }
}

/// A message to stderr.
pub fn say(locale: &Locale, id: &str, args: &[(&str, Arg)]) {
    let _ = writeln!(io::stderr(), "{}", locale.message(id, args));
}

/// A line of text to stderr.
pub fn line(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// A result to stdout.
pub fn result(locale: &Locale, id: &str, args: &[(&str, Arg)]) {
    let _ = writeln!(io::stdout(), "{}", locale.message(id, args));
}

/// Says that a file or folder can't be written.
pub fn unwritable(file: &str, error: &io::Error, locale: &Locale) -> Ending {
    let args = [("file", Arg::Text(file)), ("reason", Arg::Text(&why(error, locale)))];
    say(locale, "problem-unwritable", &args);
    Ending::Machine
}

/// A text to stdout.
pub fn text(text: &str) {
    let _ = writeln!(io::stdout(), "{text}");
}

/// How a call ends that a fault of a host, or of what was asked of it, stops.
pub fn ending(fault: &Fault) -> Ending {
    match fault {
        Fault::TargetMissing { .. }
        | Fault::TargetUnknown { .. }
        | Fault::TargetBad { .. }
        | Fault::TargetSecret {}
        | Fault::TargetIsOutput { .. }
        | Fault::KeyUnreadable { .. }
        | Fault::NoManifest { .. }
        | Fault::ManyRemovals { .. } => Ending::Call,
        _ => Ending::Machine,
    }
}
