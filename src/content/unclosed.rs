//! What was opened in YAML and is never closed: a quotation mark, a bracket. The parser says where it gave up, which is
//! a line later, or the end of the file; whoever mends it looks for the sign that was opened.

/// A sign that isn't closed, by its byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclosed {
    /// A quotation mark: one that no other follows, or that one of a later line closed.
    Quotes(usize),
    /// `[`.
    List(usize),
    /// `{`.
    Map(usize),
}

/// What is open where the parser gave up. A bracket that is closed further on isn't: what it lacks is a comma.
pub fn unclosed(yaml: &str, stop: usize) -> Option<Unclosed> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut at = 0;
    let (mut starts, mut spaced) = (true, true);
    while let Some(sign) = yaml.get(at..).and_then(|rest| rest.chars().next()) {
        let next = at + sign.len_utf8();
        let rest = yaml.get(next..).unwrap_or_default();
        let was_spaced = std::mem::replace(&mut spaced, sign.is_whitespace());
        let may_start = std::mem::replace(&mut starts, false);
        at = match sign {
            '"' | '\'' if may_start => match quoted(rest, sign) {
                Some(len) if !crosses(yaml, at, next + len, stop) => next + len,
                _ if at < stop => return Some(Unclosed::Quotes(at)),
                _ => break,
            },
            '#' if was_spaced => next + rest.find('\n').unwrap_or(rest.len()),
            '|' | '>' if may_start && open.is_empty() => {
                starts = true;
                next + block(yaml.get(..at).unwrap_or_default(), rest)
            }
            _ => {
                starts = match sign {
                    '[' | '{' if may_start || !open.is_empty() => {
                        open.push((at, sign));
                        true
                    }
                    ']' | '}' => {
                        let opener = if sign == ']' { '[' } else { '{' };
                        open.pop_if(|(_, own)| *own == opener);
                        false
                    }
                    ',' => !open.is_empty(),
                    '\n' => true,
                    ':' => rest.starts_with(char::is_whitespace),
                    '-' => may_start && rest.starts_with(char::is_whitespace),
                    sign => may_start && sign.is_whitespace(),
                };
                next
            }
        };
    }
    let last = open.into_iter().rev().find(|(at, _)| *at < stop)?;
    Some(if last.1 == '[' { Unclosed::List(last.0) } else { Unclosed::Map(last.0) })
}

/// The bytes after a quotation mark up to the one that closes it, with that.
fn quoted(rest: &str, mark: char) -> Option<usize> {
    let mut signs = rest.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        if sign == '\\' && mark == '"' {
            signs.next();
        } else if sign == mark && (mark == '"' || signs.next_if(|(_, next)| *next == mark).is_none()) {
            return Some(at + 1);
        }
    }
    None
}

/// True for a quotation over several lines after which the parser gave up at once.
fn crosses(yaml: &str, start: usize, end: usize, stop: usize) -> bool {
    let inside = yaml.get(start..end).unwrap_or_default();
    inside.contains('\n') && yaml.get(end..stop).is_some_and(|between| !between.contains('\n'))
}

/// The bytes of a block of text after its sign: the lines that are indented deeper than the one it starts on.
fn block(before: &str, rest: &str) -> usize {
    let depth = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let own = depth(before.rsplit('\n').next().unwrap_or_default());
    let mut lines = rest.split_inclusive('\n');
    let first = lines.next().map_or(0, str::len);
    let inside = |line: &&str| line.trim().is_empty() || depth(line) > own;
    first + lines.take_while(inside).map(str::len).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_opened_is_found() {
        let of = |yaml: &str, stop: &str| unclosed(yaml, yaml.rfind(stop).unwrap());
        let end = |yaml: &str| unclosed(yaml, yaml.len());
        assert_eq!(of("a: {en: A, cy: B\nurl: x\n", ": x"), Some(Unclosed::Map(3)));
        assert_eq!(of("a: [en, cy\nb: [1]\n", "[1]"), Some(Unclosed::List(3)));
        assert_eq!(end("a: it's\nb: \"A road\nc: x\n"), Some(Unclosed::Quotes(11)));
        assert_eq!(of("a: \"A road\nb: \"x\"\n", "x\""), Some(Unclosed::Quotes(3)));
        assert_eq!(of("a: 'A road\nb: 'x'\n", "x'"), Some(Unclosed::Quotes(3)));
        assert_eq!(of("a: |\n  \"one [two\nb: [x\n", "\n"), Some(Unclosed::List(20)));
        // A comma is missing, a quotation is closed, a sign is none.
        assert_eq!(of("a: [\n  b\n  \"c\"\n]\n", "\"c\""), None);
        assert_eq!(of("a: \"A\" road\n", "road"), None);
        assert_eq!(of("a: 'it''s' x # [\nb: y[\n", "x"), None);
    }
}
