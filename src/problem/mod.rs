//! What is wrong with an archive: values with a place, collected in one run and printed by the command.

mod fault;
mod place;
mod reason;
mod severity;

use serde::{Deserialize, Serialize};

pub use fault::Fault;
pub use place::{At, FileId, KeyPath, Place, Quote, Step};
pub use reason::{reason, reason_below, reason_of_request};
pub use severity::{ERRORS_OF_CHECK, Severity};

/// Something wrong or suspicious, where it is, and where else to look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// What it is, with the words it is about.
    pub fault: Fault,
    /// How bad it is: the fault's own, or what the site or the caller made of it.
    pub severity: Severity,
    /// Where it is; `None` where a whole archive lacks something.
    pub place: Option<Place>,
    /// The other place of a contradiction or a double.
    pub other: Option<Place>,
    /// Where it is in a theme.
    pub quote: Option<Box<Quote>>,
}

impl Problem {
    /// A problem of a whole archive.
    pub fn of_archive(fault: Fault) -> Self {
        Problem { severity: fault.severity(), fault, place: None, other: None, quote: None }
    }

    /// A problem at a place.
    pub fn at(fault: Fault, place: Place) -> Self {
        Problem { severity: fault.severity(), fault, place: Some(place), other: None, quote: None }
    }

    /// A problem in a theme.
    pub fn quoting(fault: Fault, quote: Quote) -> Self {
        Problem { quote: Some(Box::new(quote)), ..Problem::of_archive(fault) }
    }

    /// The same, with the other place that it is about.
    pub fn and(mut self, other: Place) -> Self {
        self.other = Some(other);
        self
    }

    /// True where it stops the build.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}
