//! Which of the site's languages a browser prefers (RFC 9110, 12.5.4), as regular expressions for servers that know
//! nothing else.
//!
//! A weight becomes the figures after its point, then zeros: of two, the heavier is the one that is later as a text. So a
//! server that can only match finds it with [`HEAVIER`].

/// A text as a regular expression that matches it alone.
pub fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            // Apache's rules know no other way to write it.
            '"' => out.push_str(r"\x22"),
            '/' | '-' | '_' | ' ' => out.push(sign),
            _ if sign.is_ascii() && !sign.is_ascii_alphanumeric() => out.extend(['\\', sign]),
            _ => out.push(sign),
        }
    }
    out
}

/// What `*` is in an expression: every language that isn't named.
pub const OTHERS: &str = r"\*";
/// The weight of what isn't wanted.
pub const NONE: &str = "000";
/// The weight of what is wanted most.
pub const FULL: &str = "9999";
/// Found in a weight that isn't nothing.
pub const SOME: &str = "[1-9]";
/// Found in a word, a space, a weight, a hyphen and a heavier weight, from the start of the text on.
pub const HEAVIER: &str = "^[^ ]+ ([0-9]*)(?:0[0-9]*-\\1[1-9]|1[0-9]*-\\1[2-9]|2[0-9]*-\\1[3-9]|3[0-9]*-\\1[4-9]|\
                           4[0-9]*-\\1[5-9]|5[0-9]*-\\1[6-9]|6[0-9]*-\\1[7-9]|7[0-9]*-\\1[89]|8[0-9]*-\\1[9])";

/// A language where it is named, with what follows its tag: Welsh of the United Kingdom is Welsh.
fn named(tags: &str) -> String {
    format!("(?:^|,)[ \\t]*{tags}(?:-[a-z0-9-]+)?[ \\t]*")
}

/// Found where one of these expressions is named before any other; its group, which starts with `group`, is that one.
pub fn first(tags: &[String], group: &str) -> String {
    format!("{}(?:[;,]|$)", named(&format!("({group}{})", tags.join("|"))))
}

/// Found where one is wanted most.
pub fn fully(tag: &str) -> String {
    format!("{}(?:;[ \\t]*q=1(?:\\.0*)?[ \\t]*)?(?:,|$)", named(tag))
}

/// Found where one has a smaller weight; the group, which starts with `group`, is what it is after its point.
pub fn partly(tag: &str, group: &str) -> String {
    format!("{};[ \\t]*q=0(?:\\.({group}[0-9]*))?[ \\t]*(?:,|$)", named(tag))
}
