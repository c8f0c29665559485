//! YAML as it is written into new files.

use crate::language::{Locales, PerLang};

/// A text as a value: in quotes, where anything may stand.
pub fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

/// A key with a text for each language.
pub fn sided(key: &str, texts: &PerLang<Box<str>>, locales: &Locales) -> String {
    let id = |lang| locales.locale(lang).id().to_owned();
    let sides = texts.iter().map(|(lang, text)| (id(lang), Yaml::Text(text.to_string()))).collect();
    Yaml::Map(vec![(key.to_owned(), Yaml::Map(sides))]).written()
}

/// A value that is going to be written.
pub enum Yaml {
    /// A text in quotes.
    Text(String),
    /// A word as it is.
    Plain(String),
    /// Lines of a block.
    Lines(Vec<String>),
    /// Keys and their values.
    Map(Vec<(String, Yaml)>),
    /// Entries of a list.
    List(Vec<Yaml>),
}

impl Yaml {
    /// The lines of a document.
    pub fn written(&self) -> String {
        let mut out = String::new();
        self.write(0, &mut out);
        out
    }

    /// Writes what stands after a key or a dash, or at the start of a line.
    fn write(&self, depth: usize, out: &mut String) {
        let indent = "  ".repeat(depth);
        match self {
            Yaml::Text(text) => out.push_str(&format!("{}\n", quoted(text))),
            Yaml::Plain(word) => out.push_str(&format!("{word}\n")),
            Yaml::Lines(lines) => {
                out.push_str("|\n");
                lines.iter().for_each(|line| out.push_str(&format!("{indent}{line}\n")));
            }
            Yaml::Map(entries) => {
                for (key, value) in entries {
                    out.push_str(&format!("{indent}{key}:"));
                    out.push_str(if value.is_below() { "\n" } else { " " });
                    value.write(depth + 1, out);
                }
            }
            Yaml::List(entries) => {
                for entry in entries {
                    let mut own = String::new();
                    entry.write(depth + 1, &mut own);
                    // The first line of a map stands beside its dash.
                    let own = if own.is_empty() { "{}\n" } else { own.trim_start() };
                    out.push_str(&format!("{indent}- {own}"));
                }
            }
        }
    }

    fn is_below(&self) -> bool {
        matches!(self, Yaml::Map(_) | Yaml::List(_))
    }
}
