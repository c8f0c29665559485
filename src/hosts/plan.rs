//! What is to be set, whatever the host.

use std::collections::BTreeMap;

use super::{
    moved::{Moved, moved},
    old::{Old, old},
};
use crate::bundle::{ENDINGS, media};
use crate::language::Lang;
use crate::site::Site;

/// A language of the site, as its host meets it.
pub struct Tongue<'s> {
    /// The language.
    pub lang: Lang,
    /// Its tag (BCP 47), and its folder.
    pub tag: &'s str,
    /// What ModernGov's addresses call it (`LLL`).
    pub code: String,
}

/// Everything that a host is told.
pub struct Plan<'s> {
    /// The site.
    pub site: &'s Site,
    /// The path of its address, with a slash at either end.
    pub base: String,
    /// Its languages; the first is meant where nothing else says which.
    pub tongues: Vec<Tongue<'s>>,
    /// Addresses that moved.
    pub moved: Vec<Moved>,
    /// Numbers of ModernGov, in order.
    pub old: Vec<Old>,
}

impl<'s> Plan<'s> {
    /// That of a site.
    pub fn of(site: &'s Site) -> Plan<'s> {
        let locales = site.locales();
        let tongue = |lang: Lang| {
            let locale = locales.locale(lang);
            Tongue { lang, tag: locale.id(), code: locale.message("locale-moderngov", &[]) }
        };
        Plan {
            site,
            base: site.archive().settings.base().to_owned(),
            tongues: locales.langs().map(tongue).collect(),
            moved: moved(site),
            old: old(site),
        }
    }

    /// The tags of the languages.
    pub fn tags(&self) -> Vec<&'s str> {
        self.tongues.iter().map(|tongue| tongue.tag).collect()
    }

    /// The tag of the first language.
    pub fn first(&self) -> &'s str {
        self.tongues.first().map_or("", |tongue| tongue.tag)
    }

    /// The endings of names with their media types: those of what a build writes, of what a theme may hold,
    /// and of the papers.
    pub fn types(&self) -> BTreeMap<String, &'static str> {
        let papers = self.site.published_files();
        let of_papers = papers.iter().filter_map(|(_, path)| path.rsplit_once('.')).map(|(_, ending)| ending);
        let plain = |ending: &&str| {
            (1..=10).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        let typed = |ending: &str| (ending.to_ascii_lowercase(), media(&format!("x.{ending}")));
        ENDINGS.into_iter().chain(of_papers.filter(plain)).map(typed).collect()
    }
}

/// The first line of every file: where it is from.
pub fn heading(plan: &Plan) -> String {
    format!("# {}: written by cofnodion, and anew with each build.\n", plan.site.archive().settings.url)
}
