//! What is wrong with a record before it is public: rules that see the archive and the site together.
//!
//! Reading finds what makes a record wrong or unreadable; a rule finds what is suspicious, late, or about to be given
//! away. Both are [`Problem`]s: what is said of one, and its explanation, are in the message files under its code.

mod accessibility;
mod community;
mod days;
mod exempt;
mod languages;
mod links;
mod names;
mod papers;
mod paths;
mod published;
mod record;
mod rule;
mod search;
mod short;
mod statement;
mod unread;
mod vocabulary;

use std::collections::BTreeSet;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::output::Output;
use crate::problem::{Problem, Severity};
use crate::project::Project;

pub use languages::{Progress, Readers, Waiting, progress};
pub use record::{MeetingRecord, Passage, Record};
pub use rule::{Family, RULES, Rule, Sees, family_of};
pub use vocabulary::Vocabulary;

/// How a record is checked.
#[derive(Clone, Debug)]
pub struct Options {
    /// The day on which it is checked.
    pub today: Date,
    /// The paths, below the site's folder, of what was published last; none where that isn't known.
    pub published: Option<BTreeSet<String>>,
    /// Links to other sites are followed.
    pub links_out: bool,
    /// Warnings are errors.
    pub strict: bool,
}

/// Everything that is wrong with a site's folder: what reading found, and what every rule finds. Where reading found
/// errors, the rules that see pages don't run.
pub fn check(project: &Project, options: &Options) -> Vec<Problem> {
    look(&Record::new(project, options, None), options, project.problems.clone(), |_| true)
}

/// The same without the rules that see pages as they are rendered: what can be known before a build.
pub fn check_record(project: &Project, options: &Options) -> Vec<Problem> {
    let record = Record::new(project, options, None);
    look(&record, options, project.problems.clone(), |rule| !rule.sees_rendered())
}

/// What the rules find that see pages as they are rendered, in what a build has just made.
pub fn check_built(project: &Project, options: &Options, built: Output) -> Vec<Problem> {
    look(&Record::new(project, options, Some(built)), options, Vec::new(), Rule::sees_rendered)
}

fn look(
    record: &Record,
    options: &Options,
    mut problems: Vec<Problem>,
    wanted: impl Fn(&Rule) -> bool,
) -> Vec<Problem> {
    let broken = record.project.has_errors();
    let rules: Vec<&Rule> =
        RULES.iter().filter(|rule| wanted(rule) && !(broken && rule.sees_pages())).collect();
    if rules.iter().any(|rule| matches!(rule.sees, Sees::Meeting(_) | Sees::Passage(_))) {
        problems.extend(of_meetings(record, &rules));
    }
    for rule in &rules {
        if let Sees::Archive(look) | Sees::Pages(look) | Sees::Rendered(look) = rule.sees {
            look(record, &mut problems);
        }
    }
    record.finish(&mut problems);
    if options.strict {
        let warnings = problems.iter_mut().filter(|problem| problem.severity == Severity::Warning);
        warnings.for_each(|problem| problem.severity = Severity::Error);
    }
    problems
}

/// What the rules find in meetings, committees and pages, whose files are read once for all of them.
fn of_meetings(record: &Record, rules: &[&Rule]) -> Vec<Problem> {
    let of_texts = |passage: &Passage, problems: &mut Vec<Problem>| {
        for rule in rules {
            if let Sees::Passage(look) = rule.sees {
                look(passage, problems);
            }
        }
    };
    let of_meeting = |place: usize| {
        let mut problems = Vec::new();
        let Some(meeting) = MeetingRecord::read(record, place) else { return problems };
        for rule in rules {
            if let Sees::Meeting(look) = rule.sees {
                look(&meeting, &mut problems);
            }
        }
        meeting.passages().for_each(|passage| of_texts(&passage, &mut problems));
        problems
    };
    let meetings = 0..record.archive().meetings.len();
    let mut problems: Vec<Problem> = meetings.into_par_iter().flat_map_iter(of_meeting).collect();
    record.each_other_passage(|passage| of_texts(passage, &mut problems));
    problems
}
