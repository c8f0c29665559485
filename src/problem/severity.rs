//! How bad a problem is.

use serde::{Deserialize, Serialize};

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Hash)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing is wrong.
    Note,
    /// Something a good public site has is lacking, or something is suspicious: it builds.
    Warning,
    /// The record is wrong or unreadable: nothing is written. One that `check` alone finds stops publishing.
    Error,
}

impl Severity {
    /// The word of the message files and of what machines read.
    pub fn id(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// Errors that `check` finds and `build` doesn't: a site may turn them down, with a reason.
pub const ERRORS_OF_CHECK: [&str; 2] = ["exempt-same-bytes", "paper-looks-exempt"];
