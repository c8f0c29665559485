//! Words of YAML that have a form: dates, times, addresses; and the nearest to one that is none.

use jiff::civil::{Date, Time};

/// The word that a clerk may have meant: near in letters, or with one the beginning of the other.
pub fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> String {
    let folded = word.to_lowercase();
    let limit = (word.chars().count() / 3).max(2);
    known
        .map(|candidate| (strsim::damerau_levenshtein(&candidate.to_lowercase(), &folded), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map_or_else(String::new, |(_, candidate)| candidate.to_owned())
}

/// `2019-10-16`.
pub fn date(word: &str) -> Option<Date> {
    let shape = word.len() == 10
        && word
            .bytes()
            .enumerate()
            .all(|(n, b)| if n == 4 || n == 7 { b == b'-' } else { b.is_ascii_digit() });
    shape.then(|| word.parse().ok()).flatten()
}

/// `14:00`, `9:30`.
pub fn time(word: &str) -> Option<Time> {
    let (hours, minutes) = word.split_once(':')?;
    let two =
        |text: &str, least| (least..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if !two(hours, 1) || !two(minutes, 2) {
        return None;
    }
    Time::new(hours.parse().ok()?, minutes.parse().ok()?, 0, 0).ok()
}

/// An http or https address with a host, without spaces or signs that end an attribute.
pub fn is_url(word: &str) -> bool {
    let rest = word.strip_prefix("https://").or_else(|| word.strip_prefix("http://"));
    let host_ends = |rest: &str| rest.find(['/', '?', '#']).unwrap_or(rest.len());
    rest.is_some_and(|rest| host_ends(rest) > 0)
        && !word
            .chars()
            .any(|c| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\' | '`'))
}

/// An e-mail address.
pub fn is_email(word: &str) -> bool {
    let fine = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || ".!#$%&'*+/=^_`{|}~-".contains(c))
    };
    word.split_once('@')
        .is_some_and(|(who, host)| fine(who) && fine(host) && host.contains('.') && !host.ends_with('.'))
}
