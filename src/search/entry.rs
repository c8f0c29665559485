//! The entry file: what the other files are called, what their numbers stand for, and the language's rules.

use serde::Serialize;

use super::{
    FIGURES,
    gather::FILTER,
    record::{Numbered, Record},
    records::{RECORDS, Row},
    shards::Names,
};
use crate::language::Forms;

/// Its name. It is the only one without a hash.
pub const FILE: &str = "index.json";

/// The entry file.
#[derive(Serialize)]
pub struct Entry<'a> {
    forms: &'a Forms,
    filter: char,
    /// The names of the committees, by their places.
    committees: Vec<String>,
    /// How many people there are at the start of the rest, and how many pages after them.
    people: usize,
    pages: usize,
    /// Four numbers for each month, oldest first: how many months after the one before it, the first after the year 0; how
    /// many items, documents and meetings it has. People and pages have none.
    months: Vec<u32>,
    /// How many records are in a file, and files in a folder.
    records: u32,
    /// How many figures a hash has.
    figures: usize,
    /// The hashes of the folders of records: of items, documents and the rest.
    folders: [Row; 3],
    /// The files that name the files of words, or these where they are few.
    words: Names,
}

impl<'a> Entry<'a> {
    pub fn of(record: &'a Record, words: Names, folders: [Row; 3]) -> Entry<'a> {
        let site = record.site;
        let name = |committee: &crate::archive::Committee<_>| site.words(&committee.name, record.lang).text;
        Entry {
            forms: site.locales().locale(record.lang).forms(),
            filter: FILTER,
            committees: site.archive().committees.iter().map(name).collect(),
            people: record.people.len(),
            pages: record.pages.len(),
            months: months(record),
            records: RECORDS,
            figures: FIGURES,
            folders,
            words,
        }
    }

    /// The file.
    pub fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }
}

fn months(record: &Record) -> Vec<u32> {
    let month = |numbered: &Numbered| {
        let date = numbered.meeting.date;
        u32::from(date.year().unsigned_abs()) * 12 + u32::from(date.month().unsigned_abs()) - 1
    };
    let mut months = Vec::new();
    let mut last = 0;
    let mut before = (0, 0, record.undated());
    for (nth, numbered) in record.meetings.iter().enumerate() {
        let next = record.meetings.get(nth + 1);
        if next.is_none_or(|next| month(next) != month(numbered)) {
            let after = next.map_or((record.items, record.documents, record.rest()), |next| {
                (next.items, next.documents, next.own)
            });
            let (items, documents, rest) = before;
            let own = month(numbered);
            months.extend([own - last, after.0 - items, after.1 - documents, after.2 - rest]);
            (last, before) = (own, after);
        }
    }
    months
}
