//! Problems as SARIF 2.1.0 (OASIS), which code hosts show on the line that changed.

use std::collections::BTreeSet;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::{Position, Positions, in_order, words};
use crate::content::Files;
use crate::language::Locale;
use crate::problem::{Fault, Problem, Severity};

/// What a path keeps as it is (RFC 3986, 2.3), and the slash.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// Problems by file and line, as a SARIF log. `site` is the way to the site's folder from where a code host looks, with a
/// slash at its end; empty where that is the folder.
pub fn sarif(problems: &[Problem], files: &Files, locale: &Locale, site: &str) -> String {
    let codes: BTreeSet<&str> = problems.iter().map(|problem| problem.fault.code()).collect();
    let codes: Vec<&str> = codes.into_iter().collect();
    let mut positions = Positions::new(files);
    let results: Vec<Value> = in_order(problems, files, &mut positions)
        .into_iter()
        .map(|problem| result(problem, &codes, locale, (&mut positions, site)))
        .collect();
    let rules: Vec<Value> = codes.iter().map(|code| rule(code, locale)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": locale.id(),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&log).unwrap_or_default()
}

/// A code with its explanation.
fn rule(code: &str, locale: &Locale) -> Value {
    let level = Fault::severity_of(code).unwrap_or(Severity::Warning).id();
    let text = words::explanation(code, locale);
    json!({
        "id": code,
        "shortDescription": { "text": words::about(code, locale) },
        "fullDescription": { "text": text },
        "help": { "text": text },
        "defaultConfiguration": { "level": level },
    })
}

fn result(
    problem: &Problem,
    codes: &[&str],
    locale: &Locale,
    (positions, site): (&mut Positions, &str),
) -> Value {
    let code = problem.fault.code();
    let text = words::sentences(&problem.fault, locale);
    let mut result = json!({
        "ruleId": code,
        "ruleIndex": codes.binary_search(&code).unwrap_or_default(),
        "level": problem.severity.id(),
        "message": { "text": text },
    });
    let other = problem.other.as_ref().map(|place| positions.of(place));
    let places = [("locations", positions.of_problem(problem)), ("relatedLocations", other)];
    for (name, place) in places {
        if let (Some(place), Some(result)) = (place, result.as_object_mut()) {
            result.insert(name.to_owned(), json!([location(&place, site)]));
        }
    }
    result
}

fn location(position: &Position, site: &str) -> Value {
    let uri = utf8_percent_encode(&format!("{site}{}", position.file), PATH).to_string();
    let mut physical = json!({ "artifactLocation": { "uri": uri, "uriBaseId": "%SRCROOT%" } });
    if let (Some(region), Some(physical)) = (&position.region, physical.as_object_mut()) {
        physical.insert("region".to_owned(), json!(region));
    }
    json!({ "physicalLocation": physical })
}
