//! Names out of an exempt item that stand in what is public of the same meeting.
//!
//! Only what is a name beyond doubt is looked for: what a title stands before (Mr, Dr) or a company's word after (Ltd),
//! and invitees of the item. Members, officers and whoever is named in a public list may be named anywhere.

use std::collections::{BTreeSet, HashSet};

use super::{MeetingRecord, search, short, vocabulary::Vocabulary};
use crate::archive::{Attendee, Item};
use crate::content::{PartKind, fold};
use crate::problem::{Fault, Place, Problem};

/// The most words of a name.
const LENGTH: usize = 4;

/// Finds them.
pub fn check(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    let closed: Vec<&Item> = meeting.meeting.items().filter(|item| item.closed.is_some()).collect();
    if closed.is_empty() {
        return;
    }
    let known = known(meeting);
    let shown = shown(meeting);
    for item in closed {
        for name in names(meeting, item).iter().filter(|name| !is_known(name, &known)) {
            let fault = || Fault::NameGivenAway { name: name.clone(), number: item.number.to_string() };
            for passage in meeting.passages() {
                if let Some(range) = search::words(passage.text, name).next() {
                    problems.push(passage.problem(fault(), range));
                }
            }
            let mut told: Vec<&Place> = Vec::new();
            for (said, place) in &shown {
                if search::words(said, name).next().is_some() && !told.contains(&place) {
                    problems.push(Problem::at(fault(), place.clone()));
                    told.push(place);
                }
            }
        }
    }
}

/// What everybody may read beside the texts: titles, explanations, facts, what is said of people.
fn shown<'a>(meeting: &'a MeetingRecord) -> Vec<(&'a str, Place)> {
    let mut all = Vec::new();
    let short = short::texts(meeting).into_iter().chain(short::agenda(meeting));
    for own in short.filter(|own| own.open) {
        all.extend(own.text.versions().map(|said| (said, own.place.clone())));
    }
    if meeting.meeting.removed.is_some() {
        return all;
    }
    let open: Vec<&Item> = meeting.meeting.items().filter(|item| item.removed.is_none()).collect();
    let invitees = open
        .iter()
        .flat_map(|item| item.invitees.iter().filter(move |who| item.closed.is_none() || who.public));
    // Who came may be named; the firm or the post that is given with the name isn't known by that.
    for who in short::people(meeting).chain(invitees) {
        let texts = who.role.iter().chain(&who.organisation);
        all.extend(texts.flat_map(|text| text.versions()).map(|said| (said, who.place.clone())));
    }
    all.extend(short::named(meeting).into_iter().map(|who| (who.name.name.as_ref(), who.place.clone())));
    let speakers = open.iter().filter(|item| item.closed.is_none());
    let speakers =
        speakers.flat_map(|item| item.speakers.iter().map(|who| (who.as_ref(), item.facts_place.clone())));
    all.extend(speakers);
    let speakers = &meeting.meeting.attendance.speakers;
    all.extend(speakers.iter().map(|who| (who.as_ref(), meeting.stated(&["speakers"]))));
    all
}

/// The names of an exempt item: in its texts, in the titles of its papers, among its invitees.
fn names(meeting: &MeetingRecord, item: &Item) -> BTreeSet<String> {
    let vocabulary = meeting.record.vocabulary();
    let closed = item.parts.iter().filter(|part| part.kind != PartKind::PublicSummary);
    let texts = closed.flat_map(|part| part.text.values()).map(|text| meeting.said(text));
    let papers = item.documents.iter().filter(|own| own.closed.is_some() || !own.public);
    let texts = texts.chain(papers.flat_map(|own| own.title.versions()));
    let mut names: BTreeSet<String> = texts.flat_map(|text| names_in(text, vocabulary)).collect();
    let invitees = item.invitees.iter().filter(|who| !who.public);
    names.extend(invitees.map(|who| who.name.name.to_string()).filter(|name| name.contains(' ')));
    names
}

/// The names that a text holds: of `Mr John Smith`, `John Smith` and `Mr Smith`.
pub fn names_in(text: &str, vocabulary: &Vocabulary) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is = |word: &str, all: &[String]| all.iter().any(|known| *known == bare(word));
    let mut names = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if is(word, &vocabulary.titles) {
            let after = after_title(words.get(at + 1..).unwrap_or_default());
            if let Some(last) = after.last() {
                names.push(format!("{} {last}", bare(word)));
            }
            if after.len() > 1 {
                names.push(after.join(" "));
            }
        }
        if is(word, &vocabulary.companies) {
            let before = words.get(..at).unwrap_or_default().iter().rev();
            let mut before: Vec<String> =
                before.take(LENGTH).take_while(capital).map(|word| bare(word)).collect();
            before.reverse();
            if !before.is_empty() {
                names.push(format!("{} {}", before.join(" "), bare(word)));
            }
        }
    }
    names
}

/// The words of a name after a title.
fn after_title(words: &[&str]) -> Vec<String> {
    let mut after: Vec<String> = Vec::new();
    for next in words.iter().take(LENGTH).take_while(capital) {
        after.push(bare(next));
        if next.ends_with(['.', ',', ';', ':', ')', '?', '!']) && bare(next).chars().count() > 1 {
            break;
        }
    }
    after
}

fn bare(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

fn capital(word: &&&str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// Whoever the record names in public in a role.
fn known(meeting: &MeetingRecord) -> HashSet<String> {
    let own = meeting.meeting;
    let open = own.items().filter(|item| item.closed.is_none()).flat_map(|item| &item.invitees);
    let public = own.items().flat_map(|item| &item.invitees).filter(|who| who.public);
    let committees = &meeting.record.archive().committees;
    let members = committees.iter().flat_map(|committee| &committee.members).map(|member| &member.who);
    let name = |who: &Attendee| fold(&who.name.name);
    let people = meeting.record.archive().people.iter().flat_map(|person| &person.names);
    let named = short::people(meeting).chain(open).chain(public).chain(members).map(name);
    named.chain(people.map(|known| fold(&known.name))).collect()
}

/// True for one of them: by the whole name, or by a title and the last of it.
fn is_known(name: &str, known: &HashSet<String>) -> bool {
    let folded = fold(name);
    let last = folded.rsplit(' ').next().unwrap_or_default().to_owned();
    let one = folded.split(' ').count() == 2;
    known.contains(&folded) || (one && known.iter().any(|known| known.rsplit(' ').next() == Some(&last)))
}
