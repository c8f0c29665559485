//! The example archive of the project: it builds, without a warning that isn't meant.

use std::path::Path;

use cofnodion::project::Project;

#[test]
fn the_example_has_no_problem_but_the_meeting_that_waits_for_its_translation() {
    let project = Project::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    let codes: Vec<_> = project.problems.iter().map(|problem| problem.fault.code()).collect();
    assert_eq!(codes, ["not-translated"], "{:#?}", project.problems);
}
