//! Prose cut into paragraphs, marked lines, tables and fences.

use std::ops::Range;

use super::{Dialect, decisions, marks};
use crate::content::lines::{Line, lines};

/// What a chunk looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A heading of this level.
    Heading(u8),
    /// A line that starts with a mark or a bullet: how long that is, and whether it stands alone.
    Mark { len: usize, alone: bool },
    /// A list of Markdown.
    Markers,
    /// A table's caption.
    Caption,
    /// A table.
    Table,
    /// A fence with what is in it.
    Fence,
    /// A paragraph.
    Words,
}

/// A piece of the text.
#[derive(Clone, Debug)]
pub struct Chunk {
    /// Its bytes, without space around it.
    pub range: Range<usize>,
    /// What it looks like.
    pub form: Form,
    /// Spaces before its first line.
    pub indent: usize,
    /// An empty line stands before it.
    pub blank_before: bool,
}

/// The level of a line that is a heading.
pub fn heading(line: &str) -> Option<u8> {
    let line = line.trim_start();
    let level = line.len() - line.trim_start_matches('#').len();
    u8::try_from(level).ok().filter(|level| (2..=6).contains(level))
}

/// The sign and length of a line that opens or closes a fence.
pub fn fence(line: &str) -> Option<(char, usize)> {
    let line = line.trim_start();
    let sign = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let len = line.len() - line.trim_start_matches(sign).len();
    let info = line.get(len..).unwrap_or_default();
    (len >= 3 && !(sign == '`' && info.contains('`'))).then_some((sign, len))
}

/// True for a line that ends a fence.
pub fn closes(line: &str, (sign, len): (char, usize)) -> bool {
    fence(line).is_some_and(|(own, own_len)| own == sign && own_len >= len)
        && line.trim().chars().all(|c| c == sign)
}

/// What follows the mark of a Markdown list: `- `, `* `, `+ `, `1. `, `1) `.
pub fn after_marker(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let rest = match line.strip_prefix(['-', '*', '+']) {
        Some(rest) => rest,
        None => {
            let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            line.get(digits..).filter(|_| (1..=9).contains(&digits))?.strip_prefix(['.', ')'])?
        }
    };
    rest.starts_with([' ', '\t']).then(|| rest.trim_start())
}

fn is_rule(line: &str) -> bool {
    let Some(sign) = line.trim_start().chars().next().filter(|c| matches!(c, '-' | '*' | '_')) else {
        return false;
    };
    let mut signs = 0;
    let only = line.chars().all(|c| {
        signs += usize::from(c == sign);
        c == sign || c.is_whitespace()
    });
    only && signs >= 3
}

/// True for the row under a table's header.
fn is_delimiter(line: &str) -> bool {
    line.contains('-')
        && line.contains('|')
        && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t' | '\r'))
}

fn is_caption(line: &str, dialect: &Dialect) -> bool {
    let line = line.trim_start();
    dialect.table_words.iter().any(|word| {
        line.split_at_checked(word.len())
            .is_some_and(|(start, rest)| rest.starts_with(':') && start.to_lowercase() == word.to_lowercase())
    })
}

impl Line<'_> {
    fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    fn indent(&self) -> usize {
        let space = |c: char| matches!(c, ' ' | '\t' | '\u{a0}');
        self.text.chars().take_while(|&c| space(c)).map(|c| if c == '\t' { 4 } else { 1 }).sum()
    }
}

/// Cuts prose into its pieces.
pub fn cut(text: &str, dialect: &Dialect) -> Vec<Chunk> {
    let lines: Vec<Line> = lines(text).collect();
    let mut cutter = Cutter { lines: &lines, dialect, chunks: Vec::new(), blank: false };
    let mut at = 0;
    while at < lines.len() {
        at += cutter.piece(at).max(1);
    }
    cutter.chunks
}

struct Cutter<'a, 'd> {
    lines: &'a [Line<'a>],
    dialect: &'d Dialect,
    chunks: Vec<Chunk>,
    blank: bool,
}

impl Cutter<'_, '_> {
    fn line(&self, at: usize) -> Line<'_> {
        self.lines.get(at).cloned().unwrap_or(Line { text: "", range: 0..0 })
    }

    fn push(&mut self, at: usize, len: usize, form: Form) -> usize {
        let (first, last) = (self.line(at), self.line(at + len.max(1) - 1));
        let lead = first.text.len() - first.text.trim_start().len();
        let range = first.range.start + lead..last.range.start + last.text.trim_end().len();
        let indent = first.indent();
        self.chunks.push(Chunk { range, form, indent, blank_before: self.blank });
        self.blank = false;
        len
    }

    /// Takes the piece that starts at a line; how many lines it has.
    fn piece(&mut self, at: usize) -> usize {
        let line = self.line(at);
        if line.is_blank() {
            self.blank = true;
            return 1;
        }
        let text = line.text;
        if let Some(level) = heading(text) {
            return self.push(at, 1, Form::Heading(level));
        }
        if let Some(open) = fence(text) {
            let inside = self.lines.iter().skip(at + 1);
            let len = inside
                .take_while(|line| heading_of_file(line.text).is_none() && !closes(line.text, open))
                .count();
            let closed = self.lines.get(at + 1 + len).is_some_and(|line| closes(line.text, open));
            return self.push(at, 1 + len + usize::from(closed), Form::Fence);
        }
        if let Some(len) = marks::mark(text.trim_start()) {
            let alone = text.trim_start().get(len..).is_none_or(|rest| rest.trim().is_empty());
            let more = if alone || self.leaves_list(at + 1) { 0 } else { self.words(at + 1, false) };
            return self.push(at, 1 + more, Form::Mark { len, alone });
        }
        if is_delimiter(self.line(at + 1).text) && text.contains('|') {
            let rows = self
                .lines
                .iter()
                .skip(at)
                .take_while(|line| !line.is_blank() && heading(line.text).is_none());
            let len = rows.count();
            return self.push(at, len, Form::Table);
        }
        if is_caption(text, self.dialect) {
            return self.push(at, 1, Form::Caption);
        }
        if after_marker(text).is_some() && !is_rule(text) {
            let len = 1 + self.words(at + 1, true);
            return self.push(at, len, Form::Markers);
        }
        let more = if self.ends_paragraph(at) { 0 } else { self.words(at + 1, false) };
        self.push(at, 1 + more, Form::Words)
    }

    /// How many lines go on with the paragraph above.
    fn words(&self, from: usize, markers: bool) -> usize {
        let mut len = 0;
        while let Some(line) = self.lines.get(from + len) {
            let text = line.text;
            let marker = after_marker(text).is_some() && !is_rule(text);
            let other = line.is_blank()
                || heading(text).is_some()
                || fence(text).is_some()
                || marks::mark(text.trim_start()).is_some()
                || is_caption(text, self.dialect)
                || (text.contains('|') && is_delimiter(self.line(from + len + 1).text))
                || (!markers && (marker || decisions::starts(text, self.dialect)));
            if other {
                break;
            }
            len += 1;
            if !markers && self.ends_paragraph(from + len - 1) {
                break;
            }
        }
        len
    }

    /// In text pasted without empty lines every line is a paragraph: nobody breaks lines as late as that.
    fn ends_paragraph(&self, at: usize) -> bool {
        let (text, next) = (self.line(at).text.trim_end(), self.line(at + 1).text.trim_start());
        let sentence =
            text.trim_end_matches(['”', '’', '"', '\'', ')', '*', '_']).ends_with(['.', '?', '!', ':', ';']);
        (text.len() > LONG || next.len() > LONG) && sentence && starts_sentence(next)
    }

    /// A long line under a marked one is a paragraph of its own, unless it is indented.
    fn leaves_list(&self, at: usize) -> bool {
        let line = self.line(at);
        line.indent() == 0 && line.text.len() > LONG && starts_sentence(line.text)
    }
}

/// A line longer than this wasn't broken by hand.
const LONG: usize = 110;

fn starts_sentence(line: &str) -> bool {
    line.chars().next().is_some_and(|c| c.is_uppercase() || matches!(c, '“' | '‘' | '"' | '\''))
}

/// The headings at which the file was cut before.
fn heading_of_file(line: &str) -> Option<u8> {
    heading(line).filter(|level| *level <= 4)
}

/// A Markdown list as marked lines, for lists that hold decisions.
pub fn of_markers(text: &str, chunk: &Chunk) -> Vec<Chunk> {
    let said = text.get(chunk.range.clone()).unwrap_or_default();
    let mut chunks: Vec<Chunk> = Vec::new();
    let mut at = chunk.range.start;
    for line in said.split_inclusive('\n') {
        let lead = line.len() - line.trim_start().len();
        let words = line.trim();
        let (start, end) = (at + lead, at + lead + words.len());
        at += line.len();
        match (after_marker(line), chunks.last_mut()) {
            (Some(rest), _) => {
                let len = words.len() - rest.trim_end().len();
                let form = Form::Mark { len, alone: rest.trim().is_empty() };
                chunks.push(Chunk { range: start..end, form, indent: lead, blank_before: false });
            }
            (None, Some(last)) if !words.is_empty() => last.range.end = end,
            _ => {}
        }
    }
    chunks
}
