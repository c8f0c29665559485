//! Matters that come back, as objects. OParl has none of the kind, so their type is a schema of this archive's own.

use schemars::JsonSchema;
use serde::Serialize;

use super::maker::Maker;
use super::objects::{Object, Sides};
use crate::site::{DATA, PageKey};

/// A matter through all the meetings that took it.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct Issue {
    #[serde(flatten)]
    pub object: Object,
    #[schemars(url)]
    pub body: String,
    pub name: String,
    #[serde(rename = "cofnodion:name")]
    pub names: Sides,
    /// The agenda items that belong to it, the newest first.
    #[serde(rename = "agendaItem", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<String>,
}

impl Maker<'_> {
    /// A matter.
    pub fn issue(&self, place: usize) -> Option<Issue> {
        let issue = self.site.archive().issues.get(place)?;
        let mut object = self.object("Issue", &self.site.issue_data(&issue.id));
        object.kind = self.id(&format!("{DATA}schema/issue.json"));
        self.put_on_web(&mut object, |lang| PageKey::Issue(place, 0, lang));
        Some(Issue {
            object,
            body: self.id(&format!("{DATA}body.json")),
            name: self.first(&issue.title),
            names: self.sides(&issue.title),
            items: self
                .site
                .issue_items(place)
                .map(|(meeting, item)| self.id(&self.site.item_data(meeting, item)))
                .collect(),
        })
    }
}
