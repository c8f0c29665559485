//! A live site, as a reader gets it.

use std::{collections::BTreeSet, time::Duration};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use reqwest::{Client, StatusCode, Url};

use super::host::{Readable, failed};
use crate::archive::holds_secret;
use crate::hosts::is_kept_back;
use crate::problem::{Fault, reason_of_request};

/// How many files are asked for at once: few enough for a small host.
const WIDTH: usize = 8;
/// The longest wait for a file.
const PATIENCE: Duration = Duration::from_secs(120);
/// What stands for something else in a path (WHATWG URL, path percent-encode set, and `%`).
const IN_PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'%');

/// A live site.
pub struct Web {
    client: Client,
    base: String,
}

impl Web {
    /// The site at an address.
    ///
    /// # Errors
    /// It isn't one.
    pub fn at(url: &str) -> Result<Web, Fault> {
        let bad = || Fault::TargetBad { target: url.to_owned() };
        if holds_secret(url) {
            return Err(Fault::TargetSecret {});
        }
        let mut base = Url::parse(url).map_err(|_| bad())?;
        base.set_query(None);
        base.set_fragment(None);
        let client =
            Client::builder().timeout(PATIENCE).user_agent(concat!("cofnodion/", env!("CARGO_PKG_VERSION")));
        let client = client.build().map_err(|_| bad())?;
        Ok(Web { client, base: format!("{}/", base.as_str().trim_end_matches('/')) })
    }

    async fn ask(&self, path: &str) -> Result<Option<Vec<u8>>, reqwest::Error> {
        let url = format!("{}{}", self.base, utf8_percent_encode(path, IN_PATH));
        let answer = self.client.get(url).send().await?;
        if matches!(answer.status(), StatusCode::NOT_FOUND | StatusCode::GONE | StatusCode::FORBIDDEN) {
            return Ok(None);
        }
        Ok(Some(answer.error_for_status()?.bytes().await?.into()))
    }
}

impl Readable for Web {
    fn width(&self) -> usize {
        WIDTH
    }

    async fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Fault> {
        self.ask(path).await.map_err(|error| {
            if error.is_connect() || error.is_timeout() {
                return Fault::HostUnreachable { host: self.base.clone(), reason: reason_of_request(&error) };
            }
            failed(path, &error.without_url())
        })
    }

    async fn list(&self) -> Result<Option<BTreeSet<String>>, Fault> {
        Ok(None)
    }

    /// Servers keep hidden files to themselves, and some hosts read their settings from these two.
    fn shows(&self, path: &str) -> bool {
        !is_kept_back(path)
    }
}
