//! A text of the record that each language may say in its own words.

use super::{Lang, PerLang};

/// A short text: the same for every language, or a version for each that has one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Text {
    /// Stated without a language, in a file that has none: a name, an address.
    Common(Box<str>),
    /// Stated for these languages.
    Sides(PerLang<Box<str>>),
}

/// What a reader of one language is shown of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    /// The words.
    pub text: &'a str,
    /// The language that they are in, where it isn't the reader's.
    pub foreign: Option<Lang>,
}

impl Text {
    /// What a reader of this language is shown: its own version, or the first there is.
    pub fn said(&self, lang: Lang) -> Option<Said<'_>> {
        match self {
            Text::Common(text) => Some(Said { text, foreign: None }),
            Text::Sides(sides) => {
                let (of, text) = sides.best(lang)?;
                Some(Said { text, foreign: (of != lang).then_some(of) })
            }
        }
    }

    /// The version in just this language (or the common one).
    pub fn own(&self, lang: Lang) -> Option<&str> {
        match self {
            Text::Common(text) => Some(text),
            Text::Sides(sides) => sides.get(lang).map(AsRef::as_ref),
        }
    }

    /// Every version there is.
    pub fn versions(&self) -> impl Iterator<Item = &str> {
        let (common, sides) = match self {
            Text::Common(text) => (Some(text.as_ref()), None),
            Text::Sides(sides) => (None, Some(sides)),
        };
        common
            .into_iter()
            .chain(sides.into_iter().flat_map(|sides| sides.iter().map(|(_, text)| text.as_ref())))
    }
}
