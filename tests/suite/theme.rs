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
