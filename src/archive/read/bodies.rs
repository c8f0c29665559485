//! The bodies of a meeting's files side by side: items by their number, parts by kind and place.

use std::collections::{HashMap, HashSet};

use super::{
    Reading,
    lists::{besides_links, documents, invitees},
    noted::Side,
};
use crate::archive::{Closure, Entry, Item, Meeting, Part, document::Papers};
use crate::content::{BodyEntry, BodyItem, BodyPart, Exemption, ItemNumber, PartKind, TextRef};
use crate::language::{PerLang, Text};
use crate::problem::{Fault, Place, Problem};

/// What tells the entries of two files apart: a number, or the place after one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Key {
    Item(ItemNumber),
    Section(Option<ItemNumber>, usize),
}

/// The texts before the first item.
pub fn preambles(sides: &[Side]) -> PerLang<TextRef> {
    let mut all = PerLang::none();
    for side in sides {
        if let Some(text) = side.text(&side.body().preamble) {
            all.set(side.source.lang, text);
        }
    }
    all
}

/// The languages that have a file.
pub fn languages(sides: &[Side]) -> PerLang<()> {
    let mut all = PerLang::none();
    sides.iter().for_each(|side| all.set(side.source.lang, ()));
    all
}

fn keys(side: &Side) -> Vec<Key> {
    let (mut last, mut sections) = (None, 0);
    let mut keys = Vec::with_capacity(side.body().entries.len());
    for entry in &side.body().entries {
        keys.push(match entry {
            BodyEntry::Section { .. } => {
                sections += 1;
                Key::Section(last.clone(), sections)
            }
            BodyEntry::Item(item) => {
                last = Some(item.number.clone());
                sections = 0;
                Key::Item(item.number.clone())
            }
        });
    }
    keys
}

/// The order of the longer list; what only another has comes after what it follows there.
fn order(lists: &[Vec<Key>]) -> Vec<Key> {
    let Some(longest) = lists.iter().rev().max_by_key(|list| list.len()) else { return Vec::new() };
    let mut known: HashSet<&Key> = longest.iter().collect();
    let mut after: HashMap<Option<&Key>, Vec<&Key>> = HashMap::new();
    for list in lists {
        let mut before = None;
        for key in list {
            if known.insert(key) {
                after.entry(before).or_default().push(key);
            }
            before = Some(key);
        }
    }
    let mut order = Vec::with_capacity(known.len());
    let mut waiting: Vec<&Key> = longest.iter().rev().collect();
    waiting.extend(after.remove(&None).into_iter().flatten().rev());
    while let Some(key) = waiting.pop() {
        order.push(key.clone());
        waiting.extend(after.remove(&Some(key)).into_iter().flatten().rev());
    }
    order
}

/// Items and section titles of all languages.
pub fn entries(
    reading: Reading,
    sides: &[Side],
    papers: &mut Papers,
    problems: &mut Vec<Problem>,
) -> Vec<Entry> {
    let lists: Vec<Vec<Key>> = sides.iter().map(keys).collect();
    let places: Vec<HashMap<&Key, usize>> =
        lists.iter().map(|list| list.iter().enumerate().map(|(place, key)| (key, place)).collect()).collect();
    let mut entries = Vec::new();
    for key in order(&lists) {
        let found: Vec<(&Side, &BodyEntry)> = sides
            .iter()
            .zip(&places)
            .filter_map(|(side, places)| Some((side, side.body().entries.get(*places.get(&key)?)?)))
            .collect();
        match key {
            Key::Section(..) => entries.push(section(&found)),
            Key::Item(number) => {
                let versions: Vec<(&Side, &BodyItem)> = found
                    .into_iter()
                    .filter_map(|(side, entry)| match entry {
                        BodyEntry::Item(item) => Some((side, item)),
                        BodyEntry::Section { .. } => None,
                    })
                    .collect();
                not_translated(reading, sides, &versions, problems);
                entries.extend(
                    item(reading, number, &versions, papers, problems)
                        .map(|item| Entry::Item(Box::new(item))),
                );
            }
        }
    }
    entries
}

fn not_translated(
    reading: Reading,
    sides: &[Side],
    versions: &[(&Side, &BodyItem)],
    problems: &mut Vec<Problem>,
) {
    for side in sides {
        let lang = side.source.lang;
        if versions.iter().any(|(own, _)| own.source.lang == lang) {
            continue;
        }
        if let Some((own, item)) = versions.first() {
            let language = reading.locales.locale(lang).id().to_owned();
            let fault = Fault::ItemNotTranslated { number: item.number.to_string(), language };
            problems.push(Problem::at(fault, Place::bytes(own.source.file, item.heading.clone())));
        }
    }
}

fn section(found: &[(&Side, &BodyEntry)]) -> Entry {
    let (mut titles, mut texts) = (PerLang::none(), PerLang::none());
    for (side, entry) in found {
        if let BodyEntry::Section { title, text } = entry {
            titles.set(side.source.lang, title.clone());
            if let Some(text) = side.text(text) {
                texts.set(side.source.lang, text);
            }
        }
    }
    Entry::Section { title: Text::Sides(titles), text: texts }
}

fn item(
    reading: Reading,
    number: ItemNumber,
    versions: &[(&Side, &BodyItem)],
    papers: &mut Papers,
    problems: &mut Vec<Problem>,
) -> Option<Item> {
    let (first, body) = versions.first()?;
    let mut titles = PerLang::none();
    let mut headings = PerLang::none();
    for (side, item) in versions {
        titles.set(side.source.lang, item.title.clone());
        headings.set(side.source.lang, Place::bytes(side.source.file, item.heading.clone()));
    }
    let place = Place::bytes(first.source.file, body.heading.clone());
    let invitee_lines = invitees(reading, versions, problems);
    let mut item = Item {
        number,
        parent: body.parent.clone(),
        title: Text::Sides(titles),
        closed: closure(versions).map(Box::new),
        parts: parts(reading, versions, problems),
        invitees: invitee_lines.iter().map(Into::into).collect(),
        invitee_lines,
        documents: documents(versions, papers),
        issue: None,
        votes: Vec::new(),
        added: None,
        urgent: None,
        withdrawn: None,
        taken_after: None,
        speakers: Vec::new(),
        removed: None,
        old: None,
        facts_place: place.clone(),
        place,
        headings,
    };
    item.parts.retain(|part| part.kind != PartKind::Invitees);
    Some(item)
}

/// Marked in either file, an item is exempt in both.
fn closure(versions: &[(&Side, &BodyItem)]) -> Option<Closure> {
    let mut explanations = PerLang::none();
    let mut lines = PerLang::none();
    let mut stated = PerLang::none();
    let mut grounds = Vec::new();
    for (side, item) in versions {
        let Some((Exemption { grounds: own, explanation }, line)) = &item.exempt else { continue };
        lines.set(side.source.lang, Place::bytes(side.source.file, line.clone()));
        stated.set(side.source.lang, own.clone());
        for ground in own {
            if !grounds.contains(ground) {
                grounds.push(*ground);
            }
        }
        if let Some(explanation) = explanation {
            explanations.set(side.source.lang, explanation.clone());
        }
    }
    let explanation = (!explanations.is_empty()).then_some(Text::Sides(explanations));
    (!grounds.is_empty()).then_some(Closure { grounds, stated, explanation, lines })
}

/// Parts by their kind and their place among those of the kind.
fn parts(reading: Reading, versions: &[(&Side, &BodyItem)], problems: &mut Vec<Problem>) -> Vec<Part> {
    let mut parts: Vec<(usize, Part, Place)> = Vec::new();
    for (side, item) in versions {
        let mut counts: HashMap<PartKind, usize> = HashMap::new();
        for own in &item.parts {
            let nth = counts.entry(own.kind).or_insert(0);
            *nth += 1;
            let place = Place::bytes(side.source.file, own.heading.clone());
            let found = parts.iter().position(|(n, part, _)| n == nth && part.kind == own.kind);
            let at = found.unwrap_or_else(|| {
                let part =
                    Part { kind: own.kind, minute: None, text: PerLang::none(), decisions: PerLang::none() };
                parts.push((*nth, part, place.clone()));
                parts.len() - 1
            });
            if let Some((_, part, first)) = parts.get_mut(at) {
                add_version(reading, part, (side, own), (first, &place), problems);
            }
        }
    }
    parts
        .into_iter()
        .map(|(_, part, _)| part)
        .filter(|part| !part.text.is_empty() || part.minute.is_some())
        .collect()
}

/// What the messages call the number after a part's word.
const MINUTE_NUMBER: &str = "minute-number";

fn add_version(
    reading: Reading,
    part: &mut Part,
    (side, own): (&Side, &BodyPart),
    (first, place): (&Place, &Place),
    problems: &mut Vec<Problem>,
) {
    match (&part.minute, &own.minute) {
        (Some(known), Some(minute)) if known != minute => {
            let fault = Fault::Contradiction {
                key: MINUTE_NUMBER.to_owned(),
                first: known.to_string(),
                second: minute.to_string(),
            };
            problems.push(Problem::at(fault, place.clone()).and(first.clone()));
        }
        (None, Some(minute)) => part.minute = Some(minute.clone()),
        _ => {}
    }
    let of_links = own.kind == PartKind::Documents;
    let range = if of_links { besides_links(side.source, &own.text) } else { own.text.clone() };
    let Some(text) = side.text(&range) else { return };
    let decisions = match own.kind {
        PartKind::Decision => vec![text.clone()],
        _ => side.decisions(&range, &reading.words.dialect),
    };
    if !decisions.is_empty() {
        part.decisions.set(side.source.lang, decisions);
    }
    part.text.set(side.source.lang, text);
}

/// Where a meeting has an exempt item, every file numbers every item, and alike: else what is closed in one file
/// could stand in the open in another.
pub fn check_exempt(sides: &[Side], meeting: &Meeting, problems: &mut Vec<Problem>) {
    let Some(exempt) = meeting.items().find(|item| item.closed.is_some()) else { return };
    let mut report = |place: Place| {
        let fault = Fault::ExemptNumbering { number: exempt.number.to_string() };
        problems.push(Problem::at(fault, place).and(exempt.place.clone()));
    };
    let all: HashMap<&ItemNumber, bool> =
        meeting.items().map(|item| (&item.number, item.closed.is_some())).collect();
    for side in sides {
        let file = side.source.file;
        let mut closed = false;
        let mut own: HashSet<&ItemNumber> = HashSet::new();
        for entry in &side.body().entries {
            match entry {
                BodyEntry::Item(item) => {
                    own.insert(&item.number);
                    closed = all.get(&item.number) == Some(&true);
                    if side.body().counted && own.len() == 1 {
                        report(Place::bytes(file, item.heading.clone()));
                    }
                }
                BodyEntry::Section { text, .. } if closed => {
                    let start = side.source.text.get(..text.start).unwrap_or_default().trim_end().rfind('\n');
                    report(Place::bytes(file, start.map_or(text.start, |at| at + 1)..text.start));
                }
                BodyEntry::Section { .. } => {}
            }
        }
        let missing = meeting.items().find(|item| !own.contains(&item.number) && item.place.file != file);
        if let Some(missing) = missing {
            report(missing.place.clone());
        }
    }
}
