//! A case for every code that a rule may find: a record that it is about, and one that it nearly is about.

use std::collections::BTreeSet;

use cofnodion::{
    check::{Family, RULES},
    problem::{Fault, Problem},
};
use rayon::prelude::*;

use super::{
    days, exempt,
    record::{CY, Changed, EN, REPORT, SITE, pdf, pdf_after_blank, right},
};

/// A code, a record with one such problem, and one with none.
pub type Case = (&'static str, Changed, Changed);

const BARE: &str = "committees/finance/2026-02-12/meeting.en.md";
const PERSON: &str = "people/mair-evans.yaml";

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
            "redirect-to-nothing",
            redirect("/old/", "\"/en/committees/finance/2026-01-15/2/#reports\""),
            redirect("/old/", "\"/en/committees/finance/2026-01-15/2/#report\""),
        ),
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
    let statement = |status: &str, list: &str, prepared: &str, reviewed: &str| {
        let said = format!("status: {status}, {list}, prepared: {prepared}, reviewed: {reviewed}");
        right().append(SITE, &format!("accessibility: {{{said}, tested-by: A firm}}\n"))
    };
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
            "words-in-brackets",
            minutes("That the <be> be funded."),
            minutes("That 3 < 4, a<b>c</b>, \\<be>, `<be>` and a<br>b be noted.<!-- no --> <o:p></o:p>"),
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
            "statement-at-odds",
            statement("full", "not-accessible: [Maps]", "2026-01-05", "2026-02-05"),
            statement("partial", "not-accessible: [Maps]", "2026-01-05", "2026-02-05"),
        ),
        (
            "statement-at-odds",
            statement("full", "out-of-scope: [Maps]", "2026-03-03", "2026-02-05"),
            statement("full", "out-of-scope: [Maps]", "2026-03-02", "2026-03-02"),
        ),
        (
            "statement-at-odds",
            statement("none", "burden: [Maps]", "2026-01-05", "2026-01-04"),
            statement("none", "burden: [Maps]", "2026-01-05", "2026-01-05"),
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
            "pdf-scanned",
            right().add(REPORT, &pdf_after_blank("  ")),
            right().add(REPORT, &pdf_after_blank("Words")),
        ),
        ("pdf-without-title", report("(A title)", "(about:b)"), report("(A title)", "(About it)")),
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
    [days::cases(), exempt::cases(), links(), accessibility(), community()].into_iter().flatten().collect()
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
    let address = |path: &str, below: &str| Fault::AddressGone {
        path: path.to_owned(),
        below: below.to_owned(),
        now: String::new(),
    };
    let below = "/en/committees/roads/2010-01-01/, /en/committees/roads/2010-01-01/1/";
    assert_eq!(told, [address("/en/committees/roads/", below), address("/files/roads/plan.pdf", "")]);
}

/// An item that has another number now has another address: its old page says what it is called.
#[test]
fn an_item_that_was_renumbered_is_told_as_that() {
    let before = right().archive();
    before.build();
    let public = before.path().join("public");
    let renumbered = |title: &str| {
        right()
            .swap(EN, "## 2. Roads", &format!("## 4. {title}"))
            .swap(CY, "## 2. Ffyrdd", "## 4. Ffyrdd")
            .swap(EN, "  2: {documents", "  4: {documents")
            .published_in(&public)
    };
    let addresses = |record: Changed| -> Vec<(String, String)> {
        let told = record.problems().into_iter().filter_map(|problem| match problem.fault {
            Fault::GoneTooSoon { path, now, .. } => {
                assert!(problem.place.is_some());
                Some((path, now))
            }
            _ => None,
        });
        told.collect()
    };
    let meeting = |lang: &str, number: &str| match lang {
        "en" => format!("/en/committees/finance/2026-01-15/{number}/"),
        _ => format!("/cy/pwyllgorau/cyllid/2026-01-15/{number}/"),
    };
    let both = |title: &str| addresses(renumbered(title));
    assert_eq!(both("Roads"), ["cy", "en"].map(|lang| (meeting(lang, "2"), meeting(lang, "4"))));
    assert_eq!(
        both("Bridges"),
        [(meeting("cy", "2"), meeting("cy", "4")), (meeting("en", "2"), String::new())]
    );
    assert_eq!(addresses(right().published_in(&public)), []);
}

/// What to write instead of an address without its beginning.
#[test]
fn the_whole_address_of_a_link_is_told() {
    let told = |target: &str, below: &str| {
        let record = right()
            .swap(EN, "The officers spoke of the work.", &format!("See [it]({target})."))
            .swap(SITE, "https://example.wales/", &format!("https://example.wales/{below}"));
        let fault = record.problems().into_iter().map(|problem| problem.fault);
        let links = fault.filter_map(|fault| match fault {
            Fault::LinkToNothing { form, better, .. } => Some(format!("{form} {better}")),
            _ => None,
        });
        links.collect::<Vec<_>>()
    };
    for (target, below, expected) in [
        ("/en/decisions/#x", "", "list https://example.wales/en/decisions/"),
        ("/en/decisions/", "", "page https://example.wales/en/decisions/"),
        ("/en/decisions/#x", "meetings/", "list https://example.wales/meetings/en/decisions/"),
        ("/meetings/en/decisions/", "meetings/", "page https://example.wales/meetings/en/decisions/"),
        ("/bins/", "meetings/", "page https://example.wales/bins/"),
        ("/en/nothing/", "", "nothing "),
        ("#x", "", "anchor "),
        ("", "", "empty "),
    ] {
        assert_eq!(told(target, below), [expected], "{target} {below}");
    }
}
