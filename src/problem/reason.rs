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

/// How the standard library starts to say that a host's name isn't known; there is no kind for it.
const NAME_UNKNOWN: &str = "failed to lookup address";

/// The reason of an error, as problems carry it.
pub fn reason(error: &Error) -> String {
    let known = KNOWN.iter().find(|(kind, _)| *kind == error.kind());
    known.map_or_else(|| said(error.to_string()), |(_, name)| (*name).to_owned())
}

fn said(text: String) -> String {
    if text.starts_with(NAME_UNKNOWN) { "name-unknown".to_owned() } else { text }
}

/// The reason of an error that others are wrapped around: the system's, or else what is at the bottom.
pub fn reason_below(error: &(dyn error::Error + 'static)) -> String {
    if let Some(of_system) = error.downcast_ref::<Error>().filter(|error| error.raw_os_error().is_some()) {
        return reason(of_system);
    }
    error.source().map_or_else(|| said(error.to_string()), reason_below)
}

/// Why no answer came to a request.
pub fn reason_of_request(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return reason(&Error::from(ErrorKind::TimedOut));
    }
    reason_below(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_says_has_a_word() {
        assert_eq!(reason(&Error::from(ErrorKind::StorageFull)), "storage-full");
        assert_eq!(reason(&Error::from(ErrorKind::ConnectionRefused)), "connection-refused");
        let unknown = Error::other("failed to lookup address information: Name or service not known");
        assert_eq!(reason(&unknown), "name-unknown");
        assert_eq!(reason_below(&unknown), "name-unknown");
    }
}
