//! What of a PDF says how it is made: its trailers, its catalogue, the roots of its pages, what it says of itself and its
//! streams of objects.
//!
//! The file is read once, in pieces; pictures, fonts and the pages' own content are passed over. What is left is short
//! whatever the file's length, and no offset in it is trusted (ISO 32000-1, 7.5).

use std::io::{self, Read};

use memchr::memmem;

use super::title;

/// What is read at once.
const PIECE: usize = 256 << 10;
/// The most bytes between the ends of two objects that are looked at: a table of 400,000 offsets, say.
const REGION: usize = 8 << 20;
/// The longest object that can be one of those that are wanted.
const OBJECT: usize = 256 << 10;
/// The most bytes that are kept.
const KEPT: usize = 4 << 20;
/// The longest string, number or truth value that stands by itself.
const SCALAR: usize = 1 << 10;
/// The most metadata that is looked at.
const TITLES: usize = 256;
/// How far from its ends a file says what it is (ISO 32000-1, annex H, notes 13 and 18).
const EDGE: usize = 1024;

/// The kept parts of a file.
#[derive(Default)]
pub struct Skeleton {
    /// A file without offsets, made of them.
    pub bytes: Vec<u8>,
    /// How many streams of objects are among them.
    pub streams: usize,
    /// A trailer says that the file is encrypted (ISO 32000-1, 7.6.1).
    pub encrypted: bool,
    /// It starts and ends as a PDF does.
    pub whole: bool,
    /// The titles in metadata (ISO 32000-1, 14.3.2), with the numbers of their objects: pictures have metadata too.
    pub titles: Vec<(u32, String)>,
    /// Something was too long to be looked at.
    pub lost: bool,
}

fn has(text: &[u8], word: &[u8]) -> bool {
    memmem::find(text, word).is_some()
}

impl Skeleton {
    /// Reads a file.
    ///
    /// # Errors
    /// What the system says.
    pub fn read(mut source: impl Read) -> io::Result<Skeleton> {
        let mut regions = Regions::default();
        let mut head = Vec::new();
        let mut tail = Vec::new();
        let mut piece = vec![0; PIECE];
        loop {
            let count = match source.read(&mut piece) {
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            let read = piece.get(..count).unwrap_or_default();
            if count == 0 {
                break;
            }
            head.extend_from_slice(read.get(..EDGE.saturating_sub(head.len())).unwrap_or(read));
            tail.extend_from_slice(read);
            tail.drain(..tail.len().saturating_sub(EDGE));
            regions.add(read);
        }
        let mut skeleton = regions.finish();
        skeleton.whole = has(&head, b"%PDF-") && has(&tail, b"%%EOF");
        Ok(skeleton)
    }

    /// Objects, or a trailer with what follows it.
    fn text(&mut self, text: &[u8]) {
        let trailer = memmem::rfind(text, b"trailer");
        let text = trailer.and_then(|at| text.get(at..)).unwrap_or(text);
        let named = ["/Catalog", "/Pages", "/Marked"].iter().any(|name| has(text, name.as_bytes()));
        // Bookmarks have titles too, and a parent each (ISO 32000-1, 12.3.3); the file's own has none (14.3.3).
        let titled = has(text, b"/Title") && !has(text, b"/Parent");
        let scalar = text.len() <= SCALAR && !has(text, b"<<");
        if trailer.is_some() || named || titled || scalar {
            self.encrypted |= trailer.is_some() && has(text, b"/Encrypt");
            self.push(&[&plain(text), b"\nendobj\n"]);
        }
    }

    /// A stream with its dictionary before it.
    fn stream(&mut self, region: &[u8]) {
        let Some((head, rest)) = start(region).and_then(|at| region.split_at_checked(at)) else {
            return self.text(region);
        };
        let (objects, table) = (has(head, b"/ObjStm"), has(head, b"/XRef"));
        if !objects && !table {
            if has(head, b"/Metadata") && self.titles.len() < TITLES {
                self.titles.extend(number(head).zip(title::of_metadata(rest)));
            }
            return self.text_before(head);
        }
        if has(rest, b"trailer") || has(rest, b"startxref") {
            self.lost = true;
            return;
        }
        self.encrypted |= has(head, b"/Encrypt");
        self.streams += usize::from(objects);
        self.push(&[&plain(head), rest, b"endstream\nendobj\n"]);
    }

    /// What stands before a stream that isn't wanted: maybe a trailer.
    fn text_before(&mut self, head: &[u8]) {
        if has(head, b"trailer") {
            self.text(head);
        }
    }

    fn push(&mut self, parts: &[&[u8]]) {
        let length: usize = parts.iter().map(|part| part.len()).sum();
        if length > OBJECT || self.bytes.len() + length > KEPT {
            self.lost = true;
            return;
        }
        if self.bytes.is_empty() {
            self.bytes.extend_from_slice(b"%PDF-1.7\n");
        }
        parts.iter().for_each(|part| self.bytes.extend_from_slice(part));
    }
}

/// Where the bytes of a stream start (ISO 32000-1, 7.3.8.1).
fn start(region: &[u8]) -> Option<usize> {
    memmem::find_iter(region, b"stream").find(|at| matches!(region.get(at + 6), Some(b'\r' | b'\n')))
}

/// The number of the object whose dictionary this is: `12 0 obj <<`.
fn number(head: &[u8]) -> Option<u32> {
    let before = head.get(..memmem::rfind(head, b"obj")?)?;
    let mut words = before.rsplit(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    let (_, number) = (words.next()?, words.next()?);
    std::str::from_utf8(number).ok()?.parse().ok()
}

/// A text without escapes in its names, so that what it says is what it looks like, and without its offset of the table.
fn plain(text: &[u8]) -> Vec<u8> {
    let mut plain = text.to_vec();
    let mut name = false;
    for byte in &mut plain {
        match byte {
            b'/' => name = true,
            b'#' if name => *byte = b'_',
            b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'%' => name = false,
            byte if byte.is_ascii_whitespace() || *byte == 0 => name = false,
            _ => {}
        }
    }
    let places: Vec<usize> = memmem::find_iter(&plain, b"startxref").collect();
    for at in places {
        plain.iter_mut().skip(at).take(b"startxref".len()).for_each(|byte| *byte = b' ');
    }
    plain
}

/// The file between the ends of its objects and streams.
#[derive(Default)]
struct Regions {
    skeleton: Skeleton,
    /// What was read and isn't cut yet.
    held: Vec<u8>,
    /// How far it was searched.
    searched: usize,
    /// The region is longer than what is held of it: nothing more of it is wanted.
    passing: bool,
}

impl Regions {
    fn add(&mut self, piece: &[u8]) {
        self.held.extend_from_slice(piece);
        let mut held = std::mem::take(&mut self.held);
        let mut from = 0;
        while let Some(at) = memmem::find(held.get(self.searched..).unwrap_or_default(), b"end") {
            let at = self.searched + at;
            let after = held.get(at + 3..).unwrap_or_default();
            if after.len() < b"stream".len() {
                self.searched = at;
                break;
            }
            self.searched = at + 3;
            let length = match after {
                [b'o', b'b', b'j', ..] => 6,
                [b's', b't', b'r', b'e', b'a', b'm', ..] => 9,
                _ => continue,
            };
            let region = held.get(from..at).unwrap_or_default();
            self.end(region, length == 9);
            from = at + length;
            self.searched = from;
        }
        // The last bytes may start a word.
        let known = held.len().saturating_sub(b"endstream".len());
        self.searched = self.searched.max(known).max(from) - from;
        held.drain(..from);
        self.held = held;
        if self.held.len() > REGION {
            self.pass();
        }
    }

    fn end(&mut self, region: &[u8], stream: bool) {
        if std::mem::take(&mut self.passing) {
            return;
        }
        if stream { self.skeleton.stream(region) } else { self.skeleton.text(region) }
    }

    /// Lets go of a region that is too long: a picture, most likely.
    fn pass(&mut self) {
        if !self.passing {
            match start(&self.held).and_then(|at| self.held.get(..at)) {
                Some(head) => self.skeleton.text_before(head),
                None => self.skeleton.lost = true,
            }
        }
        self.passing = true;
        let kept = self.held.len().min(b"endstream".len());
        self.held.drain(..self.held.len() - kept);
        self.searched = 0;
    }

    fn finish(mut self) -> Skeleton {
        let rest = std::mem::take(&mut self.held);
        self.end(&rest, false);
        self.skeleton
    }
}
