//! The addresses and the places of a page of HTML, without building a tree: every page of a site is looked at.

use std::borrow::Cow;

use memchr::{memchr, memmem};

/// What an attribute of a page states.
#[derive(Debug, PartialEq, Eq)]
pub enum Stated<'a> {
    /// A place to link to: `id`, or the `name` of an `<a>`.
    Id(Cow<'a, str>),
    /// An address: `href`, `src` or `action`.
    Address(Cow<'a, str>),
}

/// Calls for every place and every address of a page, in its order. The page is valid HTML of our templates; of what isn't,
/// some may be missed.
pub fn each<'a>(page: &'a str, mut look: impl FnMut(Stated<'a>)) {
    let mut at = 0;
    while let Some(found) = page.as_bytes().get(at..).and_then(|rest| memchr(b'<', rest)) {
        let start = at + found + 1;
        let rest = page.get(start..).unwrap_or_default();
        at = start;
        if rest.starts_with("!--") {
            at += memmem::find(rest.as_bytes(), b"-->").unwrap_or(rest.len());
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let name = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
            let tag = rest.get(..name).unwrap_or_default();
            at += name + attributes(rest.get(name..).unwrap_or_default(), tag, &mut look);
            let ending = match tag {
                "script" => "</script",
                "style" => "</style",
                _ => continue,
            };
            let inside = page.get(at..).unwrap_or_default();
            at += memmem::find(inside.as_bytes(), ending.as_bytes()).unwrap_or(inside.len());
        }
    }
}

/// The attributes of a tag; how many bytes they take.
fn attributes<'a>(text: &'a str, tag: &str, look: &mut impl FnMut(Stated<'a>)) -> usize {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        let end = rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '>' | '/'));
        let Some((name, after)) = end.and_then(|end| rest.split_at_checked(end)) else { return text.len() };
        if name.is_empty() && !after.starts_with('=') {
            return text.len() - after.len();
        }
        rest = after;
        let value = after.trim_start().strip_prefix('=').map(str::trim_start);
        let Some(value) = value else { continue };
        let (value, after) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let inside = value.get(1..).unwrap_or_default();
                inside.split_once(quote).unwrap_or((inside, ""))
            }
            _ => {
                let end = value.find(|c: char| c.is_ascii_whitespace() || c == '>').unwrap_or(value.len());
                value.split_at_checked(end).unwrap_or((value, ""))
            }
        };
        rest = after;
        match (tag, name) {
            (_, "id") | ("a", "name") => look(Stated::Id(unescaped(value))),
            (_, "href" | "src" | "action") => look(Stated::Address(unescaped(value))),
            _ => {}
        }
    }
}

/// An attribute's value without its character references.
fn unescaped(value: &str) -> Cow<'_, str> {
    if !value.contains('&') {
        return Cow::Borrowed(value);
    }
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let sign = after.split_once(';').and_then(|(name, after)| Some((reference(name)?, after)));
        match sign {
            Some((sign, after)) => {
                out.push(sign);
                rest = after;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn reference(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_and_addresses_are_found() {
        let page = "<a href=\"/a/?b=1&amp;c=2\" id=x>t</a><!-- <a href=no> --><img src='p.png'/><script>'<a href=no>'\
                    </script><a name=old></a><input name=q><p title=\"a > b\" id=\"&#x41;b\"><form action=/s/>";
        let mut found = Vec::new();
        each(page, |stated| {
            found.push(match stated {
                Stated::Id(id) => format!("#{id}"),
                Stated::Address(address) => address.into_owned(),
            });
        });
        assert_eq!(found, ["/a/?b=1&c=2", "#x", "p.png", "#old", "#Ab", "/s/"]);
    }

    #[test]
    fn what_is_cut_short_ends() {
        for page in [
            "<",
            "<a",
            "<a href",
            "<a href=",
            "<a href=\"",
            "<!--",
            "<script>",
            "<a / =>",
            "<a =\"x\" id=\"ŵ",
        ] {
            each(page, |_| ());
        }
    }
}
