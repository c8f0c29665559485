//! Secrets that stand where none should: they aren't printed with the line that they are in.

use std::{borrow::Cow, ops::Range};

/// What is printed instead.
const HIDDEN: &str = "•••";

/// Words for a key whose value is a secret; they may be one part of its name (`sftp-password`).
const KEYS: [&str; 7] = ["password", "passwd", "pass", "passphrase", "secret", "token", "cyfrinair"];

/// A text with its secrets hidden, and where a stretch of it is now.
pub fn hidden<'t>(
    text: &'t str,
    secrets: &[Range<usize>],
    span: Range<usize>,
) -> (Cow<'t, str>, Range<usize>) {
    if secrets.is_empty() {
        return (Cow::Borrowed(text), span);
    }
    let mut out = String::with_capacity(text.len());
    let (mut at, mut start, mut end) = (0, span.start, span.end);
    for secret in secrets {
        out.push_str(text.get(at..secret.start).unwrap_or_default());
        let shown = out.len();
        out.push_str(HIDDEN);
        at = secret.end.max(at);
        let moved = |place: usize, inside: usize| {
            if place >= secret.end { out.len() + (place - secret.end) } else { inside }
        };
        if span.start > secret.start {
            start = moved(span.start, shown);
        }
        if span.end > secret.start {
            end = moved(span.end, out.len());
        }
    }
    out.push_str(text.get(at..).unwrap_or_default());
    (Cow::Owned(out), start..end.max(start))
}

/// A word of a message, with the passwords of the addresses in it hidden.
pub fn without_passwords(text: &str) -> Cow<'_, str> {
    hidden(text, &merged(passwords(text)), 0..0).0
}

/// Where a text has secrets, in order.
pub fn secrets(text: &str) -> Vec<Range<usize>> {
    let mut all = passwords(text);
    all.extend(values(text));
    merged(all)
}

fn merged(mut all: Vec<Range<usize>>) -> Vec<Range<usize>> {
    all.sort_by_key(|range| range.start);
    let mut kept: Vec<Range<usize>> = Vec::new();
    for range in all {
        match kept.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => kept.push(range),
        }
    }
    kept
}

/// The passwords of addresses: `//user:secret@` (RFC 3986, 3.2.1). In one that isn't of the web, a stroke may be part of
/// the password.
fn passwords(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (slashes, _) in text.match_indices("//") {
        let start = slashes + 2;
        let rest = text.get(start..).unwrap_or_default();
        let ends = |sign: char| sign.is_whitespace() || matches!(sign, '"' | '\'' | '`' | '<' | '>');
        let whole = rest.find(ends).map_or(rest, |end| rest.get(..end).unwrap_or(rest));
        let of_web =
            text.get(..slashes).is_some_and(|before| before.ends_with("http:") || before.ends_with("https:"));
        let host = whole.find(['/', '?', '#']).filter(|_| of_web);
        let authority = host.map_or(whole, |end| whole.get(..end).unwrap_or(whole));
        if let (Some(colon), Some(at)) = (authority.find(':'), authority.rfind('@'))
            && colon + 1 < at
        {
            found.push(start + colon + 1..start + at);
        }
    }
    found
}

/// The values of keys that are called so: `password: secret`, with the lines that go on with it.
fn values(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    // How far the key is set in whose value may go on.
    let mut above: Option<usize> = None;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_end();
        let inset = bare.len() - bare.trim_start().len();
        if above.is_some_and(|key| inset > key) && !bare.is_empty() {
            found.push(start + inset..start + bare.len());
        } else if !bare.is_empty() {
            above = None;
            for (colon, _) in bare.match_indices([':', '=']) {
                let (before, after) = bare.split_at_checked(colon).unwrap_or_default();
                let Some(value) = after.get(1..).filter(|_| is_secret(before)) else { continue };
                let in_flow = before.contains(['{', '[']);
                let (from, to) = value_of(value, in_flow);
                if from < to {
                    found.push(start + colon + 1 + from..start + colon + 1 + to);
                }
                above = (!in_flow).then_some(inset);
            }
        }
        start += line.len();
    }
    found
}

/// True where a line up to its colon ends with a key whose value is a secret.
fn is_secret(before: &str) -> bool {
    let before = before.trim_end().trim_end_matches(['"', '\'']);
    let is_of_key = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '_');
    let key = before.rsplit(|sign: char| !is_of_key(sign)).next().unwrap_or_default();
    key.split(['-', '_']).any(|part| KEYS.iter().any(|own| own.eq_ignore_ascii_case(part)))
}

/// Where a value is in the rest of its line: within its quotes, up to the next key of a list in one line, or all.
fn value_of(rest: &str, in_flow: bool) -> (usize, usize) {
    let from = rest.len() - rest.trim_start().len();
    let value = rest.get(from..).unwrap_or_default();
    let quote = value.chars().next().filter(|sign| matches!(sign, '"' | '\''));
    let Some(quote) = quote else {
        let len = value.find([',', '}', ']']).filter(|_| in_flow).unwrap_or(value.len());
        return (from, from + value.get(..len).unwrap_or(value).trim_end().len());
    };
    let mut escaped = false;
    let end = value.char_indices().skip(1).find(|(_, sign)| {
        let ends = *sign == quote && !escaped;
        escaped = *sign == '\\' && !escaped && quote == '"';
        ends
    });
    (from + 1, end.map_or(rest.len(), |(at, _)| from + at))
}
