//! What was read of each meeting and of the people, kept for the next reading: a folder in which nothing changed isn't
//! read again.

use std::{collections::HashMap, sync::Arc};

use rayon::prelude::*;

use super::{Found, Reading, checks, facts, meeting, tree::Folder};
use crate::archive::{Committee, Defaults, Meeting, Person, terms::Terms};
use crate::problem::FileId;

/// The files of a folder, each with its edition.
type Editions = Vec<(FileId, u32)>;

/// What the files of `people/` say.
type People = Arc<[Found<Option<Person>>]>;

/// What the last reading read.
#[derive(Default)]
pub struct Shelf {
    terms: Terms,
    meetings: HashMap<Box<str>, Kept>,
    /// The files of `people/`, and what each says.
    people: (Editions, People),
}

/// A meeting with what it was made of.
#[derive(Clone)]
struct Kept {
    files: Editions,
    /// The committee's place, and what the meeting has from it.
    committee: Option<(usize, Defaults)>,
    found: Arc<Found<Option<Arc<Meeting>>>>,
}

impl Shelf {
    /// What these files of `people/` say.
    pub(super) fn people(&mut self, reading: Reading, people: &[(String, FileId)]) -> People {
        let files = editions(reading, "people/");
        if files != self.people.0 {
            let found =
                people.par_iter().map(|(id, file)| facts::person(reading, *file, id)).collect::<Vec<_>>();
            self.people = (files, found.into());
        }
        Arc::clone(&self.people.1)
    }

    /// The meetings of these folders: as they were, or read.
    pub(super) fn meetings(
        &mut self,
        reading: Reading,
        folders: &[Folder],
        committees: &[Committee],
        terms: Terms,
    ) -> Vec<Arc<Found<Option<Arc<Meeting>>>>> {
        if terms != self.terms {
            self.meetings.clear();
            self.terms = terms;
        }
        let places: HashMap<&str, usize> =
            committees.iter().enumerate().map(|(place, committee)| (committee.id.as_ref(), place)).collect();
        let known = &*self;
        let one = |folder: &Folder| {
            let place = places.get(folder.parent()).copied();
            let committee = place.and_then(|place| Some((place, &committees.get(place)?.defaults)));
            (Box::from(folder.path.as_str()), known.meeting(reading, folder, committee))
        };
        let kept: Vec<(Box<str>, Kept)> = folders.par_iter().map(one).collect();
        let found = kept.iter().map(|(_, kept)| Arc::clone(&kept.found)).collect();
        self.meetings = kept.into_iter().collect();
        found
    }

    fn meeting(&self, reading: Reading, folder: &Folder, committee: Option<(usize, &Defaults)>) -> Kept {
        let below = format!("{}/", folder.path);
        let files = editions(reading, &below);
        let same = |kept: &&Kept| {
            let before = kept.committee.as_ref().map(|(place, defaults)| (*place, defaults));
            kept.files == files && before == committee
        };
        if let Some(kept) = self.meetings.get(folder.path.as_str()).filter(same) {
            return kept.clone();
        }
        let Found { mut what, named, pictures, mut problems } = meeting::read(reading, folder);
        if let (Some(meeting), Some((place, defaults))) = (&mut what, committee) {
            meeting.committee = place;
            inherit(meeting, defaults);
            self.terms.meeting(meeting);
            checks::references(meeting, &mut problems);
            checks::joining(meeting, &mut problems);
            checks::closed_papers(meeting, reading.files, &mut problems);
        }
        // A committee without a file is told of elsewhere.
        let what = what.filter(|_| committee.is_some()).map(Arc::new);
        let found = Found { what, named, pictures, problems };
        let committee = committee.map(|(place, defaults)| (place, defaults.clone()));
        Kept { files, committee, found: Arc::new(found) }
    }
}

/// Gives a meeting what its committee says of all.
fn inherit(meeting: &mut Meeting, defaults: &Defaults) {
    fn or<T: Clone>(own: &mut Option<T>, default: &Option<T>) {
        if own.is_none() {
            own.clone_from(default);
        }
    }
    or(&mut meeting.venue, &defaults.venue);
    or(&mut meeting.time, &defaults.time);
    or(&mut meeting.mode, &defaults.mode);
    or(&mut meeting.contact, &defaults.contact);
    or(&mut meeting.join, &defaults.join);
}

fn editions(reading: Reading, folder: &str) -> Editions {
    reading.files.below(folder).map(|(id, file)| (id, file.edition)).collect()
}
