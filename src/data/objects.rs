//! The objects of OParl 1.1 (oparl.org), with extensions under `cofnodion:`. What exists in several languages is there for
//! each; the plain field beside it holds the archive's first.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::papers::Paper;

/// A text by language tag (BCP 47).
pub type Sides = BTreeMap<String, String>;

/// The schema that an object's `type` names.
pub fn kind(name: &str) -> String {
    format!("https://schema.oparl.org/1.1/{name}")
}

/// What every object has.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct Object {
    /// Its address, which is its id.
    #[schemars(url)]
    pub id: String,
    /// Its type.
    #[serde(rename = "type")]
    #[schemars(url)]
    pub kind: String,
    /// The first publication of any of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// The last change that the record knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified: Option<String>,
    /// Its page in the archive's first language.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(url)]
    pub web: Option<String>,
    /// Its pages.
    #[serde(rename = "cofnodion:web", skip_serializing_if = "BTreeMap::is_empty")]
    pub pages: Sides,
    /// It was removed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub deleted: bool,
}

/// The archive.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct System {
    #[serde(flatten)]
    pub object: Object,
    #[serde(rename = "oparlVersion")]
    #[schemars(url)]
    pub version: String,
    /// The list of bodies, which has one.
    #[schemars(url)]
    pub body: String,
    #[serde(flatten)]
    pub about: About,
}

/// What is said of the archive as a whole.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct About {
    pub name: String,
    #[serde(rename = "cofnodion:name", skip_serializing_if = "BTreeMap::is_empty")]
    pub names: Sides,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(url)]
    pub license: Option<String>,
    #[serde(rename = "cofnodion:licence", skip_serializing_if = "BTreeMap::is_empty")]
    pub licences: Sides,
    #[serde(rename = "contactEmail", skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(rename = "contactName", skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    #[schemars(url)]
    pub website: String,
}

/// The council.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct Body {
    #[serde(flatten)]
    pub object: Object,
    #[schemars(url)]
    pub system: String,
    #[serde(flatten)]
    pub about: About,
    pub classification: String,
    #[schemars(url)]
    pub organization: String,
    #[schemars(url)]
    pub person: String,
    #[schemars(url)]
    pub meeting: String,
    #[schemars(url)]
    pub paper: String,
    #[serde(rename = "legislativeTerm")]
    pub terms: Vec<String>,
}

/// A committee.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct Organization {
    #[serde(flatten)]
    pub object: Object,
    #[schemars(url)]
    pub body: String,
    pub name: String,
    #[serde(rename = "cofnodion:name")]
    pub names: Sides,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classification: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub membership: Vec<String>,
    #[serde(rename = "cofnodion:formerName", skip_serializing_if = "Vec::is_empty")]
    pub former: Vec<FormerName>,
    #[serde(rename = "cofnodion:meeting", skip_serializing_if = "Vec::is_empty")]
    pub meetings: Vec<String>,
}

/// What a committee was called.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct FormerName {
    pub until: String,
    pub name: Sides,
}

/// Somebody whom the record names.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct Person {
    #[serde(flatten)]
    pub object: Object,
    #[schemars(url)]
    pub body: String,
    pub name: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub status: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub phone: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub email: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub membership: Vec<Membership>,
    #[serde(rename = "cofnodion:ward", skip_serializing_if = "BTreeMap::is_empty")]
    pub ward: Sides,
    #[serde(rename = "cofnodion:party", skip_serializing_if = "BTreeMap::is_empty")]
    pub party: Sides,
    #[serde(rename = "cofnodion:invited", skip_serializing_if = "Vec::is_empty")]
    pub invited: Vec<String>,
}

/// Somebody's place on a committee.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct Membership {
    #[serde(flatten)]
    pub object: Object,
    #[schemars(url)]
    pub person: String,
    #[schemars(url)]
    pub organization: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    #[serde(rename = "cofnodion:role", skip_serializing_if = "BTreeMap::is_empty")]
    pub roles: Sides,
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    #[serde(rename = "endDate", skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
}

/// A place.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct Location {
    #[serde(flatten)]
    pub object: Object,
    pub description: String,
    #[serde(rename = "cofnodion:description")]
    pub descriptions: Sides,
}

/// A meeting.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct Meeting {
    #[serde(flatten)]
    pub object: Object,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "cofnodion:name", skip_serializing_if = "BTreeMap::is_empty")]
    pub names: Sides,
    #[serde(rename = "meetingState", skip_serializing_if = "Option::is_none")]
    pub stage: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancelled: Option<bool>,
    #[serde(rename = "cofnodion:status", skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    #[serde(rename = "cofnodion:date", skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    #[serde(rename = "cofnodion:mode", skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    #[serde(rename = "cofnodion:open", skip_serializing_if = "Option::is_none")]
    pub open: Option<String>,
    /// By language, then by stage.
    #[serde(rename = "cofnodion:published", skip_serializing_if = "BTreeMap::is_empty")]
    pub published: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub organization: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub participant: Vec<String>,
    #[serde(rename = "cofnodion:attendance", skip_serializing_if = "Vec::is_empty")]
    pub attendance: Vec<Attendance>,
    #[serde(rename = "cofnodion:declaration", skip_serializing_if = "Vec::is_empty")]
    pub declarations: Vec<Declaration>,
    #[serde(rename = "cofnodion:paper", skip_serializing_if = "Vec::is_empty")]
    pub papers: Vec<Paper>,
    #[serde(rename = "auxiliaryFile", skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<File>,
    #[serde(rename = "agendaItem", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<AgendaItem>,
}

/// What became of a meeting.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct Status {
    pub word: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub reason: Sides,
}

/// Somebody at a meeting, or not at it.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct Attendance {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(url)]
    pub person: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendance: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub role: Sides,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub organisation: Sides,
}

/// An interest that somebody declared.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct Declaration {
    #[serde(flatten)]
    pub who: Attendance,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub nature: Sides,
    pub left: bool,
    pub dispensation: bool,
}

/// An agenda item.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct AgendaItem {
    #[serde(flatten)]
    pub object: Object,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(url)]
    pub meeting: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    pub order: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "cofnodion:name", skip_serializing_if = "BTreeMap::is_empty")]
    pub names: Sides,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    /// The paragraphs of Part 4 of Schedule 12A, or the words for other grounds.
    #[serde(rename = "cofnodion:exempt", skip_serializing_if = "Vec::is_empty")]
    pub exempt: Vec<String>,
    #[serde(rename = "resolutionText", skip_serializing_if = "Option::is_none")]
    pub resolution: Option<String>,
    #[serde(rename = "cofnodion:decision", skip_serializing_if = "BTreeMap::is_empty")]
    pub decisions: BTreeMap<String, Vec<String>>,
    #[serde(rename = "cofnodion:vote", skip_serializing_if = "Vec::is_empty")]
    pub votes: Vec<Vote>,
    #[serde(rename = "cofnodion:invitee", skip_serializing_if = "Vec::is_empty")]
    pub invitees: Vec<Attendance>,
    #[serde(rename = "cofnodion:issue", skip_serializing_if = "Option::is_none")]
    #[schemars(url)]
    pub issue: Option<String>,
    #[serde(rename = "cofnodion:paper", skip_serializing_if = "Vec::is_empty")]
    pub papers: Vec<Paper>,
    #[serde(rename = "auxiliaryFile", skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<File>,
}

/// A vote, in numbers.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct Vote {
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub about: Sides,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    pub for_: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub against: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abstained: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub casting: Option<String>,
    /// Who voted how, of a recorded vote: by `for`, `against` and `abstained`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub names: BTreeMap<String, Vec<Attendance>>,
}

/// A paper in one language.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct File {
    #[serde(flatten)]
    pub object: Object,
    pub name: String,
    #[serde(rename = "cofnodion:name", skip_serializing_if = "BTreeMap::is_empty")]
    pub names: Sides,
    #[serde(rename = "fileName", skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    #[serde(rename = "mimeType", skip_serializing_if = "Option::is_none")]
    pub media: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
    #[serde(rename = "accessUrl")]
    #[schemars(url)]
    pub url: String,
    #[serde(rename = "cofnodion:pages", skip_serializing_if = "Option::is_none")]
    pub pages: Option<u32>,
    #[serde(rename = "cofnodion:language", skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(rename = "cofnodion:kind", skip_serializing_if = "Option::is_none")]
    pub paper: Option<String>,
    #[serde(rename = "masterFile", skip_serializing_if = "Option::is_none")]
    #[schemars(url)]
    pub master: Option<String>,
    #[serde(rename = "paper", skip_serializing_if = "Vec::is_empty")]
    pub papers: Vec<String>,
}

/// A page of a list of objects.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct List<T> {
    pub data: Vec<T>,
    pub pagination: Pagination,
    pub links: Links,
}

/// Where a page of a list stands among the others.
#[derive(Clone, Debug, JsonSchema, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Pagination {
    pub total_elements: usize,
    pub elements_per_page: usize,
    pub current_page: usize,
    pub total_pages: usize,
}

/// The other pages of a list.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Links {
    #[schemars(url)]
    pub first: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(url)]
    pub prev: Option<String>,
    #[serde(rename = "self")]
    #[schemars(url)]
    pub own: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(url)]
    pub next: Option<String>,
    #[schemars(url)]
    pub last: String,
}
