//! Papers on their pages: what stands beside them, how another format is asked for, and that a file is looked into once.

use std::fs::{self, File};

use cofnodion::{
    content::pdf::{Look, Looks},
    kept::Kept,
    project::Project,
};
use percent_encoding::percent_decode_str;
use scraper::{Html, Selector};

use super::archive::{Archive, SITE};
use super::pdf;

const MEETING: &str = "committees/finance/2026-01-15/meeting.en.md";
const PAPER: &str = "committees/finance/2026-01-15/report.pdf";
const NOTICE: &str = "This file may not be suitable for users of assistive technology.";

fn with_paper(title: &str, bytes: &[u8]) -> Archive {
    let title = serde_json::to_string(title).unwrap();
    let meeting = format!(
        "---\ndate: 2026-01-15\nstage: minutes\nitems:\n  1: {{documents: [{{file: report.pdf, title: {title}}}]}}\n---\n\n## 1. One\n"
    );
    Archive::plain().file(MEETING, meeting).file(PAPER, bytes)
}

fn page_of(archive: &Archive, path: &str) -> String {
    String::from_utf8(archive.build().files[path].clone()).unwrap()
}

const ITEM: &str = "en/committees/finance/2026-01-15/1/index.html";

#[test]
fn an_untagged_pdf_carries_a_notice_and_a_tagged_one_does_not() {
    let untagged = page_of(&with_paper("Report", &pdf::bytes(12, false)), ITEM);
    assert!(untagged.contains(NOTICE) && untagged.contains("12 pages"), "{untagged}");
    assert!(untagged.contains("(<span lang=\"cy\">Cymraeg</span>)"), "{untagged}");
    let tagged = page_of(&with_paper("Report", &pdf::bytes(1, true)), ITEM);
    assert!(!tagged.contains(NOTICE) && tagged.contains(", 1 page "), "{tagged}");
}

#[test]
fn a_request_is_a_mail_that_says_which_paper_is_meant() {
    let title = "Tŷ & “tir”: 50% + 1? #2 <b>";
    let page = page_of(&with_paper(title, &pdf::bytes(1, true)), ITEM);
    let html = Html::parse_document(&page);
    let links = Selector::parse("details.request a").unwrap();
    let mail = html.select(&links).next().unwrap().attr("href").unwrap();
    // RFC 6068, section 2: nothing but unreserved signs, percent signs and what divides the fields.
    assert!(mail.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%:@?=&".contains(&b)), "{mail}");
    let (address, fields) = mail.split_once('?').unwrap();
    assert_eq!(address, "mailto:formats@example.wales");
    let (subject, body) = fields.split_once('&').unwrap();
    let decoded = |field: &str| percent_decode_str(field).decode_utf8().unwrap().into_owned();
    assert_eq!(decoded(subject), format!("subject=Accessible format: {title}"));
    let lines = [
        format!("body=Document: {title}"),
        "Meeting: Finance Committee".to_owned(),
        "Date: Thursday 15 January 2026".to_owned(),
        "Item: 1 – One".to_owned(),
        "Web address: https://example.wales/en/committees/finance/2026-01-15/1/#report".to_owned(),
        String::new(),
        "The format that I need:".to_owned(),
    ];
    assert_eq!(decoded(body), lines.join("\r\n"));
}

#[test]
fn without_an_address_nothing_is_offered_that_leads_nowhere() {
    let site = SITE
        .replace("accessible-formats: {email: formats@example.wales}\n", "contact: {phone: 01632 960 100}\n");
    let archive = with_paper("Report", &pdf::bytes(1, true)).file("site.yaml", site);
    assert!(archive.build().codes().contains(&"no-formats-address"));
    assert!(!page_of(&archive, ITEM).contains("<details class=\"request\""));
    assert!(page_of(&archive, "en/accessible-formats/index.html").contains("01632 960 100"));
}

#[test]
fn a_paper_that_the_record_gives_no_title_has_its_files_own() {
    let meeting = "---\ndate: 2026-01-15\nstage: minutes\nitems:\n  1: {documents: [bus-review.pdf, letter.pdf, scan.pdf]}\n---\n\n## 1. One\n";
    let folder = PAPER.strip_suffix("report.pdf").unwrap();
    let archive = Archive::plain()
        .file(MEETING, meeting)
        .file(&format!("{folder}bus-review.en.pdf"), pdf::called("Review of bus services", "en"))
        .file(&format!("{folder}bus-review.cy.pdf"), pdf::called("Adolygiad o'r gwasanaethau bws", "cy"))
        .file(&format!("{folder}letter.pdf"), pdf::called("Llythyr y Gweinidog", "cy-GB"))
        .file(&format!("{folder}scan.pdf"), pdf::called("scan_0001.tif", "en"));
    let titles = |path: &str| -> Vec<String> {
        let html = Html::parse_document(&page_of(&archive, path));
        let links = Selector::parse(".papers > li > a:first-of-type").unwrap();
        html.select(&links).map(|link| link.inner_html()).collect()
    };
    let welsh = "<span lang=\"cy\">Llythyr y Gweinidog</span>";
    assert_eq!(titles(ITEM), ["Review of bus services", welsh, "Scan"]);
    let twin = "cy/pwyllgorau/cyllid/2026-01-15/1/index.html";
    assert_eq!(titles(twin), ["Adolygiad o'r gwasanaethau bws", "Llythyr y Gweinidog", "Scan"]);
    // What a host is told of it.
    let manifest: serde_json::Value =
        serde_json::from_slice(&archive.build().files["manifest/finance-2026.json"]).unwrap();
    for (ending, language) in
        [("review.cy.pdf", Some("cy")), ("review.en.pdf", Some("en")), ("scan.pdf", None)]
    {
        let mut entries = manifest["files"].as_array().unwrap().iter();
        let entry = entries.find(|entry| entry["path"].as_str().unwrap().ends_with(ending)).unwrap();
        assert_eq!(entry["language"].as_str(), language, "{ending}");
    }
    let stated = page_of(&with_paper("Report", &pdf::called("Other words", "en")), ITEM);
    assert!(stated.contains(">Report</a>") && !stated.contains("Other words"), "{stated}");
}

#[test]
fn every_page_links_to_what_accessible_formats_are() {
    let built = Archive::plain().build();
    for (path, bytes) in built.files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8_lossy(bytes);
        for (folder, address) in [("en/", "/en/accessible-formats/"), ("cy/", "/cy/fformatau-hygyrch/")] {
            assert!(!path.starts_with(folder) || page.contains(address), "{path}");
        }
    }
}

/// Looks as a build does, and keeps what it found.
fn look(archive: &Archive) -> Option<Look> {
    let project = Project::read(archive.path());
    project.looks.keep(&Kept::of(archive.path()));
    project.looks.of(project.files.at(PAPER)?).cloned()
}

fn touch(archive: &Archive, seconds: u64) {
    let file = File::options().write(true).open(archive.content().join(PAPER)).unwrap();
    let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(seconds);
    file.set_modified(time).unwrap();
}

fn tagged(look: Option<Look>) -> Option<bool> {
    match look {
        Some(Look::Pdf(pdf)) => Some(pdf.tagged),
        _ => None,
    }
}

#[test]
fn a_file_is_looked_into_once() {
    let (old, new) = (pdf::bytes(1, true), pdf::bytes(1, false));
    let archive = with_paper("Report", &old);
    touch(&archive, 1_000_000);
    assert_eq!(tagged(look(&archive)), Some(true));
    // What is kept is believed: nothing was read.
    let kept = Kept::of(archive.path());
    let book = String::from_utf8(kept.sealed("papers.json").unwrap()).unwrap();
    kept.seal("papers.json", book.replace("\"tagged\":true", "\"tagged\":false").as_bytes()).unwrap();
    assert_eq!(tagged(look(&archive)), Some(false));
    // Other bytes of the same size and time are noticed where the system says when a file last changed.
    let same_size: Vec<u8> = b"x".repeat(old.len());
    fs::write(archive.content().join(PAPER), same_size).unwrap();
    touch(&archive, if cfg!(unix) { 1_000_000 } else { 1_000_001 });
    assert_eq!(look(&archive), Some(Look::Broken));
    fs::write(archive.content().join(PAPER), new).unwrap();
    assert_eq!(tagged(look(&archive)), Some(false));
    // A fresh time isn't trusted, whatever it says.
    fs::write(archive.content().join(PAPER), &old).unwrap();
    assert_eq!(tagged(look(&archive)), Some(true));
}

#[test]
fn what_is_kept_names_no_paper_and_forgets_what_is_no_longer_public() {
    let archive = with_paper("Report", &pdf::bytes(1, true));
    look(&archive).unwrap();
    let kept = || Kept::of(archive.path()).sealed("papers.json").unwrap();
    let book = String::from_utf8(kept()).unwrap();
    assert!(book.contains("\"hash\"") && !book.contains("report") && !book.contains("Report"), "{book}");
    let exempt = fs::read_to_string(archive.content().join(MEETING)).unwrap() + "Exempt: 14\n";
    fs::write(archive.content().join(MEETING), exempt).unwrap();
    assert_eq!(look(&archive), None);
    assert!(!String::from_utf8(kept()).unwrap().contains("\"hash\""));
}

#[test]
fn what_is_kept_and_spoilt_is_made_again() {
    let archive = with_paper("Report", &pdf::bytes(1, true));
    for spoilt in ["", "{", "[]", "{\"version\":\"0\",\"papers\":{}}"] {
        Kept::of(archive.path()).seal("papers.json", spoilt.as_bytes()).unwrap();
        assert_eq!(tagged(look(&archive)), Some(true));
    }
}

#[test]
fn a_pdf_that_is_not_there_is_nothing_to_look_into() {
    let project = Project::read(with_paper("Report", b"%PDF").path());
    let file = project.files.at(PAPER).unwrap();
    let gone = Looks::after(None, [file].into_iter(), &project.files, &Kept::of(project.files.root()));
    assert_eq!(gone.of(file), None);
}
