//! Titles that people wrote, told from those that programs leave.

use memchr::memmem;

use crate::content::prose::between_tags;

/// No title is longer.
const LONGEST: usize = 300;
/// What programs write before a file's name, and in place of a title.
const PREFIXES: [&str; 3] = ["microsoft word - ", "microsoft powerpoint - ", "microsoft excel - "];
const DEFAULTS: [&str; 13] = [
    "untitled",
    "title",
    "powerpoint presentation",
    "document",
    "word document",
    "new document",
    "untitled document",
    "microsoft word",
    "(anonymous)",
    "(unspecified)",
    "pdf",
    "scan",
    "scanned document",
];
/// What the address of a page starts with, which a browser writes where a page without a title is printed.
const ADDRESSES: [&str; 5] = ["about:", "http://", "https://", "file:", "data:"];

/// A title on one line; none where it is the name of a file or what a program says by itself.
pub(super) fn in_words(title: &str) -> Option<Box<str>> {
    // A language may be marked inside a text, between two escape signs (ISO 32000-1, 7.9.2.2).
    let plain: String = title.split('\u{1b}').step_by(2).collect();
    let words: Vec<&str> = plain
        .split(|sign: char| sign.is_whitespace() || sign.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    let title = words.join(" ");
    let lower = title.to_lowercase();
    let bare = lower.trim_end_matches(|sign: char| sign.is_numeric() || sign == ' ');
    let useless = !title.chars().any(char::is_alphabetic)
        || title.contains('\u{fffd}')
        || title.chars().count() > LONGEST
        || PREFIXES.iter().any(|prefix| lower.starts_with(prefix))
        || DEFAULTS.contains(&bare)
        || (!title.contains(' ') && ADDRESSES.iter().any(|start| lower.starts_with(start)))
        || is_file_name(&title);
    (!useless).then(|| title.into())
}

/// What stands in `<dc:title>` of a document's metadata, without its marks (ISO 16684-1): the first of its languages.
pub(super) fn of_metadata(packet: &[u8]) -> Option<String> {
    let start = memmem::find(packet, b"<dc:title>")?;
    let rest = packet.get(start..)?;
    let inside = rest.get(..memmem::find(rest, b"</dc:title>")?)?;
    let first = inside.get(..memmem::find(inside, b"</rdf:li>").unwrap_or(inside.len()))?;
    let words: String = between_tags(&String::from_utf8_lossy(first)).collect();
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    Some(signs.iter().fold(words.trim().to_owned(), |words, (written, sign)| words.replace(written, sign)))
}

/// `report_v3`, `Cabinet report.docx`, `C:\\reports\\cabinet`.
fn is_file_name(title: &str) -> bool {
    let ending = title.rsplit_once('.').is_some_and(|(stem, ending)| {
        !stem.ends_with(' ')
            && (3..=5).contains(&ending.len())
            && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && ending.bytes().any(|byte| byte.is_ascii_alphabetic())
    });
    let bare = !title.chars().any(char::is_uppercase) || title.chars().any(char::is_numeric);
    let one_word = !title.contains(' ') && (title.contains('_') || (title.contains('-') && bare));
    let is_path = title.contains('\\') || title.starts_with('/') || title.contains("%20");
    ending || one_word || is_path
}

#[cfg(test)]
mod tests {
    use super::{in_words, of_metadata};

    #[test]
    fn a_title_is_what_somebody_wrote() {
        for title in [
            "Budget 2025-26",
            "Adolygiad o'r gwasanaethau bws",
            "Cyllideb",
            "No. 3",
            "About: a report",
            "Documents of 2025",
            "Is-ddeddfau",
            "Ŵyna ar y Tŷ Coch",
        ] {
            assert_eq!(in_words(title).as_deref(), Some(title));
        }
        assert_eq!(in_words(" Budget\r\n  2025\u{0} ").as_deref(), Some("Budget 2025"));
        assert_eq!(in_words("\u{1b}cy\u{1b}Cyllideb").as_deref(), Some("Cyllideb"));
    }

    #[test]
    fn the_title_of_the_metadata_is_its_first_language_s() {
        let packet = b"<x><dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Roads &amp; bridges</rdf:li>\
            <rdf:li xml:lang='cy'>Ffyrdd</rdf:li></rdf:Alt></dc:title></x>";
        assert_eq!(of_metadata(packet).as_deref(), Some("Roads & bridges"));
        assert_eq!(of_metadata(b"<dc:title>open"), None);
    }

    #[test]
    fn what_a_program_left_is_no_title() {
        let left = [
            "",
            " ",
            "2025",
            "Microsoft Word - Budget report v3.doc",
            "Cabinet report.docx",
            "budget_2025",
            "budget-2025-26-final",
            "Untitled",
            "Document1",
            "PowerPoint Presentation",
            "C:\\reports\\cabinet",
            "/home/clerk/cabinet report",
            "about:blank",
            "https://example.wales/report?id=1",
            "file:///C:/reports/cabinet%20report",
            "Untitled Document 2",
            "cabinet%20report",
            "Gr\u{fffd}p",
        ];
        for title in left {
            assert_eq!(in_words(title), None, "{title}");
        }
        assert_eq!(in_words(&"long ".repeat(100)), None);
    }
}
