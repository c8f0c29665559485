//! What holds figures and states nothing: addresses on the web, the numbers of list entries, references to characters.

/// Where the token ends that a digit stands in, and whether it is an address or a link's target; nothing before
/// `from` belongs to it.
pub(super) fn token_at(text: &str, digit: usize, from: usize) -> (usize, bool) {
    let edge =
        |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']' | '<' | '>' | '"' | '“' | '”');
    let before = text.get(from..digit).unwrap_or_default();
    let last = before.char_indices().rev().find(|(_, c)| edge(*c));
    let start = from + last.map_or(0, |(at, c)| at + c.len_utf8());
    let rest = text.get(digit..).unwrap_or_default();
    let end = digit + rest.find(edge).unwrap_or(rest.len());
    let token = text.get(start..end).unwrap_or_default();
    let is_target = text.get(..start).is_some_and(|before| before.ends_with("]("));
    (end, is_target || token.contains("://") || token.contains('@') || token.starts_with("www."))
}

/// The end of a list entry's number, or of a heading's, at the start of a line.
pub(super) fn list_mark(text: &str, digit: usize) -> Option<usize> {
    let from = text.ceil_char_boundary(digit.saturating_sub(17));
    let line = text.get(from..digit)?.rsplit('\n').next()?;
    if line.len() > 16 || !line.chars().all(|c| c.is_whitespace() || matches!(c, '(' | '#' | '*' | '_' | '>'))
    {
        return None;
    }
    let rest = text.get(digit..)?;
    let len = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').len();
    let number = rest.get(..len)?;
    let after = rest.get(len..)?;
    let closed = number.ends_with('.') || after.starts_with(')');
    let ended = after.trim_start_matches(')').starts_with(|c: char| c.is_whitespace() || c == '*');
    (closed && ended && len <= 8).then_some(digit + len)
}

/// The end of a reference to a character (`&#373;`) that a digit stands in.
pub(super) fn reference(text: &str, digit: usize) -> Option<usize> {
    let from = text.ceil_char_boundary(digit.saturating_sub(REFERENCE));
    let within = |c: char| c.is_ascii_alphanumeric() || c == '#';
    let before = text.get(from..digit)?.rsplit_once('&')?.1;
    let rest = text.get(digit..text.floor_char_boundary((digit + REFERENCE).min(text.len())))?;
    let end = rest.find(';')?;
    let is_one = before.chars().all(within) && rest.get(..end)?.chars().all(within);
    is_one.then_some(digit + end + 1)
}

/// The most bytes of one.
const REFERENCE: usize = 10;
