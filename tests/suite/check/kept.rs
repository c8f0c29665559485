//! What publishing remembers of a check: with it and without it the same is found.

use std::{fs, path::Path};

use cofnodion::{
    check::{Options, check_built, check_record},
    kept::Kept,
    output::{Output, Stamp},
    problem::Severity,
    project::Project,
};
use proptest::prelude::*;

use crate::archive::Archive;
use crate::edits::{apply, archive, edit};
use crate::output::{MEETING, meeting};

/// Builds as `publish` does, and says what it finds: the errors and the pages' problems in full, warnings by their number.
fn found(site: &Path) -> (Vec<String>, usize) {
    let out = site.join("public");
    let mut stamp = Stamp::take(site, &out);
    let project = Project::read(site);
    let options = Options::on("2026-02-01".parse().unwrap());
    let (mut problems, counted) = check_record(&project, &options);
    if stamp.unchanged().is_none() && !project.has_errors() {
        let report = stamp.build(&project).unwrap();
        stamp.keep(report, &[]);
    }
    let warnings = problems.iter().filter(|problem| problem.severity == Severity::Warning).count();
    problems.retain(cofnodion::problem::Problem::is_error);
    problems.extend(check_built(&project, &options, Output::at(&out)));
    (problems.iter().map(|problem| format!("{problem:?}")).collect(), warnings + counted)
}

/// The same, with nothing remembered.
fn found_afresh(site: &Path) -> (Vec<String>, usize) {
    fs::remove_dir_all(site.join(".cofnodion")).unwrap();
    found(site)
}

#[test]
fn only_what_changed_is_looked_at_again() {
    let archive = Archive::plain().file(
        MEETING,
        meeting("Click here", 2).replace("RESOLVED", "[click here](https://example.org/) RESOLVED"),
    );
    let kept = Kept::of(archive.path());
    let first = found(archive.path());
    assert!(first.1 > 0, "{first:?}");
    let (warnings, links) = (kept.read("warnings").unwrap(), kept.read("links.json").unwrap());
    assert_eq!(warnings.len(), 36, "a hash and a number for one meeting");
    assert!(!String::from_utf8_lossy(&warnings).contains("here"));
    assert_eq!(found(archive.path()), first);
    assert_eq!((kept.read("warnings").unwrap(), kept.read("links.json").unwrap()), (warnings, links));
}

#[test]
fn two_meetings_that_say_the_same_are_counted_as_two() {
    let same = "---\nstage: agenda\n---\n\n## 1. Apologies\n\n[click here](https://example.org/)\n";
    let archive =
        Archive::plain().file(MEETING, same).file("committees/finance/2026-01-22/meeting.en.md", same);
    let first = found(archive.path());
    assert!(first.1 >= 2, "{first:?}");
    assert_eq!(found(archive.path()), first);
}

#[test]
fn a_link_breaks_on_a_page_that_did_not_change() {
    let page = |link: &str| format!("---\ntitle: About\n---\n\nSee [what was decided]({link}).\n");
    let link = "https://example.wales/en/committees/finance/2026-01-15/#item-2";
    let archive = Archive::plain().file(MEETING, meeting("Before", 2)).file("pages/about.en.md", page(link));
    let broken = |found: &(Vec<String>, usize)| found.0.iter().any(|problem| problem.contains("#item-2"));
    let whole = found(archive.path());
    assert!(!broken(&whole), "{whole:?}");
    fs::write(archive.content().join(MEETING), meeting("Before", 1)).unwrap();
    let missing = found(archive.path());
    assert!(broken(&missing), "{missing:?}");
    assert_eq!(missing, found_afresh(archive.path()));
    fs::write(archive.content().join(MEETING), meeting("Before", 2)).unwrap();
    assert_eq!(found(archive.path()), whole);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4))]

    #[test]
    fn what_is_remembered_hides_nothing(edits in prop::collection::vec(edit(), 6)) {
        let archive = archive();
        found(archive.path());
        for edit in edits {
            apply(&archive.content(), edit);
            let remembered = found(archive.path());
            prop_assert_eq!(remembered, found_afresh(archive.path()), "{:?}", edit);
        }
    }
}
