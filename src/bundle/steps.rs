//! Making in steps: what an earlier making left stands where all that it follows from is as it was.

use super::Sink;
use crate::content::Files;
use crate::problem::Problem;
use crate::site::{Of, Texts};

/// A step of making a site: files that are made together.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its name, which no other step has.
    pub name: String,
    /// What its files follow from, besides the texts that it reads.
    pub of: Of,
}

/// What went right or wrong with a step: what later steps need of it, as bytes, which is nothing for most.
pub type Outcome = Result<Vec<u8>, Vec<Problem>>;

/// Makes the files of a step.
pub type Make<'m> = dyn FnMut(&dyn Sink, &mut Texts) -> Outcome + 'm;

/// Takes steps, or lets stand what an earlier making left. Steps aren't taken inside each other.
pub trait Steps: Sync {
    /// Takes a step.
    ///
    /// # Errors
    /// Its own.
    fn take(&self, step: Step, make: &mut Make) -> Outcome;
}

/// Takes a step where the sink keeps account of them, and makes its files at once where it doesn't.
///
/// # Errors
/// The step's own.
pub fn take(sink: &dyn Sink, files: &Files, step: Step, make: &mut Make) -> Outcome {
    match sink.steps() {
        Some(steps) => steps.take(step, make),
        None => make(sink, &mut Texts::new(files)),
    }
}

/// The outcome of a step that makes nothing for later ones.
///
/// # Errors
/// The problems, where there are any.
pub fn files_alone(problems: impl IntoIterator<Item = Problem>) -> Outcome {
    let problems: Vec<Problem> = problems.into_iter().collect();
    if problems.is_empty() { Ok(Vec::new()) } else { Err(problems) }
}
