//! Marks as written, `(a)`, `(ii)`, and the bullets of text pasted from a word processor.

use super::chunks::{Chunk, Form};

/// Bullets that aren't Markdown's.
const BULLETS: [char; 5] = ['•', '·', '▪', '◦', '‣'];

/// The length of the mark or bullet that a line starts with, without the space after it.
pub fn mark(line: &str) -> Option<usize> {
    let first = line.chars().next()?;
    let ends = |len: usize| {
        line.get(len..).is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
    };
    if BULLETS.contains(&first) {
        return ends(first.len_utf8()).then_some(first.len_utf8());
    }
    if matches!(first, '-' | '*' | '+') {
        return line.trim_end().len().eq(&1).then_some(1);
    }
    let inside = line.strip_prefix('(')?;
    let end = inside.find(')').filter(|end| (1..=5).contains(end))?;
    let word = inside.get(..end)?;
    (!values(word).is_empty() && ends(end + 2)).then_some(end + 2)
}

/// A marked line with what belongs to it.
#[derive(Debug)]
pub struct Entry<'a> {
    /// How deep its list stands in others.
    pub depth: usize,
    /// It starts a list beside the one before.
    pub restart: bool,
    /// The mark; none for a bullet.
    pub mark: Option<&'a str>,
    /// What it says.
    pub chunks: Vec<Chunk>,
}

/// How a mark counts, and what it counts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Count {
    Figures,
    Letters(bool),
    Doubled(bool),
    Roman(bool),
}

/// Everything that a mark may mean: `i` is the ninth letter or a Roman one.
fn values(word: &str) -> Vec<(Count, u32)> {
    let mut found = Vec::new();
    if word.chars().all(|c| c.is_ascii_digit()) {
        found.extend(word.parse().ok().filter(|n| *n < 1000).map(|n| (Count::Figures, n)));
        return found;
    }
    let upper = word.chars().all(|c| c.is_ascii_uppercase());
    if !upper && !word.chars().all(|c| c.is_ascii_lowercase()) {
        return found;
    }
    let lower = word.to_ascii_lowercase();
    let letter = lower.bytes().next().map(|b| u32::from(b.saturating_sub(b'a')) + 1);
    match (lower.len(), letter) {
        (1, Some(value)) => found.push((Count::Letters(upper), value)),
        (2, Some(value)) if lower.bytes().all(|b| lower.as_bytes().first() == Some(&b)) => {
            found.push((Count::Doubled(upper), value));
        }
        _ => {}
    }
    if let Some(value) = roman(&lower) {
        found.push((Count::Roman(upper), value));
    }
    found
}

fn roman(word: &str) -> Option<u32> {
    (1..40).find(|&value| {
        let (tens, ones) = (value / 10, value % 10);
        let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"].get(ones as usize).copied();
        let tens_len = tens as usize;
        let (head, tail) = (word.get(..tens_len), word.get(tens_len..));
        head.is_some_and(|head| head.bytes().all(|b| b == b'x')) && tail == ones
    })
}

/// A list that is open: its last mark, and how far it is indented.
struct Open {
    last: String,
    bullet: bool,
    indent: usize,
}

/// Puts marked lines into lists: the successor of the innermost list's last mark goes on with it, then of the
/// next one out; a first mark starts a list inside.
pub fn entries<'a>(text: &'a str, chunks: &[Chunk]) -> Vec<Entry<'a>> {
    let mut open: Vec<Open> = Vec::new();
    let mut entries: Vec<Entry> = Vec::new();
    for chunk in chunks {
        let Form::Mark { len, .. } = chunk.form else {
            if let Some(last) = entries.last_mut() {
                last.chunks.push(Chunk { blank_before: true, indent: 0, ..chunk.clone() });
            }
            continue;
        };
        let end = chunk.range.start + len;
        let written = text.get(chunk.range.start..end).unwrap_or_default().trim();
        let (depth, restart) = place(&mut open, written, chunk.indent);
        let rest = text.get(end..chunk.range.end).unwrap_or_default();
        let start = end + (rest.len() - rest.trim_start().len());
        let said = Chunk { range: start..chunk.range.end, form: Form::Words, indent: 0, blank_before: true };
        entries.push(Entry {
            depth,
            restart,
            mark: (!is_bullet(written)).then_some(written),
            chunks: if rest.trim().is_empty() { Vec::new() } else { vec![said] },
        });
    }
    entries
}

fn is_bullet(mark: &str) -> bool {
    mark.starts_with(BULLETS) || matches!(mark, "-" | "*" | "+")
}

fn word(mark: &str) -> &str {
    mark.trim_matches(['(', ')', '.'])
}

/// The depth of a mark, and whether it starts a list beside the one before.
fn place(open: &mut Vec<Open>, mark: &str, indent: usize) -> (usize, bool) {
    let bullet = is_bullet(mark);
    let own = values(word(mark));
    let goes_on = |list: &Open| match (bullet, list.bullet) {
        (true, true) => list.last == mark && (list.indent == indent || indent < 2),
        (false, false) => {
            let known = values(word(&list.last));
            own.iter()
                .any(|(count, value)| known.iter().any(|(other, last)| count == other && *value == last + 1))
        }
        _ => false,
    };
    let found = open.iter().rposition(goes_on);
    let first = bullet || own.iter().any(|(_, value)| *value == 1);
    let inside = first
        && open.last().is_some_and(|last| if last.bullet { indent > last.indent } else { true })
        && open.len() < super::DEPTH;
    let depth = match found {
        Some(depth) => depth,
        None if inside => open.len(),
        // Neither a successor nor a first mark: a list that skips goes on, anything else starts beside it.
        None => open.iter().rposition(|list| !list.bullet && !bullet && !first).unwrap_or(0),
    };
    let restart = found.is_none() && !inside && (first || open.is_empty());
    open.truncate(depth);
    open.push(Open { last: mark.to_owned(), bullet, indent });
    (depth, restart)
}
