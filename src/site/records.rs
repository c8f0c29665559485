//! The addresses of the open data, and the columns of its tables. Addresses follow from ids, dates and numbers alone, and
//! are the same for every language.

use serde::Serialize;

use super::{Index, PageKey, Register, Scope, Site};
use crate::archive::Shown;
use crate::content::ItemNumber;

/// The folder of the open data.
pub const DATA: &str = "data/";

/// A table of the open data: one file for each year.
#[derive(Debug)]
pub struct Table {
    /// Its name: of its files, and in the message files.
    pub id: &'static str,
    /// Its columns.
    pub columns: &'static [Column],
}

/// A column of a table.
#[derive(Debug)]
pub enum Column {
    /// The same for every language.
    One(&'static str),
    /// One for each language, with its tag after an underscore.
    Each(&'static str),
}

use Column::{Each, One};

/// All tables.
pub static TABLES: [Table; 7] = [
    Table {
        id: "meetings",
        columns: &[
            One("meeting"),
            One("committee"),
            Each("committee-name"),
            One("date"),
            One("time"),
            One("ends"),
            One("stage"),
            One("status"),
            One("moved-to"),
            Each("title"),
            Each("venue"),
            One("mode"),
            One("open"),
            Each("published"),
            One("removed"),
            Each("page"),
        ],
    },
    Table {
        id: "items",
        columns: &[
            One("meeting"),
            One("item"),
            One("part-of"),
            Each("title"),
            One("exempt"),
            One("added"),
            One("urgent"),
            One("withdrawn"),
            One("issue"),
            One("removed"),
            Each("page"),
        ],
    },
    Table { id: "decisions", columns: &[One("meeting"), One("item"), One("decision"), Each("text")] },
    Table {
        id: "attendance",
        columns: &[
            One("meeting"),
            One("date"),
            One("person"),
            One("name"),
            One("attendance"),
            Each("role"),
            Each("organisation"),
            One("in-place-of"),
        ],
    },
    Table {
        id: "documents",
        columns: &[
            One("meeting"),
            One("item"),
            Each("title"),
            One("kind"),
            One("alternative"),
            One("language"),
            One("media-type"),
            One("bytes"),
            One("pages"),
            One("address"),
        ],
    },
    Table {
        id: "declarations",
        columns: &[
            One("meeting"),
            One("item"),
            One("person"),
            One("name"),
            One("interest"),
            Each("nature"),
            One("left"),
            One("dispensation"),
            Each("dispensation-note"),
        ],
    },
    Table {
        id: "votes",
        columns: &[
            One("meeting"),
            One("item"),
            One("vote"),
            Each("about"),
            One("result"),
            One("for"),
            One("against"),
            One("abstained"),
            One("casting"),
        ],
    },
];

/// The objects that have a schema, by the names of their files.
pub const SCHEMAS: [&str; 11] = [
    "system",
    "body",
    "organization",
    "person",
    "membership",
    "meeting",
    "agenda-item",
    "file",
    "paper",
    "issue",
    "list",
];

/// The record as data behind a page.
#[derive(Clone, Debug, Serialize)]
pub struct Record {
    /// Its media type (RFC 6838).
    media: &'static str,
    /// Its address from the top of the host.
    url: String,
}

impl Column {
    /// Its name in the message files.
    pub fn id(&self) -> &'static str {
        match self {
            One(id) | Each(id) => id,
        }
    }
}

impl Site {
    /// The names of a table's columns, as its files have them.
    pub fn header(&self, table: &Table) -> Vec<String> {
        table.columns.iter().flat_map(|column| self.column_names(column)).collect()
    }

    /// The names of a column, one for each language where it has them.
    pub(super) fn column_names(&self, column: &Column) -> Vec<String> {
        let name = column.id().replace('-', "_");
        match column {
            One(_) => vec![name],
            Each(_) => {
                let tags = self.locales.langs().map(|lang| self.tag(lang).replace('-', "_"));
                tags.map(|tag| format!("{name}_{tag}")).collect()
            }
        }
    }

    /// The years that have meetings, the newest first.
    pub fn years(&self) -> Vec<i16> {
        let scopes = self.rows(Index::Meetings).below(Scope::default());
        scopes.into_iter().filter_map(|scope| scope.year).collect()
    }

    /// Where a year's file of a table is, below the site's folder.
    pub fn table_path(table: &str, year: i16) -> String {
        format!("{DATA}{year}/{table}.csv")
    }

    /// A meeting's id: its committee's and its folder's.
    pub fn meeting_id(&self, place: usize) -> String {
        let Some(meeting) = self.meeting(place) else { return String::new() };
        let committee = self.archive.committees.get(meeting.committee);
        format!("{}/{}", committee.map_or("", |committee| &committee.id), meeting.folder)
    }

    /// Where a meeting's data is, below the site's folder.
    pub fn meeting_data(&self, place: usize) -> String {
        format!("{DATA}meetings/{}.json", self.meeting_id(place))
    }

    /// Where an item's data is.
    pub fn item_data(&self, place: usize, nth: usize) -> String {
        let number = match self.meeting(place).map(|meeting| &meeting.shown) {
            Some(Shown::Open(open)) => open.items().nth(nth).map(|item| item.number.slug()),
            Some(Shown::Removed(removed)) => removed.items.get(nth).map(ItemNumber::slug),
            Some(Shown::Planned) | None => None,
        };
        format!("{DATA}meetings/{}/{}.json", self.meeting_id(place), number.unwrap_or_default())
    }

    /// Where a committee's data is.
    pub fn committee_data(&self, place: usize) -> String {
        format!("{DATA}organizations/{}.json", self.archive.committees.get(place).map_or("", |own| &own.id))
    }

    /// Where a person's data is.
    pub fn person_data(&self, place: usize) -> String {
        format!("{DATA}persons/{}.json", self.everybody().all.get(place).map_or("", |known| &known.slug))
    }

    /// Where the data of the issue with this id is.
    pub fn issue_data(&self, id: &str) -> String {
        format!("{DATA}issues/{id}.json")
    }

    /// The items of an issue, each by its meeting's place and its own in it, the newest first.
    pub fn issue_items(&self, place: usize) -> impl Iterator<Item = (usize, usize)> {
        self.issues().get(place).into_iter().flatten().filter_map(|row| Some((row.meeting, row.item?)))
    }

    /// The data behind a page.
    pub(super) fn record(&self, key: PageKey) -> Option<Record> {
        let json = |path: String| ("application/json", path);
        let (media, path) = match key {
            PageKey::Home(_) => json(format!("{DATA}body.json")),
            PageKey::OpenData(_) => json(format!("{DATA}system.json")),
            PageKey::Committees(_) => json(format!("{DATA}organizations.json")),
            PageKey::Committee(place, _) => json(self.committee_data(place)),
            PageKey::Meeting(place, _) => json(self.meeting_data(place)),
            PageKey::Item(place, nth, _) => json(self.item_data(place, nth)),
            PageKey::Invitee(place, ..) | PageKey::Councillor(place, ..) => json(self.person_data(place)),
            PageKey::Register(Register::Invitees | Register::Councillors, ..) => {
                json(format!("{DATA}persons.json"))
            }
            PageKey::Index(index, Scope { year: Some(year), .. }, ..) => {
                let table = match index {
                    Index::Meetings => "meetings",
                    Index::Items => "items",
                    Index::Documents => "documents",
                    Index::Decisions => "decisions",
                };
                ("text/csv", Self::table_path(table, year))
            }
            PageKey::Issue(place, ..) => json(self.issue_data(&self.archive.issues.get(place)?.id)),
            PageKey::Register(Register::Issues, ..) => json(format!("{DATA}issues.json")),
            PageKey::Index(Index::Meetings, ..) => json(format!("{DATA}meetings.json")),
            PageKey::Index(Index::Documents, ..) => json(format!("{DATA}papers.json")),
            _ => return None,
        };
        Some(Record { media, url: format!("{}{path}", self.archive.settings.base()) })
    }
}
