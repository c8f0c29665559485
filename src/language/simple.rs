//! Messages of words and variables alone, put together without Fluent's resolver: most are such, and a page has hundreds.

use std::fmt::Write;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::Arg;

/// A message that chooses nothing by its variables.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Simple(Vec<Piece>);

#[derive(Debug, PartialEq, Eq)]
enum Piece {
    Words(String),
    Variable(String),
}

impl Simple {
    /// Words that are the same every time.
    pub(super) fn words(words: String) -> Simple {
        Simple(vec![Piece::Words(words)])
    }

    /// A pattern; `None` where it has anything but words and variables.
    pub(super) fn of(pattern: &Pattern<&str>) -> Option<Simple> {
        let piece = |element: &PatternElement<&str>| match element {
            PatternElement::TextElement { value } => Some(Piece::Words((*value).to_owned())),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => Some(Piece::Variable(id.name.to_owned())),
            PatternElement::Placeable { .. } => None,
        };
        pattern.elements.iter().map(piece).collect::<Option<_>>().map(Simple)
    }

    /// The words, where they are the same every time.
    pub(super) fn plain(&self) -> Option<&str> {
        match self.0.as_slice() {
            [Piece::Words(words)] => Some(words),
            _ => None,
        }
    }

    /// What its variables are called.
    #[cfg(test)]
    pub(super) fn variables(&self) -> Vec<&str> {
        let pieces = self.0.iter();
        let names = pieces.filter_map(|piece| match piece {
            Piece::Variable(name) => Some(name.as_str()),
            Piece::Words(_) => None,
        });
        names.collect()
    }

    /// The message with its variables; `None` where one is missing.
    pub(super) fn with(&self, args: &[(&str, Arg)]) -> Option<String> {
        let mut message = String::with_capacity(128);
        for piece in &self.0 {
            match piece {
                Piece::Words(words) => message.push_str(words),
                Piece::Variable(name) => match args.iter().find(|(own, _)| own == name)?.1 {
                    Arg::Text(text) => message.push_str(text),
                    // Writing to a text doesn't fail.
                    Arg::Number(number) => _ = write!(message, "{number}"),
                },
            }
        }
        Some(message)
    }
}
