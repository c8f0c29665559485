//! What makes objects out of the public record: ids, texts by language, the archive, its committees and its people.

use super::objects::{
    About, Body, FormerName, Membership, Object, Organization, Person, Sides, System, kind,
};
use crate::archive::Contact;
use crate::content::{Files, PersonName};
use crate::language::{Lang, Text};
use crate::site::{DATA, PageKey, Site};

/// The version of OParl.
const VERSION: &str = "https://schema.oparl.org/1.1/";

/// Makes objects.
pub struct Maker<'a> {
    /// The site.
    pub site: &'a Site,
    /// The files that its papers are.
    pub files: &'a Files,
}

impl Maker<'_> {
    /// The id of what is at a place below the site's folder: its address.
    pub fn id(&self, path: &str) -> String {
        format!("{}{path}", self.site.archive().settings.url)
    }

    /// The site's languages.
    pub fn langs(&self) -> impl Iterator<Item = Lang> + use<> {
        self.site.locales().langs()
    }

    /// A language's tag.
    pub fn tag(&self, lang: Lang) -> String {
        self.site.locales().locale(lang).id().to_owned()
    }

    /// An object of a type at a place.
    pub fn object(&self, name: &str, path: &str) -> Object {
        Object { id: self.id(path), kind: kind(name), ..Object::default() }
    }

    /// The page of an object in every language.
    pub fn put_on_web(&self, object: &mut Object, key: impl Fn(Lang) -> PageKey) {
        object.pages = self.langs().map(|lang| (self.tag(lang), self.site.absolute(key(lang)))).collect();
        object.web = self.langs().next().map(|lang| self.site.absolute(key(lang)));
    }

    /// A text in every language that has it; one without a language is the same in all.
    pub fn sides(&self, text: &Text) -> Sides {
        let own = |lang: Lang| Some((self.tag(lang), text.own(lang)?.to_owned()));
        self.langs().filter_map(own).collect()
    }

    /// The same of a text that may be missing.
    pub fn some_sides(&self, text: Option<&Text>) -> Sides {
        text.map(|text| self.sides(text)).unwrap_or_default()
    }

    /// A text in the archive's first language, or in the first that has it.
    pub fn first(&self, text: &Text) -> String {
        let first = self.langs().next().and_then(|lang| text.said(lang));
        first.map(|said| said.text.to_owned()).unwrap_or_default()
    }

    /// The id of somebody whom the record knows.
    pub fn person_id(&self, name: &PersonName) -> Option<String> {
        let place = self.site.everybody().find(self.site.archive(), name)?;
        Some(self.id(&self.site.person_data(place)))
    }

    fn about(&self) -> About {
        let settings = &self.site.archive().settings;
        let contact = settings.contact.as_ref();
        let licences = self.some_sides(settings.licence.as_ref());
        let address = licences.values().find(|licence| licence.starts_with("https://")).cloned();
        let home = self.langs().next().map(|lang| self.site.absolute(PageKey::Home(lang)));
        About {
            name: self.first(&settings.name),
            names: self.sides(&settings.name),
            license: address,
            licences,
            email: contact.and_then(|contact| contact.email.as_deref()).map(str::to_owned),
            contact: contact.and_then(|contact| contact.name.as_ref()).map(|name| self.first(name)),
            website: home.unwrap_or_default(),
        }
    }

    /// The archive.
    pub fn system(&self) -> System {
        let mut object = self.object("System", &format!("{DATA}system.json"));
        self.put_on_web(&mut object, PageKey::OpenData);
        System {
            object,
            version: VERSION.to_owned(),
            body: self.id(&format!("{DATA}bodies.json")),
            about: self.about(),
        }
    }

    /// The council.
    pub fn body(&self) -> Body {
        let list = |name: &str| self.id(&format!("{DATA}{name}.json"));
        let mut object = self.object("Body", &format!("{DATA}body.json"));
        self.put_on_web(&mut object, PageKey::Home);
        Body {
            object,
            system: list("system"),
            about: self.about(),
            classification: self.site.archive().settings.kind.to_owned(),
            organization: list("organizations"),
            person: list("persons"),
            meeting: list("meetings"),
            paper: list("papers"),
            terms: Vec::new(),
        }
    }

    /// A committee.
    pub fn organization(&self, place: usize) -> Option<Organization> {
        let committee = self.site.archive().committees.get(place)?;
        let mut object = self.object("Organization", &self.site.committee_data(place));
        self.put_on_web(&mut object, |lang| PageKey::Committee(place, lang));
        let memberships = (0..committee.members.len()).filter_map(|nth| self.membership(place, nth));
        let meetings = self.site.meetings_of(place).iter().rev();
        Some(Organization {
            object,
            body: self.id(&format!("{DATA}body.json")),
            name: self.first(&committee.name),
            names: self.sides(&committee.name),
            classification: committee.kind.map(str::to_owned),
            membership: memberships.map(|(_, own)| own.object.id).collect(),
            former: committee
                .former_names
                .iter()
                .map(|(until, name)| FormerName { until: until.to_string(), name: self.sides(name) })
                .collect(),
            meetings: meetings.map(|place| self.id(&self.site.meeting_data(*place))).collect(),
        })
    }

    /// A member's place on a committee, and where its data is. Somebody who was a member twice has two.
    pub fn membership(&self, place: usize, nth: usize) -> Option<(String, Membership)> {
        let committee = self.site.archive().committees.get(place)?;
        let member = committee.members.get(nth)?;
        let everybody = self.site.everybody();
        let find = |name: &PersonName| everybody.find(self.site.archive(), name);
        let person = find(&member.who.name)?;
        let slug = &everybody.all.get(person)?.slug;
        let before = committee.members.iter().take(nth);
        let before = before.filter(|other| find(&other.who.name) == Some(person)).count();
        let more = if before == 0 { String::new() } else { format!("-{}", before + 1) };
        let path = format!("{DATA}memberships/{}/{slug}{more}.json", committee.id);
        let made = Membership {
            object: self.object("Membership", &path),
            person: self.id(&self.site.person_data(person)),
            organization: self.id(&self.site.committee_data(place)),
            role: member.role.as_ref().map(|role| self.first(role)),
            roles: self.some_sides(member.role.as_ref()),
            start: member.from.map(|day| day.to_string()),
            end: member.until.map(|day| day.to_string()),
        };
        Some((path, made))
    }

    /// A person.
    pub fn person(&self, place: usize) -> Option<Person> {
        let known = self.site.everybody().all.get(place)?;
        let file = known.file.and_then(|file| self.site.archive().people.get(file));
        let mut object = self.object("Person", &self.site.person_data(place));
        if known.councillor {
            self.put_on_web(&mut object, |lang| PageKey::Councillor(place, 0, lang));
        } else if !known.invited.is_empty() {
            self.put_on_web(&mut object, |lang| PageKey::Invitee(place, 0, lang));
        }
        let contact = |own: fn(&Contact) -> Option<&Box<str>>| {
            file.and_then(|file| own(&file.contact)).map(ToString::to_string).into_iter().collect()
        };
        let councillor = known.councillor.then_some("councillor");
        let mut invited: Vec<String> = known
            .invited
            .iter()
            .map(|(meeting, item, _)| self.id(&self.site.item_data(*meeting, *item)))
            .collect();
        invited.dedup();
        Some(Person {
            object,
            body: self.id(&format!("{DATA}body.json")),
            name: known.name.display(),
            status: file.and_then(|file| file.kind).or(councillor).map(str::to_owned).into_iter().collect(),
            phone: contact(|contact| contact.phone.as_ref()),
            email: contact(|contact| contact.email.as_ref()),
            membership: known
                .member
                .iter()
                .filter_map(|(at, nth)| Some(self.membership(*at, *nth)?.1))
                .collect(),
            ward: self.some_sides(file.and_then(|file| file.ward.as_ref())),
            party: self.some_sides(file.and_then(|file| file.party.as_ref())),
            invited,
        })
    }
}
