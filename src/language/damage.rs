//! Marks of letters that were lost on the way from one program to another: ŵ and ŷ above all, which older encodings
//! don't have.

use std::ops::Range;

use memchr::{memchr2, memmem};

/// What happened to a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// A letter was replaced by a sign: `Gr?p`, `yngl?n`, `?yn`, U+FFFD, `w^`.
    Lost,
    /// UTF-8 was read as Windows-1252: `GrÅµp`; Latin-8 as Latin-1: `Grðp`; Windows-1252 as Latin-1: U+0092 for `’`. This
    /// is what it meant.
    Garbled(String),
}

/// A damaged word with its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damaged {
    /// What happened to it.
    pub damage: Damage,
    /// The word.
    pub range: Range<usize>,
}

/// The damaged words of a text, in order.
pub fn damages(text: &str) -> Vec<Damaged> {
    let mut found = marks(text);
    found.extend(garbled(text));
    let replaced = memmem::find_iter(text.as_bytes(), "\u{fffd}".as_bytes());
    found.extend(replaced.map(|at| Damaged { damage: Damage::Lost, range: word_around(text, at..at + 3) }));
    found.sort_by_key(|damaged| damaged.range.start);
    found.dedup_by(|next, first| next.range.start < first.range.end);
    found
}

/// The longest word that is looked at.
const LONGEST: usize = 60;

/// The word around some bytes, without the signs at its ends.
fn word_around(text: &str, inside: Range<usize>) -> Range<usize> {
    let edge = |c: char| c.is_whitespace() || (c.is_control() && !is_high_control(c));
    let from = text.ceil_char_boundary(inside.start.saturating_sub(LONGEST));
    let before = text.get(from..inside.start).unwrap_or_default();
    let start =
        before.char_indices().rev().find(|(_, c)| edge(*c)).map_or(from, |(at, c)| from + at + c.len_utf8());
    let to = text.floor_char_boundary((inside.end + LONGEST).min(text.len()));
    let after = text.get(inside.end..to).unwrap_or_default();
    let end = after.find(edge).map_or(to, |at| inside.end + at);
    let word = text.get(start..end).unwrap_or_default();
    let outer = |c: char| {
        matches!(
            c,
            '(' | ')' | '[' | ']' | '{' | '}' | '"' | '“' | '”' | ',' | '.' | ';' | ':' | '*' | '_' | '#'
        )
    };
    let lead = word.len() - word.trim_start_matches(outer).len();
    let tail = word.len() - word.trim_end_matches(outer).len();
    (start + lead).min(inside.start)..end.saturating_sub(tail).max(inside.end)
}

/// `?` inside a word, and `^` after one of the letters that it was put on.
fn marks(text: &str) -> Vec<Damaged> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = bytes.get(at..).and_then(|rest| memchr2(b'?', b'^', rest)) {
        let mark = at + next;
        at = mark + 1;
        let before = text.get(..mark).and_then(|before| before.chars().next_back());
        let after = text.get(at..).and_then(|after| after.chars().next());
        let lost = match bytes.get(mark) {
            Some(b'?') => {
                before.zip(after).is_some_and(|(before, after)| inside_word(before, after))
                    || (before.is_none_or(|c| c.is_whitespace() || c == '(')
                        && starts_word(text.get(at..).unwrap_or_default()))
            }
            _ => {
                before.is_some_and(|before| matches!(before, 'w' | 'y' | 'W' | 'Y'))
                    && !after.is_some_and(|c| c.is_ascii_digit())
            }
        };
        if lost {
            let range = word_around(text, mark..mark + 1);
            if !is_address(text.get(range.clone()).unwrap_or_default()) {
                found.push(Damaged { damage: Damage::Lost, range });
            }
        }
    }
    found
}

/// A letter on both sides, and no new sentence: `What?Why` only lacks a space.
fn inside_word(before: char, after: char) -> bool {
    before.is_alphabetic() && after.is_alphabetic() && (after.is_lowercase() || before.is_uppercase())
}

/// True for what is left of the words that start with ŵ or ŷ: `?yn`, `?yr`, `?d`, `?nt`.
fn starts_word(rest: &str) -> bool {
    let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    let word = rest.get(..end).unwrap_or_default();
    let whole = !rest.get(end..).is_some_and(|rest| rest.starts_with(['=', '&', '/', '_', '-']));
    let diphthong = word.strip_prefix('y').is_some_and(|rest| rest.starts_with(['n', 'r', 'l', 'd']));
    whole && (diphthong || matches!(word, "r" | "n" | "d" | "nt" | "m" | "ch"))
}

fn is_address(word: &str) -> bool {
    word.contains(['/', '=', '&', '@', '\\', '{', '}', '$']) || word.starts_with("www.")
}

/// UTF-8 that was read as Windows-1252: letters of two bytes, dashes and quotation marks of three.
fn garbled(text: &str) -> Vec<Damaged> {
    let bytes = text.as_bytes();
    let mut found: Vec<Damaged> = Vec::new();
    let mut at = 0;
    // Every such sequence starts with Â, Ã, Ä, Å or â, whose own first byte is C3, as is that of Latin-8's letters; that
    // of the controls above 7F is C2.
    while let Some(next) = bytes.get(at..).and_then(|rest| memchr2(0xc3, 0xc2, rest)) {
        let start = at + next;
        at = start + 1;
        let Some(rest) = text.get(start..) else { continue };
        let Some(sign) = rest.chars().next() else { continue };
        let len = meant(rest).map_or(sign.len_utf8(), |(_, len)| len);
        let own = start..start + len;
        if meant(rest).is_none() && !is_high_control(sign) && !is_latin_8(text, &own) {
            continue;
        }
        let range = word_around(text, own);
        let word = text.get(range.clone()).unwrap_or_default();
        let meant = repaired(word);
        let damage = if meant.contains(is_high_control) { Damage::Lost } else { Damage::Garbled(meant) };
        found.push(Damaged { damage, range: range.clone() });
        at = range.end.max(at);
    }
    found
}

/// A control of Latin-1 above 7F, which no text holds; but for the one that ends lines.
fn is_high_control(sign: char) -> bool {
    matches!(sign, '\u{80}'..='\u{84}' | '\u{86}'..='\u{9f}')
}

/// The letter of Latin-8 (ISO 8859-14) that one of Latin-1 has the place of.
fn latin_8(sign: char) -> Option<char> {
    match sign {
        'ð' => Some('ŵ'),
        'Ð' => Some('Ŵ'),
        'þ' => Some('ŷ'),
        'Þ' => Some('Ŷ'),
        _ => None,
    }
}

/// True for a letter of Icelandic where only a vowel can stand, in a word without Icelandic's own vowels.
fn is_latin_8(text: &str, own: &Range<usize>) -> bool {
    let sign = text.get(own.clone()).and_then(|own| own.chars().next());
    if sign.and_then(latin_8).is_none() {
        return false;
    }
    let word = text.get(word_around(text, own.clone())).unwrap_or_default().to_lowercase();
    if word.contains(['á', 'é', 'í', 'ó', 'ú', 'ý', 'æ', 'ö', 'ø']) {
        return false;
    }
    let letter =
        |sign: Option<char>| sign.filter(|c| c.is_alphabetic()).and_then(|c| c.to_lowercase().next());
    let before = letter(text.get(..own.start).and_then(|before| before.chars().next_back()));
    let after = letter(text.get(own.end..).and_then(|after| after.chars().next()));
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    match sign {
        // ŵy is a diphthong: gŵyl.
        Some('ð' | 'Ð') => !before.is_some_and(vowel) && after.is_none_or(|c| !vowel(c) || c == 'y'),
        _ if before.is_none() => after.is_none_or(|c| matches!(c, 'd' | 'n' | 'm' | 'c')),
        _ => !before.is_some_and(vowel) && after.is_none_or(|c| !vowel(c)),
    }
}

/// The word as it was meant.
fn repaired(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(sign) = rest.chars().next() {
        let one = || latin_8(sign).or_else(|| of_windows_1252(sign)).unwrap_or(sign);
        let (sign, len) = meant(rest).unwrap_or_else(|| (one(), sign.len_utf8()));
        out.push(sign);
        rest = rest.get(len..).unwrap_or_default();
    }
    out
}

/// The letter that the signs at the start stand for, and how many bytes they take.
fn meant(text: &str) -> Option<(char, usize)> {
    let mut signs = text.chars();
    let first = signs.next().filter(|c| matches!(c, 'Â' | 'Ã' | 'Ä' | 'Å' | 'â'))?;
    let wanted = if first == 'â' { 2 } else { 1 };
    let mut bytes = vec![u8::try_from(u32::from(first)).ok()?];
    let mut len = first.len_utf8();
    for _ in 0..wanted {
        let sign = signs.next()?;
        bytes.push(windows_1252(sign).filter(|byte| (0x80..0xc0).contains(byte))?);
        len += sign.len_utf8();
    }
    let letter = std::str::from_utf8(&bytes).ok()?.chars().next()?;
    // Not the space that doesn't break: Â is a word of its own.
    let likely = matches!(letter, '\u{a1}'..='\u{17f}' | '\u{2010}'..='\u{203a}' | '€');
    likely.then_some((letter, len))
}

/// What Windows-1252 has at 80 to 9F.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The byte of a sign in Windows-1252, where it has one above 7F.
fn windows_1252(sign: char) -> Option<u8> {
    match HIGH.iter().position(|high| *high == sign) {
        Some(place) => u8::try_from(0x80 + place).ok(),
        None => u8::try_from(u32::from(sign)).ok().filter(|byte| *byte >= 0x80),
    }
}

/// The sign of Windows-1252 that a control of Latin-1 has the place of.
fn of_windows_1252(sign: char) -> Option<char> {
    let place = u32::from(sign).checked_sub(0x80)?;
    HIGH.get(usize::try_from(place).ok()?).copied()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Damage, damages};

    fn words(text: &str) -> Vec<(&str, Option<String>)> {
        let one = |damage| match damage {
            Damage::Lost => None,
            Damage::Garbled(meant) => Some(meant),
        };
        damages(text)
            .into_iter()
            .map(|found| (text.get(found.range).unwrap_or_default(), one(found.damage)))
            .collect()
    }

    #[test]
    fn lost_letters_are_found_in_their_words() {
        let lost = |text| words(text).into_iter().map(|(word, _)| word).collect::<Vec<_>>();
        assert_eq!(lost("Y Gr?p, (yngl?n) â’r GR?P."), ["Gr?p", "yngl?n", "GR?P"]);
        assert_eq!(lost("D\u{fffd}r a th\u{fffd}."), ["D\u{fffd}r", "th\u{fffd}"]);
        assert_eq!(lost("Grw^p a ty^"), ["Grw^p", "ty^"]);
        assert_eq!(lost("Eleri ?yn, ?yr a'r ?d; (?yl)"), ["?yn", "?yr", "?d", "?yl"]);
    }

    #[test]
    fn what_was_read_in_another_encoding_says_what_it_meant() {
        let meant = |text| words(text).into_iter().filter_map(|(_, meant)| meant).collect::<Vec<_>>();
        assert_eq!(meant("GrÅµp, tÅ· a Å´yn"), ["Grŵp", "tŷ", "Ŵyn"]);
        assert_eq!(meant("cafÃ© a siÃ´p"), ["café", "siôp"]);
        assert_eq!(meant("Childrenâ€™s â€“ Â£5"), ["Children’s", "–", "£5"]);
        assert_eq!(meant("GrÅµp tÅ· cafÃ©"), ["Grŵp", "tŷ", "café"]);
        let latin_8 = meant("Y grðp, y tþ, Eleri Ðyn, gðyl, Llþn, cðn, Þ.");
        assert_eq!(latin_8, ["grŵp", "tŷ", "Ŵyn", "gŵyl", "Llŷn", "cŵn", "Ŷ"]);
        assert_eq!(meant("Council\u{92}s \u{93}plan\u{94}"), ["Council’s", "“plan”"]);
    }

    #[test]
    fn whole_words_are_left_alone() {
        for text in [
            "Grŵp, tŷ, ynglŷn â’r Âr; Â’r pwyllgor; PÂR; Ångström; château",
            "Who asked? The chair. What?Why",
            "https://example.wales/?q=a and www.example.wales/a?b, [a](/search/?q=b)",
            "Why? Because. Why ?because ?yes ?you ? and ?yn=1",
            "Guðrún, Sigurður, Þór, Hafþór, Þráinn, Garðar, Alþingi, Norðfjörður",
            "2^10, x^2, footnote^1^ and W^2",
            "",
        ] {
            assert_eq!(damages(text), [], "{text}");
        }
    }

    proptest! {
        #[test]
        fn anything_is_taken(text in "(\\PC|[ÂÃÅâ?^wy\u{80}-\u{bf}€ ]){0,60}") {
            let mut end = 0;
            for found in damages(&text) {
                prop_assert!(found.range.start >= end && text.get(found.range.clone()).is_some());
                end = found.range.end;
            }
        }

        #[test]
        fn welsh_read_in_another_encoding_is_found(word in "[a-z]{1,5}[ŵŷâêôûîŴŶ][a-z]{1,5}") {
            let high = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
            let garble = |byte: u8| match byte {
                0x80..0xa0 => high.chars().nth(usize::from(byte - 0x80)).unwrap(),
                byte => char::from(byte),
            };
            let garbled: String = word.bytes().map(garble).collect();
            let found = damages(&garbled);
            prop_assert_eq!(found.len(), 1, "{}", garbled);
            prop_assert_eq!(&found[0].damage, &Damage::Garbled(word));
        }
    }
}
