//! What the Acts ask a community council to publish electronically.
//!
//! Local Government (Democracy) (Wales) Act 2013, sections 55 (information), 57 and 58 (notices, registers of
//! interests); Local Government Act 1972, Schedule 12, paragraphs 26 and 26ZA, whose days are those of `days`.

use super::{MeetingRecord, Record};
use crate::archive::{Meeting, Paper, Person, Stage};
use crate::content::fold;
use crate::problem::{Fault, Place, Problem};

fn is_community(record: &Record) -> bool {
    record.settings().kind == "community"
}

/// How to reach the council, its members, and its accounts (section 55).
pub fn council(record: &Record, problems: &mut Vec<Problem>) {
    if !is_community(record) {
        return;
    }
    let at = |key: &str| record.setting(key).unwrap_or_else(|| Place::file(crate::problem::FileId(0)));
    let contact = record.settings().contact.clone().unwrap_or_default();
    let lacking = [
        ("email", contact.email.is_none()),
        ("phone", contact.phone.is_none()),
        ("address", contact.address.is_none()),
    ];
    for (key, _) in lacking.into_iter().filter(|(_, lacking)| *lacking) {
        problems.push(Problem::at(Fault::CommunityContact { key: key.to_owned() }, at("contact")));
    }
    members(record, &at("kind"), problems);
    if !has_accounts(record) {
        problems.push(Problem::at(Fault::CommunityAccounts {}, at("kind")));
    }
}

fn members(record: &Record, kind: &Place, problems: &mut Vec<Problem>) {
    let today = record.today();
    let sits = |person: &&Person| {
        person.kind == Some("councillor")
            && person.from.is_none_or(|from| from <= today)
            && person.until.is_none_or(|until| until >= today)
    };
    let members: Vec<&Person> = record.archive().people.iter().filter(sits).collect();
    let listed = record.archive().committees.iter().any(|committee| !committee.members.is_empty());
    if members.is_empty() && !listed {
        problems.push(Problem::at(Fault::CommunityMembers {}, kind.clone()));
    }
    let warded = members.iter().any(|person| person.ward.is_some());
    for person in members {
        let keys: Vec<&str> = [
            ("email", person.contact.email.is_none()),
            ("phone", person.contact.phone.is_none()),
            ("ward", warded && person.ward.is_none()),
            ("interests", person.interests.is_empty()),
        ]
        .into_iter()
        .filter_map(|(key, lacking)| lacking.then_some(key))
        .collect();
        let file = record.files().at(&format!("people/{}.yaml", person.id));
        if let (false, Some(file), Some(name)) = (keys.is_empty(), file, person.names.first()) {
            let fault = Fault::CommunityMember { who: name.display(), keys: keys.join(", ") };
            problems.push(Problem::at(fault, Place::file(file)));
        }
    }
}

/// A page, a paper or a link of the footer that is called accounts.
fn has_accounts(record: &Record) -> bool {
    let words = &record.vocabulary().accounts;
    let called = |title: &str| words.iter().any(|word| fold(title).contains(word.as_str()));
    let archive = record.archive();
    let pages = archive.pages.iter().flat_map(|page| page.title.versions());
    let links = archive.settings.links.iter().flat_map(|(title, _)| title.versions());
    let papers = record.site().archive().documents().flat_map(|document| document.title.versions());
    pages.chain(links).chain(papers).any(called)
}

/// Minutes, and the papers that they name (section 55).
pub fn meeting(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    let own = meeting.meeting;
    if !is_community(meeting.record) || own.hold || own.removed.is_some() || own.status.is_some() {
        return;
    }
    let today = meeting.record.today();
    let since = |other: &Meeting| {
        other.committee == own.committee
            && other.date > own.date
            && other.date < today
            && other.status.is_none()
    };
    let met = || meeting.record.archive().meetings.iter().any(|other| since(other));
    if own.stage < Stage::DraftMinutes && own.date < today && met() {
        problems.push(Problem::at(Fault::CommunityMinutes {}, meeting.stated(&["stage"])));
    }
    if own.stage < Stage::DraftMinutes {
        return;
    }
    let open = own.items().filter(|item| item.closed.is_none() && item.removed.is_none());
    for document in own.documents.iter().chain(open.flat_map(|item| &item.documents)) {
        if document.paper == Paper::ToFollow && document.closed.is_none() {
            let title = document.title.versions().next().unwrap_or_default().to_owned();
            problems.push(Problem::at(Fault::CommunityPaper { title }, document.place.clone()));
        }
    }
}
