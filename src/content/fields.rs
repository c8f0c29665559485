//! What a map of YAML states, by the keys of its table.

use jiff::civil::{Date, Time};

use super::{Colour, ItemNumber, exempt::Ground, keys::KeySpec, people::PersonLine, yaml::Node};
use crate::language::{PerLang, Text};
use crate::problem::Place;

/// A value of the kind that its key takes.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // each is named after its kind
pub enum Value {
    Text(Text),
    Word(Box<str>),
    Date(Date),
    Time(Time),
    Colour(Colour),
    Flag(bool),
    Count(u64),
    Choice(&'static str),
    Number(ItemNumber),
    People(Vec<PersonLine>),
    Names(Vec<Box<str>>),
    Texts(Vec<Text>),
    Grounds(Vec<Ground>),
    Map(Fields),
    Entries(Vec<Fields>),
    Items(Vec<(ItemNumber, Fields)>),
    Open(Node),
    /// What each language says for itself, where that isn't a text.
    Sided(PerLang<Box<Value>>),
}

/// A key with its value.
#[derive(Clone, Debug)]
pub struct Field {
    /// The key.
    pub spec: &'static KeySpec,
    /// Its value.
    pub value: Value,
    /// Where the value is.
    pub place: Place,
}

impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        self.spec.name == other.spec.name && self.value == other.value
    }
}

/// The keys that a map states.
#[derive(Clone, Debug)]
pub struct Fields {
    /// The keys that it could state.
    pub table: &'static [KeySpec],
    /// Those that it does.
    pub list: Vec<Field>,
    /// Where the map is.
    pub place: Place,
}

impl PartialEq for Fields {
    fn eq(&self, other: &Self) -> bool {
        self.list == other.list
    }
}

impl Fields {
    /// Nothing stated.
    pub fn none(table: &'static [KeySpec], place: Place) -> Fields {
        Fields { table, list: Vec::new(), place }
    }

    /// The field of a key of the table.
    pub fn field(&self, name: &str) -> Option<&Field> {
        debug_assert!(self.table.iter().any(|spec| spec.name == name), "no key {name} in its table");
        self.list.iter().find(|field| field.spec.name == name)
    }

    /// Where a key's value is, or the map.
    pub fn place_of(&self, name: &str) -> Place {
        self.field(name).map_or_else(|| self.place.clone(), |field| field.place.clone())
    }
}

macro_rules! getters {
    ($($(#[$about:meta])* $name:ident $variant:ident -> $type:ty;)*) => {
        impl Fields {
            $( $(#[$about])* pub fn $name(&self, key: &str) -> Option<$type> {
                match &self.field(key)?.value { Value::$variant(value) => Some(value.clone()), _ => None }
            } )*
        }
    };
}

getters! {
    /// A text.
    text Text -> Text;
    /// A word.
    word Word -> Box<str>;
    /// A date.
    date Date -> Date;
    /// A time.
    time Time -> Time;
    /// A colour.
    colour Colour -> Colour;
    /// True or false.
    flag Flag -> bool;
    /// A count.
    count Count -> u64;
    /// A choice.
    choice Choice -> &'static str;
    /// An item's number.
    number Number -> ItemNumber;
    /// A map.
    map Map -> Fields;
    /// What each language says.
    sided Sided -> PerLang<Box<Value>>;
}

macro_rules! lists {
    ($($(#[$about:meta])* $name:ident $variant:ident -> $type:ty;)*) => {
        impl Fields {
            $( $(#[$about])* pub fn $name(&self, key: &str) -> &[$type] {
                match self.field(key).map(|field| &field.value) { Some(Value::$variant(list)) => list, _ => &[] }
            } )*
        }
    };
}

lists! {
    /// People.
    people People -> PersonLine;
    /// Names or words.
    names Names -> Box<str>;
    /// Texts.
    texts Texts -> Text;
    /// Grounds of exemption.
    grounds Grounds -> Ground;
    /// Entries of a list.
    entries Entries -> Fields;
    /// Items by number.
    items Items -> (ItemNumber, Fields);
}
