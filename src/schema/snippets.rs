//! Snippets of the keys of Markdown files: what VS Code completes front matter with, as its YAML extension leaves
//! Markdown alone.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{FILE_KINDS, FileKind, Writer};
use crate::content::keys::{KeySpec, Kind};
use crate::language::Locales;

/// A snippet for each key of a meeting, a committee and a page, and for those inside them.
pub fn snippets(locales: &Locales) -> Value {
    let mut all = Map::new();
    for kind in FILE_KINDS.iter().filter(|kind| kind.versions) {
        let mut seen = BTreeSet::new();
        add(kind, kind.table, kind.name, &Writer { locales }, &mut seen, &mut all);
    }
    Value::Object(all)
}

fn add(
    kind: &FileKind,
    table: &[KeySpec],
    within: &str,
    writer: &Writer,
    seen: &mut BTreeSet<&'static str>,
    all: &mut Map<String, Value>,
) {
    for spec in table {
        if seen.insert(spec.name) {
            let snippet = json!({
                "scope": "markdown",
                "prefix": spec.name,
                "body": body(spec),
                "description": format!("{}: {}", writer.said(&format!("schema-{}", kind.name)).replace("\n\n", " / "), writer.about(spec.name, within)),
            });
            all.insert(format!("{}: {within}: {}", kind.name, spec.name), snippet);
        }
    }
    for spec in table {
        if let Some(below) = below(&spec.kind) {
            add(kind, below, spec.name, writer, seen, all);
        }
    }
}

/// The keys inside a key.
fn below(kind: &Kind) -> Option<&'static [KeySpec]> {
    match kind {
        Kind::Map(table) | Kind::Entries(table, ..) | Kind::Items(table) => Some(table),
        Kind::Either(kinds) => kinds.iter().find_map(below),
        _ => None,
    }
}

/// A key with the form of its value, in the editor's notation.
fn body(spec: &KeySpec) -> String {
    let key = spec.name;
    match &spec.kind {
        Kind::Choice(choices) => format!("{key}: ${{1|{}|}}", choices.join(",")),
        Kind::Flag => format!("{key}: ${{1|true,false|}}"),
        Kind::Date => format!("{key}: ${{1:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}}"),
        Kind::Time => format!("{key}: \"${{1:14:00}}\""),
        Kind::People | Kind::Names => format!("{key}: |\n  $0"),
        Kind::Map(_) => format!("{key}:\n  $0"),
        Kind::Entries(..) | Kind::Texts | Kind::Words => format!("{key}:\n  - $0"),
        Kind::Items(_) => format!("{key}:\n  ${{1:1}}:\n    $0"),
        Kind::Paragraphs => format!("{key}: [$1]"),
        _ => format!("{key}: $0"),
    }
}
