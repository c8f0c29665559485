//! Looking into PDFs: what they say of themselves, and that nothing that they hold stops the build.

use std::time::{Duration, Instant};

use cofnodion::content::pdf::{Look, Pdf};
use lopdf::{Document, Object, SaveOptions, Stream, dictionary};

/// What it says that it is called.
const TITLE: &str = "Cyllideb #1/#2: y tŷ (drafft)";

/// A PDF of so many pages, as a program writes it.
pub fn document(pages: i64, tagged: bool) -> Document {
    titled(TITLE, "cy-GB", pages, tagged)
}

/// The bytes of a PDF with a title and a language.
pub fn called(title: &str, language: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    titled(title, language, 1, true).save_to(&mut bytes).unwrap();
    bytes
}

fn titled(title: &str, language: &str, pages: i64, tagged: bool) -> Document {
    let mut pdf = Document::with_version("1.5");
    let root = pdf.new_object_id();
    let content = pdf.add_object(Stream::new(dictionary! {}, vec![b'x'; 1000]));
    let kids: Vec<Object> = (0..pages)
        .map(|_| {
            pdf.add_object(dictionary! { "Type" => "Page", "Parent" => root, "Contents" => content }).into()
        })
        .collect();
    pdf.objects.insert(root, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => pages }.into());
    let mut catalog = dictionary! {
        "Type" => "Catalog",
        "Pages" => root,
        "Lang" => Object::string_literal(language),
    };
    if tagged {
        let marks = pdf.add_object(dictionary! { "Marked" => true });
        let tree = pdf.add_object(dictionary! { "Type" => "StructTreeRoot" });
        catalog.set("MarkInfo", marks);
        catalog.set("StructTreeRoot", tree);
    }
    let catalog = pdf.add_object(catalog);
    pdf.trailer.set("Root", catalog);
    // A bookmark has a title too, and isn't the file's.
    pdf.add_object(dictionary! { "Title" => Object::string_literal("Bookmark"), "Parent" => root });
    let info = pdf.add_object(dictionary! {
        "Title" => lopdf::text_string(title),
        "Producer" => Object::string_literal("A program"),
    });
    pdf.trailer.set("Info", info);
    pdf
}

/// Its bytes, with a table of offsets.
pub fn bytes(pages: i64, tagged: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    document(pages, tagged).save_to(&mut bytes).unwrap();
    bytes
}

/// Its bytes, with its objects in streams (ISO 32000-1, 7.5.7).
fn modern(pages: i64, tagged: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).build();
    document(pages, tagged).save_with_options(&mut bytes, options).unwrap();
    bytes
}

fn look(bytes: &[u8]) -> Look {
    let start = Instant::now();
    let look = Look::of(bytes).unwrap();
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
    look
}

fn pdf(pages: u32, tagged: bool) -> Look {
    let title = Some(TITLE.into());
    Look::Pdf(Pdf { title, pages: Some(pages), language: Some("cy-GB".into()), tagged })
}

#[test]
fn a_pdf_says_its_pages_its_language_and_whether_it_is_tagged() {
    for (pages, tagged) in [(1, true), (12, false), (300, true)] {
        let known = pdf(u32::try_from(pages).unwrap(), tagged);
        assert_eq!(look(&bytes(pages, tagged)), known);
        assert_eq!(look(&modern(pages, tagged)), known);
    }
    let example = include_bytes!("../../content/committees/cabinet/2025-03-18/bus-review.cy.pdf");
    let title = Some("Adolygiad o’r bysiau min nos".into());
    let known = Pdf { title, pages: Some(1), language: Some("cy".into()), tagged: true };
    assert_eq!(look(example), Look::Pdf(known));
}

#[test]
fn a_later_version_in_the_same_file_is_the_one_that_counts() {
    let mut updated = bytes(3, false);
    let root = document(3, false).trailer.get(b"Root").unwrap().as_reference().unwrap().0;
    updated.extend_from_slice(
        format!(
            "\n{root} 0 obj\n<</Type/Catalog/Pages 1 0 R/MarkInfo<</Marked true>>/StructTreeRoot 90 0 R/Lang(en)>>\nendobj\n\
             trailer\n<</Root {root} 0 R/Size 91>>\nstartxref\n0\n%%EOF\n"
        )
        .as_bytes(),
    );
    let known = Pdf { title: None, pages: Some(3), language: Some("en".into()), tagged: true };
    assert_eq!(look(&updated), Look::Pdf(known));
}

#[test]
fn large_pictures_are_passed_over() {
    let mut pdf = document(4, true);
    for _ in 0..3 {
        pdf.add_object(Stream::new(dictionary! {}, vec![b'e'; 12 << 20]));
    }
    let mut large = Vec::new();
    pdf.save_to(&mut large).unwrap();
    assert_eq!(look(&large), self::pdf(4, true));
}

#[test]
fn an_encrypted_pdf_is_known_as_such() {
    let text = String::from_utf8_lossy(&bytes(1, true)).replace("/Root", "/Encrypt 9 0 R/Root");
    assert_eq!(look(text.as_bytes()), Look::Encrypted);
}

#[test]
fn a_pdf_that_was_cut_off_is_broken() {
    for whole in [bytes(20, true), modern(20, true)] {
        for part in (0..whole.len() - 1).step_by(7) {
            let found = look(&whole[..part]);
            let last = whole.len() - part <= 7;
            assert!(found == Look::Broken || last, "{part} of {}: {found:?}", whole.len());
        }
    }
}

#[test]
fn garbage_is_broken() {
    let noise: Vec<u8> = (0..200_000_u64).map(|n| blake3::hash(&n.to_le_bytes()).as_bytes()[0]).collect();
    let framed = [b"%PDF-1.7\n".as_slice(), &noise, b"%%EOF"].concat();
    for bytes in [b"".as_slice(), b"%PDF", b"%PDF-1.7\n%%EOF", b"PK\x03\x04", &noise, &framed] {
        assert_eq!(look(bytes), Look::Broken);
    }
}

/// Between the head and the tail of a PDF whose catalogue is object 1.
fn framed(middle: &[u8]) -> Vec<u8> {
    let tail = b"\ntrailer\n<</Root 1 0 R/Size 9>>\nstartxref\n9\n%%EOF\n";
    [b"%PDF-1.7\n".as_slice(), middle, tail].concat()
}

/// Objects from 1 on, with the same text in each.
fn objects(count: usize, text: &str) -> Vec<u8> {
    (1..=count).map(|n| format!("{n} 0 obj\n{text}\nendobj\n")).collect::<String>().into_bytes()
}

/// One byte so many times, packed.
fn packed(length: usize) -> Vec<u8> {
    let mut stream = Stream::new(dictionary! {}, vec![b'0'; length]);
    stream.compress().unwrap();
    stream.content
}

#[test]
fn no_pdf_stops_the_build() {
    let pages = "<</Type/Pages/Kids[]/Count 1";
    let deep = format!("{pages}/Catalog {}", "[".repeat(100_000));
    let maps = format!("{pages}/Catalog {}", "<</A".repeat(50_000));
    let circle = "<</Type/Catalog/Pages 1 0 R/MarkInfo 1 0 R/Lang 1 0 R/Count 1 0 R>>";
    let bomb = {
        let packed = packed(8 << 20);
        let head = format!(
            "<</Type/ObjStm/N 1000000/First 4000000/Filter/FlateDecode/Length {}>>\nstream\n",
            packed.len()
        );
        (1..50).fold(Vec::new(), |mut all, n| {
            all.extend_from_slice(format!("{n} 0 obj\n{head}").as_bytes());
            all.extend_from_slice(&packed);
            all.extend_from_slice(b"\nendstream\nendobj\n");
            all
        })
    };
    let hostile: Vec<Vec<u8>> = vec![
        framed(&objects(1, &deep)),
        framed(&objects(1, &maps)),
        framed(&objects(1, &format!("{pages}/Catalog ({}", "(".repeat(100_000)))),
        framed(&objects(1, circle)),
        framed(&objects(90_000, "<</Type/Pages/Pages 1 0 R>>")),
        framed(&objects(400, &format!("<</Catalog ({}", "a".repeat(10_000)))),
        framed(&bomb),
        framed(&b"1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nstream\n".repeat(100_000)),
        framed(&b"endstream endobj ".repeat(500_000)),
        framed(&b"trailer <</Prev 9/Root 1 0 R/#45ncrypt 1 0 R>> ".repeat(50_000)),
        framed(&vec![b' '; 40 << 20]),
        framed(&[b"1 0 obj [".as_slice(), &b"0 ".repeat(8 << 20)].concat()),
    ];
    for bytes in hostile {
        let found = look(&bytes);
        let head = String::from_utf8_lossy(&bytes[..bytes.len().min(80)]).into_owned();
        assert!(!matches!(found, Look::Pdf(Pdf { pages: Some(_), .. })), "{head}: {found:?}");
    }
}

#[test]
fn a_byte_that_changed_is_no_fault_of_the_program() {
    let whole = modern(5, true);
    for place in 0..whole.len() {
        let mut changed = whole.clone();
        changed[place] ^= 0x55;
        look(&changed);
    }
}
