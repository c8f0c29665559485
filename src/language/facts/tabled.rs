//! Votes in a table: the sides in its header, and their numbers below.

use super::{
    Amount, Fact, FactWords, Found, Side,
    phrase::any_of,
    votes::{number, side},
};

/// The votes of a text's tables, at the bytes of their numbers.
pub(super) fn tabled(text: &str, words: &FactWords) -> Vec<Found> {
    let mut found = Vec::new();
    let mut header: Vec<Option<Side>> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let at = start;
        start += line.len();
        if !line.contains('|') {
            header.clear();
            continue;
        }
        let sides: Vec<Option<Side>> = cells(line).map(|(_, cell)| whole_side(cell, words)).collect();
        let first = sides.iter().flatten().next();
        if sides.iter().flatten().any(|side| Some(side) != first) {
            header = sides;
            continue;
        }
        for ((cell_at, cell), side) in cells(line).zip(&header) {
            let number = number(cell, words).filter(|(_, len)| *len == cell.len());
            if let Some((side, (number, len))) = side.zip(number) {
                let fact = Fact::Votes(side, Amount::whole(number));
                found.push(Found { fact, range: at + cell_at..at + cell_at + len });
            }
        }
    }
    found
}

/// What stands between the strokes of a line, with where that starts.
fn cells(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let space = |c: char| c.is_whitespace() || matches!(c, '*' | '_');
    let mut at = 0;
    line.split('|').map(move |cell| {
        let start = at + (cell.len() - cell.trim_start_matches(space).len());
        at += cell.len() + 1;
        (start, cell.trim_matches(space))
    })
}

/// The side that a cell names, and nothing else: `For`, `Votes against:`.
fn whole_side(cell: &str, words: &FactWords) -> Option<Side> {
    let cell = cell.trim_end_matches(':');
    let after = any_of(cell, &words.vote_fillers).and_then(|len| cell.get(len..));
    let named = |text: &str| side(text, words).filter(|(_, len)| *len == text.len()).map(|(side, _)| side);
    named(cell).or_else(|| named(after?))
}
