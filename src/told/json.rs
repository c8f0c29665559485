//! Problems as JSON, for programs.

use serde::Serialize;

use super::{Position, Positions, in_order, words};
use crate::content::Files;
use crate::language::Locale;
use crate::problem::{Problem, Severity};

/// The version of the form: it changes when a key goes or means something else.
const VERSION: u8 = 1;

#[derive(Serialize)]
struct Report<'a> {
    version: u8,
    errors: usize,
    warnings: usize,
    notes: usize,
    problems: Vec<Told<'a>>,
}

#[derive(Serialize)]
struct Told<'a> {
    code: &'a str,
    severity: Severity,
    message: String,
    help: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<Position>,
    #[serde(skip_serializing_if = "Option::is_none")]
    other: Option<Position>,
}

/// Problems by file and line, as one JSON document.
pub fn json(problems: &[Problem], files: &Files, locale: &Locale) -> String {
    let mut positions = Positions::new(files);
    let count = |severity| problems.iter().filter(|problem| problem.severity == severity).count();
    let ordered = in_order(problems, files, &mut positions);
    let told = ordered.into_iter().map(|problem| Told {
        code: problem.fault.code(),
        severity: problem.severity,
        message: words::title(&problem.fault, locale),
        help: words::help(&problem.fault, locale),
        place: problem.place.as_ref().map(|place| positions.of(place)),
        other: problem.other.as_ref().map(|place| positions.of(place)),
    });
    let report = Report {
        version: VERSION,
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        notes: count(Severity::Note),
        problems: told.collect(),
    };
    serde_json::to_string_pretty(&report).unwrap_or_default()
}
