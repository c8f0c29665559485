//! `terms`: what comes back in every meeting (roles, venues, titles) is translated once.

use std::{collections::HashMap, sync::Arc};

use super::{Attendee, Committee, Contact, Entry, Item, Meeting, Note, Person, Votes};
use crate::content::fold;
use crate::language::{Lang, PerLang, Text};

/// The site's terms, by any of their sides.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Terms(HashMap<String, PerLang<Box<str>>>);

impl Terms {
    /// Reads the list of `site.yaml`.
    pub fn new(list: &[Text]) -> Terms {
        let mut terms = HashMap::new();
        for text in list {
            if let Text::Sides(sides) = text {
                for (_, side) in sides.iter() {
                    terms.entry(fold(side)).or_insert_with(|| sides.clone());
                }
            }
        }
        Terms(terms)
    }

    /// Supplies the sides that a text lacks; what it has stays.
    pub fn fill(&self, text: &mut Text) {
        match text {
            Text::Common(said) => {
                if let Some(sides) = self.0.get(&fold(said)) {
                    *text = Text::Sides(sides.clone());
                }
            }
            Text::Sides(own) => {
                let known = own.iter().find_map(|(_, side)| self.0.get(&fold(side)));
                let lacking: Vec<(Lang, Box<str>)> = known
                    .into_iter()
                    .flat_map(PerLang::iter)
                    .filter(|(lang, _)| own.get(*lang).is_none())
                    .map(|(lang, side)| (lang, side.clone()))
                    .collect();
                lacking.into_iter().for_each(|(lang, side)| own.set(lang, side));
            }
        }
    }

    fn fill_some(&self, text: &mut Option<Text>) {
        if let Some(text) = text {
            self.fill(text);
        }
    }

    /// Supplies the sides of a person's short texts.
    pub fn person(&self, person: &mut Person) {
        self.fill_some(&mut person.ward);
        self.fill_some(&mut person.party);
        person.interests.iter_mut().for_each(|text| self.fill(text));
    }

    /// Supplies the sides of a committee's.
    pub fn committee(&self, committee: &mut Committee) {
        self.fill(&mut committee.name);
        committee.former_names.iter_mut().for_each(|(_, name)| self.fill(name));
        self.fill_some(&mut committee.defaults.venue);
        self.fill_some(&mut committee.defaults.join);
        self.contact(&mut committee.defaults.contact);
        for member in &mut committee.members {
            self.fill_some(&mut member.role);
            self.attendee(&mut member.who);
        }
    }

    fn attendee(&self, attendee: &mut Attendee) {
        self.fill_some(&mut attendee.role);
        self.fill_some(&mut attendee.organisation);
    }

    fn contact(&self, contact: &mut Option<Contact>) {
        if let Some(contact) = contact {
            self.fill_some(&mut contact.name);
            self.fill_some(&mut contact.address);
        }
    }

    /// Supplies the sides of a meeting's.
    pub fn meeting(&self, meeting: &mut Meeting) {
        if self.0.is_empty() {
            return;
        }
        self.fill_some(&mut meeting.title);
        self.fill_some(&mut meeting.venue);
        self.fill_some(&mut meeting.join);
        self.contact(&mut meeting.contact);
        let seen = Arc::make_mut(&mut meeting.attendance);
        for list in
            [&mut seen.present, &mut seen.remote, &mut seen.apologies, &mut seen.absent, &mut seen.attending]
        {
            list.iter_mut().for_each(|attendee| self.attendee(attendee));
        }
        for (who, whom) in &mut seen.substitutes {
            self.attendee(who);
            whom.iter_mut().for_each(|attendee| self.attendee(attendee));
        }
        for declaration in &mut meeting.declarations {
            self.attendee(&mut declaration.who);
            self.fill_some(&mut declaration.nature);
            if let Some(Note::Said(text)) = &mut declaration.dispensation {
                self.fill(text);
            }
        }
        for sitting in &mut meeting.sittings {
            sitting.present.iter_mut().for_each(|attendee| self.attendee(attendee));
        }
        meeting.documents.iter_mut().for_each(|document| self.fill(&mut document.title));
        for entry in &mut meeting.entries {
            match entry {
                Entry::Section { title, .. } => self.fill(title),
                Entry::Item(item) => self.item(item),
            }
        }
    }

    fn item(&self, item: &mut Item) {
        self.fill(&mut item.title);
        Arc::make_mut(&mut item.invitees).iter_mut().for_each(|attendee| self.attendee(attendee));
        for document in &mut item.documents {
            self.fill(&mut document.title);
            document.alternatives.iter_mut().for_each(|(title, _)| self.fill(title));
        }
        for vote in &mut item.votes {
            self.fill_some(&mut vote.about);
            for votes in [&mut vote.for_, &mut vote.against, &mut vote.abstained].into_iter().flatten() {
                if let Votes::Names(names) = votes {
                    names.iter_mut().for_each(|attendee| self.attendee(attendee));
                }
            }
        }
    }
}
