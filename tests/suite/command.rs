//! The command as a process: exit codes, streams, languages, what it touches.

use std::fs;

use assert_cmd::Command;

use super::archive::{Archive, SITE, files};

const MEETING: &str = "---\ndate: 2026-01-15\nstage: minutes\n---\n\n## 1. One\n\n## 2. Two\n";

fn archive() -> Archive {
    Archive::plain()
        .file("committees/finance/2026-01-15/meeting.en.md", MEETING)
        .file("committees/finance/2026-01-15/meeting.cy.md", "---\n---\n\n## 1. Un\n\n## 2. Dau\n")
}

fn cofnodion(archive: &Archive) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cofnodion"));
    command.current_dir(archive.path()).env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C.UTF-8");
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn build_writes_into_public_and_says_so_on_stdout() {
    let archive = archive();
    let done = cofnodion(&archive).arg("build").assert().code(0).get_output().clone();
    assert!(text(&done.stdout).contains("pages"), "{}", text(&done.stdout));
    assert_eq!(text(&done.stderr), "");
    assert!(archive.path().join("public/cy/index.html").is_file());
}

#[test]
fn out_chooses_another_folder() {
    let archive = archive();
    cofnodion(&archive).args(["build", "--out", "elsewhere/deep"]).assert().code(0);
    assert!(archive.path().join("elsewhere/deep/en/index.html").is_file());
}

#[test]
fn wrong_content_is_exit_1_and_writes_nothing() {
    let archive = archive().file("committees/finance/2026-01-16/meeting.en.md", "---\nvenu: x\n---\n");
    let done = cofnodion(&archive).arg("build").assert().code(1).get_output().clone();
    let said = text(&done.stderr);
    assert!(said.contains("content/committees/finance/2026-01-16/meeting.en.md:2:1"), "{said}");
    assert!(!archive.path().join("public").exists());
    assert_eq!(text(&done.stdout), "");
}

/// The end of what a build says of a site whose theme has this template.
fn last_line(name: &str, text_of_it: &str) -> String {
    let site = format!("{SITE}theme: own\n");
    let archive =
        archive().file("site.yaml", site).file(&format!("../themes/own/templates/{name}"), text_of_it);
    let done = cofnodion(&archive).arg("build").assert().code(1).get_output().clone();
    let said = text(&done.stderr);
    assert!(said.contains(&format!("themes/own/templates/{name}:2:")), "{said}");
    said.trim_end().lines().last().unwrap_or_default().to_owned()
}

#[test]
fn a_wrong_template_is_exit_1_and_says_what_became_of_the_site() {
    let footer = last_line("footer.html", "<footer>\n{{ t(id=\"no-such\") }}\n</footer>");
    assert!(footer.starts_with("1 error") && footer.ends_with("Nothing was written."), "{footer}");
    let item = last_line(
        "item.html",
        "{% extends \"base.html\" %}{% block main %}\n{{ page.nothing.there }}{% endblock %}",
    );
    assert!(item.contains("error") && item.ends_with("The site was not finished."), "{item}");
}

#[test]
fn a_link_in_a_template_that_leads_nowhere_is_shown_in_the_template() {
    let footer = "<footer>\n<a href=\"/en/nowhere/\">Nowhere</a>\n</footer>";
    let archive = archive()
        .file("site.yaml", format!("{SITE}theme: own\n"))
        .file("../themes/own/templates/footer.html", footer);
    let done = cofnodion(&archive).arg("check").assert().get_output().clone();
    let said = text(&done.stdout);
    assert!(said.contains("themes/own/templates/footer.html:2:10"), "{said}{}", text(&done.stderr));
}

#[test]
fn a_wrong_call_is_exit_2() {
    cofnodion(&archive()).arg("biuld").assert().code(2);
    cofnodion(&archive()).args(["build", "--nothing"]).assert().code(2);
    cofnodion(&archive()).assert().code(2);
}

#[test]
fn help_is_no_error_and_is_in_the_users_language() {
    let english = cofnodion(&archive()).arg("--help").assert().code(0).get_output().clone();
    let english = text(&english.stdout);
    for words in ["minutes", "To start:", "  init ", "While you write:", "For example:", "Shows this help"] {
        assert!(english.contains(words), "{words}: {english}");
    }
    let welsh =
        cofnodion(&archive()).env("LANG", "cy_GB.UTF-8").arg("--help").assert().code(0).get_output().clone();
    let welsh = text(&welsh.stdout);
    for words in
        ["gofnodion", "I ddechrau:", "Er enghraifft:", "[DEWISIADAU] <GORCHYMYN>", "Dangos y cymorth hwn"]
    {
        assert!(welsh.contains(words), "{words}: {welsh}");
    }
    let own = ["--help", "Usage", "Options", "Commands", "Print", "possible values", "default"];
    assert!(own[1..].iter().all(|word| !welsh.contains(word)), "{welsh}");
}

#[test]
fn every_commands_help_is_wholly_in_the_users_language() {
    let locales = cofnodion::theme::default_locales();
    let locale = locales.locale(locales.find("cy").unwrap());
    let command = cofnodion::cli::command(locale);
    let mut calls: Vec<Vec<String>> = Vec::new();
    for below in command.get_subcommands() {
        calls.push(vec![below.get_name().to_owned()]);
        calls.extend(
            below.get_subcommands().map(|own| vec![below.get_name().to_owned(), own.get_name().to_owned()]),
        );
    }
    assert!(calls.len() > 8);
    for call in calls {
        let done = cofnodion(&archive())
            .args(&call)
            .args(["--help", "--lang", "cy"])
            .assert()
            .code(0)
            .get_output()
            .clone();
        let said = text(&done.stdout);
        assert!(said.contains("Sut i'w galw:") && said.contains("Dewisiadau:"), "{said}");
        for foreign in ["Usage", "Options", "Commands", "Arguments", "Print", "values:", "default:", "{"] {
            assert!(!said.contains(foreign), "{foreign} in {call:?}: {said}");
        }
    }
}

#[test]
fn a_wrong_call_says_what_was_meant_in_the_users_language() {
    for (call, english, welsh) in [
        (&["biuld"][..], "no command biuld; do you mean build?", "gorchymyn biuld; ai build"),
        (
            &["build", "--outt", "x"],
            "no option --outt here; do you mean --out?",
            "dewis --outt yma; ai --out",
        ),
        (&["new", "meeting", "council"], "this is missing: <DATE>", "ar goll: <DYDDIAD>"),
        (
            &["serve", "--port", "many"],
            "many doesn't fit --port <PORT>",
            "nid yw many yn gweddu i --port <PORTH>",
        ),
        (&["build", "--out"], "--out <FOLDER> needs a value", "angen gwerth ar ôl --out <FFOLDER>"),
        (&["completions", "dos"], "these do: bash, ", "mae'r rhain: bash, "),
    ] {
        for (lang, words) in [("en", english), ("cy", welsh)] {
            let done =
                cofnodion(&archive()).args(["--lang", lang]).args(call).assert().code(2).get_output().clone();
            assert!(text(&done.stderr).contains(words), "{}", text(&done.stderr));
            assert_eq!(text(&done.stdout), "");
        }
    }
}

#[test]
fn shells_get_completions_and_man_gets_pages() {
    let archive = archive();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let done = cofnodion(&archive).args(["completions", shell]).assert().code(0).get_output().clone();
        let script = text(&done.stdout);
        assert!(
            ["serve", "translation", "--site"]
                .iter()
                .all(|word| script.contains(word.trim_start_matches('-'))),
            "{script}"
        );
    }
    cofnodion(&archive).args(["--lang", "cy", "manual", "man"]).assert().code(0);
    let page = std::fs::read_to_string(archive.path().join("man/cofnodion-new-meeting.1")).unwrap();
    assert!(
        page.contains(".SH ENW") && page.contains(".SH ENGHREIFFTIAU") && !page.contains("SYNOPSIS"),
        "{page}"
    );
    assert!(page.contains(".SH \"GWELER HEFYD\"") && page.contains("cofnodion\\-new"), "{page}");
    fs::write(archive.path().join("taken"), "").unwrap();
    cofnodion(&archive).args(["manual", "taken"]).assert().code(3);
    cofnodion(&archive).args(["schema", "--out", "taken"]).assert().code(3);
}

#[test]
fn the_default_themes_files_are_listed_shown_and_copied() {
    let archive = archive();
    let run = |args: &[&str], code| {
        let done = cofnodion(&archive).arg("theme").args(args).assert().code(code).get_output().clone();
        (text(&done.stdout), text(&done.stderr))
    };
    let (all, _) = run(&[], 0);
    assert!(all.lines().any(|name| name == "templates/footer.html"), "{all}");
    let (footer, _) = run(&["templates/footer.html"], 0);
    assert!(footer.contains("frame.footer"), "{footer}");
    let (_, said) = run(&["footer.html"], 2);
    assert!(said.contains("do you mean templates/footer.html?"), "{said}");
    run(&["templates/footer.html", "--copy-to", "ours"], 0);
    assert!(archive.path().join("themes/ours/templates/footer.html").is_file());
    run(&["templates/footer.html", "--copy-to", "ours"], 2);
    for name in ["default", "../ours", ".", ""] {
        run(&["templates/footer.html", "--copy-to", name], 2);
    }
}

#[test]
fn problems_are_told_in_the_users_language() {
    let archive =
        archive().file("site.yaml", "name: X\nurl: https://example.wales/\nlanguages: [en, cy]\nnam: y\n");
    let welsh = cofnodion(&archive).args(["--lang", "cy", "build"]).assert().code(1).get_output().clone();
    let said = text(&welsh.stderr);
    assert!(said.contains("gwall[unknown-key]: nid oes allwedd nam yma"), "{said}");
    assert!(said.contains("ai name oedd gennych mewn golwg?"), "{said}");
}

#[test]
fn a_folder_that_no_build_wrote_is_left_alone() {
    let archive = archive();
    let public = archive.path().join("public");
    fs::create_dir(&public).unwrap();
    fs::write(public.join("thesis.txt"), "years of work").unwrap();
    let done = cofnodion(&archive).arg("build").assert().code(3).get_output().clone();
    assert!(text(&done.stderr).contains("thesis.txt"));
    assert_eq!(files(&public).len(), 1);
}

#[test]
fn a_second_build_touches_only_what_changed_and_removes_what_is_stale() {
    let archive = archive();
    let public = archive.path().join("public");
    cofnodion(&archive).arg("build").assert().code(0);
    let said = cofnodion(&archive).arg("build").assert().code(0).get_output().clone();
    assert!(text(&said.stdout).contains("written: 0, removed: 0"), "{}", text(&said.stdout));
    fs::write(public.join("kept.txt"), "put here by someone").unwrap();
    let archive = archive
        .file("committees/finance/2026-01-15/meeting.en.md", MEETING.replace("## 2. Two\n", ""))
        .file("committees/finance/2026-01-15/meeting.cy.md", "---\n---\n\n## 1. Un\n");
    cofnodion(&archive).arg("build").assert().code(0);
    assert!(!public.join("en/committees/finance/2026-01-15/2").exists());
    assert!(public.join("en/committees/finance/2026-01-15/1/index.html").is_file());
    assert!(public.join("kept.txt").is_file());
}

#[test]
fn two_builds_give_the_same_bytes() {
    let archive = archive();
    cofnodion(&archive).args(["build", "--out", "a"]).env("RAYON_NUM_THREADS", "1").assert().code(0);
    cofnodion(&archive).args(["build", "--out", "b"]).env("RAYON_NUM_THREADS", "7").assert().code(0);
    assert!(files(&archive.path().join("a")) == files(&archive.path().join("b")));
}

#[test]
fn no_content_is_said() {
    let archive = Archive::empty();
    fs::remove_dir(archive.content()).unwrap();
    let done = cofnodion(&archive).arg("build").assert().code(1).get_output().clone();
    assert!(text(&done.stderr).contains("error[no-content]"), "{}", text(&done.stderr));
}

#[test]
fn no_site_yaml_is_said() {
    let archive = archive();
    fs::remove_file(archive.content().join("site.yaml")).unwrap();
    let done = cofnodion(&archive).arg("build").assert().code(1).get_output().clone();
    assert!(text(&done.stderr).contains("error[no-site]"), "{}", text(&done.stderr));
}

#[test]
fn text_that_is_not_utf8_is_shown_at_its_byte() {
    let archive = archive().file(
        "committees/finance/2026-01-15/meeting.en.md",
        b"---\ndate: 2026-01-15\nstage: minutes\nvenue: T\xf7\n---\n",
    );
    let done = cofnodion(&archive).arg("build").assert().code(1).get_output().clone();
    let said = text(&done.stderr);
    assert!(said.contains("error[not-utf8]") && said.contains("meeting.en.md:4:9"), "{said}");
}

#[test]
fn what_windows_editors_write_is_read() {
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let archive = archive()
        .file("site.yaml", windows(super::archive::SITE))
        .file("committees/finance/2026-01-15/meeting.en.md", windows(&MEETING.replace("One", "One ŵ")));
    cofnodion(&archive).arg("build").assert().code(0);
    let page =
        fs::read_to_string(archive.path().join("public/en/committees/finance/2026-01-15/1/index.html"))
            .unwrap();
    assert!(page.contains("One ŵ</h1>"), "{page}");
}

#[cfg(unix)]
#[test]
fn links_out_of_content_and_round_in_circles_are_refused() {
    use std::os::unix::fs::symlink;
    let archive = archive();
    let outside = archive.path().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("secret.pdf"), "secret").unwrap();
    let meeting = archive.content().join("committees/finance/2026-01-15");
    symlink(outside.join("secret.pdf"), meeting.join("paper.pdf")).unwrap();
    symlink(&outside, meeting.join("folder")).unwrap();
    symlink(archive.content().join("committees"), meeting.join("circle")).unwrap();
    symlink("nowhere", meeting.join("broken.pdf")).unwrap();
    let done = cofnodion(&archive).arg("build").assert().code(1).get_output().clone();
    let said = text(&done.stderr);
    for name in ["paper.pdf", "folder", "circle"] {
        let line = format!("committees/finance/2026-01-15/{name}");
        assert!(said.lines().any(|l| l.contains("error[link-out]") && l.contains(&line)), "{name}: {said}");
    }
    assert!(!archive.path().join("public").exists());
}

#[cfg(unix)]
#[test]
fn a_link_inside_content_is_followed() {
    let archive = archive().file("committees/finance/shared.pdf", "%PDF").file(
        "committees/finance/2026-01-15/meeting.en.md",
        MEETING.replace("stage: minutes\n", "stage: minutes\ndocuments: [paper.pdf]\n"),
    );
    let meeting = archive.content().join("committees/finance/2026-01-15");
    std::os::unix::fs::symlink("../shared.pdf", meeting.join("paper.pdf")).unwrap();
    cofnodion(&archive).arg("build").assert().code(0);
    assert!(archive.path().join("public/files/finance/2026-01-15/paper.pdf").is_file());
}

#[cfg(unix)]
#[test]
fn an_unreadable_file_is_said() {
    use std::os::unix::fs::PermissionsExt;
    let archive = archive();
    let file = archive.content().join("committees/finance/2026-01-15/meeting.en.md");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(&file).is_ok() {
        // Root reads everything; a folder in the file's place nobody does.
        fs::remove_file(&file).unwrap();
        let page = archive.content().join("site.yaml");
        fs::remove_file(&page).unwrap();
        std::os::unix::fs::symlink("/proc/self/mem", &page).unwrap();
    }
    let done = cofnodion(&archive).arg("build").assert().code(1).get_output().clone();
    let said = text(&done.stderr);
    assert!(said.contains("error[unreadable]") || said.contains("error[link-out]"), "{said}");
}
