//! `check`: everything that is wrong, at its line, for people and for programs.

use std::path::{Component, Path};

use jiff::civil::Date;

use super::{Ending, build, new, report, translation};
use crate::check::{Options, Published, check};
use crate::content::date;
use crate::language::{Arg, Locale};
use crate::problem::{Fault, Problem, Severity};
use crate::project::Project;
use crate::publish::published_web;
use crate::told::{json, sarif};

/// What was typed after `check`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(long)]
    strict: bool,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
    #[arg(long, value_name = "DATE")]
    today: Option<String>,
    #[arg(long, value_name = "PLACE")]
    published: Option<String>,
    #[arg(long)]
    links_out: bool,
    #[arg(long)]
    translation: bool,
}

/// How what is wrong is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    #[default]
    Human,
    Json,
    Sarif,
}

impl Arguments {
    /// Checks, and writes what is wrong to stdout.
    pub fn execute(self, site: &Path, locale: &Locale) -> Ending {
        let Some(today) = self.today() else {
            let value = self.today.unwrap_or_default();
            report::say(locale, "cli-check-no-date", &[("value", Arg::Text(&value))]);
            return Ending::Call;
        };
        if self.translation && self.format == Format::Sarif {
            report::say(locale, "cli-check-no-sarif", &[]);
            return Ending::Call;
        }
        let published = match self.published(site) {
            Ok(published) => published,
            Err(None) => {
                let folder = self.published.unwrap_or_default();
                report::say(locale, "cli-check-not-published", &[("folder", Arg::Text(&folder))]);
                return Ending::Call;
            }
            Err(Some(fault)) => {
                let ending = report::ending(&fault);
                report::problems(&[Problem::of_archive(fault)], &Project::read(site).files, locale);
                return ending;
            }
        };
        let options = Options { today, published, links_out: self.links_out, strict: self.strict };
        let project = Project::read(site);
        if self.translation {
            match self.format {
                Format::Json => report::text(&translation::json(&project)),
                Format::Human | Format::Sarif => translation::told(&project, locale),
            }
            return Ending::Done;
        }
        let problems = check(&project, &options);
        match self.format {
            Format::Human => told(&problems, &project, locale),
            Format::Json => report::text(&json(&problems, &project.files, locale)),
            Format::Sarif => report::text(&sarif(&problems, &project.files, locale, &below(site))),
        }
        match problems.iter().any(Problem::is_error) {
            true if problems.iter().any(build::is_of_machine) => Ending::Machine,
            true => Ending::Content,
            false => Ending::Done,
        }
    }

    /// What was published last; a folder or an address that was named has to hold a website.
    fn published(&self, site: &Path) -> Result<Option<Published>, Option<Fault>> {
        match &self.published {
            Some(url) if url.starts_with("http://") || url.starts_with("https://") => {
                Ok(Some(Published { paths: published_web(url)?, folder: None }))
            }
            Some(folder) => Published::at(Path::new(folder)).map(Some).ok_or(None),
            None => Ok(Published::at(&site.join("public"))),
        }
    }

    fn today(&self) -> Option<Date> {
        self.today.as_deref().map_or_else(|| Some(new::today()), date)
    }
}

/// The way to a site below the current folder, with a slash at its end; nothing for another.
fn below(site: &Path) -> String {
    let mut way = String::new();
    for part in site.components() {
        match part {
            Component::Normal(name) => way.extend([&*name.to_string_lossy(), "/"]),
            Component::CurDir => {}
            Component::Prefix(_) | Component::RootDir | Component::ParentDir => return String::new(),
        }
    }
    way
}

/// Every problem, and then how many; of a record that is right, one line.
fn told(problems: &[Problem], project: &Project, locale: &Locale) {
    report::problems_as_result(problems, &project.files, locale);
    let count = |severity| problems.iter().filter(|problem| problem.severity == severity).count() as u64;
    let pages = project.site().keys().count() as u64;
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let args = [
        ("errors", Arg::Number(errors)),
        ("warnings", Arg::Number(warnings)),
        ("meetings", Arg::Number(project.archive.meetings.len() as u64)),
        ("pages", Arg::Number(pages)),
    ];
    let id = if errors + warnings == 0 { "cli-check-right" } else { "cli-check-counts" };
    report::result(locale, id, &args);
}
