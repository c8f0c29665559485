//! Addresses that were published before: those that are gone, and where redirects lead.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{
    super::Record,
    address::{Target, of_redirect},
    renumbered,
};
use crate::archive::{Redirect, folder_date, kept_until};
use crate::hosts;
use crate::problem::{Fault, Place, Problem};
use crate::site::PageKey;

/// The file that a server shows for a folder.
const INDEX: &str = "index.html";

/// What was published last and has no page now.
pub fn gone(record: &Record, problems: &mut Vec<Problem>) {
    problems.extend(lost(record).into_iter().filter(|lost| lost.until.is_none()).map(|lost| {
        let Lost { path, below, now, place, .. } = lost;
        told(Fault::AddressGone { path, below: below.join(", "), now }, place)
    }));
}

/// The same of a meeting's record, which has to stay six years (Local Government Act 1972, section 100C).
pub fn gone_too_soon(record: &Record, problems: &mut Vec<Problem>) {
    for Lost { path, until, below, now, place } in lost(record) {
        if let Some(until) = until {
            let (until, below) = (until.to_string(), below.join(", "));
            problems.push(told(Fault::GoneTooSoon { path, until, below, now }, place));
        }
    }
}

fn told(fault: Fault, place: Option<Place>) -> Problem {
    match place {
        Some(place) => Problem::at(fault, place),
        None => Problem::of_archive(fault),
    }
}

/// An address that is gone, with those below it.
struct Lost {
    path: String,
    /// The day until which it has to stay, if that is yet to come.
    until: Option<Date>,
    /// Addresses that are gone with it and have the same day: each needs its redirect.
    below: Vec<String>,
    /// Where the page of an item is whose number changed; empty where that isn't known.
    now: String,
    /// Where it can be mended.
    place: Option<Place>,
}

/// The addresses that are gone. Lists aren't looked for: their pages come and go.
fn lost(record: &Record) -> Vec<Lost> {
    let Some(published) = record.published() else { return Vec::new() };
    let redirects = redirected(record);
    let is_address =
        |path: &str| path == INDEX || path.ends_with("/index.html") || path.starts_with("files/");
    let gone = published
        .iter()
        .map(String::as_str)
        .filter(|path| is_address(path) && !record.site().is_list(path))
        .filter(|path| !record.paths().has(record, path) && !redirects.contains(*path));
    let until = |path: &str| date_of(path).and_then(kept_until).filter(|until| *until >= record.today());
    let gone: BTreeMap<&str, Option<Date>> = gone.map(|path| (path, until(path))).collect();
    let shown = |path: &str| format!("/{}", path.strip_suffix(INDEX).unwrap_or(path));
    let mut lost: BTreeMap<&str, Lost> = BTreeMap::new();
    // What is above comes first where it is shorter.
    let mut paths: Vec<&str> = gone.keys().copied().collect();
    paths.sort_by_key(|path| (path.matches('/').count(), *path));
    for path in paths {
        let until = gone.get(path).copied().flatten();
        let now = renumbered::now(record, path).map(|now| shown(&now)).unwrap_or_default();
        let top = above(path)
            .filter(|_| now.is_empty())
            .filter(|above| gone.get(above.as_str()) == Some(&until))
            .last();
        match top.and_then(|top| lost.get_mut(top.as_str())) {
            Some(own) => own.below.push(shown(path)),
            None => {
                let (path_shown, place) = (shown(path), mended(record, path));
                lost.insert(path, Lost { path: path_shown, until, below: Vec::new(), now, place });
            }
        }
    }
    lost.into_values().collect()
}

/// Where an address is mended: in the file of its meeting, if that is there, else where redirects are stated.
fn mended(record: &Record, path: &str) -> Option<Place> {
    let redirects = || record.key("redirects");
    of_meeting(record, path).or_else(redirects)
}

/// A file of the meeting that an address belongs to.
fn of_meeting(record: &Record, path: &str) -> Option<Place> {
    let folder = path.split('/').find(|part| folder_date(part).is_some())?;
    let committee = |above: String| match record.site().route(&above) {
        Some(PageKey::Committee(committee, _)) => Some(committee),
        _ => None,
    };
    let of_file = || {
        let id = path.strip_prefix("files/")?.split('/').next()?;
        record.archive().committees.iter().position(|own| own.id.as_ref() == id)
    };
    let committee = above(path).find_map(committee).or_else(of_file)?;
    let mut meetings = record.archive().meetings.iter();
    let meeting = meetings.find(|own| own.committee == committee && own.folder.as_ref() == folder)?;
    Some(Place::file(meeting.place.file))
}

/// The pages of the folders above a path, the nearest first.
pub(super) fn above(path: &str) -> impl Iterator<Item = String> + '_ {
    let own = path.strip_suffix(INDEX).unwrap_or(path).trim_end_matches('/');
    let folders = own.rmatch_indices('/').filter_map(move |(at, _)| own.get(..at));
    folders.map(|folder| format!("{folder}/{INDEX}"))
}

/// The day of the meeting that a path belongs to.
fn date_of(path: &str) -> Option<Date> {
    path.split('/').find_map(folder_date)
}

/// The path of the site that an address of a redirect names; none where it is another site's.
fn own_path(record: &Record, address: &str) -> Option<String> {
    let settings = record.settings();
    match of_redirect(address, &settings.url, settings.base()) {
        Target::Own(path, _) => Some(path),
        Target::Out(_) | Target::Other => None,
    }
}

/// The paths that redirects start at.
fn redirected(record: &Record) -> BTreeSet<String> {
    record.settings().redirects.iter().filter_map(|redirect| own_path(record, &redirect.from)).collect()
}

/// Redirects that lead nowhere, or that no reader follows because there is a page.
pub fn redirects(record: &Record, problems: &mut Vec<Problem>) {
    let site = record.site();
    // A host's own page that sends readers on isn't one of the site's.
    let is_page = |path: String| site.route(&path).is_some() || site.published_file(&path).is_some();
    for redirect in &record.settings().redirects {
        let fault = if own_path(record, &redirect.to).is_some_and(|path| !record.paths().has(record, &path)) {
            Fault::RedirectToNothing { to: redirect.to.to_string(), what: String::new() }
        } else if own_path(record, &redirect.from).is_some_and(is_page) {
            Fault::RedirectFromPage { from: redirect.from.to_string() }
        } else {
            continue;
        };
        problems.push(Problem::at(fault, redirect.place.clone()));
    }
}

/// Redirects to a place that their page doesn't have. `has` says whether a file has a place.
pub(super) fn to_no_place(record: &Record, has: impl Fn(&str, &str) -> bool) -> Vec<Problem> {
    let settings = record.settings();
    let wrong = settings.redirects.iter().filter(|redirect| {
        let target = of_redirect(&redirect.to, &settings.url, settings.base());
        let Target::Own(path, Some(place)) = target else { return false };
        path.ends_with(".html") && record.paths().has(record, &path) && !has(&path, &place)
    });
    let problem = |redirect: &Redirect| {
        let fault = Fault::RedirectToNothing { to: redirect.to.to_string(), what: "place".to_owned() };
        Problem::at(fault, redirect.place.clone())
    };
    wrong.map(problem).collect()
}

/// Redirects that the site's host can't do.
pub fn not_served(record: &Record, problems: &mut Vec<Problem>) {
    problems.extend(hosts::not_served(record.site()));
}
