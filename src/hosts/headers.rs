//! The headers that every host is asked to send.

use reqwest::Url;

use crate::archive::Settings;

/// Those of every answer.
///
/// Strict-Transport-Security (RFC 6797) is a promise for the whole host, so only where the site's own address keeps it,
/// and not for hosts below.
pub fn everywhere(settings: &Settings) -> Vec<(&'static str, &'static str)> {
    let mut all = vec![
        ("X-Content-Type-Options", "nosniff"),
        // Another site isn't told which minutes somebody read.
        ("Referrer-Policy", "same-origin"),
    ];
    if settings.url.starts_with("https://") {
        all.push(("Strict-Transport-Security", "max-age=31536000"));
    }
    all
}

/// The name of the header of [`policy`].
pub const POLICY: &str = "Content-Security-Policy";

/// What a page may load: what is the site's own, and no script or style in the page itself (CSP Level 3). The request
/// for an accessible format may be sent to where the site says.
pub fn policy(settings: &Settings) -> String {
    let form = settings.formats.form.as_deref().and_then(|form| Url::parse(form).ok());
    let form = form.map(|url| format!(" {}", url.origin().ascii_serialization())).unwrap_or_default();
    format!(
        "default-src 'none'; base-uri 'none'; connect-src 'self'; font-src 'self'; form-action 'self'{form}; \
         frame-ancestors 'none'; img-src 'self'; script-src 'self'; style-src 'self'"
    )
}
