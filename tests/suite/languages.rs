//! The two languages held against each other: each rule with an archive that triggers it and one that nearly does.

use std::{collections::BTreeMap, fs, path::Path};

use assert_cmd::Command;
use cofnodion::{
    check::{Family, Options, check, family_of},
    content::locate,
    language::Detector,
    problem::Place,
    project::Project,
    theme::default_locales,
};
use jiff::civil::date;
use proptest::prelude::*;

use super::archive::{Archive, SITE};

const MEETING: &str = "committees/finance/2026-01-15/meeting";
const FACTS: &str = "date: 2026-01-15\nstage: minutes\n";

/// What is found of the two languages: the code, the text underlined, and that in the other file.
fn found(archive: &Archive) -> Vec<(&'static str, String, String)> {
    let project = Project::read(archive.path());
    let options = Options::on(date(2026, 2, 1));
    let said = |place: Option<&Place>| {
        place.map_or_else(String::new, |place| {
            let text = project.files.for_show(place.file);
            text[locate(&text, &place.at)].to_owned()
        })
    };
    let problems = check(&project, &options);
    assert!(!problems.iter().any(|problem| problem.is_error()), "{problems:#?}");
    let own = problems.iter().filter(|problem| family_of(problem.fault.code()) == Family::Languages);
    own.map(|own| (own.fault.code(), said(own.place.as_ref()), said(own.other.as_ref()))).collect()
}

/// A meeting with this in its two files: front matter that is added, then the body.
fn meeting(english: [&str; 2], welsh: [&str; 2]) -> Archive {
    Archive::plain()
        .file(&format!("{MEETING}.en.md"), format!("---\n{FACTS}{}---\n{}", english[0], english[1]))
        .file(&format!("{MEETING}.cy.md"), format!("---\n{}---\n{}", welsh[0], welsh[1]))
}

/// An item with these minutes.
fn minutes(english: &str, welsh: &str) -> Archive {
    meeting(
        ["", &format!("## 1. Budget\n\n### Minutes 4\n\n{english}\n")],
        ["", &format!("## 1. Cyllideb\n\n### Cofnodion 4\n\n{welsh}\n")],
    )
}

fn codes(archive: &Archive) -> Vec<&'static str> {
    found(archive).into_iter().map(|(code, ..)| code).collect()
}

fn one(code: &'static str, here: &str, there: &str) -> Vec<(&'static str, String, String)> {
    vec![(code, here.to_owned(), there.to_owned())]
}

#[test]
fn the_example_is_right() {
    let project = Project::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    let options = Options::on(date(2026, 11, 25));
    let problems = check(&project, &options);
    let own = problems.iter().map(|problem| problem.fault.code());
    let own: Vec<&str> = own.filter(|code| family_of(code) == Family::Languages).collect();
    // One meeting of the example isn't translated, to show what that looks like.
    assert_eq!(own, ["not-translated"]);
}

/// As a council's two pages of one item have it.
#[test]
fn minutes_of_different_dates_are_found() {
    let archive = minutes(
        "The minutes of the meeting held on 6 February 2024 were approved by the Committee as a correct record.",
        "Cymeradwywyd cofnodion y cyfarfod a gynhaliwyd ar 16 Ionawr 2024 gan y Pwyllgor fel cofnod cywir.",
    );
    assert_eq!(found(&archive), one("dates-differ", "6 February 2024", "16 Ionawr 2024"));
    let same = minutes(
        "The minutes of the meeting held on 6th February 2024 were approved.",
        "Cymeradwywyd cofnodion y cyfarfod a gynhaliwyd ar y 6ed o Chwefror 2024.",
    );
    assert_eq!(found(&same), []);
}

#[test]
fn facts_are_compared_part_by_part() {
    let archive = minutes("£1.2 million, 184 children, at 2.00pm.", "£1.2 miliwn, 148 o blant, am 3.00yp.");
    let all = found(&archive);
    assert_eq!(all.iter().map(|(code, ..)| *code).collect::<Vec<_>>(), ["times-differ", "figures-differ"]);
    assert_eq!(
        found(&minutes("They paid £3m.", "Talwyd £3 biliwn.")),
        one("money-differs", "£3m", "£3 biliwn")
    );
    // What the one says in the minutes doesn't answer what the other says on the agenda.
    let parts = meeting(
        ["", "## 1. Budget\n\nA sum of £500.\n\n### Minutes\n\nA sum.\n"],
        ["", "## 1. Cyllideb\n\nSwm.\n\n### Cofnodion\n\nSwm o £500.\n"],
    );
    assert_eq!(codes(&parts), ["money-differs", "money-differs"]);
    let titles = meeting(["", "## 1. Budget 2025-26\n"], ["", "## 1. Cyllideb 2024-25\n"]);
    assert_eq!(found(&titles), one("figures-differ", "## 1. Budget 2025-26", "## 1. Cyllideb 2024-25"));
    let pages = Archive::plain()
        .file("pages/about.en.md", "---\ntitle: About\n---\nThere are 24 of us.\n")
        .file("pages/about.cy.md", "---\ntitle: Amdanom\n---\nMae 42 ohonom.\n");
    assert_eq!(found(&pages), one("figures-differ", "24", "42"));
}

/// What stands in another paragraph or entry hides nothing, where both files have the same of them.
#[test]
fn facts_are_compared_paragraph_by_paragraph() {
    let lists = |welsh: [&str; 2]| {
        minutes(
            "The grants are:\n\n- £500 for roads\n- £600 for schools",
            &format!("Dyma'r grantiau:\n\n- {} i ffyrdd\n- {} i ysgolion", welsh[0], welsh[1]),
        )
    };
    assert_eq!(found(&lists(["£600", "£500"])), one("money-differs", "£500", "£600"));
    assert_eq!(found(&lists(["£500", "£600"])), []);
    let votes = |welsh: &str| {
        minutes(
            "RESOLVED by 5 votes to 3 that it be noted.\n\nThe 3 of them left at 5pm.",
            &format!("PENDERFYNWYD o {welsh} nodi hyn.\n\nGadawodd y 3 ohonynt am 5yp."),
        )
    };
    assert_eq!(found(&votes("3 phleidlais i 5")), one("votes-differ", "5 votes to 3", "3 phleidlais i 5"));
    assert_eq!(found(&votes("5 pleidlais i 3")), []);
    // A sentence went to the next paragraph; another paragraph was divided.
    let moved =
        minutes("There were 24. It cost £5.\n\nThat was all.", "Yr oedd 24.\n\nCostiodd £5. Dyna'r cwbl.");
    assert_eq!(found(&moved), []);
    let divided = minutes("There were 24.\n\nIt cost £5.", "Yr oedd 24. Costiodd £5.");
    assert_eq!(found(&divided), []);
}

/// Twelve has words of its own.
#[test]
fn noon_and_midnight_are_times() {
    for (english, welsh) in [
        ("From 12 noon to 12 midnight.", "O hanner dydd tan hanner nos."),
        ("From 12 noon.", "O ganol dydd ymlaen."),
        ("From noon.", "O 12.00yp ymlaen."),
        ("From noon.", "O hanner dydd ymlaen."),
    ] {
        assert_eq!(found(&minutes(english, welsh)), [], "{english}");
    }
    // Whoever doesn't say which half of the day may mean either; who does means it.
    assert_eq!(found(&minutes("At 2:00.", "Am 2.00yp.")), []);
    assert_eq!(found(&minutes("At 10.00am.", "Am 10.00yh.")), one("times-differ", "10.00am", "10.00yh"));
    let differ = found(&minutes("From 12 noon.", "O hanner nos ymlaen."));
    assert_eq!(differ, one("times-differ", "12 noon", "O hanner nos ymlaen."));
}

const LONG_ENGLISH: &str = "The Head of Finance presented the report and said that the council had spent more than it \
                            should have done on the roads of the county in that year.";
const LONG_WELSH: &str = "Cyflwynodd y Pennaeth Cyllid yr adroddiad a dywedodd fod y cyngor wedi gwario mwy nag y \
                          dylai ar ffyrdd y sir yn y flwyddyn honno.";

#[test]
fn votes_are_compared_in_figures_and_in_words() {
    let votes = |english: &str, welsh: &str| found(&minutes(english, welsh));
    let differ = |here, there| one("votes-differ", here, there);
    assert_eq!(votes("Eleven for and three against.", "Un ar ddeg o blaid a thri yn erbyn."), []);
    assert_eq!(votes("11 votes for and 3 against.", "Un ar ddeg o aelodau o blaid a thri yn erbyn."), []);
    assert_eq!(votes("For: 21\nAgainst: 3", "21 o blaid, tri yn erbyn"), []);
    assert_eq!(votes("Twenty-one for, two against.", "Dau ddeg un o blaid, dwy yn erbyn."), []);
    assert_eq!(votes("Carried by 21 votes to 2.", "Dau ddeg un o blaid, dwy yn erbyn."), []);
    assert_eq!(
        votes("Eleven for and three against.", "Deg o blaid a thri yn erbyn."),
        differ("Eleven for", "Deg o blaid")
    );
    // For and against exchanged.
    assert_eq!(codes(&minutes("11 for and 3 against.", "3 o blaid ac 11 yn erbyn.")), ["votes-differ"]);
    assert_eq!(
        codes(&minutes("Eleven for and three against.", "Tri o blaid ac un ar ddeg yn erbyn.")),
        ["votes-differ"]
    );
    for (english, welsh) in [
        ("In favour: 12. Against: 4.", "O blaid: 4. Yn erbyn: 12."),
        ("For 12, Against 4, Abstentions 2.", "O blaid 4, Yn erbyn 12, Ymatal 2."),
        ("| For | Against |\n|---|---|\n| 12 | 4 |", "| O blaid | Yn erbyn |\n|---|---|\n| 4 | 12 |"),
        ("Votes were 9-3.", "Y pleidleisiau oedd 3-9."),
        ("By twelve votes to four it was lost.", "O 12 pleidlais i bump fe'i gwrthodwyd."),
        // One fault is told once.
        ("For 12, against 3", "O blaid 12, 4 yn erbyn"),
        ("12 in favour, 3 against", "O blaid 12, 4 yn erbyn"),
        ("It was for 12 and against 3.", "12 o blaid, 4 yn erbyn."),
    ] {
        assert_eq!(codes(&minutes(english, welsh)), ["votes-differ"], "{english} | {welsh}");
    }
    for (english, welsh) in [
        ("In favour: 12. Against: 4.", "O blaid: 12. Yn erbyn: 4."),
        ("For 12, Against 4, Abstentions 2.", "12 o blaid, 4 yn erbyn, 2 yn ymatal."),
        (
            "| | For | Against |\n|---|---|---|\n| One | 12 | 4 |",
            "| | Yn erbyn | O blaid |\n|---|---|---|\n| Un | 4 | 12 |",
        ),
        ("Votes were 9-3.", "Y pleidleisiau oedd 9-3."),
        ("Votes were 9-3.", "Derbyniwyd o 9 pleidlais i 3."),
        ("The vote on the budget of 2025-26 was 9-3.", "Yr oedd y bleidlais ar gyllideb 2025-26 yn 9-3."),
        ("By twelve votes to four it was lost.", "O ddeuddeg pleidlais i bedair fe'i gwrthodwyd."),
        ("It was let for 12 months, against 4 before.", "Fe'i gosodwyd am 12 mis, yn lle 4 cynt."),
        ("It rose by 5 to 30.", "Cododd o 5 i 30."),
    ] {
        assert_eq!(votes(english, welsh), [], "{english} | {welsh}");
    }
    // No vote at all.
    assert_eq!(
        votes("11 for the year, and a case against it.", "11 am y flwyddyn, ac achos yn ei erbyn."),
        []
    );
}

#[test]
fn text_in_the_wrong_file_is_found() {
    assert_eq!(found(&minutes(LONG_ENGLISH, LONG_WELSH)), []);
    assert_eq!(found(&minutes(LONG_ENGLISH, LONG_ENGLISH)), one("other-language", LONG_ENGLISH, ""));
    assert_eq!(found(&minutes(LONG_WELSH, LONG_WELSH)), one("other-language", LONG_WELSH, ""));
    let swapped = codes(&minutes(LONG_WELSH, LONG_ENGLISH));
    assert_eq!(swapped, ["other-language", "other-language"]);
    // Quotations, names and short phrases may stand in any language; so does what waits for its translation.
    for welsh in [
        format!("Dywedodd yr aelod: “{LONG_ENGLISH}” Ni chytunodd neb â hi."),
        format!("Cytunwyd.\n\n> {LONG_ENGLISH}"),
        "Well-being of Future Generations Act, the Act of the Senedd and of the people.".to_owned(),
        "South Wales Fire and Rescue Service, the Royal National Lifeboat Institution, Natural Resources Wales, the \
         Royal Society for the Protection of Birds, Network Rail"
            .to_owned(),
    ] {
        assert_eq!(codes(&minutes(LONG_ENGLISH, &welsh)), Vec::<&str>::new(), "{welsh}");
    }
    assert_eq!(codes(&minutes(LONG_ENGLISH, &format!("[i'w gyfieithu] {LONG_ENGLISH}"))), ["to-translate"]);
}

#[test]
fn titles_in_the_wrong_language_are_found() {
    let titles =
        |english, welsh| meeting(["", &format!("## 1. {english}\n")], ["", &format!("## 1. {welsh}\n")]);
    let same = titles("Minutes of the previous meeting", "Minutes of the previous meeting");
    let heading = "## 1. Minutes of the previous meeting";
    assert_eq!(found(&same), one("title-in-other-language", heading, ""));
    for title in ["Apologies", "Urgent Business", "Ymddiheuriadau", "Unrhyw fater arall: gohebiaeth"] {
        assert_eq!(codes(&titles(title, title)), ["title-in-other-language"], "{title}");
    }
    let long = "Report of the Director of Education on the Future of Schools in the Valleys";
    assert_eq!(codes(&titles("Schools", long)), ["title-in-other-language"]);
    assert_eq!(codes(&titles(long, long)), ["title-in-other-language"]);
    for (english, welsh) in [
        ("Minutes of the previous meeting", "Cofnodion y cyfarfod blaenorol"),
        ("Tŷ Newydd, Llanfair", "Tŷ Newydd, Llanfair"),
        ("Theatr Felinfach", "Theatr Felinfach"),
        ("COVID-19", "COVID-19"),
        ("Parc y Scarlets", "Parc y Scarlets"),
        ("Hywel Dda University Health Board", "Hywel Dda University Health Board"),
        ("Apologies / Ymddiheuriadau", "Apologies / Ymddiheuriadau"),
        (long, "Adroddiad y Cyfarwyddwr Addysg ar ddyfodol ysgolion yn y Cymoedd a'r cyffiniau"),
        ("Croeso i Gymru: a report", "Croeso i Gymru: adroddiad"),
    ] {
        assert_eq!(found(&titles(english, welsh)), [], "{english}");
    }
}

/// How many titles of a label are held to be in a language.
fn titles_in(label: &str, lang: &str) -> [usize; 2] {
    let locales = default_locales();
    let detector = Detector::new(&locales);
    let lang = locales.find(lang).unwrap();
    let lines = include_str!("languages/titles.txt").lines();
    let own: Vec<&str> = lines.filter_map(|line| line.strip_prefix(label)?.strip_prefix(' ')).collect();
    let (found, left): (Vec<&str>, Vec<&str>) = own.iter().partition(|title| detector.is_title(title, lang));
    println!("{label} held to be {}: {found:?}; not: {left:?}", locales.locale(lang).id());
    [found.len(), own.len()]
}

/// The figures of the detector of short titles, where both files have the same one.
#[test]
fn titles_in_the_wrong_file_are_found_and_names_never() {
    for lang in ["en", "cy"] {
        assert_eq!(titles_in("name", lang)[0], 0);
    }
    assert_eq!([titles_in("en", "cy")[0], titles_in("cy", "en")[0]], [0, 0]);
    let [english, of_english] = titles_in("en", "en");
    let [welsh, of_welsh] = titles_in("cy", "cy");
    println!("English {english} of {of_english}, Welsh {welsh} of {of_welsh}");
    assert!(english * 100 >= of_english * 75, "{english} of {of_english}");
    assert!(welsh * 100 >= of_welsh * 70, "{welsh} of {of_welsh}");
}

#[test]
fn lost_letters_are_found_in_texts_titles_and_names() {
    let archive = meeting(
        ["present: |\n  Councillor Eleri ?Wyn\n", "## 1. Gr?p\n"],
        ["", "## 1. Grŵp\n\nyngl?n a GrÅµp\n"],
    );
    let all = found(&archive);
    assert_eq!(all[0], ("letter-lost", "Gr?p".to_owned(), String::new()));
    assert_eq!(
        all[1..].iter().map(|(code, here, _)| (*code, here.as_str())).collect::<Vec<_>>(),
        [("letter-lost", "yngl?n"), ("letter-garbled", "GrÅµp"), ("part-not-translated", "yngl?n a GrÅµp")]
    );
    let others = Archive::plain()
        .file("people/a.yaml", "name: Gr?p\n")
        .file("issues/b.yaml", "title: {en: A, cy: tÅ·}\n");
    assert_eq!(codes(&others), ["letter-garbled", "letter-lost"]);
    for (person, code) in [
        ("name: Eleri ?yn\n", "letter-lost"),
        ("name: Eleri Wyn\nward: {en: Lleyn, cy: Ll?n}\n", "letter-lost"),
        ("name: Eleri Wyn\nward: {en: Lleyn, cy: Llþn}\n", "letter-garbled"),
        ("name: Eleri Wyn\nparty: {en: The group, cy: Y grðp}\n", "letter-garbled"),
    ] {
        let archive = Archive::plain().file("people/a.yaml", person);
        assert_eq!(codes(&archive), [code], "{person}");
    }
    for title in ["Y t? a'r Gr?p", "Y grðp"] {
        let archive = Archive::plain().file("issues/b.yaml", format!("title: {{en: A, cy: \"{title}\"}}\n"));
        assert_eq!(codes(&archive).len(), 1, "{title}");
    }
    // In YAML such a control is an error.
    let control = meeting(["", "## 1. A\n\nO\u{92}Neill\n"], ["", "## 1. A\n\nO’Neill\n"]);
    assert_eq!(codes(&control), ["letter-garbled"]);
    let fine = meeting(
        [
            "webcast: https://a.example/?q=a\n",
            "## 1. Grŵp\n\nWho? Why?because. The road?because. What?nothing.\n",
        ],
        ["", "## 1. Grŵp\n\nPwy? Pam?oherwydd. Y ffordd?gofynnodd. Beth?dim.\n"],
    );
    assert_eq!(found(&fine), []);
}

#[test]
fn what_one_language_lacks_is_told_once() {
    let part = meeting(
        ["", "## 1. Budget\n\n### Minutes\n\nNone.\n\n### Decision\n\nYes.\n"],
        ["", "## 1. Cyllideb\n\n### Cofnodion\n\nDim.\n"],
    );
    assert_eq!(found(&part), one("part-not-translated", "Yes.", "## 1. Cyllideb"));
    let item = meeting(["", "## 1. Budget\n\nText.\n\n## 2. Other\n"], ["", "## 2. Arall\n"]);
    assert_eq!(codes(&item), ["item-not-translated"]);
    let file = Archive::plain().file(
        &format!("{MEETING}.en.md"),
        format!(
            "---\n{FACTS}venue: The hall\npresent: |\n  A. Example – Chair\n---\n## 1. Budget\n\nText.\n"
        ),
    );
    assert_eq!(codes(&file), ["not-translated"]);
    // A heading in the other language is told; that the part is missing then isn't.
    let foreign = meeting(
        ["", "## 1. Budget\n\n### Minutes\n\nNone.\n\n### Decision\n\nYes.\n"],
        ["", "## 1. Cyllideb\n\n### Minutes\n\nDim.\n\n### Decision\n\nIe.\n"],
    );
    assert_eq!(codes(&foreign), ["foreign-part", "foreign-part"]);
}

#[test]
fn sections_of_pages_in_one_language_are_found() {
    let page = |english: &str, welsh: &str| {
        Archive::plain()
            .file("pages/about.en.md", format!("---\ntitle: About\n---\n{english}\n"))
            .file("pages/about.cy.md", format!("---\ntitle: Amdanom\n---\n{welsh}\n"))
    };
    let english =
        "## Contact\n\nRing 01632 960 100.\n\n## Fees\n\nIt costs £5 in all.\n\n### Paying\n\nBy card.";
    let welsh = "## Cysylltu\n\nFfoniwch 01632 960 100.\n\n## Ffioedd\n\nMae'n costio £5 i gyd.\n\n### Talu\n\nÂ cherdyn.";
    assert_eq!(found(&page(english, welsh)), []);
    let without = |section: &str| {
        let start = welsh.find(section).unwrap();
        let end = welsh[start + 2..].find("\n## ").map_or(welsh.len(), |at| start + 2 + at);
        format!("{}{}", &welsh[..start], &welsh[end..])
    };
    let section = |title: &str| ("section-not-translated", title.to_owned(), String::new());
    let told = |welsh: &str| {
        let all = found(&page(english, welsh)).into_iter();
        all.filter(|(code, ..)| *code == "section-not-translated").collect::<Vec<_>>()
    };
    // The one that is left is known by its number; what is below a section is lacking with it.
    assert_eq!(told(&without("## Cysylltu")), [section("## Contact")]);
    assert_eq!(told(&without("## Ffioedd")), [section("## Fees")]);
    assert_eq!(told(&welsh.replace("\n\n### Talu\n\nÂ cherdyn.", "")), [section("### Paying")]);
    let empty = welsh.replace("Â cherdyn.", "");
    let heading = ("section-not-translated", "### Paying".to_owned(), "### Talu".to_owned());
    assert_eq!(told(&empty), [heading]);
    let more = format!("{welsh}\n\n## Hefyd\n\nMwy.");
    assert_eq!(told(&more), [section("## Hefyd")]);
    // What is shown as it is typed has no headings.
    assert_eq!(told(&format!("{welsh}\n\n```\n## Hefyd\n```")), []);
}

#[test]
fn papers_roles_and_short_texts_in_one_language_are_found() {
    let paper = meeting(["documents: [plan.pdf]\n", ""], ["", ""])
        .file("committees/finance/2026-01-15/plan.en.pdf", "%PDF-1.4\n%%EOF\n");
    assert_eq!(codes(&paper), ["paper-not-translated"]);
    let both = paper.file("committees/finance/2026-01-15/plan.cy.pdf", "%PDF-1.4\n%%EOF\n");
    assert_eq!(found(&both), []);
    let common = meeting(["documents: [plan.pdf]\n", ""], ["", ""])
        .file("committees/finance/2026-01-15/plan.pdf", "%PDF-1.4\n%%EOF\n");
    assert_eq!(found(&common), []);

    let people = "present: |\n  A. Example – Chair\n  B. Example – Chair\n  C. Example\n";
    assert_eq!(found(&meeting([people, ""], ["", ""])), one("role-not-translated", "A. Example – Chair", ""));
    let terms =
        format!("{SITE}terms:\n  - {{en: Chair, cy: Cadeirydd}}\n  - {{en: The hall, cy: Y neuadd}}\n");
    assert_eq!(found(&meeting([people, ""], ["", ""]).file("site.yaml", &terms)), []);

    let venue = ["venue: The hall\n", ""];
    assert_eq!(found(&meeting(venue, ["", ""])), one("text-not-translated", "The hall", ""));
    assert_eq!(found(&meeting(venue, ["venue: Y neuadd\n", ""])), []);
    assert_eq!(found(&meeting(venue, ["", ""]).file("site.yaml", &terms)), []);
    let committee = "---\nname: Finance Committee\nvenue: The hall\n---\n";
    let inherited = meeting(["", ""], ["", ""]).file("committees/finance/committee.en.md", committee);
    assert_eq!(found(&inherited), one("text-not-translated", "The hall", ""));
    assert_eq!(found(&inherited.file("site.yaml", &terms)), []);
}

#[test]
fn decisions_and_lists_have_the_same_number_in_both() {
    let fewer = minutes(
        "RESOLVED – That it be noted.\n\nText.\n\nRESOLVED – That a report come.",
        "PENDERFYNWYD – Nodi hyn.\n\nTestun.\n\nGofyn am adroddiad.",
    );
    assert_eq!(
        found(&fewer),
        one("decisions-differ", "PENDERFYNWYD – Nodi hyn.", "RESOLVED – That it be noted.")
    );
    let lists =
        minutes("AGREED – That:\n\n(a) one;\n(b) two;\n(c) three.", "CYTUNWYD:\n\n(a) un;\n(b) dau a thri.");
    assert_eq!(found(&lists), one("entries-differ", "(a) un;", "(a) one;"));
    // It is the second list that differs.
    let second = minutes(
        "- one\n- two\n\nThen came these.\n\n1. three\n2. four\n3. five",
        "- un\n- dau\n\nYna daeth y rhain.\n\n1. tri\n2. pedwar",
    );
    assert_eq!(found(&second), one("entries-differ", "1. tri", "1. three"));
    let same = minutes("RESOLVED – That:\n\n(a) one;\n(b) two.", "PENDERFYNWYD:\n\n• un;\n• dau.");
    assert_eq!(found(&same), []);
}

#[test]
fn published_later_in_one_language() {
    let days = |english, welsh| meeting([english, ""], [welsh, ""]);
    let later = days("published: {minutes: 2026-01-20}\n", "published: {minutes: 2026-01-27}\n");
    assert_eq!(found(&later), one("published-later", "2026-01-27", "2026-01-20"));
    let same = days("published: {minutes: 2026-01-20}\n", "published: {minutes: 2026-01-20}\n");
    assert_eq!(found(&same), []);
    assert_eq!(found(&days("published: {minutes: 2026-01-20}\n", "")), []);
}

#[test]
fn what_an_item_hides_is_held_against_the_other_file_too() {
    let exempt = meeting(
        ["", "## 1. Sale\nExempt: 14\n\n### Minutes\n\n£500.\n"],
        ["", "## 1. Gwerthu\nEithriedig: 14\n\n### Cofnodion\n\n£600.\n"],
    );
    assert_eq!(codes(&exempt), ["money-differs"]);
}

#[test]
fn a_language_without_words_to_read_it_with_is_left_alone() {
    let locale = |id: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/locales").join(id);
        let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let kept = files.filter(|path| !path.ends_with("reading.ftl"));
        kept.map(|path| fs::read_to_string(path).unwrap()).collect::<Vec<_>>().join("\n")
    };
    let archive = Archive::plain()
        .file(
            "site.yaml",
            format!(
                "{}theme: own\n",
                SITE.replace("[en, cy]", "[en, cy, br]").replace("Enghraifft}", "Enghraifft, br: Kuzul}")
            ),
        )
        .file(&format!("{MEETING}.en.md"), format!("---\n{FACTS}---\n## 1. A\n\n5 apples.\n"))
        .file(&format!("{MEETING}.cy.md"), "---\n---\n## 1. A\n\n5 afal.\n")
        .file(&format!("{MEETING}.br.md"), format!("---\n---\n## 1. A\n\n6 aval.\n\n{LONG_ENGLISH}\n"));
    let theme = archive.path().join("themes/own/locales/br");
    fs::create_dir_all(&theme).unwrap();
    fs::write(theme.join("all.ftl"), locale("cy")).unwrap();
    // English is known in a file of any language; figures aren't compared with those of one that isn't.
    assert_eq!(
        codes(&archive).into_iter().filter(|code| *code != "not-translated").collect::<Vec<_>>(),
        ["other-language"]
    );
}

fn paragraphs() -> Vec<(&'static str, &'static str)> {
    let lines = include_str!("languages/paragraphs.txt").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(' ')).collect()
}

/// The detector's figure: right, undecided and wrong, of the labelled paragraphs.
fn figure(paragraphs: impl Iterator<Item = (&'static str, String)>) -> BTreeMap<&'static str, usize> {
    let locales = default_locales();
    let detector = Detector::new(&locales);
    let mut figure = BTreeMap::new();
    for (label, text) in paragraphs {
        let found = detector.language(&text).map(|lang| locales.locale(lang).id());
        let outcome = match found {
            Some(id) if id == label => "right",
            None => "undecided",
            Some(_) => "wrong",
        };
        if outcome != "right" {
            println!("{outcome}: {label} {text}");
        }
        *figure.entry(outcome).or_insert(0) += 1;
    }
    figure
}

#[test]
fn the_language_of_every_labelled_paragraph_is_known() {
    let all = paragraphs();
    assert!(all.len() >= 200, "{}", all.len());
    for (_, text) in &all {
        assert!(text.split_whitespace().count() >= 15, "{text}");
    }
    let whole = figure(all.iter().map(|(label, text)| (*label, (*text).to_owned())));
    assert_eq!(whole, BTreeMap::from([("right", all.len())]));
    // No more than their first fifteen words, the shortest that is looked at; not where that cuts a quotation.
    let start = |text: &str| text.split_whitespace().take(15).collect::<Vec<_>>().join(" ");
    let whole = |text: &String| {
        text.matches('"').count().is_multiple_of(2) && text.matches(['“', '”']).count().is_multiple_of(2)
    };
    let cut: Vec<_> =
        all.iter().map(|(label, text)| (*label, start(text))).filter(|(_, text)| whole(text)).collect();
    let len = cut.len();
    let short = figure(cut.into_iter());
    assert_eq!(short.get("wrong"), None);
    assert!(short["right"] * 100 >= len * 97, "{short:?}");
}

/// Texts that the detector's words weren't chosen by: the example's, and all that the program says.
#[test]
fn the_language_of_other_texts_is_known() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    for lang in ["en", "cy"] {
        for entry in walkdir::WalkDir::new(root.join("content")).into_iter().filter_map(Result::ok) {
            if entry.file_name().to_string_lossy().ends_with(&format!(".{lang}.md")) {
                let text = fs::read_to_string(entry.path()).unwrap();
                let body = text.splitn(3, "---").nth(2).unwrap().to_owned();
                all.extend(body.split("\n\n").map(|paragraph| (lang, paragraph.to_owned())));
            }
        }
        for file in fs::read_dir(root.join("themes/default/locales").join(lang)).unwrap() {
            let path = file.unwrap().path();
            if path.ends_with("reading.ftl") {
                continue;
            }
            let text = fs::read_to_string(path).unwrap();
            let messages = text.replace("\n    ", " ");
            let words = messages.lines().filter(|line| !line.starts_with('#') && !line.contains(['{', '|']));
            all.extend(words.filter_map(|line| Some((lang, line.split_once(" = ")?.1.to_owned()))));
        }
    }
    // Examples of commands are in no language.
    all.retain(|(_, text)| !text.contains("cofnodion new") && !text.contains("cofnodion init"));
    all.retain(|(_, text)| {
        text.split_whitespace().count() >= 15 && !text.trim_start().starts_with(['-', '|', '#'])
    });
    let len = all.len();
    assert!(len > 200, "{len}");
    let figure = figure(all.into_iter());
    println!("{figure:?}");
    assert_eq!(figure.get("wrong"), None);
    assert!(figure["right"] * 100 >= len * 98, "{figure:?}");
}

fn run(site: &Path, arguments: &[&str], code: i32) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cofnodion"));
    command.arg("--site").arg(site).env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C.UTF-8");
    let done = command.args(arguments).assert().code(code).get_output().clone();
    String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr)
}

const WAITS: &str = "[i'w gyfieithu] ";

#[test]
fn a_translation_remembers_what_it_was_made_from() {
    let english = format!("{MEETING}.en.md");
    let welsh = format!("content/{MEETING}.cy.md");
    let text = format!(
        "---\n{FACTS}title: Special\n---\nOpening.\n\n## 1. Budget\n\n£500.\n\n## 2. Roads\n\n### Minutes 3\n\nNone.\n"
    );
    let archive = Archive::plain().file(&english, &text);
    let outdated = |archive: &Archive| {
        found(archive)
            .into_iter()
            .filter(|(code, ..)| *code == "translation-outdated")
            .map(|(_, _, there)| there)
            .collect::<Vec<_>>()
    };
    run(archive.path(), &["new", "translation", &format!("content/{english}")], 0);
    let made = fs::read_to_string(archive.path().join(&welsh)).unwrap();
    assert!(
        made.contains("translated-from: {language: en, text: ") && made.contains("items: {1: "),
        "{made}"
    );
    assert_eq!(outdated(&archive), Vec::<String>::new());
    // Spaces and line ends, and how a part is headed, say nothing new.
    let spaced = text.replace("Opening.", "Opening. ").replace("### Minutes 3", "Minutes 3:");
    let archive = archive.file(&english, spaced);
    assert_eq!(outdated(&archive), Vec::<String>::new());
    let archive = archive.file(&english, text.replace("£500", "£600").replace("Opening", "Start"));
    assert_eq!(outdated(&archive), ["---", "## 1. Budget"]);

    // What waits for its translation says nothing that could be confirmed.
    let refused = run(archive.path(), &["--lang", "en", "new", "translation", "--confirm", &welsh], 2);
    let first = made.lines().position(|line| line.contains(WAITS)).unwrap() + 1;
    let count = made.matches(WAITS).count();
    let told = format!("{count} texts still wait for their translation, the first on line {first}");
    assert!(refused.contains(&told) && !refused.contains("Confirmed"), "{refused}");
    assert_eq!(fs::read_to_string(archive.path().join(&welsh)).unwrap(), made);
    let made = made.replace(WAITS, "");
    fs::write(archive.path().join(&welsh), &made).unwrap();
    let said = run(archive.path(), &["--lang", "en", "new", "translation", "--confirm", &welsh], 0);
    assert!(said.contains("Confirmed"), "{said}");
    assert_eq!(outdated(&archive), Vec::<String>::new());
    let confirmed = fs::read_to_string(archive.path().join(&welsh)).unwrap();
    let without = |text: &str| {
        text.lines().filter(|line| !line.starts_with("translated-from")).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(without(&confirmed), without(&made));
    assert_ne!(confirmed, made);
    // Nothing changed since: neither does the file.
    run(archive.path(), &["new", "translation", "--confirm", &welsh], 0);
    assert_eq!(fs::read_to_string(archive.path().join(&welsh)).unwrap(), confirmed);
}

#[test]
fn committees_and_pages_remember_it_too() {
    let archive = Archive::plain().file("pages/about.en.md", "---\ntitle: About\n---\nWe are 24.\n");
    run(archive.path(), &["new", "translation", "content/pages/about.en.md"], 0);
    run(
        archive.path(),
        &["new", "translation", "--confirm", "content/committees/finance/committee.cy.md"],
        0,
    );
    let outdated =
        |archive: &Archive| codes(archive).iter().filter(|code| **code == "translation-outdated").count();
    assert_eq!(outdated(&archive), 0);
    let archive = archive
        .file("pages/about.en.md", "---\ntitle: About us\n---\nWe are 24.\n")
        .file("committees/finance/committee.en.md", "---\nname: Finance Committee\n---\nIt meets.\n");
    assert_eq!(outdated(&archive), 2);
    let alone = archive.file("pages/alone.en.md", "---\ntitle: Alone\n---\n");
    run(alone.path(), &["new", "translation", "--confirm", "content/pages/alone.en.md"], 2);
}

#[test]
fn how_much_is_translated_is_told_on_demand() {
    let archive = meeting(
        ["published: {minutes: 2026-01-20}\n", "## 1. A\n\n## 2. B\n\n## 3. C\n\n### Minutes\n\nText.\n"],
        ["", "## 1. A\n\n## 3. C\n"],
    )
    .file(
        "committees/finance/2025-06-10/meeting.cy.md",
        "---\ndate: 2025-06-10\nstage: agenda\n---\n## 1. A\n",
    );
    let said = run(archive.path(), &["--lang", "en", "check", "--translation"], 0);
    assert_eq!(
        said,
        "Finance Committee\n\
        \x20 English: 3 of 4 items (75%); waiting longest: the meeting of 2025-06-10, since 10 June 2025 (1 item)\n\
        \x20 Welsh: 2 of 4 items (50%); waiting longest: the meeting of 2026-01-15, since 20 January 2026 (2 items)\n"
    );
    let json = run(archive.path(), &["check", "--translation", "--format", "json"], 0);
    let report: serde_json::Value = serde_json::from_str(&json).unwrap();
    let welsh = serde_json::json!({
        "committee": "finance", "language": "cy", "translated": 2, "items": 4,
        "longest": {"meeting": "2026-01-15", "since": "2026-01-20", "items": 2},
    });
    assert_eq!((&report["version"], &report["translation"][1]), (&1.into(), &welsh));
    let refused = run(archive.path(), &["--lang", "en", "check", "--translation", "--format", "sarif"], 2);
    assert!(refused.contains("write --format json"), "{refused}");
    let said = run(archive.path(), &["--lang", "cy", "check", "--translation"], 0);
    assert!(said.starts_with("Pwyllgor Cyllid\n  Saesneg: 3 o 4 eitem (75%)"), "{said}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    /// Whatever the two files say, nothing panics, and every place can be shown.
    #[test]
    fn any_two_files_are_held_against_each_other(
        front in "(venue: \\PC{0,6}\n|title: [a-z]{0,5}\n|published: \\{minutes: 2026-01-2[0-9]\\}\n|translated-from: \\{language: (en|cy|x), items: \\{1: [a-z]{0,6}\\}\\}\n){0,2}",
        en in "(\n## [0-9]{1,2}\\. [a-z]{0,4}\n|\n### Minutes\n|\n\\([a-d]\\) |RESOLVED – |6 February 2024 |£5m |Gr\\?p |tÅ· |the and of |\\PC{0,5}|\n){0,20}",
        cy in "(\n## [0-9]{1,2}\\. [a-z]{0,4}\n|\n### Cofnodion\n|\n\\([a-d]\\) |PENDERFYNWYD – |6 Chwefror 2024 |£5m |Gr\\?p |tÅ· |yn yr ac |\\PC{0,5}|\n){0,20}",
    ) {
        let archive = meeting(["", &en], [&front, &cy]);
        let project = Project::read(archive.path());
        let options = Options::on(date(2026, 2, 1));
        for problem in check(&project, &options) {
            for place in problem.place.iter().chain(&problem.other) {
                let text = project.files.for_show(place.file);
                prop_assert!(text.get(locate(&text, &place.at)).is_some());
            }
        }
    }
}
