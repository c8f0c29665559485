//! What a PDF says of itself: its title, its pages, its language, and whether it is tagged for assistive technology.
//!
//! Anybody may have made the file: whatever it holds, looking takes bounded time and memory, and ends in an answer.

mod first_page;
mod looks;
mod page_words;
mod skeleton;
mod title;

use std::{io::Read, thread};

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId};
use serde::{Deserialize, Serialize};

pub use first_page::FirstPage;
pub use looks::Looks;
use skeleton::Skeleton;

/// The most bytes that one stream of objects may hold, and all of one file together.
const STREAM: usize = 2 << 20;
const STREAMS: usize = 128 << 20;
/// The stack for lists in lists, which are read to a hundred levels.
const STACK: usize = 16 << 20;
/// More pages than that are a mistake.
const PAGES: i64 = 1_000_000;

/// What looking into a file found.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Hash)]
pub enum Look {
    /// A PDF that can be read.
    Pdf(Pdf),
    /// It is encrypted.
    Encrypted,
    /// It can't be read.
    Broken,
    /// It is too large or too involved to be looked into.
    Unknown,
}

/// A PDF that can be read.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Hash)]
pub struct Pdf {
    /// The title in its properties or its metadata (ISO 32000-1, 14.3), in words: none where that is a file's name or a
    /// program's.
    // Stated even where there is none, so that looks from before titles were looked at aren't taken for that.
    #[serde(deserialize_with = "Option::deserialize")]
    pub title: Option<Box<str>>,
    /// How many pages it says that it has.
    pub pages: Option<u32>,
    /// The language tag that it states (ISO 32000-1, 14.9.2).
    pub language: Option<Box<str>>,
    /// It is tagged (ISO 32000-1, 14.8.1): a screen reader finds its headings, lists and tables.
    pub tagged: bool,
}

impl Look {
    /// Looks into a file.
    ///
    /// # Errors
    /// What the system says.
    pub fn of(source: impl Read) -> std::io::Result<Look> {
        let skeleton = Skeleton::read(source)?;
        if skeleton.encrypted {
            return Ok(Look::Encrypted);
        }
        if !skeleton.whole {
            return Ok(Look::Broken);
        }
        let unreadable = if skeleton.lost { Look::Unknown } else { Look::Broken };
        // A thread of its own: its stack is deep enough, and a fault in the library ends there.
        let reader = thread::Builder::new().stack_size(STACK).spawn(move || read(&skeleton))?;
        let pdf = reader.join().unwrap_or_default();
        Ok(pdf.map_or(unreadable, Look::Pdf))
    }

    /// The file is known to lack what assistive technology needs.
    pub fn is_unsuitable(&self) -> bool {
        match self {
            Look::Pdf(pdf) => !pdf.tagged,
            Look::Encrypted | Look::Broken => true,
            Look::Unknown => false,
        }
    }
}

fn read(skeleton: &Skeleton) -> Option<Pdf> {
    let limit = STREAM.min(STREAMS / skeleton.streams.max(1));
    let options = LoadOptions {
        filter: Some(only_facts),
        max_decompressed_size: Some(limit),
        force_reconstruct: true,
        ..LoadOptions::default()
    };
    let document = Document::load_mem_with_options(&skeleton.bytes, options).ok()?;
    let catalog = document.catalog().ok()?;
    let pages = catalog.get_deref(b"Pages", &document).and_then(Object::as_dict).ok()?;
    let count = pages.get_deref(b"Count", &document).and_then(Object::as_i64).ok();
    let marked = catalog
        .get_deref(b"MarkInfo", &document)
        .and_then(Object::as_dict)
        .and_then(|info| info.get_deref(b"Marked", &document))
        .and_then(Object::as_bool);
    let language = catalog.get_deref(b"Lang", &document).and_then(lopdf::decode_text_string).ok();
    let of_metadata = || {
        let (number, _) = catalog.get(b"Metadata").and_then(Object::as_reference).ok()?;
        let own = skeleton.titles.iter().rev().find(|(own, _)| *own == number);
        own.and_then(|(_, title)| title::in_words(title))
    };
    let info = document.trailer.get_deref(b"Info", &document).and_then(Object::as_dict);
    let title = info.and_then(|info| info.get_deref(b"Title", &document)).and_then(lopdf::decode_text_string);
    Some(Pdf {
        title: title.ok().and_then(|title| title::in_words(&title)).or_else(of_metadata),
        pages: count.filter(|count| (1..=PAGES).contains(count)).and_then(|count| u32::try_from(count).ok()),
        language: language.filter(|tag| is_tag(tag)).map(Into::into),
        tagged: marked.unwrap_or(false) && catalog.has(b"StructTreeRoot"),
    })
}

/// Letters, figures and hyphens, as in a language tag (RFC 5646, 2.1).
fn is_tag(tag: &str) -> bool {
    (2..=35).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Lets go of everything that isn't asked for, as soon as it is read.
fn only_facts(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    match object {
        Object::Dictionary(all) => {
            let facts = facts(all);
            if facts.is_empty() {
                return None;
            }
            *all = facts;
        }
        Object::Stream(stream) if stream.dict.has_type(b"ObjStm") => {}
        Object::Boolean(_) | Object::Integer(_) | Object::String(..) => {}
        _ => return None,
    }
    Some((id, object.clone()))
}

fn facts(all: &Dictionary) -> Dictionary {
    let mut facts = Dictionary::new();
    for key in ["Type", "Title", "Pages", "Count", "Lang", "Marked", "MarkInfo", "Metadata", "StructTreeRoot"]
    {
        match all.get(key.as_bytes()) {
            Ok(Object::Dictionary(below)) if key == "MarkInfo" => facts.set(key, self::facts(below)),
            Ok(Object::Dictionary(_)) if key == "StructTreeRoot" => facts.set(key, true),
            Ok(Object::Dictionary(_) | Object::Array(_) | Object::Stream(_)) | Err(_) => {}
            Ok(value) => facts.set(key, value.clone()),
        }
    }
    facts
}
