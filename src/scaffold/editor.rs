//! What VS Code needs to complete and check a site's files: the schemas of YAML files, snippets of the keys of Markdown
//! files, and a task that marks what is wrong at its line in either.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::Draft;
use crate::language::Locales;
use crate::schema::{FILE_KINDS, snippets};

/// The editor's folder.
pub const FOLDER: &str = ".vscode";
/// The extension that checks YAML by schemas.
const YAML: &str = "redhat.vscode-yaml";

/// Adds the files of an editor to those of a new archive.
pub fn editor(draft: &mut Draft, site: &Path, locales: &Locales) {
    let folder = site.join(FOLDER);
    let mut schemas = Map::new();
    for kind in FILE_KINDS {
        let name = kind.file_name();
        schemas.insert(format!("./{FOLDER}/schemas/{name}"), json!(kind.files));
        draft.add(folder.join("schemas").join(name), written(&kind.schema(locales)));
    }
    let settings = json!({
        "yaml.schemas": schemas,
        "[markdown]": { "editor.quickSuggestions": { "other": "on", "comments": "off", "strings": "off" } },
    });
    draft.add(folder.join("settings.json"), written(&settings));
    draft.add(folder.join("front-matter.code-snippets"), written(&snippets(locales)));
    draft.add(folder.join("extensions.json"), written(&json!({ "recommendations": [YAML] })));
    draft.add(folder.join("tasks.json"), written(&tasks(locales)));
}

fn written(value: &Value) -> String {
    format!("{value:#}\n")
}

/// A task that checks the archive and marks what is wrong at its line.
fn tasks(locales: &Locales) -> Value {
    let matcher = |word: &str, severity: &str| {
        json!({
            "owner": format!("cofnodion-{severity}"),
            "fileLocation": ["relative", "${workspaceFolder}"],
            "severity": severity,
            "pattern": [
                { "regexp": format!("^(?:{})\\[([a-z0-9-]+)\\]: (.*)$", words(word, locales)), "code": 1, "message": 2 },
                { "regexp": "^\\s*--> (.*):(\\d+):(\\d+)$", "file": 1, "line": 2, "column": 3 },
            ],
        })
    };
    json!({
        "version": "2.0.0",
        "tasks": [{
            "label": "cofnodion",
            "type": "process",
            "command": "cofnodion",
            "args": ["check"],
            "group": { "kind": "build", "isDefault": true },
            "problemMatcher": [matcher("cli-error", "error"), matcher("cli-warning", "warning")],
        }],
    })
}

/// A word in every language, as alternatives.
fn words(id: &str, locales: &Locales) -> String {
    locales.langs().map(|lang| locales.locale(lang).message(id, &[])).collect::<Vec<_>>().join("|")
}
