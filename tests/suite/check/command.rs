//! `check` and `explain` as processes: exit codes, streams, what is turned off.

use assert_cmd::Command;
use cofnodion::{problem::Fault, theme::default_locales};

use super::record::{CY, Changed, EN, SITE, right};

/// The exit code, stdout and stderr of a call.
fn run(record: &Changed, arguments: &[&str]) -> (i32, String, String) {
    run_in("en", record, arguments)
}

fn run_in(lang: &str, record: &Changed, arguments: &[&str]) -> (i32, String, String) {
    let archive = record.archive();
    let mut command = Command::new(env!("CARGO_BIN_EXE_cofnodion"));
    let command = command.current_dir(archive.path()).args(["--lang", lang]).args(arguments);
    let done = command.output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (done.status.code().unwrap(), text(&done.stdout), text(&done.stderr))
}

fn checked(record: &Changed, arguments: &[&str]) -> (i32, String, String) {
    run(record, &[&["check", "--today", "2026-03-02"], arguments].concat())
}

fn vague() -> Changed {
    right().swap(EN, "[the report]", "[here]")
}

#[test]
fn a_record_that_is_right_is_told_so_in_one_line() {
    let (code, out, err) = checked(&right(), &[]);
    assert_eq!((code, out.lines().count(), err.as_str()), (0, 1, ""), "{out}");
    assert!(out.starts_with("Nothing is wrong."), "{out}");
}

#[test]
fn what_is_wrong_is_told_on_stdout_and_warnings_are_no_failure_unless_strict() {
    let (code, out, err) = checked(&vague(), &[]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("warning[vague-link]") && out.contains("meeting.en.md:18:5"), "{out}");
    assert!(out.contains("0 errors, 1 warning"), "{out}");
    let (code, out, _) = checked(&vague(), &["--strict"]);
    assert_eq!(code, 1);
    assert!(out.contains("error[vague-link]") && out.contains("1 error, 0 warnings"), "{out}");
}

#[test]
fn errors_and_wrong_calls_have_their_exit_codes() {
    assert_eq!(checked(&right().append(SITE, "nam: x\n"), &[]).0, 1);
    assert_eq!(run(&right(), &["check", "--today", "1 March"]).0, 2);
    assert_eq!(run(&right(), &["check", "--format", "xml"]).0, 2);
    assert_eq!(run(&right(), &["explain", "no-such-code"]).0, 2);
}

/// A code host knows a file by its path from where the command ran.
#[test]
fn sarif_names_files_from_the_current_folder() {
    let archive = vague().archive();
    let (above, name) = (archive.path().parent().unwrap(), archive.path().file_name().unwrap());
    let uri = |folder: &std::path::Path, site: &std::path::Path| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cofnodion"));
        let command = command.current_dir(folder).arg("--site").arg(site);
        let out =
            command.args(["check", "--today", "2026-03-02", "--format", "sarif"]).output().unwrap().stdout;
        let log: serde_json::Value = serde_json::from_slice(&out).unwrap();
        log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let own = format!("content/{EN}");
    let below = format!("{}/{own}", name.to_str().unwrap());
    assert_eq!(uri(above, name.as_ref()), below);
    assert_eq!(uri(above, &std::path::Path::new(".").join(name).join("")), below);
    assert_eq!(uri(archive.path(), ".".as_ref()), own);
    assert_eq!(uri(above, archive.path()), own);
}

#[test]
fn a_rule_is_turned_off_or_down_with_a_reason() {
    let with = |entry: &str| vague().append(SITE, &format!("checks: [{{{entry}}}]\n"));
    let off = with("code: vague-link, level: off, reason: Old minutes");
    assert_eq!(off.codes(), Vec::<&str>::new());
    let elsewhere = with("code: vague-link, level: off, in: committees/finance/2026-03, reason: Old minutes");
    assert_eq!(elsewhere.codes(), ["vague-link"]);
    let here = with("code: vague-link, level: off, in: committees/finance/2026-01, reason: Old minutes");
    assert_eq!(here.codes(), Vec::<&str>::new());
    let (code, out, _) = checked(&with("code: vague-link, level: note, reason: Old minutes"), &["--strict"]);
    assert_eq!(code, 0);
    assert!(out.contains("note[vague-link]"), "{out}");
    let wrong = [
        ("code: vague-link, level: off", "key-missing"),
        ("code: vague-lynk, level: off, reason: x", "unknown-code"),
        ("code: bad-date, level: off, reason: x", "code-fixed"),
        ("code: vague-link, level: error, reason: x", "not-a-choice"),
        ("code: vague-link, level: off, in: committees/finanse/2026-01-15/, reason: x", "no-such-path"),
    ];
    for (entry, code) in wrong {
        assert_eq!(with(entry).codes(), [code, "vague-link"], "{entry}");
    }
    let (_, out, _) = checked(&with("code: vague-link, level: off, in: committees/finanse/, reason: x"), &[]);
    assert!(out.contains("did you mean committees/finance/?"), "{out}");
    let (_, out, _) = checked(&with("code: vague-lynk, level: off, reason: x"), &[]);
    assert!(out.contains("did you mean vague-link?"), "{out}");
}

#[test]
fn a_warning_of_reading_that_is_turned_off_is_not_told_by_build_either() {
    let unnamed = right().add("committees/finance/2026-01-15/old.doc", "x");
    assert_eq!(unnamed.codes(), ["file-unnamed"]);
    let off =
        unnamed.append(SITE, "checks: [{code: file-unnamed, level: off, reason: Kept for the clerk}]\n");
    let (code, _, err) = run(&off, &["build"]);
    assert_eq!((code, err.as_str()), (0, ""));
}

#[test]
fn what_was_published_last_is_read_from_the_manifest() {
    let archive = right().archive();
    let call = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cofnodion"));
        let done =
            command.current_dir(archive.path()).args(["--lang", "en"]).args(arguments).output().unwrap();
        String::from_utf8_lossy(&done.stdout).into_owned()
    };
    call(&["build"]);
    std::fs::remove_dir_all(archive.content().join("committees/finance/2026-01-15")).unwrap();
    let out = call(&["check", "--today", "2026-03-02"]);
    assert!(out.contains("gone-too-soon") && out.contains("/cy/pwyllgorau/cyllid/2026-01-15/"), "{out}");
    assert_eq!(call(&["check", "--today", "2026-03-02", "--published", "nowhere"]), "");
    assert_eq!(run(&right(), &["check", "--published", "nowhere"]).0, 2);
}

/// What follows from a file that can't be read isn't told beside it.
#[test]
fn only_the_error_is_told_where_a_file_cant_be_read() {
    let broken = [
        (right().append(SITE, "contact: [\n"), "yaml-syntax"),
        (right().swap(SITE, "kind: principal", "knid: principal"), "unknown-key"),
        (right().swap(SITE, "url:", "ulr:"), "unknown-key"),
        (right().swap(EN, "stage: minutes\n", "stage: [\n"), "yaml-syntax"),
        (right().swap(EN, "stage: minutes\n", "stage: minuts\n"), "not-a-choice"),
        (right().swap(EN, "items:\n", "itmes:\n"), "unknown-key"),
        (right().swap(CY, "---\npublished", "published"), "no-front-matter"),
        (right().add("people/mair-evans.yaml", "name: [\n"), "yaml-syntax"),
        (right().add("committees/finance/committee.en.md", "name: Finance\n"), "no-front-matter"),
    ];
    for (record, code) in broken {
        assert_eq!(record.codes(), [code]);
    }
    // A leak doesn't wait until the error is mended.
    let leak = || right().swap(EN, "The officers spoke", "The officers and John Smith spoke");
    let broken = [
        leak().add("people/mair-evans.yaml", "name: [\n"),
        leak().add("committees/finance/committee.en.md", "name: Finance\n"),
        leak().swap(CY, "---\npublished", "published"),
    ];
    for record in broken {
        assert!(record.codes().contains(&"name-given-away"), "{:?}", record.codes());
    }
    // What isn't about it is told, after it.
    let (_, out, _) = checked(&vague().add("people/a.yaml", "name: [\n"), &[]);
    let at = |code: &str| out.find(code).unwrap_or_else(|| panic!("{code} in {out}"));
    assert!(at("error[yaml-syntax]") < at("warning[vague-link]"), "{out}");
}

#[test]
fn links_that_lead_nowhere_are_told_with_what_to_write_instead() {
    let help = |target: &str| {
        let (_, out, _) = checked(&right().swap(EN, "(report.pdf)", &format!("({target})")), &[]);
        out
    };
    let whole = "write the whole address: https://example.wales/en/meetings/";
    assert!(help("/en/meetings/").contains(whole), "{}", help("/en/meetings/"));
    assert!(help("/en/nothing/").contains("the site has no such page"), "{}", help("/en/nothing/"));
    assert!(help("#two").contains("with #two at its end"));
    let page = "becomes: https://example.wales/en/committees/finance/2026-01-15/";
    assert!(help("../2026-01-15/meeting.en.md").contains(page), "{}", help("../2026-01-15/meeting.en.md"));
    assert!(help("x.en.md").contains("of the page that the text becomes"));
}

/// Where the parser gives up isn't where the mistake is.
#[test]
fn what_is_never_closed_is_marked_where_it_was_opened() {
    let marked = |line: &str| {
        let (_, out, _) =
            checked(&right().swap(EN, "stage: minutes\n", &format!("{line}\nstage: minutes\n")), &[]);
        let place =
            out.lines().find_map(|line| line.split_once("meeting.en.md:")).map(|(_, at)| at.to_owned());
        let said =
            out.lines().next().unwrap_or_default().split_once("YAML: ").unwrap_or_default().1.to_owned();
        (place.unwrap_or_default(), said)
    };
    let quotes = "a quotation mark isn't closed";
    let list = "a list in [ ] isn't closed, or lacks a comma";
    let map = "what stands in { } isn't closed, or lacks a comma";
    for (line, at, said) in [
        ("venue: \"The hall", "3:8", quotes),
        ("venue: {en: The hall, cy: Y neuadd", "3:8", map),
        ("documents: [report.pdf", "3:12", list),
        ("venue The hall", "3:1", "a key lacks its colon"),
    ] {
        assert_eq!(marked(line), (at.to_owned(), said.to_owned()), "{line}");
    }
}

#[test]
fn every_code_is_explained_in_every_language() {
    let locales = default_locales();
    for lang in locales.langs() {
        let locale = locales.locale(lang);
        for (code, _) in Fault::all() {
            let said = cofnodion::told::explanation(code, locale);
            assert!(!said.contains(['{', '\n']) && said.split_whitespace().count() >= 10, "{code}: {said}");
        }
    }
}

#[test]
fn explain_says_the_severity_and_the_law() {
    let (code, out, _) = run(&right(), &["explain", "notice-late"]);
    assert_eq!(code, 0);
    assert!(out.starts_with("notice-late: warning (the law's days)\n\nNotice of a meeting"), "{out}");
    assert!(out.contains("Schedule 12"), "{out}");
    let (_, welsh, _) = run_in("cy", &right(), &["explain", "notice-late"]);
    assert!(welsh.contains("Atodlen 12"), "{welsh}");
    let (_, all, _) = run(&right(), &["explain"]);
    assert!(Fault::all().iter().all(|(code, _)| all.contains(&format!("  {code} "))), "{all}");
    let line = all.lines().find(|line| line.starts_with("  notice-late ")).unwrap();
    assert!(line.ends_with("  A notice published after the law's day"), "{line}");
    assert!(!all.contains('{'), "{all}");
    let (_, _, err) = run(&right(), &["explain", "notice-lat"]);
    assert!(err.contains("Did you mean notice-late?"), "{err}");
}
