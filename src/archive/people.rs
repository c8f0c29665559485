//! Who is who: the names of the minutes, and what `people/` says of them.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use jiff::civil::Date;

use super::{Contact, Meeting, Picture};
use crate::content::{Fields, Identity, PersonLine, PersonName, Value, Words, fold};
use crate::language::Text;
use crate::problem::{Fault, Place, Problem};

/// A person on a day, with the role held then.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Attendee {
    /// Who.
    pub name: PersonName,
    /// The role.
    pub role: Option<Text>,
    /// The body that the person came from.
    pub organisation: Option<Text>,
    /// Public although the item is exempt.
    pub public: bool,
    /// Where it is stated.
    pub place: Place,
}

impl From<&PersonLine> for Attendee {
    fn from(line: &PersonLine) -> Self {
        Attendee {
            name: line.name.clone(),
            role: line.role.clone(),
            organisation: line.organisation.clone(),
            public: line.public,
            place: line.place.clone(),
        }
    }
}

/// A person that a file of `people/` describes.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Person {
    /// The file's name, which is the id.
    pub id: Box<str>,
    /// The name and the other spellings, the name first.
    pub names: Vec<PersonName>,
    /// `councillor`, `officer` or `co-opted`.
    pub kind: Option<&'static str>,
    /// What the name is sorted by.
    pub sort: Option<Box<str>>,
    /// The ward that a councillor stands for.
    pub ward: Option<Text>,
    /// The party.
    pub party: Option<Text>,
    /// How to reach the person.
    pub contact: Contact,
    /// In office since.
    pub from: Option<Date>,
    /// In office until.
    pub until: Option<Date>,
    /// The register of interests: an address, or what it says.
    pub interests: Vec<Text>,
    /// A portrait.
    pub photo: Option<Picture>,
}

impl Person {
    /// Reads a file of `people/`.
    pub fn read(id: &str, fields: &Fields, words: &Words, problems: &mut Vec<Problem>) -> Option<Person> {
        let mut names = Vec::new();
        for (key, said) in fields
            .word("name")
            .map(|name| ("name", name))
            .into_iter()
            .chain(fields.names("also").iter().map(|name| ("also", name.clone())))
        {
            match crate::content::read_name(&said, words) {
                Some(name) => names.push(name),
                None => {
                    problems
                        .push(Problem::at(Fault::NoName { line: said.to_string() }, fields.place_of(key)));
                }
            }
        }
        let interests = match fields.field("interests").map(|field| &field.value) {
            Some(Value::Word(url)) => vec![Text::Common(url.clone())],
            Some(Value::Texts(texts)) => texts.clone(),
            _ => Vec::new(),
        };
        (!names.is_empty()).then(|| Person {
            id: id.into(),
            names,
            kind: fields.choice("kind"),
            sort: fields.word("sort"),
            ward: fields.text("ward"),
            party: fields.text("party"),
            contact: Contact {
                name: None,
                email: fields.word("email"),
                phone: fields.word("phone"),
                address: fields.text("address"),
            },
            from: fields.date("from"),
            until: fields.date("until"),
            interests,
            photo: None,
        })
    }

    /// True where a name means this person.
    pub fn fits(&self, who: &Identity) -> bool {
        let mut own = self.names.iter().filter(|own| own.identity().name == who.name);
        match &who.apart {
            None => own.next().is_some(),
            Some(apart) => own.any(|own| self.is_apart(own, apart)),
        }
    }

    /// True where the words in brackets after a name mean this person.
    fn is_apart(&self, name: &PersonName, apart: &str) -> bool {
        name.identity().apart.as_deref() == Some(apart)
            || self.ward.as_ref().is_some_and(|ward| ward.versions().any(|ward| fold(ward) == apart))
    }
}

/// Finds names that fit two people.
pub fn check_names(people: &[Person], meetings: &[Arc<Meeting>], problems: &mut Vec<Problem>) {
    let mut known: HashMap<&str, Vec<(&Person, &PersonName)>> = HashMap::new();
    for person in people {
        for name in &person.names {
            known.entry(&name.identity().name).or_default().push((person, name));
        }
    }
    let mut apart: HashMap<&str, BTreeSet<&str>> = HashMap::new();
    for attendee in meetings.iter().flat_map(|meeting| everyone(meeting)) {
        let who = attendee.name.identity();
        if let Some(words) = &who.apart {
            apart.entry(&who.name).or_default().insert(words);
        }
    }
    if known.is_empty() && apart.is_empty() {
        return;
    }
    for attendee in meetings.iter().flat_map(|meeting| everyone(meeting)) {
        let who = attendee.name.identity();
        let fits: BTreeSet<String> = match known.get(who.name.as_ref()) {
            // As it mostly is.
            Some(candidates) if candidates.len() == 1 => continue,
            Some(candidates) => candidates
                .iter()
                .filter(|(person, own)| who.apart.as_ref().is_none_or(|words| person.is_apart(own, words)))
                .map(|(person, own)| match &own.apart {
                    Some(_) => own.display(),
                    None => format!("{} [people/{}.yaml]", own.name, person.id),
                })
                .collect(),
            None if who.apart.is_none() => apart
                .get(who.name.as_ref())
                .into_iter()
                .flatten()
                .map(|words| format!("{} ({words})", attendee.name.name))
                .collect(),
            None => continue,
        };
        if fits.len() > 1 {
            let people = fits.into_iter().collect::<Vec<_>>().join(", ");
            let fault = Fault::NameFitsTwo { name: attendee.name.display(), people };
            problems.push(Problem::at(fault, attendee.place.clone()));
        }
    }
}

/// Everybody that a meeting names, but for members of the public.
fn everyone(meeting: &Meeting) -> impl Iterator<Item = &Attendee> {
    let seen = &meeting.attendance;
    let lists = [&seen.present, &seen.remote, &seen.apologies, &seen.absent, &seen.attending];
    lists
        .into_iter()
        .flatten()
        .chain(seen.substitutes.iter().flat_map(|(who, whom)| std::iter::once(who).chain(whom)))
        .chain(meeting.sittings.iter().flat_map(|sitting| &sitting.present))
        .chain(meeting.declarations.iter().map(|declaration| &declaration.who))
        .chain(meeting.items().flat_map(|item| item.invitees.iter()))
}
