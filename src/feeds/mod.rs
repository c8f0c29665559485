//! What tells of meetings and of what is published on them, without anybody looking at the site: Atom feeds and
//! iCalendar files.

mod atom;
mod calendar;
mod lines;
mod news;

pub use atom::Feeds;
pub use calendar::Calendars;
