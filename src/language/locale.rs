//! A locale: its messages (Fluent), the tables made of them, and its sorting.

use std::cmp::Ordering;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Entry;
use icu_collator::{
    CollatorBorrowed, CollatorPreferences, options::CollatorOptions, preferences::CollationNumericOrdering,
};
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

use super::{Forms, Lang, dates::DateWords, joining::Joining, simple::Simple};

/// The files of one locale: name and contents; messages of later files replace those of earlier ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleSource {
    /// The language tag (BCP 47).
    pub id: String,
    /// Names and contents.
    pub files: Vec<(String, String)>,
}

/// What is wrong with a locale's files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleFault {
    /// The locale.
    pub id: String,
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What it is.
    pub kind: MessageFault,
}

/// What is wrong with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the fields are words for the problem's message
pub enum MessageFault {
    /// The parser can't read it.
    Syntax { detail: String },
    /// Nothing uses it.
    Unused { message: String },
    /// These aren't there.
    Missing { messages: String },
    /// It uses variables that it isn't given.
    UnknownVariables { message: String, variables: String },
    /// It lacks variables that every language uses.
    LackingVariables { message: String, variables: String },
}

/// The value of a message's variable.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// Words.
    Text(&'a str),
    /// A count, which chooses the plural.
    Number(u64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(text)
    }
}

impl From<u64> for Arg<'_> {
    fn from(number: u64) -> Self {
        Arg::Number(number)
    }
}

/// One of the site's locales.
pub struct Locale {
    id: String,
    bundle: FluentBundle<FluentResource>,
    /// Messages that choose nothing by their variables.
    simple: FxHashMap<String, Simple>,
    collator: CollatorBorrowed<'static>,
    apart: Vec<String>,
    articles: Vec<String>,
    pub(super) dates: DateWords,
    joining: Joining,
    forms: Forms,
}

impl Locale {
    fn new(source: LocaleSource) -> Result<Locale, Vec<LocaleFault>> {
        let fault = |file: &str, line, detail: String| LocaleFault {
            id: source.id.clone(),
            file: file.to_owned(),
            line,
            kind: MessageFault::Syntax { detail },
        };
        let tag: LanguageIdentifier =
            source.id.parse().map_err(|error| vec![fault("", 1, format!("{}: {error}", source.id))])?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        let mut faults = Vec::new();
        let mut ids = Vec::new();
        for (name, text) in &source.files {
            let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(resource, errors)| {
                for error in errors {
                    let before = text.get(..error.pos.start).unwrap_or(text);
                    faults.push(fault(name, before.matches('\n').count() + 1, error.to_string()));
                }
                resource
            });
            ids.extend(resource.entries().filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            }));
            bundle.add_resource_overriding(resource);
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut preferences = source
            .id
            .parse::<icu_locale::Locale>()
            .map(|locale| CollatorPreferences::from(&locale))
            .map_err(|error| vec![fault("", 1, error.to_string())])?;
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        let collator = CollatorBorrowed::try_new(preferences, CollatorOptions::default())
            .map_err(|error| vec![fault("", 1, error.to_string())])?;
        let mut locale = Locale {
            id: source.id,
            bundle,
            simple: FxHashMap::default(),
            collator,
            apart: Vec::new(),
            articles: Vec::new(),
            dates: DateWords::default(),
            joining: Joining::default(),
            forms: Forms::default(),
        };
        for id in ids {
            if let Some(message) = locale.simple_of(&id) {
                locale.simple.insert(id, message);
            }
        }
        locale.apart = locale.words("collation-apart");
        locale.articles = locale.words("collation-articles").iter().map(|word| word.to_lowercase()).collect();
        locale.dates = DateWords::of(&locale);
        locale.joining = Joining::of(&locale);
        locale.forms = Forms::of(&locale);
        Ok(locale)
    }

    /// The language tag: for `lang=`, `hreflang` and the names of files.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// True where there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A message that needs no variables, or nothing but their values.
    fn simple_of(&self, id: &str) -> Option<Simple> {
        let mut errors = Vec::new();
        let pattern = self.bundle.get_message(id)?.value()?;
        let words = self.bundle.format_pattern(pattern, None, &mut errors).into_owned();
        if errors.is_empty() { Some(Simple::words(words)) } else { Simple::of(pattern) }
    }

    /// A message that is the same every time; none where it has variables, or isn't there.
    pub fn plain(&self, id: &str) -> Option<&str> {
        self.simple.get(id)?.plain()
    }

    /// A message with its variables. `id.name` is a message's attribute. One that is missing shows as `{id}`, so
    /// that nobody takes it for words.
    pub fn message(&self, id: &str, args: &[(&str, Arg)]) -> String {
        if let Some(message) = self.simple.get(id).and_then(|simple| simple.with(args)) {
            return message;
        }
        self.resolved(id, args)
    }

    /// The same by Fluent's own resolver.
    fn resolved(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let (name, attribute) =
            id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
        let message = self.bundle.get_message(name);
        let pattern = match attribute {
            Some(attribute) => {
                message.and_then(|m| m.get_attribute(attribute)).map(|attribute| attribute.value())
            }
            None => message.and_then(|m| m.value()),
        };
        let Some(pattern) = pattern else { return format!("{{{id}}}") };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(
                *name,
                match arg {
                    Arg::Text(text) => FluentValue::from(*text),
                    Arg::Number(number) => FluentValue::from(*number),
                },
            );
        }
        self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
    }

    /// A message that is a list, its entries divided by `|`.
    pub fn words(&self, id: &str) -> Vec<String> {
        self.words_between(id, '|')
    }

    /// A message that is a list with another divider.
    pub(super) fn words_between(&self, id: &str, divider: char) -> Vec<String> {
        if !self.has(id) {
            return Vec::new();
        }
        let list = self.message(id, &[]);
        list.split(divider).map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    }

    /// The forms of the language's words.
    pub fn forms(&self) -> &Forms {
        &self.forms
    }

    /// `a, b and c`, with the joining word that the last part asks for.
    pub fn and(&self, parts: &[&str]) -> String {
        self.joining.join(parts)
    }

    /// The order of two texts in this language; figures by their value.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(&self.set_apart(a), &self.set_apart(b)).then_with(|| a.cmp(b))
    }

    /// A key that sorts as [`Locale::compare`] does.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(text.len() * 3);
        let Ok(()) = self.collator.write_sort_key_to(&self.set_apart(text), &mut key);
        key
    }

    /// A key that sorts names of bodies and matters: without the article at their start.
    pub fn name_key(&self, name: &str) -> Vec<u8> {
        let rest = name.split_once(char::is_whitespace);
        let rest = rest.filter(|(first, _)| self.articles.contains(&first.to_lowercase()));
        self.sort_key(rest.map_or(name, |(_, rest)| rest.trim_start()))
    }

    /// Two letters that the language also has as one (ng) are told apart by U+034F between them.
    fn set_apart<'a>(&self, text: &'a str) -> std::borrow::Cow<'a, str> {
        let Some(word) = self.apart.iter().find(|word| text.contains(word.replace('/', "").as_str())) else {
            return text.into();
        };
        text.replace(&word.replace('/', ""), &word.replace('/', "\u{34f}")).into()
    }

    /// A count with its digits in groups.
    pub fn number(&self, number: u64) -> String {
        let digits = number.to_string();
        let separator = self.message("number-group", &[]);
        let mut out = String::with_capacity(digits.len() * 2);
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                out.push_str(&separator);
            }
            out.push(digit);
        }
        out
    }
}

/// The site's locales, in the order of `languages:`.
pub struct Locales(Vec<Locale>);

impl Locales {
    /// Reads the locales.
    ///
    /// # Errors
    /// Everything in their files that can't be parsed.
    pub fn new(sources: Vec<LocaleSource>) -> Result<Locales, Vec<LocaleFault>> {
        let mut locales = Vec::new();
        let mut faults = Vec::new();
        for source in sources {
            match Locale::new(source) {
                Ok(locale) => locales.push(locale),
                Err(mut new) => faults.append(&mut new),
            }
        }
        if faults.is_empty() { Ok(Locales(locales)) } else { Err(faults) }
    }

    /// The languages in the site's order.
    pub fn langs(&self) -> impl Iterator<Item = Lang> + use<> {
        (0..self.0.len()).filter_map(Lang::at)
    }

    /// The language with this tag.
    pub fn find(&self, id: &str) -> Option<Lang> {
        self.0.iter().position(|locale| locale.id == id).and_then(Lang::at)
    }

    /// The locale of a language. Languages come from this list, so it is there.
    #[allow(clippy::indexing_slicing)] // a Lang is made from a place in this list
    pub fn locale(&self, lang: Lang) -> &Locale {
        &self.0[lang.place().min(self.0.len().saturating_sub(1))]
    }
}

impl Locales {
    /// No languages.
    pub fn none() -> Locales {
        Locales(Vec::new())
    }

    /// The locale that a list of wanted tags (the user's environment) asks for, else the one that ranks first.
    pub fn preferred(&self, wanted: &[String]) -> Option<&Locale> {
        let asked = wanted.iter().find_map(|tag| self.0.iter().find(|locale| tag.starts_with(&locale.id)));
        let rank = |locale: &&Locale| locale.message("locale-rank", &[]).parse::<u32>().unwrap_or(u32::MAX);
        asked.or_else(|| self.0.iter().min_by_key(rank))
    }
}

#[cfg(test)]
mod tests {
    use super::Arg;
    use crate::theme::default_locales;

    #[test]
    fn a_simple_message_says_what_the_resolver_says() {
        let locales = default_locales();
        let mut with_variables = 0;
        for lang in locales.langs() {
            let locale = locales.locale(lang);
            for (id, simple) in &locale.simple {
                let names = simple.variables();
                let texts: Vec<_> = names.iter().map(|name| (*name, Arg::Text("<ŵ> & “x”"))).collect();
                let numbers: Vec<_> = names.iter().map(|name| (*name, Arg::Number(1234))).collect();
                for args in [texts, numbers] {
                    assert_eq!(simple.with(&args), Some(locale.resolved(id, &args)), "{id}");
                }
                with_variables += usize::from(!names.is_empty());
                assert_eq!(simple.with(&[]).is_none(), !names.is_empty(), "{id}");
            }
        }
        assert!(with_variables > 100, "{with_variables}");
    }

    #[test]
    fn names_are_sorted_without_their_article() {
        let locales = default_locales();
        let sorted = |id: &str, mut names: Vec<&'static str>| {
            let locale = locales.locale(locales.find(id).unwrap());
            names.sort_by_cached_key(|name| locale.name_key(name));
            names
        };
        let welsh = ["Y Cabinet", "Yr Is-bwyllgor Safonau", "Pwyllgor Cynllunio", "Ysgolion"];
        assert_eq!(sorted("cy", vec![welsh[3], welsh[2], welsh[1], welsh[0]]), welsh);
        let english = ["Cabinet", "The Council", "Planning Committee", "Theatres"];
        assert_eq!(sorted("en", vec![english[3], english[2], english[1], english[0]]), english);
    }
}
