//! What is wrong with templates, each at its line.

use std::path::Path;

use tera::{Error, ErrorKind, ReportError};

use super::sources::template_quote;
use crate::problem::{Fault, Problem, Quote};

/// Everything that an error says is wrong.
pub(super) fn faults(own: Option<&Path>, error: &Error) -> Vec<Problem> {
    let one = |name: &str, range, kind: &str, said: String| {
        let fault = Fault::BadTemplate { kind: kind.to_owned(), said };
        match template_quote(own, name, range) {
            Some(quote) => Problem::quoting(fault, quote),
            None => Problem::of_archive(fault),
        }
    };
    let at = |report: &ReportError, kind| {
        vec![one(report.filename(), report.span().range.clone(), kind, report.message().to_owned())]
    };
    match error.kind() {
        ErrorKind::SyntaxError(report) => at(report, "syntax"),
        ErrorKind::RenderingError(report) => at(report, "shown"),
        ErrorKind::MissingParent { current, parent } => vec![one(current, 0..0, "parent", parent.clone())],
        ErrorKind::CircularExtend { tpl, inheritance_chain: chain }
        | ErrorKind::CircularInclude { tpl, include_chain: chain } => {
            vec![one(tpl, 0..0, "circle", chain.join(" → "))]
        }
        ErrorKind::Msg(text) => {
            let all = reports(own, text);
            if all.is_empty() { vec![bare(error)] } else { all }
        }
        _ => vec![bare(error)],
    }
}

/// The first of them, for what can only fail once.
pub(super) fn fault(own: Option<&Path>, error: &Error) -> Problem {
    faults(own, error).into_iter().next().unwrap_or_else(|| bare(error))
}

fn bare(error: &Error) -> Problem {
    Problem::of_archive(Fault::BadTemplate { kind: "other".to_owned(), said: error.to_string() })
}

/// Names that templates use and nothing has come as reports in one text: `error: WHAT`, `--> FILE:LINE:COLUMN`, and the
/// line with marks below it.
fn reports(own: Option<&Path>, text: &str) -> Vec<Problem> {
    let mut all = Vec::new();
    let mut what = None;
    let mut place: Option<(&str, usize, usize)> = None;
    for line in text.lines().map(str::trim) {
        if let Some(detail) = line.strip_prefix("error: ") {
            what = Some(detail.to_owned());
        } else if let Some(at) = line.strip_prefix("--> ") {
            place = location(at);
        } else if line.ends_with('^')
            && let (Some(detail), Some((name, row, column))) = (what.take(), place.take())
        {
            let marks = line.chars().rev().take_while(|mark| *mark == '^').count();
            let quote = template_quote(own, name, 0..0).and_then(|quote| stretch(quote, row, column, marks));
            let fault = Fault::BadTemplate { kind: "unknown".to_owned(), said: detail };
            all.push(match quote {
                Some(quote) => Problem::quoting(fault, quote),
                None => Problem::of_archive(fault),
            });
        }
    }
    all
}

/// `footer.html:2:12`.
fn location(at: &str) -> Option<(&str, usize, usize)> {
    let (rest, column) = at.rsplit_once(':')?;
    let (name, row) = rest.rsplit_once(':')?;
    Some((name, row.parse().ok()?, column.parse().ok()?))
}

/// So many letters of a line from a column on, both from 1.
fn stretch(quote: Quote, row: usize, column: usize, letters: usize) -> Option<Quote> {
    let Quote { path, text, .. } = quote;
    let start: usize = text.split_inclusive('\n').take(row.checked_sub(1)?).map(str::len).sum();
    let line = text.get(start..)?.lines().next()?;
    let bytes = |count: usize| line.chars().take(count).map(char::len_utf8).sum::<usize>();
    let (from, to) = (bytes(column.checked_sub(1)?), bytes(column - 1 + letters));
    Some(Quote { range: start + from..start + to, path, text })
}
