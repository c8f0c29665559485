//! What was found on the pages of a built site. Pages whose bytes are as they were aren't read for it again: what they
//! hold follows from their bytes.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::super::Record;
use crate::kept;
use crate::output::{Entry, program};
use crate::site::PageKey;

/// The name of what is kept.
const FILE: &str = "links.json";

/// A path below the site's folder, and a place.
pub type Link = (String, Option<String>);

/// What pages hold that are looked at together.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Holds {
    /// The addresses of the site that they link to, by their numbers.
    pub links: Vec<u32>,
    /// Their places, as hashes of path and name.
    pub places: Vec<u64>,
}

/// What is kept, for a program and an address of the site.
#[derive(Default, Deserialize, Serialize)]
struct Kept {
    ground: String,
    links: Vec<Link>,
    units: BTreeMap<String, Holds>,
}

/// What was found, and the hashes of the pages that are there now.
#[derive(Default)]
pub struct Looked {
    kept: Kept,
    /// SHA-256 of the files of the built site, by their paths; none where nothing may be kept.
    built: HashMap<String, String>,
}

impl Looked {
    /// What an earlier check of a built site found.
    pub fn of(record: &Record) -> Looked {
        let entries =
            record.built().filter(|_| !record.follows_links_out()).and_then(|built| built.entries());
        let Some((entries, ground)) = entries.zip(ground(record)) else { return Looked::default() };
        let known = record.project.kept().read(FILE).and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let kept = known
            .filter(|kept: &Kept| kept.ground == ground)
            .unwrap_or_else(|| Kept { ground, ..Kept::default() });
        let built = entries.map(|Entry { path, sha256, .. }| (path, sha256)).collect();
        Looked { kept, built }
    }

    /// The same, with nothing found before.
    pub fn without_findings(self) -> Looked {
        let kept = Kept { ground: self.kept.ground, ..Kept::default() };
        Looked { kept, ..self }
    }

    /// True where something may stand.
    pub fn has_findings(&self) -> bool {
        !self.kept.units.is_empty()
    }

    /// The links that were found, by their numbers.
    pub fn links(&self) -> &[Link] {
        &self.kept.links
    }

    /// What stands for pages at these paths; none where one isn't in the built site.
    pub fn unit(&self, paths: impl Iterator<Item = String>) -> Option<String> {
        let mut all = blake3::Hasher::new();
        for path in paths {
            all.update(path.as_bytes()).update(self.built.get(&path)?.as_bytes());
        }
        Some(all.finalize().to_hex().to_string())
    }

    /// What these pages hold, where that is known.
    pub fn holds(&self, unit: &str) -> Option<&Holds> {
        self.kept.units.get(unit)
    }

    /// Keeps what was found now, of links by their numbers. Where it can't be kept, the next check reads all pages.
    pub fn keep(self, record: &Record, links: Vec<Link>, mut units: BTreeMap<String, Holds>) {
        if self.built.is_empty() || units.keys().eq(self.kept.units.keys()) {
            return;
        }
        let used = used(links.len(), units.values());
        let now: Vec<u32> = used
            .iter()
            .scan(0, |next, used| Some(std::mem::replace(next, *next + u32::from(*used))))
            .collect();
        for link in units.values_mut().flat_map(|unit| &mut unit.links) {
            *link = now.get(*link as usize).copied().unwrap_or(*link);
        }
        let links = links.into_iter().zip(used).filter(|(_, used)| *used).map(|(link, _)| link).collect();
        let kept = Kept { ground: self.kept.ground, links, units };
        if let Ok(bytes) = serde_json::to_vec(&kept) {
            let _ = record.project.kept().write(FILE, &bytes);
        }
    }
}

/// The links of a site in the order in which they were met.
#[derive(Default)]
pub struct Links {
    numbers: HashMap<Link, u32>,
    /// The first page that has each, and how it is written there.
    first: Vec<(PageKey, String)>,
}

impl Links {
    /// Those that were found before, of which no page is known.
    pub fn of(known: &[Link]) -> Links {
        let numbers = (0..).zip(known).map(|(number, link)| (link.clone(), number)).collect();
        Links { numbers, first: vec![(PageKey::Choice, String::new()); known.len()] }
    }

    /// The number of a link on a page.
    pub fn number(&mut self, link: Link, page: PageKey, raw: &str) -> u32 {
        let next = self.first.len() as u32;
        let number = *self.numbers.entry(link).or_insert(next);
        match self.first.get_mut(number as usize) {
            None => self.first.push((page, raw.to_owned())),
            Some(first) if page < first.0 => *first = (page, raw.to_owned()),
            Some(_) => {}
        }
        number
    }

    /// Every link with its number, in no order.
    pub fn each(&self) -> impl Iterator<Item = (&Link, u32)> {
        self.numbers.iter().map(|(link, number)| (link, *number))
    }

    /// The first page that has a link, and how it is written there.
    pub fn first(&self, number: u32) -> Option<&(PageKey, String)> {
        self.first.get(number as usize)
    }

    /// Whether pages have each link, by its number.
    pub fn used<'h>(&self, pages: impl Iterator<Item = &'h Holds>) -> Vec<bool> {
        used(self.first.len(), pages)
    }

    /// The links by their numbers.
    pub fn into_list(self) -> Vec<Link> {
        let mut all: Vec<(Link, u32)> = self.numbers.into_iter().collect();
        all.sort_unstable_by_key(|(_, number)| *number);
        all.into_iter().map(|(link, _)| link).collect()
    }
}

/// Whether pages have each of so many links, by its number.
fn used<'h>(count: usize, pages: impl Iterator<Item = &'h Holds>) -> Vec<bool> {
    let mut all = vec![false; count];
    for link in pages.flat_map(|holds| &holds.links) {
        if let Some(used) = all.get_mut(*link as usize) {
            *used = true;
        }
    }
    all
}

/// The program and the site's address.
fn ground(record: &Record) -> Option<String> {
    let mut all = program(kept::now())?;
    all.update(record.settings().url.as_bytes());
    Some(all.finalize().to_hex().to_string())
}
