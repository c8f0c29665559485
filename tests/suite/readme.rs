//! The README's own archive builds, and the reference of the format names every key.

use super::archive::Archive;

#[test]
fn the_first_archive_of_the_readme_builds() {
    let readme = include_str!("../../README.md");
    let mut archive = Archive::empty();
    let mut files = 0;
    for block in readme.split("\n`content/").skip(1) {
        let (path, rest) = block.split_once('`').unwrap();
        let fenced = rest.split("```").nth(1).unwrap();
        let (_, text) = fenced.split_once('\n').unwrap();
        archive = archive.file(path, text);
        files += 1;
    }
    assert_eq!(files, 4);
    let built = archive.build();
    assert_eq!(built.codes(), ["not-translated", "no-accessibility-page"], "{:#?}", built.problems);
    let page = &built.files["cy/pwyllgorau/council/2026-10-13/2/index.html"];
    assert!(String::from_utf8_lossy(page).contains("PENDERFYNWYD"));
}

#[test]
fn the_reference_names_every_key() {
    use cofnodion::content::keys::{self, KeySpec, Kind};
    fn names(table: &'static [KeySpec], all: &mut Vec<&'static str>) {
        for spec in table {
            all.push(spec.name);
            below(&spec.kind, all);
        }
    }
    fn below(kind: &'static Kind, all: &mut Vec<&'static str>) {
        match kind {
            Kind::Map(table) | Kind::Entries(table, ..) | Kind::Items(table) => names(table, all),
            Kind::Either(kinds) => kinds.iter().for_each(|kind| below(kind, all)),
            _ => {}
        }
    }
    let mut all = Vec::new();
    for table in [keys::SITE, keys::COMMITTEE, keys::MEETING, keys::PERSON, keys::ISSUE, keys::PAGE] {
        names(table, &mut all);
    }
    assert!(all.len() > 100);
    let reference = include_str!("../../docs/format.md");
    // The ids of the incumbent's pages, and the days of each stage, are named by what they are.
    let named = |key: &str| {
        ["meeting", "committee", "agenda", "notice", "decisions", "draft-minutes", "minutes", "language"]
            .contains(&key)
    };
    for key in all.into_iter().filter(|key| !named(key)) {
        let stated = reference.contains(&format!("`{key}`")) || reference.contains(&format!("`{key}: "));
        assert!(stated || key == "item", "{key}");
    }
}
