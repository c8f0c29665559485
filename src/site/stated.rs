//! Fingerprints of what the record states, without the words of its texts: what a page or a file of data follows from
//! besides the texts that it reads.

use std::hash::{Hash, Hasher};

use rayon::prelude::*;

use super::Site;
use crate::archive::{Paper, PublicDocument, PublicMeeting, Shown};
use crate::problem::FileId;

/// A fingerprint (BLAKE3).
pub type Fingerprint = [u8; 32];

/// What something that is made follows from, besides the texts that it reads.
#[derive(Clone, Debug)]
pub enum Of {
    /// A file alone, or nothing of the record.
    Nothing,
    /// The whole record.
    Whole,
    /// The meetings of a committee, and what all pages share.
    Committee(usize),
    /// These meetings, what all pages share, and what else is said in bytes.
    Meetings(Vec<usize>, Vec<u8>),
}

/// What a site's record states.
#[derive(Clone, Debug)]
pub struct Stated {
    /// What every page may show.
    shared: Fingerprint,
    /// Each meeting by itself.
    meetings: Vec<Fingerprint>,
    /// All of it.
    whole: Fingerprint,
    /// By committee.
    committees: Vec<Fingerprint>,
}

impl Stated {
    /// The fingerprint of a part of the record.
    pub fn of(&self, of: &Of) -> Fingerprint {
        match of {
            Of::Nothing => Fingerprint::default(),
            Of::Whole => self.whole,
            Of::Committee(place) => self.committees.get(*place).copied().unwrap_or(self.whole),
            Of::Meetings(places, also) => {
                let mut seen = Seen::default();
                (self.shared, also).hash(&mut seen);
                places.iter().for_each(|place| self.meetings.get(*place).hash(&mut seen));
                seen.end()
            }
        }
    }
}

/// Hashes what the standard library hands on.
#[derive(Default)]
struct Seen(blake3::Hasher);

impl Hasher for Seen {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Nobody asks for so short a hash.
    fn finish(&self) -> u64 {
        0
    }
}

impl Seen {
    fn end(&self) -> Fingerprint {
        self.0.finalize().into()
    }
}

impl Site {
    /// What the record states.
    pub fn stated(&self) -> Stated {
        let shared = self.shared();
        let meetings: Vec<Fingerprint> =
            self.archive.meetings.par_iter().map(|meeting| self.stated_of(meeting)).collect();
        let committee = |places: &Vec<usize>| {
            let mut seen = Seen::default();
            shared.hash(&mut seen);
            places.iter().for_each(|place| meetings.get(*place).hash(&mut seen));
            seen.end()
        };
        let committees = self.by_committee.iter().map(committee).collect();
        let mut whole = Seen::default();
        (shared, &meetings).hash(&mut whole);
        Stated { whole: whole.end(), shared, meetings, committees }
    }

    /// What every page may show, and who has a page.
    fn shared(&self) -> Fingerprint {
        let archive = &self.archive;
        let mut seen = Seen::default();
        let stated =
            (&archive.settings, &archive.committees, &archive.pages, &archive.people, &archive.issues);
        stated.hash(&mut seen);
        let photos = archive.people.iter().filter_map(|person| person.photo.as_ref());
        for picture in archive.pictures.iter().chain(photos).chain(&archive.settings.crest) {
            picture.hash(&mut seen);
            self.see_file(picture.file, &mut seen);
        }
        for known in &self.everybody().all {
            (&known.slug, &known.name, known.councillor, known.file, known.invited.is_empty())
                .hash(&mut seen);
        }
        seen.end()
    }

    fn stated_of(&self, meeting: &PublicMeeting) -> Fingerprint {
        let mut seen = Seen::default();
        meeting.hash(&mut seen);
        if let Shown::Open(open) = &meeting.shown {
            let of_items = open.items().flat_map(|item| item.documents());
            open.documents.iter().chain(of_items).for_each(|document| self.see_document(document, &mut seen));
        }
        // A meeting that was put off says when the other one is.
        if meeting.status.is_some() {
            for other in self.meetings_of(meeting.committee).iter().filter_map(|place| self.meeting(*place)) {
                (other.date, other.time).hash(&mut seen);
            }
        }
        seen.end()
    }

    fn see_document(&self, document: &PublicDocument, seen: &mut Seen) {
        let others = document.alternatives.iter().map(|(_, paper)| paper);
        let files = std::iter::once(&document.paper).chain(others).flat_map(Paper::files);
        files.for_each(|file| self.see_file(file, seen));
    }

    /// Where a file is, how large, and what was found in it.
    fn see_file(&self, file: FileId, seen: &mut Seen) {
        (self.files.path(file), self.files.size(file), self.looks.of(file)).hash(seen);
    }
}
