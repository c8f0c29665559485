//! What holds between the parts of a record: within a meeting, and in the archive as a whole.

use rustc_hash::FxHashSet;

use crate::archive::{Archive, Meeting, Redirect, STATEMENT, Stage, TargetSettings, Turned};
use crate::content::{Fields, Files, nearest};
use crate::problem::{Fault, FileId, Place, Problem};

/// What a whole archive should have.
pub fn site(archive: &Archive, site: &Fields, files: &Files, problems: &mut Vec<Problem>) {
    if archive.committees.is_empty() && archive.pages.is_empty() {
        problems.push(Problem::of_archive(Fault::EmptyArchive {}));
    }
    Turned::check(site, files, problems);
    let settings = &archive.settings;
    problems.extend(settings.targets.iter().filter_map(TargetSettings::unusable));
    problems.extend(TargetSettings::named_twice(&settings.targets));
    let unusable = |redirect: &Redirect| redirect.unusable(&settings.url, settings.base());
    problems.extend(settings.redirects.iter().filter_map(unusable));
    problems.extend(Redirect::at_odds(&settings.redirects, &settings.url, settings.base()));
    let formats = &archive.settings.formats;
    if formats.email.is_none() && formats.form.is_none() {
        // The page on accessible formats falls back on it.
        let instead = archive.settings.contact.as_ref().map_or("", |_| "contact").to_owned();
        problems.push(Problem::at(Fault::NoFormatsAddress { instead }, Place::file(site.place.file)));
    }
    let own = archive.pages.iter().any(|page| page.id.as_ref() == STATEMENT);
    if let Some(statement) = &archive.settings.statement {
        let contact = archive.settings.contact.is_none().then_some("contact");
        for key in statement.lacks().into_iter().chain(contact) {
            let fault = Fault::StatementLacks { key: key.to_owned() };
            problems.push(Problem::at(fault, statement.place.clone()));
        }
    } else if !own {
        problems.push(Problem::at(Fault::NoAccessibilityPage {}, Place::file(site.place.file)));
    }
}

/// Items of a meeting that it refers to.
pub fn references(meeting: &Meeting, problems: &mut Vec<Problem>) {
    let known = |number: &str| meeting.items().any(|item| item.number.as_str() == number);
    let mut item = |number: Option<&str>, place: &Place| {
        if let Some(number) = number.filter(|number| !known(number)) {
            problems.push(Problem::at(Fault::NoSuchItem { number: number.to_owned() }, place.clone()));
        }
    };
    for declaration in &meeting.declarations {
        item(declaration.item.as_deref(), &declaration.place);
    }
    for sitting in &meeting.sittings {
        item(sitting.from.as_deref(), &sitting.place);
    }
    for own in meeting.items() {
        item(own.taken_after.as_deref(), &own.facts_place);
    }
}

/// How to join a meeting that isn't only in one room, before it is held: a part of its notice (Local Government Act 1972,
/// Part VA as it stands for Wales).
pub fn joining(meeting: &Meeting, problems: &mut Vec<Problem>) {
    let coming = matches!(meeting.stage, Stage::Notice | Stage::Agenda);
    let held = meeting.status.is_none() && meeting.removed.is_none() && meeting.open != Some("false");
    let elsewhere = meeting.mode.filter(|mode| *mode != "in-person");
    if let Some(mode) = elsewhere.filter(|_| coming && held)
        && meeting.join.is_none()
        && meeting.webcast.is_none()
    {
        problems.push(Problem::at(Fault::JoinMissing { mode: mode.to_owned() }, meeting.place.clone()));
    }
}

/// Files of a meeting that are closed in one place and public in another. A meeting's papers are in its own folder.
pub fn closed_papers(meeting: &Meeting, files: &Files, problems: &mut Vec<Problem>) {
    let closed = meeting.closed_files();
    if closed.is_empty() {
        return;
    }
    let of_items = meeting.items().flat_map(|item| {
        let shut = item.closed.is_some();
        item.documents.iter().filter(move |document| !shut || document.public)
    });
    for document in meeting.documents.iter().chain(of_items).filter(|document| document.closed.is_none()) {
        if let Some(file) = document.all_files().find(|file| closed.contains(file)) {
            let fault = Fault::ExemptAndPublic { file: files.path(file).to_owned() };
            problems.push(Problem::at(fault, document.place.clone()));
        }
    }
}

/// Issues that items belong to.
pub fn issues(archive: &Archive, problems: &mut Vec<Problem>) {
    let known: FxHashSet<&str> = archive.issues.iter().map(|issue| issue.id.as_ref()).collect();
    for item in archive.meetings.iter().flat_map(|meeting| meeting.items()) {
        let Some(issue) = item.issue.as_deref().filter(|issue| !known.contains(issue)) else { continue };
        let nearest = nearest(issue, archive.issues.iter().map(|issue| issue.id.as_ref()));
        let fault = Fault::NoSuchIssue { issue: issue.to_owned(), nearest };
        problems.push(Problem::at(fault, item.facts_place.clone()));
    }
}

/// Papers that nothing names.
pub fn unnamed(files: &Files, named: &FxHashSet<FileId>, problems: &mut Vec<Problem>) {
    for (id, file) in files.iter().filter(|(id, _)| !named.contains(id)) {
        let fault = Fault::FileUnnamed { file: file.path.to_string() };
        problems.push(Problem::at(fault, Place::file(id)));
    }
}
