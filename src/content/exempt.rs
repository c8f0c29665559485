//! Why something is closed to the public: the paragraphs of the Act, and the line that states them.

use super::{
    people::split_role,
    words::{Words, fold},
};

/// A ground for closing an item or a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ground {
    /// A paragraph of Part 4 of Schedule 12A to the Local Government Act 1972: 12 to 18, and 18A to 18C for
    /// standards committees (SI 2007/951).
    Paragraph(&'static str),
    /// Confidential information: section 100A(2) of the 1972 Act.
    Confidential,
    /// A resolution under section 1(2) of the Public Bodies (Admission to Meetings) Act 1960: community councils.
    Act1960,
}

/// Part 4's paragraphs.
pub const PARAGRAPHS: [&str; 10] = ["12", "13", "14", "15", "16", "17", "18", "18A", "18B", "18C"];

/// An exemption as a line states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exemption {
    /// The grounds, in the order written.
    pub grounds: Vec<Ground>,
    /// What follows a dash.
    pub explanation: Option<Box<str>>,
}

/// Reads one ground.
pub fn ground(word: &str, words: &Words) -> Option<Ground> {
    let folded = fold(word);
    if words.confidential.contains(&folded) {
        return Some(Ground::Confidential);
    }
    if words.act_1960.contains(&folded) {
        return Some(Ground::Act1960);
    }
    PARAGRAPHS.into_iter().find(|known| known.eq_ignore_ascii_case(word.trim())).map(Ground::Paragraph)
}

/// What a line says of exemption.
#[derive(Debug, PartialEq, Eq)]
pub enum Line {
    /// Nothing.
    Other,
    /// It states an exemption.
    Exempt(Exemption),
    /// It names a paragraph that doesn't exist.
    NoSuchParagraph(String),
    /// It seems to state an exemption and can't be read.
    Unclear,
}

/// Reads a line, pasted emphasis and all; the sign of a quote or of a list before it doesn't open what it closes.
pub fn line(line: &str, words: &Words) -> Line {
    let signs = |c: char| c.is_whitespace() || matches!(c, '*' | '_' | '>' | '-' | '+' | '•' | '·');
    let bare = line.trim_start_matches(signs);
    let end = bare.find(|c: char| !c.is_alphabetic()).unwrap_or(bare.len());
    let Some((word, rest)) = bare.split_at_checked(end) else { return Line::Other };
    let after = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_'));
    let stated = after.strip_prefix([':', '：']);
    // The word is letters alone: folding it is lowering its case.
    let folded = || word.chars().flat_map(char::to_lowercase);
    let plain = word.is_ascii();
    let is = |known: &String| {
        if plain { known.eq_ignore_ascii_case(word) } else { folded().eq(known.chars()) }
    };
    if !words.exempt.iter().any(is) {
        let paragraph =
            stated.is_some_and(|said| said.trim_start().starts_with(|c: char| c.is_ascii_digit()));
        let near = |known: &String| strsim::damerau_levenshtein(known, &folded().collect::<String>()) <= 2;
        return if paragraph && words.exempt.iter().any(near) { Line::Unclear } else { Line::Other };
    }
    let figure = |word: &str| {
        word.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(|c: char| c.is_ascii_digit())
    };
    match stated {
        Some(said) => grounds(&said.replace(['*', '_'], ""), words),
        None if after.is_empty() || after.split_whitespace().take(3).any(figure) => Line::Unclear,
        None => Line::Other,
    }
}

/// True for a title that seems to close its item: that takes a line of its own.
pub fn in_title(title: &str, words: &Words) -> bool {
    let mut rest = title;
    while let Some(at) = rest.find([':', '：']) {
        let (before, after) = rest.split_at_checked(at).unwrap_or((rest, ""));
        let word =
            before.rsplit(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty()).unwrap_or_default();
        let said = after.trim_start_matches([':', '：']);
        if words.exempt.contains(&fold(word))
            && !matches!(grounds(said.trim_end_matches([')', ']']), words), Line::Unclear)
        {
            return true;
        }
        rest = said;
    }
    false
}

fn grounds(said: &str, words: &Words) -> Line {
    let (listed, explanation) = cut_explanation(said);
    let mut grounds = Vec::new();
    for part in listed.split([',', '&', ';']) {
        for word in split_and(part.trim(), words) {
            match ground(&word, words) {
                Some(ground) => grounds.push(ground),
                None if word.starts_with(|c: char| c.is_ascii_digit()) => return Line::NoSuchParagraph(word),
                None => return Line::Unclear,
            }
        }
    }
    if grounds.is_empty() {
        return Line::Unclear;
    }
    Line::Exempt(Exemption { grounds, explanation: explanation.map(Into::into) })
}

/// Cuts at the first spaced dash.
fn cut_explanation(said: &str) -> (&str, Option<&str>) {
    let commas_are_no_end = said.replace(',', ";");
    let (before, after) = split_role(&commas_are_no_end);
    match after {
        Some(after) => {
            let start = said.trim_end().len() - after.len();
            (said.get(..said.len().min(before.len() + 1)).unwrap_or(said), said.get(start..).map(str::trim))
        }
        None => (said, None),
    }
}

fn split_and(part: &str, words: &Words) -> Vec<String> {
    let mut found = vec![String::new()];
    for word in part.split_whitespace() {
        if words.and.contains(&fold(word)) {
            found.push(String::new());
        } else if let Some(last) = found.last_mut() {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    found.retain(|word| !word.is_empty());
    found
}
