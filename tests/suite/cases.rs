//! The sessions of `tests/cases`.

use std::{fs, path::Path, process::Command};

use super::archive::{Archive, files, main_of};

#[test]
fn format() {
    run_all("format");
}

#[test]
fn problems() {
    run_all("problems");
}

fn run_all(kind: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(kind);
    let mut cases: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    cases.sort();
    assert!(!cases.is_empty());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder.join("snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for case in cases {
            let name = case.file_stem().unwrap().to_string_lossy().into_owned();
            insta::assert_snapshot!(name, session(&fs::read_to_string(&case).unwrap()));
        }
    });
}

/// A page without what stands around its content; another file as it is, JSON with a field to a line.
fn shown(file: &str, bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    match file.rsplit_once('.') {
        Some((_, "html")) => main_of(&text),
        Some((_, "json")) => {
            let value: serde_json::Value = serde_json::from_slice(bytes).unwrap();
            serde_json::to_string_pretty(&value).unwrap()
        }
        _ => text.replace("\r\n", "\n"),
    }
}

/// Runs a case: what the command said, and the pages that were asked for.
fn session(case: &str) -> String {
    let (about, rest) = case.split_once('\n').unwrap();
    let mut archive = if rest.contains("=== site.yaml") { Archive::empty() } else { Archive::plain() };
    let mut pages = Vec::new();
    for section in format!("\n{rest}").split("\n=== ").skip(1) {
        let (path, text) = section.split_once('\n').unwrap();
        let (text, asked) =
            text.split_once("\n>>> ").map_or((text, None), |(text, asked)| (text, Some(asked)));
        archive = archive.file(path.trim(), format!("{}\n", text.trim_end_matches('\n')));
        pages.extend(
            asked.into_iter().flat_map(|asked| asked.split("\n>>> ")).map(|page| page.trim().to_owned()),
        );
    }
    let said = Command::new(env!("CARGO_BIN_EXE_cofnodion"))
        .args(["build", "--lang", "en", "--site"])
        .arg(archive.path())
        .output()
        .unwrap();
    let mut out = format!("{about}\n\nexit {}\n", said.status.code().unwrap());
    out.push_str(&String::from_utf8_lossy(&said.stderr));
    let written = files(&archive.path().join("public"));
    if said.status.code() != Some(0) {
        assert!(written.is_empty(), "something was written in spite of errors");
    }
    for page in pages {
        let below = page.trim_start_matches('/');
        let file = if page.ends_with('/') { format!("{below}index.html") } else { below.to_owned() };
        let html =
            written.get(&file).unwrap_or_else(|| panic!("{about}: no {file} among {:?}", written.keys()));
        out.push_str(&format!("\n>>> {page}\n{}\n", shown(&file, html)));
    }
    out
}
