//! The forms of words, so that a search for one finds them all: folded, without light endings, with and without a
//! mutation of the first letter.
//!
//! The rules are tables of a locale's `forms.ftl`. The search page's script applies the same tables in the same way, and
//! is tested against this.

use std::{collections::BTreeMap, sync::LazyLock};

use icu_normalizer::DecomposingNormalizerBorrowed;
use serde::Serialize;

use super::Locale;

/// The most letters of a word that are looked at.
const LONGEST: usize = 32;

/// How many figures a year has.
const YEAR: usize = 4;

/// The fewest letters that are left of a word when an ending is taken off.
const SHORTEST: usize = 3;

/// A language's rules.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Forms {
    /// What may follow an apostrophe without belonging to the word.
    clitics: Vec<String>,
    /// Endings and what they become, in steps: in each the first that fits.
    endings: Vec<Vec<(String, String)>>,
    /// First letters and what they become.
    mutations: Vec<(String, Vec<String>)>,
    /// What may stand before a vowel.
    before_vowels: String,
    vowels: Vec<String>,
    /// The beginnings that a mutation changes or makes, the longest first.
    initials: Vec<String>,
    /// The letters that those consist of.
    letters: String,
    /// What follows the figures of a day: 18th.
    ordinals: Vec<String>,
    /// What may stand between a day and its month: 18th of March.
    in_dates: Vec<String>,
    /// What may stand before an apostrophe in a name, and without it be written as a word: o brien.
    joined: Vec<String>,
    /// What stands, in capitals, between two words of a query of which either is enough.
    either: Vec<String>,
    /// Words that say nothing in a query that has others, folded.
    little: Vec<String>,
    /// Words whose plural no ending makes, each with its singular, folded.
    plurals: Vec<(String, String)>,
    /// Every form of those and of their singulars, with the singular. The script makes it of the plurals.
    #[serde(skip)]
    singulars: BTreeMap<String, String>,
    /// The names of the months, each in all its forms.
    months: Vec<Vec<String>>,
    /// Letters that are typed as others: the same for every language.
    folds: Folds,
}

/// Letters that are typed as others, and that decomposition leaves as they are.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(transparent)]
struct Folds(&'static [(char, &'static str)]);

impl Default for Folds {
    fn default() -> Folds {
        Folds(&FOLDS)
    }
}

const FOLDS: [(char, &str); 14] = [
    ('ς', "σ"),
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('ł', "l"),
    ('đ', "d"),
    ('ð', "d"),
    ('þ', "th"),
    ('ħ', "h"),
    ('ı', "i"),
    ('ŋ', "ng"),
    ('ŧ', "t"),
    ('ʼ', ""),
];

/// `a > b c`, with `-` for nothing.
fn rule(text: &str) -> Option<(String, Vec<String>)> {
    let (from, to) = text.split_once('>')?;
    let word = |word: &str| if word == "-" { String::new() } else { word.to_owned() };
    Some((word(from.trim()), to.split_whitespace().map(word).collect()))
}

impl Forms {
    pub(super) fn of(locale: &Locale) -> Forms {
        let mutations: Vec<_> =
            locale.words("forms-mutations").iter().filter_map(|text| rule(text)).collect();
        let before_vowels = locale.words("forms-before-vowels").into_iter().next().unwrap_or_default();
        let mut initials: Vec<String> =
            mutations.iter().flat_map(|(from, to)| std::iter::once(from).chain(to)).cloned().collect();
        initials.push(before_vowels.clone());
        initials.retain(|initial| !initial.is_empty());
        initials.sort_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
        initials.dedup();
        let mut letters: Vec<char> = initials.iter().flat_map(|initial| initial.chars()).collect();
        letters.sort_unstable();
        letters.dedup();
        let mut forms = Forms {
            clitics: locale.words("forms-clitics"),
            endings: steps(&locale.words_between("forms-endings", ';')),
            vowels: locale.words("forms-vowels"),
            letters: letters.into_iter().collect(),
            mutations,
            before_vowels,
            initials,
            ordinals: locale.words("forms-ordinals"),
            in_dates: locale.words("forms-in-dates"),
            joined: locale.words("forms-joined"),
            either: locale.words("forms-either"),
            little: Vec::new(),
            folds: Folds::default(),
            plurals: Vec::new(),
            singulars: BTreeMap::new(),
            months: Vec::new(),
        };
        let plurals = locale.words("forms-plurals");
        let plurals = plurals.iter().filter_map(|text| rule(text));
        forms.plurals = plurals
            .map(|(plural, singular)| (forms.folded(&plural), forms.folded(&singular.concat())))
            .collect();
        forms.little = locale.words("forms-little").iter().map(|word| forms.folded(word)).collect();
        forms.singulars = forms.plurals.iter().flat_map(|pair| forms.singular(pair)).collect();
        forms.months = locale.words("months").iter().map(|name| forms.mutated(&forms.folded(name))).collect();
        forms
    }

    /// Every form of a plural and of its singular, each with the singular.
    fn singular(&self, (plural, singular): &(String, String)) -> Vec<(String, String)> {
        let forms = [plural, singular].into_iter().flat_map(|word| self.mutated(word));
        forms.map(|form| (form, singular.clone())).collect()
    }

    /// A word that is written without a mutation, as it is and in every mutated form.
    pub fn mutated(&self, word: &str) -> Vec<String> {
        let initial = self.initial(word);
        let own = self.mutations.iter().find(|(radical, _)| radical == initial);
        let rest = word.strip_prefix(initial).unwrap_or(word);
        let mutated =
            own.into_iter().flat_map(|(_, mutated)| mutated).map(|initial| format!("{initial}{rest}"));
        let with_h = (!self.before_vowels.is_empty() && self.starts_with_vowel(word))
            .then(|| format!("{}{word}", self.before_vowels));
        std::iter::once(word.to_owned()).chain(mutated).chain(with_h).collect()
    }

    /// The words of a text, folded and put together: a name's word, whatever its apostrophes and hyphens.
    pub fn folded(&self, word: &str) -> String {
        let mut folded = String::new();
        self.words(word, |word| folded.push_str(word));
        folded
    }

    fn starts_with_vowel(&self, word: &str) -> bool {
        self.vowels.iter().any(|vowel| word.starts_with(vowel.as_str()))
    }

    /// The month and year of two folded words that follow each other, as `2025-03`: Mawrth 2025 is a month, Mawrth alone
    /// may be a day.
    pub fn month_and_year(&self, month: &str, year: &str) -> Option<String> {
        let is_year = year.len() == YEAR && year.bytes().all(|sign| sign.is_ascii_digit());
        let nth = self.months.iter().position(|forms| is_year && forms.iter().any(|form| form == month))?;
        Some(format!("{year}-{:02}", nth + 1))
    }

    /// Hands over every word of a text, folded: lower case, no accents, no apostrophes.
    pub fn words(&self, text: &str, mut found: impl FnMut(&str)) {
        let mut reader = Reader { forms: self, word: String::with_capacity(2 * LONGEST), apostrophe: None };
        let mut signs = text.chars().peekable();
        let mut before = ' ';
        while let Some(sign) = signs.next() {
            if is_mark(sign) {
                continue;
            }
            // It is a letter by its properties (UnicodeData), and an apostrophe to who types it.
            let sign = if sign == 'ʼ' { '\'' } else { sign };
            if sign.is_ascii_lowercase() || sign.is_ascii_digit() {
                reader.word.push(sign);
            } else if sign.is_alphanumeric() {
                fold(sign, &mut reader.word);
            } else if !joins(sign, before, &mut signs) || reader.word.is_empty() {
                reader.end(&mut found);
            } else if sign != ',' {
                reader.apostrophe = Some(reader.word.len());
            }
            before = sign;
        }
        reader.end(&mut found);
    }

    /// A folded word without its light ending.
    pub fn stem(&self, word: &str) -> String {
        if let Some(singular) = self.singulars.get(word) {
            return singular.clone();
        }
        let mut stem = word.to_owned();
        for step in &self.endings {
            let fitting = step.iter().find_map(|(ending, instead)| {
                let rest = stem.strip_suffix(ending.as_str())?;
                (rest.chars().count() + instead.chars().count() >= SHORTEST)
                    .then(|| format!("{rest}{instead}"))
            });
            stem = fitting.unwrap_or(stem);
        }
        stem
    }

    /// What a folded word is filed under: without the letters at its start that a mutation may change, so that all
    /// forms of a word stand together.
    pub fn filed<'w>(&self, word: &'w str) -> &'w str {
        word.trim_start_matches(|letter| self.letters.contains(letter))
    }

    /// Every form that a folded word may be one of, itself first. Some may not exist: going back from a mutation is
    /// ambiguous.
    pub fn all(&self, word: &str) -> Vec<String> {
        let mut all = vec![word.to_owned()];
        let initial = self.initial(word);
        let rest = word.strip_prefix(initial).unwrap_or(word);
        for (radical, mutated) in &self.mutations {
            let own = initial == radical || mutated.iter().any(|form| form == initial);
            if own {
                self.add(radical, mutated, rest, &mut all);
            }
            if !initial.is_empty() && mutated.iter().any(String::is_empty) {
                self.add(radical, mutated, word, &mut all);
            }
        }
        if !self.before_vowels.is_empty() {
            let without = word.strip_prefix(self.before_vowels.as_str());
            all.extend(without.filter(|rest| self.starts_with_vowel(rest)).map(str::to_owned));
            if self.starts_with_vowel(word) {
                all.push(format!("{}{word}", self.before_vowels));
            }
        }
        let mut kept: Vec<String> = Vec::with_capacity(all.len());
        for form in all {
            if !form.is_empty() && !kept.contains(&form) {
                kept.push(form);
            }
        }
        kept
    }

    /// The figures of 18th; another word as it is.
    fn without_ordinal<'w>(&self, word: &'w str) -> &'w str {
        let figures = word.trim_end_matches(|sign: char| !sign.is_ascii_digit());
        let is_day = !figures.is_empty() && figures.bytes().all(|sign| sign.is_ascii_digit());
        let ending = word.get(figures.len()..).unwrap_or_default();
        if is_day && self.ordinals.iter().any(|own| own == ending) { figures } else { word }
    }

    fn add(&self, radical: &str, mutated: &[String], rest: &str, all: &mut Vec<String>) {
        all.push(format!("{radical}{rest}"));
        all.extend(mutated.iter().map(|initial| format!("{initial}{rest}")));
    }

    fn initial(&self, word: &str) -> &str {
        self.initials.iter().find(|initial| word.starts_with(initial.as_str())).map_or("", String::as_str)
    }
}

/// `a > b | c > d ; e > f`: steps of endings.
fn steps(steps: &[String]) -> Vec<Vec<(String, String)>> {
    let one = |text: &str| rule(text).map(|(from, to)| (from, to.into_iter().next().unwrap_or_default()));
    steps.iter().map(|step| step.split('|').filter_map(one).collect()).collect()
}

/// Accents that stand by themselves (combining diacritical marks).
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}')
}

/// An apostrophe, or a comma in a number, with the word going on after it.
fn joins(sign: char, before: char, after: &mut std::iter::Peekable<std::str::Chars>) -> bool {
    while after.next_if(|sign| is_mark(*sign)).is_some() {}
    let next = after.peek().copied().unwrap_or(' ');
    match sign {
        '\'' | '’' | '‘' => before.is_alphanumeric() && next.is_alphanumeric(),
        ',' => before.is_ascii_digit() && next.is_ascii_digit(),
        _ => false,
    }
}

/// The letters below this are folded once.
const TABLE: usize = 0x250;

static FOLDED: LazyLock<Vec<String>> = LazyLock::new(|| {
    let one = |code: u32| {
        let mut folded = String::new();
        fold_by_rule(char::from_u32(code).unwrap_or(' '), &mut folded);
        folded
    };
    (0..TABLE as u32).map(one).collect()
});

fn fold(letter: char, word: &mut String) {
    match FOLDED.get(letter as usize) {
        Some(folded) => word.push_str(folded),
        None => fold_by_rule(letter, word),
    }
}

/// Compatibility decomposition (Unicode Standard Annex 15), so that ligatures are their letters; lower case; without what
/// is left of accents and what else isn't a letter or figure; then the table.
fn fold_by_rule(letter: char, word: &mut String) {
    let decomposed =
        DecomposingNormalizerBorrowed::new_nfkd().normalize(letter.encode_utf8(&mut [0; 4])).into_owned();
    let lower = decomposed.chars().flat_map(char::to_lowercase);
    for sign in lower.filter(|sign| !is_mark(*sign) && sign.is_alphanumeric()) {
        match FOLDS.iter().find(|(from, _)| *from == sign) {
            Some((_, instead)) => word.push_str(instead),
            None => word.push(sign),
        }
    }
}

struct Reader<'f> {
    forms: &'f Forms,
    word: String,
    /// Where the last apostrophe stood.
    apostrophe: Option<usize>,
}

impl Reader<'_> {
    fn end(&mut self, found: &mut impl FnMut(&str)) {
        if self.word.is_empty() {
            return;
        }
        let mut word = self.word.as_str();
        if let Some((before, after)) = self.apostrophe.and_then(|at| word.split_at_checked(at))
            && self.forms.clitics.iter().any(|clitic| clitic == after)
        {
            word = before;
        }
        word = self.forms.without_ordinal(word);
        if word.len() > LONGEST {
            let end = word.char_indices().nth(LONGEST).map_or(word.len(), |(at, _)| at);
            word = word.get(..end).unwrap_or(word);
        }
        found(word);
        self.word.clear();
        self.apostrophe = None;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::theme::default_locales;

    static ALL: LazyLock<Vec<Forms>> = LazyLock::new(|| {
        let locales = default_locales();
        locales.langs().map(|lang| locales.locale(lang).forms().clone()).collect()
    });

    fn with_mutations() -> impl Iterator<Item = &'static Forms> {
        ALL.iter().filter(|forms| !forms.mutations.is_empty())
    }

    #[test]
    fn a_word_is_filed_with_all_its_forms() {
        for forms in with_mutations() {
            for word in ["caerdydd", "gaerdydd", "nghaerdydd", "chaerdydd"] {
                assert_eq!(forms.filed(word), "aerdydd");
                let all = forms.all(word);
                assert_eq!(all[0], word);
                for other in ["caerdydd", "gaerdydd", "nghaerdydd", "chaerdydd"] {
                    assert!(all.iter().any(|form| form == other), "{word} to {other}: {all:?}");
                }
            }
            // What seems to have lost a g may have had one, an l may have been ll.
            assert!(forms.all("las").iter().any(|form| form == "glas"));
            assert!(forms.all("lyfrgell").iter().any(|form| form == "llyfrgell"));
            assert!(forms.all("hysgol").iter().any(|form| form == "ysgol"));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn each_form_leads_to_every_other(word in "[a-z]{1,4}[aeiouwy][a-z]{0,5}") {
            for forms in with_mutations() {
                let Some((radical, mutated)) = forms.mutations.iter().find(|(own, _)| own == forms.initial(&word))
                else {
                    continue;
                };
                let rest = word.strip_prefix(radical.as_str()).unwrap();
                let mut family: BTreeSet<String> = mutated.iter().map(|initial| format!("{initial}{rest}")).collect();
                family.insert(word.clone());
                for form in &family {
                    // A mutated word whose next letters look like another beginning is no word that there is.
                    let initial = forms.initial(form);
                    if form == &word || mutated.iter().any(|own| own == initial || (own.is_empty() && form == rest)) {
                        let all: BTreeSet<String> = forms.all(form).into_iter().collect();
                        prop_assert!(family.is_subset(&all), "{form}: {family:?} {all:?}");
                    }
                    prop_assert_eq!(forms.filed(form), forms.filed(&word));
                }
            }
        }

        #[test]
        fn any_text_has_words(text in "\\PC{0,60}") {
            for forms in ALL.iter() {
                forms.words(&text, |word| {
                    assert!(!word.is_empty() && word.chars().count() <= LONGEST, "{word}");
                    assert_eq!(forms.all(word).first().map(String::as_str), Some(word));
                    assert!(word.ends_with(forms.filed(word)));
                });
            }
        }
    }
}
