//! The lines of a text with their bytes: what all reading of prose goes by.

use std::ops::Range;

/// A line.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// Its words, without its end.
    pub text: &'a str,
    /// Its bytes, with its end.
    pub range: Range<usize>,
}

/// The lines of a text. The bytes of all of them are the bytes of the text.
pub fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let last = (!text.is_empty() && !text.ends_with('\n')).then_some(text.len());
    let mut start = 0;
    // Archives are read line by line: the library looks at many bytes at a time.
    memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1).chain(last).map(move |end| {
        let range = start..end;
        start = end;
        Line { text: text.get(range.clone()).unwrap_or_default().trim_end_matches(['\n', '\r']), range }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_byte_is_lost(text in "(\r?\n|[a-zŵ ]{0,3}){0,20}") {
            let all: Vec<Line> = lines(&text).collect();
            let joined: String = all.iter().filter_map(|line| text.get(line.range.clone())).collect();
            prop_assert_eq!(&joined, &text);
            prop_assert_eq!(all.len(), text.split_inclusive('\n').count());
            prop_assert!(all.iter().all(|line| !line.text.contains('\n')));
        }
    }
}
