//! One meeting out of its folder: all languages together.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use super::{
    Found, Reading, bodies,
    facts::{self, Read, read_folder},
    lists,
    noted::{self, Side},
    tree::{Folder, folder_date},
};
use crate::archive::{
    Closure, Dated, Document, Entry, Item, Meeting, OldKind, OldNumbers, Stage, document::Papers,
};
use crate::content::{Fields, ItemNumber, keys};
use crate::problem::{Fault, Problem};

/// Reads a meeting's folder.
pub fn read(reading: Reading, folder: &Folder) -> Found<Option<Meeting>> {
    let mut problems = Vec::new();
    let mut papers = Papers::new(reading.files, reading.locales, &folder.path);
    let parsed = |lang, hash: &_| noted::front(reading, folder.parent(), (lang, *hash));
    let meeting = read_folder(reading, folder, keys::MEETING, &parsed, &mut problems)
        .map(|read| meeting(reading, folder, &read, &mut papers, &mut problems));
    // A day that there isn't is told of the folder; what states the same is renamed with it.
    let is_folders = |fault: &Fault| matches!(fault, Fault::BadDate { value } if folder_date(folder.name()).is_none() && folder.name().starts_with(value.as_str()));
    problems.retain(|problem| !is_folders(&problem.fault));
    Found::new(meeting, papers, problems)
}

fn meeting(
    reading: Reading,
    folder: &Folder,
    read: &Read,
    papers: &mut Papers,
    problems: &mut Vec<Problem>,
) -> Meeting {
    let fields = &read.fields;
    read.sources.iter().for_each(|source| papers.show(source));
    let committee = folder.parent();
    let sides: Vec<Side> =
        read.sources.iter().map(|source| Side::of(reading, committee, source, problems)).collect();
    let mut meeting = plain(folder, fields, papers, problems);
    meeting.preamble = bodies::preambles(&sides);
    meeting.languages = bodies::languages(&sides);
    let entries = bodies::entries(reading, &sides, papers, problems);
    meeting.entries = with_facts(entries, fields, papers, problems);
    inherit(&mut meeting.entries);
    bodies::check_exempt(&sides, &meeting, problems);
    if may_be_kept(&meeting, &sides) && !problems.iter().any(Problem::is_error) {
        sides.into_iter().for_each(|side| side.keep(reading, committee));
    }
    meeting.settle();
    meeting
}

/// True where nothing of a meeting is closed, held back or removed, and its files state nothing of the kind either, such as of
/// a paper that is closed by itself or can't be found: what was found in them may be kept.
fn may_be_kept(meeting: &Meeting, sides: &[Side]) -> bool {
    let open = |item: &Item| item.closed.is_none() && item.removed.is_none();
    if sides.iter().any(|side| side.source.front.states(&keys::SHUT)) {
        return false;
    }
    !meeting.hold && meeting.removed.is_none() && meeting.items().all(open)
}

/// The meeting without its agenda.
fn plain(folder: &Folder, fields: &Fields, papers: &mut Papers, problems: &mut Vec<Problem>) -> Meeting {
    let of_folder = folder_date(folder.name());
    let date = fields.date("date").or(of_folder).unwrap_or(jiff::civil::Date::ZERO);
    if of_folder.is_some_and(|of_folder| of_folder != date) {
        let fault = Fault::DateNotFolder { stated: date.to_string(), folder: folder.name().to_owned() };
        problems.push(Problem::at(fault, fields.place_of("date")));
    }
    Meeting {
        committee: 0,
        committee_id: folder.parent().into(),
        folder: folder.name().into(),
        date,
        time: fields.time("time"),
        ends: fields.time("ends"),
        stage: fields.choice("stage").and_then(Stage::parse).unwrap_or(Stage::Planned),
        status: facts::status(fields),
        hold: fields.flag("hold") == Some(true),
        removed: fields.field("removed").and_then(|field| facts::dated(&field.value)),
        title: fields.text("title"),
        venue: fields.text("venue"),
        mode: fields.choice("mode"),
        open: fields.choice("open"),
        join: fields.text("join"),
        webcast: fields.word("webcast"),
        contact: fields.map("contact").map(|map| facts::contact(&map)),
        published: facts::published(fields),
        confirmed: fields.date("confirmed"),
        corrected: facts::corrected(fields),
        sittings: facts::sittings(fields),
        attendance: Arc::new(facts::attendance(fields)),
        declarations: facts::declarations(fields),
        documents: papers.list(fields.entries("documents")),
        preamble: Default::default(),
        entries: Vec::new(),
        languages: Default::default(),
        old: OldNumbers::of(fields, OldKind::Meeting),
        place: fields.place.clone(),
    }
}

/// Gives each item what `items:` says of it.
fn with_facts(
    mut entries: Vec<Entry>,
    fields: &Fields,
    papers: &mut Papers,
    problems: &mut Vec<Problem>,
) -> Vec<Entry> {
    let places: HashMap<ItemNumber, usize> = entries
        .iter()
        .enumerate()
        .filter_map(|(place, entry)| match entry {
            Entry::Item(item) => Some((item.number.clone(), place)),
            Entry::Section { .. } => None,
        })
        .collect();
    for (number, facts) in fields.items("items") {
        match places.get(number).and_then(|&place| entries.get_mut(place)) {
            Some(Entry::Item(item)) => add_facts(item, facts, papers, problems),
            _ => {
                let fault = Fault::ItemWithoutHeading { number: number.to_string() };
                problems.push(Problem::at(fault, facts.place.clone()));
            }
        }
    }
    for entry in &mut entries {
        if let Entry::Item(item) = entry {
            number_anchors(&mut item.documents);
        }
    }
    entries
}

fn add_facts(item: &mut Item, fields: &Fields, papers: &mut Papers, problems: &mut Vec<Problem>) {
    let mut invitees = fields.people("invitees").to_vec();
    lists::add_people(&mut invitees, std::mem::take(&mut item.invitee_lines), problems);
    item.invitees = invitees.iter().map(Into::into).collect();
    let mut documents = papers.list(fields.entries("documents"));
    let linked = std::mem::take(&mut item.documents);
    documents.extend(linked.into_iter().filter(|own| !fields_name(fields, own)).collect::<Vec<_>>());
    item.documents = documents;
    item.issue = fields.word("issue");
    item.votes = facts::votes(fields);
    item.added = fields.date("added");
    item.urgent = fields.text("urgent").and_then(facts::note);
    item.withdrawn = fields.text("withdrawn").and_then(facts::note);
    item.taken_after = fields.number("taken-after").map(|number| number.as_str().into());
    item.speakers = fields.names("speakers").to_vec();
    item.removed = fields.field("removed").and_then(|field| facts::dated(&field.value));
    item.old = OldNumbers::of(fields, OldKind::Item);
    item.facts_place = fields.place.clone();
}

/// What closes or removes an item does so to its sub-items.
fn inherit(entries: &mut [Entry]) {
    let mut items: HashMap<ItemNumber, (Option<Box<Closure>>, Option<Dated>)> = HashMap::new();
    for entry in entries {
        let Entry::Item(item) = entry else { continue };
        match item.parent.as_ref().and_then(|parent| items.get(parent)) {
            Some((closed, removed)) => {
                item.closed = item.closed.take().or_else(|| closed.clone());
                item.removed = item.removed.take().or_else(|| removed.clone());
            }
            None => drop(items.insert(item.number.clone(), (item.closed.clone(), item.removed.clone()))),
        }
    }
}

/// True where the front matter names the paper that a link names too.
fn fields_name(fields: &Fields, linked: &Document) -> bool {
    let names = |entry: &Fields| entry.word("file").or_else(|| entry.word("url"));
    fields.entries("documents").iter().filter_map(names).any(|name| name == linked.name)
}

/// Two papers of an item never have one anchor.
fn number_anchors(documents: &mut [Document]) {
    let mut seen: BTreeMap<Box<str>, usize> = BTreeMap::new();
    for document in documents {
        let count = seen.entry(document.anchor.clone()).or_insert(0);
        *count += 1;
        if *count > 1 {
            document.anchor = format!("{}-{count}", document.anchor).into();
        }
    }
}
