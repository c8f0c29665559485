//! `manual`: the manual's pages for `man`, one for each command.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use clap::Command;
use clap_mangen::{
    Man,
    roff::{Roff, bold, roman},
};

use super::{Ending, report};
use crate::language::{Arg, Locale};

/// Titles that the generator writes, and the messages that replace them.
const TITLES: [(&str, &str); 6] = [
    (".SH NAME", "manual-name"),
    (".SH SYNOPSIS", "manual-synopsis"),
    (".SH DESCRIPTION", "manual-description"),
    (".SH OPTIONS", "manual-options"),
    (".SH SUBCOMMANDS", "manual-commands"),
    (".SH VERSION", "manual-version"),
];

/// What was typed after `manual`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

impl Arguments {
    /// Writes the pages into a folder.
    pub fn execute(self, locale: &Locale) -> Ending {
        let mut pages = Vec::new();
        let written = fs::create_dir_all(&self.folder)
            .and_then(|()| page(super::command(locale), "", locale, &mut pages))
            .and_then(|()| write(&self.folder, &pages));
        let folder = self.folder.to_string_lossy();
        match written {
            Ok(()) => {
                let count = Arg::Number(pages.len() as u64);
                report::result(locale, "manual-made", &[("count", count), ("folder", Arg::Text(&folder))]);
                Ending::Done
            }
            Err(error) => report::unwritable(&folder, &error, locale),
        }
    }
}

fn write(folder: &Path, pages: &[(String, String)]) -> io::Result<()> {
    pages.iter().try_for_each(|(name, text)| fs::write(folder.join(name), text))
}

/// The page of a command, and those of the commands below it.
fn page(command: Command, above: &str, locale: &Locale, pages: &mut Vec<(String, String)>) -> io::Result<()> {
    let name = if above.is_empty() {
        command.get_name().to_owned()
    } else {
        format!("{above}-{}", command.get_name())
    };
    let below: Vec<Command> = command.get_subcommands().cloned().collect();
    let mut roff = Vec::new();
    Man::new(command.name(name.clone()).display_name(name.clone())).render(&mut roff)?;
    let text = String::from_utf8_lossy(&roff);
    let titled = |line: &str| {
        let title = TITLES.iter().find(|(title, _)| *title == line);
        title.map_or_else(|| line.to_owned(), |(_, id)| format!(".SH {}", locale.message(id, &[])))
    };
    let text: String = text.lines().map(titled).map(|line| line + "\n").collect();
    let beside = see_also(above, &name, &below, locale);
    pages.push((format!("{name}.1"), text + &examples(&name, locale) + &beside));
    below.into_iter().try_for_each(|command| page(command, &name, locale, pages))
}

/// The section that names the pages above and below.
fn see_also(above: &str, name: &str, below: &[Command], locale: &Locale) -> String {
    let below = below.iter().map(|command| format!("{name}-{}", command.get_name()));
    let above = (!above.is_empty()).then(|| above.to_owned());
    let all: Vec<String> = above.into_iter().chain(below).collect();
    let mut section = Roff::new();
    section.control("SH", [locale.message("manual-see-also", &[]).as_str()]);
    for (nth, page) in all.iter().enumerate() {
        let end = if nth + 1 < all.len() { "(1), " } else { "(1)" };
        section.text([bold(page.as_str()), roman(end)]);
    }
    section.to_roff()
}

/// The section of examples, where a command has any.
fn examples(name: &str, locale: &Locale) -> String {
    let path = name.strip_prefix(super::NAME).unwrap_or_default();
    let id = format!("examples{path}");
    if !locale.has(&id) {
        return String::new();
    }
    let mut section = Roff::new();
    section.control("SH", [locale.message("manual-examples", &[]).as_str()]);
    for line in locale.message(&id, &[]).lines() {
        section.text([roman(line)]);
        section.control("br", []);
    }
    section.to_roff()
}
