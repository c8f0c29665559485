//! `_headers` and `_redirects`, which Netlify and Cloudflare Pages read alike.

use std::fmt::Write;

use super::{
    headers::{POLICY, everywhere, policy},
    moved::Moved,
    plan::{Plan, heading},
};
use crate::bundle::{FOR_EVER, content_type, media};
use crate::search::{FOLDER, ROWS};
use crate::site::{FEED, PageKey, encoded};

/// The file of headers.
pub const HEADERS: &str = "_headers";
/// The file of redirects.
pub const REDIRECTS: &str = "_redirects";

/// The headers. Both hosts let browsers ask for what isn't said to be kept.
pub fn headers(plan: &Plan) -> String {
    let settings = &plan.site.archive().settings;
    let base = address(&plan.base);
    let mut out = heading(plan);
    let mut rule = |path: &str, headers: &[(&str, &str)]| {
        let _ = writeln!(out, "{base}{path}");
        for (name, value) in headers {
            let _ = writeln!(out, "  {name}: {value}");
        }
    };
    rule("*", &everywhere(settings));
    let policy = policy(settings);
    let of_tongues = plan.tongues.iter().map(|tongue| format!("{}/*", tongue.tag));
    for page in ["".to_owned(), plan.site.path(PageKey::AnyNotFound)].into_iter().chain(of_tongues) {
        rule(&page, &[(POLICY, &policy)]);
    }
    rule("static/*", &[("Cache-Control", FOR_EVER)]);
    for tongue in &plan.tongues {
        for name in ROWS {
            rule(&format!("{FOLDER}{}/{name}-*", tongue.tag), &[("Cache-Control", FOR_EVER)]);
        }
    }
    rule(&format!("*/{FEED}"), &[("Content-Type", &content_type(media(FEED)))]);
    for ending in ["ics", "csv"] {
        rule(&format!("*.{ending}"), &[("Content-Type", &content_type(media(&format!("x.{ending}"))))]);
    }
    out
}

/// The part of an address that comes after the host, in signs that mean nothing in these files.
pub fn address(path: &str) -> String {
    encoded(&percent_encoding::percent_decode_str(path).decode_utf8_lossy())
}

/// A redirect for good.
pub fn moved(plan: &Plan, moved: &Moved) -> String {
    format!("{} {} 301\n", address(&format!("{}{}", plan.base, moved.path)), target(&moved.to))
}

/// A target in which no colon after the host's starts a placeholder.
fn target(to: &str) -> String {
    let whole = to.split_once("://").and_then(|(scheme, rest)| {
        let (host, path) = rest.split_once('/')?;
        Some(format!("{scheme}://{host}/{}", path.replace(':', "%3A")))
    });
    whole.unwrap_or_else(|| to.replace(':', "%3A"))
}
