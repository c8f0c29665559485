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

/// Makes the files of a step; says what went wrong.
pub type Make<'m> = dyn FnMut(&dyn Sink, &mut Texts) -> Vec<Problem> + 'm;

/// Makes what a later step needs, as bytes.
pub type MakeBytes<'m> = dyn FnMut(&mut Texts) -> Result<Vec<u8>, Problem> + 'm;

/// Takes steps, or lets stand what an earlier making left. Steps aren't taken inside each other.
pub trait Steps: Sync {
    /// Takes a step.
    fn take(&self, step: Step, make: &mut Make) -> Vec<Problem>;

    /// What a step makes for a later one.
    ///
    /// # Errors
    /// Its own.
    fn keep(&self, step: Step, make: &mut MakeBytes) -> Result<Vec<u8>, Problem>;
}

/// Takes a step where the sink keeps account of them, and makes its files at once where it doesn't.
pub fn take(sink: &dyn Sink, files: &Files, step: Step, make: &mut Make) -> Vec<Problem> {
    match sink.steps() {
        Some(steps) => steps.take(step, make),
        None => make(sink, &mut Texts::new(files)),
    }
}

/// What a step makes for a later one, in the same way.
///
/// # Errors
/// The step's own.
pub fn keep(sink: &dyn Sink, files: &Files, step: Step, make: &mut MakeBytes) -> Result<Vec<u8>, Problem> {
    match sink.steps() {
        Some(steps) => steps.keep(step, make),
        None => make(&mut Texts::new(files)),
    }
}
