//! The README's own archive builds, and the reference of the format names every key.

use std::fs;

/// The README's own commands and files, in its order.
#[test]
fn the_first_archive_of_the_readme_builds() {
    let readme = include_str!("../../README.md");
    let (_, rest) = readme.split_once("## Your own archive").unwrap();
    let (section, _) = rest.split_once("\n## What else").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let meeting = folder.path().join("llanfair/content/committees/council/2026-12-08");
    let run = |call: &str| {
        let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_cofnodion"));
        command.current_dir(folder.path()).args(call.split(' ').skip(1)).args(["--lang", "en"]).assert()
    };
    let mut files = section.split("```").skip(1).step_by(2).map(|fenced| fenced.split_once('\n').unwrap().1);
    let mut calls = 0;
    for call in section.lines().filter_map(|line| line.strip_prefix("    cofnodion ")) {
        if call.contains("serve") {
            continue;
        }
        let call = format!("cofnodion {call}");
        if call.contains("new translation") {
            fs::write(meeting.join("meeting.en.md"), files.next().unwrap()).unwrap();
            fs::remove_file(meeting.join("meeting.cy.md")).unwrap();
            run(&call).code(0);
            assert!(fs::read_to_string(meeting.join("meeting.cy.md")).unwrap().contains("### Cofnodion 13"));
            fs::write(meeting.join("meeting.cy.md"), files.next().unwrap()).unwrap();
        } else {
            run(&call).code(0).stderr("");
        }
        calls += 1;
    }
    assert_eq!(calls, 4);
    assert!(files.next().is_none());
    let page = folder.path().join("llanfair/public/cy/pwyllgorau/cyngor/2026-12-08/2/index.html");
    assert!(fs::read_to_string(page).unwrap().contains("PENDERFYNWYD"));
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
        ["meeting", "committee", "agenda", "notice", "decisions", "draft-minutes", "minutes", "language", "text"]
            .contains(&key)
    };
    for key in all.into_iter().filter(|key| !named(key)) {
        let stated = reference.contains(&format!("`{key}`")) || reference.contains(&format!("`{key}: "));
        assert!(stated || key == "item", "{key}");
    }
}
