//! `new`: a committee, a meeting or a page in every language at once, or a file's version in the other language.

use std::path::{Path, PathBuf};

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{Ending, names, report};
use crate::content::time;
use crate::language::{Arg, Locale, PerLang};
use crate::scaffold::{
    Draft, Refusal, archive_of, confirm_translation, new_committee, new_meeting, new_page, new_translation,
};

/// What was typed after `new`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    Committee {
        id: String,
        #[arg(long, value_name = "NAME")]
        name: Vec<String>,
    },
    Meeting {
        committee: String,
        date: String,
        #[arg(long)]
        time: Option<String>,
    },
    Page {
        id: String,
        #[arg(long, value_name = "TITLE")]
        title: Vec<String>,
    },
    Translation {
        path: PathBuf,
        #[arg(long)]
        confirm: bool,
    },
}

impl Arguments {
    /// Makes the files.
    pub fn execute(self, site: &Path, locale: &Locale) -> Ending {
        let (next, drafted) = match self.what {
            What::Committee { id, name } => (
                "new-committee-next",
                with_names(site, &name, "new-name", locale, |names| new_committee(site, &id, names)),
            ),
            What::Page { id, title } => (
                "new-page-next",
                with_names(site, &title, "new-title", locale, |names| new_page(site, &id, names)),
            ),
            What::Meeting { committee, date, time: at } => {
                let parsed =
                    at.as_deref().map(|at| time(at).ok_or_else(|| Refusal::NoTime { value: at.to_owned() }));
                let drafted = parsed.transpose().and_then(|at| new_meeting(site, &committee, &date, at));
                ("new-meeting-next", drafted)
            }
            What::Translation { path, confirm: true } => return confirmed(site, &path, locale),
            What::Translation { path, confirm: false } => {
                ("new-translation-next", new_translation(site, &path))
            }
        };
        let ending = told(drafted.and_then(Draft::make), locale);
        if ending == Ending::Done {
            report::result(locale, next, &[]);
        }
        ending
    }
}

/// Confirms a translation, and says so.
fn confirmed(site: &Path, path: &Path, locale: &Locale) -> Ending {
    match confirm_translation(site, path) {
        Ok(file) => {
            let file = file.to_string_lossy();
            report::result(locale, "translation-confirmed", &[("file", Arg::Text(&file))]);
            Ending::Done
        }
        Err(refusal) => told(Err(refusal), locale),
    }
}

/// Makes something that has a name in each language.
fn with_names(
    site: &Path,
    given: &[String],
    question: &str,
    locale: &Locale,
    make: impl FnOnce(&PerLang<Box<str>>) -> Result<Draft, Refusal>,
) -> Result<Draft, Refusal> {
    let project = archive_of(site)?;
    let mut names = names::given(given, project.locales())?;
    names::ask_for(&mut names, question, project.locales(), locale);
    make(&names)
}

/// Says what was made, or why nothing was.
pub fn told(made: Result<Vec<PathBuf>, Refusal>, locale: &Locale) -> Ending {
    match made {
        Ok(files) => {
            for file in files {
                report::result(locale, "new-made", &[("file", Arg::Text(&file.to_string_lossy()))]);
            }
            Ending::Done
        }
        Err(refusal) => {
            report::line(&refusal.message(locale));
            if matches!(refusal, Refusal::Machine { .. }) { Ending::Machine } else { Ending::Call }
        }
    }
}

/// Today, by Greenwich: near enough for an example.
pub fn today() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}
