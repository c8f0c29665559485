//! JSON Schemas of the YAML that people write (draft 7, which editors read), from the table of keys.
//!
//! An editor completes and checks with them. They are no stricter than reading is: what the program takes, they take.

mod snippets;

use serde_json::{Map, Value, json};

use crate::content::keys::{self, KeySpec, Kind};
use crate::language::Locales;

pub use snippets::snippets;

/// A kind of file with keys.
#[derive(Clone, Copy, Debug)]
pub struct FileKind {
    /// What it is called, and its schema.
    pub name: &'static str,
    /// Which files of a site's folder are of this kind, as editors' globs.
    pub files: &'static str,
    table: &'static [KeySpec],
    /// Each language has its own file: a key may stand in either.
    versions: bool,
}

/// Every kind of file with keys.
pub const FILE_KINDS: [FileKind; 6] = [
    FileKind { name: "site", files: "content/site.yaml", table: keys::SITE, versions: false },
    FileKind {
        name: "committee",
        files: "content/committees/*/committee.*.md",
        table: keys::COMMITTEE,
        versions: true,
    },
    FileKind {
        name: "meeting",
        files: "content/committees/*/*/meeting.*.md",
        table: keys::MEETING,
        versions: true,
    },
    FileKind { name: "person", files: "content/people/*.yaml", table: keys::PERSON, versions: false },
    FileKind { name: "issue", files: "content/issues/*.yaml", table: keys::ISSUE, versions: false },
    FileKind { name: "page", files: "content/pages/*.md", table: keys::PAGE, versions: true },
];

impl FileKind {
    /// The name of the file that its schema is written to.
    pub fn file_name(&self) -> String {
        format!("{}.schema.json", self.name)
    }

    /// The schema, its keys described in every language.
    pub fn schema(&self, locales: &Locales) -> Value {
        let writer = Writer { locales };
        let mut schema = writer.map(self.table, self.name, !self.versions);
        if let Some(map) = schema.as_object_mut() {
            map.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
            map.insert("title".to_owned(), json!(writer.said(&format!("schema-{}", self.name))));
            // A file of another language may have nothing to add.
            if self.versions {
                map.insert("type".to_owned(), json!(["object", "null"]));
            }
        }
        schema
    }
}

struct Writer<'a> {
    locales: &'a Locales,
}

impl Writer<'_> {
    /// A message in every language, one to a paragraph.
    fn said(&self, id: &str) -> String {
        let all = self.locales.langs().map(|lang| self.locales.locale(lang).message(id, &[]));
        all.collect::<Vec<_>>().join("\n\n")
    }

    /// What a key is for: by itself, or as a key of what it stands in.
    fn about(&self, key: &str, within: &str) -> String {
        let own = format!("key-{within}-{key}");
        let known = self.locales.langs().all(|lang| self.locales.locale(lang).has(&own));
        self.said(&if known { own } else { format!("key-{key}") })
    }

    /// A map with the keys of a table.
    fn map(&self, table: &[KeySpec], within: &str, checked: bool) -> Value {
        let mut properties = Map::new();
        for spec in table {
            let mut schema = nullable(self.value(&spec.kind, spec.name), &spec.kind);
            if let Some(map) = schema.as_object_mut() {
                map.insert("description".to_owned(), json!(self.about(spec.name, within)));
            }
            properties.insert(spec.name.to_owned(), schema);
        }
        let mut schema = json!({ "type": "object", "properties": properties, "additionalProperties": false });
        let required: Vec<&str> = table.iter().filter(|spec| spec.required).map(|spec| spec.name).collect();
        if let (true, false, Some(map)) = (checked, required.is_empty(), schema.as_object_mut()) {
            map.insert("required".to_owned(), json!(required));
        }
        schema
    }

    fn value(&self, kind: &Kind, key: &str) -> Value {
        match kind {
            Kind::Text => self.text(json!({ "type": ["string", "number", "boolean"] })),
            Kind::Slug => {
                self.text(json!({ "type": ["string", "number"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }))
            }
            Kind::Word | Kind::Person => scalar(),
            Kind::Url => json!({ "type": "string", "pattern": "^https?://[^\\s\"<>\\\\`]+$" }),
            Kind::Email => json!({ "type": "string", "pattern": "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$" }),
            Kind::Date => json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
            Kind::Time => json!({ "type": ["string", "number"], "pattern": "^[0-9]{1,2}:[0-9]{2}$" }),
            Kind::Colour => json!({ "type": "string", "pattern": "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$" }),
            Kind::Flag => json!({ "type": "boolean" }),
            Kind::Count => json!({ "type": "integer", "minimum": 0 }),
            Kind::Choice(choices) => choice(choices),
            Kind::Number => json!({ "type": ["string", "number"] }),
            Kind::People => self.people(),
            Kind::Names | Kind::Words | Kind::Paragraphs => list_or_one(scalar()),
            Kind::Texts => list_or_one(self.text(json!({ "type": ["string", "number", "boolean"] }))),
            Kind::Either(kinds) => {
                json!({ "anyOf": kinds.iter().map(|kind| self.value(kind, key)).collect::<Vec<_>>() })
            }
            Kind::Map(table) => self.map(table, key, false),
            Kind::Entries([], ..) => list_or_one(self.text(scalar())),
            Kind::Entries(table, _, short) => {
                let map = self.map(table, key, true);
                let entry = if short.is_some() { json!({ "anyOf": [scalar(), map] }) } else { map };
                json!({ "type": "array", "items": entry })
            }
            Kind::Items(table) => {
                let mut item = self.map(table, key, false);
                if let Some(map) = item.as_object_mut() {
                    map.insert("type".to_owned(), json!(["object", "null"]));
                }
                json!({ "type": "object", "additionalProperties": item })
            }
            Kind::Open => json!({}),
        }
    }

    /// A text of the file's language, or one for each language.
    fn text(&self, one: Value) -> Value {
        let mut sides = one.clone();
        if let Some(types) = sides.get_mut("type").and_then(Value::as_array_mut) {
            types.push(json!("null"));
        }
        let languages: Map<String, Value> = self
            .locales
            .langs()
            .map(|lang| (self.locales.locale(lang).id().to_owned(), sides.clone()))
            .collect();
        json!({ "anyOf": [one, { "type": "object", "properties": languages, "additionalProperties": sides }] })
    }

    /// People one to a line, or a list of lines or maps.
    fn people(&self) -> Value {
        let person = json!({ "anyOf": [scalar(), self.map(keys::PERSON_LINE, "person-line", true)] });
        json!({ "anyOf": [scalar(), { "type": "array", "items": person }] })
    }
}

/// A key may stand there without a value, but for those whose value is easily lost.
fn nullable(schema: Value, kind: &Kind) -> Value {
    match kind {
        Kind::Colour | Kind::Open => schema,
        _ => json!({ "anyOf": [schema, { "type": "null" }] }),
    }
}

fn scalar() -> Value {
    json!({ "type": ["string", "number", "boolean"] })
}

fn list_or_one(one: Value) -> Value {
    json!({ "anyOf": [one.clone(), { "type": "array", "items": one }] })
}

/// One of several words; `true` and `false` among them may be written without quotes.
fn choice(choices: &[&str]) -> Value {
    let flags = choices.iter().filter_map(|choice| choice.parse::<bool>().ok()).map(Value::from);
    let all: Vec<Value> = choices.iter().map(|choice| json!(choice)).chain(flags).collect();
    json!({ "enum": all })
}
