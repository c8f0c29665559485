//! Slugs: the part of an address that stands for a name.

use deunicode::deunicode;

/// Lower-case letters, figures and single hyphens; empty where nothing of the text is left.
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for sign in deunicode(text).chars() {
        match sign {
            '\'' | '’' => {}
            sign if sign.is_ascii_alphanumeric() => slug.push(sign.to_ascii_lowercase()),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// True where a text can stand in an address as it is.
pub fn is_slug(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !text.is_empty()
        && text.chars().all(plain)
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_become_addresses() {
        assert_eq!(slug("Grŵp Tŷ’r Dŵr"), "grwp-tyr-dwr");
        assert_eq!(slug("Siân O'Neill – Cadeirydd"), "sian-oneill-cadeirydd");
        assert_eq!(slug("…"), "");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]
        #[test]
        fn a_slug_is_one(text in "\\PC{0,40}") {
            let slug = slug(&text);
            prop_assert!(slug.is_empty() || is_slug(&slug));
        }
    }
}
