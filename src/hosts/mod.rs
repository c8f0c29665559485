//! Settings for the web host that `site.yaml` names: headers, redirects, the page for what isn't there.
//!
//! `plan` says what is to be set, from the public record alone; each host has a file that says it in the host's own words.

mod apache;
mod cloudflare;
mod github;
mod headers;
mod lines;
mod moved;
mod netlify;
mod nginx;
mod old;
mod plan;
mod preference;

use crate::archive::WebHost;
use crate::bundle::{Bundle, Made, Sink};
use crate::language::Lang;
use crate::problem::{Fault, Problem};
use crate::site::Site;
use plan::Plan;

/// The part of the manifest that lists them. No id has an underscore.
const PART: &str = "_host";

/// The settings of a site's host; none where it names no host.
pub struct HostSettings<'s>(pub &'s Site);

/// A file of settings.
struct Written {
    path: String,
    language: Option<Lang>,
    text: String,
}

impl Written {
    fn new(path: impl Into<String>, text: String) -> Written {
        Written { path: path.into(), language: None, text }
    }
}

/// True for a file that a host reads and doesn't show.
pub fn is_kept_back(path: &str) -> bool {
    path.split('/').any(|name| name.starts_with('.')) || matches!(path, lines::HEADERS | lines::REDIRECTS)
}

fn written(site: &Site, host: WebHost) -> Vec<Written> {
    let plan = Plan::of(site);
    match host {
        WebHost::Nginx => nginx::files(&plan),
        WebHost::Apache => apache::files(&plan),
        WebHost::Netlify => netlify::files(&plan),
        WebHost::Cloudflare => cloudflare::files(&plan),
        WebHost::Github => github::files(&plan),
    }
}

/// What of the site's redirects its host can't do, each at its place.
pub fn not_served(site: &Site) -> Vec<Problem> {
    let settings = &site.archive().settings;
    let Some(host) = settings.host else { return Vec::new() };
    let plan = Plan::of(site);
    let (moved, old) = match host {
        WebHost::Nginx | WebHost::Apache | WebHost::Netlify => return Vec::new(),
        WebHost::Cloudflare => (plan.moved.iter().skip(cloudflare::MOST).collect::<Vec<_>>(), &plan.old),
        WebHost::Github => {
            (plan.moved.iter().filter(|moved| github::file(moved).is_none()).collect(), &plan.old)
        }
    };
    let name = || host.id().to_owned();
    let moved = moved.into_iter().map(|moved| {
        let fault = Fault::RedirectNotServed { from: moved.path.clone(), host: name() };
        Problem::at(fault, moved.place.clone())
    });
    let count = old.len().to_string();
    let fault = Fault::OldNotServed { host: name(), count };
    let old = settings.host_place.clone().filter(|_| !old.is_empty()).map(|place| Problem::at(fault, place));
    moved.chain(old).collect()
}

impl Bundle for HostSettings<'_> {
    fn name(&self) -> &'static str {
        "host"
    }

    fn owns(&self, path: &str) -> bool {
        let settings = &self.0.archive().settings;
        let page = |site| moved::moved(site).iter().any(|moved| github::file(moved).as_deref() == Some(path));
        settings.host.is_some_and(|host| is_kept_back(path) || (host == WebHost::Github && page(self.0)))
    }

    fn make(&self, sink: &dyn Sink) -> Vec<Problem> {
        let Some(host) = self.0.archive().settings.host else { return Vec::new() };
        let put = |Written { path, language, text }: Written| {
            sink.put(Made { path, part: PART.to_owned(), language, bytes: text.into_bytes() }).err()
        };
        written(self.0, host).into_iter().filter_map(put).collect()
    }
}
