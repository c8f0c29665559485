//! One record from the files of several languages: facts are inherited and never contradicted, texts stand side by
//! side, lists are matched entry by entry.

use super::{
    fields::{Field, Fields, Value},
    keys::{Identity, Kind},
    people::PersonLine,
};
use crate::language::{PerLang, Text};
use crate::problem::{Fault, Place, Problem};

/// Takes into `first` what another language's file states.
pub fn merge(first: &mut Fields, second: Fields, problems: &mut Vec<Problem>) {
    for field in second.list {
        match first.list.iter_mut().find(|own| own.spec.name == field.spec.name) {
            Some(own) => merge_field(own, field, problems),
            None => first.list.push(field),
        }
    }
}

fn merge_field(own: &mut Field, other: Field, problems: &mut Vec<Problem>) {
    let (key, places) = (own.spec.name, (own.place.clone(), other.place.clone()));
    let contradiction = |first: String, second: String| {
        let fault = Fault::Contradiction { key: key.to_owned(), first, second };
        Problem::at(fault, places.1.clone()).and(places.0.clone())
    };
    match (&mut own.value, other.value) {
        (Value::Text(own), Value::Text(other)) => {
            if let Some((first, second)) = merge_text(own, other) {
                problems.push(contradiction(first, second));
            }
        }
        (Value::Sided(own), Value::Sided(other)) => {
            other.iter().for_each(|(lang, side)| own.set(lang, side.clone()))
        }
        (Value::Map(own), Value::Map(other)) => merge(own, other, problems),
        (Value::Items(own), Value::Items(other)) => {
            for (number, fields) in other {
                match own.iter_mut().find(|(known, _)| *known == number) {
                    Some((_, known)) => merge(known, fields, problems),
                    None => own.push((number, fields)),
                }
            }
        }
        (Value::People(own), Value::People(other)) => merge_people(key, own, other, problems),
        (Value::Entries(entries), Value::Entries(other)) => {
            let identity = identity(&own.spec.kind);
            merge_lists(
                key,
                entries,
                other,
                |entry, place| identity_of(identity, entry, place),
                |entry| identity_of(identity, entry, 0).unwrap_or_default(),
                |entry| entry.place.clone(),
                merge,
                problems,
            );
        }
        (own, other) if *own == other => {}
        (own, other) => problems.push(contradiction(show(own), show(&other))),
    }
}

/// Puts two versions of a text together; the two where they say different things for one language.
fn merge_text(own: &mut Text, other: Text) -> Option<(String, String)> {
    let Text::Sides(sides) = own else {
        return (*own != other).then(|| (show(&Value::Text(own.clone())), show(&Value::Text(other))));
    };
    let Text::Sides(other) = other else { return None };
    for (lang, text) in other.iter() {
        match sides.get(lang) {
            Some(known) if known != text => return Some((known.to_string(), text.to_string())),
            Some(_) => {}
            None => sides.set(lang, text.clone()),
        }
    }
    None
}

/// Matches people by who they are.
pub fn merge_people(
    key: &str,
    own: &mut Vec<PersonLine>,
    other: Vec<PersonLine>,
    problems: &mut Vec<Problem>,
) {
    merge_lists(
        key,
        own,
        other,
        |line, _| Some(format!("{:?}", line.name.identity())),
        |line| line.name.display(),
        |line| line.place.clone(),
        |own, other, _| {
            own.public |= other.public;
            own.name.councillor |= other.name.councillor;
            if own.name.letters.is_empty() {
                own.name.letters = other.name.letters;
            }
            for (mine, theirs) in [(&mut own.role, other.role), (&mut own.organisation, other.organisation)] {
                match (mine.as_mut(), theirs) {
                    (Some(mine), Some(theirs)) => drop(merge_text(mine, theirs)),
                    (None, theirs) => *mine = theirs,
                    (Some(_), None) => {}
                }
            }
        },
        problems,
    );
}

/// Matches the entries of two lists. One may lack what the other has; each lacking something is a problem.
#[allow(clippy::too_many_arguments)] // what tells entries apart differs for people and maps
fn merge_lists<T>(
    key: &str,
    own: &mut Vec<T>,
    mut other: Vec<T>,
    identity: impl Fn(&T, usize) -> Option<String>,
    label: impl Fn(&T) -> String,
    place: impl Fn(&T) -> Place,
    mut join: impl FnMut(&mut T, T, &mut Vec<Problem>),
    problems: &mut Vec<Problem>,
) {
    let ids = |list: &[T]| -> Vec<Option<String>> {
        list.iter().enumerate().map(|(n, e)| identity(e, n)).collect()
    };
    let (mine, theirs) = (ids(own), ids(&other));
    let lacks = |list: &[Option<String>], of: &[Option<String>]| list.iter().position(|id| !of.contains(id));
    if let (Some(only_mine), Some(only_theirs)) = (lacks(&mine, &theirs), lacks(&theirs, &mine)) {
        if let (Some(first), Some(second)) = (own.get(only_mine), other.get(only_theirs)) {
            let fault =
                Fault::ListsDiffer { key: key.to_owned(), first: label(first), second: label(second) };
            problems.push(Problem::at(fault, place(second)).and(place(first)));
        }
        return;
    }
    let mut mine = mine;
    if other.len() > own.len() {
        std::mem::swap(own, &mut other);
        mine = ids(own);
    }
    let theirs = ids(&other);
    for (entry, id) in other.into_iter().zip(theirs) {
        if let Some(found) = mine.iter().position(|known| *known == id)
            && let Some(own) = own.get_mut(found)
        {
            join(own, entry, problems);
        }
    }
}

fn identity(kind: &Kind) -> Identity {
    match kind {
        Kind::Entries(_, identity, _) => *identity,
        _ => Identity::Place,
    }
}

fn identity_of(identity: Identity, entry: &Fields, place: usize) -> Option<String> {
    match identity {
        Identity::Place => Some((place + 1).to_string()),
        Identity::Keys(keys) => {
            let stated = keys.iter().filter_map(|key| entry.field(key)).map(|field| show(&field.value));
            Some(stated.collect::<Vec<_>>().join(", "))
        }
    }
}

/// A value in few words, for a message and for telling entries apart.
fn show(value: &Value) -> String {
    let sides = |sides: &PerLang<Box<str>>| {
        sides.iter().map(|(_, text)| text.to_string()).collect::<Vec<_>>().join(" / ")
    };
    match value {
        Value::Text(Text::Common(text)) | Value::Word(text) => text.to_string(),
        Value::Text(Text::Sides(all)) => sides(all),
        Value::Date(date) => date.to_string(),
        Value::Colour(colour) => colour.to_string(),
        Value::Time(time) => time.strftime("%H:%M").to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Count(count) => count.to_string(),
        Value::Choice(choice) => (*choice).to_owned(),
        Value::Number(number) => number.to_string(),
        Value::People(people) => people.iter().map(|line| line.name.display()).collect::<Vec<_>>().join(", "),
        Value::Names(names) => names.join(", "),
        Value::Texts(texts) => texts.iter().flat_map(Text::versions).collect::<Vec<_>>().join(", "),
        Value::Grounds(grounds) => format!("{grounds:?}"),
        Value::Map(_) | Value::Entries(_) | Value::Items(_) | Value::Open(_) | Value::Sided(_) => {
            "…".to_owned()
        }
    }
}
