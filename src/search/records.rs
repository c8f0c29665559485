//! What is shown of a result: its title and address, its meeting, committee and date.
//!
//! Records are in files of 32, by their numbers. Up to 32 files share a folder, whose name has the hash of them all, so
//! that the entry file needn't name each.

use rayon::prelude::*;
use serde::{Serialize, Serializer};

use super::{
    Folder,
    record::{Numbered, Record, documents},
    short_hash,
};
use crate::archive::{PublicItem, Shown};
use crate::language::Text;
use crate::problem::Problem;
use crate::site::{PageKey, Words};

/// So many records are in a file, and so many files in a folder.
pub const RECORDS: u32 = 32;

/// A result's meeting: the committee's place, the day as ISO 8601 writes it and as the language does, and the meeting's
/// address below the site's.
#[derive(Serialize)]
struct Held(usize, String, String, String);

/// A result. It is written as a list in this order, without what is missing at its end.
#[derive(Default)]
struct Found {
    title: String,
    /// The number before the title.
    before: String,
    /// The address below the meeting's, or below the site's where there is no meeting.
    url: String,
    /// The place of the meeting in the file.
    meeting: Option<usize>,
    /// The place in the file of the item that a document belongs to.
    item: Option<usize>,
    /// The language of the title, where that is another.
    lang: Option<String>,
    /// The file of the text, where the page is longer than that.
    text: Option<String>,
}

impl Serialize for Found {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Found { title, before, url, meeting, item, lang, text } = self;
        match (meeting, item, lang, text) {
            (None, None, None, None) => (title, before, url).serialize(serializer),
            (meeting, None, None, None) => (title, before, url, meeting).serialize(serializer),
            (meeting, item, None, None) => (title, before, url, meeting, item).serialize(serializer),
            (meeting, item, lang, None) => (title, before, url, meeting, item, lang).serialize(serializer),
            all => (title, before, url, all.0, all.1, all.2, all.3).serialize(serializer),
        }
    }
}

/// A file of records.
#[derive(Default, Serialize)]
struct File {
    meetings: Vec<Held>,
    /// The place of the last meeting in the archive.
    #[serde(skip)]
    last: Option<usize>,
    /// The titles of the items that documents belong to.
    items: Vec<String>,
    /// The place of the last item in its meeting.
    #[serde(skip)]
    last_item: Option<usize>,
    results: Vec<Found>,
}

/// A row of records: the hashes of its folders.
pub type Row = String;

/// Writes all records: those of items, of documents, and of the rest. The committees' texts are in these files.
///
/// # Errors
/// A file that can't be written.
pub fn write(record: &Record, texts: &[Option<String>], folder: &Folder) -> Result<[Row; 3], Problem> {
    let all = Showing { record, texts };
    Ok([
        row("items", record.items, folder, &|file, number| all.item(file, number))?,
        row("documents", record.documents, folder, &|file, number| all.document(file, number))?,
        row("rest", record.rest(), folder, &|file, number| all.rest(file, number))?,
    ])
}

type Show<'a> = &'a (dyn Fn(&mut File, u32) -> Option<Found> + Sync);

fn row(name: &str, count: u32, folder: &Folder, show: Show) -> Result<Row, Problem> {
    let folders: Vec<u32> = (0..count.div_ceil(RECORDS * RECORDS)).collect();
    let write = |nth: u32| {
        let first = nth * RECORDS;
        let files = first..count.div_ceil(RECORDS).min(first + RECORDS);
        let made: Vec<(u32, Vec<u8>)> = files
            .map(|file| (file, file_of(file * RECORDS..count.min((file + 1) * RECORDS), show)))
            .collect();
        let mut hasher = blake3::Hasher::new();
        for (_, bytes) in &made {
            hasher.update(bytes);
        }
        let hash = short_hash(&hasher.finalize());
        for (file, bytes) in made {
            folder.put(&format!("{name}-{nth}-{hash}/{file}.json"), bytes)?;
        }
        Ok(hash)
    };
    let hashes: Vec<String> = folders.into_par_iter().map(write).collect::<Result<_, _>>()?;
    Ok(hashes.concat())
}

fn file_of(numbers: std::ops::Range<u32>, show: Show) -> Vec<u8> {
    let mut file = File::default();
    for number in numbers {
        // A number that shows nothing keeps its place.
        let found = show(&mut file, number);
        file.results.push(found.unwrap_or_default());
    }
    serde_json::to_vec(&file).unwrap_or_default()
}

/// The meeting that a number belongs to, where each starts with a number of its own.
fn meeting_of<'a, 'r>(
    record: &'a Record<'r>,
    number: u32,
    first: fn(&Numbered) -> u32,
) -> Option<&'a Numbered<'r>> {
    let after = record.meetings.partition_point(|meeting| first(meeting) <= number);
    record.meetings.get(after.checked_sub(1)?)
}

struct Showing<'a> {
    record: &'a Record<'a>,
    /// The files of the committees' texts, by their places.
    texts: &'a [Option<String>],
}

impl Showing<'_> {
    /// An address below the site's.
    fn url(&self, key: PageKey) -> String {
        let (site, whole) = (self.record.site, self.record.site.url(key));
        whole.strip_prefix(site.archive().settings.base()).unwrap_or(&whole).to_owned()
    }

    fn words(&self, text: &Text) -> Words {
        self.record.site.words(text, self.record.lang)
    }

    fn found(title: Words, url: String) -> Found {
        Found { title: title.text, lang: title.lang, url, ..Found::default() }
    }

    /// The place of a meeting in a file.
    fn held(&self, file: &mut File, numbered: &Numbered) -> usize {
        if file.last != Some(numbered.place) {
            let (site, lang) = (self.record.site, self.record.lang);
            let date = numbered.meeting.date;
            file.meetings.push(Held(
                numbered.meeting.committee,
                date.to_string(),
                site.locales().locale(lang).short_date(date),
                self.url(PageKey::Meeting(numbered.place, lang)),
            ));
            (file.last, file.last_item) = (Some(numbered.place), None);
        }
        file.meetings.len().saturating_sub(1)
    }

    fn item(&self, file: &mut File, number: u32) -> Option<Found> {
        let numbered = meeting_of(self.record, number, |meeting| meeting.items)?;
        let Shown::Open(open) = &numbered.meeting.shown else { return None };
        let item = open.items().nth((number - numbered.items) as usize)?;
        let title = self.record.site.item_words(item, self.record.lang);
        let before = if item.title().is_some() { item.number.to_string() } else { String::new() };
        let meeting = self.held(file, numbered);
        let found = Self::found(title, format!("{}/", item.number.slug()));
        Some(Found { before, meeting: Some(meeting), ..found })
    }

    fn document(&self, file: &mut File, number: u32) -> Option<Found> {
        let numbered = meeting_of(self.record, number, |meeting| meeting.documents)?;
        let (item, paper) = documents(numbered.meeting).nth((number - numbered.documents) as usize)?;
        let below = item.map_or_else(String::new, |(_, item)| format!("{}/", item.number.slug()));
        let meeting = self.held(file, numbered);
        let found = Self::found(self.words(&paper.title), format!("{below}#{}", paper.anchor));
        let item = item.map(|(nth, item)| self.item_of(file, nth, item));
        Some(Found { meeting: Some(meeting), item, ..found })
    }

    /// The place in a file of the item that a document belongs to.
    fn item_of(&self, file: &mut File, nth: usize, item: &PublicItem) -> usize {
        if file.last_item != Some(nth) {
            let title = self.record.site.item_words(item, self.record.lang).text;
            file.items.push(if item.title().is_some() { format!("{} {title}", item.number) } else { title });
            file.last_item = Some(nth);
        }
        file.items.len().saturating_sub(1)
    }

    /// A person, a page or a meeting.
    fn rest(&self, file: &mut File, number: u32) -> Option<Found> {
        let record = self.record;
        let (archive, undated) = (record.site.archive(), record.undated());
        let Some(place) = number.checked_sub(undated) else {
            let key = *record.people.iter().chain(&record.pages).nth(number as usize)?;
            let title = match key {
                PageKey::Invitee(place, ..) | PageKey::Councillor(place, ..) => {
                    let known = record.site.everybody().all.get(place)?;
                    Words { text: record.site.named(&known.name, known.councillor, record.lang), lang: None }
                }
                PageKey::Committee(place, _) => self.words(&archive.committees.get(place)?.name),
                PageKey::Issue(place, ..) => self.words(&archive.issues.get(place)?.title),
                PageKey::Page(place, _) => self.words(&archive.pages.get(place)?.title),
                _ => Words { text: record.site.own_page(key)?.title, lang: None },
            };
            let text = match key {
                PageKey::Committee(place, _) => self.texts.get(place).cloned().flatten(),
                _ => None,
            };
            return Some(Found { text, ..Self::found(title, self.url(key)) });
        };
        let numbered = record.meetings.get(place as usize)?;
        let name = record.site.meeting_name(numbered.meeting, record.lang);
        let meeting = self.held(file, numbered);
        Some(Found { meeting: Some(meeting), ..Self::found(name, String::new()) })
    }
}
