//! The links of every page as it is rendered: those of the texts, of the front matter and of the theme.

use std::{
    collections::{BTreeMap, HashSet},
    hash::{BuildHasher, BuildHasherDefault, DefaultHasher},
    sync::{Mutex, PoisonError},
};

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::{
    super::Record,
    address::{Target, resolve},
    html::{Stated, each},
    looked::{Holds, Link, Links, Looked},
    moved, out,
};
use crate::problem::{Fault, FileId, Place, Problem};
use crate::site::{PageKey, Texts};
use crate::theme::{PreparedFrame, Theme};

/// Looks up each address on every page, as it is built or rendered.
pub fn check(record: &Record, problems: &mut Vec<Problem>) {
    let rendering = match Rendering::of(record) {
        Ok(rendering) => rendering,
        Err(faults) => return problems.extend(faults),
    };
    let mut looked = Looked::of(record);
    let (mut found, mut links) = rendering.pages(record, &looked);
    let mut places = found.places();
    let mut all_broken = broken(record, &found, &places, &links);
    if looked.has_findings() && !all_broken.is_empty() {
        // Where a broken link stands, and whether it still does, every page is read again to say.
        looked = looked.without_findings();
        (found, links) = rendering.pages(record, &looked);
        places = found.places();
        all_broken = broken(record, &found, &places, &links);
    }
    problems.extend(moved::to_no_place(record, |path, place| places.contains(&hash(path, place))));
    problems.extend(found.problems);
    follow(record, found.out, problems);
    for (page, raw, anchor) in all_broken {
        let (target, on) = (raw.clone(), record.site().url(page));
        let fault = match anchor {
            true => Fault::AnchorMissing { target, page: on },
            false => Fault::LinkBroken { target, page: on },
        };
        problems.push(match (stated_at(record, page, &raw), rendering.theme.stated_at(&raw)) {
            (Some(place), _) => Problem::at(fault, place),
            (None, Some(quote)) => Problem::quoting(fault, quote),
            (None, None) => Problem::of_archive(fault),
        });
    }
    looked.keep(record, links.into_list(), found.units);
}

/// The links that lead to no file, and those to no place in one (`true`), with the first page that has each.
fn broken(
    record: &Record,
    found: &Found,
    places: &FxHashSet<u64>,
    links: &Links,
) -> Vec<(PageKey, String, bool)> {
    let used = links.used(found.units.values().chain(&found.loose));
    let mut broken: Vec<(&Link, u32, bool)> = links
        .each()
        .filter(|(_, number)| used.get(*number as usize) == Some(&true))
        .filter_map(|(link, number)| {
            let (path, place) = link;
            let missing = |place: &String| !places.contains(&hash(path, place));
            match place {
                _ if !record.paths().has(record, path) => Some((link, number, false)),
                Some(place) if path.ends_with(".html") && missing(place) => Some((link, number, true)),
                _ => None,
            }
        })
        .collect();
    broken.sort_unstable();
    let told = |(_, number, anchor): &(&Link, u32, bool)| {
        let (page, raw) = links.first(*number)?;
        Some((*page, raw.clone(), *anchor))
    };
    broken.iter().filter_map(told).collect()
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
}

/// What pages hold.
#[derive(Default)]
struct Found {
    /// By what stands for the pages that are looked at together.
    units: BTreeMap<String, Holds>,
    /// What pages hold for which nothing stands.
    loose: Vec<Holds>,
    /// Addresses of other sites, with the first page that links to each; none where they aren't followed.
    out: BTreeMap<String, PageKey>,
    problems: Vec<Problem>,
}

impl Found {
    /// The places of every page, as hashes.
    fn places(&self) -> FxHashSet<u64> {
        self.units.values().chain(&self.loose).flat_map(|unit| &unit.places).copied().collect()
    }

    fn and(mut self, other: Found) -> Found {
        for (url, page) in other.out {
            self.link_out(url, page);
        }
        self.units.extend(other.units);
        self.loose.extend(other.loose);
        self.problems.extend(other.problems);
        self
    }

    fn link_out(&mut self, url: String, page: PageKey) {
        let first = self.out.entry(url).or_insert(page);
        *first = page.min(*first);
    }
}

/// The hash of a place on a page; the same in every run.
fn hash(path: &str, place: &str) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one((path, place))
}

impl Rendering {
    fn of(record: &Record) -> Result<Rendering, Vec<Problem>> {
        let theme = record.project.theme()?;
        let frames = theme.frames(record.site()).map_err(|problem| vec![problem])?;
        Ok(Rendering { theme, frames })
    }

    fn pages(&self, record: &Record, looked: &Looked) -> (Found, Links) {
        let site = record.site();
        let units: Vec<Vec<PageKey>> = site.units().collect();
        let links = Mutex::new(Links::of(looked.links()));
        let all = units.par_iter().fold(Found::default, |mut found, keys| {
            let unit = looked.unit(keys.iter().map(|key| site.path(*key)));
            let known = unit.as_ref().and_then(|unit| looked.holds(unit)).cloned();
            let holds = known.unwrap_or_else(|| self.unit(record, keys, &links, &mut found));
            match unit {
                Some(unit) => drop(found.units.insert(unit, holds)),
                None => found.loose.push(holds),
            }
            found
        });
        let found = all.reduce(Found::default, Found::and);
        (found, links.into_inner().unwrap_or_else(PoisonError::into_inner))
    }

    /// Pages that read the same files. What they share, a menu say, is resolved once for each page's folder.
    fn unit(&self, record: &Record, keys: &[PageKey], links: &Mutex<Links>, found: &mut Found) -> Holds {
        let site = record.site();
        let mut texts = Texts::new(record.files());
        let mut pages = self.theme.pages(&mut texts);
        let mut bytes = Vec::new();
        let mut seen: HashSet<u64> = HashSet::new();
        let mut holds = Holds::default();
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
                Stated::Id(id) => holds.places.push(hash(&path, &id)),
                Stated::Address(raw) => {
                    let own = if raw.starts_with(['/', 'h']) { "" } else { path.as_str() };
                    if seen.insert(hash(own, &raw))
                        && let Some(link) = address(record, (*key, &path), &raw, found)
                    {
                        let mut links = links.lock().unwrap_or_else(PoisonError::into_inner);
                        holds.links.push(links.number(link, *key, &raw));
                    }
                }
            });
        }
        holds
    }
}

/// What an address on a page leads to, where that is the site's.
fn address(record: &Record, (key, path): (PageKey, &str), raw: &str, found: &mut Found) -> Option<Link> {
    let settings = record.settings();
    match resolve(raw, path, &settings.url, settings.base()) {
        Target::Own(target, place) => return Some((target, place)),
        // What a page of ours says of a standard isn't the site's to mend.
        Target::Out(_) if matches!(key, PageKey::OpenData(_)) => {}
        Target::Out(url) if record.follows_links_out() => found.link_out(url, key),
        Target::Out(_) | Target::Other => {}
    }
    None
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
