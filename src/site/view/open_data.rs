//! The page that says what the open data is.

use serde::Serialize;

use super::{Body, View};
use crate::language::Lang;
use crate::site::{DATA, Link, PageKey, SCHEMAS, Site, TABLES, Table, Words};

/// What there is, where it is and what its columns mean.
#[derive(Debug, Serialize)]
pub struct OpenDataView {
    licence: Option<Words>,
    tables: Vec<TableView>,
    /// Where the objects start, and the lists of them.
    lists: Vec<ObjectView>,
    schemas: Vec<Link>,
}

/// A table.
#[derive(Debug, Serialize)]
pub struct TableView {
    id: &'static str,
    name: String,
    about: String,
    columns: Vec<ColumnView>,
    years: Vec<Link>,
}

/// A column.
#[derive(Debug, Serialize)]
pub struct ColumnView {
    names: Vec<String>,
    about: String,
}

/// A list of objects.
#[derive(Debug, Serialize)]
pub struct ObjectView {
    link: Link,
    about: String,
}

/// The lists of objects that a reader starts with.
const LISTS: [&str; 6] = ["system", "organizations", "persons", "meetings", "papers", "issues"];

impl Site {
    pub(super) fn open_data_view(&self, lang: Lang) -> Option<View> {
        let base = self.archive.settings.base();
        let file = |path: String| format!("{base}{path}");
        let own = |text: String| Words { text, lang: None };
        let list = |id: &&str| ObjectView {
            link: Link { words: own(format!("{id}.json")), url: file(format!("{DATA}{id}.json")) },
            about: self.message(lang, &format!("data-list-{id}")),
        };
        let schema = |id: &str| Link {
            words: own(format!("{id}.json")),
            url: file(format!("{DATA}schema/{id}.json")),
        };
        let body = OpenDataView {
            licence: self.some_words(self.archive.settings.licence.as_ref(), lang),
            tables: TABLES.iter().map(|table| self.table_view(table, lang)).collect(),
            lists: LISTS.iter().map(list).collect(),
            schemas: SCHEMAS.into_iter().map(schema).collect(),
        };
        let title = self.message(lang, "open-data");
        let head = self.head(&[title], PageKey::OpenData(lang), self.home_crumb(lang));
        let body = Body::OpenData(body);
        Some(View { template: "open-data.html", lang, head, body, texts: Vec::new(), links: Vec::new() })
    }

    fn table_view(&self, table: &'static Table, lang: Lang) -> TableView {
        let year = |year: i16| Link {
            words: Words { text: year.to_string(), lang: None },
            url: format!("{}{}", self.archive.settings.base(), Self::table_path(table.id, year)),
        };
        let column = |column: &crate::site::Column| ColumnView {
            names: self.column_names(column),
            about: self.message(lang, &format!("data-column-{}", column.id())),
        };
        TableView {
            id: table.id,
            name: self.message(lang, &format!("data-table-{}", table.id)),
            about: self.message(lang, &format!("data-about-{}", table.id)),
            columns: table.columns.iter().map(column).collect(),
            years: self.years().into_iter().map(year).collect(),
        }
    }
}
