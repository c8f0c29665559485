//! The command: arguments, what is printed, exit codes.

mod build;
mod check;
mod completions;
mod explain;
mod help;
mod init;
mod manual;
mod mistake;
mod names;
mod new;
mod progress;
mod publish;
mod report;
mod schema;
mod serve;
mod theme;
mod translation;
mod verify;

use std::{path::PathBuf, process::ExitCode};

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand, error::ErrorKind};

use crate::language::Locale;

/// How a call ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Done.
    Done = 0,
    /// The content is wrong.
    Content = 1,
    /// The call is wrong.
    Call = 2,
    /// The machine failed.
    Machine = 3,
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> ExitCode {
        ExitCode::from(ending as u8)
    }
}

/// The program's name.
const NAME: &str = "cofnodion";

#[derive(Debug, Parser)]
#[command(name = NAME, version, disable_help_flag = true, disable_version_flag = true)]
struct Arguments {
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    site: PathBuf,
    #[arg(long, global = true, value_name = "LANGUAGE")]
    lang: Option<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Arguments),
    New(new::Arguments),
    Serve(serve::Arguments),
    Build(build::Arguments),
    Check(check::Arguments),
    Explain(explain::Arguments),
    Schema(schema::Arguments),
    Theme(theme::Arguments),
    Completions(completions::Arguments),
    Manual(manual::Arguments),
    Publish(publish::Arguments),
    Verify(verify::Arguments),
}

/// Runs a call; its words are those of the user's language.
pub fn run() -> ExitCode {
    let locales = crate::theme::default_locales();
    let Some(locale) = locales.preferred(&wanted()) else { return Ending::Machine.into() };
    let parsed = command(locale).try_get_matches().and_then(|found| Arguments::from_arg_matches(&found));
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(error) => return refused(&error, locale).into(),
    };
    match arguments.command {
        Command::Build(build) => build.execute(&arguments.site, locale).into(),
        Command::Check(check) => check.execute(&arguments.site, locale).into(),
        Command::Explain(explain) => explain.execute(locale).into(),
        Command::Init(init) => init.execute(locale).into(),
        Command::Publish(publish) => publish.execute(&arguments.site, locale).into(),
        Command::Verify(verify) => verify.execute(&arguments.site, locale).into(),
        Command::New(new) => new.execute(&arguments.site, locale).into(),
        Command::Serve(serve) => serve.execute(&arguments.site, locale).into(),
        Command::Schema(schema) => schema.execute(locale).into(),
        Command::Theme(theme) => theme.execute(&arguments.site, locale).into(),
        Command::Completions(completions) => completions.execute(locale).into(),
        Command::Manual(manual) => manual.execute(locale).into(),
    }
}

/// Help that was asked for, or a call that can't be understood.
fn refused(error: &clap::Error, locale: &Locale) -> Ending {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // A closed pipe is no error.
            let _ = error.print();
            Ending::Done
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = error.print();
            Ending::Call
        }
        ErrorKind::MissingSubcommand => {
            report::line(&command(locale).render_help().to_string());
            Ending::Call
        }
        _ => {
            report::line(&mistake::told(error, locale));
            Ending::Call
        }
    }
}

/// The languages that the caller asks for: `--lang`, then what the environment says (POSIX, 8.2).
fn wanted() -> Vec<String> {
    let words = std::env::args_os().map(|word| word.to_string_lossy().into_owned());
    let mut arguments = words.skip_while(|word| word != "--lang" && !word.starts_with("--lang="));
    let stated = arguments.next().and_then(|word| match word.split_once('=') {
        Some((_, tag)) => Some(tag.to_owned()),
        None => arguments.next(),
    });
    let from = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let environment = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(from);
    stated.into_iter().chain(environment).collect()
}

/// The command with its words in a language.
pub fn command(locale: &Locale) -> clap::Command {
    help::described(Arguments::command(), locale)
}
