//! The site as a map: every path follows from the record, every link leads to a page.

use std::collections::{BTreeMap, BTreeSet};

use cofnodion::{
    output,
    project::Project,
    site::{PageKey, Texts},
};

use super::archive::{Archive, files};

fn demo() -> Project {
    let project = Project::read(std::path::Path::new(env!("CARGO_MANIFEST_DIR")));
    assert!(!project.has_errors(), "{:#?}", project.problems);
    project
}

#[test]
fn every_page_has_one_path_and_is_found_by_it() {
    let project = demo();
    let site = project.site();
    let keys: Vec<PageKey> = site.keys().collect();
    let paths: BTreeSet<String> = keys.iter().map(|key| site.path(*key)).collect();
    assert_eq!(keys.len(), paths.len());
    for key in keys {
        assert_eq!(site.route(&site.path(key)), Some(key));
        assert_eq!(site.route(&format!("/{}", site.path(key).trim_end_matches("index.html"))), Some(key));
    }
    assert_eq!(site.route("/nowhere/"), None);
}

#[test]
fn a_page_rendered_by_its_key_alone_is_what_build_writes() {
    let project = demo();
    let out = tempfile::tempdir().unwrap();
    output::build(&project, out.path()).unwrap();
    let written = files(out.path());
    let (theme, site) = (project.theme().unwrap(), project.site());
    let of_theme = |name: &str| theme.statics.iter().find(|file| file.name == name).unwrap().path.clone();
    let (style, search) = (of_theme("style.css"), of_theme("search.js"));
    let mut keys: Vec<PageKey> = site.keys().collect();
    keys.sort_by_key(|key| blake3::hash(format!("{key:?}").as_bytes()).to_string());
    for key in keys {
        let view = site.view(key).unwrap();
        let frame = theme.prepare(view.lang, &site.frame(view.lang, &style, &search)).unwrap();
        let mut page = Vec::new();
        theme.pages(&mut Texts::new(&project.files)).render(&frame, &view, &mut page).unwrap();
        assert!(written[&site.path(key)] == page, "{key:?}");
    }
}

/// Every address in `href`.
fn links(page: &str) -> Vec<String> {
    page.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap().replace("&amp;", "&")).collect()
}

/// Every value of `id`.
fn ids(page: &str) -> Vec<String> {
    page.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

fn check_links(written: &BTreeMap<String, Vec<u8>>, base: &str) {
    let pages: BTreeMap<&String, String> = written
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes.clone()).unwrap()))
        .collect();
    let mut followed = 0;
    for (path, page) in &pages {
        let own = ids(page);
        assert_eq!(own.len(), own.iter().collect::<BTreeSet<_>>().len(), "an id twice in {path}: {own:?}");
        for link in links(page) {
            if let Some(anchor) = link.strip_prefix('#') {
                assert!(own.iter().any(|id| id == anchor), "{path} links to #{anchor}");
                continue;
            }
            if !link.starts_with('/') {
                assert!(
                    ["https://", "mailto:"].iter().any(|start| link.starts_with(start)),
                    "{path}: {link}"
                );
                continue;
            }
            let below = link.strip_prefix(base).unwrap_or_else(|| panic!("{path}: {link} leaves {base}"));
            let (target, anchor) =
                below.split_once('#').map_or((below, None), |(target, anchor)| (target, Some(anchor)));
            let file = if target.is_empty() || target.ends_with('/') {
                format!("{target}index.html")
            } else {
                target.to_owned()
            };
            assert!(written.contains_key(&file), "{path} links to {link}");
            if let Some(anchor) = anchor {
                assert!(ids(&pages[&file]).iter().any(|id| id == anchor), "{path} links to {link}");
            }
            followed += 1;
        }
    }
    assert!(followed > 50, "{followed}");
}

#[test]
fn every_link_leads_to_a_page() {
    let out = tempfile::tempdir().unwrap();
    output::build(&demo(), out.path()).unwrap();
    check_links(&files(out.path()), "/");
}

#[test]
fn a_site_under_a_path_stays_there() {
    let meeting =
        "---\ndate: 2026-01-15\nstage: minutes\ndocuments: [a paper.pdf]\n---\n\n## 1. One\n\n## 2. Two\n";
    let archive = Archive::plain()
        .file("site.yaml", super::archive::SITE.replace("wales/\n", "wales/meetings/\n"))
        .file("committees/finance/2026-01-15/meeting.en.md", meeting)
        .file("committees/finance/2026-01-15/meeting.cy.md", "---\n---\n\n## 1. Un\n\n## 2. Dau\n")
        .file("committees/finance/2026-01-15/a paper.pdf", "%PDF");
    let mut written = archive.build().files;
    let paper = written.remove("files/finance/2026-01-15/a paper.pdf").unwrap();
    written.insert("files/finance/2026-01-15/a%20paper.pdf".to_owned(), paper);
    check_links(&written, "/meetings/");
}

#[test]
fn pages_are_light() {
    let out = tempfile::tempdir().unwrap();
    output::build(&demo(), out.path()).unwrap();
    for (path, bytes) in
        files(out.path()).iter().filter(|(path, _)| path.ends_with(".html") || path.ends_with(".css"))
    {
        // Even uncompressed; a server compresses them to about a quarter.
        assert!(bytes.len() < 60_000, "{path}: {}", bytes.len());
    }
}

#[test]
fn a_removed_meeting_is_no_longer_offered_to_search_engines() {
    let meeting = "---\ndate: 2026-01-15\nstage: minutes\nremoved: 2026-03-01\n---\n\n## 1. Gone\n";
    let built = Archive::plain().file("committees/finance/2026-01-15/meeting.en.md", meeting).build();
    let text = |path: &str| String::from_utf8(built.files[path].clone()).unwrap();
    let page = text("en/committees/finance/2026-01-15/index.html");
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{page}");
    assert!(page.contains("href=\"/data/meetings/finance/2026-01-15.json\""), "{page}");
    assert!(!page.contains("rel=\"canonical\""), "{page}");
    assert!(
        text("sitemap.xml").contains("/en/committees/finance/<")
            && !text("sitemap.xml").contains("2026-01-15")
    );
}
