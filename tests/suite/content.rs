//! The example archive of the project: it builds, without a warning that isn't meant.

use std::path::Path;

use cofnodion::{
    check::{Options, check},
    problem::Problem,
    project::Project,
};
use jiff::civil::date;

#[test]
fn the_example_has_no_problem_but_the_meeting_that_waits_for_its_translation() {
    let project = Project::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    let codes: Vec<_> = project.problems.iter().map(|problem| problem.fault.code()).collect();
    assert_eq!(codes, ["not-translated"], "{:#?}", project.problems);
}

#[test]
fn a_check_of_the_example_finds_that_too_and_notes_its_pdfs() {
    let project = Project::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    let options = Options::on(date(2026, 11, 25));
    let problems = check(&project, &options);
    let told: Vec<String> = problems
        .iter()
        .map(|Problem { fault, severity, .. }| format!("{} {}", severity.id(), fault.code()))
        .collect();
    assert_eq!(told, ["warning not-translated", "note pdf-only"], "{problems:#?}");
}
