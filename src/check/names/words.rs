//! The words of a text, as names are compared: without accents, stops and the ending of who owns something.

use std::ops::Range;

use super::super::Record;
use crate::language::Locales;

/// The sign for "and" in a company's name.
pub const AND: &str = "&";

/// A word of a text.
#[derive(Clone, Debug)]
pub struct Word<'t> {
    /// As it is written, without what stands around it.
    pub said: &'t str,
    /// What is the same in every spelling of it.
    pub key: String,
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Nothing stands between it and the word before that would end a name there.
    pub joined: bool,
}

impl Word<'_> {
    /// True where it starts with a capital letter.
    pub fn is_capital(&self) -> bool {
        self.said.starts_with(char::is_uppercase)
    }

    /// `J.`, `J.R.`, `J`.
    pub fn is_initials(&self) -> bool {
        let stops = self.said.contains('.') || self.said.chars().count() == 1;
        stops && self.said.chars().all(|c| c == '.' || c.is_uppercase())
    }
}

/// The words of a text.
pub fn words<'t>(text: &'t str, record: &Record) -> Vec<Word<'t>> {
    let mut found: Vec<Word> = Vec::new();
    let mut end = 0;
    for range in ranges(text, &record.vocabulary().names.owner_endings) {
        let said = text.get(range.clone()).unwrap_or_default();
        let before = text.get(end..range.start).unwrap_or_default();
        let joined = found.last().is_some_and(|last| joins(last, before, record));
        end = range.end;
        found.push(Word { said, key: key(said, record.locales()), range, joined });
    }
    found
}

/// What is the same in every spelling of a word.
pub fn key(said: &str, locales: &Locales) -> String {
    let first = locales.langs().next().filter(|_| said != AND);
    first.map_or_else(|| said.to_owned(), |lang| locales.locale(lang).forms().folded(said))
}

/// Letters and figures with the signs that stand inside a name; a stop stays with initials.
fn ranges<'t>(text: &'t str, owners: &'t [String]) -> impl Iterator<Item = Range<usize>> + 't {
    let inside = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '.' | '&');
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text.get(at..)?.find(inside)?;
            let rest = text.get(start..)?;
            at = start + rest.find(|c| !inside(c)).unwrap_or(rest.len());
            let said = text.get(start..at)?;
            if said == AND {
                return Some(start..at);
            }
            let said = said.trim_start_matches(|c: char| !c.is_alphanumeric());
            let start = at - said.len();
            let said = without_owner(said.trim_end_matches(|c: char| !c.is_alphanumeric()), owners);
            if !said.is_empty() {
                let stop = usize::from(is_initial(said) && text.get(start + said.len()..)?.starts_with('.'));
                return Some(start..start + said.len() + stop);
            }
        }
    })
}

fn without_owner<'t>(said: &'t str, owners: &[String]) -> &'t str {
    owners.iter().find_map(|ending| said.strip_suffix(ending.as_str())).unwrap_or(said)
}

/// `J`, `J.R`.
fn is_initial(said: &str) -> bool {
    said.split('.').all(|letter| letter.chars().count() == 1 && letter.chars().all(char::is_uppercase))
}

/// True where a name may go on after what stands between two words. The stop of a title ends nothing.
fn joins(last: &Word, between: &str, record: &Record) -> bool {
    let is_title = record.vocabulary().titles.iter().any(|title| title == last.said);
    let between = between.strip_prefix('.').filter(|_| is_title).unwrap_or(between);
    let owners = &record.vocabulary().names.owner_endings;
    let between = owners.iter().find_map(|ending| between.strip_prefix(ending.as_str())).unwrap_or(between);
    let lines = between.matches('\n').count();
    lines < 2 && between.chars().all(|c| c.is_whitespace() || matches!(c, '*' | '_'))
}
