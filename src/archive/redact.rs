//! What is public of the archive, and nothing else: the only place where a text becomes a public one.
//!
//! Local Government Act 1972, Part VA and Schedule 12A Part 4 (as they stand for Wales).

use std::{
    collections::HashMap,
    hash::{Hash, Hasher},
    sync::Arc,
};

use rayon::prelude::*;

use super::{
    Archive, Attendance, ClosedItem, Closure, Committee, Dated, Document, Entry, Item, Meeting, OnlyPreview,
    OpenItem, OpenMeeting, Page, Part, Picture, Pictures, PublicArchive, PublicBody, PublicDocument,
    PublicEntry, PublicItem, PublicMeeting, PublicPart, RemovedMeeting, Shown, Sitting, Stage, Status, Vote,
};
use crate::content::{PartKind, TextRef};
use crate::language::PerLang;

/// A text that may be shown. Made here alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicText(TextRef);

/// A text is hashed as being there and no more: what it says is its file's, and hashed with that.
impl Hash for PublicText {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl PublicText {
    /// Where the text is.
    pub fn reference(&self) -> &TextRef {
        &self.0
    }
}

/// Whom the record is shown to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Everybody.
    Public,
    /// Who prepares it: meetings that are held back too, and the agenda of those that are only planned.
    Preview,
}

impl Audience {
    fn sees(self, meeting: &Meeting) -> bool {
        self == Audience::Preview || !meeting.hold
    }
}

/// The part of the archive that an audience may see.
pub fn redact(archive: &Archive, to: Audience) -> PublicArchive {
    redact_after(archive, to, None)
}

/// The same after an earlier reading was redacted for the same audience: a meeting that wasn't read again isn't
/// redacted again.
pub fn redact_after(
    archive: &Archive,
    to: Audience,
    last: Option<(&Archive, &PublicArchive)>,
) -> PublicArchive {
    let name = |own: &Arc<Meeting>| (own.committee_id.clone(), own.folder.clone());
    let last = last.map(|(before, public)| {
        let seen = before.meetings.iter().filter(|own| to.sees(own));
        seen.zip(&public.meetings).map(|(own, public)| (name(own), (own, public))).collect::<HashMap<_, _>>()
    });
    let known = |own: &Arc<Meeting>| {
        let (before, public) = last.as_ref()?.get(&name(own))?;
        Arc::ptr_eq(before, own).then(|| Arc::clone(public))
    };
    let meetings = archive.meetings.par_iter().filter(|own| to.sees(own));
    let meetings = meetings.map(|own| known(own).unwrap_or_else(|| Arc::new(meeting(own, to))));
    let mut public = PublicArchive {
        settings: archive.settings.clone(),
        committees: archive.committees.iter().map(committee).collect(),
        meetings: meetings.collect(),
        pages: archive.pages.iter().map(page).collect(),
        people: archive.people.clone(),
        issues: archive.issues.clone(),
        pictures: Pictures::default(),
    };
    public.pictures = shown(&archive.pictures, &public);
    public
}

/// The pictures that public texts show.
fn shown(all: &Pictures, public: &PublicArchive) -> Pictures {
    if all.is_empty() {
        return Pictures::default();
    }
    let mut shown: Vec<Picture> = public.texts().flat_map(|text| all.of(text.reference())).cloned().collect();
    shown.dedup();
    Pictures::new(shown)
}

fn open(texts: &PerLang<TextRef>) -> PerLang<PublicText> {
    texts.map(|_, text| PublicText(text.clone()))
}

fn committee(committee: &Committee) -> Committee<PublicText> {
    Committee {
        id: committee.id.clone(),
        name: committee.name.clone(),
        slug: committee.slug.clone(),
        kind: committee.kind,
        members: committee.members.clone(),
        former_names: committee.former_names.clone(),
        defaults: committee.defaults.clone(),
        text: open(&committee.text),
        old: committee.old.clone(),
        place: committee.place.clone(),
    }
}

fn page(page: &Page) -> Page<PublicText> {
    Page {
        id: page.id.clone(),
        title: page.title.clone(),
        slug: page.slug.clone(),
        menu: page.menu,
        text: open(&page.text),
        place: page.place.clone(),
    }
}

fn meeting(meeting: &Meeting, to: Audience) -> PublicMeeting {
    let early = to == Audience::Preview && meeting.stage == Stage::Planned && meeting.removed.is_none();
    let shown = match (&meeting.removed, meeting.stage) {
        (Some(removed), stage) => Shown::Removed(removed_meeting(meeting, removed, stage)),
        (None, Stage::Planned) if early => Shown::Open(Box::new(open_meeting(meeting, Stage::Agenda))),
        (None, Stage::Planned) => Shown::Planned,
        (None, stage) => Shown::Open(Box::new(open_meeting(meeting, stage))),
    };
    let reasons = matches!(shown, Shown::Open(_));
    let has_page = !matches!(shown, Shown::Planned);
    PublicMeeting {
        committee: meeting.committee,
        folder: meeting.folder.clone(),
        date: meeting.date,
        time: meeting.time,
        only_preview: match (meeting.hold, early) {
            (true, _) => Some(OnlyPreview::Held),
            (false, true) => Some(OnlyPreview::Planned),
            (false, false) => None,
        },
        status: meeting
            .status
            .as_ref()
            .map(|status| Status { reason: status.reason.clone().filter(|_| reasons), ..status.clone() }),
        shown,
        old: meeting.old.clone().filter(|_| has_page),
        place: meeting.place.clone(),
    }
}

/// What the addresses of a removed meeting need: no words and no names.
fn removed_meeting(meeting: &Meeting, removed: &Dated, stage: Stage) -> RemovedMeeting {
    let reached = meeting.published.values().flatten().filter(|(of, _)| *of <= stage);
    let items = meeting.items().filter(|_| stage >= Stage::Agenda);
    RemovedMeeting {
        dated: removed.clone(),
        published: reached.map(|(_, day)| *day).min(),
        items: items.map(|item| item.number.clone()).collect(),
    }
}

/// What a stage shows of a meeting.
fn open_meeting(meeting: &Meeting, stage: Stage) -> OpenMeeting {
    let agenda = stage >= Stage::Agenda;
    let decided = stage >= Stage::Decisions;
    let reached = |days: &Vec<(Stage, _)>| days.iter().filter(|(of, _)| *of <= stage).copied().collect();
    OpenMeeting {
        stage: meeting.stage,
        title: meeting.title.clone(),
        ends: meeting.ends,
        venue: meeting.venue.clone(),
        mode: meeting.mode,
        open: meeting.open,
        join: meeting.join.clone(),
        webcast: meeting.webcast.clone(),
        contact: meeting.contact.clone(),
        published: meeting.published.map(|_, days| reached(days)),
        confirmed: meeting.confirmed.filter(|_| stage == Stage::Minutes),
        corrected: if agenda { meeting.corrected.clone() } else { PerLang::none() },
        sittings: meeting.sittings.iter().map(|sitting| open_sitting(sitting, decided)).collect(),
        attendance: decided
            .then(|| Arc::clone(&meeting.attendance))
            .filter(|all| **all != Attendance::default()),
        declarations: meeting
            .declarations
            .iter()
            .filter(|declaration| {
                decided && (declaration.public || !meeting.shuts(declaration.item.as_deref()))
            })
            .cloned()
            .collect(),
        documents: documents(&meeting.documents, |document| {
            agenda && (document.kind != Some("minutes") || stage >= Stage::DraftMinutes)
        }),
        preamble: open(&meeting.preamble),
        entries: if agenda {
            meeting.entries.iter().map(|entry| open_entry(stage, entry)).collect()
        } else {
            Vec::new()
        },
        languages: meeting.languages.clone(),
    }
}

fn open_sitting(sitting: &Sitting, decided: bool) -> Sitting {
    let from = sitting.from.clone().filter(|_| decided);
    let present = if decided { sitting.present.clone() } else { Vec::new() };
    Sitting { from, present, ..sitting.clone() }
}

fn documents(all: &[Document], shown: impl Fn(&Document) -> bool) -> Vec<PublicDocument> {
    let open = |document: &&Document| document.closed.is_none() && shown(document);
    exact(all.iter().filter(open).map(|document| PublicDocument {
        anchor: document.anchor.clone(),
        name: document.name.clone(),
        title: document.title.clone(),
        untitled: document.untitled,
        kind: document.kind,
        paper: document.paper.clone(),
        alternatives: document.alternatives.clone(),
        place: document.place.clone(),
    }))
}

/// A list without room to grow: all of them are kept.
fn exact<T>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut all: Vec<T> = all.collect();
    all.shrink_to_fit();
    all
}

fn open_entry(stage: Stage, entry: &Entry) -> PublicEntry {
    match entry {
        Entry::Section { title, text } => PublicEntry::Section { title: title.clone(), text: open(text) },
        Entry::Item(item) => PublicEntry::Item(Box::new(public_item(stage, item))),
    }
}

fn public_item(stage: Stage, item: &Item) -> PublicItem {
    let body = match (&item.removed, &item.closed) {
        (Some(removed), _) => PublicBody::Removed(removed.clone()),
        (None, Some(closure)) => PublicBody::Closed(closed_item(stage, item, closure)),
        (None, None) => PublicBody::Open(open_item(stage, item)),
    };
    let (number, parent, old) = (item.number.clone(), item.parent.clone(), item.old.clone());
    PublicItem { number, parent, body, old, place: item.place.clone() }
}

fn closed_item(stage: Stage, item: &Item, closure: &Closure) -> ClosedItem {
    let decided = stage >= Stage::Decisions;
    ClosedItem {
        title: item.title.clone(),
        grounds: closure.grounds.clone(),
        explanation: closure.explanation.clone(),
        summary: item
            .parts
            .iter()
            .filter(|part| part.kind == PartKind::PublicSummary)
            .filter_map(|part| public_part(stage, part))
            .collect(),
        documents: documents(&item.documents, |document| document.public),
        invitees: item.invitees.iter().filter(|who| decided && who.public).cloned().collect(),
        votes: item.votes.iter().filter(|vote| decided && vote.public).cloned().collect(),
    }
}

fn open_item(stage: Stage, item: &Item) -> OpenItem {
    let decided = stage >= Stage::Decisions;
    let votes: &[Vote] = if decided { &item.votes } else { &[] };
    OpenItem {
        title: item.title.clone(),
        parts: exact(item.parts.iter().filter_map(|part| public_part(stage, part))),
        invitees: if decided { Arc::clone(&item.invitees) } else { Arc::default() },
        documents: documents(&item.documents, |_| true),
        issue: item.issue.clone(),
        votes: votes.to_vec(),
        added: item.added,
        urgent: item.urgent.clone(),
        withdrawn: item.withdrawn.clone(),
        taken_after: item.taken_after.clone().filter(|_| decided),
        speakers: if decided { item.speakers.clone() } else { Vec::new() },
    }
}

/// How much of a part a stage shows.
enum Extent {
    All,
    Decisions,
    Nothing,
}

fn extent(stage: Stage, kind: PartKind) -> Extent {
    match kind {
        PartKind::Agenda
        | PartKind::Purpose
        | PartKind::Recommendation
        | PartKind::Background
        | PartKind::Documents => Extent::All,
        PartKind::Decision | PartKind::Reasons | PartKind::Alternatives | PartKind::Invitees => {
            if stage >= Stage::Decisions { Extent::All } else { Extent::Nothing }
        }
        PartKind::Minutes | PartKind::PublicSummary => match stage {
            Stage::DraftMinutes | Stage::Minutes => Extent::All,
            Stage::Decisions => Extent::Decisions,
            Stage::Planned | Stage::Notice | Stage::Agenda => Extent::Nothing,
        },
    }
}

fn public_part(stage: Stage, part: &Part) -> Option<PublicPart> {
    let all =
        |texts: &PerLang<Vec<TextRef>>| texts.map(|_, list| list.iter().cloned().map(PublicText).collect());
    let recorded = matches!(part.kind, PartKind::Minutes | PartKind::Decision | PartKind::PublicSummary);
    let decisions = if recorded { all(&part.decisions) } else { PerLang::none() };
    let text = match extent(stage, part.kind) {
        Extent::All => part.text.map(|_, text| vec![PublicText(text.clone())]),
        Extent::Decisions => decisions.clone(),
        Extent::Nothing => return None,
    };
    let minute = part.minute.clone().filter(|_| part.kind == PartKind::Minutes);
    (!text.is_empty() || minute.is_some()).then_some(PublicPart { kind: part.kind, minute, text, decisions })
}
