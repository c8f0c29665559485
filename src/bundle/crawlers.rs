//! What search engines may look at.

use super::{Bundle, Made, Sink};
use crate::problem::Problem;
use crate::site::SITE_PART;

/// `robots.txt` (RFC 9309).
pub struct Crawlers;

const ROBOTS: &str = "robots.txt";

impl Bundle for Crawlers {
    fn owns(&self, path: &str) -> bool {
        path == ROBOTS
    }

    fn make(&self, sink: &dyn Sink) -> Vec<Problem> {
        let bytes = b"User-agent: *\nAllow: /\n".to_vec();
        let made = Made { path: ROBOTS.to_owned(), part: SITE_PART.to_owned(), language: None, bytes };
        sink.put(made).err().into_iter().collect()
    }
}
