//! The lines of iCalendar: RFC 5545, section 3.1.

/// The most bytes of a line, without its end.
const WIDTH: usize = 75;

/// A file of content lines.
#[derive(Default)]
pub struct Lines(String);

impl Lines {
    /// A line as it is: its value needs no escaping, or has it already.
    pub fn plain(&mut self, line: &str) {
        let mut width = 0;
        for sign in line.chars() {
            // A line that goes on starts with a space, which counts.
            if width + sign.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(sign);
            width += sign.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Several lines as they are.
    pub fn all(&mut self, lines: &[&str]) {
        lines.iter().for_each(|line| self.plain(line));
    }

    /// A property whose value is text, in a language where that is known (section 3.3.11).
    pub fn text(&mut self, name: &str, language: Option<&str>, value: &str) {
        let mut line = name.to_owned();
        if let Some(tag) = language {
            line.push_str(";LANGUAGE=");
            line.push_str(tag);
        }
        line.push(':');
        for sign in value.chars() {
            match sign {
                '\\' | ';' | ',' => line.extend(['\\', sign]),
                '\n' => line.push_str("\\n"),
                sign if sign.is_control() => {}
                sign => line.push(sign),
            }
        }
        self.plain(&line);
    }

    /// The bytes of the file.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_has_a_meaning_is_escaped() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", Some("cy"), "Un; dau, tri\\\npedwar\r");
        assert_eq!(lines.0, "SUMMARY;LANGUAGE=cy:Un\\; dau\\, tri\\\\\\npedwar\r\n");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]
        #[test]
        fn no_line_is_too_long_and_unfolding_gives_it_back(text in "[a-zŵŷ€𝄞 ]{0,300}") {
            let mut lines = Lines::default();
            lines.plain(&text);
            prop_assert!(lines.0.split("\r\n").all(|line| line.len() <= WIDTH));
            prop_assert_eq!(lines.0.replace("\r\n ", ""), format!("{text}\r\n"));
        }
    }
}
