//! Front matter: where it ends, and what is refused before YAML is parsed.
//!
//! The YAML scanner takes quadratic time on hostile input, so size, depth and features are limited here first.

use std::ops::Range;

use super::lines::lines;
use crate::problem::Fault;

/// The most bytes of front matter, or of a YAML file.
pub const SIZE_LIMIT: usize = 64 << 10;
/// The deepest nesting.
pub const DEPTH_LIMIT: usize = 32;

/// The two halves of a Markdown file, as bytes of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Halves {
    /// The YAML between the two lines of dashes.
    pub yaml: Range<usize>,
    /// What follows.
    pub body: Range<usize>,
}

/// Splits a file at the lines `---`.
///
/// # Errors
/// The fault and its place, where the first line isn't `---` or the front matter never ends.
pub fn split(text: &str) -> Result<Halves, (Fault, Range<usize>)> {
    let mut start = None;
    for line in lines(text) {
        let words = line.text.trim_end();
        match start {
            None if words == "---" => start = Some(line.range.end),
            None => return Err((Fault::NoFrontMatter {}, 0..words.len().max(1))),
            Some(from) if words == "---" => {
                return Ok(Halves { yaml: from..line.range.start, body: line.range.end..text.len() });
            }
            Some(_) => {}
        }
    }
    Err(match start {
        Some(_) => (Fault::FrontMatterOpen {}, 0..3),
        None => (Fault::NoFrontMatter {}, 0..0),
    })
}

/// Refuses what the YAML parser isn't handed: too long, too deep, anchors, aliases, tags.
///
/// # Errors
/// The fault and its bytes in `yaml`.
pub fn guard(yaml: &str) -> Result<(), (Fault, Range<usize>)> {
    if yaml.len() > SIZE_LIMIT {
        let end = yaml.len();
        return Err((Fault::FrontMatterLong {}, SIZE_LIMIT.min(end)..end));
    }
    let mut scan = Scan::default();
    for line in lines(yaml) {
        scan.line(line.text, line.range.start)?;
    }
    Ok(())
}

/// What the guard knows between two lines.
#[derive(Default)]
struct Scan {
    /// Open flow brackets.
    flow: usize,
    /// The quote that is open.
    quote: Option<char>,
    /// A block scalar is open whose parent has this indentation.
    block: Option<usize>,
    /// A plain scalar may go on, on lines indented deeper than this.
    plain: Option<usize>,
    /// Indentations that are open.
    indents: Vec<usize>,
}

impl Scan {
    fn line(&mut self, line: &str, at: usize) -> Result<(), (Fault, Range<usize>)> {
        let text = line.trim_end();
        let indent = text.len() - text.trim_start_matches(' ').len();
        if text.trim().is_empty() {
            return Ok(());
        }
        if let Some(parent) = self.block {
            if indent > parent {
                return Ok(());
            }
            self.block = None;
        }
        let goes_on = self.quote.is_some() || self.flow > 0;
        if !goes_on {
            if self.plain.is_some_and(|parent| indent > parent)
                && !text.contains(": ")
                && !text.ends_with(':')
            {
                return Ok(());
            }
            self.plain = None;
            while self.indents.last().is_some_and(|&open| open >= indent) {
                self.indents.pop();
            }
            self.indents.push(indent);
        }
        self.tokens(text, indent, at)
    }

    fn tokens(&mut self, text: &str, indent: usize, at: usize) -> Result<(), (Fault, Range<usize>)> {
        let mut starts = self.quote.is_none();
        let mut compact = 0;
        let mut before = ' ';
        let mut signs = text.char_indices().peekable();
        while let Some((place, sign)) = signs.next() {
            let next = signs.peek().map_or(' ', |&(_, next)| next);
            if let Some(open) = self.quote {
                match sign {
                    '\\' if open == '"' => drop(signs.next()),
                    _ if sign == open && open == '\'' && next == '\'' => drop(signs.next()),
                    _ if sign == open => self.quote = None,
                    _ => {}
                }
                before = sign;
                continue;
            }
            match sign {
                '#' if before.is_whitespace() => break,
                ' ' | '\t' => {}
                '"' | '\'' if starts => (self.quote, starts) = (Some(sign), false),
                '&' | '*' | '!' if starts => {
                    return Err((Fault::YamlFeature { mark: sign.to_string() }, at + place..at + place + 1));
                }
                '[' | '{' if starts || self.flow > 0 => (self.flow, starts) = (self.flow + 1, true),
                ']' | '}' if self.flow > 0 => (self.flow, starts) = (self.flow - 1, false),
                ',' if self.flow > 0 => starts = true,
                ':' if next.is_whitespace() || self.flow > 0 => starts = true,
                '-' | '?' if starts && next.is_whitespace() => compact += 1,
                '|' | '>' if starts && self.flow == 0 => {
                    self.block = Some(indent);
                    return Ok(());
                }
                _ => starts = false,
            }
            before = sign;
            if self.flow + compact + self.indents.len() > DEPTH_LIMIT {
                return Err((Fault::FrontMatterDeep {}, at + place..at + place + 1));
            }
        }
        if self.flow == 0 && self.quote.is_none() && !starts {
            self.plain = Some(indent);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn mark(yaml: &str) -> Option<String> {
        match guard(yaml) {
            Err((Fault::YamlFeature { mark }, _)) => Some(mark),
            Err((fault, _)) => Some(fault.code().to_owned()),
            Ok(()) => None,
        }
    }

    #[test]
    fn front_matter_ends_at_its_second_line_of_dashes() {
        assert_eq!(split("---\na: 1\n---\nText"), Ok(Halves { yaml: 4..9, body: 13..17 }));
        assert_eq!(split("---\r\na: 1\r\n---\r\n"), Ok(Halves { yaml: 5..11, body: 16..16 }));
        assert!(matches!(split("---\na: 1\n"), Err((Fault::FrontMatterOpen {}, _))));
        assert!(matches!(split("a: 1\n"), Err((Fault::NoFrontMatter {}, _))));
    }

    #[test]
    fn anchors_aliases_and_tags_are_refused_and_text_is_not() {
        assert_eq!(mark("a: &x 1\n"), Some("&".into()));
        assert_eq!(mark("a: *x\n"), Some("*".into()));
        assert_eq!(mark("a: !!str 1\n"), Some("!".into()));
        assert_eq!(mark("a: [b, *x]\n"), Some("*".into()));
        assert_eq!(mark("- &x a\n"), Some("&".into()));
        for fine in [
            "a: b & c\n",
            "a: |\n  * b\n  & c\nd: e\n",
            "a: \"&x\"\n",
            "a: 'it''s *x'\n",
            "# &x\n",
            "a: b!\n",
        ] {
            assert_eq!(mark(fine), None, "{fine}");
        }
    }

    #[test]
    fn depth_and_size_are_limited() {
        assert_eq!(mark(&"[".repeat(40)), Some("front-matter-deep".into()));
        assert_eq!(mark(&format!("{}a", "- ".repeat(40))), Some("front-matter-deep".into()));
        let nested: String = (0..40).map(|n| format!("{}a:\n", " ".repeat(n))).collect();
        assert_eq!(mark(&nested), Some("front-matter-deep".into()));
        assert_eq!(mark(&"a".repeat(SIZE_LIMIT + 1)), Some("front-matter-long".into()));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]
        #[test]
        fn no_input_panics(text in "(---\n|[\\[\\]{},:&*!?|>'\"# \n\t-]|[a-zŵ0-9]|\\PC){0,80}") {
            let _ = guard(&text);
            if let Ok(halves) = split(&text) {
                prop_assert!(text.get(halves.yaml).is_some() && text.get(halves.body).is_some());
            }
        }
    }
}
