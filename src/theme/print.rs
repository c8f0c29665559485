//! The foot of a printed page, which only a style sheet can fill: "Page 2 of 4" in the page's language.

use crate::language::{Arg, Locales};

/// What stands for the two numbers while the message is formatted.
const PAGE: char = '\u{1}';
const PAGES: char = '\u{2}';

/// The rules that number printed pages: a named page for each language (CSS Paged Media 3, 4.2 and 7.1).
pub fn feet(locales: &Locales) -> String {
    let mut css = String::new();
    for lang in locales.langs() {
        let locale = locales.locale(lang);
        let (page, pages) = (PAGE.to_string(), PAGES.to_string());
        let args = [("page", Arg::Text(&page)), ("pages", Arg::Text(&pages))];
        let (tag, content) = (locale.id(), content(&locale.message("print-page", &args)));
        css.push_str(&format!("@page in-{tag} {{ @bottom-right {{ content: {content}; }} }}\n"));
        css.push_str(&format!("@media print {{ :root:lang({tag}) body {{ page: in-{tag}; }} }}\n"));
    }
    css
}

/// Words as a value of `content`, with counters for the numbers.
fn content(words: &str) -> String {
    let mut content = String::from("\"");
    for sign in words.chars() {
        match sign {
            PAGE => content.push_str("\" counter(page) \""),
            PAGES => content.push_str("\" counter(pages) \""),
            '"' | '\\' => content.extend(['\\', sign]),
            sign if sign.is_control() => content.push(' '),
            sign => content.push(sign),
        }
    }
    content.push('"');
    content
}

#[cfg(test)]
mod tests {
    use super::content;

    #[test]
    fn words_cannot_leave_their_string() {
        assert_eq!(content("\u{1} o\u{2}"), "\"\" counter(page) \" o\" counter(pages) \"\"");
        assert_eq!(content("a\"b\\c\nd"), "\"a\\\"b\\\\c d\"");
    }
}
