//! The default theme's script as it is sent: without the comments and the indentation that are for who reads the source.

/// A script without its lines of comments, empty lines and indentation. It is for our own source, in which no text goes
/// over several lines and a comment has whole lines to itself: line breaks, which end statements, stay.
pub fn stripped(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut in_comment = false;
    for line in source.lines().map(str::trim) {
        let starts = line.starts_with("/*");
        if !in_comment && !starts && !line.is_empty() && !line.starts_with("//") {
            out.push_str(line);
            out.push('\n');
        }
        in_comment = (in_comment || starts) && !line.ends_with("*/");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = include_str!("../../themes/default/static/search.js");

    #[test]
    fn only_comments_and_indentation_go() {
        let script = "// About.\n\n/**\n * What.\n */\nfunction a() {\n  const b = `x // y`; // z\n  /** One line. */\n  return b;\n}\n";
        assert_eq!(stripped(script), "function a() {\nconst b = `x // y`; // z\nreturn b;\n}\n");
    }

    #[test]
    fn the_source_keeps_texts_and_comments_to_their_lines() {
        for line in SOURCE.lines() {
            assert_eq!(line.matches('`').count() % 2, 0, "{line}");
            let line = line.trim();
            let in_middle = line.find("/*").is_some_and(|at| at > 0)
                || line.find("*/").is_some_and(|at| at + 2 < line.len());
            assert!(!in_middle, "{line}");
        }
        assert!(stripped(SOURCE).len() * 10 < SOURCE.len() * 9);
    }
}
