//! What object storage said when it refused, in a clerk's words: its answers are XML (Amazon S3 API, Error Responses).

use std::error::Error as _;

use object_store::Error;

use super::host::failed;
use crate::problem::{Fault, reason_below};

/// Its codes that have words of their own, and which.
const MATTERS: [(&str, &str); 12] = [
    ("InvalidAccessKeyId", "name"),
    ("SignatureDoesNotMatch", "secret"),
    ("RequestTimeTooSkewed", "clock"),
    ("RequestExpired", "clock"),
    ("AccessDenied", "rights"),
    ("AllAccessDisabled", "rights"),
    ("ExpiredToken", "expired"),
    ("InvalidToken", "expired"),
    ("AuthorizationHeaderMalformed", "region"),
    ("PermanentRedirect", "region"),
    ("IllegalLocationConstraintException", "region"),
    ("QuotaExceeded", "full"),
];

/// Where a request went.
pub struct Storage {
    /// The address of the storage, or Amazon's name.
    pub host: String,
    /// The bucket.
    pub bucket: String,
}

impl Storage {
    /// Why a request for a file failed.
    pub fn fault(&self, path: &str, error: &Error) -> Fault {
        let whole = error.to_string();
        let host = self.host.clone();
        let answer = between(&whole, "<Code>", "</Code>").unwrap_or_default();
        if answer == "NoSuchBucket" {
            return Fault::HostNoBucket { host, bucket: self.bucket.clone() };
        }
        let known = MATTERS.iter().find(|(code, _)| *code == answer).map(|(_, matter)| *matter);
        let refused = matches!(error, Error::PermissionDenied { .. } | Error::Unauthenticated { .. });
        if let Some(matter) = known.or_else(|| refused.then_some("rights")) {
            return Fault::HostDenied { host, matter: matter.to_owned(), answer: answer.to_owned() };
        }
        if whole.contains("incorrectly configured region") {
            return Fault::HostDenied { host, matter: "region".to_owned(), answer: answer.to_owned() };
        }
        if let Some(reason) = not_reached(error) {
            return Fault::HostUnreachable { host, reason };
        }
        // Its own words, without what they are wrapped in.
        match between(&whole, "<Message>", "</Message>") {
            Some(message) => failed(path, &format!("{message} ({answer})")),
            None => failed(path, &whole),
        }
    }
}

/// True for the answer that there is no such bucket, and not only no such object.
pub fn lacks_bucket(error: &Error) -> bool {
    error.to_string().contains("<Code>NoSuchBucket</Code>")
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.split_once(start).and_then(|(_, rest)| rest.split_once(end)).map(|(inside, _)| inside)
}

/// Why no answer came, where none did.
fn not_reached(error: &Error) -> Option<String> {
    let mut cause = error.source();
    while let Some(error) = cause {
        if error.downcast_ref::<object_store::client::HttpError>().is_some() {
            return Some(reason_below(error));
        }
        cause = error.source();
    }
    None
}
