//! What there is in one language only, although the other has its file: parts, papers, short texts, roles.
//!
//! Where a language has no file at all, reading says so once.

use std::collections::BTreeMap;

use super::tongue::tag;
use crate::archive::{Attendee, Document, Item, Meeting, Paper};
use crate::check::{MeetingRecord, Record, short};
use crate::content::{PartKind, fold};
use crate::language::{Lang, Text};
use crate::problem::{At, Fault, KeyPath, Place, Problem};

/// What a meeting has in one of its languages only.
pub fn of_meeting(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    let langs: Vec<Lang> = meeting.meeting.languages.iter().map(|(lang, ())| lang).collect();
    if langs.len() < 2 {
        return;
    }
    for item in meeting.meeting.items() {
        parts(meeting, item, problems);
    }
    for document in
        meeting.meeting.documents.iter().chain(meeting.meeting.items().flat_map(|item| &item.documents))
    {
        paper(meeting.record, document, &langs, problems);
    }
    for short in short::texts(meeting) {
        if !is_inherited(meeting, short.text) {
            lacks(meeting.record, short.text, short.place, &langs, problems);
        }
    }
}

/// Parts of an item that one of its files lacks.
fn parts(meeting: &MeetingRecord, item: &Item, problems: &mut Vec<Problem>) {
    let langs: Vec<Lang> = item.headings.iter().map(|(lang, _)| lang).collect();
    // What a list of links says beside them is told by its papers.
    for part in item.parts.iter().filter(|part| part.kind != PartKind::Documents) {
        let Some(text) = part.text.values().next() else { continue };
        for lang in langs.iter().filter(|lang| part.text.get(**lang).is_none()) {
            let fault = Fault::PartNotTranslated {
                passage: part.kind.id().to_owned(),
                number: item.number.to_string(),
                language: tag(meeting.record.locales(), *lang),
            };
            let said = meeting.said(text);
            let start = text.range.start as usize + said.len() - said.trim_start().len();
            let line = said.trim_start().lines().next().map_or(0, str::len);
            let place = Place::bytes(text.file, start..start + line);
            problems.push(match item.headings.get(*lang) {
                Some(other) => Problem::at(fault, place).and(other.clone()),
                None => Problem::at(fault, place),
            });
        }
    }
}

/// A paper whose file is in some of the languages, and in none for all.
fn paper(record: &Record, document: &Document, langs: &[Lang], problems: &mut Vec<Problem>) {
    let Paper::Files(files) = &document.paper else { return };
    if files.iter().any(|(lang, _)| lang.is_none()) {
        return;
    }
    for lang in langs.iter().filter(|lang| !files.iter().any(|(own, _)| *own == Some(**lang))) {
        let language = tag(record.locales(), *lang);
        let fault = Fault::PaperNotTranslated { file: document.name.to_string(), language };
        problems.push(Problem::at(fault, document.place.clone()));
    }
}

/// True for what the committee says for all of its meetings, which is told of there.
fn is_inherited(meeting: &MeetingRecord, text: &Text) -> bool {
    let committee = meeting.record.archive().committees.get(meeting.meeting.committee);
    let defaults = committee.map(|committee| [&committee.defaults.venue, &committee.defaults.join]);
    defaults.is_some_and(|all| all.into_iter().flatten().any(|own| own == text))
}

/// A text that one of the languages lacks; one that is stated for none is everybody's.
fn lacks(record: &Record, text: &Text, place: Place, langs: &[Lang], problems: &mut Vec<Problem>) {
    for (lang, said) in lacking(text, langs) {
        let fault = Fault::TextNotTranslated { text: said.to_owned(), language: tag(record.locales(), lang) };
        problems.push(Problem::at(fault, place.clone()));
    }
}

/// The languages that a text lacks, with what it says in another.
fn lacking<'a>(text: &'a Text, langs: &[Lang]) -> Vec<(Lang, &'a str)> {
    let Text::Sides(sides) = text else { return Vec::new() };
    let Some((_, said)) = sides.iter().find(|(_, said)| !said.trim().is_empty()) else { return Vec::new() };
    langs.iter().filter(|lang| sides.get(**lang).is_none()).map(|lang| (*lang, said.as_ref())).collect()
}

/// What committees, pages, people, issues and the site say in one language only, and every role that does.
pub fn of_others(record: &Record, problems: &mut Vec<Problem>) {
    let archive = record.archive();
    let all: Vec<Lang> = record.locales().langs().collect();
    let key =
        |place: &Place, key: &str| Place { file: place.file, at: At::Value(KeyPath::default().key(key)) };
    for committee in &archive.committees {
        let langs: Vec<Lang> = languages_of(record, &format!("committees/{}/committee", committee.id));
        let former = committee.former_names.iter().map(|(_, name)| (Some(name), "names"));
        let own = [
            (Some(&committee.name), "name"),
            (committee.defaults.venue.as_ref(), "venue"),
            (committee.defaults.join.as_ref(), "join"),
        ];
        for (text, at) in own.into_iter().chain(former) {
            text.into_iter()
                .for_each(|text| lacks(record, text, key(&committee.place, at), &langs, problems));
        }
    }
    for page in &archive.pages {
        let langs = languages_of(record, &format!("pages/{}", page.id));
        lacks(record, &page.title, key(&page.place, "title"), &langs, problems);
    }
    for issue in &archive.issues {
        lacks(record, &issue.title, key(&issue.place, "title"), &all, problems);
    }
    for person in &archive.people {
        let Some(file) = record.files().at(&format!("people/{}.yaml", person.id)).map(Place::file) else {
            continue;
        };
        let own = [(&person.ward, "ward"), (&person.party, "party"), (&person.contact.address, "address")];
        for (text, at) in own {
            text.iter().for_each(|text| lacks(record, text, key(&file, at), &all, problems));
        }
    }
    if let Some(place) = record.setting("name") {
        lacks(record, &record.settings().name, place, &all, problems);
    }
    roles(record, problems);
}

/// The languages in which a file is there.
fn languages_of(record: &Record, stem: &str) -> Vec<Lang> {
    let locales = record.locales();
    let there =
        |lang: &Lang| record.files().at(&format!("{stem}.{}.md", locales.locale(*lang).id())).is_some();
    locales.langs().filter(there).collect()
}

/// Roles and bodies of people that one language lacks: each is told once, with how often it comes.
fn roles(record: &Record, problems: &mut Vec<Problem>) {
    let mut found = Roles::new();
    for meeting in &record.archive().meetings {
        let langs: Vec<Lang> = meeting.languages.iter().map(|(lang, ())| lang).collect();
        attendees(meeting).for_each(|person| note(person, &langs, &mut found));
    }
    for committee in &record.archive().committees {
        let langs = languages_of(record, &format!("committees/{}/committee", committee.id));
        for member in &committee.members {
            let role = member.role.as_ref().into_iter();
            role.for_each(|role| note_text(role, &member.who.place, &langs, &mut found));
        }
    }
    for ((_, lang), (count, role, place)) in found {
        let Some(language) = Lang::at(lang).map(|lang| tag(record.locales(), lang)) else { continue };
        let fault = Fault::RoleNotTranslated { role: role.to_owned(), language, count: count.to_string() };
        problems.push(Problem::at(fault, place));
    }
}

/// Roles, folded, that a language lacks: how often, as it is written, and where first.
type Roles<'a> = BTreeMap<(String, usize), (u32, &'a str, Place)>;

fn note<'a>(person: &'a Attendee, langs: &[Lang], found: &mut Roles<'a>) {
    for text in person.role.iter().chain(&person.organisation) {
        note_text(text, &person.place, langs, found);
    }
}

fn note_text<'a>(text: &'a Text, place: &Place, langs: &[Lang], found: &mut Roles<'a>) {
    for (lang, said) in lacking(text, langs) {
        let entry = found.entry((fold(said), lang.place())).or_insert_with(|| (0, said, place.clone()));
        entry.0 += 1;
    }
}

/// Everybody that a meeting names with a role.
fn attendees(meeting: &Meeting) -> impl Iterator<Item = &Attendee> {
    let own = &meeting.attendance;
    let lists = [&own.present, &own.remote, &own.apologies, &own.absent, &own.attending];
    let substitutes = own.substitutes.iter().map(|(who, _)| who);
    let invitees = meeting.items().flat_map(|item| item.invitees.iter());
    lists.into_iter().flatten().chain(substitutes).chain(invitees)
}
