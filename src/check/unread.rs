//! What rules find and nobody is told, because it follows from an error of reading that is told. What may give something
//! away is told all the same: it can't wait until the error is mended.

use super::{days, published};
use crate::archive::{Cause, CauseKind};
use crate::content::Files;
use crate::problem::{Problem, Severity};

/// What is closed and about to be public.
const LEAKS: [&str; 4] = ["name-given-away", "exempt-same-bytes", "exempt-and-public", "paper-looks-exempt"];

/// What may follow from a wrong key of a meeting, committee or page, beside the law's days.
const OF_KEYS: [&str; 6] = [
    "link-to-nothing",
    "published-later",
    "text-not-translated",
    "role-not-translated",
    "community-minutes",
    "community-paper",
];

/// What may follow from one of `site.yaml`.
const OF_SITE: [&str; 6] = [
    "ground-not-theirs",
    "community-contact",
    "community-members",
    "community-member",
    "community-accounts",
    "decisions-differ",
];

/// What seems to be missing where headings weren't read as what they are meant to be.
const WITHOUT_HEADINGS: [&str; 3] = ["part-not-translated", "decisions-differ", "entries-differ"];

/// Leaves out what follows from errors among the problems.
pub fn silence(problems: &mut Vec<Problem>, files: &Files) {
    let causes = Cause::all(problems, files);
    problems.retain(|problem| {
        LEAKS.contains(&problem.fault.code()) || !causes.iter().any(|cause| explains(cause, problem, files))
    });
}

fn explains(cause: &Cause, problem: &Problem, files: &Files) -> bool {
    let code = problem.fault.code();
    if problem.severity == Severity::Error {
        return false;
    }
    let within = cause.reaches(problem, files);
    match cause.kind {
        CauseKind::File => within || is_elsewhere(cause.folder(), code),
        CauseKind::Keys => within && (is_of_keys(code) || (cause.is_site && OF_SITE.contains(&code))),
        CauseKind::Headings => within && WITHOUT_HEADINGS.contains(&code),
    }
}

fn is_of_keys(code: &str) -> bool {
    OF_KEYS.contains(&code) || days::CODES.contains(&code) || published::CODES.contains(&code)
}

/// What a person, a committee or a page is missed for in other files.
fn is_elsewhere(folder: &str, code: &str) -> bool {
    match folder {
        "people" => ["community-members", "community-member"].contains(&code),
        "committees" => ["community-members", "community-member", "community-minutes"].contains(&code),
        "pages" => code == "community-accounts",
        _ => false,
    }
}
