//! A case for every code that a rule may find: a record that it is about, and one that it nearly is about.

use std::collections::BTreeSet;

use cofnodion::{
    check::{Family, RULES},
    problem::{Fault, Problem},
};
use jiff::civil::date;
use rayon::prelude::*;

use super::record::{CY, Changed, EN, NEXT, REPORT, SITE, pdf, right};

/// A code, a record with one such problem, and one with none.
type Case = (&'static str, Changed, Changed);

const BARE: &str = "committees/finance/2026-02-12/meeting.en.md";
const FOLDER_EN: &str = "en/committees/finance/";
const INVITED: &str = "## 2. Budget\n\n### Invitees\n\nCeri Vaughan, Engineer";
const PERSON: &str = "people/mair-evans.yaml";

fn days() -> Vec<Case> {
    let agenda = |text: &str| {
        right().add(NEXT, &format!("---\ndate: 2026-03-19\n{text}---\n\n## 1. Apologies\n\n## 2. Budget\n"))
    };
    let notice = "notice: 2026-01-09, agenda: 2026-01-09, decisions: 2026-01-23, minutes";
    let en = |to: &str| right().swap(EN, notice, to).swap(CY, notice, to);
    let item = |facts: &str| right().swap(EN, "items:\n", &format!("items:\n  1: {facts}\n"));
    let urgent = |text: &str| item(&format!("{{urgent: {text}, added: 2026-01-14}}"));
    let listed = |items: &[&str]| {
        let paths: Vec<String> =
            items.iter().map(|item| format!("{FOLDER_EN}2026-03-19/{item}index.html")).collect();
        let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
        agenda("stage: agenda\n").today(date(2026, 3, 17)).published(&paths)
    };
    let old = "en/committees/finance/2020-03-03/index.html";
    let in_both = |from: &str, to: &str| right().swap(EN, from, to).swap(CY, from, to);
    let before = "committees/finance/2025-12-11/meeting.en.md";
    let earlier = |changed: Changed| {
        let text = "---\ndate: 2025-12-11\nstage: decisions\npublished: {agenda: 2025-12-04, decisions: 2025-12-15}\n---\n";
        changed.add(before, text)
    };
    vec![
        (
            "published-to-come",
            in_both("minutes: 2026-02-10", "minutes: 2026-03-03"),
            in_both("minutes: 2026-02-10", "minutes: 2026-03-02"),
        ),
        // A day that is still to come isn't late too, nor later than in the other language.
        ("notice-late", en("notice: 2026-01-12, agenda: 2026-01-09, decisions: 2026-01-23, minutes"), {
            right().swap(EN, "notice: 2026-01-09", "notice: 2126-01-09").swap(CY, "notice: 2026-01-09, ", "")
        }),
        (
            "published-to-come",
            right().swap(EN, "stage: minutes\n", "stage: minutes\nconfirmed: 2026-03-12\n"),
            right().swap(EN, "stage: minutes\n", "stage: minutes\nconfirmed: 2026-02-12\n"),
        ),
        ("published-to-come", item("{added: 2027-01-09, urgent: A flood}"), item("{added: 2026-01-09}")),
        (
            "published-too-early",
            in_both("decisions: 2026-01-23", "decisions: 2026-01-14"),
            in_both("decisions: 2026-01-23", "decisions: 2026-01-15"),
        ),
        (
            "publication-undated",
            earlier(in_both("decisions: 2026-01-23, ", "")),
            // The minutes, which say what was decided, came in time.
            earlier(in_both("decisions: 2026-01-23, minutes: 2026-02-10", "minutes: 2026-01-23")),
        ),
        (
            "publication-undated",
            earlier(in_both("agenda: 2026-01-09, decisions: 2026-01-23, ", "")),
            // Nobody here ever says on which day.
            in_both("agenda: 2026-01-09, decisions: 2026-01-23, ", ""),
        ),
        (
            "publication-undated",
            earlier(in_both("agenda: 2026-01-09, ", "")),
            earlier(in_both("agenda: 2026-01-09, ", "")).today(date(2027, 1, 16)),
        ),
        (
            "notice-late",
            en("notice: 2026-01-12, agenda: 2026-01-09, decisions: 2026-01-23, minutes"),
            en("notice: 2026-01-09, agenda: 2026-01-09, decisions: 2026-01-23, minutes"),
        ),
        (
            "agenda-late",
            en("notice: 2026-01-09, agenda: 2026-01-12, decisions: 2026-01-23, minutes"),
            // Weekends count on this site: Sunday, Monday, Tuesday and Wednesday are three clear days and more.
            en("notice: 2026-01-09, agenda: 2026-01-11, decisions: 2026-01-23, minutes")
                .append(SITE, "clear-days: {weekends: true}\n"),
        ),
        (
            "decisions-late",
            en("notice: 2026-01-09, agenda: 2026-01-09, decisions: 2026-01-26, minutes"),
            en("notice: 2026-01-09, agenda: 2026-01-09, decisions: 2026-01-26, minutes").swap(
                EN,
                "stage: minutes\n",
                "stage: minutes\nsittings: [{date: 2026-01-22}]\n",
            ),
        ),
        ("notice-due", right().today(date(2026, 3, 14)), right().today(date(2026, 3, 13))),
        (
            "agenda-due",
            agenda("stage: notice\n").today(date(2026, 3, 14)),
            agenda("stage: notice\nstatus: cancelled\n").today(date(2026, 3, 14)),
        ),
        (
            "decisions-due",
            agenda("stage: agenda\n").today(date(2026, 3, 28)),
            agenda("stage: agenda\n").today(date(2026, 3, 27)),
        ),
        ("late-item-undated", item("{urgent: A flood}"), item("{urgent: A flood, added: 2026-01-14}")),
        ("late-item-undated", listed(&["", "1/"]), listed(&["", "1/", "2/"])),
        ("urgent-unexplained", urgent("true"), urgent("A flood")),
        ("added-late", item("{added: 2026-01-12}"), item("{added: 2026-01-09}")),
        // A committee's page is gone with its meetings: those have to stay.
        (
            "gone-too-soon",
            right().published(&[
                "en/committees/roads/index.html",
                "en/committees/roads/2020-03-03/index.html",
                "en/committees/roads/2020-03-03/1/index.html",
            ]),
            right()
                .published(&["en/committees/roads/index.html", "en/committees/roads/2019-03-03/index.html"]),
        ),
        (
            "gone-too-soon",
            right().published(&[old]),
            right()
                .published(&[old])
                .append(SITE, "redirects: [{from: /en/committees/finance/2020-03-03/, to: /en/}]\n"),
        ),
    ]
}

fn exempt() -> Vec<Case> {
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
        ("paper-looks-exempt", report("Heb fod i'w gyhoeddi"), report("Wedi'i gyhoeddi")),
    ]
}

fn links() -> Vec<Case> {
    let minutes = |en: &str| right().swap(EN, "The officers spoke of the work.", en);
    let own =
        |target: &str| minutes(&format!("See [the minutes of January](https://example.wales/{target})."));
    let redirect =
        |from: &str, to: &str| right().append(SITE, &format!("redirects: [{{from: {from}, to: {to}}}]\n"));
    vec![
        ("link-to-nothing", minutes("See [the plan](plan.pdf)."), minutes("See [the notes](./notes.docx).")),
        ("link-to-nothing", minutes("See [it](/en/nothing/)."), own("en/")),
        (
            "link-to-nothing",
            minutes("See [the bids](bids.pdf)."),
            minutes("See [the clerk](mailto:a@example.wales)."),
        ),
        ("link-broken", own("en/committees/finance/2026-01-16/"), own("en/committees/finance/2026-01-15/2/")),
        ("link-broken", own("files/finance/2026-01-15/bids.pdf"), own("files/finance/2026-01-15/report.pdf")),
        (
            "link-broken",
            right().append(SITE, "links: [{title: Roads, url: \"https://example.wales/roads/\"}]\n"),
            right().append(SITE, "links: [{title: Roads, url: \"https://www.example.wales/roads/\"}]\n"),
        ),
        (
            "anchor-missing",
            own("en/committees/finance/2026-01-15/2/#reports"),
            own("en/committees/finance/2026-01-15/2/#report"),
        ),
        (
            "address-gone",
            right()
                .published(&["en/committees/roads/index.html", "en/committees/roads/2010-01-01/index.html"]),
            right().published(&[
                "en/index.html",
                "en/decisions/2019/index.html",
                "style.css",
                "files/finance/2026-01-15/report.pdf",
            ]),
        ),
        ("redirect-to-nothing", redirect("/old/", "/en/nothing/"), redirect("/old/", "https://example.org/")),
        (
            "redirect-from-page",
            redirect("/en/committees/", "/en/"),
            redirect("/en/committees-old/", "/en/committees/").append(SITE, "host: github\n"),
        ),
        (
            "redirect-not-served",
            redirect("/old/minutes.asp", "/en/").append(SITE, "host: github\n"),
            redirect("/old/minutes.html", "/en/").append(SITE, "host: github\n"),
        ),
        (
            "old-not-served",
            right().append(SITE, "host: cloudflare\n").swap(EN, "date: ", "moderngov: 3970\ndate: "),
            right().append(SITE, "host: apache\n").swap(EN, "date: ", "moderngov: 3970\ndate: "),
        ),
    ]
}

fn accessibility() -> Vec<Case> {
    let minutes = |en: &str| right().swap(EN, "The officers spoke of the work.", en);
    let report = |from: &str, to: &str| right().add(REPORT, &pdf("Words of a report").replace(from, to));
    let pad = |text: &str, len: usize| format!("{text}{}", " ".repeat(len - text.len()));
    let marked = "/MarkInfo<</Marked true>>";
    let only = ", alternatives: [report.docx]}";
    vec![
        (
            "heading-jump",
            minutes("### One\n\nText.\n\n##### Deep\n\nText."),
            minutes("### One\n\nText.\n\n#### Deep\n\nText.\n\n### Two\n\nText."),
        ),
        (
            "vague-link",
            minutes("The plan is [here](https://example.org/)."),
            minutes("[Here is the plan](https://example.org/)."),
        ),
        (
            "vague-link",
            right().swap(CY, "[yr adroddiad]", "[cliciwch yma]"),
            right().swap(CY, "[yr adroddiad]", "[yr adroddiad yma]"),
        ),
        (
            "bare-address",
            minutes("See <https://example.org/plan>."),
            minutes("Write to <clerk@example.wales>."),
        ),
        (
            "table-without-header",
            right().swap(EN, "| Road | Cost |\n|------|------|\n", "|  |  |\n|------|------|\n"),
            right().swap(EN, "| Road | Cost |\n|------|------|\n", "|  | Cost |\n|------|------|\n"),
        ),
        (
            "table-without-header",
            right().swap(EN, "|------|------|\n", ""),
            minutes("|just a line\n\n<table><tr><th>A</th></tr></table>"),
        ),
        (
            "sentence-in-capitals",
            minutes("MEMBERS WERE REMINDED TO SEND THEIR FORMS BACK."),
            minutes("RESOLVED UNANIMOUSLY – That NHS, BBC, CNN, ITV and S4C be told."),
        ),
        (
            "sentence-in-capitals",
            minutes("NO DOGS MAY BE TAKEN INTO ANY OF THE PARKS"),
            minutes("JE MT RW DJ KL PO AB CD EF GH IJ\n\nJ.E.D. M.T.W. R.W.P. D.J.E. K.L.M. P.O.R. A.B.C."),
        ),
        (
            "sentence-in-capitals",
            right().swap(EN, "## 2. Roads", "## 2. ROADS THAT ARE TO BE MENDED THIS YEAR"),
            right().swap(EN, "## 2. Roads", "## 2. ROADS AND BRIDGES"),
        ),
        (
            "pdf-untagged",
            report(marked, &pad("/MarkInfo<<>>", marked.len())).swap(EN, only, "}"),
            report(marked, &pad("/MarkInfo<<>>", marked.len())),
        ),
        ("pdf-without-title", report("(A title)", "(       )"), report("(A title)", "(Adran)   ")),
        ("pdf-without-language", report("/Lang(en)", "/Lung(en)"), report("/Lang(en)", "/Lang(cy)")),
        (
            "pdf-scanned",
            right().add(REPORT, &pdf("  ")),
            right().add(REPORT, &pdf("  ").replace("/Subtype/Image", "/Subtype/Form ")),
        ),
        (
            "pdf-only",
            right().swap(EN, only, "}"),
            right().swap(EN, only, ", alternatives: [notes.docx]}").swap(EN, ", notes.docx]", "]"),
        ),
    ]
}

fn community() -> Vec<Case> {
    let contact = "contact: {email: a@example.wales, phone: \"01632 960100\", address: Neuadd}\n";
    let member =
        "name: Mair Evans\nkind: councillor\nemail: m@example.wales\nphone: \"1\"\ninterests: [None]\n";
    let council = || {
        right()
            .swap(SITE, "kind: principal\n", &format!("kind: community\n{contact}"))
            .swap(EN, "Exempt: 14", "Exempt: 1960 Act")
            .swap(CY, "Eithriedig: 14", "Eithriedig: Deddf 1960")
            .add(PERSON, member)
            .add("pages/accounts.en.md", "---\ntitle: Accounts\n---\n")
            .add("pages/accounts.cy.md", "---\ntitle: Cyfrifon\n---\n")
    };
    let later = |stage: &str| {
        council()
            .swap(EN, "stage: minutes", &format!("stage: {stage}"))
            .add(
                "committees/finance/2026-02-12/meeting.en.md",
                "---\ndate: 2026-02-12\nstage: minutes\n---\n\n## 1. One\n\n### Minutes\n\nNone.\n",
            )
            .add(
                "committees/finance/2026-02-12/meeting.cy.md",
                "---\n---\n\n## 1. Un\n\n### Cofnodion\n\nDim.\n",
            )
    };
    let follow = |to: &str| council().swap(EN, ", notes.docx]", &format!(", notes.docx, {to}]"));
    vec![
        ("community-contact", council().swap(SITE, ", address: Neuadd", ""), council()),
        (
            "community-members",
            council().swap(PERSON, "kind: councillor", "kind: officer"),
            council().swap(PERSON, "kind: councillor", "kind: officer").add(
                "committees/finance/committee.en.md",
                "---\nname: Council\nmembers: [Mair Evans]\n---\n",
            ),
        ),
        (
            "community-member",
            council().swap(PERSON, "phone: \"1\"\n", ""),
            council()
                .append(PERSON, "until: 2026-01-31\n")
                .swap(PERSON, "phone: \"1\"\n", "")
                .add("people/b.yaml", &member.replace("Mair", "Bob")),
        ),
        (
            "community-member",
            council().add("committees/finance/committee.en.md", "---\nname: Council\nmembers: [Mair Evans, Ann Roe]\n---\n"),
            council().add(
                "committees/finance/committee.en.md",
                "---\nname: Council\nmembers: [Mair Evans, {name: Ann Roe, until: 2026-01-31}]\n---\n",
            ),
        ),
        ("community-minutes", later("decisions"), later("draft-minutes")),
        (
            "community-minutes",
            council().add(BARE, "---\ndate: 2026-02-12\nstage: minutes\n---\n\n## 1. One\n\nThe agenda.\n"),
            council().add(
                BARE,
                "---\ndate: 2026-02-12\nstage: minutes\ndocuments: [{url: \"https://example.org/minutes.pdf\", title: Minutes}]\n---\n\n## 1. One\n",
            ),
        ),
        (
            "community-accounts",
            council().swap("pages/accounts.en.md", "Accounts", "Money").swap(
                "pages/accounts.cy.md",
                "Cyfrifon",
                "Arian",
            ),
            council().swap("pages/accounts.en.md", "Accounts", "Money"),
        ),
        (
            "community-paper",
            follow("{title: A plan, to-follow: true}"),
            follow("{title: A plan, to-follow: true, exempt: [1960 Act]}"),
        ),
    ]
}

fn cases() -> Vec<Case> {
    [days(), exempt(), links(), accessibility(), community()].into_iter().flatten().collect()
}

#[test]
fn nothing_is_wrong_with_a_record_that_is_right() {
    assert_eq!(right().codes(), Vec::<&str>::new());
}

#[test]
fn every_rule_finds_what_it_is_about_once_and_nothing_nearly_like_it() {
    let of =
        |problems: &[Problem], code: &str| problems.iter().filter(|own| own.fault.code() == code).count();
    let failures: Vec<String> = cases()
        .into_par_iter()
        .filter_map(|(code, wrong, nearly)| {
            let (wrong, nearly) = (wrong.problems(), nearly.problems());
            let fine = of(&wrong, code) == 1 && of(&nearly, code) == 0;
            (!fine).then(|| format!("{code}: {wrong:#?}\nnearly: {nearly:#?}"))
        })
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn every_code_of_a_rule_has_a_case() {
    let known: BTreeSet<&str> = cases().iter().map(|(code, ..)| *code).collect();
    // Links to other sites have tests of their own, with a server.
    let apart = |code: &&str| !code.starts_with("link-out-");
    let rules = RULES.iter().filter(|rule| rule.family != Family::Languages);
    let codes: BTreeSet<&str> = rules.flat_map(|rule| rule.codes).copied().filter(apart).collect();
    assert_eq!(codes.difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new());
}

#[test]
fn what_both_languages_pages_show_is_told_once() {
    let broken = right().append(SITE, "links: [{title: Roads, url: \"https://example.wales/roads/\"}]\n");
    assert_eq!(broken.codes(), ["link-broken"]);
}

/// Each address needs a redirect of its own, so all are told, those of one folder together.
#[test]
fn every_address_that_is_gone_is_told_in_one_run() {
    let gone = right().published(&[
        "en/committees/roads/index.html",
        "en/committees/roads/2010-01-01/1/index.html",
        "en/committees/roads/2010-01-01/index.html",
        "files/roads/plan.pdf",
    ]);
    let told: Vec<_> = gone.problems().into_iter().map(|problem| problem.fault).collect();
    let address =
        |path: &str, below: &str| Fault::AddressGone { path: path.to_owned(), below: below.to_owned() };
    let below = "/en/committees/roads/2010-01-01/, /en/committees/roads/2010-01-01/1/";
    assert_eq!(told, [address("/en/committees/roads/", below), address("/files/roads/plan.pdf", "")]);
}
