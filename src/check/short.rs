//! The short texts of a meeting, which stand in its front matter: each with its place, and whether everybody may read it.

use super::MeetingRecord;
use crate::archive::{Attendee, Declaration, Document, Entry, Item, Note, Votes};
use crate::language::Text;
use crate::problem::Place;

/// A short text.
pub struct Short<'a> {
    /// What it says.
    pub text: &'a Text,
    /// Where.
    pub place: Place,
    /// It is public, or is going to be when the meeting's stage says so.
    pub open: bool,
}

/// All of them but those of people, which [`people`] has.
pub fn texts<'a>(meeting: &'a MeetingRecord) -> Vec<Short<'a>> {
    let own = meeting.meeting;
    let open = own.removed.is_none();
    let mut all = Vec::new();
    let mut add = |text: Option<&'a Text>, way: &[&str]| {
        all.extend(text.map(|text| Short { text, place: meeting.stated(way), open }));
    };
    add(own.title.as_ref(), &["title"]);
    add(own.venue.as_ref(), &["venue"]);
    add(own.join.as_ref(), &["join"]);
    add(own.status.as_ref().and_then(|status| status.reason.as_ref()), &["reason"]);
    if let Some(text) = own.removed.as_ref().and_then(|removed| removed.reason.as_ref()) {
        all.push(Short { text, place: meeting.stated(&["removed", "reason"]), open: true });
    }
    for item in own.items() {
        all.extend(of_item(meeting, item));
    }
    all.extend(own.documents.iter().map(|own| of_document(own, open && own.closed.is_none())));
    for declaration in &own.declarations {
        all.extend(of_declaration(meeting, declaration, open));
    }
    all
}

/// Texts of an item's facts, votes and papers.
fn of_item<'a>(meeting: &'a MeetingRecord, item: &'a Item) -> Vec<Short<'a>> {
    let there = meeting.meeting.removed.is_none() && item.removed.is_none();
    let open = there && item.closed.is_none();
    let number = item.number.as_str();
    let place = |key: &str| meeting.stated(&["items", number, key]);
    let notes = [(item.urgent.as_ref(), "urgent"), (item.withdrawn.as_ref(), "withdrawn")];
    let notes = notes.into_iter().filter_map(|(note, key)| Some((said(note)?, key)));
    let mut all: Vec<Short> = notes.map(|(text, key)| Short { text, place: place(key), open }).collect();
    for vote in &item.votes {
        let open = open || (there && vote.public);
        all.extend(vote.about.iter().map(|text| Short { text, place: place("votes"), open }));
    }
    for own in &item.documents {
        all.push(of_document(own, own.closed.is_none() && (open || (there && own.public))));
    }
    all
}

fn of_document(document: &Document, open: bool) -> Short<'_> {
    Short { text: &document.title, place: document.place.clone(), open }
}

fn of_declaration<'a>(meeting: &MeetingRecord, own: &'a Declaration, open: bool) -> Vec<Short<'a>> {
    let open = open && (own.public || !meeting.meeting.shuts(own.item.as_deref()));
    let texts = own.nature.iter().chain(said(own.dispensation.as_ref()));
    texts.map(|text| Short { text, place: own.place.clone(), open }).collect()
}

fn said(note: Option<&Note>) -> Option<&Text> {
    match note? {
        Note::Said(text) => Some(text),
        Note::Plain => None,
    }
}

/// Titles of items and sections, and why an item is exempt: what everybody may read of the agenda.
pub fn agenda<'a>(meeting: &'a MeetingRecord) -> Vec<Short<'a>> {
    let open = meeting.meeting.removed.is_none();
    let mut all = Vec::new();
    let mut last = meeting.meeting.place.clone();
    for entry in &meeting.meeting.entries {
        match entry {
            Entry::Section { title, .. } => all.push(Short { text: title, place: last.clone(), open }),
            Entry::Item(item) => {
                let open = open && item.removed.is_none();
                all.push(Short { text: &item.title, place: item.place.clone(), open });
                last = item.place.clone();
                let closed = item.closed.iter().filter_map(|own| Some((own.explanation.as_ref()?, own)));
                all.extend(closed.map(|(text, own)| {
                    let place = own.place().unwrap_or(&item.place).clone();
                    Short { text, place, open }
                }));
            }
        }
    }
    all
}

/// Everybody whom the meeting's lists name: members, officers, substitutes.
pub fn people<'a>(meeting: &'a MeetingRecord) -> impl Iterator<Item = &'a Attendee> {
    let own = &meeting.meeting.attendance;
    let lists = [&own.present, &own.remote, &own.apologies, &own.absent, &own.attending];
    let substitutes = own.substitutes.iter().flat_map(|(who, whose)| std::iter::once(who).chain(whose));
    let sittings = meeting.meeting.sittings.iter().flat_map(|sitting| &sitting.present);
    lists.into_iter().flatten().chain(substitutes).chain(sittings)
}

/// Those whom an open item's votes and declarations name.
pub fn named<'a>(meeting: &'a MeetingRecord) -> Vec<&'a Attendee> {
    let declared = meeting.meeting.declarations.iter();
    let declared = declared.filter(|own| own.public || !meeting.meeting.shuts(own.item.as_deref()));
    let shown = |item: &&Item| item.removed.is_none();
    let votes = meeting
        .meeting
        .items()
        .filter(shown)
        .flat_map(|item| item.votes.iter().filter(move |vote| item.closed.is_none() || vote.public));
    let sides = votes.flat_map(|vote| [&vote.for_, &vote.against, &vote.abstained]).flatten();
    let voters = sides.flat_map(|votes| match votes {
        Votes::Names(names) => names.as_slice(),
        Votes::Count(_) => &[],
    });
    declared.map(|own| &own.who).chain(voters).collect()
}
