//! Whole small archives in, pages and messages out. How to add a case: see `tests/README.md`.
// A test fails by panicking.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod archive;
mod cases;
mod check;
mod command;
mod content;
mod edits;
mod failings;
mod guide;
mod hostile;
mod hosts;
mod indexes;
mod languages;
mod messages;
mod output;
mod papers;
mod pdf;
mod pictures;
mod preview;
mod properties;
mod publish;
mod readme;
mod redaction;
mod scaffold;
mod schema;
mod search;
mod site;
mod theme;
