//! The README's own archive builds.

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
