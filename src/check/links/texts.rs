//! Links of a text that no page would have: what they name is neither a paper of the meeting nor an address.

use super::{
    super::{Passage, Record},
    address::{Target, resolve},
};
use crate::archive::PublicMeeting;
use crate::content::prose;
use crate::problem::{Fault, Problem};
use crate::site::PageKey;

/// What a page can link to as it is written.
const SCHEMES: [&str; 4] = ["http://", "https://", "mailto:", "tel:"];

/// Finds them. A link to a paper of an exempt item is one: readers see only its words.
pub fn check(passage: &Passage, problems: &mut Vec<Problem>) {
    for link in prose::links(passage.text) {
        let target = link.target.to_ascii_lowercase();
        let name = link.target.trim_start_matches("./");
        let known = SCHEMES.iter().any(|scheme| target.starts_with(scheme))
            || passage.papers.iter().any(|paper| paper.as_ref() == name);
        if !known {
            let (form, better) = instead(passage, &link.target);
            let fault = Fault::LinkToNothing { target: link.target, form: form.to_owned(), better };
            problems.push(passage.problem(fault, link.range));
        }
    }
}

/// What a link seems to name, for the message to choose by, and what to write instead where that is known.
fn instead(passage: &Passage, target: &str) -> (&'static str, String) {
    let record = passage.record;
    let path = target.split(['#', '?']).next().unwrap_or_default();
    if target.is_empty() {
        ("empty", String::new())
    } else if path.is_empty() {
        ("anchor", String::new())
    } else if path.starts_with('/') && !path.starts_with("//") {
        whole(record, target)
    } else if path.ends_with(".md") {
        ("text", page_of(record, &joined(passage.folder(), path)).unwrap_or_default())
    } else {
        ("paper", String::new())
    }
}

/// The whole address of a page that is named from the top of the host, or of the site.
fn whole(record: &Record, target: &str) -> (&'static str, String) {
    let settings = record.settings();
    let url = settings.url.as_ref();
    let host = url.find("://").map_or(0, |at| at + 3);
    let end = url.get(host..).and_then(|rest| rest.find('/')).map_or(url.len(), |at| host + at);
    let of_host = format!("{}{target}", url.get(..end).unwrap_or_default());
    let of_site = format!("{}{target}", url.trim_end_matches('/'));
    let own = |address: &str| match resolve(address, "", url, settings.base()) {
        Target::Own(file, place) => Some((file, place)),
        Target::Out(_) | Target::Other => None,
    };
    // What isn't below the site's address may be meant to be.
    let whole = match own(&of_host) {
        None if !is_nothing(record, &of_site) => of_site,
        _ => of_host,
    };
    match own(&whole) {
        _ if is_nothing(record, &whole) => ("nothing", String::new()),
        // A row of a list has no place that stays.
        Some((file, Some(_))) if record.site().is_list(&file) => {
            ("list", whole.split('#').next().unwrap_or_default().to_owned())
        }
        _ => ("page", whole),
    }
}

/// True for the address of a page or paper that the site doesn't have.
fn is_nothing(record: &Record, address: &str) -> bool {
    let settings = record.settings();
    let Target::Own(file, _) = resolve(address, "", &settings.url, settings.base()) else { return false };
    let is_of_record = file.ends_with(".html") || file.starts_with("files/");
    is_of_record && record.site().route(&file).is_none() && record.site().published_file(&file).is_none()
}

/// A path from a folder of `content/`.
fn joined(folder: &str, path: &str) -> String {
    let mut names: Vec<&str> = folder.split('/').filter(|name| !name.is_empty()).collect();
    for name in path.split('/') {
        match name {
            "" | "." => {}
            ".." => drop(names.pop()),
            name => names.push(name),
        }
    }
    names.join("/")
}

/// The address of the page that a Markdown file becomes.
fn page_of(record: &Record, path: &str) -> Option<String> {
    let (stem, tag) = path.strip_suffix(".md")?.rsplit_once('.')?;
    let lang = record.locales().find(tag)?;
    let archive = record.site().archive();
    let committee = |id: &str| archive.committees.iter().position(|own| own.id.as_ref() == id);
    let key = match stem.split('/').collect::<Vec<_>>().as_slice() {
        ["committees", id, "committee"] => PageKey::Committee(committee(id)?, lang),
        ["committees", id, folder, "meeting"] => {
            let committee = committee(id)?;
            let is = |own: &PublicMeeting| own.committee == committee && own.folder.as_ref() == *folder;
            PageKey::Meeting(archive.meetings.iter().position(|own| is(own))?, lang)
        }
        ["pages", id] => PageKey::Page(archive.pages.iter().position(|own| own.id.as_ref() == *id)?, lang),
        _ => return None,
    };
    let own = record.site().path(key);
    record.paths().has(record, &own).then(|| {
        format!("{}/{}", record.settings().url.trim_end_matches('/'), own.trim_end_matches("index.html"))
    })
}
