//! Cases of what is closed to the public.

use super::{
    record::{CY, Changed, EN, NEXT, REPORT, SITE, pdf, right},
    rules::Case,
};

const INVITED: &str = "## 2. Budget\n\n### Invitees\n\nCeri Vaughan, Engineer";
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
    let facts = |en: &str| right().swap(EN, "present: |\n", &format!("{en}present: |\n"));
    let report = |words: &str| right().add(REPORT, &pdf(words));
    // Somebody in the minutes of an exempt item and in open ones.
    let bidder = |attending: &str| {
        minutes("The officers and Ceri Vaughan spoke.")
            .swap(EN, "Mr John Smith of Acme Ltd was heard.", "Ceri Vaughan’s offer was read.")
            .swap(EN, "  Councillor Mair Evans\n", &format!("  Councillor Mair Evans\n{attending}"))
            .add(PERSON, "name: Ceri Vaughan\n")
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
            bidder("").add(PERSON, "name: Mair Evans\n").swap(NEXT, "## 2. Budget", INVITED),
            bidder("").add(PERSON, "name: Mair Evans\n"),
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
    ]
}
