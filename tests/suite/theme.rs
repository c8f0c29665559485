//! Themes of a site's own: languages, messages, templates and styles over the default's, one by one.

use std::{fs, path::Path};

use cofnodion::{output, problem::Problem, project::Project};

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
    // The style sheet, the search's script, the icon, and the theme's own.
    assert_eq!(styles, 4);
}

#[test]
fn a_template_that_names_a_message_that_no_language_has_is_refused() {
    let built = with_theme("en, cy")
        .file("../themes/own/templates/footer.html", "<footer>{{ t(id=\"own-words\") }}</footer>")
        .build();
    assert_eq!(built.codes(), ["message-unknown"]);
}

/// What stops the build of an archive.
fn refused(archive: &Archive) -> Vec<Problem> {
    let project = Project::read(archive.path());
    match output::build(&project, &archive.path().join("public")) {
        _ if project.has_errors() => project.problems,
        Ok(_) => panic!("nothing stops it"),
        Err(problems) => problems,
    }
}

/// The code of what stops the build of a site with this file in its theme, the file, and what is underlined.
fn fault(file: &str, text: &str) -> (&'static str, String, String) {
    let archive = with_theme("en, cy")
        .file("committees/finance/2026-01-15/meeting.en.md", MEETING)
        .file(&format!("../themes/own/{file}"), text);
    let problems = refused(&archive);
    let problem = problems.iter().find(|problem| problem.is_error()).unwrap();
    let quote = problem.quote.as_deref().unwrap_or_else(|| panic!("{problem:#?}"));
    (problem.fault.code(), quote.path.to_string(), quote.text[quote.range.clone()].to_owned())
}

#[test]
fn a_fault_in_a_theme_is_shown_at_its_line() {
    let (template, messages) = ("templates/footer.html", "locales/cy/a.ftl");
    let at = |code, file: &str, text: &str| (code, format!("themes/own/{file}"), text.to_owned());
    let (code, path, _) = fault(template, "<footer>\n{% if frame.email %\n</footer>");
    assert_eq!((code, path.as_str()), ("bad-template", "themes/own/templates/footer.html"));
    let value = fault(template, "<footer>\n{{ frame.nothing.there }}\n</footer>");
    assert!(value.2.contains("nothing"), "{value:?}");
    let message = fault(template, "<footer>\n{{ t(id=\"no-such\") }}\n</footer>");
    assert_eq!(message, at("message-unknown", template, "no-such"));
    let parent = fault("templates/home.html", "{% extends \"bases.html\" %}");
    assert_eq!(parent, at("bad-template", "templates/home.html", ""));
    let variable = fault(messages, "home = Adref\nlicence = Trwydded { $x }\n");
    assert_eq!(variable, at("message-variables", messages, "licence = Trwydded { $x }"));
    let words = fault(messages, "home = Adref\nnot a message\n");
    assert_eq!(words, at("bad-messages", messages, "not a message"));
}

/// The kind of a template's fault is told in the command's language; what the engine says is quoted.
#[test]
fn a_template_s_fault_is_told_in_the_reader_s_language() {
    let told = |file: &str, text: &str| -> Vec<String> {
        let archive = with_theme("en, cy")
            .file("committees/finance/2026-01-15/meeting.en.md", MEETING)
            .file(&format!("../themes/own/templates/{file}"), text);
        let problems: Vec<_> = refused(&archive).into_iter().filter(|own| own.is_error()).collect();
        let locales = cofnodion::theme::default_locales();
        let locale = locales.locale(locales.find("cy").unwrap());
        let files = cofnodion::project::Project::read(archive.path()).files;
        cofnodion::told::told(&problems, &files, locale, cofnodion::told::Look::Plain)
    };
    for (file, text, words) in [
        ("footer.html", "{% if frame.email %", "ni ellir darllen templed. Dyma eiriau'r peiriant"),
        ("footer.html", "{{ frame.nothing.there }}", "ni ellir dangos templed. Dyma eiriau'r peiriant"),
        ("footer.html", "{{ frame.email | shout }}", "enw nad oes dim yn ei ddwyn. Dyma eiriau"),
        ("home.html", "{% extends \"bases.html\" %}", "mae templed yn parhau bases.html, nad yw yno"),
        ("footer.html", "{% include \"footer.html\" %}", "ei gilydd mewn cylch"),
    ] {
        let said = told(file, text);
        assert!(said.iter().any(|said| said.contains(words)), "{text}: {said:?}");
    }
}

#[test]
fn names_that_a_template_lacks_are_shown_at_their_lines() {
    let text = "<footer>\n{{ frame.email | shout }}\n{{ whisper() }}\n</footer>";
    let archive = with_theme("en, cy").file("../themes/own/templates/footer.html", text);
    let underlined: Vec<String> = refused(&archive)
        .iter()
        .filter_map(|problem| problem.quote.as_deref())
        .map(|quote| quote.text[quote.range.clone()].to_owned())
        .collect();
    assert_eq!(underlined, ["shout", "whisper()"]);
    let file = "templates/footer.html";
    let include = fault(file, "<footer>\nŵ {% include \"crest.html\" %}</footer>");
    assert_eq!(include, ("bad-template", format!("themes/own/{file}"), "\"crest.html\"".to_owned()));
    let itself = fault(file, "<footer>{% include \"footer.html\" %}</footer>");
    assert_eq!((itself.0, itself.1), ("bad-template", format!("themes/own/{file}")));
}

#[test]
fn a_file_that_nothing_reads_is_warned_of_with_the_name_that_may_be_meant() {
    let built = with_theme("en, cy")
        .file("../themes/own/templates/fotter.html", "<footer></footer>")
        .file("../themes/own/templates/header.html", "<header>{% include \"crest.html\" %}</header>")
        .file("../themes/own/templates/crest.html", "<p>{{ static(name=\"arms.css\") }}</p>")
        .file("../themes/own/templates/mine.html", "{% component mine() %}x{% endcomponent mine %}")
        .file("../themes/own/locales/cym/site.ftl", "home = Adref\n")
        .file("../themes/own/locales/cy.ftl", "home = Adref\n")
        .file("../themes/own/locales/fr/site.ftl", "home = Accueil\n")
        .file("../themes/own/style.css", "p { margin: 0 }")
        .file("../themes/own/static/arms.css", "p { margin: 0 }")
        .file("../themes/own/README.md", "Ours.")
        .build();
    let said: Vec<_> = built
        .problems
        .iter()
        .filter(|problem| problem.fault.code() == "theme-file-unused")
        .map(|problem| problem.fault.variables())
        .map(|all| all.into_iter().map(|(_, value)| value.to_owned()).collect::<Vec<_>>().join(": "))
        .collect();
    assert_eq!(
        said,
        [
            "themes/own/locales/cy.ftl: locales/cy/site.ftl",
            "themes/own/locales/cym/site.ftl: locales/cy/site.ftl",
            "themes/own/locales/fr/site.ftl: none",
            "themes/own/style.css: static/style.css",
            "themes/own/templates/fotter.html: templates/footer.html",
        ]
    );
    let home = String::from_utf8_lossy(&built.files["en/index.html"]);
    assert!(home.contains("<p>static/arms-"), "{home}");
}

#[test]
fn a_template_that_is_not_text_is_refused() {
    let archive = with_theme("en, cy").file("../themes/own/templates/footer.html", b"<p>\xff</p>");
    assert!(refused(&archive).iter().any(|problem| problem.fault.code() == "not-utf8"));
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
fn every_page_names_an_icon_that_is_there() {
    let built = Archive::plain().build();
    let icon = built.files.keys().find(|path| path.starts_with("static/icon-")).unwrap();
    let link = format!("<link rel=\"icon\" type=\"image/svg+xml\" href=\"/{icon}\">");
    let pages: Vec<&String> = built.files.keys().filter(|path| path.ends_with(".html")).collect();
    let without = |path: &&&String| !String::from_utf8_lossy(&built.files[**path]).contains(&link);
    assert_eq!(pages.iter().find(without), None, "{link}");
}

#[test]
fn an_address_for_mail_may_break_after_its_dots_and_nowhere_else() {
    let site = format!("{SITE}contact: {{name: Clerk, email: clerk.of@town.example}}\n");
    let built = Archive::plain().file("site.yaml", site).build();
    let home = String::from_utf8_lossy(&built.files["en/index.html"]);
    let link =
        "<a href=\"mailto:clerk.of@town.example\">Contact us: clerk.<wbr>of@<wbr>town.<wbr>example</a>";
    assert!(home.contains(link), "{home}");
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
