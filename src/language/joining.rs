//! Joining a list with a language's word for "and", which may depend on what follows it.

use super::{Arg, Locale};

/// The words that join, and what decides between them.
#[derive(Default)]
pub(super) struct Joining {
    between: String,
    last: String,
    last_before_vowel: String,
    vowels: Vec<String>,
    consonants: Vec<String>,
}

impl Joining {
    pub(super) fn of(locale: &Locale) -> Joining {
        let word = |sound| locale.message("joining-last", &[("sound", Arg::Text(sound))]);
        Joining {
            between: locale.message("joining-between", &[]),
            last: word("consonant"),
            last_before_vowel: word("vowel"),
            vowels: locale.words("joining-vowels"),
            consonants: locale.words("joining-consonants"),
        }
    }

    pub(super) fn join(&self, parts: &[&str]) -> String {
        let Some((last, rest)) = parts.split_last() else { return String::new() };
        if rest.is_empty() {
            return (*last).to_owned();
        }
        let word = if self.starts_with_vowel(last) { &self.last_before_vowel } else { &self.last };
        format!("{} {word} {last}", rest.join(&format!("{} ", self.between)))
    }

    fn starts_with_vowel(&self, word: &str) -> bool {
        let lower = word.to_lowercase();
        !self.consonants.iter().any(|start| word.starts_with(start.as_str()))
            && self.vowels.iter().any(|start| lower.starts_with(start.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use crate::theme::default_locales;

    #[test]
    fn a_and_ac_follow_what_comes_next() {
        let locales = default_locales();
        let join = |id: &str, parts: &[&str]| locales.locale(locales.find(id).unwrap()).and(parts);
        assert_eq!(join("en", &["a", "b", "c"]), "a, b and c");
        assert_eq!(join("cy", &["Mair", "Eleri"]), "Mair ac Eleri");
        assert_eq!(join("cy", &["Mair", "Sara", "Huw"]), "Mair, Sara a Huw");
        assert_eq!(join("cy", &["Mair", "William"]), "Mair a William");
        assert_eq!(join("cy", &["tŷ", "ŵyn"]), "tŷ ac ŵyn");
        assert_eq!(join("cy", &["12", "13"]), "12 ac 13");
        assert_eq!(join("cy", &["2", "3"]), "2 a 3");
        assert_eq!(join("cy", &["Mair"]), "Mair");
        assert_eq!(join("cy", &[]), "");
    }
}
