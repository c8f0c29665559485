//! Links of a text that no page would have: what they name is neither a paper of the meeting nor an address.

use super::super::Passage;
use crate::content::prose;
use crate::problem::{Fault, Problem};

/// What a page can link to as it is written.
const SCHEMES: [&str; 4] = ["http://", "https://", "mailto:", "tel:"];

/// Finds them. A link to a paper of an exempt item is one: readers see only its words.
pub fn check(passage: &Passage, problems: &mut Vec<Problem>) {
    for link in prose::links(passage.text) {
        let target = link.target.to_ascii_lowercase();
        let name = link.target.trim_start_matches("./");
        let known = SCHEMES.iter().any(|scheme| target.starts_with(scheme))
            || passage.papers.iter().any(|paper| paper.as_ref() == name);
        if !known {
            problems.push(passage.problem(Fault::LinkToNothing { target: link.target }, link.range));
        }
    }
}
