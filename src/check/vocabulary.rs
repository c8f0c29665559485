//! The words that rules look for, out of every language's messages.

use super::names::Lists;
use crate::content::fold;
use crate::language::Locales;

/// The words, in small letters but for those that are names.
#[derive(Debug)]
pub struct Vocabulary {
    /// Of a standards committee's name.
    pub standards: Vec<String>,
    /// That a paper isn't public, anywhere in its text.
    pub not_public: Vec<String>,
    /// The same, where they are all that a line says.
    pub closed_lines: Vec<String>,
    /// What names the law: paragraph.
    pub law: Vec<String>,
    /// Schedule 12A.
    pub schedule: Vec<String>,
    /// Its Part 1, which is England's.
    pub part_one: Vec<String>,
    /// What stands before a name: Mr, Dr.
    pub titles: Vec<String>,
    /// What stands after a company's: Ltd.
    pub companies: Vec<String>,
    /// What else is known of names.
    pub names: Lists,
    /// Words of links that don't say where they lead.
    pub vague_links: Vec<String>,
    /// Of a page that has the accounts.
    pub accounts: Vec<String>,
}

impl Vocabulary {
    /// Collects the words.
    pub fn new(locales: &Locales) -> Vocabulary {
        let as_written = |id: &str| -> Vec<String> {
            locales.langs().flat_map(|lang| locales.locale(lang).words(id)).collect()
        };
        let folded = |id: &str| -> Vec<String> { as_written(id).iter().map(|word| fold(word)).collect() };
        Vocabulary {
            standards: folded("check-standards-words"),
            not_public: [folded("words-not-public"), folded("words-closed-papers")].concat(),
            closed_lines: folded("words-closed-lines"),
            law: folded("words-law"),
            schedule: folded("check-schedule-words"),
            part_one: folded("check-part-one-words"),
            titles: as_written("check-name-titles"),
            companies: as_written("check-company-words"),
            names: Lists::new(locales),
            vague_links: folded("check-vague-links"),
            accounts: folded("check-accounts-words"),
        }
    }
}
