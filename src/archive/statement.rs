//! The facts of an accessibility statement: Public Sector Bodies (Websites and Mobile Applications) (No. 2)
//! Accessibility Regulations 2018, regulation 8.

use jiff::civil::Date;

use crate::content::Fields;
use crate::language::Text;
use crate::problem::Place;

/// The page of `pages/` that is the statement, where there is one.
pub const STATEMENT: &str = "accessibility";

/// What `accessibility:` of `site.yaml` says.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Statement {
    /// `full`, `partial` or `none`.
    pub status: Option<&'static str>,
    /// What doesn't comply, and why.
    pub not_accessible: Vec<Text>,
    /// What it would be a disproportionate burden to change (regulation 7).
    pub burden: Vec<Text>,
    /// What the regulations don't ask for (regulation 4(2)).
    pub out_of_scope: Vec<Text>,
    /// What is being done.
    pub improving: Vec<Text>,
    /// When the statement was prepared.
    pub prepared: Option<Date>,
    /// When it was last reviewed.
    pub reviewed: Option<Date>,
    /// When the site was last tested.
    pub tested: Option<Date>,
    /// Who tested it.
    pub tested_by: Option<Text>,
    /// Where it is stated.
    pub place: Place,
}

impl Statement {
    /// Takes it out of the fields of `site.yaml`.
    pub fn of(site: &Fields) -> Option<Statement> {
        let fields = site.map("accessibility")?;
        Some(Statement {
            status: fields.choice("status"),
            not_accessible: fields.texts("not-accessible").to_vec(),
            burden: fields.texts("burden").to_vec(),
            out_of_scope: fields.texts("out-of-scope").to_vec(),
            improving: fields.texts("improving").to_vec(),
            prepared: fields.date("prepared"),
            reviewed: fields.date("reviewed"),
            tested: fields.date("tested"),
            tested_by: fields.text("tested-by"),
            place: site.place_of("accessibility"),
        })
    }

    /// The keys of what the model statement has and this one lacks.
    pub fn lacks(&self) -> Vec<&'static str> {
        let listed = [&self.not_accessible, &self.burden, &self.out_of_scope];
        let unexplained =
            matches!(self.status, Some("partial" | "none")) && listed.iter().all(|list| list.is_empty());
        [
            ("status", self.status.is_none()),
            ("not-accessible", unexplained),
            ("prepared", self.prepared.is_none()),
            ("reviewed", self.reviewed.is_none()),
            ("tested-by", self.tested_by.is_none()),
        ]
        .into_iter()
        .filter_map(|(key, lacking)| lacking.then_some(key))
        .collect()
    }
}
