//! In which order files are sent, so that a reader who comes at any moment meets no broken link.
//!
//! What is new is sent before what leads to it: nothing that a reader can reach names it yet. Then what changed, whose
//! links lead to what is there by now, and to what was there before and is removed last.

use crate::hosts::is_kept_back;
use crate::output::Entry;

/// When a file is sent, first to last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// New styles, papers, feeds and the like.
    NewFile,
    /// New pages.
    NewPage,
    /// Papers that changed under their name.
    File,
    /// Pages that changed.
    Page,
    /// The choice of language, where a reader comes in; and what lists pages: feeds, data, the host's settings.
    Entry,
}

impl Stage {
    /// That of a file, new to the host or not.
    pub fn of(entry: &Entry, new: bool) -> Stage {
        let page = entry.media == "text/html";
        // Settings may send readers to pages that are new.
        if entry.path == "index.html" || is_kept_back(&entry.path) {
            Stage::Entry
        } else if new {
            if page { Stage::NewPage } else { Stage::NewFile }
        } else if page {
            Stage::Page
        } else if entry.path.starts_with("files/") {
            Stage::File
        } else {
            Stage::Entry
        }
    }
}

/// When a file is removed: pages before what they show and lead to.
pub fn removal_order(path: &str) -> impl Ord + use<'_> {
    (!path.ends_with(".html"), path)
}
