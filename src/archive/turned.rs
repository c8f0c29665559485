//! `checks`: rules that a site turned off or down, each with its reason.

use std::collections::BTreeSet;

use crate::content::{Fields, Files, nearest};
use crate::language::Text;
use crate::problem::{ERRORS_OF_CHECK, Fault, Problem, Severity};

/// A rule that was turned off or down.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Turned {
    /// The code.
    pub code: Box<str>,
    /// What its problems are now; none where they aren't told.
    pub to: Option<Severity>,
    /// Why.
    pub reason: Text,
    /// Only for files whose path from `content/` starts so.
    pub within: Option<Box<str>>,
}

impl Turned {
    /// Takes them out of the fields of `site.yaml`.
    pub fn of(site: &Fields) -> Vec<Turned> {
        let one = |entry: &Fields| {
            let code = entry.word("code").filter(|code| fault(code).is_none())?;
            let to = match entry.choice("level")? {
                "note" => Some(Severity::Note),
                "warning" => Some(Severity::Warning),
                _ => None,
            };
            Some(Turned { code, to, reason: entry.text("reason")?, within: entry.word("in") })
        };
        site.entries("checks").iter().filter_map(one).collect()
    }

    /// Codes that no problem has, or that stop a build: those can't be turned. Paths that nothing has.
    pub fn check(site: &Fields, files: &Files, problems: &mut Vec<Problem>) {
        for entry in site.entries("checks") {
            let fault = entry.word("code").and_then(|code| fault(&code));
            problems.extend(fault.map(|fault| Problem::at(fault, entry.place_of("code"))));
            let fault = entry.word("in").and_then(|path| no_path(&path, files));
            problems.extend(fault.map(|fault| Problem::at(fault, entry.place_of("in"))));
            let said = entry.text("reason");
            if said.is_some_and(|said| said.versions().all(|side| side.trim().is_empty())) {
                let fault = Fault::KeyMissing { key: "reason".to_owned() };
                problems.push(Problem::at(fault, entry.place_of("reason")));
            }
        }
    }

    fn is_about(&self, problem: &Problem, files: &Files) -> bool {
        let path = || problem.place.as_ref().map(|place| files.path(place.file));
        let starts = |start: &str| path().is_some_and(|path| path.starts_with(start));
        self.code.as_ref() == problem.fault.code() && self.within.as_deref().is_none_or(starts)
    }
}

/// What is wrong with a code.
fn fault(code: &str) -> Option<Fault> {
    match Fault::severity_of(code) {
        None => {
            let codes = Fault::all().iter().map(|(code, _)| *code);
            Some(Fault::UnknownCode { code: code.to_owned(), nearest: nearest(code, codes) })
        }
        Some(Severity::Error) if !ERRORS_OF_CHECK.contains(&code) => {
            Some(Fault::CodeFixed { code: code.to_owned() })
        }
        Some(_) => None,
    }
}

/// A path that no file's starts with.
fn no_path(path: &str, files: &Files) -> Option<Fault> {
    if files.iter().any(|(_, file)| file.path.starts_with(path)) {
        return None;
    }
    // Of every file and of every folder.
    let known = files.iter().flat_map(|(_, file)| {
        let folders = file.path.match_indices('/').filter_map(|(at, _)| file.path.get(..=at));
        folders.chain([file.path.as_ref()])
    });
    let known: BTreeSet<&str> = known.collect();
    Some(Fault::NoSuchPath { path: path.to_owned(), nearest: nearest(path, known.into_iter()) })
}

/// Turns problems off or down; none ever gets worse.
pub fn turn(problems: &mut Vec<Problem>, turned: &[Turned], files: &Files) {
    if turned.is_empty() {
        return;
    }
    problems.retain_mut(|problem| {
        let mut all = turned.iter().filter(|own| own.is_about(problem, files));
        let Some(least) = all.by_ref().map(|own| own.to).min() else { return true };
        problem.severity = least.map_or(problem.severity, |least| least.min(problem.severity));
        least.is_some()
    });
}
