//! Whether a paragraph is a decision, by how it starts.

use super::Dialect;
use crate::content::lines::lines;

/// The longest word of a mark.
const MARK: usize = 9;

/// True where a paragraph starts with a word of decision: as given, in capitals; or in any case before `:` `–` `—` `-`
/// or a word for "that".
pub fn starts(paragraph: &str, dialect: &Dialect) -> bool {
    let emphasis = |c: char| matches!(c, '*' | '_');
    let bare = paragraph.trim_start_matches(|c: char| emphasis(c) || c.is_whitespace() || c == '>');
    dialect.decision_words.iter().any(|word| {
        let Some((start, rest)) = strip(bare, word) else { return false };
        if rest.starts_with(|c: char| c.is_alphanumeric()) {
            return false;
        }
        start == word.as_ref() || is_followed(rest, dialect)
    })
}

/// False where no line starts with a word of decision, whatever marks stand before it: most texts are known so at a glance.
pub fn may_hold(text: &str, dialect: &Dialect) -> bool {
    lines(text).any(|line| {
        let mut rest = line.text;
        loop {
            rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
            if dialect.decision_words.iter().any(|word| strip(rest, word).is_some()) {
                return true;
            }
            // `(a)` and `1.` are marks; a word isn't.
            let end = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
            let after = rest.get(end..).unwrap_or_default();
            if end == 0 || end > MARK || !after.starts_with([')', '.']) {
                return false;
            }
            rest = after;
        }
    })
}

/// The start that is the word in any case, and what follows it.
fn strip<'a>(text: &'a str, word: &str) -> Option<(&'a str, &'a str)> {
    // Most words differ in their first letter.
    if let (Some(first), Some(wanted)) = (text.bytes().next(), word.bytes().next())
        && first.is_ascii()
        && wanted.is_ascii()
        && !first.eq_ignore_ascii_case(&wanted)
    {
        return None;
    }
    let mut signs = text.char_indices();
    for wanted in word.chars() {
        let (_, sign) = signs.next()?;
        let plain = sign.is_ascii() && wanted.is_ascii();
        if plain && !sign.eq_ignore_ascii_case(&wanted) {
            return None;
        }
        if !plain && !sign.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    text.split_at_checked(text.len() - signs.as_str().len())
}

fn is_followed(rest: &str, dialect: &Dialect) -> bool {
    let rest = rest.trim_start_matches(|c: char| matches!(c, '*' | '_') || c.is_whitespace());
    rest.starts_with([':', '–', '—', '-'])
        || dialect.that_words.iter().any(|word| {
            strip(rest, word).is_some_and(|(_, after)| !after.starts_with(|c: char| c.is_alphanumeric()))
        })
}
