//! `init`: a small complete archive to start with.

use std::path::PathBuf;

use super::{Ending, names, new, report};
use crate::language::{Arg, Locale, Locales, PerLang};
use crate::scaffold::{Beginning, begin};
use crate::theme::{default_locale_ids, default_locales, locale_sources};

/// What was typed after `init`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[arg(long, value_name = "NAME")]
    name: Vec<String>,
    #[arg(long)]
    url: Option<String>,
    #[arg(long)]
    email: Option<String>,
}

impl Arguments {
    /// Makes the archive; on a terminal, what wasn't given is asked for.
    pub fn execute(self, locale: &Locale) -> Ending {
        let locales = &own_first(locale);
        let mut name = match names::given(&self.name, locales) {
            Ok(name) => name,
            Err(word) => return new::not_a_name(&word, locale),
        };
        names::ask_for(&mut name, "init-name", locales, locale);
        let example = |id: &str| locale.message(id, &[]);
        let url = self.url.or_else(|| names::ask(&example("init-url")));
        let email = self.email.or_else(|| names::ask(&example("init-email")));
        let beginning = Beginning {
            name: filled(name, locales),
            url: url.unwrap_or_else(|| example("init-url-example")),
            email: email.unwrap_or_else(|| example("init-email-example")),
            date: new::today(),
        };
        let made = begin(&self.folder, locales, &beginning).and_then(|draft| draft.make());
        let ending = new::told(made, locale);
        if ending == Ending::Done {
            let folder = self.folder.to_string_lossy();
            report::result(locale, "init-next", &[("folder", Arg::Text(&folder))]);
        }
        ending
    }
}

/// The default theme's languages, the caller's first: its files hold the facts.
fn own_first(locale: &Locale) -> Locales {
    let mut ids = default_locale_ids();
    ids.sort_by_key(|id| id != locale.id());
    Locales::new(locale_sources(None, &ids)).unwrap_or_else(|_| default_locales())
}

/// An example's name where none was given.
fn filled(mut name: PerLang<Box<str>>, locales: &Locales) -> PerLang<Box<str>> {
    for lang in locales.langs() {
        if name.get(lang).is_none() {
            name.set(lang, locales.locale(lang).message("init-name-example", &[]).into());
        }
    }
    name
}
