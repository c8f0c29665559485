//! Why the system refused something: a word that the message files explain, or what the system says.

use std::{
    error,
    io::{Error, ErrorKind},
};

/// The reasons that have a message, `reason-NAME`.
const KNOWN: [(ErrorKind, &str); 13] = [
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
    (ErrorKind::ConnectionRefused, "connection-refused"),
];

/// The reason of an error, as problems carry it.
pub fn reason(error: &Error) -> String {
    let known = KNOWN.iter().find(|(kind, _)| *kind == error.kind());
    known.map_or_else(|| error.to_string(), |(_, name)| (*name).to_owned())
}

/// The reason of an error that others are wrapped around: the system's, or else what is at the bottom.
pub fn reason_below(error: &(dyn error::Error + 'static)) -> String {
    if let Some(of_system) = error.downcast_ref::<Error>().filter(|error| error.raw_os_error().is_some()) {
        return reason(of_system);
    }
    error.source().map_or_else(|| error.to_string(), reason_below)
}
