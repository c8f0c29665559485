//! The command: arguments, what is printed, exit codes.

mod build;
mod init;
mod names;
mod new;
mod report;
mod serve;

use std::{path::PathBuf, process::ExitCode};

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

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

#[derive(Debug, Parser)]
#[command(name = "cofnodion", version)]
struct Arguments {
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    site: PathBuf,
    #[arg(long, global = true, value_name = "TAG")]
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
}

/// Runs a call; its words are those of the user's language.
pub fn run() -> ExitCode {
    let locales = crate::theme::default_locales();
    let Some(locale) = locales.preferred(&wanted()) else { return Ending::Machine.into() };
    let parsed = described(locale).try_get_matches().and_then(|found| Arguments::from_arg_matches(&found));
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(error) => {
            // A closed pipe is no error.
            let _ = error.print();
            return if error.use_stderr() { Ending::Call.into() } else { Ending::Done.into() };
        }
    };
    match arguments.command {
        Command::Build(build) => build.execute(&arguments.site, locale).into(),
        Command::Init(init) => init.execute(locale).into(),
        Command::New(new) => new.execute(&arguments.site, locale).into(),
        Command::Serve(serve) => serve.execute(&arguments.site, locale).into(),
    }
}

/// The languages that the caller asks for: `--lang`, then what the environment says (POSIX, 8.2).
fn wanted() -> Vec<String> {
    let mut arguments = std::env::args().skip_while(|word| word != "--lang" && !word.starts_with("--lang="));
    let stated = arguments.next().and_then(|word| match word.split_once('=') {
        Some((_, tag)) => Some(tag.to_owned()),
        None => arguments.next(),
    });
    let from = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let environment = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(from);
    stated.into_iter().chain(environment).collect()
}

/// The arguments with what is said of them in the user's language.
fn described(locale: &Locale) -> clap::Command {
    let say = |id: &str| locale.message(id, &[]);
    Arguments::command()
        .about(say("cli-about"))
        .disable_help_subcommand(true)
        .mut_arg("site", |arg| arg.help(say("cli-site")))
        .mut_arg("lang", |arg| arg.help(say("cli-lang")))
        .mut_subcommand("build", |command| {
            command.about(say("cli-build")).mut_arg("out", |arg| arg.help(say("cli-out")))
        })
        .mut_subcommand("init", |command| {
            command
                .about(say("cli-init"))
                .mut_arg("folder", |arg| arg.help(say("cli-init-folder")))
                .mut_arg("name", |arg| arg.help(say("cli-init-name")))
                .mut_arg("url", |arg| arg.help(say("cli-init-url")))
                .mut_arg("email", |arg| arg.help(say("cli-init-email")))
        })
        .mut_subcommand("new", |command| {
            command
                .about(say("cli-new"))
                .disable_help_subcommand(true)
                .mut_subcommand("committee", |command| {
                    command
                        .about(say("cli-new-committee"))
                        .mut_arg("id", |arg| arg.help(say("cli-new-id")))
                        .mut_arg("name", |arg| arg.help(say("cli-new-name")))
                })
                .mut_subcommand("meeting", |command| {
                    command
                        .about(say("cli-new-meeting"))
                        .mut_arg("committee", |arg| arg.help(say("cli-new-meeting-committee")))
                        .mut_arg("date", |arg| arg.help(say("cli-new-meeting-date")))
                        .mut_arg("time", |arg| arg.help(say("cli-new-meeting-time")))
                })
                .mut_subcommand("page", |command| {
                    command
                        .about(say("cli-new-page"))
                        .mut_arg("id", |arg| arg.help(say("cli-new-id")))
                        .mut_arg("title", |arg| arg.help(say("cli-new-title")))
                })
                .mut_subcommand("translation", |command| {
                    command
                        .about(say("cli-new-translation"))
                        .mut_arg("path", |arg| arg.help(say("cli-new-path")))
                })
        })
        .mut_subcommand("serve", |command| {
            command
                .about(say("cli-serve"))
                .mut_arg("port", |arg| arg.help(say("cli-serve-port")))
                .mut_arg("host", |arg| arg.help(say("cli-serve-host")))
                .mut_arg("open", |arg| arg.help(say("cli-serve-open")))
        })
}
