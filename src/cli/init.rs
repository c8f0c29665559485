//! `init`: a small complete archive to start with.

use std::path::PathBuf;

use super::{Ending, names, new, report};
use crate::language::{Arg, Locale, Locales, PerLang};
use crate::scaffold::{Beginning, Refusal, begin, email_address, free, web_address};
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
        let mut examples = Vec::new();
        let beginning = self.beginning(locale, &mut examples);
        let made =
            beginning.and_then(|(beginning, locales)| begin(&self.folder, &locales, &beginning)?.make());
        let ending = new::told(made, locale);
        if ending == Ending::Done {
            if !examples.is_empty() {
                report::result(locale, "init-examples", &[("keys", Arg::Text(&examples.join(", ")))]);
            }
            let folder = for_shell(&self.folder.to_string_lossy());
            report::result(locale, "init-next", &[("folder", Arg::Text(&folder))]);
        }
        ending
    }

    /// What the archive is about, and the keys for which an example stands in.
    fn beginning(&self, locale: &Locale, examples: &mut Vec<&str>) -> Result<(Beginning, Locales), Refusal> {
        free(&self.folder)?;
        let locales = own_first(locale);
        let mut name = names::given(&self.name, &locales)?;
        let url = self.url.clone().map(web_address).transpose()?;
        let email = self.email.clone().map(email_address).transpose()?;
        let say = |id: &str| locale.message(id, &[]);
        names::ask_for(&mut name, "init-name", &locales, locale);
        let url = url.or_else(|| names::ask_until(&say("init-url"), locale, web_address));
        let email = email.or_else(|| names::ask_until(&say("init-email"), locale, email_address));
        let mut lacking = |lacks: bool, key| examples.extend(lacks.then_some(key));
        lacking(locales.langs().any(|lang| name.get(lang).is_none()), "name");
        lacking(url.is_none(), "url");
        lacking(email.is_none(), "email");
        lacking(true, "phone");
        lacking(true, "address");
        let beginning = Beginning {
            name: filled(name, &locales),
            url: url.unwrap_or_else(|| say("init-url-example")),
            email: email.unwrap_or_else(|| say("init-email-example")),
            date: new::today(),
        };
        Ok((beginning, locales))
    }
}

/// A path as a shell takes it.
fn for_shell(path: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-/\\:".contains(c);
    if path.chars().all(plain) { path.to_owned() } else { format!("\"{}\"", path.replace('"', "\\\"")) }
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
