//! The links of every page as it is rendered: those of the texts, of the front matter and of the theme.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    hash::{BuildHasher, RandomState},
};

use rayon::prelude::*;

use super::{
    super::Record,
    address::{Target, resolve},
    html::{Stated, each},
    out,
};
use crate::problem::{Fault, FileId, Place, Problem};
use crate::site::{PageKey, Texts};
use crate::theme::{PreparedFrame, Theme};

/// Renders every page, and looks up each address on it.
pub fn check(record: &Record, problems: &mut Vec<Problem>) {
    let rendering = match Rendering::of(record) {
        Ok(rendering) => rendering,
        Err(faults) => return problems.extend(faults),
    };
    let found = rendering.pages(record);
    problems.extend(found.problems);
    follow(record, found.out, problems);
    let links: BTreeMap<Link, (PageKey, String)> = found.links.into_iter().collect();
    for ((path, place), (page, raw)) in links {
        let there = record.paths().has(record, &path);
        let missing = |place: &String| !found.places.contains(&rendering.hash(&path, place));
        let (target, on) = (raw.clone(), record.site().url(page));
        let fault = match place {
            _ if !there => Fault::LinkBroken { target, page: on },
            Some(place) if path.ends_with(".html") && missing(&place) => {
                Fault::AnchorMissing { target, page: on }
            }
            _ => continue,
        };
        problems.push(match (stated_at(record, page, &raw), rendering.theme.stated_at(&raw)) {
            (Some(place), _) => Problem::at(fault, place),
            (None, Some(quote)) => Problem::quoting(fault, quote),
            (None, None) => Problem::of_archive(fault),
        });
    }
}

/// Links to other sites that don't open.
fn follow(record: &Record, out: BTreeMap<String, PageKey>, problems: &mut Vec<Problem>) {
    if !record.follows_links_out() {
        return;
    }
    let followed = match out::follow(out.keys().cloned()) {
        Ok(followed) => followed,
        Err(error) => {
            let fault = Fault::LinkOutBroken { url: String::new(), reason: error.to_string() };
            return problems.push(Problem::of_archive(fault));
        }
    };
    for (url, reason) in followed.broken {
        let place = out.get(&url).and_then(|page| stated_at(record, *page, &url));
        let fault = Fault::LinkOutBroken { url, reason };
        problems.push(match place {
            Some(place) => Problem::at(fault, place),
            None => Problem::of_archive(fault),
        });
    }
    if followed.left > 0 {
        problems.push(Problem::of_archive(Fault::LinkOutLeft { count: followed.left.to_string() }));
    }
}

/// What is needed to render.
struct Rendering {
    theme: Theme,
    frames: Vec<PreparedFrame>,
    hasher: RandomState,
}

/// A path below the site's folder, and a place.
type Link = (String, Option<String>);

/// What pages hold.
#[derive(Default)]
struct Found {
    /// Every address of the site that a page links to, with the first page that does, as it is written there.
    links: HashMap<Link, (PageKey, String)>,
    /// The places of pages, as hashes of path and name.
    places: HashSet<u64>,
    /// Addresses of other sites, with the first page that links to each; none where they aren't followed.
    out: BTreeMap<String, PageKey>,
    problems: Vec<Problem>,
}

impl Found {
    fn and(mut self, other: Found) -> Found {
        for (link, (page, raw)) in other.links {
            self.link(link, page, raw);
        }
        for (url, page) in other.out {
            self.link_out(url, page);
        }
        self.places.extend(other.places);
        self.problems.extend(other.problems);
        self
    }

    fn link(&mut self, link: Link, page: PageKey, raw: String) {
        let first = self.links.entry(link).or_insert_with(|| (page, raw.clone()));
        if page < first.0 {
            *first = (page, raw);
        }
    }

    fn link_out(&mut self, url: String, page: PageKey) {
        let first = self.out.entry(url).or_insert(page);
        *first = page.min(*first);
    }
}

impl Rendering {
    fn of(record: &Record) -> Result<Rendering, Vec<Problem>> {
        let theme = record.project.theme()?;
        let frames = theme.frames(record.site()).map_err(|problem| vec![problem])?;
        Ok(Rendering { theme, frames, hasher: RandomState::new() })
    }

    fn hash(&self, path: &str, place: &str) -> u64 {
        self.hasher.hash_one((path, place))
    }

    fn pages(&self, record: &Record) -> Found {
        let units: Vec<Vec<PageKey>> = record.site().units().collect();
        let all = units.par_iter().fold(Found::default, |mut found, unit| {
            self.unit(record, unit, &mut found);
            found
        });
        all.reduce(Found::default, Found::and)
    }

    /// Pages that read the same files. What they share, a menu say, is resolved once for each page's folder.
    fn unit(&self, record: &Record, keys: &[PageKey], found: &mut Found) {
        let site = record.site();
        let mut texts = Texts::new(record.files());
        let mut pages = self.theme.pages(&mut texts);
        let mut bytes = Vec::new();
        let mut seen: HashSet<u64> = HashSet::new();
        for key in keys {
            let path = site.path(*key);
            if let Some(built) = record.built().and_then(|built| built.read(&path).ok()) {
                bytes = built;
            } else {
                let Some(view) = site.view(*key) else { continue };
                let Some(frame) = self.frames.get(view.lang.place()) else { continue };
                bytes.clear();
                if let Err(problem) = pages.render(frame, &view, &mut bytes) {
                    found.problems.push(problem);
                    continue;
                }
            }
            let Ok(html) = std::str::from_utf8(&bytes) else { continue };
            each(html, |stated| match stated {
                Stated::Id(id) => drop(found.places.insert(self.hash(&path, &id))),
                Stated::Address(raw) => {
                    let own = if raw.starts_with(['/', 'h']) { "" } else { path.as_str() };
                    if seen.insert(self.hash(own, &raw)) {
                        self.address(record, (*key, &path), &raw, found);
                    }
                }
            });
        }
    }

    fn address(&self, record: &Record, (key, path): (PageKey, &str), raw: &str, found: &mut Found) {
        let settings = record.settings();
        match resolve(raw, path, &settings.url, settings.base()) {
            Target::Own(target, place) => found.link((target, place), key, raw.to_owned()),
            // What a page of ours says of a standard isn't the site's to mend.
            Target::Out(_) if matches!(key, PageKey::OpenData(_)) => {}
            Target::Out(url) if record.follows_links_out() => found.link_out(url, key),
            Target::Out(_) | Target::Other => {}
        }
    }
}

/// Where the record says an address that a page shows; none where the theme does.
fn stated_at(record: &Record, page: PageKey, raw: &str) -> Option<Place> {
    let view = record.site().view(page)?;
    let texts = view.texts.iter().map(|slot| slot.text.reference().file);
    let own = record.site().place(page).map(|place| place.file);
    let site = record.files().at("site.yaml");
    let mut files: Vec<FileId> = texts.chain(own).chain(site).collect();
    files.dedup();
    files.into_iter().find_map(|file| {
        let text = record.files().text(file).ok()?;
        let start = text.find(raw)?;
        Some(Place::bytes(file, start..start + raw.len()))
    })
}
