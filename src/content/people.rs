//! A person as a line of the minutes names one: title, name, letters, role.

use std::sync::Arc;

use super::words::{Words, fold};
use crate::language::Text;
use crate::problem::Place;

/// A name as written, cut into what is part of who it is and what isn't.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PersonName {
    /// The name itself: `B. Example`.
    pub name: Box<str>,
    /// Letters after it, with a space between: `MBE`. Not part of who it is.
    pub letters: Box<str>,
    /// `Councillor` or a like title stood before it. Not part of who it is.
    pub councillor: bool,
    /// What tells namesakes apart: `Cwmllan`.
    pub apart: Option<Box<str>>,
    identity: Arc<Identity>,
}

/// Who somebody is, for comparing.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Identity {
    /// The name, folded.
    pub name: Box<str>,
    /// What tells namesakes apart, folded.
    pub apart: Option<Box<str>>,
}

/// A person in a list of attendance or of invitees.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct PersonLine {
    /// Who.
    pub name: PersonName,
    /// The role held that day.
    pub role: Option<Text>,
    /// The body that the person came from.
    pub organisation: Option<Text>,
    /// Public although the item is exempt.
    pub public: bool,
    /// Where the line is.
    pub place: Place,
}

impl PersonName {
    /// Who it is.
    pub fn identity(&self) -> &Arc<Identity> {
        &self.identity
    }

    /// The name without titles, with what tells namesakes apart in brackets.
    pub fn display(&self) -> String {
        match &self.apart {
            Some(apart) => format!("{} ({apart})", self.name),
            None => self.name.to_string(),
        }
    }
}

/// Cuts a line into the name and the role: at the first comma or spaced dash outside brackets.
pub fn split_role(line: &str) -> (&str, Option<&str>) {
    let mut depth = 0_usize;
    let mut before = ' ';
    for (at, sign) in line.char_indices() {
        let after = at + sign.len_utf8();
        let rest = line.get(after..).unwrap_or_default();
        match sign {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' | '–' | '—' | '-' if depth == 0 => {
                let dash = before.is_whitespace() && rest.starts_with(char::is_whitespace);
                if sign == ',' || dash {
                    let role = rest.trim();
                    return (line.get(..at).unwrap_or_default().trim(), (!role.is_empty()).then_some(role));
                }
            }
            _ => {}
        }
        before = sign;
    }
    (line.trim(), None)
}

/// Reads a name; `None` where nothing of it is left.
pub fn read_name(text: &str, words: &Words) -> Option<PersonName> {
    let (mut rest, councillor) = strip_title(text.trim(), words);
    let mut apart: Option<Box<str>> = None;
    if let Some((before, inside)) = rest.strip_suffix(')').and_then(|text| text.rsplit_once('(')) {
        apart = Some(inside.trim()).filter(|inside| !inside.is_empty()).map(Into::into);
        rest = before.trim();
    }
    let mut letters: Vec<&str> = Vec::new();
    while let Some((before, last)) = rest.rsplit_once(char::is_whitespace) {
        if !words.letters.iter().any(|known| known == last) {
            break;
        }
        letters.insert(0, last);
        rest = before.trim_end();
    }
    let name: Vec<_> = rest.split_whitespace().collect();
    let name = name.join(" ");
    name.chars().any(char::is_alphabetic).then(|| {
        let folded = |words: &str| Box::from(fold(words));
        let identity = Identity { name: folded(&name), apart: apart.as_deref().map(folded) };
        let letters = letters.join(" ").into();
        PersonName { name: name.into(), letters, councillor, apart, identity: Arc::new(identity) }
    })
}

fn strip_title<'a>(text: &'a str, words: &Words) -> (&'a str, bool) {
    for title in &words.councillor {
        let mut signs = text.char_indices();
        let matches =
            title.chars().all(|wanted| signs.next().is_some_and(|(_, c)| c.to_lowercase().eq([wanted])));
        let after = signs.as_str();
        if matches && (after.starts_with(char::is_whitespace) || after.starts_with('.')) {
            return (after.trim_start_matches('.').trim_start(), true);
        }
    }
    (text, false)
}

/// A line of pasted people without its bullet; `None` where nothing is left.
pub fn strip_bullet(line: &str) -> Option<&str> {
    let line = line.trim();
    let line = ["- ", "* ", "+ ", "• ", "· ", "•\u{a0}", "·\u{a0}"]
        .iter()
        .find_map(|bullet| line.strip_prefix(bullet))
        .unwrap_or(line)
        .trim();
    (!line.is_empty() && !matches!(line, "•" | "·" | "-" | "*")).then_some(line)
}
