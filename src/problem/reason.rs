//! Why the system refused something: a word that the message files explain, or what the system says.

use std::io::{Error, ErrorKind};

/// The reasons that have a message, `reason-NAME`.
const KNOWN: [(ErrorKind, &str); 12] = [
    (ErrorKind::NotFound, "not-found"),
    (ErrorKind::PermissionDenied, "permission-denied"),
    (ErrorKind::AlreadyExists, "already-exists"),
    (ErrorKind::StorageFull, "storage-full"),
    (ErrorKind::QuotaExceeded, "storage-full"),
    (ErrorKind::ReadOnlyFilesystem, "read-only"),
    (ErrorKind::InvalidFilename, "invalid-name"),
    (ErrorKind::NotADirectory, "not-a-folder"),
    (ErrorKind::IsADirectory, "a-folder"),
    (ErrorKind::AddrInUse, "address-in-use"),
    (ErrorKind::AddrNotAvailable, "address-not-here"),
    (ErrorKind::TimedOut, "timed-out"),
];

/// The reason of an error, as problems carry it.
pub fn reason(error: &Error) -> String {
    let known = KNOWN.iter().find(|(kind, _)| *kind == error.kind());
    known.map_or_else(|| error.to_string(), |(_, name)| (*name).to_owned())
}
