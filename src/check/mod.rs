//! What is wrong with a record before it is public: rules that see the archive and the site together.
//!
//! Reading finds what makes a record wrong or unreadable; a rule finds what is suspicious, late, or about to be given
//! away. Both are [`Problem`]s: what is said of one, and its explanation, are in the message files under its code.

mod accessibility;
mod community;
mod counted;
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

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::output::Output;
use crate::problem::{Problem, Severity};
use crate::project::Project;

use counted::Counted;
pub use languages::{Progress, Readers, Waiting, progress};
pub use record::{MeetingRecord, Passage, Record};
pub use rule::{Family, RULES, Rule, Sees, family_of};
pub use vocabulary::Vocabulary;

/// How a record is checked.
#[derive(Clone, Debug)]
pub struct Options {
    /// The day on which it is checked.
    pub today: Date,
    /// What was published last; none where that isn't known.
    pub published: Option<Published>,
    /// Links to other sites are followed.
    pub links_out: bool,
    /// Warnings are errors.
    pub strict: bool,
}

impl Options {
    /// On a day, with nothing published before, no link out followed, and warnings as warnings.
    pub fn on(today: Date) -> Options {
        Options { today, published: None, links_out: false, strict: false }
    }
}

/// What was published last.
#[derive(Clone, Debug)]
pub struct Published {
    /// The paths below the site's folder.
    pub paths: BTreeSet<String>,
    /// The folder that holds it, where what its pages said can be read.
    pub folder: Option<PathBuf>,
}

impl Published {
    /// What a build into a folder wrote; none where it holds no such site.
    pub fn at(folder: &Path) -> Option<Published> {
        let paths = Output::at(folder).paths()?;
        Some(Published { paths, folder: Some(folder.to_owned()) })
    }
}

/// Everything that is wrong with a site's folder: what reading found, and what every rule finds. Where reading found
/// errors, the rules that see pages don't run.
pub fn check(project: &Project, options: &Options) -> Vec<Problem> {
    look(&Record::new(project, options, None), options, (project.problems.clone(), None), |_| true)
}

/// The same without the rules that see pages as they are rendered: what can be known before a build. Warnings of meetings
/// that are as they were may be counted instead of told: how many.
pub fn check_record(project: &Project, options: &Options) -> (Vec<Problem>, usize) {
    let record = Record::new(project, options, None);
    let counted = Counted::of(&record);
    let problems =
        look(&record, options, (project.problems.clone(), Some(&counted)), |rule| !rule.sees_rendered());
    (problems, counted.close())
}

/// What the rules find that see pages as they are rendered, in what a build has just made.
pub fn check_built(project: &Project, options: &Options, built: Output) -> Vec<Problem> {
    look(&Record::new(project, options, Some(built)), options, (Vec::new(), None), Rule::sees_rendered)
}

/// What the rules find that hold a record against what was published last; `built` is what a build made of it.
pub fn check_published(project: &Project, options: &Options, built: Output) -> Vec<Problem> {
    look(&Record::new(project, options, Some(built)), options, (Vec::new(), None), Rule::sees_published)
}

fn look(
    record: &Record,
    options: &Options,
    (mut problems, counted): (Vec<Problem>, Option<&Counted>),
    wanted: impl Fn(&Rule) -> bool,
) -> Vec<Problem> {
    let broken = record.project.has_errors();
    let rules: Vec<&Rule> =
        RULES.iter().filter(|rule| wanted(rule) && !(broken && rule.sees_pages())).collect();
    if rules.iter().any(|rule| matches!(rule.sees, Sees::Meeting(_) | Sees::Passage(_))) {
        problems.extend(of_meetings(record, &rules, counted));
    }
    for rule in &rules {
        if let Sees::Archive(look) | Sees::Pages(look) | Sees::Published(look) | Sees::Rendered(look) =
            rule.sees
        {
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
fn of_meetings(record: &Record, rules: &[&Rule], counted: Option<&Counted>) -> Vec<Problem> {
    let (alone, others): (Vec<&Rule>, Vec<&Rule>) = rules.iter().partition(|rule| rule.alone);
    let of_meeting = |place: usize| {
        let mut problems = Vec::new();
        let Some(meeting) = MeetingRecord::read(record, place) else { return problems };
        let hash = counted.and_then(|counted| Some((counted, counted.hash(&meeting)?)));
        if !hash.is_some_and(|(counted, hash)| counted.knows(&hash)) {
            ask(&alone, &meeting, &mut problems);
            if let Some((counted, hash)) = hash {
                counted.enter(hash, &problems);
            }
        }
        ask(&others, &meeting, &mut problems);
        problems
    };
    record.prepare();
    let meetings = 0..record.archive().meetings.len();
    let mut problems: Vec<Problem> = meetings.into_par_iter().flat_map_iter(of_meeting).collect();
    record.each_other_passage(|passage| of_text(rules, passage, &mut problems));
    problems
}

fn ask(rules: &[&Rule], meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    for rule in rules {
        if let Sees::Meeting(look) = rule.sees {
            look(meeting, problems);
        }
    }
    meeting.passages().for_each(|passage| of_text(rules, &passage, problems));
}

fn of_text(rules: &[&Rule], passage: &Passage, problems: &mut Vec<Problem>) {
    for rule in rules {
        if let Sees::Passage(look) = rule.sees {
            look(passage, problems);
        }
    }
}
