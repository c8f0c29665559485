//! The guide to themes names everything that a theme can replace.

use std::{collections::BTreeSet, fs, path::Path};

use walkdir::WalkDir;

const GUIDE: &str = include_str!("../../docs/theme.md");

fn theme() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default")
}

/// The words that follow these in the templates.
fn named(text: &str, before: &str) -> BTreeSet<String> {
    let word = |rest: &str| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    text.split(before).skip(1).map(word).filter(|word| !word.is_empty()).collect()
}

#[test]
fn it_lists_every_file_block_component_and_colour() {
    let mut files = 0;
    for entry in WalkDir::new(theme()).into_iter().filter_map(Result::ok).filter(|e| e.file_type().is_file())
    {
        let name = entry.file_name().to_string_lossy();
        let stated = GUIDE.contains(&format!("`{name}`")) || GUIDE.contains(&format!("/{name}`"));
        assert!(stated, "{name}");
        files += 1;
    }
    assert!(files > 50, "{files}");
    let css = fs::read_to_string(theme().join("static/style.css")).unwrap();
    for colour in css.lines().next().unwrap().split("--").skip(1).filter_map(|rest| rest.split(':').next()) {
        assert!(GUIDE.contains(&format!("`--{colour}`")), "{colour}");
    }
    let components = fs::read_to_string(theme().join("templates/components.html")).unwrap();
    for name in named(&components, "{% component ") {
        assert!(GUIDE.contains(&format!("`{name}`")), "{name}");
    }
}

#[test]
fn it_lists_every_variable_of_a_page() {
    for entry in fs::read_dir(theme().join("templates")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let row = GUIDE.lines().find(|line| line.starts_with(&format!("| `{name}` |")));
        let row = row.unwrap_or_else(|| panic!("{name}"));
        for block in named(&text, "{% block ") {
            assert!(GUIDE.contains(&format!("block {block} %")), "{block} in {name}");
        }
        for name in named(&text, "frame.") {
            assert!(GUIDE.contains(&format!("`frame.{name}`")), "frame.{name}");
        }
        // In these `page` is what a loop or a component calls something else.
        if ["base.html", "header.html", "components.html", "choice.html"].contains(&name.as_str()) {
            continue;
        }
        for variable in named(&text, "page.") {
            assert!(row.contains(&format!("`{variable}`")), "page.{variable} in {name}");
        }
    }
}
