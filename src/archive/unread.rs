//! What isn't told because it follows from an error: a file that couldn't be read says nothing, so that what it would have
//! said seems to be missing everywhere.

use crate::content::Files;
use crate::problem::{At, Fault, FileId, Problem, Severity};

/// Errors that leave nothing of a file to go on with.
const HIDING: [&str; 8] = [
    "unreadable",
    "not-utf8",
    "no-front-matter",
    "front-matter-open",
    "front-matter-long",
    "front-matter-deep",
    "yaml-feature",
    "yaml-syntax",
];

/// Errors that may follow from such a file in another of its folder.
const FOLLOWING: [&str; 5] =
    ["item-without-heading", "no-such-item", "exempt-numbering", "no-such-issue", "empty-archive"];

/// What the keys of a meeting, committee or page say, so that it may follow from a wrong key.
const OF_KEYS: [&str; 16] = [
    "file-unnamed",
    "link-to-nothing",
    "notice-late",
    "agenda-late",
    "decisions-late",
    "notice-due",
    "agenda-due",
    "decisions-due",
    "late-item-undated",
    "urgent-unexplained",
    "added-late",
    "published-later",
    "text-not-translated",
    "role-not-translated",
    "community-minutes",
    "community-paper",
];

/// What more the keys of `site.yaml` say.
const OF_SITE: [&str; 10] = [
    "ground-not-theirs",
    "no-formats-address",
    "no-accessibility-page",
    "statement-lacks",
    "community-contact",
    "community-members",
    "community-member",
    "community-accounts",
    "decisions-differ",
    "not-translated",
];

/// Headings that weren't read as what they are meant to be.
const OF_HEADINGS: [&str; 8] = [
    "foreign-part",
    "nearly-a-part",
    "part-after-sub-item",
    "number-unmarked",
    "number-twice",
    "not-a-sub-item",
    "underlined-heading",
    "exempt-unclear",
];

/// What then seems to be missing.
const WITHOUT_HEADINGS: [&str; 5] = [
    "part-not-translated",
    "item-not-translated",
    "decisions-differ",
    "entries-differ",
    "item-without-heading",
];

/// Something that went wrong, and how far it reaches: the start of paths.
struct Cause {
    file: FileId,
    reach: String,
    is_site: bool,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Unread,
    Keys,
    Headings,
}

/// Leaves out what follows from errors among the problems.
pub fn silence(problems: &mut Vec<Problem>, files: &Files) {
    let causes: Vec<Cause> = problems.iter().filter_map(|problem| Cause::of(problem, files)).collect();
    if causes.is_empty() {
        return;
    }
    let misspelt: Vec<(FileId, String)> = problems.iter().filter_map(misspelt).collect();
    problems.retain(|problem| {
        !causes.iter().any(|cause| cause.explains(problem, files)) && !is_misspelt(problem, &misspelt)
    });
}

/// A key that was written otherwise.
fn misspelt(problem: &Problem) -> Option<(FileId, String)> {
    match &problem.fault {
        Fault::UnknownKey { nearest, .. } => Some((problem.place.as_ref()?.file, nearest.clone())),
        _ => None,
    }
}

/// True where a key is missing because it was written otherwise.
fn is_misspelt(problem: &Problem, misspelt: &[(FileId, String)]) -> bool {
    let Fault::KeyMissing { key } = &problem.fault else { return false };
    let file = problem.place.as_ref().map(|place| place.file);
    misspelt.iter().any(|(own, meant)| Some(*own) == file && meant == key)
}

impl Cause {
    fn of(problem: &Problem, files: &Files) -> Option<Cause> {
        let code = problem.fault.code();
        let place = problem.place.as_ref()?;
        let kind = if HIDING.contains(&code) {
            Kind::Unread
        } else if OF_HEADINGS.contains(&code) {
            Kind::Headings
        } else if problem.severity == Severity::Error
            && matches!(place.at, At::Key(_) | At::Value(_) | At::Line(..))
        {
            Kind::Keys
        } else {
            return None;
        };
        let path = files.path(place.file);
        let is_site = path == "site.yaml";
        let reach = if is_site { String::new() } else { reach(path) };
        Some(Cause { file: place.file, reach, is_site, kind })
    }

    fn explains(&self, problem: &Problem, files: &Files) -> bool {
        let code = problem.fault.code();
        let path = problem.place.as_ref().map(|place| files.path(place.file));
        let within = path.map_or(self.is_site, |path| path.starts_with(&self.reach));
        match self.kind {
            Kind::Unread if problem.severity == Severity::Error => {
                FOLLOWING.contains(&code) || (within && self.is_missing_beside(problem))
            }
            Kind::Unread => within || self.is_elsewhere(code),
            Kind::Keys => within && (OF_KEYS.contains(&code) || (self.is_site && OF_SITE.contains(&code))),
            Kind::Headings => within && WITHOUT_HEADINGS.contains(&code),
        }
    }

    /// A key that the file may have stated for both languages.
    fn is_missing_beside(&self, problem: &Problem) -> bool {
        let other = problem.place.as_ref().is_some_and(|place| place.file != self.file);
        other && matches!(problem.fault, Fault::KeyMissing { .. })
    }

    /// What a person, a committee or a page is missed for in other files.
    fn is_elsewhere(&self, code: &str) -> bool {
        match self.reach.split('/').next().unwrap_or_default() {
            "people" => ["name-given-away", "community-members", "community-member"].contains(&code),
            "committees" => ["name-given-away", "community-members", "community-minutes"].contains(&code),
            "pages" => ["no-accessibility-page", "community-accounts"].contains(&code),
            _ => false,
        }
    }
}

/// The folder of a committee or meeting; a page's, a person's or an issue's own name.
fn reach(path: &str) -> String {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["committees", committee, _] => format!("committees/{committee}/"),
        ["committees", committee, folder, ..] => format!("committees/{committee}/{folder}/"),
        [folder, name] => format!("{folder}/{}.", name.split('.').next().unwrap_or(name)),
        _ => path.to_owned(),
    }
}
