//! The links of a text.

use std::ops::Range;

use memchr::memmem;
use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::{paragraphs, parser};

/// A link, where a text has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkMark {
    /// Its bytes.
    pub range: Range<usize>,
    /// The file or address; of an e-mail address between `<` and `>`, with `mailto:`.
    pub target: String,
    /// The words that are the link.
    pub words: String,
}

/// Every link, in the order of the text. Paragraphs are read one by one, so that no fence can hide what follows it.
pub fn links(text: &str) -> Vec<LinkMark> {
    let mut found = Vec::new();
    // A link has words in brackets, or stands between < and >.
    if memmem::find(text.as_bytes(), b"]").is_some() || memmem::find(text.as_bytes(), b"<").is_some() {
        paragraphs(text).for_each(|(start, paragraph)| of_paragraph(paragraph, start, &mut found));
    }
    found
}

fn of_paragraph(text: &str, by: usize, found: &mut Vec<LinkMark>) {
    if !text.contains(['[', '<']) {
        return;
    }
    let mut open: Option<LinkMark> = None;
    for (event, range) in parser(text).into_offset_iter() {
        match (event, &mut open) {
            (Event::Start(Tag::Link { link_type, dest_url, .. }), None) => {
                let email = link_type == LinkType::Email;
                let target = if email { format!("mailto:{dest_url}") } else { dest_url.into_string() };
                let range = by + range.start..by + range.end;
                open = Some(LinkMark { range, target, words: String::new() });
            }
            (Event::Text(words) | Event::Code(words), Some(mark)) => mark.words.push_str(&words),
            (Event::End(TagEnd::Link), _) => found.extend(open.take()),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_with_their_words_and_places() {
        let text = "See.\n\n    the *[old **plan**](plan.pdf)* and <https://example.org/a>,\n\n<a@example.org> [x](<b c.pdf>)";
        let found = links(text);
        let parts: Vec<_> = found.iter().map(|link| (link.target.as_str(), link.words.as_str())).collect();
        let expected = [
            ("plan.pdf", "old plan"),
            ("https://example.org/a", "https://example.org/a"),
            ("mailto:a@example.org", "a@example.org"),
            ("b c.pdf", "x"),
        ];
        assert_eq!(parts, expected);
        assert!(
            found
                .iter()
                .all(|link| text.get(link.range.clone()).is_some_and(|said| said.starts_with(['[', '<'])))
        );
    }
}
