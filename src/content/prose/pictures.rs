//! The pictures of a text.

use std::ops::Range;

use memchr::memmem;
use pulldown_cmark::{Event, Tag, TagEnd};

use super::{paragraphs, parser};

/// A picture, where a text shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureMark {
    /// Its bytes.
    pub range: Range<usize>,
    /// The file or address.
    pub target: String,
    /// The words that stand for it (WCAG 2.2, 1.1.1).
    pub words: String,
}

/// Every picture, in the order of the text. Paragraphs are read one by one, so that no fence can hide what follows it.
pub fn pictures(text: &str) -> Vec<PictureMark> {
    let mut found = Vec::new();
    if memmem::find(text.as_bytes(), b"![").is_some() {
        paragraphs(text).for_each(|(start, paragraph)| of_paragraph(paragraph, start, &mut found));
    }
    found
}

fn of_paragraph(text: &str, by: usize, found: &mut Vec<PictureMark>) {
    if memmem::find(text.as_bytes(), b"![").is_none() {
        return;
    }
    let mut open: Option<PictureMark> = None;
    for (event, range) in parser(text).into_offset_iter() {
        match (event, &mut open) {
            (Event::Start(Tag::Image { dest_url, .. }), None) => {
                let range = by + range.start..by + range.end;
                open = Some(PictureMark { range, target: dest_url.into_string(), words: String::new() });
            }
            (Event::Text(words) | Event::Code(words), Some(mark)) => mark.words.push_str(&words),
            (Event::End(TagEnd::Image), _) => found.extend(open.take()),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn targets(text: &str) -> Vec<(String, String)> {
        let marks = pictures(text);
        for mark in &marks {
            assert!(text.get(mark.range.clone()).is_some_and(|said| said.starts_with("![")), "{mark:?}");
        }
        marks.into_iter().map(|mark| (mark.target, mark.words)).collect()
    }

    #[test]
    fn pictures_are_found_with_their_words_and_places() {
        let text = "Text.\n\n  ![The *old* bridge](bridge.jpg) and ![](<a b.png>)\n\n```\nnever closed\n\n![Map](map.png)";
        let expected = [("bridge.jpg", "The old bridge"), ("a b.png", ""), ("map.png", "Map")];
        let expected: Vec<_> = expected.iter().map(|(a, b)| (a.to_string(), b.to_string())).collect();
        assert_eq!(targets(text), expected);
    }

    #[test]
    fn a_link_is_no_picture() {
        assert_eq!(targets("[Map](map.png) \\![no](no.png) !"), []);
    }
}
