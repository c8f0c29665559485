//! Who is who on the site: one person for all the spellings that `people/` names, with everything public that
//! a meeting says of that person. Members of the public who spoke aren't here.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use crate::archive::{Attendee, OpenMeeting, PublicArchive, PublicBody, PublicItem, Shown, Votes};
use crate::content::{Identity, PersonName};
use crate::language::slug;

/// A person that has a page.
#[derive(Debug)]
pub struct Known {
    /// The part of the address.
    pub slug: String,
    /// The name, without title and letters.
    pub name: PersonName,
    /// A councillor, by a file of `people/`, a title or a membership.
    pub councillor: bool,
    /// The file of `people/`, by its place.
    pub file: Option<usize>,
    /// The items that the person was invited to: meeting, item, place among the invitees.
    pub invited: Vec<(usize, usize, usize)>,
    /// The meetings that the person attended or sent apologies to, with the message that says which.
    pub attended: Vec<(usize, &'static str)>,
    /// The interests that a councillor declared: meeting, place among its declarations.
    pub declared: Vec<(usize, usize)>,
    /// The votes that name a councillor.
    pub voted: Vec<Voted>,
    /// Memberships: committee, place among its members.
    pub member: Vec<(usize, usize)>,
}

impl Known {
    /// The rows of the longest list on a councillor's page.
    pub fn rows(&self) -> usize {
        self.attended.len().max(self.declared.len()).max(self.voted.len())
    }
}

/// How somebody voted, where the record gives names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Voted {
    /// The meeting.
    pub meeting: usize,
    /// The item, by its place in the meeting.
    pub item: usize,
    /// The vote, by its place among the item's.
    pub vote: usize,
    /// `for`, `against` or `abstained`.
    pub side: &'static str,
}

/// Everybody who has a page.
#[derive(Debug, Default)]
pub struct People {
    /// The people, by name.
    pub all: Vec<Known>,
    /// By who they are: a file, or a name with what tells it apart.
    known: HashMap<Who, usize>,
    /// The files that a name may mean.
    files: HashMap<Box<str>, Vec<usize>>,
}

/// What makes two names one person.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Who {
    File(usize),
    Name(Arc<Identity>),
}

impl People {
    /// Everybody whom the public record names.
    pub fn of(archive: &PublicArchive) -> People {
        let mut people = People::default();
        for (place, person) in archive.people.iter().enumerate() {
            for name in &person.names {
                people.files.entry(name.identity().name.clone()).or_default().push(place);
            }
        }
        for (place, person) in archive.people.iter().enumerate() {
            if let Some(name) = person.names.first().filter(|_| person.kind == Some("councillor")) {
                people.enter(archive, Who::File(place), name);
            }
        }
        for (committee, entry) in archive.committees.iter().enumerate() {
            for (nth, member) in entry.members.iter().enumerate() {
                let known = people.meet(archive, &member.who);
                known.councillor |= member.who.name.councillor;
                known.member.push((committee, nth));
            }
        }
        for (place, meeting) in archive.meetings.iter().enumerate() {
            if let Shown::Open(open) = &meeting.shown {
                people.attendance(archive, place, open.attendance.as_deref());
                for (nth, item) in open.items().enumerate() {
                    for (at, who) in invitees(item).iter().enumerate() {
                        let known = people.meet(archive, who);
                        known.councillor |= who.name.councillor;
                        known.invited.push((place, nth, at));
                    }
                }
            }
        }
        // Who is a councillor is known by now, also where a list leaves the title out.
        for (place, meeting) in archive.meetings.iter().enumerate() {
            if let Shown::Open(open) = &meeting.shown {
                people.declarations_and_votes(archive, place, open);
            }
        }
        people.finish(archive);
        people
    }

    /// What councillors declared at a meeting, and how they voted. A public meeting holds no more of either than may be
    /// shown.
    fn declarations_and_votes(&mut self, archive: &PublicArchive, place: usize, open: &OpenMeeting) {
        for (nth, declaration) in open.declarations.iter().enumerate() {
            if let Some(known) = self.councillor(archive, &declaration.who) {
                known.declared.push((place, nth));
            }
        }
        for (item, own) in open.items().enumerate() {
            for (vote, of) in own.votes().iter().enumerate() {
                for (side, votes) in of.sides() {
                    let Some(Votes::Names(names)) = votes else { continue };
                    for who in names {
                        if let Some(known) = self.councillor(archive, who) {
                            known.voted.push(Voted { meeting: place, item, vote, side });
                        }
                    }
                }
            }
        }
    }

    /// The councillor that a name means: by its title, or known as one from elsewhere.
    fn councillor(&mut self, archive: &PublicArchive, who: &Attendee) -> Option<&mut Known> {
        if who.name.councillor {
            let known = self.meet(archive, who);
            known.councillor = true;
            return Some(known);
        }
        let place = self.find(archive, &who.name)?;
        self.all.get_mut(place).filter(|known| known.councillor)
    }

    fn attendance(
        &mut self,
        archive: &PublicArchive,
        place: usize,
        seen: Option<&crate::archive::Attendance>,
    ) {
        let Some(seen) = seen else { return };
        let lists = [
            (&seen.present, "attendance-present"),
            (&seen.remote, "attendance-remote"),
            (&seen.apologies, "attendance-apologies"),
            (&seen.absent, "attendance-absent"),
        ];
        let listed = lists.into_iter().flat_map(|(list, how)| list.iter().map(move |who| (who, how)));
        let substitutes = seen.substitutes.iter().map(|(who, _)| (who, "attendance-substitute"));
        for (who, how) in listed.chain(substitutes).filter(|(who, _)| who.name.councillor) {
            let known = self.meet(archive, who);
            known.councillor = true;
            if known.attended.last().is_none_or(|(last, _)| *last != place) {
                known.attended.push((place, how));
            }
        }
    }

    fn identity(&self, archive: &PublicArchive, name: &PersonName) -> Who {
        let who = name.identity();
        let files = self.files.get(&who.name).into_iter().flatten();
        let mut fits = files.filter(|&&file| archive.people.get(file).is_some_and(|person| person.fits(who)));
        match (fits.next(), fits.next()) {
            (Some(file), None) => Who::File(*file),
            _ => Who::Name(Arc::clone(who)),
        }
    }

    fn meet(&mut self, archive: &PublicArchive, who: &Attendee) -> &mut Known {
        let identity = self.identity(archive, &who.name);
        self.enter(archive, identity, &who.name)
    }

    fn enter(&mut self, archive: &PublicArchive, identity: Who, name: &PersonName) -> &mut Known {
        let file = match identity {
            Who::File(file) => Some(file),
            Who::Name(_) => None,
        };
        let next = self.all.len();
        let place = *self.known.entry(identity).or_insert(next);
        if place == next {
            let person = file.and_then(|file| archive.people.get(file));
            self.all.push(Known {
                slug: person.map_or_else(|| slug(&name.display()), |person| person.id.to_string()),
                name: person.and_then(|person| person.names.first()).unwrap_or(name).clone(),
                councillor: person.is_some_and(|person| person.kind == Some("councillor")),
                file,
                invited: Vec::new(),
                attended: Vec::new(),
                declared: Vec::new(),
                voted: Vec::new(),
                member: Vec::new(),
            });
        }
        let last = self.all.len().saturating_sub(1);
        // `place` is of this list; the clamp keeps the index in it whatever happens.
        #[allow(clippy::indexing_slicing)]
        &mut self.all[place.min(last)]
    }

    /// Addresses that no two people share; newest meetings first.
    fn finish(&mut self, archive: &PublicArchive) {
        let mut taken: BTreeSet<String> = archive.people.iter().map(|person| person.id.to_string()).collect();
        for known in &mut self.all {
            if known.file.is_none() {
                let plain = if known.slug.is_empty() { "person".to_owned() } else { known.slug.clone() };
                let mut unique = plain.clone();
                let mut nth = 2;
                while !taken.insert(unique.clone()) {
                    unique = format!("{plain}-{nth}");
                    nth += 1;
                }
                known.slug = unique;
            }
            let day = |meeting: usize| archive.meetings.get(meeting).map(|meeting| meeting.date);
            known.invited.sort_by(|a, b| day(b.0).cmp(&day(a.0)).then(a.cmp(b)));
            known.attended.sort_by(|a, b| day(b.0).cmp(&day(a.0)).then(a.0.cmp(&b.0)));
            known.declared.sort_by(|a, b| day(b.0).cmp(&day(a.0)).then(a.cmp(b)));
            known.voted.sort_by(|a, b| day(b.meeting).cmp(&day(a.meeting)).then(a.cmp(b)));
        }
    }

    /// The person that a name means.
    pub fn find(&self, archive: &PublicArchive, name: &PersonName) -> Option<usize> {
        self.known.get(&self.identity(archive, name)).copied()
    }
}

/// The invitees of an item that are public.
pub fn invitees(item: &PublicItem) -> &[Attendee] {
    match &item.body {
        PublicBody::Open(open) => &open.invitees,
        PublicBody::Closed(closed) => &closed.invitees,
        PublicBody::Removed(_) => &[],
    }
}
