//! Hostile strings in every short text that a clerk can state: a real HTML parser finds nothing but text.

use std::collections::BTreeMap;

use cofnodion::project::Project;
use scraper::{Html, Node};

use super::archive::{Archive, Output};

/// One string on a line.
const STRINGS: &str = include_str!("hostile.txt");

/// A site with the string in every field that takes words; `None` where the archive is refused.
fn site_of(words: &str) -> Option<Output> {
    // A JSON string is a YAML string.
    let w = serde_json::to_string(words).unwrap();
    let site = format!(
        "name: {w}\nurl: https://example.wales/\nlanguages: [en, cy]\nlicence: {w}\n\
         accessible-formats: {{email: formats@example.wales}}\ncontact: {{name: {w}, address: {w}}}\n"
    );
    let committee = format!("---\nname: {w}\nslug: finance\nvenue: {w}\njoin: {w}\n---\n");
    let meeting = format!(
        "---\ndate: 2026-01-15\nstage: minutes\ntitle: {w}\nvenue: {w}\nreason: {w}\nstatus: postponed\n\
         present:\n- {{name: Mair Evans, role: {w}, organisation: {w}}}\n\
         declarations:\n- {{who: Mair Evans, item: 1, interest: personal, nature: {w}, dispensation: {w}}}\n\
         documents:\n- {{file: p.pdf, title: {w}, alternatives: [{{file: p.pdf, title: {w}}}]}}\n\
         - {{url: \"https://example.org/p.pdf\", title: {w}}}\n\
         items:\n  1:\n    issue: roads\n    urgent: {w}\n    invitees: [{{name: Huw Rees, role: {w}}}]\n    \
         votes: [{{about: {w}, result: carried, for: 3, against: 1}}]\n  2:\n    withdrawn: {w}\n---\n\n\
         ## 1. One\n\n### Minutes\n\nText.\n\n## 2. Two\n"
    );
    let archive = Archive::empty()
        .file("site.yaml", site)
        .file("committees/finance/committee.en.md", committee)
        .file("committees/finance/2026-01-15/meeting.en.md", meeting)
        .file("committees/finance/2026-01-15/p.pdf", "%PDF")
        .file("issues/roads.yaml", format!("title: {w}\n"))
        .file("people/mair.yaml", format!("name: Mair Evans\nkind: councillor\nward: {w}\nparty: {w}\n"))
        .file("pages/about.en.md", format!("---\ntitle: {w}\n---\n\nText.\n"));
    let project = Project::read(archive.path());
    (!project.has_errors()).then(|| archive.build())
}

/// The tags of a page with the names of their attributes, and its whole text.
fn parsed(page: &[u8]) -> (Vec<String>, String) {
    let html = Html::parse_document(std::str::from_utf8(page).unwrap());
    let mut tags = Vec::new();
    let mut text = String::new();
    for node in html.tree.values() {
        match node {
            Node::Element(element) => {
                let mut names: Vec<&str> = element.attrs().map(|(name, _)| name).collect();
                names.sort_unstable();
                tags.push(format!("{} {names:?}", element.name()));
            }
            Node::Text(words) => text.push_str(words),
            Node::Comment(_) => tags.push("comment".to_owned()),
            _ => {}
        }
    }
    (tags, text)
}

#[test]
fn hostile_strings_are_text_in_every_field() {
    let plain = site_of("Words").unwrap();
    let is_page = |path: &str| path.ends_with(".html");
    let pages = plain.files.iter().filter(|(path, _)| is_page(path));
    let tags_of: BTreeMap<&String, Vec<String>> = pages.map(|(path, page)| (path, parsed(page).0)).collect();
    let (mut strings, mut refused) = (0, Vec::new());
    for words in STRINGS.lines() {
        let Some(site) = site_of(words) else {
            refused.push(words);
            continue;
        };
        strings += 1;
        // What the index of the search holds names its files.
        let paths = |site: &Output| -> Vec<String> {
            site.files.keys().filter(|path| !path.starts_with("search/")).cloned().collect()
        };
        assert_eq!(paths(&site), paths(&plain), "{words}");
        for (path, bytes) in &site.files {
            if path.ends_with(".json") {
                serde_json::from_slice::<serde_json::Value>(bytes).unwrap();
            }
            if !is_page(path) {
                continue;
            }
            let (tags, text) = parsed(bytes);
            assert_eq!(tags, tags_of[path], "{words} in {path}");
            let meeting = path.ends_with("2026-01-15/index.html");
            assert!(!meeting || text.contains(words.trim()), "{words} isn't in {path}");
        }
    }
    assert!(strings >= 100, "{strings} were built, refused: {refused:?}");
}

#[test]
fn hostile_strings_in_text_bring_no_element_that_acts() {
    let body: String = STRINGS
        .lines()
        .filter(|line| !line.starts_with(['#', '-', '`']) && !line.starts_with("Exempt"))
        // A picture that isn't a file of the folder stops the build.
        .filter(|line| !line.starts_with("!["))
        .map(|line| format!("Before {line} after.\n\n{line}\n\n"))
        .collect();
    let meeting = format!("---\ndate: 2026-01-15\nstage: minutes\n---\n\n## 1. One\n\n### Minutes\n\n{body}");
    let site = Archive::plain().file("committees/finance/2026-01-15/meeting.en.md", meeting).build();
    let acts =
        ["script", "style", "iframe", "object", "embed", "form", "input", "svg", "math", "img", "base"];
    let allowed = ["/", "#", "http://", "https://", "mailto:", "tel:"];
    let mut pages = 0;
    for (path, bytes) in site.files.iter().filter(|(path, _)| path.ends_with(".html")) {
        pages += 1;
        let html = Html::parse_document(std::str::from_utf8(bytes).unwrap());
        for node in html.tree.values() {
            let Node::Element(element) = node else { continue };
            // What a page is about, as data; and the search, of which these are parts.
            let ours = element.attr("type") == Some("application/ld+json")
                || (path.ends_with("/search/index.html") || path.ends_with("/chwilio/index.html"));
            assert!(ours || !acts.contains(&element.name()), "{} in {path}", element.name());
            for (name, value) in element.attrs() {
                assert!(!name.starts_with("on") && name != "style", "{name} in {path}");
                let known = allowed.iter().any(|start| value.to_ascii_lowercase().starts_with(start));
                let address = ["href", "src", "action"].contains(&name);
                assert!(!address || known, "{value} in {path}");
            }
        }
    }
    assert!(pages > 10);
}
