//! Which requests are answered: those of the reader's own browser, for pages.

use std::net::{IpAddr, SocketAddr};

use axum::http::{HeaderMap, Method, StatusCode, header, uri::Authority};

/// What a request has to be.
#[derive(Clone, Debug)]
pub struct Guard {
    /// The name that the caller asked for.
    host: String,
    /// Only this machine can ask.
    local: bool,
}

/// The name that every system has for itself (RFC 6761, 6.3).
const LOCALHOST: &str = "localhost";

impl Guard {
    /// For a server that listens at an address, which the caller called so.
    pub fn new(host: &str, address: SocketAddr) -> Guard {
        Guard { host: host.to_ascii_lowercase(), local: address.ip().is_loopback() }
    }

    /// Says what is wrong with a request.
    ///
    /// # Errors
    /// The status to answer with: another method, or a host that isn't ours.
    pub fn check(&self, method: &Method, headers: &HeaderMap) -> Result<(), StatusCode> {
        if method != Method::GET && method != Method::HEAD {
            return Err(StatusCode::METHOD_NOT_ALLOWED);
        }
        let host = headers.get(header::HOST).and_then(|value| value.to_str().ok());
        let host = host.and_then(|host| host.parse::<Authority>().ok()).ok_or(StatusCode::BAD_REQUEST)?;
        if self.is_ours(host.host()) { Ok(()) } else { Err(StatusCode::MISDIRECTED_REQUEST) }
    }

    /// A name that isn't ours, although it led here, is another site's that wants to read the pages (DNS rebinding).
    fn is_ours(&self, host: &str) -> bool {
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        match bare.parse::<IpAddr>() {
            Ok(address) => !self.local || address.is_loopback(),
            Err(_) => host.eq_ignore_ascii_case(LOCALHOST) || host.eq_ignore_ascii_case(&self.host),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(guard: &Guard, host: &str) -> Result<(), StatusCode> {
        let headers = HeaderMap::from_iter([(header::HOST, host.parse().unwrap())]);
        guard.check(&Method::GET, &headers)
    }

    #[test]
    fn only_names_of_this_machine_are_ours() {
        let local = Guard::new("127.0.0.1", "127.0.0.1:8080".parse().unwrap());
        for host in ["127.0.0.1:8080", "localhost:8080", "LOCALHOST", "[::1]:8080", "127.0.0.1"] {
            assert_eq!(status(&local, host), Ok(()), "{host}");
        }
        for host in [
            "example.org",
            "example.org:8080",
            "192.0.2.1:8080",
            "localhost.example.org",
            "127.0.0.1.example",
        ] {
            assert_eq!(status(&local, host), Err(StatusCode::MISDIRECTED_REQUEST), "{host}");
        }
        let open = Guard::new("office.local", "0.0.0.0:8080".parse().unwrap());
        for host in ["192.0.2.1:8080", "office.local:8080", "localhost"] {
            assert_eq!(status(&open, host), Ok(()), "{host}");
        }
        assert_eq!(status(&open, "example.org"), Err(StatusCode::MISDIRECTED_REQUEST));
    }

    #[test]
    fn nothing_but_reading_is_allowed() {
        let local = Guard::new("127.0.0.1", "127.0.0.1:8080".parse().unwrap());
        let headers = HeaderMap::from_iter([(header::HOST, "localhost".parse().unwrap())]);
        for method in [Method::POST, Method::PUT, Method::DELETE, Method::OPTIONS, Method::TRACE] {
            assert_eq!(local.check(&method, &headers), Err(StatusCode::METHOD_NOT_ALLOWED));
        }
        assert_eq!(local.check(&Method::HEAD, &HeaderMap::new()), Err(StatusCode::BAD_REQUEST));
    }
}
