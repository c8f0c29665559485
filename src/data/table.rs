//! The rows of the tables: CSV after RFC 4180, in UTF-8, with a header.

use super::maker::Maker;
use super::objects::{File, Sides, Vote};
use super::record::{Whole, ground, listed, open_of};
use crate::archive::{Attendee, Note, OpenMeeting, PublicBody, PublicItem, PublicMeeting, Shown, Stage};
use crate::language::{Lang, Text};
use crate::site::{PageKey, TABLES};

/// The tables of a year, in the order of [`TABLES`].
pub struct Tables {
    all: Vec<csv::Writer<Vec<u8>>>,
}

/// A row in the making.
struct Row<'a> {
    maker: &'a Maker<'a>,
    cells: Vec<String>,
}

impl Row<'_> {
    fn cell(mut self, text: impl ToString) -> Self {
        self.cells.push(text.to_string());
        self
    }

    fn some(self, text: Option<impl ToString>) -> Self {
        let text = text.map(|text| text.to_string()).unwrap_or_default();
        self.cell(text)
    }

    fn yes(self, is: bool) -> Self {
        self.cell(is)
    }

    fn each(mut self, cell: impl Fn(Lang) -> Option<String>) -> Self {
        self.cells.extend(self.maker.langs().map(|lang| cell(lang).unwrap_or_default()));
        self
    }

    fn text(self, text: Option<&Text>) -> Self {
        self.each(|lang| text.and_then(|text| text.own(lang)).map(str::to_owned))
    }

    fn sides(self, sides: &Sides) -> Self {
        let maker = self.maker;
        self.each(|lang| sides.get(&maker.tag(lang)).cloned())
    }
}

/// The name of a table, by its place among [`TABLES`].
#[derive(Clone, Copy)]
enum Of {
    Meetings,
    Items,
    Decisions,
    Attendance,
    Documents,
    Declarations,
    Votes,
}

impl Tables {
    /// Tables with nothing but their headers.
    pub fn new(maker: &Maker) -> Tables {
        let headed = |table| {
            let mut writer = csv::Writer::from_writer(Vec::new());
            // Writing to memory doesn't fail.
            let written = writer.write_record(maker.site.header(table));
            debug_assert!(written.is_ok());
            writer
        };
        Tables { all: TABLES.iter().map(headed).collect() }
    }

    /// The bytes of each.
    pub fn into_bytes(self) -> impl Iterator<Item = (&'static str, Vec<u8>)> {
        let names = TABLES.iter().map(|table| table.id);
        names.zip(self.all.into_iter().map(|writer| writer.into_inner().unwrap_or_default()))
    }

    fn put(&mut self, of: Of, row: Row) {
        if let Some(table) = self.all.get_mut(of as usize) {
            let written = table.write_record(row.cells);
            debug_assert!(written.is_ok(), "{written:?}");
        }
    }

    /// Adds the rows of a meeting.
    pub fn meeting(&mut self, maker: &Maker, place: usize, meeting: &PublicMeeting, whole: &Whole) {
        let id = maker.site.meeting_id(place);
        let row = || Row { maker, cells: Vec::new() }.cell(&id);
        self.put(Of::Meetings, meeting_row(row(), maker, place, meeting));
        let Some(open) = open_of(meeting) else { return };
        for (nth, item) in open.items().enumerate() {
            self.put(Of::Items, item_row(row(), place, nth, item));
        }
        for (item, decisions) in open.items().zip(&whole.decisions) {
            let most = decisions.values().map(Vec::len).max().unwrap_or_default();
            for nth in 0..most {
                let text = |lang| decisions.get(&maker.tag(lang))?.get(nth).cloned();
                self.put(Of::Decisions, row().cell(&item.number).cell(nth + 1).each(text));
            }
        }
        for item in &whole.meeting.items {
            for (nth, vote) in item.votes.iter().enumerate() {
                self.put(Of::Votes, vote_row(row().some(item.number.as_ref()).cell(nth + 1), vote));
            }
        }
        self.attendance(maker, meeting, open, &row);
        for own in &open.declarations {
            let note = match &own.dispensation {
                Some(Note::Said(text)) => Some(text),
                Some(Note::Plain) | None => None,
            };
            let of = row().some(own.item.as_ref());
            let of = person(of, maker, &own.who).some(own.interest).text(own.nature.as_ref());
            self.put(Of::Declarations, of.yes(own.left).yes(own.dispensation.is_some()).text(note));
        }
        self.documents(whole, &row);
    }

    fn attendance<'a>(
        &mut self,
        maker: &Maker,
        meeting: &PublicMeeting,
        open: &OpenMeeting,
        row: &impl Fn() -> Row<'a>,
    ) {
        let mut put = |day: jiff::civil::Date, who: &Attendee, how: &str, whom: Option<&Attendee>| {
            let of = person(row().cell(day), maker, who).cell(how);
            let of = of.text(who.role.as_ref()).text(who.organisation.as_ref());
            self.put(Of::Attendance, of.some(whom.map(|whom| whom.name.display())));
        };
        if let Some(seen) = &open.attendance {
            let whom = |who: &Attendee| {
                let pair = seen.substitutes.iter().find(|(own, _)| std::ptr::eq(own, who));
                pair.and_then(|(_, whom)| whom.as_ref())
            };
            listed(seen).for_each(|(who, how)| put(meeting.date, who, how, whom(who)));
        }
        for sitting in &open.sittings {
            sitting.present.iter().for_each(|who| put(sitting.date, who, "present", None));
        }
    }

    fn documents<'a>(&mut self, whole: &Whole, row: &impl Fn() -> Row<'a>) {
        let of_items = whole.meeting.items.iter().map(|item| (item.number.as_deref(), &item.files));
        for (number, files) in std::iter::once((None, &whole.meeting.files)).chain(of_items) {
            for file in files {
                self.put(Of::Documents, document_row(row(), number, file));
            }
        }
    }
}

fn person<'a>(row: Row<'a>, maker: &Maker, who: &Attendee) -> Row<'a> {
    let place = maker.site.everybody().find(maker.site.archive(), &who.name);
    let slug = place.and_then(|place| maker.site.everybody().all.get(place)).map(|known| &known.slug);
    row.some(slug).cell(who.name.display())
}

fn meeting_row<'a>(row: Row<'a>, maker: &Maker, place: usize, meeting: &PublicMeeting) -> Row<'a> {
    let open = open_of(meeting);
    let committee = maker.site.archive().committees.get(meeting.committee);
    let stage = match &meeting.shown {
        Shown::Removed(_) => None,
        Shown::Planned => Some(Stage::Planned),
        Shown::Open(open) => Some(open.stage),
    };
    let removed = match &meeting.shown {
        Shown::Removed(removed) => Some(removed.dated.date),
        Shown::Planned | Shown::Open(_) => None,
    };
    let shown = removed.is_none();
    let status = meeting.status.as_ref().filter(|_| shown);
    let clock = |time: jiff::civil::Time| format!("{:02}:{:02}", time.hour(), time.minute());
    let published = |lang| {
        // What isn't there in a language wasn't published in it.
        let own = open.filter(|open| open.languages.get(lang).is_some())?;
        own.published_on(own.stage, lang).map(|day| day.to_string())
    };
    let page = |lang| {
        (!matches!(meeting.shown, Shown::Planned)).then(|| maker.site.absolute(PageKey::Meeting(place, lang)))
    };
    row.some(committee.map(|committee| &committee.id))
        .text(committee.map(|committee| committee.name_on(meeting.date)))
        .cell(meeting.date)
        .some(meeting.time.filter(|_| shown).map(clock))
        .some(open.and_then(|open| open.ends).map(clock))
        .some(stage.map(Stage::id))
        .some(status.map(|status| status.word))
        .some(status.and_then(|status| status.to))
        .text(open.and_then(|open| open.title.as_ref()))
        .text(open.and_then(|open| open.venue.as_ref()))
        .some(open.and_then(|open| open.mode))
        .some(open.and_then(|open| open.open))
        .each(published)
        .some(removed)
        .each(page)
}

fn item_row<'a>(row: Row<'a>, place: usize, nth: usize, item: &PublicItem) -> Row<'a> {
    let maker = row.maker;
    let (grounds, open, removed) = match &item.body {
        PublicBody::Open(open) => (Vec::new(), Some(open), None),
        PublicBody::Closed(closed) => (closed.grounds.iter().map(ground).collect(), None, None),
        PublicBody::Removed(removed) => (Vec::new(), None, Some(removed.date)),
    };
    row.cell(&item.number)
        .some(item.parent.as_ref())
        .text(item.title())
        .cell(grounds.join("; "))
        .some(open.and_then(|open| open.added))
        .yes(open.is_some_and(|open| open.urgent.is_some()))
        .yes(open.is_some_and(|open| open.withdrawn.is_some()))
        .some(open.and_then(|open| open.issue.as_ref()))
        .some(removed)
        .each(|lang| Some(maker.site.absolute(PageKey::Item(place, nth, lang))))
}

fn vote_row<'a>(row: Row<'a>, vote: &Vote) -> Row<'a> {
    row.sides(&vote.about)
        .some(vote.result.as_ref())
        .some(vote.for_)
        .some(vote.against)
        .some(vote.abstained)
        .some(vote.casting.as_ref())
}

fn document_row<'a>(row: Row<'a>, number: Option<&str>, file: &File) -> Row<'a> {
    row.some(number)
        .sides(&file.names)
        .some(file.paper.as_ref())
        .yes(file.master.is_some())
        .some(file.language.as_ref())
        .some(file.media.as_ref())
        .some(file.size)
        .some(file.pages)
        .cell(&file.url)
}
