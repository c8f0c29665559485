//! What isn't public is in no byte of the output: a canary in every place, at every stage.

use cofnodion::project::Project;

use super::{
    archive::{Archive, Output, files},
    edits::again,
    search,
};

/// A place in a meeting's file, and the first stage that shows it; none where no stage does.
const PLACES: &[(&str, Option<usize>)] = &[
    ("venue", Some(1)),
    ("preamble", Some(1)),
    ("join", Some(1)),
    ("reason", Some(1)),
    ("title", Some(1)),
    ("item-title", Some(2)),
    ("agenda-text", Some(2)),
    ("purpose", Some(2)),
    ("recommendation", Some(2)),
    ("background", Some(2)),
    ("sub-title", Some(2)),
    ("sub-text", Some(2)),
    ("section", Some(2)),
    ("document-title", Some(2)),
    ("document-name", Some(2)),
    ("document-bytes", Some(2)),
    ("urgent", Some(2)),
    ("withdrawn", Some(2)),
    ("explanation", Some(2)),
    ("closed-title", Some(2)),
    ("present", Some(3)),
    ("role", Some(3)),
    ("apologies", Some(3)),
    ("speaker", Some(3)),
    ("item-speaker", Some(3)),
    ("substitute", Some(3)),
    ("nature", Some(3)),
    ("vote", Some(3)),
    ("voter", Some(3)),
    ("invitee", Some(3)),
    ("invitee-role", Some(3)),
    ("sitting-present", Some(3)),
    ("resolved", Some(3)),
    ("resolved-list", Some(3)),
    ("decision-part", Some(3)),
    ("reasons", Some(3)),
    ("alternatives", Some(3)),
    ("summary-decision", Some(3)),
    ("minutes", Some(4)),
    ("sub-minutes", Some(4)),
    ("minutes-document", Some(4)),
    ("summary", Some(4)),
    ("summary-more", Some(4)),
    ("closed-after-heading", None),
    ("closed-after-text", None),
    ("closed-deep-minutes", None),
    ("closed-deeper-decision", None),
    ("closed-after-top", None),
    ("closed-after-top-text", None),
    ("closed-text", None),
    ("closed-purpose", None),
    ("closed-minutes", None),
    ("closed-resolved", None),
    ("closed-heading", None),
    ("closed-top-heading", None),
    ("closed-fence", None),
    ("closed-sub-title", Some(2)),
    ("closed-sub-text", None),
    ("closed-invitee", None),
    ("closed-role", None),
    ("closed-vote", None),
    ("closed-voter", None),
    ("closed-nature", None),
    ("closed-declarer", None),
    ("closed-urgent", None),
    ("closed-speaker", None),
    ("closed-document", None),
    ("closed-document-name", None),
    ("closed-document-bytes", None),
    ("closed-alternative-bytes", None),
    ("exempt-document", None),
    ("exempt-document-name", None),
    ("exempt-document-bytes", None),
    ("unnamed-file-name", None),
    ("unnamed-file-bytes", None),
    ("removed-text", None),
    ("removed-title", None),
    ("removed-document", None),
];

const STAGES: [&str; 6] = ["planned", "notice", "agenda", "decisions", "draft-minutes", "minutes"];

/// A word that stands nowhere else, and is one word to the search too.
fn canary(place: &str, lang: &str) -> String {
    let nth = PLACES.iter().position(|(known, _)| *known == place).unwrap();
    format!("yranacx{nth}x{lang}x")
}

fn meeting(lang: &str, stage: &str, more: &str) -> String {
    let text = include_str!("canary.md");
    let (front, body) = text.split_once("=====\n").unwrap();
    let mut all = format!("{}{more}---\n{body}", front.replace("STAGE", stage).replace("LANG", lang));
    for (place, _) in PLACES {
        all = all.replace(&format!("<{place}>"), &canary(place, lang));
    }
    assert!(!all.contains('<'), "a place of canary.md isn't in the list: {all}");
    all
}

/// A meeting in which every place holds a canary.
fn archive(stage: &str, langs: &[&str], more: &str) -> Archive {
    let folder = "committees/finance/2026-01-15";
    let mut archive = Archive::plain();
    for lang in langs {
        archive = archive.file(&format!("{folder}/meeting.{lang}.md"), meeting(lang, stage, more));
        for place in [
            "document",
            "closed-document",
            "closed-alternative",
            "exempt-document",
            "minutes-document",
            "unnamed-file",
            "removed-document",
        ] {
            let name = if PLACES.iter().any(|(known, _)| *known == format!("{place}-name")) {
                canary(&format!("{place}-name"), lang)
            } else {
                format!("{place}-{lang}")
            };
            let bytes = if PLACES.iter().any(|(known, _)| *known == format!("{place}-bytes")) {
                canary(&format!("{place}-bytes"), lang)
            } else {
                canary(place, lang)
            };
            archive = archive.file(&format!("{folder}/{name}.pdf"), bytes);
        }
    }
    archive
}

/// Builds it.
fn built(stage: &str, langs: &[&str], more: &str) -> Output {
    let built = archive(stage, langs, more).build();
    let errors: Vec<_> = built.problems.iter().filter(|problem| problem.is_error()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    built
}

/// The whole output of such a meeting, names and bytes: pages, feeds, calendars and data; and the words of the search
/// index, which are cut in its files.
fn output(stage: &str, langs: &[&str], more: &str) -> Vec<u8> {
    let built = built(stage, langs, more);
    assert!(built.files.contains_key("en/calendar.ics") || more.contains("hold") || more.contains("removed"));
    assert!(built.files.contains_key("data/meetings.json") && built.files.contains_key("sitemap.xml"));
    let words = search::words(&built.files).join(" ").into_bytes();
    let files = built.files.into_iter().flat_map(|(path, bytes)| [path.into_bytes(), bytes]);
    files.flatten().chain(words).collect()
}

fn holds(output: &[u8], word: &str) -> bool {
    output.windows(word.len()).any(|window| window == word.as_bytes())
}

#[test]
fn every_stage_shows_what_it_should_and_nothing_else() {
    for lang in ["en", "cy"] {
        for (nth, stage) in STAGES.iter().enumerate() {
            let output = output(stage, &[lang], "");
            for (place, from) in PLACES {
                let shown = holds(&output, &canary(place, lang));
                // How to attend is of no use to anybody after the meeting.
                let over = *place == "join" && nth > 2;
                let expected = from.is_some_and(|from| nth >= from) && !over;
                assert_eq!(shown, expected, "{place} at stage {stage} in {lang}");
            }
        }
    }
}

/// The check above looks into the index: what is shown can be found, what isn't can't.
#[test]
fn the_search_finds_what_is_shown_and_nothing_else() {
    let marked = |place: &str| canary(place, "en");
    let words = search::words(&built("minutes", &["en"], "").files);
    for place in
        ["minutes", "agenda-text", "item-title", "summary", "resolved-list", "invitee", "closed-title"]
    {
        assert!(words.contains(&marked(place)), "{place}");
    }
    for (place, _) in PLACES.iter().filter(|(_, from)| from.is_none()) {
        assert!(!words.contains(&marked(place)), "{place}");
    }
}

#[test]
fn members_of_the_public_are_in_no_feed_and_no_data() {
    for lang in ["en", "cy"] {
        let built = built("minutes", &[lang], "");
        let machines = built.files.iter().filter(|(path, _)| !path.ends_with(".html"));
        for (path, bytes) in machines {
            for place in ["speaker", "item-speaker"] {
                assert!(!holds(bytes, &canary(place, lang)), "{place} in {path}");
            }
        }
        let data = &built.files["data/meetings/finance/2026-01-15.json"];
        assert!(
            ["resolved", "nature", "document-title"].iter().all(|place| holds(data, &canary(place, lang)))
        );
    }
}

#[test]
fn a_stage_that_is_still_to_come_has_no_day() {
    let built = built("agenda", &["en"], "published: {agenda: 2026-01-08, minutes: 2033-03-03}\n");
    assert!(built.files.values().any(|bytes| holds(bytes, "2026-01-08")));
    assert!(built.files.values().all(|bytes| !holds(bytes, "2033")));
}

#[test]
fn what_is_held_or_removed_is_nowhere() {
    for more in ["hold: true\n", "removed: 2026-03-01\n"] {
        for stage in STAGES {
            let output = output(stage, &["en"], more);
            for (place, _) in PLACES {
                assert!(!holds(&output, &canary(place, "en")), "{place} at stage {stage} with {more}");
            }
        }
    }
}

#[test]
fn what_is_kept_between_runs_holds_nothing_closed() {
    let open = "---\ndate: 2026-02-12\nstage: minutes\n---\n\n## 1. Yranacopen\n";
    for (lang, more) in [("en", ""), ("cy", ""), ("en", "hold: true\n"), ("en", "removed: 2026-03-01\n")] {
        let archive = archive("minutes", &[lang], more);
        let archive = archive.file(&format!("committees/finance/2026-02-12/meeting.{lang}.md"), open);
        assert!(again(&archive).is_some());
        let kept = files(&archive.path().join(".cofnodion"));
        assert!(holds(&kept["bodies-finance"], "Yranacopen"));
        for (place, _) in PLACES.iter().filter(|(_, from)| from.is_none() || !more.is_empty()) {
            let word = canary(place, lang);
            let holding = kept.iter().find(|(path, bytes)| path.contains(&word) || holds(bytes, &word));
            assert_eq!(holding.map(|(path, _)| path), None, "{place} in {lang} with {more}");
        }
    }
}

/// A paper can be closed where no item is; also one that has an error, or belongs to an item that there isn't.
#[test]
fn nothing_is_kept_of_a_meeting_with_a_closed_paper() {
    let paper = "documents: [{file: yranacfile.pdf, exempt: [14], title: Yranactitle}]\n";
    let without_file = "documents: [{exempt: [14], title: Yranactitle}]\n";
    let of_item = |number: u8| format!("items:\n  {number}:\n    {paper}");
    for stated in [paper.to_owned(), without_file.to_owned(), of_item(1), of_item(2)] {
        let text = format!("---\ndate: 2026-01-15\nstage: minutes\n{stated}---\n\n## 1. Open\n\nText.\n");
        let folder = "committees/finance/2026-01-15";
        let archive = Archive::plain()
            .file(&format!("{folder}/meeting.en.md"), text)
            .file(&format!("{folder}/yranacfile.pdf"), "Yranacbytes");
        if Project::read(archive.path()).problems.iter().all(|problem| !problem.is_error()) {
            assert!(again(&archive).is_some());
        }
        for (path, bytes) in files(&archive.path().join(".cofnodion")) {
            for word in ["yranacfile", "Yranactitle", "Yranacbytes"] {
                assert!(!path.contains(word) && !holds(&bytes, word), "{word} in {path} where {stated}");
            }
        }
    }
}

#[test]
fn nothing_is_kept_of_a_meeting_that_may_be_held_back() {
    for more in ["hold: yess\n", "removed: 2026-13-45\n"] {
        let archive = archive("minutes", &["en"], more);
        assert!(Project::read(archive.path()).has_errors());
        let kept = files(&archive.path().join(".cofnodion"));
        assert!(!kept.contains_key("bodies-finance"), "{more}");
    }
}

/// Every id in an object and what is in it.
fn ids(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            found.extend(fields.get("id").and_then(|id| id.as_str()).map(str::to_owned));
            fields.values().for_each(|field| ids(field, found));
        }
        serde_json::Value::Array(all) => all.iter().for_each(|one| ids(one, found)),
        _ => {}
    }
}

/// Its papers and files too, and without their names, which may be why it was removed.
#[test]
fn whatever_belonged_to_what_is_removed_answers_that_it_is_deleted() {
    let folder = "committees/finance/2026-01-15";
    let archive = |more: &str, of_item: &str| {
        let meeting = format!(
            "---\ndate: 2026-01-15\nstage: minutes\nvenue: yranacx\n{more}documents: [yranacx-whole.pdf]\nitems:\n  1:\n{of_item}    documents:\n      - yranacx-paper.pdf\n      - {{url: \"https://example.org/yranacx\", title: yranacx link}}\n      - {{url: \"https://example.org/yranacx-2\", title: yranacx link}}\n---\n\n## 1. One\n\n## 2. Two\n"
        );
        let archive = Archive::plain().file(&format!("{folder}/meeting.en.md"), meeting);
        let papers = ["yranacx-whole.pdf", "yranacx-paper.en.pdf", "yranacx-paper.cy.pdf"];
        papers.iter().fold(archive, |archive, name| archive.file(&format!("{folder}/{name}"), "%PDF")).build()
    };
    let object = |output: &Output, path: &str| -> serde_json::Value {
        serde_json::from_slice(output.files.get(path).unwrap_or_else(|| panic!("{path}"))).unwrap()
    };
    let own = ["data/meetings/finance/2026-01-15.json", "data/meetings/finance/2026-01-15/1.json"];
    let before = archive("", "");
    let of = |path: &str| {
        let mut found = Vec::new();
        ids(&object(&before, path), &mut found);
        found
    };
    let (whole, item) = (of(own[0]), of(own[1]));
    assert!(item.iter().filter(|id| id.contains("yranacx")).count() >= 8, "{item:?}");
    let distinct: std::collections::BTreeSet<_> = item.iter().filter(|id| id.contains(".link")).collect();
    assert_eq!(distinct.len(), 2, "{distinct:?}");
    for (after, gone, of) in [
        (archive("removed: 2026-03-01\n", ""), "yranacx", &whole),
        (archive("", "    removed: 2026-03-01\n"), "yranacx-paper", &item),
    ] {
        assert!(
            after.files.iter().all(|(path, bytes)| !path.contains(gone) && !holds(bytes, gone)),
            "{gone}"
        );
        for id in of {
            let path = id.split('#').next().unwrap().strip_prefix("https://example.wales/").unwrap();
            assert_eq!(object(&after, path)["deleted"], true, "{id}");
        }
    }
}

#[test]
fn exempt_in_one_file_is_exempt_in_both() {
    let folder = "committees/finance/2026-01-15";
    let exempt = "---\ndate: 2026-01-15\nstage: minutes\n---\n\n## 1. Open\n\n## 2. Closed\nExempt: 14\n\n## 3. Open\n";
    let open = "---\n---\n\n## 1. Agored\n\n## 2. Caeedig\nyranacx\n### Cofnodion 3\nPENDERFYNWYD – yranacx\n### 2.1 Is\nyranacx\n\n## 3. Agored\n";
    for (marked, other) in [("en", "cy"), ("cy", "en")] {
        let archive = Archive::plain()
            .file(&format!("{folder}/meeting.{marked}.md"), exempt)
            .file(&format!("{folder}/meeting.{other}.md"), open);
        let built = archive.build();
        // The sub-item is in one file only, which an exempt meeting doesn't allow.
        assert!(built.codes().contains(&"exempt-numbering"), "{:?}", built.codes());
        let archive =
            archive.file(&format!("{folder}/meeting.{other}.md"), open.replace("### 2.1 Is\nyranacx\n", ""));
        let built = archive.build();
        assert!(built.files.len() > 10);
        assert!(built.files.values().all(|bytes| !holds(bytes, "yranacx")), "marked in {marked}");
    }
}

/// What a clerk may write to close an item: it closes it, or stops the build. Never does it go by unseen.
#[test]
fn whatever_seems_to_close_an_item_does_or_stops_the_build() {
    let lines = [
        "Exempt: 14",
        "  exempt:14",
        "**Exempt: 14**",
        "**Exempt:** 14",
        "> Exempt: 14",
        "- Exempt: 14",
        "EXEMPT : 14",
        "Exempt – 14",
        "Exempt (14)",
        "Exempt paragraph 14",
        "Exempt under paragraph 14",
        "Exempt： 14",
        "Exempt: 14.",
        "Exempt: paragraphs 12 and 13",
        "Exempt:",
        "Exempt",
        "Exemt: 14",
        "### Exempt: 14",
        "#### Eithriedig: 14",
        "##### Exempt: 14",
        "### Exempt",
        "Eithriedig: paragraff 14",
        "Eithriedig: 12 ac 13",
        "Cyfyngedig: 14",
        "Text first.\n\nExempt: 14",
        "### Minutes\n\nExempt: 14",
    ];
    for line in lines {
        let meeting = format!("---\ndate: 2026-01-15\nstage: minutes\n---\n\n## 1. One\n{line}\n\nyranacx\n");
        let built = Archive::plain().file("committees/finance/2026-01-15/meeting.en.md", meeting).build();
        assert!(built.files.values().all(|bytes| !holds(bytes, "yranacx")), "{line}");
    }
    let title = "---\ndate: 2026-01-15\nstage: minutes\n---\n\n## 1. One (Exempt: 14)\n\nyranacx\n";
    let built = Archive::plain().file("committees/finance/2026-01-15/meeting.en.md", title).build();
    assert!(built.files.is_empty() && built.codes().contains(&"exempt-unclear"));
    // Ordinary words stay open.
    let open =
        "---\ndate: 2026-01-15\nstage: minutes\n---\n\n## 1. Exempt items\nExempt from this is the chair.\n";
    let built = Archive::plain().file("committees/finance/2026-01-15/meeting.en.md", open).build();
    assert!(built.files.values().any(|bytes| holds(bytes, "Exempt from this is the chair.")));
}

/// The other language's file doesn't know that its item is closed; its summary ends where anything else begins.
#[test]
fn a_summary_in_the_file_that_is_not_marked_ends_as_in_the_other() {
    let folder = "committees/finance/2026-01-15";
    let marked = "---\ndate: 2026-01-15\nstage: minutes\n---\n\n## 1. One\nExempt: 14\n\n### Public summary\n\nShown.\n";
    for after in ["### Nodyn", "### Cofnodion", "#### Cofnodion", "##### Penderfyniad", "Cofnodion:"] {
        let other =
            format!("---\n---\n\n## 1. Un\n\n### Crynodeb cyhoeddus\n\nYn y golwg.\n\n{after}\n\nyranacx\n");
        let built = Archive::plain()
            .file(&format!("{folder}/meeting.en.md"), marked)
            .file(&format!("{folder}/meeting.cy.md"), other)
            .build();
        assert!(built.files.values().any(|bytes| holds(bytes, "Yn y golwg.")), "{:?}", built.codes());
        assert!(built.files.values().all(|bytes| !holds(bytes, "yranacx")), "{after}");
    }
}
