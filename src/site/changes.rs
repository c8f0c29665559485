//! When pages changed, as far as the record says.

use jiff::civil::Date;

use super::{PageKey, Site};
use crate::archive::Shown;
use crate::language::Lang;

impl Site {
    /// The day of a page's last change, where the record says it. Items change with their meeting; a committee's page and
    /// the home page with any of theirs.
    pub fn changed(&self, key: PageKey) -> Option<Date> {
        let of = |place: &usize, lang: Lang| self.meeting(*place).and_then(|meeting| meeting.changed(lang));
        match key {
            PageKey::Meeting(place, lang) | PageKey::Item(place, _, lang) => of(&place, lang),
            PageKey::Committee(place, lang) => {
                self.by_committee.get(place)?.iter().filter_map(|place| of(place, lang)).max()
            }
            PageKey::Home(lang) => {
                self.by_committee.iter().flatten().filter_map(|place| of(place, lang)).max()
            }
            _ => None,
        }
    }

    /// The same page in every language; none for one that stands for all of them.
    pub fn twins(&self, key: PageKey) -> Vec<(Lang, PageKey)> {
        let many = self.lang_of(key).is_none();
        self.locales.langs().filter(|_| !many).map(|lang| (lang, Self::in_langs(key, lang))).collect()
    }

    /// A page for those who search: it has an address of its own, isn't there for addresses that lead nowhere, and doesn't
    /// say only that something was removed.
    pub fn is_listed(&self, key: PageKey) -> bool {
        match key {
            PageKey::AnyNotFound | PageKey::NotFound(_) => false,
            PageKey::Meeting(place, _) => {
                !self.meeting(place).is_some_and(|meeting| matches!(meeting.shown, Shown::Removed(_)))
            }
            _ => true,
        }
    }
}
