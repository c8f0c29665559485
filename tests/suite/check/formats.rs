//! What is wrong as JSON and as SARIF.

use cofnodion::{
    problem::Problem,
    project::Project,
    theme::default_locales,
    told::{json, sarif},
};
use serde_json::Value;

use super::record::{Changed, EN, SITE, right};

/// The SARIF 2.1.0 schema of OASIS.
const SCHEMA: &str = include_str!("sarif-2.1.0.json");

fn written(record: &Changed) -> (Value, Value) {
    let archive = record.archive();
    let project = Project::read(archive.path());
    let problems: Vec<Problem> = record.problems();
    let locales = default_locales();
    let locale = locales.locale(locales.langs().next().unwrap());
    let parsed = |text: String| serde_json::from_str(&text).unwrap();
    (parsed(json(&problems, &project.files, locale)), parsed(sarif(&problems, &project.files, locale, "")))
}

/// A link after letters of several bytes, signs outside the basic plane and a byte order mark; a contradiction, which has two
/// places; a problem of a whole file, and an address that is gone.
fn wrong() -> Changed {
    right()
        .swap(EN, "See [the report]", "Tŷ’r Ŵyl 🎉 a [here]")
        .swap(EN, "---\ndate", "\u{feff}---\ndate")
        .add("committees/finance/2026-01-15/a b ŵ.doc", "x")
        .append(SITE, "contact: {email: a@example.wales, phone: \"1\"}\n")
        .published(&["en/committees/roads/index.html"])
}

#[test]
fn json_has_the_line_and_the_column_in_characters() {
    let (report, _) = written(&wrong());
    let all = report["problems"].as_array().unwrap();
    let of =
        |code: &str| all.iter().find(|problem| problem["code"] == code).unwrap_or_else(|| panic!("{report}"));
    let place = &of("vague-link")["place"];
    assert_eq!(place["file"], format!("content/{EN}"));
    assert_eq!((&place["startLine"], &place["startColumn"]), (&Value::from(18), &Value::from(14)));
    assert_eq!((&place["endLine"], &place["endColumn"]), (&Value::from(18), &Value::from(32)));
    assert_eq!(of("file-unnamed")["place"]["file"], "content/committees/finance/2026-01-15/a b ŵ.doc");
    assert_eq!(of("address-gone")["place"]["file"], format!("content/{SITE}"));
    assert_eq!(
        (&report["errors"], &report["warnings"], &report["notes"]),
        (&Value::from(0), &Value::from(3), &Value::from(0))
    );
    assert!(all.iter().all(|problem| problem["message"].is_string() && problem["help"].is_string()));
}

#[test]
fn sarif_is_valid_and_says_the_same_places() {
    // A bracket in one of the schema's own patterns closes nothing.
    let schema = SCHEMA.replace("^[a-zA-Z]{2}-[a-zA-Z]{2}]?$", "^[a-zA-Z]{2}-[a-zA-Z]{2}$");
    assert_ne!(schema, SCHEMA);
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let validator = jsonschema::draft7::new(&schema).unwrap();
    let twice = right().swap(EN, "date: 2026-01-15\n", "date: 2026-01-15\ndate: 2026-01-15\n");
    let redirects = || right().append(SITE, "redirects: [{from: /a/, to: /en/}]\n");
    let gone = redirects().published(&["en/committees/roads/index.html"]);
    let without = right().published(&["en/committees/roads/index.html"]);
    let of_meeting = redirects().published(&["en/committees/finance/2026-01-15/9/index.html"]);
    // Where redirects are stated, not one of those that are; else at the top of the file.
    for (record, file, line, column) in [
        (&gone, SITE, Value::from(6), Value::from(1)),
        (&without, SITE, Value::from(1), Value::from(1)),
        (&of_meeting, EN, Value::Null, Value::Null),
    ] {
        let (_, log) = written(record);
        let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], format!("content/{file}"));
        assert_eq!(place["region"]["startLine"], line, "{log:#}");
        assert_eq!(place["region"]["startColumn"], column, "{log:#}");
    }
    for record in [
        gone,
        without,
        of_meeting,
        right(),
        wrong(),
        twice,
        right().swap(EN, "stage: minutes", "stage: minuts"),
    ] {
        let (_, log) = written(&record);
        let errors: Vec<String> = validator.iter_errors(&log).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new(), "{log:#}");
    }
    let (_, log) = written(&right().swap(EN, "Exempt: 14 – three firms made bids", "Exempt: 14"));
    let said = &log["runs"][0]["results"][0]["message"]["text"];
    assert_eq!(
        said,
        "Eglurir mewn un iaith pam fod eitem 3 yn eithriedig, ac nid yn hon: Saesneg. Ysgrifennwch y rheswm ar ôl y \
         paragraff a llinell doriad yma hefyd, yn iaith y ffeil hon."
    );
    for text in log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap() {
        assert!(!text["help"]["text"].as_str().unwrap().contains('\n'), "{text}");
    }
    let (_, log) = written(&wrong());
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let results = run["results"].as_array().unwrap();
    let region = |code: &str| {
        let own = results.iter().find(|result| result["ruleId"] == code).unwrap();
        assert_eq!(run["tool"]["driver"]["rules"][own["ruleIndex"].as_u64().unwrap() as usize]["id"], code);
        own["locations"][0]["physicalLocation"].clone()
    };
    assert_eq!(region("vague-link")["region"]["startColumn"], 14);
    assert_eq!(
        region("file-unnamed")["artifactLocation"]["uri"],
        "content/committees/finance/2026-01-15/a%20b%20%C5%B5.doc"
    );
}
