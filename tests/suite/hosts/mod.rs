//! Settings for web hosts: real servers that read them, and what is written for those that can't be started here.

mod apache;
mod ask;
mod nginx;
mod recipes;
mod written;

use super::archive::{Archive, SITE};

/// An archive whose committee, meetings and items were in ModernGov, on a host.
pub fn archive(host: &str, more: &str) -> Archive {
    let site = format!(
        "{SITE}host: {host}\nredirects:\n  - {{from: /old/, to: /en/committees/finance/}}\n  \
         - {{from: /a b/ŵ.html, to: \"/cy/pwyllgorau/cyllid/?a=b c#d\"}}\n  \
         - {{from: /elsewhere.html, to: \"https://example.org/$x;y\"}}\n{more}"
    )
    .replace("{email: formats@example.wales}", "{form: \"https://forms.example.org/ask?x=1\"}");
    let meeting = "---\ndate: 2026-01-15\nstage: minutes\nmoderngov: {meeting: 3970, committee: 15}\n\
                   published: {minutes: 2026-02-19}\n\
                   items:\n  1:\n    moderngov: 22370\n    documents:\n      - a.pdf\n  \
                   2: {moderngov: {item: 22371, issue: 5}}\n  3: {moderngov: 7}\n---\n\n\
                   ## 1. One\n\n### Minutes 1\n\nText.\n\n## 2. Two\n\n### Minutes 2\n\n| A | B |\n|:--|--:|\n| 1 | 2 |\n\n\
                   ## 3. Three\n\nExempt: 14 – a reason\n\n### Minutes 3\n\nSecret.\n";
    let welsh = "---\n---\n\n## 1. Un\n\n### Cofnodion 1\n\nTestun.\n\n## 2. Dau\n\n### Cofnodion 2\n\nTestun.\n\n\
                 ## 3. Tri\n\nEithriedig: 14 – rheswm\n\n### Cofnodion 3\n\nCyfrinach.\n";
    let unseen = |date: &str, what: &str, number: u32| {
        format!("---\ndate: {date}\n{what}\nmoderngov: {number}\n---\n\n## 1. One\n")
    };
    Archive::plain()
        .file("site.yaml", site)
        .file("committees/finance/committee.en.md", "---\nname: Finance\nmoderngov: 157\n---\n")
        .file("committees/finance/2026-01-15/meeting.en.md", meeting)
        .file("committees/finance/2026-01-15/meeting.cy.md", welsh)
        .file("committees/finance/2026-01-15/a.pdf", "%PDF-1.4\n")
        .file(
            "committees/finance/2026-02-15/meeting.en.md",
            unseen("2026-02-15", "stage: minutes\nhold: true", 3971),
        )
        .file("committees/finance/2026-03-15/meeting.en.md", unseen("2026-03-15", "stage: planned", 3972))
}
