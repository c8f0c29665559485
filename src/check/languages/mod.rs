//! The two languages: what one says and the other doesn't, what stands in the wrong one, letters that were lost, and
//! what changed since it was translated.

pub(super) mod amounts;
pub(super) mod changed;
pub(super) mod lacking;
pub(super) mod letters;
mod paragraphs;
mod progress;
pub(super) mod sections;
pub(super) mod tongue;
pub(super) mod versions;

use crate::language::{Detector, Lang, Locales, facts::FactWords};

pub use progress::{Progress, Waiting, progress};

/// What the site's languages are read with.
pub struct Readers {
    /// Knows a language when it sees it.
    pub detector: Detector,
    facts: Vec<Option<FactWords>>,
}

impl Readers {
    /// For these languages.
    pub fn new(locales: &Locales) -> Readers {
        let facts = locales.langs().map(|lang| FactWords::of(locales.locale(lang))).collect();
        Readers { detector: Detector::new(locales), facts }
    }

    /// How a language writes facts; none where its locale doesn't say.
    pub fn facts(&self, lang: Lang) -> Option<&FactWords> {
        self.facts.get(lang.place())?.as_ref()
    }
}

/// Facts that two versions state differently.
pub(super) const DIFFER: &[&str] =
    &["dates-differ", "times-differ", "money-differs", "votes-differ", "figures-differ"];
/// Letters that were lost.
pub(super) const LETTERS: &[&str] = &["letter-lost", "letter-garbled"];
/// Not as much in one as in the other.
pub(super) const AMOUNTS: &[&str] = &["decisions-differ", "entries-differ"];
/// What one language lacks; the last four are told by reading, which sees them first.
pub(super) const LACKING: &[&str] = &[
    "part-not-translated",
    "paper-not-translated",
    "text-not-translated",
    "role-not-translated",
    "not-translated",
    "item-not-translated",
    "to-translate",
    "foreign-part",
];
