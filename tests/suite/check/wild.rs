//! Whatever a record holds, checking it ends in problems that can be told.
//!
//! `COFNODION_ARCHIVES=10000 cargo test --release --test suite wild` tries so many archives.

use cofnodion::{
    check::{Options, Published, check},
    project::Project,
    theme::default_locales,
    told::{Look, json, sarif, told},
};
use jiff::{ToSpan, civil::date};
use proptest::prelude::*;

use crate::archive::{Archive, SITE};

fn archives() -> u32 {
    std::env::var("COFNODION_ARCHIVES").ok().and_then(|count| count.parse().ok()).unwrap_or(40)
}

/// Text that rules look into, in any order.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\n".to_owned()),
        Just("\n\n".to_owned()),
        "\n#{2,6} ([0-9]{1,2}[.] )?",
        "\n(Exempt|Eithriedig): (14|18A|1960 Act|confidential|99)( – x)?\n",
        "\n#{3} (Minutes|Cofnodion|Decision|Public summary|Invitees)\n",
        "\\[(here|the plan|https://a.b|)\\]\\((p.pdf|https://example.wales/[a-z/#]{0,6}|#x|<a b>|\\.\\./x|)\\)",
        "<(https://a.b/c|a@b.cd|table|/table|th|b)>",
        "\n(\\|[aŵ ]?){1,4}\n(\\|[:-]+){0,4}",
        "(Part 1 of Schedule 12A|Rhan 1 o Atodlen 12A|Mr John Smith|Acme Ltd|Dr |Cyf)",
        "[A-ZŴ ]{0,40}",
        "(```|~~~|<!--|-->|&amp;|\\*\\*|_|!\\[\\]\\(a.png\\))",
        "(?s).{0,6}",
        "(Jane Pugh|Tomos ap Gwilym|O’Neill|J\\. R\\. Puw|half past 6|chwarter i saith|5 votes to 3|ddydd Llun|o 3 i 5)[ ,.’]",
        "(6 February 2024|6 Chwefror 2024|£1,000|10.30am|\u{fffd}|Gr\\?p|â€™) ",
    ];
    prop::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
}

fn front() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        Just("date: 2026-01-15\n".to_owned()),
        "stage: (planned|notice|agenda|decisions|draft-minutes|minutes)\n",
        "published: \\{(notice|agenda|decisions|minutes): (2026-01-1[0-9]|9999-12-31|-9999-01-01)\\}\n",
        "items:\n  (1|2|1.1|ŵ): \\{(urgent: true|added: 2026-01-14|documents: \\[p.pdf, \\{url: \"https://a.b/\", exempt: \\[14\\]\\}\\])\\}\n",
        "sittings: \\[\\{date: (2026-02-01|9999-12-31)\\}\\]\n",
        "(present|attending): \\|\n  (Mr John Smith|\\PC{0,8})\n",
        "documents: \\[p.pdf, \\{to-follow: true, title: X\\}\\]\n",
        "moderngov: ([0-9]{1,9}|\\{(meeting|committee|item|issue): [0-9]{1,9}\\})\n",
        "(hold: true|removed: 2026-01-16|status: cancelled)\n",
        "\\PC{0,12}\n",
    ];
    prop::collection::vec(line, 0..5).prop_map(|lines| lines.concat())
}

fn site() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        "kind: (principal|community|joint|other)\n",
        "checks: \\[\\{code: (vague-link|bad-date|\\w{0,9}), level: (off|note|warning), reason: x, in: c\\}\\]\n",
        "redirects: \\[\\{from: \"[/a-z#?.%]{0,9}\", to: \"[/a-z#?.%ŵ]{0,9}\"\\}\\]\n",
        "host: (nginx|apache|netlify|cloudflare|github)\n",
        "clear-days: \\{weekends: (true|false|x), holidays: true\\}\n",
        "links: \\[\\{title: x, url: \"(/en/|https://example.wales/[%a-z]{0,5}|mailto:x|\\PC{0,6})\"\\}\\]\n",
    ];
    prop::collection::vec(line, 0..3).prop_map(|lines| lines.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: archives(), max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn no_archive_makes_check_panic(
        (fronts, texts, site) in ((front(), front()), (text(), text(), text()), site()),
        pdf in prop::collection::vec(any::<u8>(), 0..80),
        published in prop::collection::vec("[a-z/]{0,12}(2026-01-15|2099-99-99)?/(index.html)?", 0..4),
        day in -800_000_i32..800_000,
    ) {
        let pdf = [super::record::pdf("Confidential").as_bytes(), &pdf].concat();
        let archive = Archive::plain()
            .file("site.yaml", format!("{SITE}{site}"))
            .file("committees/finance/2026-01-15/meeting.en.md", format!("---\n{}---\n{}", fronts.0, texts.0))
            .file("committees/finance/2026-01-15/meeting.cy.md", format!("---\n{}---\n{}", fronts.1, texts.1))
            .file("committees/finance/2026-01-15/p.pdf", pdf)
            .file("pages/about.en.md", format!("---\ntitle: About\n---\n{}", texts.2))
            .file("pages/about.cy.md", format!("---\ntitle: Amdanom\n---\n{}", texts.0));
        let project = Project::read(archive.path());
        let today = date(2026, 1, 15).checked_add(day.days()).unwrap_or(date(2026, 1, 15));
        let published = Some(Published { paths: published.into_iter().collect(), folder: None });
        let problems = check(&project, &Options { published, strict: true, ..Options::on(today) });
        let locales = default_locales();
        let locale = locales.locale(locales.langs().next().unwrap());
        prop_assert_eq!(told(&problems, &project.files, locale, Look::Plain).len(), problems.len());
        let _ = (json(&problems, &project.files, locale), sarif(&problems, &project.files, locale, ""));
    }
}
