//! From YAML to values, driven by the table of keys. Every problem is noted; what is wrong is left out.

use super::{
    Colour, ItemNumber, exempt,
    fields::{Field, Fields, Value},
    keys::{KeySpec, Kind, PERSON_LINE, Sense},
    people::{self, PersonLine},
    scalars::{date, is_email, is_url, nearest, time},
    words::Words,
    yaml::Node,
};
use crate::language::{Lang, Locales, PerLang, Text, is_slug, slug};
use crate::problem::{At, Fault, FileId, KeyPath, Place, Problem, Step};

/// Reads the values of one file.
pub struct Decoder<'a> {
    /// The file.
    pub file: FileId,
    /// Its language, where its name has one.
    pub lang: Option<Lang>,
    /// The site's languages.
    pub locales: &'a Locales,
    /// The words of the format.
    pub words: &'a Words,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

impl Decoder<'_> {
    fn note(&mut self, fault: Fault, at: At) {
        self.problems.push(Problem::at(fault, Place { file: self.file, at }));
    }

    fn wrong<T>(&mut self, way: &KeyPath, kind: &str) -> Option<T> {
        let key = way.steps().iter().rev().find_map(|step| match step {
            Step::Key(name, _) => Some(name.to_string()),
            Step::Entry(_) => None,
        });
        let fault = Fault::WrongKind { key: key.unwrap_or_default(), kind: kind.to_owned() };
        self.note(fault, At::Value(way.clone()));
        None
    }

    /// Reads a map by its table: unknown keys, doubles, missing ones, and every value.
    pub fn fields(&mut self, table: &'static [KeySpec], node: &Node, way: &KeyPath) -> Fields {
        let mut fields = Fields::none(table, Place { file: self.file, at: At::Value(way.clone()) });
        let entries: &[(Box<str>, Node)] = match node {
            Node::Map(entries) => entries,
            Node::Nothing => &[],
            _ => {
                self.wrong::<()>(way, "map");
                return fields;
            }
        };
        for (place, (key, node)) in entries.iter().enumerate() {
            let before = entries.iter().take(place).filter(|(other, _)| other == key).count();
            let nth = u16::try_from(before).unwrap_or(u16::MAX);
            let way = way.step(Step::Key(key.clone(), nth));
            if nth > 0 {
                self.note(Fault::KeyTwice { key: key.to_string() }, At::Key(way));
                continue;
            }
            let Some(spec) = table.iter().find(|spec| spec.name == key.as_ref()) else {
                let nearest = nearest(key, table.iter().map(|spec| spec.name));
                self.note(Fault::UnknownKey { key: key.to_string(), nearest }, At::Key(way));
                continue;
            };
            if matches!(node, Node::Nothing) {
                if matches!(spec.kind, Kind::Colour) {
                    // `#0b5563` without quotes is a comment.
                    let _: Option<()> = self.wrong(&way, kind_name(&spec.kind));
                }
                continue;
            }
            if let Some(value) = self.value(&spec.kind, node, &way) {
                let value = self.own_side(spec, value);
                fields.list.push(Field { spec, value, place: Place { file: self.file, at: At::Value(way) } });
            }
        }
        fields
    }

    /// What isn't a text and yet belongs to its language is kept for that language.
    fn own_side(&self, spec: &KeySpec, value: Value) -> Value {
        match (self.lang, &value) {
            (_, Value::Text(_)) => value,
            (Some(lang), _) if spec.sense == Sense::Text => {
                Value::Sided(PerLang::only(lang, Box::new(value)))
            }
            _ => value,
        }
    }

    fn value(&mut self, kind: &Kind, node: &Node, way: &KeyPath) -> Option<Value> {
        match kind {
            Kind::Either(kinds) => return self.either(kinds, node, way),
            Kind::Map(table) => {
                return match node {
                    Node::Map(_) => Some(Value::Map(self.fields(table, node, way))),
                    _ => self.wrong(way, "map"),
                };
            }
            Kind::Entries(table, _, short) => return self.entries(table, *short, node, way),
            Kind::Items(table) => return self.items(table, node, way),
            Kind::Open => return Some(Value::Open(node.clone())),
            Kind::Text => return self.text(node, way).map(Value::Text),
            Kind::Slug => return self.slug(node, way),
            Kind::Texts => return self.list(node, way, Self::text).map(Value::Texts),
            Kind::Words => return self.list(node, way, Self::word).map(Value::Names),
            Kind::People => return self.people(node, way).map(Value::People),
            Kind::Names => {
                return self
                    .lines(node, way)
                    .map(|lines| Value::Names(lines.into_iter().map(|(line, _)| line.into()).collect()));
            }
            Kind::Paragraphs => return self.paragraphs(node, way),
            _ => {}
        }
        let Node::Scalar(word) = node else { return self.wrong(way, kind_name(kind)) };
        self.scalar(kind, word, way)
    }

    fn scalar(&mut self, kind: &Kind, word: &str, way: &KeyPath) -> Option<Value> {
        let value = || word.to_owned();
        let fault = match kind {
            Kind::Word => return Some(Value::Word(word.into())),
            Kind::Person => return self.person(word, way).map(|line| Value::People(vec![line])),
            Kind::Url if is_url(word) => return Some(Value::Word(word.into())),
            Kind::Email if is_email(word) => return Some(Value::Word(word.into())),
            Kind::Url => Fault::BadUrl { value: value() },
            Kind::Email => Fault::BadEmail { value: value() },
            Kind::Date => match date(word) {
                Some(date) => return Some(Value::Date(date)),
                None => Fault::BadDate { value: value() },
            },
            Kind::Colour => match Colour::parse(word) {
                Some(colour) => return Some(Value::Colour(colour)),
                None => Fault::BadColour { value: value() },
            },
            Kind::Time => match time(word) {
                Some(time) => return Some(Value::Time(time)),
                None => Fault::BadTime { value: value() },
            },
            Kind::Number => match ItemNumber::parse(word) {
                Some(number) => return Some(Value::Number(number)),
                None => Fault::BadNumber { value: value() },
            },
            Kind::Flag => match word {
                "true" => return Some(Value::Flag(true)),
                "false" => return Some(Value::Flag(false)),
                _ => return self.wrong(way, "flag"),
            },
            Kind::Count => match word.parse() {
                Ok(count) => return Some(Value::Count(count)),
                Err(_) => return self.wrong(way, "count"),
            },
            Kind::Choice(choices) => match choices.iter().find(|choice| **choice == word) {
                Some(choice) => return Some(Value::Choice(choice)),
                None => Fault::NotAChoice {
                    value: value(),
                    choices: choices.join(", "),
                    nearest: nearest(word, choices.iter().copied()),
                },
            },
            other => return self.wrong(way, kind_name(other)),
        };
        self.note(fault, At::Value(way.clone()));
        None
    }

    /// Takes the first kind that reads without a problem; else the problems of the last that fits the form.
    fn either(&mut self, kinds: &[Kind], node: &Node, way: &KeyPath) -> Option<Value> {
        let known = self.problems.len();
        let mut found = Vec::new();
        for kind in kinds {
            let value = self.value(kind, node, way);
            let new = self.problems.split_off(known);
            if new.is_empty() && value.is_some() {
                return value;
            }
            let form_fits = !new.iter().any(|problem| matches!(problem.fault, Fault::WrongKind { .. }));
            if found.is_empty() || form_fits || matches!(node, Node::Map(_)) {
                found = new;
            }
        }
        self.problems.append(&mut found);
        None
    }

    /// A text: a word for the file's language, or a map of languages.
    pub fn text(&mut self, node: &Node, way: &KeyPath) -> Option<Text> {
        match node {
            Node::Scalar(text) => {
                let text: Box<str> = text.trim().into();
                Some(match self.lang {
                    Some(lang) => Text::Sides(PerLang::only(lang, text)),
                    None => Text::Common(text),
                })
            }
            Node::Map(entries) => {
                let mut sides = PerLang::none();
                for (key, node) in entries {
                    let way = way.key(key);
                    match (self.locales.find(key), node) {
                        (Some(lang), Node::Scalar(text)) => sides.set(lang, text.trim().into()),
                        (Some(_), Node::Nothing) => {}
                        (Some(_), _) => return self.wrong(&way, "text"),
                        (None, _) => {
                            let ids: Vec<_> =
                                self.locales.langs().map(|lang| self.locales.locale(lang).id()).collect();
                            let fault =
                                Fault::LanguageUnknown { tag: key.to_string(), known: ids.join(", ") };
                            self.note(fault, At::Key(way));
                            return None;
                        }
                    }
                }
                (!sides.is_empty()).then_some(Text::Sides(sides))
            }
            _ => self.wrong(way, "text"),
        }
    }

    fn slug(&mut self, node: &Node, way: &KeyPath) -> Option<Value> {
        let text = self.text(node, way)?;
        let bad = text.versions().find(|side| !is_slug(side)).map(str::to_owned);
        if let Some(value) = bad {
            let better = slug(&value);
            self.note(Fault::BadSlug { value, better }, At::Value(way.clone()));
            return None;
        }
        Some(Value::Text(text))
    }

    fn word(&mut self, node: &Node, way: &KeyPath) -> Option<Box<str>> {
        match node {
            Node::Scalar(word) => Some(word.clone()),
            _ => self.wrong(way, "word"),
        }
    }

    /// A list of values, or one that stands alone.
    fn list<T>(
        &mut self,
        node: &Node,
        way: &KeyPath,
        mut read: impl FnMut(&mut Self, &Node, &KeyPath) -> Option<T>,
    ) -> Option<Vec<T>> {
        match node {
            Node::List(entries) => {
                let mut list = Vec::with_capacity(entries.len());
                for (place, entry) in (0..).zip(entries) {
                    list.extend(read(self, entry, &way.step(Step::Entry(place))));
                }
                Some(list)
            }
            one => read(self, one, way).map(|value| vec![value]),
        }
    }

    fn entries(
        &mut self,
        table: &'static [KeySpec],
        short: Option<&'static str>,
        node: &Node,
        way: &KeyPath,
    ) -> Option<Value> {
        if table.is_empty() {
            // `terms`: maps from language to text.
            return self.list(node, way, Self::text).map(Value::Texts);
        }
        let Node::List(_) = node else { return self.wrong(way, "list") };
        let read = |reader: &mut Self, node: &Node, way: &KeyPath| match (node, short) {
            (Node::Scalar(_), Some(key)) => {
                let spec = table.iter().find(|spec| spec.name == key)?;
                let value = reader.value(&spec.kind, node, way)?;
                let place = Place { file: reader.file, at: At::Value(way.clone()) };
                let field = Field { spec, value, place: place.clone() };
                Some(Fields { table, list: vec![field], place })
            }
            (Node::Map(_), _) => Some(reader.checked(table, node, way)),
            _ => reader.wrong(way, "map"),
        };
        self.list(node, way, read).map(Value::Entries)
    }

    /// A map of which required keys have to be there.
    pub fn checked(&mut self, table: &'static [KeySpec], node: &Node, way: &KeyPath) -> Fields {
        let fields = self.fields(table, node, way);
        let stated =
            |name: &str| matches!(node, Node::Map(map) if map.iter().any(|(key, _)| key.as_ref() == name));
        for spec in table.iter().filter(|spec| spec.required && !stated(spec.name)) {
            self.note(Fault::KeyMissing { key: spec.name.to_owned() }, At::Value(way.clone()));
        }
        fields
    }

    fn items(&mut self, table: &'static [KeySpec], node: &Node, way: &KeyPath) -> Option<Value> {
        let Node::Map(entries) = node else { return self.wrong(way, "items") };
        let mut items: Vec<(ItemNumber, Fields)> = Vec::with_capacity(entries.len());
        for (key, node) in entries {
            let nth = u16::from(items.iter().any(|(number, _)| number.as_str() == key.as_ref()));
            let way = way.step(Step::Key(key.clone(), nth));
            match ItemNumber::parse(key) {
                _ if nth > 0 => self.note(Fault::KeyTwice { key: key.to_string() }, At::Key(way)),
                None => self.note(Fault::BadNumber { value: key.to_string() }, At::Key(way)),
                Some(number) => {
                    let mut fields = self.fields(table, node, &way);
                    fields.place.at = At::Key(way);
                    items.push((number, fields));
                }
            }
        }
        Some(Value::Items(items))
    }

    fn paragraphs(&mut self, node: &Node, way: &KeyPath) -> Option<Value> {
        let words = self.words;
        let read = |reader: &mut Self, node: &Node, way: &KeyPath| {
            let word = reader.word(node, way)?;
            let ground = exempt::ground(&word, words);
            if ground.is_none() {
                reader.note(Fault::NoSuchParagraph { value: word.to_string() }, At::Value(way.clone()));
            }
            ground
        };
        let known = self.problems.len();
        let grounds = self.list(node, way, read)?;
        // What is meant to be closed stays closed even where its ground can't be read: the build stops anyway.
        (self.problems.len() == known && !grounds.is_empty()).then_some(Value::Grounds(grounds)).or_else(
            || {
                if self.problems.len() == known {
                    self.wrong(way, "paragraphs")
                } else {
                    Some(Value::Grounds(Vec::new()))
                }
            },
        )
    }

    /// The lines of a block, or the entries of a list, with their places.
    fn lines(&mut self, node: &Node, way: &KeyPath) -> Option<Vec<(String, At)>> {
        match node {
            Node::Scalar(block) => {
                let several = block.trim_end().contains('\n');
                let lines = block.lines().filter(|line| !line.trim().is_empty()).enumerate();
                Some(
                    lines
                        .filter_map(|(n, line)| {
                            let n = u32::try_from(n).unwrap_or(u32::MAX);
                            let at = if several || block.ends_with('\n') {
                                At::Line(way.clone(), n)
                            } else {
                                At::Value(way.clone())
                            };
                            Some((people::strip_bullet(line)?.to_owned(), at))
                        })
                        .collect(),
                )
            }
            Node::List(_) => self.list(node, way, |reader, node, way| {
                let word = reader.word(node, way)?;
                Some((word.trim().to_owned(), At::Value(way.clone())))
            }),
            _ => self.wrong(way, "people"),
        }
    }

    fn people(&mut self, node: &Node, way: &KeyPath) -> Option<Vec<PersonLine>> {
        if let Node::List(_) = node {
            return self.list(node, way, |reader, node, way| match node {
                Node::Map(_) => reader.person_map(node, way),
                _ => {
                    let word = reader.word(node, way)?;
                    reader.person_line(&word, At::Value(way.clone()))
                }
            });
        }
        let lines = self.lines(node, way)?;
        Some(lines.into_iter().filter_map(|(line, at)| self.person_line(&line, at)).collect())
    }

    /// A person with a role, from a line of the file's language.
    pub fn person_line(&mut self, line: &str, at: At) -> Option<PersonLine> {
        let (name, role) = people::split_role(line);
        let Some(name) = people::read_name(name, self.words) else {
            self.note(Fault::NoName { line: line.to_owned() }, at);
            return None;
        };
        let role = role.map(|role| match self.lang {
            Some(lang) => Text::Sides(PerLang::only(lang, role.into())),
            None => Text::Common(role.into()),
        });
        Some(PersonLine {
            name,
            role,
            organisation: None,
            public: false,
            place: Place { file: self.file, at },
        })
    }

    fn person(&mut self, word: &str, way: &KeyPath) -> Option<PersonLine> {
        self.person_line(word, At::Value(way.clone()))
    }

    fn person_map(&mut self, node: &Node, way: &KeyPath) -> Option<PersonLine> {
        let fields = self.checked(PERSON_LINE, node, way);
        let mut line = self.person_line(&fields.word("name")?, At::Value(way.key("name")))?;
        line.role = fields.text("role").or(line.role);
        line.organisation = fields.text("organisation");
        line.public = fields.flag("public") == Some(true);
        Some(line)
    }
}

fn kind_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::Slug => "text",
        Kind::Word | Kind::Person => "word",
        Kind::Url => "url",
        Kind::Email => "email",
        Kind::Date => "date",
        Kind::Time => "time",
        Kind::Colour => "colour",
        Kind::Flag => "flag",
        Kind::Count => "count",
        Kind::Choice(_) => "choice",
        Kind::Number => "number",
        Kind::People | Kind::Names => "people",
        Kind::Words | Kind::Texts | Kind::Entries(..) => "list",
        Kind::Paragraphs => "paragraphs",
        Kind::Either(_) | Kind::Map(_) | Kind::Open => "map",
        Kind::Items(_) => "items",
    }
}
