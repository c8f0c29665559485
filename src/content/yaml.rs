//! YAML as it was written: keys and plain numbers keep their letters (`5.10` is not `5.1`), doubles stay visible,
//! and the place of a key or value is found when a problem needs it.

use std::{cell::Cell, fmt, ops::Range};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{self, DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor},
};

use super::{
    front_matter::guard,
    unclosed::{Unclosed, unclosed},
};
use crate::problem::{Fault, Step};

/// A value of a YAML document.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub enum Node {
    /// Nothing after the key.
    Nothing,
    /// A word, number or text, as written.
    Scalar(Box<str>),
    /// A list.
    List(Vec<Node>),
    /// Keys as written, in order, doubles and all.
    Map(Vec<(Box<str>, Node)>),
}

impl Node {
    /// True where one of these keys stands anywhere in it.
    pub fn states(&self, keys: &[&str]) -> bool {
        match self {
            Node::Nothing | Node::Scalar(_) => false,
            Node::List(nodes) => nodes.iter().any(|node| node.states(keys)),
            Node::Map(entries) => {
                entries.iter().any(|(key, node)| keys.contains(&key.as_ref()) || node.states(keys))
            }
        }
    }
}

/// Reads a document that the guard has let through.
///
/// # Errors
/// The fault and its bytes in `yaml`.
pub fn read(yaml: &str) -> Result<Node, (Fault, Range<usize>)> {
    guard(yaml)?;
    let lossy = Cell::new(false);
    let shape = Shape { lossy: &lossy }
        .deserialize(serde_yaml::Deserializer::from_str(yaml))
        .map_err(|error| syntax(yaml, &error))?;
    if !lossy.get() {
        return Ok(shape);
    }
    Written(&shape)
        .deserialize(serde_yaml::Deserializer::from_str(yaml))
        .map_err(|error| syntax(yaml, &error))
}

/// What the parser says of a mistake, and the name under which the messages explain it (`yaml-NAME`).
const MISTAKES: [(&str, &str); 12] = [
    ("did not find expected ',' or ']'", "list-open"),
    ("did not find expected ',' or '}'", "map-open"),
    ("found unexpected end of stream", "quotes-open"),
    ("did not find expected key", "key-expected"),
    ("could not find expected ':'", "colon-expected"),
    ("did not find expected '-' indicator", "dash-expected"),
    ("mapping values are not allowed", "colon-inside"),
    ("block sequence entries are not allowed", "dash-inside"),
    ("found character that cannot start any token", "sign-first"),
    ("found unknown escape character", "escape-unknown"),
    ("control characters are not allowed", "control-character"),
    ("did not find expected node content", "value-expected"),
];

fn syntax(yaml: &str, error: &serde_yaml::Error) -> (Fault, Range<usize>) {
    let start = error.location().map_or(0, |at| offset(yaml, at.line(), at.column()));
    let said = error.to_string();
    let said = said.split(" at line ").next().unwrap_or_default();
    let known = MISTAKES.iter().find(|(words, _)| said.contains(words));
    let detail = known.map_or(said, |(_, name)| name);
    let (start, detail) = match (detail, unclosed(yaml, start)) {
        (_, Some(Unclosed::Quotes(at))) => (at, "quotes-open"),
        ("list-open" | "map-open", Some(Unclosed::List(at))) => (at, "list-open"),
        ("list-open" | "map-open", Some(Unclosed::Map(at))) => (at, "map-open"),
        ("colon-expected", _) => (line_before(yaml, start), detail),
        _ => (start, detail),
    };
    let detail = detail.to_owned();
    let line_end = yaml.get(start..).and_then(|rest| rest.find('\n')).map_or(yaml.len(), |end| start + end);
    (Fault::YamlSyntax { detail }, start..line_end.max(start))
}

/// The start of the last line with words before a byte's own: the parser misses a key's colon in the next line.
fn line_before(yaml: &str, at: usize) -> usize {
    let before = yaml.get(..at).unwrap_or_default();
    let lines = before.get(..before.rfind('\n').unwrap_or_default()).unwrap_or_default();
    let words = lines.trim_end();
    let line = words.rfind('\n').map_or(0, |end| end + 1);
    line + words.get(line..).map_or(0, |line| line.len() - line.trim_start().len())
}

/// The byte at a line and column, both from 1, the column in characters.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(before..).unwrap_or_default();
    let into: usize =
        rest.chars().take_while(|&c| c != '\n').take(column.saturating_sub(1)).map(char::len_utf8).sum();
    before + into
}

/// Where the key (or its value) at the end of a way is: the bytes of the word, or of the first line of the value.
pub fn locate(yaml: &str, way: &[Step], value: bool) -> Option<Range<usize>> {
    let error = Locate { way, value }.deserialize(serde_yaml::Deserializer::from_str(yaml)).err()?;
    let at = error.location()?;
    let start = offset(yaml, at.line(), at.column());
    let rest = yaml.get(start..)?.lines().next()?;
    let len = if value { value_len(rest) } else { key_len(rest) };
    Some(start..start + len)
}

fn quoted_len(rest: &str) -> Option<usize> {
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    rest.char_indices().skip(1).find(|&(_, c)| c == quote).map(|(end, _)| end + 1)
}

fn key_len(rest: &str) -> usize {
    quoted_len(rest).unwrap_or_else(|| rest.find(':').unwrap_or(rest.len())).max(1)
}

fn value_len(rest: &str) -> usize {
    let plain = || {
        let end = rest.find(" #").unwrap_or(rest.len());
        let flow = rest.find([',', '}', ']']).filter(|_| !rest.starts_with(['[', '{'])).unwrap_or(end);
        rest.get(..end.min(flow)).unwrap_or(rest).trim_end().len()
    };
    quoted_len(rest).unwrap_or_else(plain).max(1)
}

/// Reads the shape; numbers may lose how they were written, and are noted.
struct Shape<'a> {
    lossy: &'a Cell<bool>,
}

impl<'de> DeserializeSeed<'de> for Shape<'_> {
    type Value = Node;
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Node, D::Error> {
        reader.deserialize_any(self)
    }
}

impl Shape<'_> {
    fn number(&self) -> Node {
        self.lossy.set(true);
        Node::Scalar("".into())
    }
}

impl<'de> Visitor<'de> for Shape<'_> {
    type Value = Node;
    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("a value")
    }
    fn visit_unit<E: de::Error>(self) -> Result<Node, E> {
        Ok(Node::Nothing)
    }
    fn visit_none<E: de::Error>(self) -> Result<Node, E> {
        Ok(Node::Nothing)
    }
    fn visit_bool<E: de::Error>(self, _: bool) -> Result<Node, E> {
        Ok(self.number())
    }
    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Node, E> {
        // Small counts are what most numbers are: what was written may still be `0x10`, `+5` or `1_0`.
        if value < 8 {
            return Ok(Node::Scalar(value.to_string().into()));
        }
        Ok(self.number())
    }
    fn visit_i64<E: de::Error>(self, _: i64) -> Result<Node, E> {
        Ok(self.number())
    }
    fn visit_u128<E: de::Error>(self, _: u128) -> Result<Node, E> {
        Ok(self.number())
    }
    fn visit_i128<E: de::Error>(self, _: i128) -> Result<Node, E> {
        Ok(self.number())
    }
    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Node, E> {
        Ok(self.number())
    }
    fn visit_str<E: de::Error>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Scalar(value.into()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(entry) = entries.next_element_seed(Shape { lossy: self.lossy })? {
            list.push(entry);
        }
        Ok(Node::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut map = Vec::new();
        while let Some(key) = entries.next_key_seed(Word)? {
            map.push((key, entries.next_value_seed(Shape { lossy: self.lossy })?));
        }
        Ok(Node::Map(map))
    }
}

/// Reads a scalar as it was written.
struct Word;

impl<'de> DeserializeSeed<'de> for Word {
    type Value = Box<str>;
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Box<str>, D::Error> {
        reader.deserialize_str(self)
    }
}

impl Visitor<'_> for Word {
    type Value = Box<str>;
    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("a word")
    }
    fn visit_str<E: de::Error>(self, value: &str) -> Result<Box<str>, E> {
        Ok(value.into())
    }
}

/// Reads again what has a known shape, every scalar as it was written.
struct Written<'a>(&'a Node);

impl<'de> DeserializeSeed<'de> for Written<'_> {
    type Value = Node;
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Node, D::Error> {
        match self.0 {
            Node::Nothing => IgnoredAny::deserialize(reader).map(|_| Node::Nothing),
            Node::Scalar(_) => Word.deserialize(reader).map(Node::Scalar),
            Node::List(_) => reader.deserialize_seq(self),
            Node::Map(_) => reader.deserialize_map(self),
        }
    }
}

impl<'de> Visitor<'de> for Written<'_> {
    type Value = Node;
    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("the same value")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let Node::List(shapes) = self.0 else { return Ok(Node::Nothing) };
        let mut list = Vec::with_capacity(shapes.len());
        for shape in shapes {
            list.extend(entries.next_element_seed(Written(shape))?);
        }
        entries.next_element::<IgnoredAny>()?;
        Ok(Node::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let Node::Map(shapes) = self.0 else { return Ok(Node::Nothing) };
        let mut map = Vec::with_capacity(shapes.len());
        for (_, shape) in shapes {
            if let Some(key) = entries.next_key_seed(Word)? {
                map.push((key, entries.next_value_seed(Written(shape))?));
            }
        }
        entries.next_key::<IgnoredAny>()?;
        Ok(Node::Map(map))
    }
}

/// Fails on purpose at the end of a way, because the parser says where it failed.
struct Locate<'a> {
    way: &'a [Step],
    value: bool,
}

/// Refuses whatever it is handed.
struct Refuse;

impl<'de> DeserializeSeed<'de> for Refuse {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl Visitor<'_> for Refuse {
    type Value = ();
    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("nothing")
    }
}

impl<'de> DeserializeSeed<'de> for Locate<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        match self.way.first() {
            None => Refuse.deserialize(reader),
            Some(_) => reader.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for Locate<'_> {
    type Value = ();
    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("the way to a key")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Some((Step::Entry(wanted), rest)) = self.way.split_first() else { return Ok(()) };
        for _ in 0..*wanted {
            entries.next_element::<IgnoredAny>()?;
        }
        entries.next_element_seed(Locate { way: rest, value: self.value })?;
        while entries.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Some((Step::Key(wanted, nth), rest)) = self.way.split_first() else { return Ok(()) };
        let mut left = *nth;
        let here = rest.is_empty() && !self.value;
        while let Some(found) = entries.next_key_seed(KeyAt { wanted, left: &mut left, refuse: here })? {
            if found {
                entries.next_value_seed(Locate { way: rest, value: self.value })?;
            } else {
                entries.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// A key: true where it is the one that is wanted, and refused where that is the end of the way.
struct KeyAt<'a> {
    wanted: &'a str,
    left: &'a mut u16,
    refuse: bool,
}

impl<'de> DeserializeSeed<'de> for KeyAt<'_> {
    type Value = bool;
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<bool, D::Error> {
        reader.deserialize_str(self)
    }
}

impl Visitor<'_> for KeyAt<'_> {
    type Value = bool;
    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("another key")
    }
    fn visit_str<E: de::Error>(self, key: &str) -> Result<bool, E> {
        if key != self.wanted {
            return Ok(false);
        }
        if *self.left > 0 {
            *self.left -= 1;
            return Ok(false);
        }
        if self.refuse { Err(E::custom("here")) } else { Ok(true) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn scalar(node: &Node, key: &str) -> String {
        let Node::Map(map) = node else { return String::new() };
        match map.iter().find(|(name, _)| name.as_ref() == key) {
            Some((_, Node::Scalar(text))) => text.to_string(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn numbers_stay_as_written() {
        let node = read("5.10: 5.10\n5.1: 0x10\ntime: 14:00\nyes: true\nn: 007\nm: ~\n").unwrap();
        assert_eq!(scalar(&node, "5.10"), "5.10");
        assert_eq!(scalar(&node, "5.1"), "0x10");
        assert_eq!(scalar(&node, "time"), "14:00");
        assert_eq!(scalar(&node, "yes"), "true");
        assert_eq!(scalar(&node, "n"), "007");
        assert_eq!(scalar(&node, "m"), "Some((\"m\", Nothing))");
    }

    #[test]
    fn keys_and_values_are_found_by_their_way() {
        let yaml = "a: 1\nitems:\n  5.10:\n    - {file: ŵy.pdf, kind: x}\na: 2\n";
        let way = [
            Step::Key("items".into(), 0),
            Step::Key("5.10".into(), 0),
            Step::Entry(0),
            Step::Key("kind".into(), 0),
        ];
        assert_eq!(yaml.get(locate(yaml, &way, false).unwrap()), Some("kind"));
        assert_eq!(yaml.get(locate(yaml, &way, true).unwrap()), Some("x"));
        let second = locate(yaml, &[Step::Key("a".into(), 1)], true).unwrap();
        assert_eq!(yaml.get(second), Some("2"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]
        #[test]
        fn no_input_panics(text in "([\\[\\]{},:&*!?|>'\"# \n\t-]|[a-zŵ0-9.]{1,3}|: |\n  ){0,60}") {
            if let Err((_, place)) = read(&text) {
                prop_assert!(text.get(place.start..place.end.min(text.len())).is_some());
            }
        }
    }
}
