//! The words of Markdown without its marks: for titles, which stand in places that have no markup.

use std::borrow::Cow;

use pulldown_cmark::{Event, Options, Parser, TagEnd};

/// The Markdown that minutes are written in: with tables and strikethrough.
pub fn parser(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH)
}

/// The paragraphs of a text and where each starts, without the space before its first word: pasted text is often indented,
/// and that doesn't make it code.
pub fn paragraphs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    let mut end = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        end += line.len();
        if !line.trim().is_empty() && end < text.len() {
            return None;
        }
        let paragraph = text.get(start..end)?;
        let indent = paragraph.len() - paragraph.trim_start().len();
        let found = (start + indent, paragraph.trim_start());
        start = end;
        (!found.1.is_empty()).then_some(found)
    })
}

/// The text without control characters, which have no place in HTML.
pub fn without_controls(text: &str) -> Cow<'_, str> {
    // No bytes of most texts belong to one, which is seen many at a time where all are looked at; what follows is slow.
    let bytes = text.as_bytes();
    let single = bytes.iter().fold(false, |any, byte| any | matches!(byte, 0..=8 | 11..=31 | 127));
    let suspect = |pair: (&u8, &u8)| (*pair.0 == 0xc2) & (*pair.1 < 0xa0) | (pair == (&0xef, &0xbf));
    let double = bytes.iter().zip(bytes.iter().skip(1)).fold(false, |any, pair| any | suspect(pair));
    if !single && !double {
        return text.into();
    }
    let stray =
        |c: char| (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{fffe}' | '\u{ffff}');
    if text.contains(stray) { text.replace(stray, "").into() } else { text.into() }
}

/// The texts of HTML or XML between its tags, with the signs that are written as entities still so.
pub fn between_tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').map(|part| part.split_once('>').map_or(part, |(_, after)| after))
}

/// The words of Markdown without its marks.
pub fn plain(text: &str) -> String {
    let clean = without_controls(text);
    if !clean.contains(['*', '_', '`', '[', '<', '&', '\\', '~', '#', '|', '\n']) {
        return clean.trim().to_owned();
    }
    let mut words = String::new();
    for event in parser(&clean) {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Item) => {
                words.push(' ')
            }
            _ => {}
        }
    }
    words.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::without_controls;

    proptest! {
        #[test]
        fn controls_go_and_nothing_else(text in "[a-zŵ£ \\t\\n\\r\u{0}\u{1b}\u{7f}-\u{a1}\u{feff}\u{fffd}-\u{ffff}]{0,8}") {
            let stays = |c: &char| matches!(c, '\n' | '\t') || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}'));
            let wanted: String = text.chars().filter(stays).collect();
            let left = without_controls(&text);
            prop_assert_eq!(left.as_ref(), wanted.as_str());
        }
    }
}
