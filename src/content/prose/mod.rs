//! The text of minutes as people write and paste it: Markdown, lettered lists, bullets out of Word, decisions.
//!
//! Text is cut at its headings first, then into paragraphs, so that no fence or list can swallow what follows.

mod chunks;
mod decisions;
mod faults;
mod links;
mod marks;
mod pictures;
mod plain;

use std::ops::Range;

use chunks::{Chunk, Form};

pub use faults::{ProseFault, faults};
pub use links::{LinkMark, links};
pub use pictures::{PictureMark, pictures};
pub use plain::{between_tags, paragraphs, parser, plain, without_controls};

/// What prose needs to know of the site's languages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dialect {
    /// Words that start a decision: in capitals, or in any case before a dash, a colon or a word for "that".
    pub decision_words: Vec<Box<str>>,
    /// Words for "that".
    pub that_words: Vec<Box<str>>,
    /// Words that start a table's caption.
    pub table_words: Vec<Box<str>>,
}

/// A stretch of prose.
#[derive(Clone, Debug, PartialEq)]
pub enum Block<'a> {
    /// A heading with its level in the file (2 to 6).
    Heading(u8, &'a str),
    /// Plain Markdown.
    Markdown(String),
    /// A table with its caption.
    Table {
        /// The words after `Table:`.
        caption: &'a str,
        /// The rows.
        markdown: String,
    },
    /// A list whose marks stay as written, or one of bullets.
    List(Vec<ListItem<'a>>),
    /// A decision with the list after it, and its bytes.
    Decision(Range<usize>, Vec<Block<'a>>),
}

/// An entry of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct ListItem<'a> {
    /// `(a)`, `(ii)`, `1.`; none for a bullet.
    pub mark: Option<&'a str>,
    /// What it says.
    pub blocks: Vec<Block<'a>>,
}

/// How deep lists in lists are followed.
const DEPTH: usize = 6;

/// A line cut before its words: what is before them is space, a mark or a bullet.
pub fn split_mark(line: &str) -> (&str, &str) {
    let start = line.trim_start();
    let rest = match (marks::mark(start), chunks::after_marker(start)) {
        (Some(len), _) => start.get(len..).unwrap_or_default().trim_start(),
        (None, Some(rest)) => rest,
        (None, None) => start,
    };
    line.split_at_checked(line.len() - rest.len()).unwrap_or(("", line))
}

/// Reads prose.
pub fn blocks<'a>(text: &'a str, dialect: &Dialect) -> Vec<Block<'a>> {
    let chunks = chunks::cut(text, dialect);
    Reader { text, dialect, words: true }.blocks(&chunks, true, 0)
}

/// The bytes of every decision: a paragraph with the list that follows it.
pub fn decisions(text: &str, dialect: &Dialect) -> Vec<Range<usize>> {
    if !decisions::may_hold(text, dialect) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let chunks = chunks::cut(text, dialect);
    collect(&Reader { text, dialect, words: false }.blocks(&chunks, true, 0), &mut found);
    found
}

fn collect(blocks: &[Block], found: &mut Vec<Range<usize>>) {
    for block in blocks {
        match block {
            Block::Decision(range, _) => found.push(range.clone()),
            Block::List(items) => items.iter().for_each(|item| collect(&item.blocks, found)),
            Block::Heading(..) | Block::Markdown(_) | Block::Table { .. } => {}
        }
    }
}

/// Puts chunks together to blocks.
struct Reader<'a, 'd> {
    text: &'a str,
    dialect: &'d Dialect,
    /// Plain Markdown is wanted too.
    words: bool,
}

impl<'a> Reader<'a, '_> {
    fn said(&self, range: &Range<usize>) -> &'a str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    fn blocks(&self, chunks: &[Chunk], mark: bool, depth: usize) -> Vec<Block<'a>> {
        let mut blocks = Vec::new();
        let mut run = Run::default();
        let mut at = 0;
        while let Some(chunk) = chunks.get(at) {
            let rest = chunks.get(at..).unwrap_or_default();
            let taken = match chunk.form {
                _ if mark && self.decides(chunk) => {
                    run.end(&mut blocks);
                    let taken = 1 + list_len(rest.get(1..).unwrap_or_default());
                    blocks.push(self.decision(rest.get(..taken).unwrap_or_default(), depth));
                    taken
                }
                Form::Heading(level) => {
                    run.end(&mut blocks);
                    let words = self.said(&chunk.range).trim_matches(|c: char| c == '#' || c.is_whitespace());
                    if !words.is_empty() {
                        blocks.push(Block::Heading(level, words));
                    }
                    1
                }
                Form::Mark { .. } if depth < DEPTH => {
                    run.end(&mut blocks);
                    let taken = list_len(rest);
                    self.list(rest.get(..taken).unwrap_or_default(), mark, depth, &mut blocks);
                    taken
                }
                Form::Markers if mark && depth < DEPTH && self.marker_decides(chunk) => {
                    run.end(&mut blocks);
                    let items = chunks::of_markers(self.text, chunk);
                    self.list(&items, mark, depth, &mut blocks);
                    1
                }
                Form::Caption if rest.get(1).is_some_and(|next| next.form == Form::Table) => {
                    run.end(&mut blocks);
                    let (_, caption) = self.said(&chunk.range).split_once(':').unwrap_or_default();
                    let markdown = rest.get(1).map_or("", |next| self.said(&next.range)).to_owned();
                    blocks.push(Block::Table { caption: caption.trim(), markdown });
                    2
                }
                _ => {
                    if self.words {
                        run.add(chunk, self.said(&chunk.range));
                    }
                    1
                }
            };
            at += taken;
        }
        run.end(&mut blocks);
        blocks
    }

    fn decides(&self, chunk: &Chunk) -> bool {
        chunk.form == Form::Words && decisions::starts(self.said(&chunk.range), self.dialect)
    }

    fn marker_decides(&self, chunk: &Chunk) -> bool {
        self.said(&chunk.range)
            .lines()
            .any(|line| chunks::after_marker(line).is_some_and(|rest| decisions::starts(rest, self.dialect)))
    }

    fn decision(&self, chunks: &[Chunk], depth: usize) -> Block<'a> {
        let start = chunks.first().map_or(0, |chunk| chunk.range.start);
        let end = chunks.last().map_or(start, |chunk| chunk.range.end);
        Block::Decision(start..end, self.blocks(chunks, false, depth))
    }

    /// A run of marked lines becomes lists: one inside the other where their marks say so.
    fn list(&self, chunks: &[Chunk], mark: bool, depth: usize, blocks: &mut Vec<Block<'a>>) {
        let entries = marks::entries(self.text, chunks);
        let mut from = 0;
        while from < entries.len() {
            let rest = entries.get(from..).unwrap_or_default();
            let len = 1 + rest.iter().skip(1).take_while(|entry| entry.depth > 0 || !entry.restart).count();
            blocks.push(self.nest(rest.get(..len).unwrap_or_default(), 0, mark, depth + 1));
            from += len;
        }
    }

    fn nest(&self, entries: &[marks::Entry<'a>], level: usize, mark: bool, depth: usize) -> Block<'a> {
        let mut items = Vec::new();
        let mut at = 0;
        while let Some(entry) = entries.get(at) {
            let rest = entries.get(at + 1..).unwrap_or_default();
            let below = rest.iter().take_while(|other| other.depth > level).count();
            let mut blocks = self.blocks(&entry.chunks, mark, depth);
            if below > 0 {
                blocks.push(self.nest(rest.get(..below).unwrap_or_default(), level + 1, mark, depth));
            }
            items.push(ListItem { mark: entry.mark, blocks });
            at += 1 + below;
        }
        Block::List(items)
    }
}

/// How many chunks at the start belong to one list: marked lines, what they take, and what is indented below them.
fn list_len(chunks: &[Chunk]) -> usize {
    let Some(first) = chunks.first() else { return 0 };
    let marked = matches!(first.form, Form::Mark { .. });
    if !marked && first.form != Form::Markers {
        return 0;
    }
    let mut alone = false;
    let mut len = 0;
    for chunk in chunks {
        let belongs = match chunk.form {
            Form::Mark { alone: own, .. } if marked => {
                alone = own;
                true
            }
            Form::Markers if !marked => true,
            Form::Words | Form::Markers | Form::Table | Form::Caption => {
                std::mem::take(&mut alone) || (len > 0 && chunk.blank_before && chunk.indent >= 2)
            }
            _ => false,
        };
        if !belongs {
            break;
        }
        len += 1;
    }
    len
}

/// Paragraphs that go to the Markdown reader together.
#[derive(Default)]
struct Run {
    text: String,
    in_list: bool,
}

impl Run {
    fn add(&mut self, chunk: &Chunk, said: &str) {
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let markers = chunk.form == Form::Markers;
        self.in_list = markers || (self.in_list && chunk.indent >= 2);
        if self.in_list && !markers {
            self.text.extend(std::iter::repeat_n(' ', chunk.indent.min(12)));
        }
        if self.in_list || chunk.form == Form::Fence {
            self.text.push_str(said);
            return;
        }
        // Pasted text is often indented; that doesn't make it code.
        for (n, line) in said.lines().enumerate() {
            if n > 0 {
                self.text.push('\n');
            }
            self.text.push_str(line.trim_start_matches([' ', '\t', '\u{a0}']));
        }
    }

    fn end<'a>(&mut self, blocks: &mut Vec<Block<'a>>) {
        self.in_list = false;
        if !self.text.is_empty() {
            blocks.push(Block::Markdown(std::mem::take(&mut self.text)));
        }
    }
}
