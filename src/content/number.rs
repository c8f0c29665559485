//! The number of an agenda item: text that sorts by its parts and is an address.

use std::{cmp::Ordering, fmt};

use serde::{Deserialize, Serialize};

/// `5`, `7A`, `104`, `5.2`, `20/04`, `77/21`, `3(i)`: as the council wrote it. `5.10` is not `5.1`.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Hash, Serialize)]
pub struct ItemNumber(Box<str>);

/// A run of figures, or of letters, of a number.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Segment<'a> {
    /// Figures without leading zeros, by length and then by value.
    Figures(usize, &'a str),
    Letters(String),
}

impl ItemNumber {
    /// Reads a number: figures first; then figures, single letters or roman numbers, divided by `.`, `/`, `-` or
    /// brackets. At most 24 characters.
    pub fn parse(text: &str) -> Option<ItemNumber> {
        let starts = text.starts_with(|c: char| c.is_ascii_digit());
        let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '/' | '-' | '(' | ')');
        if !starts || text.len() > 24 || !text.chars().all(known) {
            return None;
        }
        let mut open = false;
        let mut before = ' ';
        for sign in text.chars() {
            match sign {
                '(' if open => return None,
                '(' => open = true,
                ')' if !open || before == '(' => return None,
                ')' => open = false,
                '.' | '/' | '-' if !before.is_ascii_alphanumeric() && before != ')' => return None,
                _ => {}
            }
            before = sign;
        }
        let ends = before.is_ascii_alphanumeric() || before == ')';
        let words_are_short = segments(text).all(|part| match part {
            Segment::Letters(letters) => letters.len() == 1 || letters.chars().all(|c| "ivxlc".contains(c)),
            Segment::Figures(..) => true,
        });
        (ends && !open && words_are_short).then(|| ItemNumber(text.into()))
    }

    /// The number of the item at this place (from 1) of an agenda that has no numbers.
    pub fn of_place(place: usize) -> ItemNumber {
        ItemNumber(place.to_string().into())
    }

    /// As the council wrote it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number in an address: `5.2`, `3-i`, `77-21`.
    pub fn slug(&self) -> String {
        let mut slug = String::with_capacity(self.0.len());
        for sign in self.0.chars() {
            match sign {
                '/' | '(' | ')' | '-' if slug.ends_with('-') => {}
                '/' | '(' | ')' | '-' => slug.push('-'),
                sign => slug.extend(sign.to_lowercase()),
            }
        }
        slug.trim_matches('-').to_owned()
    }

    /// True where this number begins with all parts of the other and has more: `5.1` extends `5`, `50` doesn't.
    pub fn extends(&self, item: &ItemNumber) -> bool {
        let mut own = segments(&self.0);
        segments(&item.0).all(|part| own.next() == Some(part)) && own.next().is_some()
    }
}

/// Cuts a heading into its number and its title: `5. Title`, `5) Title`, `5: Title`.
///
/// Without a mark after it there is a number only if `bare` allows it, as in `### 5.1 Title`.
pub fn split(heading: &str, bare: bool) -> Option<(ItemNumber, &str)> {
    let end = heading.find(char::is_whitespace).unwrap_or(heading.len());
    let (word, title) = heading.split_at_checked(end)?;
    let marked =
        word.strip_suffix(['.', ':']).or_else(|| word.strip_suffix(')').filter(|rest| !rest.contains('(')));
    let number = match marked {
        Some(number) => ItemNumber::parse(number),
        None if bare => ItemNumber::parse(word),
        None => None,
    };
    let number =
        number.or_else(|| marked.is_some().then(|| ItemNumber::parse(word)).flatten().filter(|_| bare))?;
    Some((number, title.trim()))
}

fn segments(number: &str) -> impl Iterator<Item = Segment<'_>> {
    let mut rest = number;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
        let first = rest.chars().next()?;
        let digits = first.is_ascii_digit();
        let same = |c: char| if digits { c.is_ascii_digit() } else { c.is_ascii_alphabetic() };
        let end = rest.find(|c| !same(c)).unwrap_or(rest.len());
        let (part, after) = rest.split_at_checked(end)?;
        rest = after;
        let figures = part.trim_start_matches('0');
        Some(if digits {
            Segment::Figures(figures.len(), figures)
        } else {
            Segment::Letters(part.to_lowercase())
        })
    })
}

impl Ord for ItemNumber {
    fn cmp(&self, other: &Self) -> Ordering {
        segments(&self.0).cmp(segments(&other.0)).then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for ItemNumber {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for ItemNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn number(text: &str) -> ItemNumber {
        ItemNumber::parse(text).unwrap_or_else(|| panic!("{text} is a number"))
    }

    #[test]
    fn numbers_of_real_agendas_are_read() {
        for (text, slug) in [
            ("5", "5"),
            ("7A", "7a"),
            ("12a", "12a"),
            ("104", "104"),
            ("20/04", "20-04"),
            ("77/21", "77-21"),
            ("3(i)", "3-i"),
            ("5.2", "5.2"),
            ("5.10", "5.10"),
        ] {
            assert_eq!(number(text).slug(), slug);
        }
        for text in ["", "A", "5.", "5..1", "(i)", "3(i", "3()", "5th", "2019,", "1é", "5/", "1-"] {
            assert_eq!(ItemNumber::parse(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_sort_by_their_parts() {
        let mut all: Vec<_> =
            ["10", "5.10", "7A", "5.2", "5", "7", "77/21", "3(ii)", "3(i)"].map(number).into();
        all.sort();
        let sorted: Vec<_> = all.iter().map(ItemNumber::as_str).collect();
        assert_eq!(sorted, ["3(i)", "3(ii)", "5", "5.2", "5.10", "7", "7A", "10", "77/21"]);
    }

    #[test]
    fn a_sub_item_extends_its_item() {
        assert!(number("5.1").extends(&number("5")));
        assert!(number("3(i)").extends(&number("3")));
        assert!(!number("50").extends(&number("5")));
        assert!(!number("5").extends(&number("5")));
        assert!(!number("6.1").extends(&number("5")));
    }

    #[test]
    fn headings_are_cut() {
        assert_eq!(split("5. A title", false), Some((number("5"), "A title")));
        assert_eq!(split("3(i): A title", false), Some((number("3(i)"), "A title")));
        assert_eq!(split("77/21) A title", false), Some((number("77/21"), "A title")));
        assert_eq!(split("5.1 A title", true), Some((number("5.1"), "A title")));
        assert_eq!(split("3(i) A title", true), Some((number("3(i)"), "A title")));
        assert_eq!(split("5 A title", false), None);
        assert_eq!(split("2019 report", false), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]
        #[test]
        fn numbers_have_addresses_and_an_order(a in "[0-9]{1,3}([./()-][0-9a-ci]{1,2}|\\([ivx]{1,2}\\)){0,3}", b in "[0-9]{1,2}[./]?[0-9a]{0,2}") {
            if let (Some(a), Some(b)) = (ItemNumber::parse(&a), ItemNumber::parse(&b)) {
                prop_assert!(!a.slug().is_empty());
                prop_assert!(a.slug().chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '.' || c == '-'));
                prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
                prop_assert_eq!(a == b, a.cmp(&b).is_eq());
            }
        }

        #[test]
        fn no_heading_panics(heading in "\\PC{0,40}") {
            let _ = (split(&heading, true), split(&heading, false));
        }
    }
}
