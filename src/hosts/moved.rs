//! Addresses that moved, as `redirects` of `site.yaml` states them.

use std::collections::BTreeMap;

use crate::archive::Start;
use crate::problem::Place;
use crate::site::Site;

/// An address that moved.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// The old path below the site's, decoded, without a slash at either end.
    pub path: String,
    /// It was a folder's.
    pub folder: bool,
    /// The new address, in signs that mean nothing to any host.
    pub to: String,
    /// Where it is stated.
    pub place: Place,
}

/// The addresses of a site that moved, each once. One at which there is a page or a paper hasn't.
pub fn moved(site: &Site) -> Vec<Moved> {
    let settings = &site.archive().settings;
    let (url, base) = (settings.url.as_ref(), settings.base());
    let is_there = |path: &str| {
        site.route(path).is_some()
            || site.route(&format!("{path}/")).is_some()
            || site.published_file(path).is_some()
    };
    let mut all: BTreeMap<String, Moved> = BTreeMap::new();
    for redirect in &settings.redirects {
        let (Some(start), Some(to)) = (redirect.start(url, base), redirect.target(url, base)) else {
            continue;
        };
        let Start { path, folder } = start;
        if !is_there(&path) {
            let place = redirect.place.clone();
            all.entry(path.clone()).or_insert(Moved { path, folder, to, place });
        }
    }
    all.into_values().collect()
}
