//! Cases of the law's days.

use jiff::civil::date;

use super::{
    record::{CY, Changed, EN, NEXT, SITE, right},
    rules::Case,
};

const FOLDER_EN: &str = "en/committees/finance/";

pub fn cases() -> Vec<Case> {
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
        ("stage-to-come", agenda("stage: decisions\n"), agenda("stage: agenda\n")),
        ("stage-to-come", agenda("stage: minutes\n"), agenda("stage: minutes\n").today(date(2026, 3, 19))),
        (
            "published-too-early",
            in_both("decisions: 2026-01-23", "decisions: 2026-01-14"),
            in_both("decisions: 2026-01-23", "decisions: 2026-01-15"),
        ),
        (
            "publication-never-dated",
            in_both(&format!("published: {{{notice}: 2026-02-10}}\n"), ""),
            in_both("notice: 2026-01-09, agenda: 2026-01-09, decisions: 2026-01-23, ", ""),
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
        // Working days are the same on every site, whatever counts as clear.
        (
            "decisions-late",
            en("notice: 2026-01-09, agenda: 2026-01-09, decisions: 2026-01-26, minutes")
                .append(SITE, "clear-days: {weekends: false, holidays: true}\n"),
            en("notice: 2026-01-09, agenda: 2026-01-09, decisions: 2026-01-23, minutes")
                .append(SITE, "clear-days: {weekends: true}\n"),
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
