//! The texts of front matter. Facts are inherited, so an entry of a list is written for what its texts are, with the
//! keys that tell it from the others.

use super::Way;
use crate::content::{
    Fields, ItemNumber, PersonLine, PersonName, Value,
    keys::{Identity, Kind},
};
use crate::scaffold::yaml::{Yaml, quoted};

impl Way<'_> {
    /// The front matter of the other language's file.
    pub(super) fn facts(&self, fields: &Fields) -> String {
        Yaml::Map(self.keys(fields, &[])).written()
    }

    /// The keys that have texts to translate, and those that have to be there for them.
    fn keys(&self, fields: &Fields, needed: &[&str]) -> Vec<(String, Yaml)> {
        // An address isn't translated word by word: without its own it is the id.
        let stated = fields.list.iter().filter(|field| field.spec.name != "slug");
        let mut any = false;
        let mut keys: Vec<(String, Yaml)> = Vec::new();
        for field in stated {
            let name = field.spec.name;
            match self.value(&field.spec.kind, &field.value) {
                Some(value) => {
                    any = true;
                    keys.push((name.to_owned(), value));
                }
                None if needed.contains(&name) => {
                    keys.extend(written(&field.value).map(|word| (name.to_owned(), word)))
                }
                None => {}
            }
        }
        if any { keys } else { Vec::new() }
    }

    /// What of a value is text to translate.
    fn value(&self, kind: &Kind, value: &Value) -> Option<Yaml> {
        match value {
            Value::Text(text) => self.translated(text).map(Yaml::Text),
            Value::Texts(texts) => {
                let all: Vec<Yaml> =
                    texts.iter().filter_map(|text| self.translated(text).map(Yaml::Text)).collect();
                (!all.is_empty()).then_some(Yaml::List(all))
            }
            Value::Sided(sides) => match sides.get(self.to) {
                Some(_) => None,
                None => self.value(kind, sides.get(self.from)?),
            },
            Value::Map(fields) => some_map(self.keys(fields, &[])),
            Value::People(people) => {
                let lines: Vec<String> = people.iter().filter_map(|person| self.person(person)).collect();
                (!lines.is_empty()).then_some(Yaml::Lines(lines))
            }
            Value::Items(items) => {
                let item = |(number, fields): &(ItemNumber, Fields)| {
                    Some((quoted(number.as_str()), some_map(self.keys(fields, &[]))?))
                };
                some_map(items.iter().filter_map(item).collect())
            }
            Value::Entries(entries) => self.entries(kind, entries),
            _ => None,
        }
    }

    fn entries(&self, kind: &Kind, entries: &[Fields]) -> Option<Yaml> {
        let (needed, by_place) = match kind {
            Kind::Entries(_, Identity::Keys(keys), _) => (*keys, false),
            _ => (&[][..], true),
        };
        let mut all: Vec<Vec<(String, Yaml)>> =
            entries.iter().map(|entry| self.keys(entry, needed)).collect();
        if by_place {
            // Entries that are known by their place keep it.
            let last = all.iter().rposition(|keys| !keys.is_empty())?;
            all.truncate(last + 1);
        } else {
            all.retain(|keys| !keys.is_empty());
        }
        (!all.is_empty()).then(|| Yaml::List(all.into_iter().map(Yaml::Map).collect()))
    }

    /// A person whose role has to be translated: the name as it is, the role marked.
    pub(super) fn person(&self, person: &PersonLine) -> Option<String> {
        let role = self.translated(person.role.as_ref()?)?;
        Some(format!("{} – {role}", self.name(&person.name)))
    }

    fn name(&self, name: &PersonName) -> String {
        let title =
            if name.councillor { self.locale().words("words-councillor").into_iter().next() } else { None };
        let apart = name.apart.as_ref().map(|apart| format!("({apart})"));
        let parts =
            [title.as_deref(), Some(name.name.as_ref()), Some(name.letters.as_ref()), apart.as_deref()];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

fn some_map(keys: Vec<(String, Yaml)>) -> Option<Yaml> {
    (!keys.is_empty()).then_some(Yaml::Map(keys))
}

/// A fact that tells an entry from others.
fn written(value: &Value) -> Option<Yaml> {
    match value {
        Value::Word(word) => Some(Yaml::Text(word.to_string())),
        Value::Number(number) => Some(Yaml::Text(number.to_string())),
        Value::Date(date) => Some(Yaml::Plain(date.to_string())),
        Value::Time(time) => Some(Yaml::Text(time.strftime("%H:%M").to_string())),
        Value::People(people) => people.first().map(|person| Yaml::Text(person.name.display())),
        _ => None,
    }
}
