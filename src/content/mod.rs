//! From files to parts with places: front matter by the table of keys, bodies cut at their headings.

mod body;
mod closing;
mod colour;
mod decode;
mod exempt;
mod fields;
mod files;
mod front_matter;
pub mod keys;
mod lines;
mod merge;
mod number;
pub mod pdf;
mod people;
pub mod prose;
mod scalars;
mod source;
mod translated;
mod unclosed;
mod words;
mod yaml;

pub use body::{Body, BodyEntry, BodyItem, BodyPart, PartKind, cut, part_of_line};
pub use colour::Colour;
pub use decode::Decoder;
pub use exempt::{Exemption, Ground, PARAGRAPHS};
pub use fields::{Field, Fields, Value};
pub use files::{Files, SourceFile};
pub use merge::{merge, merge_people};
pub use number::{ItemNumber, split as split_number};
pub use people::{Identity, PersonLine, PersonName, read_name, split_role, strip_bullet};
pub use prose::split_mark;
pub use scalars::{date, is_email, is_url, nearest, time};
pub use source::{KnownFront, Source, TextHash, TextRef, locate, read_markdown, read_yaml, yaml_of};
pub use translated::{TRANSLATED_FROM, TranslatedFrom, wording};
pub use words::{Words, fold};
pub use yaml::Node;
