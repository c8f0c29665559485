//! Names out of an exempt item that stand in what is public of the same meeting.
//!
//! What is a name: what a title stands before (Mr, Dr) or a company's word after (Ltd), invitees of the item, whom the
//! archive knows by that name (people, members, invitees), and what else reads as a person's. The members of the committee,
//! its contact and whoever is named in a public list of the meeting, or in public with an office, may be named anywhere.

mod lists;
mod public;
mod small;
mod titled;
mod untitled;
mod words;

use std::collections::{BTreeMap, HashSet};

use super::{MeetingRecord, Record, Vocabulary, short};
use crate::archive::{Attendee, Item};
use crate::content::PartKind;
use crate::language::Text;
use crate::problem::{Fault, Problem};

pub use lists::Lists;
use public::{Public, Spot};
pub use small::written_small;
use words::{Word, words};

/// The most words of a name.
const LENGTH: usize = 4;

/// Finds them.
pub fn check(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    let closed: Vec<&Item> = meeting.meeting.items().filter(|item| item.closed.is_some()).collect();
    if closed.is_empty() {
        return;
    }
    let known = known(meeting);
    let public = Public::of(meeting);
    for item in closed {
        for name in given_away(meeting, item, &public, &known).into_values() {
            let fault = || Fault::NameGivenAway { name: name.said.clone(), number: item.number.to_string() };
            problems.extend(public.problems(&name.spots, name.length, fault));
        }
    }
}

/// A name of an exempt item, and where it stands in public.
struct GivenAway {
    said: String,
    /// How many words it has.
    length: usize,
    spots: Vec<Spot>,
}

/// The names of an exempt item that stand in public, each once: in its texts, in the titles of its papers, among its
/// invitees.
fn given_away(
    meeting: &MeetingRecord,
    item: &Item,
    public: &Public,
    known: &Known,
) -> BTreeMap<String, GivenAway> {
    let record = meeting.record;
    let mut found = BTreeMap::new();
    let mut add = |name: &[Word], spots: Vec<Spot>| {
        if spots.is_empty() || known.has(name, record.vocabulary()) {
            return;
        }
        let said: Vec<&str> = name.iter().map(|word| word.said).collect();
        let own = GivenAway { said: said.join(" "), length: name.len(), spots };
        found.insert(joined_keys(name), own);
    };
    for text in texts(meeting, item) {
        let own = words(text, record);
        for name in titled::names(&own, record.vocabulary()) {
            add(&name, public.find(&name));
        }
        for name in known_in(&own, record.names()) {
            let spots = public.find_person(name);
            if !public.has_role(name, &spots, record) {
                add(name, spots);
            }
        }
        for range in untitled::names(&own, public, record) {
            let name = own.get(range).unwrap_or_default();
            add(name, public.find_person(name));
        }
    }
    for who in item.invitees.iter().filter(|who| !who.public && who.name.name.contains(' ')) {
        let name = words(&who.name.name, record);
        add(&name, public.find(&name));
    }
    found
}

/// What an exempt item says that isn't public.
fn texts<'a>(meeting: &'a MeetingRecord, item: &'a Item) -> Vec<&'a str> {
    let closed = item.parts.iter().filter(|part| part.kind != PartKind::PublicSummary);
    let texts = closed.flat_map(|part| part.text.values()).map(|text| meeting.said(text));
    let papers = item.documents.iter().filter(|own| own.closed.is_some() || !own.public);
    texts.chain(papers.flat_map(|own| own.title.versions())).collect()
}

fn joined_keys(name: &[Word]) -> String {
    let keys: Vec<&str> = name.iter().map(|word| word.key.as_str()).collect();
    keys.join(" ")
}

/// The names of a text that the archive knows.
fn known_in<'w, 't>(words: &'w [Word<'t>], archive: &HashSet<String>) -> Vec<&'w [Word<'t>]> {
    let mut names = Vec::new();
    for (at, _) in words.iter().enumerate().filter(|(_, word)| word.is_capital()) {
        for length in 2..=LENGTH {
            let Some(name) = words.get(at..at + length) else { break };
            if name.iter().skip(1).all(|word| word.joined) && archive.contains(&joined_keys(name)) {
                names.push(name);
            }
        }
    }
    names
}

/// The names of two words or more of everybody in the archive, by their keys: people, members, invitees of all meetings.
pub fn of_archive(record: &Record) -> HashSet<String> {
    let archive = record.archive();
    let people = archive.people.iter().flat_map(|person| &person.names).map(|name| name.name.as_ref());
    let members = archive.committees.iter().flat_map(|committee| &committee.members);
    let members = members.map(|member| &member.who);
    let invitees =
        archive.meetings.iter().flat_map(|meeting| meeting.items()).flat_map(|item| item.invitees.iter());
    let all = people.chain(members.chain(invitees).map(|who| who.name.name.as_ref()));
    let all = all.filter(|name: &&str| name.contains(' '));
    all.map(|name| joined_keys(&words(name, record))).collect()
}

/// Those who may be named anywhere, by the keys of their names' words.
struct Known(HashSet<Vec<String>>);

impl Known {
    fn of<'a>(names: impl Iterator<Item = &'a str>, record: &Record) -> Known {
        Known(names.map(|name| keys(name, record)).filter(|keys| !keys.is_empty()).collect())
    }

    /// True for one of them: by the whole name, without those in its middle, or by a title and the last of it.
    fn has(&self, name: &[Word], vocabulary: &Vocabulary) -> bool {
        let (Some(first), Some(last)) = (name.first(), name.last()) else { return false };
        let is_title = name.len() == 2 && vocabulary.titles.iter().any(|title| title == first.said);
        self.0
            .iter()
            .any(|known| known.last() == Some(&last.key) && (is_title || known.first() == Some(&first.key)))
    }
}

/// The keys of a name's words, without a title.
fn keys(name: &str, record: &Record) -> Vec<String> {
    let titles = &record.vocabulary().titles;
    let own = words(name, record);
    let own = own.into_iter().filter(|word| !titles.iter().any(|title| title == word.said));
    own.map(|word| word.key).collect()
}

/// Whoever the meeting names in public in a role, and who belongs to its committee.
fn known<'a>(meeting: &'a MeetingRecord) -> Known {
    let own = meeting.meeting;
    let record = meeting.record;
    let open = own.items().filter(|item| item.closed.is_none()).flat_map(|item| item.invitees.iter());
    let public = own.items().flat_map(|item| item.invitees.iter()).filter(|who| who.public);
    let committee = record.archive().committees.get(own.committee);
    let members = committee.into_iter().flat_map(|committee| &committee.members);
    let own_contact =
        own.contact.iter().chain(committee.and_then(|committee| committee.defaults.contact.as_ref()));
    let contacts = own_contact.filter_map(|contact| contact.name.as_ref()).flat_map(Text::versions);
    let named = short::people(meeting).chain(open).chain(public).chain(members.map(|member| &member.who));
    let name = |who: &'a Attendee| who.name.name.as_ref();
    let mut known = Known::of(named.map(name).chain(contacts), record);
    // Where nobody says who takes part, it may be anybody with a page; people have other spellings of their names too.
    let is_anybody = known.0.is_empty();
    for person in &record.archive().people {
        let names: Vec<Vec<String>> = person.names.iter().map(|own| keys(&own.name, record)).collect();
        if is_anybody || names.iter().any(|name| known.0.contains(name)) {
            known.0.extend(names);
        }
    }
    known
}
