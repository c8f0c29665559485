//! What is known of the words of names, out of every language's `names.ftl`.

use std::collections::HashSet;

use super::words::key;
use crate::language::Locales;

/// The lists; their words are keys, as [`key`] makes them.
#[derive(Debug)]
pub struct Lists {
    /// First names that aren't words too.
    pub first_names: HashSet<String>,
    /// First names that are words too, and count before a surname.
    pub ambiguous: HashSet<String>,
    /// Surnames.
    pub surnames: HashSet<String>,
    /// What stands inside a name in small letters.
    pub particles: HashSet<String>,
    /// What a surname may start with, as it is written.
    pub surname_starts: Vec<String>,
    /// What a name ends in where something is its bearer's: `'s`.
    pub owner_endings: Vec<String>,
    /// What somebody is at a council or elsewhere.
    pub offices: HashSet<String>,
    /// What comes last in the name of a body or a place.
    pub things_after: HashSet<String>,
    /// What comes first in one.
    pub things_before: HashSet<String>,
    /// Bodies and places that carry a person's name, word by word.
    pub bodies: Vec<Vec<String>>,
    /// Beginnings of places' names, as they are written.
    pub place_beginnings: Vec<String>,
    /// Words of places' names.
    pub places: HashSet<String>,
    /// What says before a name that it is no person's.
    pub not_before: HashSet<String>,
    /// Months and days of the week.
    pub days: HashSet<String>,
}

impl Lists {
    /// Collects them. Welsh mutates offices and what places are called, and now and then a first name.
    pub fn new(locales: &Locales) -> Lists {
        let as_written = |id: &str| -> Vec<String> {
            let words = locales.langs().flat_map(|lang| locales.locale(lang).words(id));
            words.filter(|word| word.contains(char::is_alphabetic)).collect()
        };
        let keys = |id: &str| as_written(id).iter().map(|word| key(word, locales)).collect();
        let mutated = |id: &str| -> HashSet<String> {
            let of_lang = |lang| {
                let forms = locales.locale(lang).forms();
                let words = locales.locale(lang).words(id).into_iter();
                words.flat_map(|word| forms.mutated(&forms.folded(&word)))
            };
            locales.langs().flat_map(of_lang).filter(|word| !word.is_empty()).collect()
        };
        let of_body = |name: &String| name.split_whitespace().map(|word| key(word, locales)).collect();
        let days = ["months", "weekdays"].map(as_written).concat();
        Lists {
            first_names: mutated("check-first-names"),
            ambiguous: keys("check-first-names-and-words"),
            surnames: keys("check-surnames"),
            particles: keys("check-name-particles"),
            surname_starts: as_written("check-surname-starts"),
            owner_endings: as_written("check-name-owner-endings"),
            offices: mutated("check-name-offices"),
            things_after: keys("check-name-of-things-after"),
            things_before: mutated("check-name-of-things-before"),
            bodies: as_written("check-names-of-bodies").iter().map(of_body).collect(),
            place_beginnings: as_written("check-place-beginnings"),
            places: mutated("check-places"),
            not_before: keys("check-not-before-a-person"),
            days: days.iter().flat_map(|day| day.split(' ')).map(|word| key(word, locales)).collect(),
        }
    }
}
