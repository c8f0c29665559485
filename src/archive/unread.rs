//! What isn't told because it follows from an error: a file that couldn't be read says nothing, so that what it would have
//! said seems to be missing everywhere. What reading finds is here; what rules find is theirs to leave out, by the same
//! causes.

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

/// What may follow from a wrong key of a meeting, committee or page.
const OF_KEYS: [&str; 1] = ["file-unnamed"];

/// What may follow from one of `site.yaml`.
const OF_SITE: [&str; 4] =
    ["no-formats-address", "no-accessibility-page", "statement-lacks", "not-translated"];

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
const WITHOUT_HEADINGS: [&str; 2] = ["item-not-translated", "item-without-heading"];

/// Something that went wrong, and how far it reaches.
pub struct Cause {
    file: FileId,
    /// The start of the paths that it reaches.
    reach: String,
    /// It is in `site.yaml`.
    pub is_site: bool,
    /// What it leaves unread.
    pub kind: CauseKind,
}

/// What a cause leaves unread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CauseKind {
    /// A whole file.
    File,
    /// Some of its keys.
    Keys,
    /// Some of its headings.
    Headings,
}

/// Leaves out what follows from errors among the problems that reading found.
pub fn silence(problems: &mut Vec<Problem>, files: &Files) {
    let causes = Cause::all(problems, files);
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
    /// The causes among problems.
    pub fn all(problems: &[Problem], files: &Files) -> Vec<Cause> {
        problems.iter().filter_map(|problem| Cause::of(problem, files)).collect()
    }

    fn of(problem: &Problem, files: &Files) -> Option<Cause> {
        let code = problem.fault.code();
        let place = problem.place.as_ref()?;
        let kind = if HIDING.contains(&code) {
            CauseKind::File
        } else if OF_HEADINGS.contains(&code) {
            CauseKind::Headings
        } else if problem.severity == Severity::Error
            && matches!(place.at, At::Key(_) | At::Value(_) | At::Line(..))
        {
            CauseKind::Keys
        } else {
            return None;
        };
        let path = files.path(place.file);
        let is_site = path == "site.yaml";
        let reach = if is_site { String::new() } else { reach(path) };
        Some(Cause { file: place.file, reach, is_site, kind })
    }

    /// True for a problem in what it reaches; a problem of the whole archive is in the reach of `site.yaml`.
    pub fn reaches(&self, problem: &Problem, files: &Files) -> bool {
        let path = problem.place.as_ref().map(|place| files.path(place.file));
        path.map_or(self.is_site, |path| path.starts_with(&self.reach))
    }

    /// The folder of `content/` that it is in: `people`, `committees`.
    pub fn folder(&self) -> &str {
        self.reach.split('/').next().unwrap_or_default()
    }

    fn explains(&self, problem: &Problem, files: &Files) -> bool {
        let code = problem.fault.code();
        let within = self.reaches(problem, files);
        match self.kind {
            CauseKind::File if problem.severity == Severity::Error => {
                FOLLOWING.contains(&code) || (within && self.is_missing_beside(problem))
            }
            CauseKind::File => within || (self.folder() == "pages" && code == "no-accessibility-page"),
            CauseKind::Keys => {
                within && (OF_KEYS.contains(&code) || (self.is_site && OF_SITE.contains(&code)))
            }
            CauseKind::Headings => within && WITHOUT_HEADINGS.contains(&code),
        }
    }

    /// A key that the file may have stated for both languages.
    fn is_missing_beside(&self, problem: &Problem) -> bool {
        let other = problem.place.as_ref().is_some_and(|place| place.file != self.file);
        other && matches!(problem.fault, Fault::KeyMissing { .. })
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
