//! What a reader sees first of a PDF: the words of its first page that isn't blank.

use std::thread;

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId};

use super::{STACK, page_words::words};

/// The longest file that is opened.
const FILE: usize = 48 << 20;
/// The most bytes that one stream may hold.
const STREAM: usize = 4 << 20;
/// The most bytes of text that are kept.
const TEXT: usize = 64 << 10;

/// The most pages at the start that may be blank: a cover sheet that went through the scanner, the back of one.
const BLANK: usize = 8;

/// The first page of a PDF that isn't blank.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FirstPage {
    /// Its words; none where they can't be told.
    pub text: Box<str>,
    /// It shows pictures.
    pub pictures: bool,
}

impl FirstPage {
    /// True where it shows nothing.
    fn is_blank(&self) -> bool {
        self.text.trim().is_empty() && !self.pictures
    }

    /// Opens a file; `None` where it can't be read, is encrypted or too long.
    pub fn read(bytes: Vec<u8>) -> Option<FirstPage> {
        if bytes.len() > FILE {
            return None;
        }
        // A thread of its own: its stack is deep enough, and a fault in the library ends there.
        thread::Builder::new().stack_size(STACK).spawn(move || read(&bytes)).ok()?.join().ok()?
    }
}

fn read(bytes: &[u8]) -> Option<FirstPage> {
    let options = LoadOptions {
        filter: Some(without_pictures),
        max_decompressed_size: Some(STREAM),
        ..LoadOptions::default()
    };
    let document = Document::load_mem_with_options(bytes, options).ok()?;
    if document.is_encrypted() {
        return None;
    }
    let mut seen = document.page_iter().take(1 + BLANK).map(|page| seen(&document, page));
    let first = seen.next()?;
    if !first.is_blank() {
        return Some(first);
    }
    Some(seen.find(|page| !page.is_blank()).unwrap_or(first))
}

/// What a page shows.
fn seen(document: &Document, page: ObjectId) -> FirstPage {
    let text = words(document, page, STREAM).unwrap_or_default();
    FirstPage {
        text: text.get(..text.floor_char_boundary(TEXT)).unwrap_or_default().into(),
        pictures: has_pictures(document, page),
    }
}

/// Lets go of what pictures show.
fn without_pictures(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    if let Object::Stream(stream) = object
        && is_picture(&stream.dict)
    {
        stream.content.clear();
    }
    Some((id, object.clone()))
}

fn is_picture(dictionary: &Dictionary) -> bool {
    dictionary.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Image")
}

fn has_pictures(document: &Document, page: ObjectId) -> bool {
    let Ok((own, inherited)) = document.get_page_resources(page) else { return false };
    let inherited = inherited.into_iter().filter_map(|id| document.get_dictionary(id).ok());
    own.into_iter().chain(inherited).any(|resources| {
        let all = resources.get_deref(b"XObject", document).and_then(Object::as_dict);
        all.is_ok_and(|all| {
            all.iter().any(|(_, object)| {
                let found = document.dereference(object).map(|(_, object)| object);
                found.and_then(Object::as_stream).is_ok_and(|stream| is_picture(&stream.dict))
            })
        })
    })
}
