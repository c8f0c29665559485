//! Names out of an exempt item that stand in a public text of the same meeting.
//!
//! Only what is a name beyond doubt is looked for: what a title stands before (Mr, Dr) or a company's word after (Ltd),
//! and invitees of the item. Members, officers and whoever is named in a public list may be named anywhere.

use std::collections::{BTreeSet, HashSet};

use super::{MeetingRecord, search, vocabulary::Vocabulary};
use crate::archive::{Attendee, Item};
use crate::content::{PartKind, fold};
use crate::problem::{Fault, Problem};

/// The most words of a name.
const LENGTH: usize = 4;

/// Finds them.
pub fn check(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    let closed: Vec<&Item> = meeting.meeting.items().filter(|item| item.closed.is_some()).collect();
    if closed.is_empty() {
        return;
    }
    let known = known(meeting);
    for item in closed {
        for name in names(meeting, item).iter().filter(|name| !is_known(name, &known)) {
            for passage in meeting.passages() {
                if let Some(range) = search::words(passage.text, name).next() {
                    let fault = Fault::NameGivenAway { name: name.clone(), number: item.number.to_string() };
                    problems.push(passage.problem(fault, range));
                }
            }
            for open in meeting.meeting.items() {
                if open.title.versions().any(|title| search::words(title, name).next().is_some()) {
                    let fault = Fault::NameGivenAway { name: name.clone(), number: item.number.to_string() };
                    problems.push(Problem::at(fault, open.place.clone()));
                }
            }
        }
    }
}

/// The names of an exempt item.
fn names(meeting: &MeetingRecord, item: &Item) -> BTreeSet<String> {
    let closed = item.parts.iter().filter(|part| part.kind != PartKind::PublicSummary);
    let texts = closed.flat_map(|part| part.text.values()).map(|text| meeting.said(text));
    let mut names: BTreeSet<String> =
        texts.flat_map(|text| names_in(text, meeting.record.vocabulary())).collect();
    let invitees = item.invitees.iter().filter(|who| !who.public);
    names.extend(invitees.map(|who| who.name.name.to_string()).filter(|name| name.contains(' ')));
    names
}

/// The names that a text holds.
pub fn names_in(text: &str, vocabulary: &Vocabulary) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let is = |word: &str, all: &[String]| all.iter().any(|known| *known == bare(word));
    let capital = |word: &&&str| word.chars().next().is_some_and(char::is_uppercase);
    let mut names = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if is(word, &vocabulary.titles) {
            let mut after: Vec<String> = Vec::new();
            for next in words.iter().skip(at + 1).take(LENGTH).take_while(capital) {
                after.push(bare(next));
                if next.ends_with(['.', ',', ';', ':', ')', '?', '!']) && bare(next).chars().count() > 1 {
                    break;
                }
            }
            match after.as_slice() {
                [] => {}
                [one] => names.push(format!("{} {one}", bare(word))),
                many => names.push(many.join(" ")),
            }
        }
        if is(word, &vocabulary.companies) {
            let before = words.iter().take(at).rev().take(LENGTH).take_while(capital);
            let mut before: Vec<String> = before.map(|word| bare(word)).collect();
            before.reverse();
            if !before.is_empty() {
                names.push(format!("{} {}", before.join(" "), bare(word)));
            }
        }
    }
    names
}

/// Whoever the record names in public in a role.
fn known(meeting: &MeetingRecord) -> HashSet<String> {
    let own = meeting.meeting;
    let seen = &own.attendance;
    let lists = [&seen.present, &seen.remote, &seen.apologies, &seen.absent, &seen.attending];
    let attendees = lists.into_iter().flatten();
    let substitutes = seen.substitutes.iter().map(|(who, _)| who);
    let open = own.items().filter(|item| item.closed.is_none()).flat_map(|item| &item.invitees);
    let public = own.items().flat_map(|item| &item.invitees).filter(|who| who.public);
    let committees = &meeting.record.archive().committees;
    let members = committees.iter().flat_map(|committee| &committee.members).map(|member| &member.who);
    let name = |who: &Attendee| fold(&who.name.name);
    let people = meeting.record.archive().people.iter().flat_map(|person| &person.names);
    let named = attendees.chain(substitutes).chain(open).chain(public).chain(members).map(name);
    named.chain(people.map(|known| fold(&known.name))).collect()
}

/// True for one of them: by the whole name, or by a title and the last of it.
fn is_known(name: &str, known: &HashSet<String>) -> bool {
    let folded = fold(name);
    let last = folded.rsplit(' ').next().unwrap_or_default().to_owned();
    let one = folded.split(' ').count() == 2;
    known.contains(&folded) || (one && known.iter().any(|known| known.rsplit(' ').next() == Some(&last)))
}
