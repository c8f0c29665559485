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

/// The longest line that is easy to read.
const WIDEST: usize = 100;

/// A paragraph to stdout: as wide as a terminal is, whole for a program.
pub fn paragraph(text: &str) {
    let width = terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0));
    self::text(&width.map_or_else(|| text.to_owned(), |width| wrapped(text, width.min(WIDEST))));
}

/// A text in lines of so many characters, where its words let it.
fn wrapped(text: &str, width: usize) -> String {
    let line = |line: &str| {
        let mut out = String::new();
        let mut filled = 0;
        for word in line.split(' ') {
            let len = word.chars().count();
            let fits = filled + 1 + len <= width;
            if !out.is_empty() {
                out.push(if fits { ' ' } else { '\n' });
            }
            filled = if out.is_empty() || !fits { len } else { filled + 1 + len };
            out.push_str(word);
        }
        out
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// How a call ends that a fault of a host, or of what was asked of it, stops.
pub fn ending(fault: &Fault) -> Ending {
    match fault {
        Fault::TargetMissing { .. }
        | Fault::TargetUnknown { .. }
        | Fault::TargetBad { .. }
        | Fault::TargetNoFolder { .. }
        | Fault::TargetSecret {}
        | Fault::CredentialsMissing { .. }
        | Fault::TargetIsOutput { .. }
        | Fault::KeyUnreadable { .. }
        | Fault::NoManifest { .. }
        | Fault::ManyRemovals { .. } => Ending::Call,
        _ => Ending::Machine,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_filled_with_whole_words() {
        assert_eq!(wrapped("one two three\n\nfour", 8), "one two\nthree\n\nfour");
        assert_eq!(wrapped("cŵn a dŵr", 7), "cŵn a\ndŵr");
        assert_eq!(wrapped("a-long-word b", 4), "a-long-word\nb");
    }
}
