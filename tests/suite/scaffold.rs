//! `init` and `new` as a process: what they make builds, and nothing is overwritten.

use std::{collections::BTreeMap, fs, path::Path};

use assert_cmd::Command;
use cofnodion::{project::Project, scaffold::new_translation};
use proptest::prelude::*;

use super::archive::{Archive, SITE, files};

fn cofnodion(site: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cofnodion"));
    command.arg("--site").arg(site).env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C.UTF-8");
    command
}

fn run(site: &Path, arguments: &[&str], code: i32) -> (String, String) {
    let done = cofnodion(site).args(arguments).assert().code(code).get_output().clone();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&done.stdout), text(&done.stderr))
}

fn made(site: &Path, lang: &str) {
    let folder = site.to_string_lossy().into_owned();
    run(site, &["--lang", lang, "init", &folder], 0);
}

fn content(site: &Path) -> BTreeMap<String, Vec<u8>> {
    files(&site.join("content"))
}

fn text(site: &Path, path: &str) -> String {
    fs::read_to_string(site.join("content").join(path)).unwrap()
}

#[test]
fn a_new_archive_builds_without_a_warning_in_either_language() {
    for lang in ["en", "cy"] {
        let folder = tempfile::tempdir().unwrap();
        made(folder.path(), lang);
        let (_, said) = run(folder.path(), &["build"], 0);
        assert_eq!(said, "");
        let (checked, _) = run(folder.path(), &["--lang", "en", "check", "--strict"], 0);
        assert!(checked.starts_with("Nothing is wrong.") && checked.lines().count() == 1, "{checked}");
        let built = files(&folder.path().join("public"));
        for home in ["en/index.html", "cy/index.html"] {
            assert!(built.contains_key(home));
        }
        let decisions: usize = built.keys().filter(|path| path.ends_with("/3/index.html")).count();
        assert_eq!(decisions, 2);
    }
}

#[test]
fn an_archive_takes_its_names_and_addresses_from_the_call() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("deep/archive");
    let target = site.to_string_lossy().into_owned();
    let call = [
        "init",
        &target,
        "--name",
        "en=Llan: Council",
        "--name",
        "cy=Cyngor \"Llan\"",
        "--url",
        "https://llan.example/meetings/",
        "--email",
        "clerc@llan.example",
    ];
    let (said, _) = run(folder.path(), &call, 0);
    assert!(said.contains("site.yaml") && said.contains("serve"), "{said}");
    assert_eq!(run(&site, &["build"], 0).1, "");
    let home = fs::read_to_string(site.join("public/cy/index.html")).unwrap();
    assert!(home.contains("Cyngor &quot;Llan&quot;") && home.contains("clerc@llan.example"), "{home}");
}

#[test]
fn nothing_is_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    made(folder.path(), "en");
    let before = content(folder.path());
    let target = folder.path().to_string_lossy().into_owned();
    let (_, said) = run(folder.path(), &["init", &target], 2);
    assert!(said.contains("content"), "{said}");
    run(folder.path(), &["new", "committee", "council", "--name", "en=A", "--name", "cy=B"], 2);
    run(folder.path(), &["new", "page", "about", "--title", "en=A", "--title", "cy=B"], 2);
    run(folder.path(), &["new", "translation", "content/pages/about.en.md"], 2);
    assert_eq!(content(folder.path()), before);
    fs::remove_file(folder.path().join("content/committees/council/committee.en.md")).unwrap();
    // One of two files is there: neither is made.
    let before = content(folder.path());
    run(folder.path(), &["new", "committee", "council", "--name", "en=A", "--name", "cy=B"], 2);
    assert_eq!(content(folder.path()), before);
}

#[test]
fn a_meeting_has_its_committees_items_its_minute_number_and_the_laws_days() {
    let folder = tempfile::tempdir().unwrap();
    made(folder.path(), "en");
    run(folder.path(), &["new", "meeting", "council", "2026-12-08", "--time", "18:30"], 0);
    let english = text(folder.path(), "committees/council/2026-12-08/meeting.en.md");
    insta::assert_snapshot!("a_meeting_in_english", english);
    insta::assert_snapshot!(
        "a_meeting_in_welsh",
        text(folder.path(), "committees/council/2026-12-08/meeting.cy.md")
    );
    assert_eq!(run(folder.path(), &["build"], 0).1, "");
    let published = english.replace("stage: planned", "stage: agenda");
    fs::write(folder.path().join("content/committees/council/2026-12-08/meeting.en.md"), published).unwrap();
    run(folder.path(), &["build"], 0);
    assert!(folder.path().join("public/cy/pwyllgorau/cyngor/2026-12-08/3/index.html").is_file());
    run(folder.path(), &["new", "meeting", "council", "2026-12-08"], 2);
    run(folder.path(), &["new", "meeting", "council", "2026-12-08-special"], 0);
}

#[test]
fn wrong_calls_say_what_to_write() {
    let folder = tempfile::tempdir().unwrap();
    made(folder.path(), "en");
    let before = content(folder.path());
    for (call, words) in [
        (vec!["new", "meeting", "counsil", "2026-12-08"], "council?"),
        (vec!["new", "meeting", "council", "2026-02-30"], "2026-02-30"),
        (vec!["new", "meeting", "council", "8 December"], "2026-12-08"),
        (vec!["new", "meeting", "council", "2026-12-08", "--time", "25:00"], "25:00"),
        (vec!["new", "committee", "Pwyllgor Cŵn", "--name", "en=A", "--name", "cy=B"], "pwyllgor-cwn"),
        (vec!["new", "committee", "dogs", "--name", "en=Dogs"], "cy"),
        (vec!["new", "committee", "dogs", "--name", "Dogs"], "en=\"Planning Committee\""),
        (vec!["new", "page", "contact"], "en"),
        (vec!["new", "translation", "content/site.yaml"], "content/site.yaml"),
        (vec!["new", "translation", "../../etc/passwd"], "passwd"),
        (vec!["new", "translation", "content/nothing.en.md"], "no file content/nothing.en.md"),
        (vec!["new", "committee", "dogs", "--name", "xx=Dogs"], "xx isn't one of the languages: en, cy"),
        (vec!["new", "committee", "dogs", "--name", "en=Dogs", "--name", "en=Cats"], "en=Cats"),
        (vec!["new", "committee", ""], "for example planning"),
        (vec!["init", "elsewhere", "--email", "nobody"], "nobody isn't an e-mail address"),
        (
            vec!["init", "elsewhere", "--url", "ftp://example.wales"],
            "ftp://example.wales isn't a web address",
        ),
    ] {
        let (_, said) = run(folder.path(), &[&["--lang", "en"], call.as_slice()].concat(), 2);
        assert!(said.contains(words), "{call:?}: {said}");
    }
    assert_eq!(content(folder.path()), before);
    let empty = tempfile::tempdir().unwrap();
    assert!(run(empty.path(), &["new", "page", "a"], 2).1.contains("content"));
}

#[test]
fn what_is_an_example_still_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("Cyngor Llŷn").to_string_lossy().into_owned();
    let (said, _) = run(folder.path(), &["--lang", "en", "init", &target, "--url", "www.llyn.example"], 0);
    assert!(
        said.contains("Examples stand in content/site.yaml still")
            && said.contains(": name, email, phone, address\n"),
        "{said}"
    );
    assert!(said.contains(&format!("--site \"{target}\" serve")), "{said}");
    assert!(text(Path::new(&target), "site.yaml").contains("url: \"https://www.llyn.example\""));
    // Nothing is asked of who has an archive there; what an editor was told stays.
    fs::remove_dir_all(Path::new(&target).join("content")).unwrap();
    fs::write(Path::new(&target).join(".vscode/settings.json"), "{}").unwrap();
    run(folder.path(), &["init", &target], 0);
    assert_eq!(fs::read_to_string(Path::new(&target).join(".vscode/settings.json")).unwrap(), "{}");
}

#[test]
fn committees_and_pages_come_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    made(folder.path(), "en");
    run(
        folder.path(),
        &["new", "committee", "planning", "--name", "en=Planning", "--name", "cy=Cynllunio"],
        0,
    );
    run(
        folder.path(),
        &["new", "page", "contact", "--title", "en=Contact us", "--title", "cy=Cysylltu â ni"],
        0,
    );
    assert_eq!(run(folder.path(), &["build"], 0).1, "");
    for page in ["en/committees/planning", "cy/pwyllgorau/cynllunio", "en/contact-us", "cy/cysylltu-a-ni"] {
        assert!(folder.path().join("public").join(page).join("index.html").is_file(), "{page}");
    }
}

const ENGLISH: &str = "---
date: 2026-01-15
stage: minutes
venue: The Hall
present: |
  Councillor A. Example MBE – Chair of the day
  Councillor B. Example
attending: |
  Sam Sample – Clerk
declarations:
  - {who: Councillor B. Example, item: 1, interest: personal, nature: He lives beside the field.}
items:
  1:
    votes: [{for: 2, against: 1}, {about: The amendment, for: 3, against: 1}]
    documents: [{url: \"https://example.wales/plan.pdf\", title: The plan}]
---

Filming is allowed.

## 1. Apologies

Minutes: 

None.

> As they said,
> in two lines.

### Invitees

- Sam Sample – Clerk
- Laura Example, Head of Fields
- Mo Example

### Supporting documents

- [The map](https://example.wales/map.pdf)

## 2. A contract

Exempt: 14 – a supplier's prices

### Minutes 7

Text in
two lines.

(a) first;
- second

(b)

taken by the mark above.

Table: Spending

| Year | Sum |
|---|---|
| 2026 | 2 |
| Later | more |

```
code
```

RESOLVED – That it be noted.

### 2.1 A part of it
";

#[test]
fn a_translation_keeps_numbers_parts_and_marks_and_says_what_is_left() {
    let site = format!("{SITE}terms:\n  - {{en: Clerk, cy: Clerc}}\n");
    let path = "committees/finance/2026-01-15/meeting.en.md";
    let archive = Archive::plain().file("site.yaml", site).file(path, ENGLISH);
    run(archive.path(), &["new", "translation", &format!("content/{path}")], 0);
    insta::assert_snapshot!(text(archive.path(), "committees/finance/2026-01-15/meeting.cy.md"));
    let (_, said) = run(archive.path(), &["--lang", "en", "build"], 0);
    assert!(said.contains("warning[to-translate]") && said.contains("meeting.cy.md"), "{said}");
    assert!(!said.contains("error"), "{said}");
    let (report, _) = run(archive.path(), &["--lang", "en", "check", "--translation"], 0);
    assert!(report.contains("Welsh: 0 of 3") && report.contains("English: 3 of 3"), "{report}");
    // Each item is what it was: its lists, tables and quotations are there in either language.
    let count = |page: &str, tag: &str| {
        let page = fs::read_to_string(archive.path().join("public").join(page).join("index.html")).unwrap();
        page.matches(tag).count()
    };
    for tag in ["<li", "<td", "<caption", "<blockquote", "<pre", "class=\"decision"] {
        for item in ["1", "2"] {
            let english = count(&format!("en/committees/finance/2026-01-15/{item}"), tag);
            assert_eq!(
                count(&format!("cy/pwyllgorau/cyllid/2026-01-15/{item}"), tag),
                english,
                "{tag} in {item}"
            );
        }
    }
    run(archive.path(), &["new", "translation", "committees/finance/2026-01-15/meeting.cy.md"], 2);
}

#[test]
fn a_site_in_one_language_needs_no_translation() {
    let archive = Archive::plain().file("site.yaml", SITE.replace("[en, cy]", "[en]"));
    let before = content(archive.path());
    run(archive.path(), &["new", "translation", "content/committees/finance/committee.en.md"], 2);
    assert_eq!(content(archive.path()), before);
    fs::remove_file(archive.content().join("committees/finance/committee.cy.md")).unwrap();
    run(archive.path(), &["new", "meeting", "finance", "2026-03-01"], 0);
    assert!(archive.content().join("committees/finance/2026-03-01/meeting.en.md").is_file());
    assert!(!archive.content().join("committees/finance/2026-03-01/meeting.cy.md").exists());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever a file holds, its translation can be read, and has its items.
    #[test]
    fn any_file_can_be_translated(body in "(## [0-9]\\. [a-zŵ]{1,5}\n|### (Minutes|Cofnodion 7|\\*)\n|Exempt: 14\n|[(]a[)] x\n|\\PC{0,12}\n|\n){0,12}") {
        let text = format!("---\ndate: 2026-01-15\nstage: minutes\n---\n{body}");
        let archive = Archive::plain().file("committees/finance/2026-01-15/meeting.en.md", &text);
        let path = archive.content().join("committees/finance/2026-01-15/meeting.en.md");
        let before = Project::preview(archive.path());
        if let Ok(draft) = new_translation(archive.path(), &path) {
            draft.make().unwrap();
            let after = Project::preview(archive.path());
            let items = |project: &Project| -> Vec<String> {
                project.archive.meetings.iter().flat_map(|m| m.items()).map(|item| item.number.to_string()).collect()
            };
            prop_assert_eq!(items(&before), items(&after));
            if !before.has_errors() {
                prop_assert!(!after.has_errors(), "{:?}", after.problems);
            }
        }
    }
}
