//! Pieces of a text: paragraphs, which may be long enough to have a language, and what else stands by itself.

use std::ops::Range;

use crate::content::split_mark;

/// A line longer than this wasn't broken by hand.
const LONG: usize = 110;

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A paragraph.
    Paragraph,
    /// An entry of a list.
    Entry,
    /// A heading.
    Heading,
    /// A row of a table.
    Row,
    /// A line of a quotation.
    Quotation,
    /// A line of what is shown as it is typed.
    Typed,
}

/// The paragraphs of a text, by their bytes; entries of lists are paragraphs of their own. Headings, tables, quotations
/// and fences are none.
pub fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let is_one = |piece: &Piece| matches!(piece, Piece::Paragraph | Piece::Entry);
    pieces(text).into_iter().filter(|(piece, _)| is_one(piece)).map(|(_, range)| range).collect()
}

/// Everything that a text consists of, by its bytes.
pub fn pieces(text: &str) -> Vec<(Piece, Range<usize>)> {
    let mut found: Vec<(Piece, Range<usize>)> = Vec::new();
    let mut open = false;
    let mut fenced = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let words = line.trim();
        if words.starts_with("```") || words.starts_with("~~~") {
            fenced = !fenced;
            open = false;
            continue;
        }
        if words.is_empty() {
            open = false;
            continue;
        }
        let piece = piece(words, fenced);
        let goes_on = open && piece == Piece::Paragraph && line.len() <= LONG;
        let end = start + line.trim_end().len();
        match found.last_mut() {
            Some((_, last)) if goes_on => last.end = end,
            _ => found.push((piece, start + (line.len() - line.trim_start().len())..end)),
        }
        open = matches!(piece, Piece::Paragraph | Piece::Entry) && line.len() <= LONG;
    }
    found
}

fn piece(words: &str, fenced: bool) -> Piece {
    match words.chars().next() {
        _ if fenced => Piece::Typed,
        Some('#') => Piece::Heading,
        Some('|') => Piece::Row,
        Some('>') => Piece::Quotation,
        _ if !split_mark(words).0.is_empty() => Piece::Entry,
        _ => Piece::Paragraph,
    }
}

/// The pieces of two texts that answer each other: all of them, where both texts consist of the same; else none.
pub fn answering(first: &str, second: &str) -> Vec<(Range<usize>, Range<usize>)> {
    let (a, b) = (pieces(first), pieces(second));
    let same = a.len() == b.len() && a.iter().zip(&b).all(|((own, _), (other, _))| own == other);
    if !same {
        return Vec::new();
    }
    a.into_iter().zip(b).map(|((_, own), (_, other))| (own, other)).collect()
}
