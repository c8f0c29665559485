//! The schemas take what the program takes, and refuse what it refuses.

use std::{fs, path::Path};

use cofnodion::{schema::FILE_KINDS, theme::default_locales};
use jsonschema::Validator;
use serde_json::Value;

use super::archive::files;

/// The validators by the kinds of file.
fn validators() -> Vec<(&'static str, Validator)> {
    let locales = default_locales();
    FILE_KINDS
        .iter()
        .map(|kind| (kind.name, jsonschema::draft7::new(&kind.schema(&locales)).unwrap()))
        .collect()
}

/// Which kind of file stands at a path below `content/`.
fn kind(path: &str) -> Option<&'static str> {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["site.yaml"] => Some("site"),
        ["people", _] => Some("person"),
        ["issues", _] => Some("issue"),
        ["pages", _] => Some("page"),
        ["committees", _, file] if file.starts_with("committee.") => Some("committee"),
        ["committees", _, _, file] if file.starts_with("meeting.") => Some("meeting"),
        _ => None,
    }
}

/// The keys of a file as an editor hands them to a schema.
fn keys_of(path: &str, text: &str) -> Option<Value> {
    let text = text.replace("\r\n", "\n");
    let yaml = if path.ends_with(".md") {
        let below = text.strip_prefix("---\n")?;
        &format!("\n{below}").split("\n---\n").next()?.to_owned()
    } else {
        &text
    };
    serde_yaml::from_str::<serde_yaml::Value>(yaml).ok().map(json)
}

/// YAML as JSON: keys that are figures are words.
fn json(value: serde_yaml::Value) -> Value {
    match value {
        serde_yaml::Value::Mapping(map) => {
            let name = |key: &serde_yaml::Value| {
                serde_yaml::to_string(key).unwrap().trim().trim_matches('\'').to_owned()
            };
            Value::Object(map.into_iter().map(|(key, value)| (name(&key), json(value))).collect())
        }
        serde_yaml::Value::Sequence(all) => Value::Array(all.into_iter().map(json).collect()),
        other => serde_json::to_value(other).unwrap(),
    }
}

#[test]
fn what_builds_fits_the_schemas() {
    let validators = validators();
    let mut seen = 0;
    let mut check = |path: &str, text: &str, from: &str| {
        let Some(kind) = kind(path) else { return };
        let Some(keys) = keys_of(path, text) else { return };
        let (_, validator) = validators.iter().find(|(name, _)| *name == kind).unwrap();
        let faults: Vec<String> = validator
            .iter_errors(&keys)
            .map(|error| format!("{} at {}", error, error.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{from}: {path}: {faults:#?}");
        seen += 1;
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (path, bytes) in files(&root.join("content")) {
        if let Ok(text) = String::from_utf8(bytes) {
            check(&path, &text, "content");
        }
    }
    for entry in fs::read_dir(root.join("tests/cases/format")).unwrap().map(|entry| entry.unwrap().path()) {
        if !entry.is_file() {
            continue;
        }
        let case = fs::read_to_string(&entry).unwrap();
        for section in case.split("\n=== ").skip(1) {
            let (path, text) = section.split_once('\n').unwrap();
            check(path.trim(), text.split("\n>>> ").next().unwrap(), &entry.to_string_lossy());
        }
    }
    assert!(seen > 80, "{seen}");
}

#[test]
fn what_is_wrong_doesnt_fit() {
    let validators = validators();
    for (kind, keys) in [
        ("meeting", "venu: Hall"),
        ("meeting", "stage: minute"),
        ("meeting", "date: 16 October 2019"),
        ("meeting", "declarations: [{item: 5}]"),
        ("meeting", "items: {5: {documents: [{fille: a.pdf}]}}"),
        ("site", "name: X\nurl: https://example.wales/"),
        ("site", "name: X\nurl: example.wales\nlanguages: [en]"),
        ("committee", "slug: Not A Slug"),
        ("person", "email: x@y.wales"),
        ("page", "menu: maybe"),
    ] {
        let (_, validator) = validators.iter().find(|(name, _)| *name == kind).unwrap();
        let keys = json(serde_yaml::from_str(keys).unwrap());
        assert!(!validator.is_valid(&keys), "{kind}: {keys}");
    }
}

#[test]
fn an_editor_completes_every_key_of_front_matter() {
    let snippets = cofnodion::schema::snippets(&default_locales());
    let of = |prefix: &str| {
        let found = snippets.as_object().unwrap().values().find(|snippet| snippet["prefix"] == prefix);
        found.unwrap_or_else(|| panic!("{prefix}"))["body"].as_str().unwrap().to_owned()
    };
    assert_eq!(of("stage"), "stage: ${1|planned,notice,agenda,decisions,draft-minutes,minutes|}");
    assert_eq!(of("present"), "present: |\n  $0");
    for key in ["venue", "items", "votes", "casting", "standing", "menu", "nature"] {
        assert!(of(key).starts_with(key));
    }
    assert!(!snippets.to_string().contains("{key-"));
}
