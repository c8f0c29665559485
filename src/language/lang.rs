//! A language of the site, and a value that each language may have.

use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

/// One of the site's languages: its place in `languages:` of `site.yaml`.
///
/// Neither language is the default; the order only settles which text stands in for a missing one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Lang(u8);

impl Lang {
    /// The language at this place in the site's list; `None` past what a site can have (32).
    pub fn at(place: usize) -> Option<Lang> {
        u8::try_from(place).ok().filter(|&place| place < 32).map(Lang)
    }

    /// The place in the site's list, from 0.
    pub fn place(self) -> usize {
        usize::from(self.0)
    }
}

/// A value for each language that has one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PerLang<T>(SmallVec<[Option<T>; 2]>);

impl<T> PerLang<T> {
    /// No language has a value.
    pub fn none() -> Self {
        PerLang(SmallVec::new())
    }

    /// Only this language has a value.
    pub fn only(lang: Lang, value: T) -> Self {
        let mut all = Self::none();
        all.set(lang, value);
        all
    }

    /// This language's value.
    pub fn get(&self, lang: Lang) -> Option<&T> {
        self.0.get(lang.place())?.as_ref()
    }

    /// This language's value, to change.
    pub fn get_mut(&mut self, lang: Lang) -> Option<&mut T> {
        self.0.get_mut(lang.place())?.as_mut()
    }

    /// Gives this language a value, replacing what it had.
    pub fn set(&mut self, lang: Lang, value: T) {
        while self.0.len() <= lang.place() {
            self.0.push(None);
        }
        if let Some(slot) = self.0.get_mut(lang.place()) {
            *slot = Some(value);
        }
    }

    /// This language's value if it has one, else that of the first language that does,
    /// with the language that it is in.
    pub fn best(&self, lang: Lang) -> Option<(Lang, &T)> {
        self.get(lang).map(|value| (lang, value)).or_else(|| self.iter().next())
    }

    /// The languages that have a value, and the values, in the site's order.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &T)> {
        self.0.iter().enumerate().filter_map(|(place, value)| Some((Lang::at(place)?, value.as_ref()?)))
    }

    /// True where no language has a value.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// The values without their languages.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.iter().map(|(_, value)| value)
    }

    /// The same languages with other values.
    pub fn map<U>(&self, mut change: impl FnMut(Lang, &T) -> U) -> PerLang<U> {
        let mut all = PerLang::none();
        for (lang, value) in self.iter() {
            all.set(lang, change(lang, value));
        }
        all
    }
}

impl<T> Default for PerLang<T> {
    fn default() -> Self {
        Self::none()
    }
}
