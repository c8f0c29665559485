//! What the Acts ask a community council to publish electronically.
//!
//! Local Government (Democracy) (Wales) Act 2013, sections 55 (information), 57 and 58 (notices, registers of
//! interests); Local Government Act 1972, Schedule 12, paragraphs 26 and 26ZA, whose days are those of `days`.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{MeetingRecord, Record};
use crate::archive::{Meeting, Member, Paper, Person, Stage};
use crate::content::{PartKind, fold};
use crate::problem::{Fault, Place, Problem};

fn is_community(record: &Record) -> bool {
    record.settings().kind == "community"
}

/// How to reach the council, its members, and its accounts (section 55).
pub fn council(record: &Record, problems: &mut Vec<Problem>) {
    let Some(kind) = record.setting("kind").filter(|_| is_community(record)) else { return };
    let stated = record.settings().contact.is_some();
    let contact_place = record.setting("contact").filter(|_| stated).unwrap_or_else(|| kind.clone());
    let contact = record.settings().contact.clone().unwrap_or_default();
    let lacking = [
        ("email", contact.email.is_none()),
        ("phone", contact.phone.is_none()),
        ("address", contact.address.is_none()),
    ];
    for (key, _) in lacking.into_iter().filter(|(_, lacking)| *lacking) {
        problems.push(Problem::at(Fault::CommunityContact { key: key.to_owned() }, contact_place.clone()));
    }
    members(record, &kind, problems);
    if !has_accounts(record) {
        problems.push(Problem::at(Fault::CommunityAccounts {}, kind));
    }
}

/// What a member's file has to say; the ward where the community has wards.
const OF_MEMBERS: [&str; 4] = ["email", "phone", "ward", "interests"];

fn members(record: &Record, kind: &Place, problems: &mut Vec<Problem>) {
    let today = record.today();
    let holds = |from: Option<Date>, until: Option<Date>| {
        from.is_none_or(|from| from <= today) && until.is_none_or(|until| until >= today)
    };
    let people = &record.archive().people;
    let sits = |person: &&Person| person.kind == Some("councillor") && holds(person.from, person.until);
    let members: Vec<&Person> = people.iter().filter(sits).collect();
    let committees = record.archive().committees.iter();
    let listed: Vec<&Member> = committees.flat_map(|committee| &committee.members).collect();
    if members.is_empty() && listed.is_empty() {
        problems.push(Problem::at(Fault::CommunityMembers {}, kind.clone()));
    }
    let is_warded = members.iter().any(|person| person.ward.is_some());
    let asked = |key: &&str| *key != "ward" || is_warded;
    for person in members {
        let has = |key: &str| match key {
            "email" => person.contact.email.is_some(),
            "phone" => person.contact.phone.is_some(),
            "ward" => person.ward.is_some(),
            _ => !person.interests.is_empty(),
        };
        let keys: Vec<&str> = OF_MEMBERS.into_iter().filter(asked).filter(|key| !has(key)).collect();
        let path = format!("people/{}.yaml", person.id);
        if let (false, Some(at), Some(name)) =
            (keys.is_empty(), record.files().at(&path), person.names.first())
        {
            let fault = Fault::CommunityMember { who: name.display(), keys: keys.join(", "), file: path };
            problems.push(Problem::at(fault, Place::file(at)));
        }
    }
    // A member of two committees is told of once.
    let mut told: BTreeSet<String> = BTreeSet::new();
    for member in listed.iter().filter(|member| holds(member.from, member.until)) {
        let who = member.who.name.identity();
        if people.iter().any(|person| person.fits(who)) || !told.insert(fold(&member.who.name.name)) {
            continue;
        }
        let keys: Vec<&str> = OF_MEMBERS.into_iter().filter(asked).collect();
        let (who, keys) = (member.who.name.display(), keys.join(", "));
        let fault = Fault::CommunityMember { who, keys, file: String::new() };
        problems.push(Problem::at(fault, member.who.place.clone()));
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
    let stage = match own.stage {
        Stage::DraftMinutes | Stage::Minutes if is_bare(own) => own.stage.id(),
        stage if stage < Stage::DraftMinutes && own.date < today && met() => "",
        _ => "minuted",
    };
    if stage != "minuted" {
        let fault = Fault::CommunityMinutes { stage: stage.to_owned() };
        problems.push(Problem::at(fault, meeting.stated(&["stage"])));
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

/// True where a meeting's stage is all that there is of its minutes: no item says what happened, and no paper may.
fn is_bare(own: &Meeting) -> bool {
    let tells =
        |kind: PartKind| matches!(kind, PartKind::Minutes | PartKind::Decision | PartKind::PublicSummary);
    let told = own.items().any(|item| {
        item.closed.is_some() || item.parts.iter().any(|part| tells(part.kind) || !part.decisions.is_empty())
    });
    !told && own.documents.is_empty()
}
