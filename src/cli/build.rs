//! `build`: the whole site into a folder.

use std::{
    mem::ManuallyDrop,
    path::{Path, PathBuf},
};

use super::{Ending, report};
use crate::content::Files;
use crate::kept::Kept;
use crate::language::{Arg, Locale};
use crate::output::{self, Report, Stamp};
use crate::problem::{Fault, Problem, Severity};
use crate::project::Project;

/// What was typed after `build`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Arguments {
    /// Builds, and prints what is wrong.
    pub fn execute(self, site: &Path, locale: &Locale) -> Ending {
        let out = self.out.unwrap_or_else(|| site.join("public"));
        // Its memory goes back to the system as a whole when the process ends.
        let mut stamp = ManuallyDrop::new(Stamp::take(site, &out));
        if let Some((done, warnings)) = stamp.unchanged_with_warnings() {
            if !warnings.is_empty() {
                let files = Files::find(&site.join("content"), &mut Vec::new());
                report::problems(warnings, &files, locale);
            }
            return told(done, &out, locale);
        }
        let project = ManuallyDrop::new(Project::read(site));
        report::problems(&project.problems, &project.files, locale);
        if project.has_errors() {
            report::say(locale, "cli-nothing-written", &counts(&project.problems));
            return Ending::Content;
        }
        match write(&project, &mut stamp, (site, &out), locale) {
            Ok(done) => told(done, &out, locale),
            Err(ending) => ending,
        }
    }
}

/// Writes the site unless nothing changed; prints what is wrong.
fn write(
    project: &Project,
    stamp: &mut Stamp,
    (site, out): (&Path, &Path),
    locale: &Locale,
) -> Result<Report, Ending> {
    if let Some(done) = stamp.unchanged() {
        return Ok(done);
    }
    match stamp.build(project) {
        Ok(done) => {
            project.looks.keep(&Kept::of(site));
            stamp.keep(done, &project.problems);
            Ok(done)
        }
        Err(problems) => {
            report::problems(&problems, &project.files, locale);
            if problems.iter().any(is_of_machine) {
                return Err(Ending::Machine);
            }
            // A page that can't be filled is found when others are written.
            let id = if output::is_unfinished(out) { "cli-not-finished" } else { "cli-nothing-written" };
            let all = [project.problems.as_slice(), problems.as_slice()].concat();
            report::say(locale, id, &counts(&all));
            Err(Ending::Content)
        }
    }
}

/// Says what was done.
fn told(done: Report, out: &Path, locale: &Locale) -> Ending {
    let folder = out.to_string_lossy();
    let args = [
        ("pages", Arg::Number(done.pages as u64)),
        ("written", Arg::Number(done.written as u64)),
        ("removed", Arg::Number(done.removed as u64)),
        ("folder", Arg::Text(&folder)),
    ];
    report::result(locale, "cli-built", &args);
    Ending::Done
}

/// How many errors and warnings there are.
pub fn counts(problems: &[Problem]) -> [(&'static str, Arg<'static>); 2] {
    let count = |severity| problems.iter().filter(|problem| problem.severity == severity).count() as u64;
    [("errors", Arg::Number(count(Severity::Error))), ("warnings", Arg::Number(count(Severity::Warning)))]
}

/// True for what the machine is to blame for, not the content.
pub fn is_of_machine(problem: &Problem) -> bool {
    use Fault::{NotOurs, OutputUnknown, Unreadable, Unwritable};
    matches!(problem.fault, Unwritable { .. } | Unreadable { .. } | NotOurs { .. } | OutputUnknown { .. })
}
