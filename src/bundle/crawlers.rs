//! What search engines may look at.

use super::{Bundle, Made, Sink, sitemap::SITEMAP};
use crate::problem::Problem;
use crate::site::{SITE_PART, Site};

/// `robots.txt` (RFC 9309), which names the sitemap.
pub struct Crawlers<'s>(pub &'s Site);

const ROBOTS: &str = "robots.txt";

impl Bundle for Crawlers<'_> {
    fn name(&self) -> &'static str {
        "crawlers"
    }

    fn owns(&self, path: &str) -> bool {
        path == ROBOTS
    }

    fn make(&self, sink: &dyn Sink) -> Vec<Problem> {
        let url = &self.0.archive().settings.url;
        let bytes = format!("User-agent: *\nAllow: /\n\nSitemap: {url}{SITEMAP}\n").into_bytes();
        let made = Made { path: ROBOTS.to_owned(), part: SITE_PART.to_owned(), language: None, bytes };
        sink.put(made).err().into_iter().collect()
    }
}
