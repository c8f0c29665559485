//! Names out of an exempt item that stand in what is public of the same meeting.
//!
//! Only what is a name beyond doubt is looked for: what a title stands before (Mr, Dr) or a company's word after (Ltd),
//! invitees of the item, and whom the archive knows by that name: people, members, invitees. The members of the
//! committee, its contact and whoever is named in a public list of the meeting may be named anywhere.

use std::collections::{BTreeSet, HashSet};

use super::{MeetingRecord, Record, search, short, vocabulary::Vocabulary};
use crate::archive::{Attendee, Item};
use crate::content::{PartKind, fold};
use crate::language::Text;
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
    let archive = meeting.record.names();
    let of_text = |text| names_in(text, vocabulary).into_iter().chain(known_in(text, archive));
    let mut names: BTreeSet<String> = texts.flat_map(of_text).collect();
    let invitees = item.invitees.iter().filter(|who| !who.public);
    names.extend(invitees.map(|who| who.name.name.to_string()).filter(|name| name.contains(' ')));
    names
}

/// The names that a text holds: of `Mr John Smith`, `John Smith` and `Mr Smith`; of `the Revd J. Price`, `J. Price`,
/// `J Price` and `Revd Price`.
pub fn names_in(text: &str, vocabulary: &Vocabulary) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_title = |word: &str| vocabulary.titles.iter().any(|known| *known == bare(word));
    let mut names = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if is_title(word) {
            names.extend(of_title(&bare(word), &after_title(words.get(at + 1..).unwrap_or_default())));
        }
        names.extend(company(&words, at, vocabulary));
    }
    names
}

/// The ways to write a name after its title.
fn of_title(title: &str, after: &[String]) -> Vec<String> {
    let Some(last) = after.last().filter(|last| !is_initials(last)) else { return Vec::new() };
    let mut names = vec![format!("{title} {last}"), format!("{title}. {last}")];
    if after.len() > 1 {
        let whole = after.join(" ");
        if after.iter().any(|word| is_initials(word)) {
            names.push(whole.replace('.', ""));
        }
        names.push(whole);
    }
    names
}

/// The name of a company that ends at a word: `Acme Roads Ltd`, `Jones & Co`.
fn company(words: &[&str], at: usize, vocabulary: &Vocabulary) -> Option<String> {
    let ending = bare(words.get(at)?);
    let pair =
        at.checked_sub(1).and_then(|before| words.get(before)).map(|before| format!("{before} {ending}"));
    let is_one = |known: &String| *known == ending || pair.as_ref() == Some(known);
    if !vocabulary.companies.iter().any(is_one) {
        return None;
    }
    let joins = |word: &&&str| capital(word) || ***word == *AND;
    let before = words.get(..at)?.iter().rev().take(LENGTH).take_while(joins);
    let mut name: Vec<String> =
        before.map(|word| if *word == AND { AND.to_owned() } else { bare(word) }).collect();
    while name.last().is_some_and(|word| word == AND) {
        name.pop();
    }
    name.reverse();
    name.first()?;
    Some(format!("{} {ending}", name.join(" ")))
}

/// The sign for "and" in a company's name.
const AND: &str = "&";

/// The names of a text that the archive knows: words of which the first and the last start with a capital letter.
fn known_in(text: &str, archive: &HashSet<String>) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut names = Vec::new();
    for (at, _) in words.iter().enumerate().filter(|(_, word)| bare(word).starts_with(char::is_uppercase)) {
        for length in 2..=LENGTH {
            let Some(name) = words.get(at..at + length) else { break };
            let name: Vec<&str> = name.iter().map(|word| of_whom(word)).collect();
            let name = name.join(" ");
            if archive.contains(&fold(&name)) {
                names.push(name);
            }
        }
    }
    names
}

/// A word of a name without the signs around it and the ending of who owns something.
fn of_whom(word: &str) -> &str {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
}

/// The names of two words or more of everybody in the archive, folded: people, members, invitees of all meetings.
pub fn of_archive(record: &Record) -> HashSet<String> {
    let archive = record.archive();
    let people = archive.people.iter().flat_map(|person| &person.names).map(|name| fold(&name.name));
    let members = archive.committees.iter().flat_map(|committee| &committee.members);
    let members = members.map(|member| name(&member.who));
    let invitees =
        archive.meetings.iter().flat_map(|meeting| meeting.items()).flat_map(|item| &item.invitees);
    let all = people.chain(members).chain(invitees.map(name));
    all.filter(|name| name.contains(' ')).collect()
}

/// The words of a name after a title; initials keep their stops.
fn after_title(words: &[&str]) -> Vec<String> {
    let mut after: Vec<String> = Vec::new();
    for next in words.iter().take(LENGTH).take_while(capital) {
        if is_initials(next) {
            after.push((*next).to_owned());
            continue;
        }
        after.push(bare(next));
        if next.ends_with(['.', ',', ';', ':', ')', '?', '!']) {
            break;
        }
    }
    after
}

/// `J.`, `J.R.`, `J`.
fn is_initials(word: &str) -> bool {
    let stops = word.contains('.') || word.chars().count() == 1;
    stops && word.chars().all(|c| c == '.' || c.is_uppercase())
}

fn bare(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

fn capital(word: &&&str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

fn name(who: &Attendee) -> String {
    fold(&who.name.name)
}

/// Whoever the meeting names in public in a role, and who belongs to its committee.
fn known(meeting: &MeetingRecord) -> HashSet<String> {
    let own = meeting.meeting;
    let open = own.items().filter(|item| item.closed.is_none()).flat_map(|item| &item.invitees);
    let public = own.items().flat_map(|item| &item.invitees).filter(|who| who.public);
    let committee = meeting.record.archive().committees.get(own.committee);
    let members = committee.into_iter().flat_map(|committee| &committee.members);
    let own_contact =
        own.contact.iter().chain(committee.and_then(|committee| committee.defaults.contact.as_ref()));
    let contacts = own_contact.filter_map(|contact| contact.name.as_ref()).flat_map(Text::versions).map(fold);
    let named = short::people(meeting).chain(open).chain(public).chain(members.map(|member| &member.who));
    let mut known: HashSet<String> = named.map(name).chain(contacts).collect();
    // Where nobody says who takes part, it may be anybody with a page; people have other spellings of their names too.
    let is_anybody = known.is_empty();
    for person in &meeting.record.archive().people {
        let names: Vec<String> = person.names.iter().map(|own| fold(&own.name)).collect();
        if is_anybody || names.iter().any(|name| known.contains(name)) {
            known.extend(names);
        }
    }
    known
}

/// True for one of them: by the whole name, or by a title and the last of it.
fn is_known(name: &str, known: &HashSet<String>) -> bool {
    let folded = fold(name);
    let last = folded.rsplit(' ').next().unwrap_or_default().to_owned();
    let one = folded.split(' ').count() == 2;
    known.contains(&folded) || (one && known.iter().any(|known| known.rsplit(' ').next() == Some(&last)))
}
