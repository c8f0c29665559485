//! Cofnodion turns a folder of Markdown minutes into a bilingual website of a council's meetings.
//!
//! ```text
//! content/ ──read──▶ parts with places ──▶ Archive ──redact──▶ PublicArchive ──▶ Site: key ⇄ path ──▶ view ──▶ page
//! ```
//!
//! - [`content`]: files, front matter, the parts of a meeting's text;
//! - [`archive`]: committees, meetings, items, people, papers; what of them is public;
//! - [`language`]: messages, dates, sorting;
//! - [`site`]: which pages there are, their addresses, and what each shows;
//! - [`theme`]: templates, styles, prose as HTML;
//! - [`bundle`]: the files beside the pages;
//! - [`data`]: the record as open data;
//! - [`feeds`]: feeds and calendars;
//! - [`search`]: the search's index;
//! - [`hosts`]: settings for web hosts;
//! - [`output`]: the disk;
//! - [`preview`]: the browser of who writes;
//! - [`check`]: what is wrong with a record before it is public;
//! - [`publish`]: web hosts;
//! - [`kept`]: what is kept between runs;
//! - [`problem`]: what is wrong, with its place;
//! - [`told`]: the same as text;
//! - [`scaffold`]: files to start with;
//! - [`schema`]: the keys of files, for editors;
//! - [`project`]: a site's folder, read;
//! - [`cli`]: the command.

pub mod archive;
pub mod bundle;
pub mod check;
pub mod cli;
pub mod content;
pub mod data;
pub mod feeds;
pub mod hosts;
pub mod kept;
pub mod language;
pub mod output;
pub mod preview;
pub mod problem;
pub mod project;
pub mod publish;
pub mod scaffold;
pub mod schema;
pub mod search;
pub mod site;
pub mod theme;
pub mod told;
