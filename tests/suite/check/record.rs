//! A record in which nothing is wrong, and changes to it.

use std::path::Path;

use cofnodion::{
    check::{Options, Published, check},
    problem::Problem,
    project::Project,
};
use jiff::civil::{Date, date};

use crate::archive::Archive;

pub const TODAY: Date = date(2026, 3, 2);
pub const SITE: &str = "site.yaml";
pub const EN: &str = "committees/finance/2026-01-15/meeting.en.md";
pub const CY: &str = "committees/finance/2026-01-15/meeting.cy.md";
pub const REPORT: &str = "committees/finance/2026-01-15/report.pdf";
pub const BIDS: &str = "committees/finance/2026-01-15/bids.pdf";
pub const NEXT: &str = "committees/finance/2026-03-19/meeting.en.md";
pub const NEXT_CY: &str = "committees/finance/2026-03-19/meeting.cy.md";

const MEETING_EN: &str = "---
date: 2026-01-15
stage: minutes
published: {notice: 2026-01-09, agenda: 2026-01-09, decisions: 2026-01-23, minutes: 2026-02-10}
present: |
  Councillor Mair Evans
items:
  2: {documents: [{file: report.pdf, title: {en: The report, cy: Yr adroddiad}}, notes.docx]}
  3: {documents: [{file: bids.pdf, title: {en: The bids, cy: Y cynigion}}]}
---

## 1. Apologies

None.

## 2. Roads

See [the report](report.pdf).

### Minutes

The officers spoke of the work.

| Road | Cost |
|------|------|
| A487 | 1    |

## 3. A contract

Exempt: 14 – three firms made bids

### Minutes

Mr John Smith of Acme Ltd was heard.

### Public summary

A contract was discussed.
";
const MEETING_CY: &str = "---
published: {notice: 2026-01-09, agenda: 2026-01-09, decisions: 2026-01-23, minutes: 2026-02-10}
---

## 1. Ymddiheuriadau

Dim.

## 2. Ffyrdd

Gweler [yr adroddiad](report.pdf).

### Cofnodion

Soniodd y swyddogion am y gwaith.

| Ffordd | Cost |
|--------|------|
| A487   | 1    |

## 3. Contract

Eithriedig: 14 – gwnaeth tri chwmni gynigion

### Cofnodion

Clywyd Mr John Smith o gwmni Acme Ltd.

### Crynodeb cyhoeddus

Trafodwyd contract.
";
const NEXT_MEETING: &str = "---\ndate: 2026-03-19\nstage: planned\n---\n\n## 1. Apologies\n\n## 2. Budget\n";

/// A PDF of one page, with these words on it.
pub fn pdf(words: &str) -> String {
    pdf_after(words, "3 0 R")
}

/// The same after a blank page.
pub fn pdf_after_blank(words: &str) -> String {
    pdf_after(words, "9 0 R 3 0 R")
}

fn pdf_after(words: &str, pages: &str) -> String {
    let content = format!("BT /F1 12 Tf 20 700 Td ({words}) Tj ET");
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R/Lang(en)>>".to_owned(),
        format!("<</Type/Pages/Kids[{pages}]/Count {}>>", pages.matches('R').count()),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</I 8 0 R>>>>>>"
            .to_owned(),
        format!("<</Length {}>>\nstream\n{content}\nendstream", content.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
        "<</Type/StructTreeRoot>>".to_owned(),
        "<</Title(A title)>>".to_owned(),
    ];
    objects.push(
        "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>\nstream\n0\nendstream"
            .to_owned(),
    );
    objects.push("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<<>>>>".to_owned());
    let mut file = "%PDF-1.7\n".to_owned();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (n, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.push_str(&format!("{} 0 obj\n{object}\nendobj\n", n + 1));
    }
    let start = file.len();
    file.push_str(&table);
    file.push_str(&format!(
        "trailer\n<</Root 1 0 R/Info 7 0 R/Size {}>>\nstartxref\n{start}\n%%EOF\n",
        objects.len() + 1
    ));
    file
}

/// A record with changes.
pub struct Changed {
    files: Vec<(String, String)>,
    published: Option<Published>,
    today: Date,
    links_out: bool,
}

/// The record in which nothing is wrong.
pub fn right() -> Changed {
    let files = [
        (EN, MEETING_EN.to_owned()),
        (CY, MEETING_CY.to_owned()),
        (NEXT, NEXT_MEETING.to_owned()),
        (NEXT_CY, "---\n---\n\n## 1. Ymddiheuriadau\n\n## 2. Cyllideb\n".to_owned()),
        (REPORT, pdf("Words of a report")),
        (BIDS, pdf("Words of bids")),
        ("committees/finance/2026-01-15/report.docx", "PK".to_owned()),
        ("committees/finance/2026-01-15/notes.docx", "PK notes".to_owned()),
        (SITE, format!("{}kind: principal\n", crate::archive::SITE)),
    ];
    let files = files.into_iter().map(|(path, text)| (path.to_owned(), text));
    let changed = Changed { files: files.collect(), published: None, today: TODAY, links_out: false };
    // The report can be had as Word too.
    changed.swap(
        EN,
        "title: {en: The report, cy: Yr adroddiad}}",
        "title: {en: The report, cy: Yr adroddiad}, alternatives: [report.docx]}",
    )
}

impl Changed {
    /// Another text in place of one that is there once.
    pub fn swap(mut self, path: &str, from: &str, to: &str) -> Changed {
        let (_, text) = self.files.iter_mut().find(|(own, _)| own == path).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{from} in {path}");
        *text = text.replace(from, to);
        self
    }

    pub fn add(mut self, path: &str, text: &str) -> Changed {
        self.files.retain(|(own, _)| own != path);
        self.files.push((path.to_owned(), text.to_owned()));
        self
    }

    /// More text at a file's end.
    pub fn append(mut self, path: &str, text: &str) -> Changed {
        let (_, own) = self.files.iter_mut().find(|(own, _)| own == path).unwrap();
        own.push_str(text);
        self
    }

    pub fn published(mut self, paths: &[&str]) -> Changed {
        let paths = paths.iter().map(|path| (*path).to_owned()).collect();
        self.published = Some(Published { paths, folder: None });
        self
    }

    /// What a build into a folder wrote was published last.
    pub fn published_in(mut self, folder: &Path) -> Changed {
        self.published = Published::at(folder);
        self
    }

    pub fn following_links_out(mut self) -> Changed {
        self.links_out = true;
        self
    }

    pub fn today(mut self, today: Date) -> Changed {
        self.today = today;
        self
    }

    pub fn archive(&self) -> Archive {
        self.files.iter().fold(Archive::plain(), |archive, (path, text)| archive.file(path, text))
    }

    pub fn problems(&self) -> Vec<Problem> {
        let archive = self.archive();
        let options = Options {
            published: self.published.clone(),
            links_out: self.links_out,
            ..Options::on(self.today)
        };
        check(&Project::read(archive.path()), &options)
    }

    pub fn codes(&self) -> Vec<&'static str> {
        self.problems().iter().map(|problem| problem.fault.code()).collect()
    }
}
