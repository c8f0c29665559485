//! What a file remembers of the version that it was translated from: short hashes of its texts, in the front matter.
//!
//! ```yaml
//! translated-from: {language: en, text: kdbrtm, items: {1: ffghjk, 2: wtrpqs}}
//! ```

use super::{front_matter, yaml, yaml::Node};

/// The key in the front matter.
pub const TRANSLATED_FROM: &str = "translated-from";

/// The version that a file was translated from, as it was then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TranslatedFrom {
    /// The tag of its language.
    pub language: String,
    /// The hash of what belongs to no item.
    pub text: Option<String>,
    /// The hash of each item, by its number.
    pub items: Vec<(String, String)>,
}

/// The letters of a hash: no vowels, so that no word of YAML comes out, and no figures.
const LETTERS: &[u8; 20] = b"bcdfghjkmnpqrstvwxyz";
/// How many letters a hash has: one text in 64 million has another's.
const LEN: u32 = 6;

/// A short hash of texts as they mean: space and line ends are folded.
pub fn wording<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hasher = blake3::Hasher::new();
    for text in texts {
        for word in text.split_whitespace() {
            hasher.update(word.as_bytes());
            hasher.update(b" ");
        }
        hasher.update(b"\n");
    }
    let bytes = hasher.finalize();
    let number = bytes.as_bytes().iter().take(8).fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
    (0..LEN)
        .scan(number, |left, _| {
            let letter = usize::try_from(*left % 20).ok().and_then(|place| LETTERS.get(place));
            *left /= 20;
            letter.map(|letter| char::from(*letter))
        })
        .collect()
}

impl TranslatedFrom {
    /// What a file's front matter says of it.
    pub fn read(text: &str) -> Option<TranslatedFrom> {
        let yaml = text.get(front_matter::split(text).ok()?.yaml)?;
        memchr::memmem::find(yaml.as_bytes(), TRANSLATED_FROM.as_bytes())?;
        let Node::Map(keys) = yaml::read(yaml).ok()? else { return None };
        let Node::Map(own) = &keys.iter().find(|(key, _)| key.as_ref() == TRANSLATED_FROM)?.1 else {
            return None;
        };
        let mut from = TranslatedFrom::default();
        for (key, node) in own {
            match (key.as_ref(), node) {
                ("language", Node::Scalar(word)) => from.language = word.to_string(),
                ("text", Node::Scalar(word)) => from.text = Some(word.to_string()),
                ("items", Node::Map(items)) => {
                    from.items = items
                        .iter()
                        .filter_map(|(number, node)| match node {
                            Node::Scalar(word) => Some((number.to_string(), word.to_string())),
                            _ => None,
                        })
                        .collect();
                }
                _ => {}
            }
        }
        Some(from)
    }

    /// As it stands in front matter, with the end of its last line.
    pub fn yaml(&self) -> String {
        let mut parts = vec![format!("language: {}", self.language)];
        parts.extend(self.text.as_ref().map(|text| format!("text: {text}")));
        if !self.items.is_empty() {
            let items = self.items.iter().map(|(number, hash)| format!("{}: {hash}", key(number)));
            parts.push(format!("items: {{{}}}", items.collect::<Vec<_>>().join(", ")));
        }
        format!("{TRANSLATED_FROM}: {{{}}}\n", parts.join(", "))
    }

    /// A file's text with this in its front matter; all else stays as it is. `None` where it has no front matter.
    pub fn written_into(&self, text: &str) -> Option<String> {
        let yaml = front_matter::split(text).ok()?.yaml;
        let (before, rest) = text.split_at_checked(yaml.start)?;
        let (own, after) = rest.split_at_checked(yaml.len())?;
        let mut kept = String::with_capacity(text.len() + 64);
        let mut inside = false;
        for line in own.split_inclusive('\n') {
            let starts =
                line.strip_prefix(TRANSLATED_FROM).is_some_and(|rest| rest.trim_start().starts_with(':'));
            // What is indented below the key belongs to it.
            inside = starts || (inside && (line.starts_with([' ', '\t', '}']) || line.trim().is_empty()));
            if !inside {
                kept.push_str(line);
            }
        }
        let end = if own.contains("\r\n") { self.yaml().replace('\n', "\r\n") } else { self.yaml() };
        Some(format!("{before}{kept}{end}{after}"))
    }
}

/// A number of an item as a key of YAML.
fn key(number: &str) -> String {
    let plain = number.chars().all(|c| c.is_ascii_alphanumeric() || c == '.');
    if plain { number.to_owned() } else { serde_json::to_string(number).unwrap_or_default() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn from() -> TranslatedFrom {
        let items = [("1", "bcdfgh"), ("5.10", "kkkkkk"), ("77/21", "zzzzzz"), ("3(i)", "wwwwww")];
        TranslatedFrom {
            language: "en".to_owned(),
            text: Some("tttttt".to_owned()),
            items: items.map(|(number, hash)| (number.to_owned(), hash.to_owned())).to_vec(),
        }
    }

    #[test]
    fn a_hash_is_of_what_a_text_means() {
        assert_eq!(wording(["The  minutes\n were", "approved"]), wording(["The minutes were ", " approved"]));
        assert_ne!(wording(["a", "b"]), wording(["a b"]));
        assert_ne!(wording(["6 February"]), wording(["7 February"]));
        assert_eq!(wording(["a"]).len(), 6);
    }

    #[test]
    fn it_is_written_into_front_matter_and_found_there() {
        for text in [
            "---\n---\nBody\n",
            "---\ntitle: A # note\n---\n",
            "---\r\ntitle: A\r\n---\r\nBody\r\n",
            "---\ntranslated-from: {language: cy}\ntitle: A\n---\nBody",
            "---\ntranslated-from:\n  language: cy\n  items:\n    1: aaaaaa\n\ntitle: A\n---\nBody",
        ] {
            let written = from().written_into(text).unwrap();
            assert_eq!(TranslatedFrom::read(&written), Some(from()), "{written}");
            assert_eq!(written.contains("title: A"), text.contains("title: A"));
            assert!(!written.contains("language: cy") && written.matches(TRANSLATED_FROM).count() == 1);
            assert_eq!(from().written_into(&written), Some(written.clone()));
        }
        assert_eq!(from().written_into("No front matter"), None);
    }

    proptest! {
        #[test]
        fn any_front_matter_is_taken(front in "(translated-from|[a-z]{1,5}|: |\n|  |\\{|\\}|\\PC){0,20}", body in "\\PC{0,20}") {
            let text = format!("---\n{front}\n---\n{body}");
            let _ = TranslatedFrom::read(&text);
            if let Some(written) = from().written_into(&text) {
                prop_assert!(written.ends_with(&body));
            }
        }
    }
}
