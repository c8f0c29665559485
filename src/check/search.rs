//! Words in a text.

use std::ops::Range;

use memchr::memmem;

/// Where a word or phrase stands in a text by itself: no letter or figure touches it. The case is the caller's matter.
pub fn words<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    let touches = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
    memmem::find_iter(text.as_bytes(), word.as_bytes()).map(|start| start..start + word.len()).filter(
        move |range| {
            let before = text.get(..range.start).and_then(|text| text.chars().next_back());
            let after = text.get(range.end..).and_then(|text| text.chars().next());
            !word.is_empty() && !touches(before) && !touches(after)
        },
    )
}
