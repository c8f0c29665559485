//! Themes of a site's own: languages, messages, templates and styles over the default's, one by one.

use std::{fs, path::Path};

use super::archive::{Archive, SITE, main_of};

const MEETING: &str =
    "---\ndate: 2026-01-15\nstage: minutes\n---\n\n## 1. Bridge\n\nText.\n\n## 2. Road\n\nText.\n";

fn with_theme(languages: &str) -> Archive {
    let site = SITE.replace("languages: [en, cy]", &format!("languages: [{languages}]\ntheme: own"));
    Archive::plain().file("site.yaml", site)
}

/// The default theme's messages of a language, under another's tag and addresses.
fn translated(archive: Archive, from: &str, to: &str) -> Archive {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/locales").join(from);
    let mut archive = archive;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap().replace("= English", "= Gaeilge");
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        archive = archive.file(&format!("../themes/own/locales/{to}/{name}"), text);
    }
    archive
}

#[test]
fn a_third_language_is_a_folder() {
    let built = translated(with_theme("en, cy, ga"), "en", "ga")
        .file("committees/finance/2026-01-15/meeting.ga.md", MEETING)
        .file("committees/finance/2026-01-15/meeting.cy.md", MEETING)
        .build();
    assert!(built.problems.iter().all(|problem| !problem.is_error()), "{:#?}", built.problems);
    let pages = |lang: &str| built.files.keys().filter(|path| path.starts_with(&format!("{lang}/"))).count();
    assert_eq!((pages("ga"), pages("cy")), (pages("en"), pages("en")));
    let item = String::from_utf8_lossy(&built.files["cy/pwyllgorau/cyllid/2026-01-15/2/index.html"]);
    assert!(item.contains("hreflang=\"ga\"") && item.contains(">Gaeilge</a>"), "{item}");
    let irish = String::from_utf8_lossy(&built.files["ga/committees/finance/2026-01-15/2/index.html"]);
    assert!(irish.contains("<html lang=\"ga\">") && irish.contains(">English</a>"), "{irish}");
}

#[test]
fn a_language_that_lacks_messages_is_refused() {
    let built = with_theme("en, ga").file("../themes/own/locales/ga/site.ftl", "home = Baile\n").build();
    assert!(built.codes().contains(&"messages-missing"), "{:?}", built.codes());
}

#[test]
fn messages_templates_and_styles_are_replaced_one_by_one() {
    let built = with_theme("en, cy")
        .file("committees/finance/2026-01-15/meeting.en.md", MEETING)
        .file("../themes/own/locales/en/a.ftl", "agenda-items = Business\nown-words = Our words\n")
        .file("../themes/own/locales/cy/a.ftl", "own-words = Ein geiriau\n")
        .file("../themes/own/templates/footer.html", "<footer>{{ t(id=\"own-words\") }}</footer>")
        .file("../themes/own/static/extra.css", "p { margin: 0 }")
        .build();
    assert!(built.problems.iter().all(|problem| !problem.is_error()), "{:#?}", built.problems);
    let meeting = String::from_utf8_lossy(&built.files["en/committees/finance/2026-01-15/index.html"]);
    assert!(main_of(&meeting).contains("Business") && meeting.contains("<footer>Our words</footer>"));
    let welsh = String::from_utf8_lossy(&built.files["cy/pwyllgorau/index.html"]);
    assert!(welsh.contains("<footer>Ein geiriau</footer>") && welsh.contains("Hafan"), "{welsh}");
    let styles = built.files.keys().filter(|path| path.starts_with("static/")).count();
    assert_eq!(styles, 2);
}

#[test]
fn a_template_that_names_a_message_that_no_language_has_is_refused() {
    let built = with_theme("en, cy")
        .file("../themes/own/templates/footer.html", "<footer>{{ t(id=\"own-words\") }}</footer>")
        .build();
    assert_eq!(built.codes(), ["messages-missing"; 2]);
}

#[test]
fn the_councils_colours_are_used_where_they_can_be_read() {
    let site = |colours: &str| Archive::plain().file("site.yaml", format!("{SITE}colours: {colours}\n"));
    let built = site("{accent: \"#7a1f5c\", accent-dark: \"#fab\"}").build();
    assert!(built.codes().is_empty(), "{:?}", built.codes());
    let css = built.files.iter().find(|(path, _)| path.starts_with("static/style-")).unwrap();
    let css = String::from_utf8_lossy(css.1);
    assert!(css.contains("--accent: #7a1f5c;") && css.contains("--accent: #ffaabb;"), "{css}");
    let faint = site("{accent: \"#ffcc00\", accent-dark: \"#203040\"}").build();
    assert_eq!(faint.codes(), ["faint-colour"; 2]);
    assert_eq!(site("{accent: yellow}").build().codes(), ["bad-colour"]);
    assert_eq!(site("{accent: #0b5563\n}").build().codes(), ["wrong-kind"]);
}

#[test]
fn the_crest_stands_beside_the_name() {
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x40\0\0\0\x20".to_vec();
    png.extend(b"\x08\x02\0\0\0\0\0\0\0");
    let site = format!("{}crest: arms.png\n", SITE.replace(".wales/", ".wales/meetings/"));
    let built = Archive::plain().file("site.yaml", site).file("arms.png", png).build();
    assert!(built.codes().is_empty(), "{:?}", built.codes());
    let home = String::from_utf8_lossy(&built.files["cy/index.html"]);
    let tag = "<img class=\"crest\" src=\"/meetings/files/_arms.png\" alt=\"\" width=\"64\" height=\"32\">";
    assert!(home.contains(tag), "{home}");
    assert!(built.files.contains_key("files/_arms.png"));
    let gone = Archive::plain().file("site.yaml", format!("{SITE}crest: arms.png\n")).build();
    assert_eq!(gone.codes(), ["no-such-document"]);
}
