//! Cases of what is closed to the public.

use super::{
    record::{CY, Changed, EN, NEXT, REPORT, SITE, pdf, right},
    rules::Case,
};

const INVITED: &str = "## 2. Budget\n\n### Invitees\n\nLittle Bird, Engineer";
const PERSON: &str = "people/mair-evans.yaml";

pub fn cases() -> Vec<Case> {
    let grounds = |en: &str, cy: &str| right().swap(EN, "Exempt: 14", en).swap(CY, "Eithriedig: 14", cy);
    let standards = |changed: Changed| {
        changed.add("committees/finance/committee.en.md", "---\nname: Standards Committee\n---\n")
    };
    let silent = |en: &str, cy: &str| {
        right().swap(EN, "Exempt: 14 – three firms made bids", en).swap(
            CY,
            "Eithriedig: 14 – gwnaeth tri chwmni gynigion",
            cy,
        )
    };
    let minutes = |en: &str| right().swap(EN, "The officers spoke of the work.", en);
    let heard = |who: &str, en: &str| {
        minutes(en).swap(EN, "Mr John Smith of Acme Ltd was heard.", &format!("It was {who} who was heard."))
    };
    let offered =
        |closed: &str, en: &str| minutes(en).swap(EN, "Mr John Smith of Acme Ltd was heard.", closed);
    let facts = |en: &str| right().swap(EN, "present: |\n", &format!("{en}present: |\n"));
    let report = |words: &str| right().add(REPORT, &pdf(words));
    let lines = |moves: &str, middle: &str| format!("Report) Tj {moves} ({middle}) Tj {moves} (The bids");
    // Somebody in the minutes of an exempt item and in open ones.
    let bidder = |attending: &str| {
        minutes("The officers and Ceri Vaughan spoke.")
            .swap(EN, "Mr John Smith of Acme Ltd was heard.", "Ceri Vaughan’s offer was read.")
            .swap(EN, "  Councillor Mair Evans\n", &format!("  Councillor Mair Evans\n{attending}"))
            .add(PERSON, "name: Ceri Vaughan\n")
    };
    // A name of two words that others write small.
    let called = |who: &str| {
        minutes(&format!("The officers and {who} spoke of a little bird.")).swap(
            EN,
            "Mr John Smith of Acme Ltd was heard.",
            &format!("{who} was heard."),
        )
    };
    let address = |address: &str| {
        right()
            .swap(
                EN,
                "[{file: bids.pdf,",
                &format!("[{{url: \"{address}\", title: The bids}}, {{file: bids.pdf,"),
            )
            .swap(EN, ", notes.docx]", ", notes.docx, {url: \"https://example.org/bids.pdf\", title: Bids}]")
    };
    vec![
        (
            "ground-not-theirs",
            grounds("Exempt: 18A", "Eithriedig: 18A"),
            standards(grounds("Exempt: 18A", "Eithriedig: 18A")),
        ),
        (
            "ground-not-theirs",
            grounds("Exempt: 1960 Act", "Eithriedig: Deddf 1960"),
            grounds("Exempt: 16", "Eithriedig: 16"),
        ),
        (
            "ground-not-theirs",
            right().swap(SITE, "kind: principal", "kind: community"),
            grounds("Exempt: 1960 Act", "Eithriedig: Deddf 1960").swap(
                SITE,
                "kind: principal",
                "kind: community",
            ),
        ),
        (
            "exempt-unexplained",
            silent("Exempt: 14", "Eithriedig: 14"),
            silent("Exempt: 16", "Eithriedig: 16"),
        ),
        (
            "explanation-not-translated",
            right().swap(CY, "Eithriedig: 14 – gwnaeth tri chwmni gynigion", "Eithriedig: 14"),
            right(),
        ),
        (
            "explanation-not-translated",
            right().swap(EN, "Exempt: 14 – three firms made bids\n", ""),
            // Nobody explains it: that is told, once.
            silent("Exempt: 14", "Eithriedig: 14"),
        ),
        (
            "part-one-cited",
            minutes("The public were excluded under Schedule 12A, Part 1."),
            minutes("It was exempt under Part 4 of Schedule 12A, and Part 1 of Schedule 12 was followed."),
        ),
        (
            "part-one-cited",
            minutes("The public were excluded under paragraph 14 of Part 1 of Schedule 12A."),
            minutes(
                "The public were excluded under paragraph 14 of Part 4 of Schedule 12A. Part 1 of the plan was read.",
            ),
        ),
        (
            "part-one-cited",
            right().swap(CY, "Soniodd y swyddogion", "O dan Ran 1 o Atodlen 12A soniodd y swyddogion"),
            right().swap(CY, "Soniodd y swyddogion", "O dan Ran 4 o Atodlen 12A soniodd y swyddogion"),
        ),
        (
            "name-given-away",
            minutes("The officers and John Smith spoke."),
            minutes("The officers and Joan Smith spoke."),
        ),
        (
            "name-given-away",
            minutes("The offer of Acme Ltd was good."),
            // Who is named in a public list may be named anywhere.
            minutes("The officers and John Smith spoke.").swap(
                EN,
                "  Councillor Mair Evans\n",
                "  Councillor Mair Evans\n  Mr John Smith\n  John Smith\n",
            ),
        ),
        ("name-given-away", minutes("Mr Smith had asked."), minutes("Mr Smithson had asked.")),
        // No title stands before it, but the archive knows the name.
        ("name-given-away", bidder(""), bidder("  Ceri Vaughan, Engineer\n")),
        (
            "name-given-away",
            called("Little Bird").add(PERSON, "name: Mair Evans\n").swap(NEXT, "## 2. Budget", INVITED),
            called("Little Bird").add(PERSON, "name: Mair Evans\n"),
        ),
        (
            "name-given-away",
            bidder("").add(PERSON, "name: Ceri Vaughan\nkind: councillor\n"),
            bidder("").add(
                "committees/finance/committee.en.md",
                "---\nname: Finance\nmembers: [Ceri Vaughan]\n---\n",
            ),
        ),
        (
            "name-given-away",
            heard("the Revd J. Price", "The officers and J. Price spoke."),
            heard("the Revd J. Price", "The officers and J. Pryce spoke."),
        ),
        (
            "name-given-away",
            heard("Y Parch. Dewi Llwyd", "The officers and Dewi Llwyd spoke."),
            heard("Y Parch.", "The officers and Dewi Llwyd spoke."),
        ),
        (
            "name-given-away",
            heard("Mrs J.R. Smith", "Mrs Smith spoke of the work."),
            heard("Mrs J.R. Smith", "Mr Jones spoke of the work."),
        ),
        (
            "name-given-away",
            heard("Jones & Co", "The offer of Jones & Co was good."),
            heard("Jones & Co", "The offer of James & Co was good."),
        ),
        (
            "name-given-away",
            heard("Gwaith Ffordd Cyf", "The offer of Gwaith Ffordd Cyf. was good."),
            heard("Gwaith Ffordd Cyf", "The offer of Gwaith Cyf. was good."),
        ),
        // Nobody says who that is: two words with capital letters, of which one is a name's.
        (
            "name-given-away",
            heard("Jane Pugh", "The officers and Jane Pugh spoke."),
            heard("Jane Pugh", "The officers and Jane Hughes spoke."),
        ),
        (
            "name-given-away",
            offered("Jane Pugh had made a complaint.", "Jane Pugh spoke of the work."),
            offered("Jane Pugh had made a complaint.", "Jane Price spoke of the work."),
        ),
        (
            "name-given-away",
            offered("Yesterday Jane Pugh came.", "The officers and Jane\nPugh’s son spoke."),
            offered("Yesterday Jane Pugh came.", "The officers and Jane. Pugh Street was mended."),
        ),
        (
            "name-given-away",
            heard("Siân O'Neill", "The officers and **Sian O’Neill** spoke."),
            heard("Siân O'Neill", "The officers and Siân Neill spoke."),
        ),
        (
            "name-given-away",
            heard("Rhys ap Gwilym", "The officers and Rhys ap Gwilym spoke."),
            heard("Rhys ap Gwilym", "The officers and Rhys ab Ifan spoke."),
        ),
        (
            "name-given-away",
            heard("D. R. Lloyd-Jones", "The officers and D. R. Lloyd-Jones spoke."),
            heard("Category B Cases", "The officers spoke of Category B Cases."),
        ),
        (
            "name-given-away",
            heard("Will Jones", "The officers and Will Jones spoke."),
            heard("Will Power", "The officers spoke of Will Power as they will."),
        ),
        (
            "name-given-away",
            heard("Rhian Young", "The officers and Rhian Young spoke."),
            heard("Young Carers", "The officers spoke of Young Carers."),
        ),
        // A name that nothing says to be one, and a place that has two words too.
        (
            "name-given-away",
            heard("Oluwaseun Adeyemi", "The officers and Oluwaseun Adeyemi spoke."),
            heard("Oluwaseun Adeyemi", "The officers spoke of roads in Oluwaseun Adeyemi."),
        ),
        (
            "name-given-away",
            offered("Swyddog: Ceri Pugh", "The officers spoke.").swap(
                CY,
                "Soniodd y swyddogion am",
                "Soniodd y swyddogion a Cheri Pugh am",
            ),
            offered("Swyddog: Ceri Pugh", "The officers spoke.").swap(
                CY,
                "Soniodd y swyddogion am",
                "Soniodd y swyddogion a Sheri Pugh am",
            ),
        ),
        (
            "name-given-away",
            heard("Jane Pugh", "The officers spoke.").swap(EN, "## 2. Roads", "## 2. Roads of Jane Pugh"),
            heard("Corporate Parenting", "The officers spoke.").swap(
                EN,
                "## 2. Roads",
                "## 2. Corporate Parenting",
            ),
        ),
        // The surname of a member is somebody else's too.
        (
            "name-given-away",
            heard("Jane Evans", "The officers and Jane Evans spoke."),
            heard("Mair Ann Evans", "The officers and Mair Ann Evans spoke."),
        ),
        // Who is named in public with an office may be named anywhere.
        (
            "name-given-away",
            heard("Jane Pugh", "The officers and Jane Pugh, who has a dog, spoke."),
            heard("Jane Pugh", "The officers and Jane Pugh, Head of Roads, spoke."),
        ),
        (
            "name-given-away",
            facts("declarations: [{who: Mair Evans, item: 2, nature: Works for Acme Ltd}]\n"),
            facts("declarations: [{who: Mair Evans, item: 3, nature: Works for Acme Ltd}]\n"),
        ),
        (
            "name-given-away",
            facts("apologies: [{name: A. N. Other, organisation: Acme Ltd}]\n"),
            facts("apologies: [{name: John Smith}]\n"),
        ),
        (
            "name-given-away",
            right().swap(EN, "{en: The report,", "{en: Report on Acme Ltd,"),
            right().swap(EN, "{en: The bids,", "{en: The bids of Acme Ltd,"),
        ),
        (
            "name-given-away",
            right().swap(
                EN,
                "items:\n  2: {",
                "items:\n  2: {votes: [{about: Acme Ltd, for: 3, against: 1}], ",
            ),
            right().swap(EN, "  3: {", "  3: {votes: [{about: Acme Ltd, for: 3, against: 1}], "),
        ),
        (
            "name-given-away",
            right().swap(EN, "three firms made bids", "Acme Ltd made a bid"),
            right().swap(EN, "three firms made bids", "a firm made a bid"),
        ),
        (
            "exempt-same-bytes",
            right().add(REPORT, &pdf("Words of bids")),
            right().add(REPORT, &pdf("Words of bidz")),
        ),
        (
            "exempt-and-public",
            address("https://example.org/bids.pdf"),
            address("https://example.org/bids2.pdf"),
        ),
        ("paper-looks-exempt", report("Confidential"), report("Confidential waste is collected weekly")),
        (
            "paper-looks-exempt",
            report("NOT FOR PUBLICATION by virtue of paragraph 14"),
            report("VAT exempt supplies"),
        ),
        (
            "paper-looks-exempt",
            report("Exempt information"),
            report("The public left so that exempt information could be discussed"),
        ),
        (
            "paper-looks-exempt",
            report("GWYBODAETH EITHRIEDIG"),
            report("Gwahardd y cyhoedd tra trafodir gwybodaeth eithriedig"),
        ),
        ("paper-looks-exempt", report("Heb fod i'w gyhoeddi"), report("Wedi'i gyhoeddi")),
        // Words that stand lower are another line's, however the file says so.
        (
            "paper-looks-exempt",
            report(&lines("0 -20 Td", "NOT FOR PUBLICATION")),
            report(&lines("0 -20 Td", "Notes")),
        ),
        (
            "paper-looks-exempt",
            report(&lines("0 -20 TD", "Confidential")),
            report(&lines("50 0 Td", "Confidential")),
        ),
        (
            "paper-looks-exempt",
            report(&lines("1 0 0 1 20 600 Tm", "Exempt information) Tj 1 0 0 1 20 580 Tm (below")),
            report(&lines("1 0 0 1 20 600 Tm", "Exempt information")),
        ),
        (
            "paper-looks-exempt",
            report("Exempt information: paragraph 14 of Part 4 of Schedule 12A"),
            report("Exempt information is defined in paragraph 14 of Schedule 12A"),
        ),
        (
            "paper-looks-exempt",
            report("Gwybodaeth eithriedig - paragraff 14 o Ran 4 o Atodlen 12A"),
            report("Gwybodaeth eithriedig - y rheolau"),
        ),
        (
            "grounds-differ",
            grounds("Exempt: 14", "Eithriedig: 13"),
            grounds("Exempt: 14, 13", "Eithriedig: 13 a 14"),
        ),
        (
            "grounds-differ",
            grounds("Exempt: 14", "Eithriedig: 13, 14"),
            // Marked in one file only.
            right().swap(EN, "Exempt: 14 – three firms made bids\n", ""),
        ),
    ]
}

/// What has capital letters in minutes and is nobody.
const NOBODY: &str = "Cardiff Council | Cabinet Member | Audit Committee | Local Government Act | Welsh Government | \
    Aneurin Bevan University Health Board | Hywel Dda University Health Board | South Wales Police | Cwm Taf | \
    Natural Resources Wales | Corporate Director People and Communities | Head of Children’s Social Care | \
    Task and Finish Group | Looked After Children | Guardianship Orders | Reunification Support Worker | \
    National Adoption Service | County Hall | Council Chamber | Victoria Park | Albert Road | St David | \
    Merthyr Tydfil | Rhondda Cynon Taf | Ebbw Vale | Newport Road | Ysgol Dewi Sant | Heol Gwilym | Parc Victoria | \
    Neuadd Goffa Mair Evans | Prifysgol Caerdydd | Llywodraeth Cymru | Bwrdd Iechyd Prifysgol Betsi Cadwaladr | \
    Monday January | Dydd Mercher | Microsoft Teams | Grant Agreement | Public Interest Test | Schedule A | \
    Penderfyniad Y Cabinet | Pwyllgor Craffu | Deddf Llywodraeth Leol | The Leader | Members Present | \
    Baby in Mind | Full Council | Chief Executive | Monitoring Officer | Democratic Services | Section B | Swansea Bay City Deal | Cardiff Capital Region | Penarth Pier | Tai Calon | \
    Blue Badge | Urdd Eisteddfod | Dechrau'n Deg | Sir Gaerfyrddin | Bannau Brycheiniog | King Charles | \
    Best Value | Zero Hours | Pembroke Dock | Celtic Freeport | Ebbw Fawr | Women’s Aid | Milford Haven | \
    Audit Wales | Dŵr Cymru | Pen y Fan";

#[test]
fn bodies_places_offices_and_headings_are_no_names() {
    for (closed, open) in
        [("It was said of NAME too.", "They spoke of NAME then."), ("NAME was named.", "NAME was named.")]
    {
        let every = |sentence: &str| {
            let sentences = NOBODY.split('|').map(|name| sentence.replace("NAME", name.trim()));
            sentences.collect::<Vec<_>>().join("\n\n")
        };
        let record = right().swap(EN, "Mr John Smith of Acme Ltd was heard.", &every(closed)).swap(
            EN,
            "The officers spoke of the work.",
            &every(open),
        );
        let found: Vec<_> = record.problems().into_iter().map(|problem| problem.fault).collect();
        assert_eq!(found, []);
    }
}

/// The line is shown that has what the other lacks.
#[test]
fn a_ground_that_one_file_lacks_is_underlined_in_the_other() {
    let place = |en: &str, cy: &str| {
        let record = right().swap(EN, "Exempt: 14", en).swap(CY, "Eithriedig: 14", cy);
        let archive = record.archive();
        let files = cofnodion::project::Project::read(archive.path()).files;
        let problems = record.problems();
        let [problem] = problems.as_slice() else { panic!("{problems:?}") };
        let cofnodion::problem::Fault::GroundsDiffer { ground, .. } = &problem.fault else {
            panic!("{problem:?}")
        };
        (ground.clone(), files.path(problem.place.as_ref().unwrap().file).to_owned())
    };
    assert_eq!(place("Exempt: 14", "Eithriedig: 13, 14"), ("13".to_owned(), CY.to_owned()));
    assert_eq!(place("Exempt: 14, 13", "Eithriedig: 14"), ("13".to_owned(), EN.to_owned()));
}
