//! Files beside the pages, in families that are each made in one go from the public record.

mod crawlers;
mod media;
mod sitemap;
mod steps;

use crate::content::Files;
use crate::data::OpenData;
use crate::feeds::{Calendars, Feeds};
use crate::hosts::HostSettings;
use crate::language::Lang;
use crate::problem::Problem;
use crate::search::Search;
use crate::site::Site;

pub use media::{ASK, ENDINGS, FOR_EVER, HASHED, UNHASHED, content_type, is_for_ever, is_text, media};
pub use steps::{Make, Outcome, Step, Steps, files_alone, take};

/// A file of a bundle.
pub struct Made {
    /// Its path below the site's folder.
    pub path: String,
    /// The part of the manifest that lists it: a committee's and year's, or [`crate::site::SITE_PART`].
    pub part: String,
    /// Its language, where it has one.
    pub language: Option<Lang>,
    /// Its contents.
    pub bytes: Vec<u8>,
}

/// Takes the files of a bundle, from any thread and in any order.
pub trait Sink: Sync {
    /// Takes a file.
    ///
    /// # Errors
    /// It can't be written.
    fn put(&self, made: Made) -> Result<(), Problem>;

    /// Where it keeps account of what steps make.
    fn steps(&self) -> Option<&dyn Steps> {
        None
    }
}

/// A family of files. Its bytes follow from the public record alone.
pub trait Bundle: Sync {
    /// True for a path, below the site's folder, that a file of this family has or could have.
    fn owns(&self, path: &str) -> bool;
    /// Its name.
    fn name(&self) -> &'static str;
    /// It reads texts, and takes steps of its own where it does.
    fn takes_steps(&self) -> bool {
        false
    }
    /// Makes every file, and says what went wrong.
    fn make(&self, sink: &dyn Sink) -> Vec<Problem>;
}

/// The bundles of a site. Files are those that its texts stand in.
pub fn bundles<'a>(site: &'a Site, files: &'a Files) -> Vec<Box<dyn Bundle + 'a>> {
    vec![
        Box::new(crawlers::Crawlers(site)),
        Box::new(sitemap::Sitemap::new(site)),
        Box::new(Feeds(site)),
        Box::new(Calendars(site)),
        Box::new(OpenData::new(site, files)),
        Box::new(Search::new(site, files)),
        Box::new(HostSettings(site)),
    ]
}
