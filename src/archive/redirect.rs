//! Addresses that moved: what `redirects` of `site.yaml` says.

use std::collections::HashMap;

use percent_encoding::percent_decode_str;
use reqwest::Url;

use crate::content::Fields;
use crate::problem::{Fault, Place, Problem};

/// An address of an earlier site, and where it leads now.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Redirect {
    /// The old address, from the top of the site's folder or of its host.
    pub from: Box<str>,
    /// The new one, or a whole address elsewhere.
    pub to: Box<str>,
    /// Where it is stated.
    pub place: Place,
}

/// The path of an old address below the site's: decoded, without a slash at either end.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Start {
    /// The path.
    pub path: String,
    /// It was written as a folder's.
    pub folder: bool,
}

impl Redirect {
    pub(super) fn of(fields: &Fields) -> Option<Redirect> {
        Some(Redirect { from: fields.word("from")?, to: fields.word("to")?, place: fields.place.clone() })
    }

    /// Where it starts. `url` is the site's own, with a slash at its end; `base` its path. `None` for an address of
    /// another site, one that asks a question (`?`), and one that no server can be asked for.
    pub fn start(&self, url: &str, base: &str) -> Option<Start> {
        let below = below(&self.from, url, base).filter(|below| !below.contains(['?', '#']))?;
        let decoded = percent_decode_str(below).decode_utf8().ok()?;
        let path = decoded.trim_end_matches('/');
        let plain = |name: &str| !matches!(name, "" | "." | "..");
        let sound =
            path.split('/').all(plain) && !path.contains(|sign: char| sign.is_control() || sign == '\\');
        let folder = decoded.ends_with('/') || path.ends_with("/index.html");
        let path = path.strip_suffix("/index.html").unwrap_or(path);
        (sound && path != "index.html").then(|| Start { path: path.to_owned(), folder })
    }

    /// The address that it leads to: from the top of the host, or a whole one. It holds no sign but letters, figures
    /// and `-._~/?#&=:@,+!%`, whatever was written: so it can stand in the settings of any host.
    pub fn target(&self, url: &str, base: &str) -> Option<String> {
        if let Some(below) = below(&self.to, url, base) {
            return Some(format!("{base}{}", clean(below)));
        }
        // What is read generously, `http:/x` say, isn't what was meant.
        let names_host =
            |to: &str| to.split_once("://").is_some_and(|(_, host)| !host.starts_with(['/', '\\']));
        let address = Url::parse(&self.to).ok().filter(|_| names_host(&self.to))?;
        let address = Some(address).filter(|url| matches!(url.scheme(), "http" | "https"))?;
        Some(clean(address.as_str()))
    }

    /// The path below the site's own that it leads to, as another redirect would start there; `None` where that is
    /// another site's.
    fn lands(&self, url: &str, base: &str) -> Option<String> {
        let target = self.target(url, base)?;
        let path = target.split(['?', '#']).next().unwrap_or_default();
        let there = Redirect { from: path.into(), ..self.clone() };
        there.start(url, base).map(|start| start.path)
    }

    /// Those that start where one before them does, and those that lead back to where they start: of a circle, each.
    pub(super) fn at_odds(all: &[Redirect], url: &str, base: &str) -> Vec<Problem> {
        let mut starts: HashMap<String, &Redirect> = HashMap::new();
        let mut problems = Vec::new();
        for redirect in all {
            let Some(Start { path, .. }) = redirect.start(url, base) else { continue };
            if let Some(first) = starts.get(&path) {
                let fault = Fault::RedirectTwice { from: redirect.from.to_string() };
                problems.push(Problem::at(fault, redirect.place.clone()).and(first.place.clone()));
            } else {
                starts.insert(path, redirect);
            }
        }
        let after: HashMap<&str, String> = starts
            .iter()
            .filter_map(|(path, redirect)| Some((path.as_str(), redirect.lands(url, base)?)))
            .collect();
        for (path, redirect) in &starts {
            let mut at = after.get(path.as_str());
            // No way is longer than there are redirects.
            for _ in 0..starts.len() {
                match at {
                    Some(next) if next == path => {
                        let (from, to) = (redirect.from.to_string(), redirect.to.to_string());
                        problems.push(Problem::at(Fault::RedirectLoop { from, to }, redirect.place.clone()));
                        break;
                    }
                    next => at = next.and_then(|next| after.get(next.as_str())),
                }
            }
        }
        problems
    }

    /// What no host can do.
    pub(super) fn unusable(&self, url: &str, base: &str) -> Option<Problem> {
        let value = match (self.start(url, base), self.target(url, base)) {
            (Some(_), Some(_)) => return None,
            (None, _) => &self.from,
            (Some(_), None) => &self.to,
        };
        Some(Problem::at(Fault::BadRedirect { value: value.to_string() }, self.place.clone()))
    }
}

/// What an address of `redirects` has below the site's own; `None` where it is another site's.
pub fn below<'a>(address: &'a str, url: &str, base: &str) -> Option<&'a str> {
    let own = address.strip_prefix(url).or_else(|| (address == url.trim_end_matches('/')).then_some(""));
    match own {
        // Two slashes lead to another host (RFC 3986, 4.2).
        None if has_scheme(address) || address.starts_with("//") => None,
        None => Some(address.strip_prefix(base).unwrap_or(address).trim_start_matches('/')),
        Some(below) => Some(below.trim_start_matches('/')),
    }
}

/// A scheme before the first colon (RFC 3986, 3.1).
pub fn has_scheme(address: &str) -> bool {
    address.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    })
}

/// An address in which everything is written as `%` and figures that a host's settings could take for a sign of theirs.
fn clean(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        let figures = after.iter().take(2).filter(|figure| figure.is_ascii_hexdigit()).count();
        let is_escape = byte == b'%' && figures == 2;
        if byte.is_ascii_alphanumeric() || b"-._~/?#&=:@,+!".contains(&byte) || is_escape {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::FileId;

    const URL: &str = "https://example.wales/meetings/";

    fn redirect(from: &str, to: &str) -> Redirect {
        Redirect { from: from.into(), to: to.into(), place: Place::file(FileId(0)) }
    }

    #[test]
    fn redirects_start_at_the_top_of_the_site() {
        let of =
            |from: &str| redirect(from, "").start(URL, "/meetings/").map(|start| (start.path, start.folder));
        let path = |path: &str, folder| Some((path.to_owned(), folder));
        assert_eq!(of("/old/"), path("old", true));
        assert_eq!(of("/meetings/old.html"), path("old.html", false));
        assert_eq!(of("https://example.wales/meetings/a%20b"), path("a b", false));
        assert_eq!(of("/a/index.html"), path("a", true));
        for bad in [
            "/",
            "",
            "//old/",
            "https://example.org/",
            "/a?b=1",
            "/../a",
            "/a//b",
            "/a%0Ab",
            "/a\\b",
            "/index.html",
        ] {
            assert_eq!(of(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_target_holds_no_sign_of_a_hosts_settings() {
        let of = |to: &str| redirect("", to).target(URL, "/meetings/");
        assert_eq!(of("/en/a b/?q=\"x\"#y").as_deref(), Some("/meetings/en/a%20b/?q=%22x%22#y"));
        assert_eq!(
            of("https://example.org/$1;{}%41%4").as_deref(),
            Some("https://example.org/%241%3B%7B%7D%41%254")
        );
        assert_eq!(of("//example.org/x"), None);
        assert_eq!(of("javascript:alert(1)"), None);
        assert_eq!(of("mailto:a@example.wales"), None);
        for bad in ["http:/x", "http:x", "https:///x", "http:\\\\x"] {
            assert_eq!(of(bad), None, "{bad}");
        }
    }
}
