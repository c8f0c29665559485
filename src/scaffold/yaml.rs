//! YAML as it is written into new files.

use crate::language::{Locales, PerLang};

/// A text as a value: in quotes, where anything may stand.
pub fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

/// A key with a text for each language.
pub fn sided(key: &str, texts: &PerLang<Box<str>>, locales: &Locales) -> String {
    let sides =
        texts.iter().map(|(lang, text)| format!("  {}: {}\n", locales.locale(lang).id(), quoted(text)));
    format!("{key}:\n{}", sides.collect::<String>())
}
