//! Indexes: no page has more than 200 rows, and every row is found from the top.

use std::collections::{BTreeMap, BTreeSet};

use super::archive::Archive;

/// The addresses that a page links to in its main part.
fn links(page: &str) -> Vec<String> {
    super::archive::main_of(page)
        .split("href=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

/// Every page below an index, found by following links from its top.
fn below(files: &BTreeMap<String, Vec<u8>>, top: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![top.to_owned()];
    while let Some(url) = waiting.pop() {
        let page =
            String::from_utf8(files[&format!("{}index.html", url.trim_start_matches('/'))].clone()).unwrap();
        waiting.extend(
            links(&page)
                .into_iter()
                .filter(|link| link.starts_with(top) && !found.contains_key(link) && *link != url),
        );
        found.insert(url, page);
    }
    found
}

fn archive(meetings_a_day: usize, items: usize) -> Archive {
    let mut archive = Archive::plain();
    for nth in 0..meetings_a_day {
        for month in [1, 2, 12] {
            let date = format!("2026-{month:02}-{:02}", nth % 27 + 1);
            let body: String = (1..=items)
                .map(|n| format!("## {n}. Item {n}\n\n### Invitees\n\n- Person Number{n}x{nth}\n- Everybody Knows\n\n### Minutes\n\nRESOLVED – Number {n}.\n\n"))
                .collect();
            let text = format!("---\ndate: {date}\nstage: minutes\n---\n\n{body}");
            archive = archive.file(&format!("committees/finance/{date}-n{nth}/meeting.en.md"), text);
        }
    }
    archive
}

#[test]
fn no_page_has_more_than_200_rows_and_none_is_lost() {
    let built = archive(25, 18).build();
    let expected = 25 * 18 * 3;
    for (top, wanted) in [
        ("/en/decisions/", expected),
        ("/en/agenda-items/", expected),
        ("/cy/penderfyniadau/", expected),
        ("/en/meetings/", 75),
        ("/en/invitees/", expected),
    ] {
        let pages = below(&built.files, top);
        let mut rows = BTreeSet::new();
        for (url, page) in &pages {
            let main = super::archive::main_of(page);
            let count = main.matches("<time ").count();
            assert!(count <= 200, "{url}: {count}");
            let committees = format!(
                "/{}/{}/",
                &top[1..3],
                if top.starts_with("/en") { "committees" } else { "pwyllgorau" }
            );
            let depth = if top.contains("meetings") { 1 } else { 2 };
            let own = links(page).into_iter().filter(|link| link.starts_with(&committees));
            rows.extend(own.filter(|link| link.trim_start_matches(&committees).matches('/').count() > depth));
        }
        assert_eq!(rows.len(), wanted, "{top}, {} pages", pages.len());
    }
}

#[test]
fn a_person_invited_to_many_items_has_numbered_pages() {
    let built = archive(5, 20).build();
    let pages = below(&built.files, "/en/invitees/everybody-knows/");
    assert_eq!(pages.len(), 2);
    let rows: usize = pages.values().map(|page| page.matches("<li><time").count()).sum();
    assert_eq!(rows, 5 * 20 * 3);
}

#[test]
fn a_meeting_that_was_put_off_is_coming_on_its_new_day() {
    let put_off =
        "---\ndate: 2026-01-15\nstage: agenda\nstatus: postponed\nto: 2026-03-20\n---\n\n## 1. One\n";
    let held = "---\ndate: 2026-02-01\nstage: minutes\n---\n\n## 1. One\n";
    let archive = || {
        Archive::plain()
            .file("committees/finance/2026-01-15/meeting.en.md", put_off)
            .file("committees/finance/2026-02-01/meeting.en.md", held)
    };
    let next = |archive: Archive| {
        String::from_utf8(archive.build().files["en/next-meetings/index.html"].clone()).unwrap()
    };
    let page = next(archive());
    assert!(
        page.contains("Friday 20 March 2026<")
            && page.contains("Moved from Thursday 15 January 2026.")
            && page.contains("March 2026</h"),
        "{page}"
    );
    // Where the new meeting has a folder, that is the one to come.
    let later = "---\ndate: 2026-03-20\nstage: planned\n---\n";
    let page = next(archive().file("committees/finance/2026-03-20/meeting.en.md", later));
    assert!(!page.contains("Moved from"), "{page}");
}
