//! The words of the format in every locale: parts, exemptions, titles of councillors. They come from `words.ftl`.

use std::collections::HashMap;

use super::{PartKind, closing::ClosingWords, prose::Dialect};
use crate::language::{Lang, Locales};

/// A word's meaning and the languages whose word it is.
#[derive(Debug)]
pub struct Meaning<T> {
    /// What it means.
    pub means: T,
    /// The languages that have it.
    pub langs: Vec<Lang>,
}

/// The words that the format knows, folded to lower case.
#[derive(Debug)]
pub struct Words {
    /// The headings of parts.
    pub parts: HashMap<String, Meaning<PartKind>>,
    /// How each language names each part first.
    own_parts: HashMap<(PartKind, Lang), String>,
    /// `Exempt`.
    pub exempt: Vec<String>,
    /// `confidential`.
    pub confidential: Vec<String>,
    /// `1960 Act`.
    pub act_1960: Vec<String>,
    /// `and`.
    pub and: Vec<String>,
    /// `Councillor`, longest first.
    pub councillor: Vec<String>,
    /// `MBE`.
    pub letters: Vec<String>,
    /// What stands before a text that waits for its translation.
    pub to_translate: Vec<String>,
    /// What closes an item in words.
    pub closing: ClosingWords,
    /// What prose needs to know.
    pub dialect: Dialect,
}

/// The word in lower case, with a plain apostrophe and single spaces.
pub fn fold(word: &str) -> String {
    let words: Vec<_> = word.split_whitespace().collect();
    words.join(" ").replace('’', "'").to_lowercase()
}

impl Words {
    /// Collects the words of every locale, and the site's own words of decision.
    pub fn new(locales: &Locales, decision_words: &[Box<str>]) -> Words {
        let mut parts: HashMap<String, Meaning<PartKind>> = HashMap::new();
        let mut own_parts = HashMap::new();
        for lang in locales.langs() {
            for kind in PartKind::WITH_WORDS {
                for (n, word) in
                    locales.locale(lang).words(&format!("words-{}", kind.id())).into_iter().enumerate()
                {
                    let meaning =
                        parts.entry(fold(&word)).or_insert(Meaning { means: kind, langs: Vec::new() });
                    if meaning.means == kind {
                        meaning.langs.push(lang);
                    }
                    if n == 0 {
                        own_parts.insert((kind, lang), word);
                    }
                }
            }
        }
        let plain = |id: &str| -> Vec<String> {
            let mut all: Vec<String> =
                locales.langs().flat_map(|lang| locales.locale(lang).words(id)).collect();
            all.sort_by_key(|word| std::cmp::Reverse(word.len()));
            all.dedup();
            all
        };
        let folded = |id: &str| plain(id).iter().map(|word| fold(word)).collect::<Vec<_>>();
        let boxed = |id: &str| plain(id).into_iter().map(String::into_boxed_str).collect::<Vec<_>>();
        let mut decisions = boxed("words-decision-marks");
        decisions.extend(decision_words.iter().cloned());
        Words {
            parts,
            own_parts,
            exempt: folded("words-exempt"),
            confidential: folded("words-confidential"),
            act_1960: folded("words-act-1960"),
            and: folded("words-and"),
            councillor: folded("words-councillor"),
            letters: plain("words-letters"),
            to_translate: plain("words-to-translate"),
            closing: ClosingWords::new(folded),
            dialect: Dialect {
                decision_words: decisions,
                that_words: boxed("words-that"),
                table_words: boxed("words-table"),
            },
        }
    }

    /// A part's word in a language, for messages.
    pub fn own_part(&self, kind: PartKind, lang: Lang) -> &str {
        self.own_parts.get(&(kind, lang)).map_or("", String::as_str)
    }
}
