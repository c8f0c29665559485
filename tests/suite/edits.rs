//! Edits between two builds: an edited archive's site is the one that a fresh build writes, whatever of it stands.

use std::{collections::BTreeMap, fs, path::Path};

use cofnodion::{kept::Kept, output::Stamp, problem::Fault, project::Project};
use proptest::prelude::*;

use super::archive::{Archive, SITE, files};
use super::output::{MEETING, cold, meeting};
use super::pdf;

/// What somebody does to an archive between two builds.
#[derive(Clone, Copy, Debug)]
pub enum Edit {
    Text(u8),
    Title(u8),
    Items(u8),
    Add(u8),
    Remove(u8),
    Name(u8),
    Paper(u8),
    Rename(u8),
    Hold(u8),
    Message(u8),
    Invite(u8),
    Attend(u8),
    Issue(u8),
    Person(u8),
    Postpone(u8),
    Translate(u8),
    Vote(u8),
    Draw(u8),
    Exempt(u8),
    Page(u8),
}

pub fn edit() -> impl Strategy<Value = Edit> {
    let kinds: [fn(u8) -> Edit; 20] = [
        Edit::Text,
        Edit::Title,
        Edit::Items,
        Edit::Add,
        Edit::Remove,
        Edit::Name,
        Edit::Paper,
        Edit::Rename,
        Edit::Hold,
        Edit::Message,
        Edit::Invite,
        Edit::Attend,
        Edit::Issue,
        Edit::Person,
        Edit::Postpone,
        Edit::Translate,
        Edit::Vote,
        Edit::Draw,
        Edit::Exempt,
        Edit::Page,
    ];
    (0..kinds.len(), 0..4_u8).prop_map(move |(kind, n)| kinds[kind](n))
}

/// An archive of two committees, of which what one's meetings show may follow from the other's.
pub fn archive() -> Archive {
    let audit = |day: &str, front: &str| {
        meeting("Audit", 2)
            .replace("2026-01-15", day)
            .replace("stage: minutes\n", &format!("stage: minutes\n{front}"))
    };
    Archive::plain()
        .file(MEETING, meeting("Before", 2))
        .file("committees/audit/committee.en.md", "---\nname: Audit\n---\n")
        .file(
            "committees/audit/2025-06-10/meeting.en.md",
            audit("2025-06-10", "present: [Ann Rees, Huw Rees]\n"),
        )
        .file(
            "committees/audit/2026-01-20/meeting.en.md",
            audit(
                "2026-01-20",
                "items:\n  1: {issue: bridge, invitees: [{name: Huw Rees, role: Engineer}]}\n",
            ),
        )
        .file("issues/bridge.yaml", "title: Bridge\n")
}

/// A meeting of the first committee with more in its front matter.
fn with(front: &str) -> String {
    meeting("Before", 2).replace("stage: minutes\n", &format!("stage: minutes\n{front}"))
}

/// Makes an edit; what isn't there can't be removed, and that is fine.
pub fn apply(content: &Path, edit: Edit) {
    let meeting_file = |n: u8| content.join(format!("committees/finance/2026-0{}-15/meeting.en.md", n + 1));
    let dated = |n: u8, text: String| text.replace("2026-01-15", &format!("2026-0{}-15", n + 1));
    let write = |path: &Path, text: &str| {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).unwrap();
        }
        fs::write(path, text).unwrap();
    };
    let name = ["Ann Rees", "Cllr Ann Rees", "Huw Rees", "Cllr Mair Evans"][usize::from(n_of(edit)) % 4];
    match edit {
        Edit::Text(n) => {
            write(&meeting_file(0), &meeting("Before", 2).replace("RESOLVED", &format!("Text {n}. RESOLVED")))
        }
        Edit::Title(n) => write(&meeting_file(0), &meeting(&format!("Title{n}"), 2)),
        Edit::Items(n) => write(&meeting_file(0), &meeting("Before", 1 + usize::from(n))),
        Edit::Add(n) => write(&meeting_file(n), &dated(n, meeting("Added", 2))),
        Edit::Remove(n) => drop(fs::remove_file(meeting_file(n))),
        Edit::Name(n) => {
            write(&content.join("site.yaml"), &SITE.replace("Example Council", &format!("Council {n}")))
        }
        Edit::Paper(n) => {
            write(&meeting_file(0), &with("documents: [p.pdf]\n"));
            let paper = if n == 0 { b"%PDF".to_vec() } else { pdf::bytes(i64::from(n), n == 1) };
            fs::write(content.join("committees/finance/2026-01-15/p.pdf"), paper).unwrap();
        }
        Edit::Rename(n) => write(
            &content.join("committees/finance/committee.en.md"),
            &format!("---\nname: Finance {n}\nslug: finance-{n}\n---\n"),
        ),
        Edit::Hold(n) => write(
            &meeting_file(n),
            &dated(n, meeting("Held", 1).replace("stage: minutes\n", "stage: minutes\nhold: true\n")),
        ),
        Edit::Message(n) => write(&content.join("locales/en.ftl"), &format!("home = Home {n}\n")),
        Edit::Invite(n) => write(
            &meeting_file(n),
            &dated(n, with(&format!("items:\n  1: {{invitees: [{{name: {name}, role: Guest}}]}}\n"))),
        ),
        Edit::Attend(n) => write(&meeting_file(n), &dated(n, with(&format!("present: [{name}]\n")))),
        Edit::Issue(n) => write(&content.join("issues/bridge.yaml"), &format!("title: Bridge {n}\n")),
        Edit::Person(n) => {
            let kind = if n == 0 { "" } else { "kind: councillor\n" };
            write(&content.join("people/ann.yaml"), &format!("name: Ann Rees\n{kind}ward: Ward {n}\n"));
        }
        Edit::Postpone(n) => {
            write(&meeting_file(0), &with(&format!("status: postponed\nto: 2026-0{}-15\n", n + 1)));
        }
        Edit::Translate(n) => {
            write(&meeting_file(0), &meeting("Before", 2));
            let text = meeting(&format!("Teitl{n}"), 2).replace("RESOLVED", "PENDERFYNWYD");
            write(
                &meeting_file(0).with_file_name("meeting.cy.md"),
                &text.replace("### Minutes", "### Cofnodion"),
            );
        }
        Edit::Vote(n) => write(
            &meeting_file(0),
            &with(&format!("items:\n  1: {{votes: [{{result: carried, for: [{name}], against: {n}}}]}}\n")),
        ),
        Edit::Draw(n) => {
            let text = meeting("Before", 2).replace("RESOLVED", "![Plan](p.png)\n\nRESOLVED");
            write(&meeting_file(0), &text);
            let picture = super::pictures::png(3, u32::from(n) + 1, "");
            fs::write(content.join("committees/finance/2026-01-15/p.png"), picture).unwrap();
        }
        Edit::Exempt(n) => {
            // An item is numbered in all languages where one is exempt.
            drop(fs::remove_file(meeting_file(0).with_file_name("meeting.cy.md")));
            let closed = "Exempt: 14 – Terms of a contract\n\n### Minutes";
            let text = meeting("Before", 2 + usize::from(n)).replacen("### Minutes", closed, 1);
            write(&meeting_file(0), &text);
        }
        Edit::Page(n) => {
            write(&content.join("pages/about.en.md"), &format!("---\ntitle: About\n---\n\nText {n}.\n"));
        }
    }
}

/// The number of an edit.
fn n_of(edit: Edit) -> u8 {
    match edit {
        Edit::Text(n)
        | Edit::Title(n)
        | Edit::Items(n)
        | Edit::Add(n)
        | Edit::Remove(n)
        | Edit::Name(n)
        | Edit::Paper(n)
        | Edit::Rename(n)
        | Edit::Hold(n)
        | Edit::Message(n)
        | Edit::Invite(n)
        | Edit::Attend(n)
        | Edit::Issue(n)
        | Edit::Person(n)
        | Edit::Postpone(n)
        | Edit::Translate(n)
        | Edit::Vote(n)
        | Edit::Draw(n)
        | Edit::Exempt(n)
        | Edit::Page(n) => n,
    }
}

/// Builds what doesn't stand; `None` where nothing changed. What is kept is written as the command does.
pub fn again(archive: &Archive) -> Option<cofnodion::output::Report> {
    let mut stamp = Stamp::take(archive.path(), &archive.path().join("public"));
    if stamp.unchanged().is_some() {
        return None;
    }
    let project = Project::read(archive.path());
    assert!(!project.has_errors(), "{:#?}", project.problems);
    let report = stamp.build(&project).unwrap();
    project.looks.keep(&Kept::of(archive.path()));
    stamp.keep(report, &[]);
    Some(report)
}

/// When what is kept of each step of the search was made, by the step's name.
fn kept_of_search(archive: &Archive) -> BTreeMap<String, std::time::SystemTime> {
    let kept = fs::read_dir(archive.path().join(".cofnodion")).unwrap().map(|entry| entry.unwrap());
    let made = |entry: fs::DirEntry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        let (_, step) = name.split_once("-for-search-")?;
        Some((step.to_owned(), entry.metadata().unwrap().modified().unwrap()))
    };
    kept.filter_map(made).collect()
}

/// The steps of the search that an edit of a file left standing. Few files are written.
fn standing(archive: &Archive, file: &str, text: &str) -> Vec<String> {
    let before = kept_of_search(archive);
    fs::write(archive.content().join(file), text).unwrap();
    let edited = again(archive).unwrap();
    let whole = edited.written + edited.unchanged;
    assert!(edited.written < whole / 4 && edited.removed <= edited.written, "{edited:?}");
    let after = kept_of_search(archive);
    assert!(before.keys().eq(after.keys()), "{before:?} {after:?}");
    before.into_iter().filter(|(step, time)| after[step] == *time).map(|(step, _)| step).collect()
}

#[test]
fn what_an_edit_does_not_change_stands() {
    let archive = archive();
    let first = again(&archive).unwrap();
    assert!(first.written > 100 && first.unchanged == 0 && again(&archive).is_none());
    let said = |said: &str| meeting("Before", 2).replace("RESOLVED – Before.", said);
    // The words of what has no date stand in both languages, and what is shown of results.
    let stands = ["cy-0", "en-0", "records-cy", "records-en"];
    assert_eq!(standing(&archive, MEETING, &said("RESOLVED – Before and after.")), stands);
    // Once more: what stood stands again.
    assert_eq!(standing(&archive, MEETING, &said("RESOLVED – Before and long after.")), stands);
    assert!(files(&archive.path().join("public")) == cold(&archive));
}

#[test]
fn words_of_the_other_language_stand() {
    let welsh = "committees/finance/2026-01-15/meeting.cy.md";
    let said = |said: &str| {
        format!("---\n---\n\n## 1. Un\n\n### Cofnodion\n\n{said}\n\n## 2. Dau\n\n### Cofnodion\n\nGair.\n")
    };
    let archive = archive().file(welsh, said("PENDERFYNWYD nodi."));
    again(&archive).unwrap();
    let stands = standing(&archive, welsh, &said("PENDERFYNWYD derbyn yr adroddiad."));
    assert_eq!(stands, ["cy-0", "en-0", "en-1", "records-cy", "records-en", "words-en"]);
    assert!(files(&archive.path().join("public")) == cold(&archive));
}

#[test]
fn an_output_that_somebody_changed_is_made_again() {
    let archive = archive();
    again(&archive).unwrap();
    let page = archive.path().join("public/en/index.html");
    fs::write(&page, "changed by hand").unwrap();
    apply(&archive.content(), Edit::Text(2));
    again(&archive).unwrap();
    assert!(files(&archive.path().join("public")) == cold(&archive));
}

#[test]
fn a_part_of_the_manifest_that_is_gone_leaves_nothing_behind() {
    let archive = archive();
    again(&archive).unwrap();
    fs::remove_file(archive.path().join("public/manifest/finance-2026.json")).unwrap();
    fs::write(archive.content().join(MEETING), meeting("Before", 2).replace("stage:", "hold: true\nstage:"))
        .unwrap();
    again(&archive).unwrap();
    assert!(files(&archive.path().join("public")) == cold(&archive));
    // Where nothing is known of it any more, nothing is done.
    fs::write(archive.path().join("public/manifest/_site.json"), "{").unwrap();
    fs::remove_dir_all(archive.path().join(".cofnodion")).unwrap();
    let before = files(&archive.path().join("public"));
    let refused =
        Stamp::take(archive.path(), &archive.path().join("public")).build(&Project::read(archive.path()));
    let fault = &refused.unwrap_err()[0].fault;
    assert!(matches!(fault, Fault::OutputUnknown { file, .. } if file == "manifest/_site.json"), "{fault:?}");
    assert!(files(&archive.path().join("public")) == before);
}

#[cfg(unix)]
#[test]
fn a_file_that_took_the_place_of_another_with_its_time_is_seen() {
    let folder = "committees/finance/2026-01-15";
    let papers = "documents: [{file: a.txt, title: A}, {file: b.txt, title: B}]\nstage:";
    let archive = Archive::plain()
        .file(MEETING, meeting("Before", 2).replace("stage:", papers))
        .file(&format!("{folder}/a.txt"), "one")
        .file(&format!("{folder}/b.txt"), "two");
    let place = |name: &str| archive.content().join(folder).join(name);
    let old = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_600_000_000);
    for name in ["a.txt", "b.txt"] {
        fs::File::options().write(true).open(place(name)).unwrap().set_modified(old).unwrap();
    }
    again(&archive).unwrap();
    for (from, to) in [("a.txt", "c"), ("b.txt", "a.txt"), ("c", "b.txt")] {
        fs::rename(place(from), place(to)).unwrap();
    }
    again(&archive).unwrap();
    assert!(files(&archive.path().join("public")) == cold(&archive));
}

#[test]
fn what_is_kept_of_a_folder_that_is_gone_goes() {
    let archive = archive();
    let out = archive.path().join("elsewhere");
    let mut stamp = Stamp::take(archive.path(), &out);
    let project = Project::read(archive.path());
    let report = stamp.build(&project).unwrap();
    stamp.keep(report, &[]);
    let steps = || {
        let kept = files(&archive.path().join(".cofnodion"));
        kept.keys().filter(|name| name.ends_with("-steps")).count()
    };
    again(&archive).unwrap();
    assert_eq!(steps(), 2);
    fs::remove_dir_all(&out).unwrap();
    apply(&archive.content(), Edit::Text(2));
    again(&archive).unwrap();
    assert_eq!(steps(), 1);
}

#[test]
fn what_is_kept_and_was_damaged_is_not_believed() {
    let archive = archive();
    again(&archive).unwrap();
    let kept = archive.path().join(".cofnodion");
    let mut damaged = 0;
    for (name, mut bytes) in files(&kept) {
        if name.starts_with("bodies-") || name.ends_with("-steps") || name.contains("-for-") {
            // Every seventh byte, so that some of it can still be read.
            bytes.iter_mut().step_by(7).for_each(|byte| *byte ^= 1);
            fs::write(kept.join(&name), bytes).unwrap();
            damaged += 1;
        }
    }
    assert!(damaged > 3);
    apply(&archive.content(), Edit::Text(2));
    again(&archive).unwrap();
    assert!(files(&archive.path().join("public")) == cold(&archive));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    /// 20 sequences of 10 edits, a build after each: 200 builds over what stood, everything on.
    #[test]
    fn an_edited_site_is_the_one_that_a_fresh_build_writes(edits in prop::collection::vec(edit(), 10)) {
        let archive = archive();
        for edit in edits {
            apply(&archive.content(), edit);
            // Where an edit states what was stated, the site is the one that was looked at before.
            if again(&archive).is_none() {
                continue;
            }
            let (now, cold) = (files(&archive.path().join("public")), cold(&archive));
            let differ: Vec<&String> = now.keys().chain(cold.keys()).filter(|path| now.get(*path) != cold.get(*path)).collect();
            prop_assert!(differ.is_empty(), "{edit:?}: {differ:?}");
        }
    }
}
