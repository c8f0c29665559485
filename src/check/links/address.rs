//! What an address on a page leads to.

use percent_encoding::percent_decode_str;

use crate::archive::{below, has_scheme};

/// The file that a server shows for a folder.
const INDEX: &str = "index.html";

/// What an address leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A file of the site, by its path below the site's folder, and a place in it.
    Own(String, Option<String>),
    /// Somewhere else on the web.
    Out(String),
    /// Nothing that can be looked up: an e-mail address, a telephone.
    Other,
}

/// Resolves an address that stands on a page. `url` is the site's own, with a slash at its end; `base` its path.
pub fn resolve(address: &str, page: &str, url: &str, base: &str) -> Target {
    let address = address.trim();
    if let Some(below) = strip(address, url) {
        return own(below, "");
    }
    if address.starts_with("http://") || address.starts_with("https://") {
        return Target::Out(address.to_owned());
    }
    if address.starts_with("//") || has_scheme(address) {
        return Target::Other;
    }
    match (address.strip_prefix(base), address.strip_prefix('/')) {
        _ if address.is_empty() || address.starts_with(['#', '?']) => match own(address, page) {
            // The same page, whatever it is called.
            Target::Own(_, place) => Target::Own(page.to_owned(), place),
            other => other,
        },
        (Some(below), _) => own(below, ""),
        // The host's, above the site.
        (None, Some(_)) => Target::Other,
        (None, None) => own(address, page.rsplit_once('/').map_or("", |(folder, _)| folder)),
    }
}

/// What follows the site's own address; the host's top may be written without its slash.
fn strip<'a>(address: &'a str, url: &str) -> Option<&'a str> {
    address.strip_prefix(url).or_else(|| (address == url.trim_end_matches('/')).then_some(""))
}

fn own(below: &str, folder: &str) -> Target {
    let (path, place) = below.split_once('#').map_or((below, None), |(path, place)| (path, Some(place)));
    let path = path.split('?').next().unwrap_or_default();
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let path = decoded(path);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let mut file = parts.join("/");
    if path.is_empty() || path.ends_with(['/', '.']) {
        file = if file.is_empty() { INDEX.to_owned() } else { format!("{file}/{INDEX}") };
    }
    Target::Own(file, place.map(decoded).filter(|place| !place.is_empty()))
}

/// The path of an address of `redirects`: below the site's folder, or from the top of its host.
pub fn of_redirect(address: &str, url: &str, base: &str) -> Target {
    below(address, url, base).map_or_else(|| Target::Out(address.to_owned()), |below| own(below, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_files_of_the_site() {
        let page = "en/committees/council/index.html";
        let of = |address: &str| resolve(address, page, "https://example.wales/meetings/", "/meetings/");
        let own = |path: &str, place: Option<&str>| Target::Own(path.to_owned(), place.map(str::to_owned));
        assert_eq!(of("/meetings/"), own("index.html", None));
        assert_eq!(of("/meetings/en/?q=a#b"), own("en/index.html", Some("b")));
        assert_eq!(of("https://example.wales/meetings/cy/"), own("cy/index.html", None));
        assert_eq!(of("https://example.wales/meetings"), own("index.html", None));
        assert_eq!(of("#top"), own(page, Some("top")));
        assert_eq!(of("?a=b"), own(page, None));
        assert_eq!(of("2026-01-15/"), own("en/committees/council/2026-01-15/index.html", None));
        assert_eq!(of("../../feed.xml"), own("en/feed.xml", None));
        assert_eq!(of("/meetings/files/a%20b.pdf"), own("files/a b.pdf", None));
        assert_eq!(of("/other/"), Target::Other);
        assert_eq!(of("mailto:a@example.wales"), Target::Other);
        assert_eq!(of("https://example.org/"), Target::Out("https://example.org/".to_owned()));
    }

    #[test]
    fn redirects_start_at_the_top_of_the_site() {
        let of = |address: &str| of_redirect(address, "https://example.wales/meetings/", "/meetings/");
        assert_eq!(of("/old/"), Target::Own("old/index.html".to_owned(), None));
        assert_eq!(of("/meetings/old.html"), Target::Own("old.html".to_owned(), None));
        assert_eq!(of("https://example.org/x"), Target::Out("https://example.org/x".to_owned()));
    }
}
