//! Addresses that were published before: those that are gone, and where redirects lead.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{
    super::Record,
    address::{Target, of_redirect},
};
use crate::archive::{folder_date, kept_until};
use crate::hosts;
use crate::problem::{Fault, Problem};

/// The file that a server shows for a folder.
const INDEX: &str = "index.html";

/// What was published last and has no page now.
pub fn gone(record: &Record, problems: &mut Vec<Problem>) {
    let gone = lost(record).into_iter().filter(|(_, until)| until.is_none());
    problems.extend(gone.map(|(path, _)| Problem::of_archive(Fault::AddressGone { path })));
}

/// The same of a meeting's record, which has to stay six years (Local Government Act 1972, section 100C).
pub fn gone_too_soon(record: &Record, problems: &mut Vec<Problem>) {
    for (path, until) in lost(record) {
        if let Some(until) = until {
            problems.push(Problem::of_archive(Fault::GoneTooSoon { path, until: until.to_string() }));
        }
    }
}

/// The addresses that are gone, with the day until which each has to stay, if that is yet to come. Of what is gone together
/// it is the topmost. Lists aren't looked for: their pages come and go.
fn lost(record: &Record) -> Vec<(String, Option<Date>)> {
    let Some(published) = record.published() else { return Vec::new() };
    let redirects = redirected(record);
    let is_address =
        |path: &str| path == INDEX || path.ends_with("/index.html") || path.starts_with("files/");
    let gone: BTreeSet<&str> = published
        .iter()
        .map(String::as_str)
        .filter(|path| is_address(path) && !record.site().is_list(path))
        .filter(|path| !record.paths().has(record, path) && !redirects.contains(*path))
        .collect();
    let topmost = gone.iter().filter(|path| !has_parent(path, &gone));
    let until = |path: &str| date_of(path).and_then(kept_until).filter(|until| *until >= record.today());
    let shown = |path: &str| format!("/{}", path.strip_suffix(INDEX).unwrap_or(path));
    topmost.map(|path| (shown(path), until(path))).collect()
}

/// True where the page of a folder above is gone too.
fn has_parent(path: &str, gone: &BTreeSet<&str>) -> bool {
    let own = path.strip_suffix(INDEX).unwrap_or(path).trim_end_matches('/');
    let mut folder = own;
    while let Some((above, _)) = folder.rsplit_once('/') {
        if gone.contains(format!("{above}/{INDEX}").as_str()) {
            return true;
        }
        folder = above;
    }
    false
}

/// The day of the meeting that a path belongs to.
fn date_of(path: &str) -> Option<Date> {
    path.split('/').find_map(folder_date)
}

/// The paths that redirects start at.
fn redirected(record: &Record) -> BTreeSet<String> {
    let settings = record.settings();
    let all = settings.redirects.iter().filter_map(|redirect| {
        match of_redirect(&redirect.from, &settings.url, settings.base()) {
            Target::Own(path, _) => Some(path),
            Target::Out(_) | Target::Other => None,
        }
    });
    all.collect()
}

/// Redirects that lead nowhere, or that no reader follows because there is a page.
pub fn redirects(record: &Record, problems: &mut Vec<Problem>) {
    let settings = record.settings();
    for redirect in &settings.redirects {
        let own = |address: &str| match of_redirect(address, &settings.url, settings.base()) {
            Target::Own(path, _) => Some(record.paths().has(record, &path)),
            Target::Out(_) | Target::Other => None,
        };
        // A host's own page that sends readers on isn't one of the site's.
        let is_page = |address: &str| match of_redirect(address, &settings.url, settings.base()) {
            Target::Own(path, _) => {
                record.site().route(&path).is_some() || record.site().published_file(&path).is_some()
            }
            Target::Out(_) | Target::Other => false,
        };
        let fault = if own(&redirect.to) == Some(false) {
            Fault::RedirectToNothing { to: redirect.to.to_string() }
        } else if is_page(&redirect.from) {
            Fault::RedirectFromPage { from: redirect.from.to_string() }
        } else {
            continue;
        };
        problems.push(Problem::at(fault, redirect.place.clone()));
    }
}

/// Redirects that the site's host can't do.
pub fn not_served(record: &Record, problems: &mut Vec<Problem>) {
    problems.extend(hosts::not_served(record.site()));
}
