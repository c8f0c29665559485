//! The search, asked as a reader does: by the search page's own script, run by Node.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

use cofnodion::language::Forms;
use cofnodion::theme::default_locales;
use serde_json::{Value, json};

use super::archive::{Archive, Output};

fn node(input: &Value) -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut input = input.clone();
    if input["script"].is_null() {
        input["script"] = json!(root.join("themes/default/static/search.js"));
    }
    let mut child = Command::new("node")
        .arg(root.join("tests/search/ask.mjs"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("the script's tests need Node: {error}"));
    let mut into = child.stdin.take().unwrap();
    // Written from a thread of its own: the other side may answer before it has read all.
    let writer = std::thread::spawn(move || into.write_all(input.to_string().as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What the script finds in a built archive, as it is sent with it: for each query the results, best first.
fn ask(archive: &Archive, lang: &str, queries: &[Value]) -> Vec<Vec<Value>> {
    answer(archive, lang, queries).0
}

/// The same, and how many bytes of the index were fetched.
fn answer(archive: &Archive, lang: &str, queries: &[Value]) -> (Vec<Vec<Value>>, u64) {
    let site = archive.path().join("public");
    let mut files = std::fs::read_dir(site.join("static")).unwrap().map(|entry| entry.unwrap().path());
    let script = files.find(|file| file.to_string_lossy().contains("/search-")).unwrap();
    let answer = node(&json!({ "script": script, "site": site, "lang": lang, "queries": queries }));
    let all = answer["all"].as_array().unwrap();
    let found = all.iter().map(|found| found.as_array().unwrap().clone()).collect();
    (found, answer["fetched"].as_u64().unwrap())
}

/// Results as lines, as a reader sees them.
fn said(found: &[Value]) -> String {
    let mut lines = String::new();
    for one in found {
        let part = |name: &str| one[name].as_str().unwrap_or_default();
        let (kind, url) = (part("kind"), part("url"));
        let title = format!("{} {}", part("before"), part("title"));
        let shown = [title.trim(), part("item"), part("committee"), part("date"), url].join(" | ");
        writeln!(lines, "  {kind}: {shown}").unwrap();
    }
    lines
}

fn forms(id: &str) -> Forms {
    let locales = default_locales();
    locales.locale(locales.find(id).unwrap()).forms().clone()
}

fn of_rust(forms: &Forms, text: &str) -> Value {
    let mut all = Vec::new();
    forms.words(text, |word| {
        let stem = forms.stem(word);
        let (filed, others) = (forms.filed(&stem).to_owned(), forms.all(&stem));
        all.push(json!([word, stem, filed, others]));
    });
    json!(all)
}

/// The labelled words: each with all its forms.
fn labelled() -> Vec<Vec<&'static str>> {
    lines(include_str!("../search/welsh.txt"))
}

/// The same with their plurals.
fn labelled_plurals() -> Vec<Vec<&'static str>> {
    lines(include_str!("../search/welsh-plurals.txt"))
}

fn lines(text: &'static str) -> Vec<Vec<&'static str>> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split(' ').collect()).collect()
}

/// Labelled words of both lists: those that share a word are one family, as a plural's mutated forms are.
fn families(lists: &[Vec<&'static str>]) -> Vec<BTreeSet<&'static str>> {
    let mut families: Vec<BTreeSet<&str>> = Vec::new();
    for list in lists {
        let mut family: BTreeSet<&str> = list.iter().copied().collect();
        families.retain(|other| {
            let apart = other.is_disjoint(&family);
            if !apart {
                family.extend(other);
            }
            apart
        });
        families.push(family);
    }
    families
}

#[test]
fn the_script_and_the_program_see_the_same_words() {
    let mut texts: Vec<String> = [
        "Cynhelir y cyfarfod yng Nghaerdydd, a'r un nesaf ym Mhontypridd.",
        "The council's policies were approved; O'Neill’s running and planning agreed £45,000, not 45,0x or 1,,2.",
        "Tŷ’r Cyngor, Dŵr ŴYN ŷd ÀÉÎÕÜ ÿ e\u{301}e\u{302} \u{301}a a\u{301}'\u{301}r ʼn it's' 'tis ’r",
        "Łódź Ørsted Æthelred œuvre ĳ ŉa ﬁnance oﬃce ＡＢ½ ㎏ żółty Đinh ʼn'ʼs ﷺ がｶﾞ 한국 ΐ ㈠ ℌ",
        "12,5 5.10 77/21 3(i) C24/0123 1960s ½ ² Ⓐ ǅ İstanbul ẞ straße ΣΑΣ ς καλός Ж日本語 क्षि 𝐀b ﬁ",
        "18th March 21st 2nd 18fed o Fawrth 1af 2il 3ydd 5ed 20fed 12x th 18th's ½th ²nd 1 8th 18thth",
        "supercalifragilisticexpialidociousness ymddiheuriadau'r llongyfarchiadau'n-ll a_b c@d.e x'y'r",
        "",
    ]
    .map(str::to_owned)
    .to_vec();
    texts.extend([labelled(), labelled_plurals()].concat().concat().into_iter().map(str::to_owned));
    // Letters, marks and signs in every order that a simple generator comes to.
    let signs: Vec<char> = "aeiouwybcdfghjlmnprstŵŷâéÀÔc'’‘ʼ,5 -g\u{301}\u{302}LlRhNgh.".chars().collect();
    let mut state = 7_u32;
    for _ in 0..2_000 {
        let mut text = String::new();
        for _ in 0..12 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text.push(signs[(state >> 16) as usize % signs.len()]);
        }
        texts.push(text);
    }
    for id in ["en", "cy"] {
        let forms = forms(id);
        let answer = node(&json!({ "words": { "forms": forms, "texts": texts } }));
        for (text, theirs) in texts.iter().zip(answer.as_array().unwrap()) {
            assert_eq!(&of_rust(&forms, text), theirs, "{text:?} in {id}");
        }
    }
}

#[test]
fn light_endings_come_off_and_clitics_too() {
    let english = forms("en");
    let stems = |words: &str| words.split(' ').map(|word| english.stem(word)).collect::<BTreeSet<_>>().len();
    for same in [
        "decision decisions",
        "policy policies",
        "approve approves approved approving",
        "plan plans planned planning",
        "agree agrees agreed agreeing",
        "apply applies applied applying",
        "house houses housed housing",
        "box boxes",
        "church churches",
        "committee committees",
        "bus buses",
        "process processes processed processing",
        "movie movies",
    ] {
        assert_eq!(stems(same), 1, "{same}");
    }
    assert_eq!(stems("need news bus this feed fee meeting minute council counsel"), 10);
    let mut words = Vec::new();
    forms("cy").words("Diwygio'r cynllun a'i gyhoeddi i'w drafod", |word| words.push(word.to_owned()));
    assert_eq!(words.join(" "), "diwygio cynllun a gyhoeddi i drafod");
}

/// An archive whose items are sentences, by their places.
fn of_sentences(sentences: &[String]) -> Archive {
    let mut archive = Archive::plain();
    for (nth, part) in sentences.chunks(40).enumerate() {
        let items: String = part
            .iter()
            .enumerate()
            .map(|(at, text)| format!("## {}. Testun\n\n### Cofnodion\n\n{text}\n\n", at + 1))
            .collect();
        let date = format!("2026-01-{:02}", nth + 1);
        let text = format!("---\ndate: {date}\nstage: minutes\n---\n\n{items}");
        archive = archive.file(&format!("committees/finance/{date}/meeting.cy.md"), text);
    }
    archive
}

/// Every form of 80 words, mutated or plural, asked for by every form: all are found, and what else is found is counted.
#[test]
fn every_form_of_a_welsh_word_finds_all_of_them() {
    let (forms, plurals) = (labelled(), labelled_plurals());
    let families = families(&[forms.clone(), plurals.clone()].concat());
    let all: Vec<&str> = families.iter().flatten().copied().collect();
    let sentence = |word: &&str| format!("Trafodwyd {word} heddiw.");
    let archive = of_sentences(&all.iter().map(sentence).collect::<Vec<_>>());
    archive.build();
    let place = |nth: usize| format!("/2026-01-{:02}/{}/", nth / 40 + 1, nth % 40 + 1);
    let places: BTreeMap<String, &str> =
        all.iter().enumerate().map(|(nth, word)| (place(nth), *word)).collect();
    let word_of = |one: &Value| {
        let url = one["url"].as_str().unwrap();
        places[&url[url.find("/2026").unwrap()..]]
    };
    for (name, lists) in [("mutations", forms), ("plurals", plurals)] {
        let words = lists.concat();
        assert!(words.len() >= 200, "{}", words.len());
        let queries: Vec<Value> =
            words.iter().map(|word| json!({ "q": format!("{word} "), "kind": "item" })).collect();
        let mut answers = ask(&archive, "cy", &queries).into_iter();
        let (mut found_all, mut relevant_all) = (0, 0);
        for list in &lists {
            let family = families.iter().find(|family| family.contains(list[0])).unwrap();
            for (word, found) in list.iter().zip(answers.by_ref().take(list.len())) {
                let found: Vec<&str> = found.iter().map(word_of).collect();
                let lacking: Vec<_> = family.iter().filter(|one| !found.contains(one)).collect();
                assert!(lacking.is_empty(), "{word} lacks {lacking:?}");
                assert_eq!(found[0], *word, "the word itself comes first");
                let other: Vec<_> = found.iter().filter(|one| !family.contains(*one)).collect();
                if !other.is_empty() {
                    println!("{word} also finds {other:?}");
                }
                found_all += found.len();
                relevant_all += family.len();
            }
        }
        let precision = f64::from(relevant_all as u32) / f64::from(found_all as u32);
        println!("{name}: {} queries: recall 1, precision {precision:.3}", words.len());
        assert!(precision > 0.95, "{name}: {precision}");
    }
}

const EN: &str = "---
date: 2025-03-04
stage: minutes
venue: Council Chamber, Pontypridd
present: |
  Councillor Elin Rhys – Chair
items:
  2:
    documents:
      - {url: \"https://example.org/roads.pdf\", title: {en: Road maintenance programme, cy: Rhaglen cynnal ffyrdd}}
---

## 1. Apologies

### Minutes 104

None.

## 2. Maintenance of roads in Cardiff

### Invitees

- Nerys Kemp – Head of Highways

### Minutes 105

The [programme](https://hidden.example/zzz) was discussed with Dŵr Cymru. It costs £45,000.

RESOLVED – That the programmes be approved.

## 3. Looked after children

### Minutes 106

Children were looked after well. Roads were mentioned.
";

const CY: &str = "---
---

## 1. Ymddiheuriadau

### Cofnodion 104

Dim.

## 2. Cynnal a chadw ffyrdd yng Nghaerdydd

### Gwahoddedigion

- Nerys Kemp – Pennaeth Priffyrdd

### Cofnodion 105

Trafodwyd y rhaglen gyda Dŵr Cymru. Mae'n costio £45,000.

PENDERFYNWYD – Cymeradwyo'r rhaglenni.

## 3. Plant sy'n derbyn gofal

### Cofnodion 106

Cafodd y plant ofal da. Soniwyd am y ffyrdd.
";

const PUT_OFF: &str = "---
date: 2026-02-24
stage: agenda
status: postponed
to: 2026-03-03
reason: {en: Lightning at the hall., cy: Mellt yn y neuadd.}
items:
  1:
    documents:
      - url: \"https://example.org/plan.pdf\"
        title: {en: Local plan, cy: Cynllun lleol}
        alternatives:
          - {url: \"https://example.org/large.pdf\", title: {en: Large print, cy: Print bras}}
---

## 1. Twinning with Łódź

Seán O’Brien wrote from the office.
";

fn small() -> (Archive, Output) {
    let archive = Archive::plain()
        .file("committees/finance/2025-03-04/meeting.en.md", EN)
        .file("committees/finance/2025-03-04/meeting.cy.md", CY)
        .file(
            "committees/finance/2026-01-15/meeting.en.md",
            "---\ndate: 2026-01-15\nstage: agenda\n---\n\n## 1. Roads again\n\nApproving the plan.\n",
        )
        .file("committees/planning/committee.en.md", "---\nname: Planning Committee\n---\n")
        .file("committees/planning/committee.cy.md", "---\nname: Pwyllgor Cynllunio\nslug: cynllunio\n---\n")
        .file(
            "committees/planning/2026-02-10/meeting.en.md",
            "---\ndate: 2026-02-10\nstage: agenda\n---\n\n## 1. A road\n",
        )
        .file("committees/planning/2026-02-24/meeting.en.md", PUT_OFF);
    let output = archive.build();
    (archive, output)
}

#[test]
fn what_readers_ask_and_what_they_find() {
    let (archive, _) = small();
    let asked = [
        ("en", json!({ "q": "roads" })),
        ("en", json!({ "q": "roads", "order": "newest" })),
        ("en", json!({ "q": "road", "committee": "planning" })),
        ("en", json!({ "q": "roads", "year": "2025" })),
        ("en", json!({ "q": "roads", "kind": "document" })),
        ("en", json!({ "q": "programme approve", "kind": "decision" })),
        ("en", json!({ "q": "discussed", "kind": "decision" })),
        ("en", json!({ "q": "nerys kemp" })),
        ("en", json!({ "q": "nerys", "kind": "person" })),
        ("en", json!({ "q": "106" })),
        ("en", json!({ "q": "Minutes 106" })),
        ("en", json!({ "q": "minute 106" })),
        ("cy", json!({ "q": "Cofnodion 106" })),
        ("cy", json!({ "q": "cofnod 106" })),
        ("en", json!({ "q": "dwr 45,000" })),
        ("en", json!({ "q": "mainten" })),
        ("en", json!({ "q": "mainten " })),
        ("en", json!({ "q": "finance", "kind": "page" })),
        ("en", json!({ "q": "pontypridd" })),
        ("en", json!({ "q": "roads children" })),
        ("en", json!({ "q": "zzz hidden" })),
        ("en", json!({ "q": "" })),
        ("en", json!({ "q": "", "order": "newest" })),
        ("en", json!({ "q": "", "kind": "decision" })),
        ("en", json!({ "q": "", "kind": "meeting", "year": "2026" })),
        ("en", json!({ "q": "", "committee": "planning" })),
        ("en", json!({ "q": "councillor elin rhys" })),
        ("en", json!({ "q": "cllr elin" })),
        ("en", json!({ "q": "4 March 2025" })),
        ("en", json!({ "q": "2025-03-04", "kind": "meeting" })),
        ("en", json!({ "q": "4/3/2025", "kind": "meeting" })),
        ("en", json!({ "q": "4th March 2025", "kind": "meeting" })),
        ("en", json!({ "q": "4th of March 2025", "kind": "document" })),
        ("en", json!({ "q": "of March" })),
        ("en", json!({ "q": "march 2025 cardiff" })),
        ("en", json!({ "q": "postponed" })),
        ("en", json!({ "q": "lightning" })),
        ("en", json!({ "q": "large print" })),
        ("en", json!({ "q": "accessible formats", "kind": "page" })),
        ("en", json!({ "q": "open data" })),
        ("en", json!({ "q": "sean o brien" })),
        ("en", json!({ "q": "o'brien" })),
        ("en", json!({ "q": "lodz oﬃce" })),
        ("cy", json!({ "q": "Caerdydd" })),
        ("cy", json!({ "q": "CHAERDYDD" })),
        ("cy", json!({ "q": "raglen" })),
        ("cy", json!({ "q": "mhlant gofal" })),
        ("cy", json!({ "q": "bwyllgor", "kind": "page" })),
        ("cy", json!({ "q": "roads" })),
        ("cy", json!({ "q": "Y Cynghorydd Elin Rhys" })),
        ("cy", json!({ "q": "4 Mawrth 2025" })),
        ("cy", json!({ "q": "fawrth 2025", "kind": "meeting" })),
        ("cy", json!({ "q": "4ydd o Fawrth 2025", "kind": "document" })),
        ("cy", json!({ "q": "rhaglenni", "kind": "item" })),
        ("cy", json!({ "q": "gohirio" })),
        ("cy", json!({ "q": "mellt" })),
        ("cy", json!({ "q": "fformatau hygyrch" })),
        ("cy", json!({ "q": "print bras" })),
    ];
    let mut session = String::new();
    for lang in ["en", "cy"] {
        let own = asked.iter().filter(|(of, _)| *of == lang);
        let queries: Vec<Value> = own.map(|(_, query)| query.clone()).collect();
        for (query, found) in queries.iter().zip(ask(&archive, lang, &queries)) {
            writeln!(session, "{lang} {query}\n{}", said(&found)).unwrap();
        }
    }
    insta::assert_snapshot!(session);
}

#[test]
fn a_pasted_page_is_no_query_of_a_thousand_words() {
    let (archive, _) = small();
    let pasted = format!("roads {} zzz", "again roads ".repeat(500));
    let found = ask(&archive, "en", &[json!({ "q": pasted, "kind": "item" })]);
    assert_eq!(found[0].len(), 1, "what comes after 256 letters isn't asked");
    // Two to the power of thirty queries would never end.
    for between in [" OR ", " OR b "] {
        let many = vec!["\"a\""; 30].join(between);
        ask(&archive, "en", &[json!({ "q": many })]);
    }
}

#[test]
fn a_minus_leaves_out_and_a_capital_or_finds_either() {
    let (archive, _) = small();
    let titles = |found: &[Value]| {
        let all: BTreeSet<&str> = found.iter().map(|one| one["title"].as_str().unwrap()).collect();
        all.into_iter().collect::<Vec<_>>().join("; ")
    };
    let (roads, children, cardiff) =
        ("Roads again", "Looked after children", "Maintenance of roads in Cardiff");
    for (lang, query, expected) in [
        ("en", "road", [roads, "A road", cardiff, children].as_slice()),
        ("en", "roads -children", &[roads, "A road", cardiff]),
        ("en", "roads -child -Cardiff", &[roads, "A road", children]),
        ("en", "roads \u{2212}children", &[roads, "A road", cardiff]),
        ("en", "roads -\"children\"", &[roads, "A road", cardiff]),
        ("en", "-roads", &["Apologies", "Twinning with Łódź"]),
        ("en", "roads - children", &[children]),
        ("en", "again OR cardiff", &[roads, cardiff]),
        ("en", "again NEU cardiff", &[roads, cardiff]),
        ("en", "roads again OR cardiff OR nowhere", &[roads, cardiff]),
        ("en", "again or cardiff", &[]),
        ("en", "OR again", &[roads]),
        ("en", "again OR", &[roads]),
        ("en", "roads -again OR cardiff", &[cardiff]),
        ("en", "again OR \"looked after\"", &[roads, children]),
        ("en", "“looked after” OR again", &[roads, children]),
        ("en", "\"roads again\" OR \"looked after\" OR nowhere", &[roads, children]),
        ("en", "What was decided about the roads in Cardiff?", &[cardiff]),
        ("cy", "Beth a benderfynwyd am ffyrdd Caerdydd?", &["Cynnal a chadw ffyrdd yng Nghaerdydd"]),
        ("en", "April 2025 OR January 2026", &[roads]),
        ("cy", "mellt OR fallt -ffyrdd", &[]),
        ("cy", "blant NEU gaerdydd", &["Plant sy'n derbyn gofal", "Cynnal a chadw ffyrdd yng Nghaerdydd"]),
        ("cy", "ffordd -plentyn", &["Cynnal a chadw ffyrdd yng Nghaerdydd"]),
    ] {
        let expected: BTreeSet<&str> = expected.iter().copied().collect();
        let found = ask(&archive, lang, &[json!({ "q": query, "kind": "item" })]);
        let expected = expected.into_iter().collect::<Vec<_>>().join("; ");
        assert_eq!(titles(&found[0]), expected, "{lang} {query}");
    }
}

#[test]
fn a_month_before_a_year_is_that_month_and_no_day_of_the_week() {
    let meeting =
        |date: &str, text: &str| format!("---\ndate: {date}\nstage: minutes\n---\n\n## 1. {text}\n");
    let archive = Archive::plain()
        .file("committees/finance/2025-03-04/meeting.en.md", meeting("2025-03-04", "One"))
        .file("committees/finance/2025-03-04/meeting.cy.md", "---\n---\n\n## 1. Un\n")
        .file("committees/finance/2025-06-10/meeting.en.md", meeting("2025-06-10", "Two, march on"))
        .file("committees/finance/2025-06-10/meeting.cy.md", "---\n---\n\n## 1. Dau ar ddydd Mawrth\n")
        .file("committees/finance/2026-01-20/meeting.en.md", meeting("2026-01-20", "Three to 31 March 2025"))
        .file("committees/finance/2026-01-20/meeting.cy.md", "---\n---\n\n## 1. Tri hyd 31 o Fawrth 2025\n");
    archive.build();
    for (lang, queries) in [
        ("en", ["March 2025", "march 2025 ", "in Mar 2025", "\"March 2025\"", "31 March 2025"]),
        ("cy", ["Mawrth 2025", "fawrth 2025 ", "ym mis Mawrth 2025 ", "\"Mawrth 2025\"", "31 Mawrth 2025"]),
    ] {
        let asked: Vec<Value> = queries.iter().map(|query| json!({ "q": query, "kind": "item" })).collect();
        for (query, found) in queries.iter().zip(ask(&archive, lang, &asked)) {
            let said = said(&found);
            assert!(!said.contains("2025-06-10") && said.contains("2026-01-20"), "{lang} {query}: {said}");
            assert_eq!(said.contains("2025-03-04"), !query.contains("31"), "{lang} {query}: {said}");
        }
    }
}

/// The words of every file of words in an output.
pub fn words(files: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let is_words = |path: &str| path.starts_with("search/") && path.contains("/words-");
    files.iter().filter(|(path, _)| is_words(path)).flat_map(|(_, bytes)| words_of(bytes)).collect()
}

fn words_of(bytes: &[u8]) -> Vec<String> {
    let (mut at, mut before, mut all) = (0, Vec::new(), Vec::new());
    let number = |at: &mut usize| {
        let (mut value, mut shift) = (0, 0);
        loop {
            let byte = bytes[*at];
            *at += 1;
            value |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                return value;
            }
        }
    };
    let take = |at: &mut usize, length: usize| {
        *at += length;
        &bytes[*at - length..*at]
    };
    while at < bytes.len() {
        before.truncate(number(&mut at));
        let length = number(&mut at);
        before.extend_from_slice(take(&mut at, length));
        let length = number(&mut at);
        let head = take(&mut at, length);
        all.push(String::from_utf8([head, &before].concat()).unwrap());
        let streams = take(&mut at, 1)[0];
        let mut lists = number(&mut at);
        if lists == 0 {
            // The names of files: of streams that have their own, and of the others.
            let apart = take(&mut at, 1)[0];
            lists = 6 * (apart.count_ones() as usize + usize::from(apart != streams));
        }
        take(&mut at, lists);
    }
    all
}

#[test]
fn a_meeting_more_changes_few_files() {
    let (archive, before) = small();
    let archive = archive.file(
        "committees/planning/2026-03-10/meeting.en.md",
        "---\ndate: 2026-03-10\nstage: agenda\n---\n\n## 1. A bridge\n",
    );
    let after = archive.build();
    let search = |output: &Output| -> BTreeSet<String> {
        output.files.keys().filter(|path| path.starts_with("search/")).cloned().collect()
    };
    assert!(words(&after.files).iter().any(|word| word == "bridge"));
    // No file keeps its name with other contents, but for the entry files.
    for path in search(&before).intersection(&search(&after)).filter(|path| !path.ends_with("/index.json")) {
        assert_eq!(before.files[path], after.files[path], "{path}");
    }
}

/// A meeting with so many words that one file can't hold them.
fn wordy(lang: &str, count: u32, first: &str) -> Archive {
    let words: Vec<String> = (0..count).map(|nth| format!("w{:06}", nth * 7)).collect();
    let lines: Vec<String> = words.chunks(20).map(|line| line.join(" ")).collect();
    let text = format!(
        "---\ndate: 2026-01-15\nstage: minutes\n---\n\n## 1. One\n\n### Minutes\n\n{first} {}\n",
        lines.join("\n")
    );
    Archive::plain().file(&format!("committees/finance/2026-01-15/meeting.{lang}.md"), text)
}

#[test]
fn a_word_more_moves_no_other_files_ends() {
    // A word that an order of the words would have at the start.
    let built = |first: &str| wordy("en", 40_000, first).build().files;
    let of = |files: &BTreeMap<String, Vec<u8>>, name: &str| -> BTreeSet<String> {
        files.keys().filter(|path| path.starts_with(&format!("search/en/{name}-"))).cloned().collect()
    };
    let (before, after) = (built("same"), built("same vwxyz"));
    for (name, least) in [("words", 60), ("names", 2)] {
        let (before, after) = (of(&before, name), of(&after, name));
        assert!(before.len() >= least, "{before:?}");
        assert!(after.difference(&before).count() <= 2, "{before:?} {after:?}");
    }
}

#[test]
fn a_query_fetches_little_of_many_words() {
    let archive = wordy("cy", 40_000, "same");
    archive.build();
    let (found, fetched) = answer(&archive, "cy", &[json!({ "q": "w007777 w140000 ", "kind": "item" })]);
    assert_eq!(found[0].len(), 1);
    assert!(fetched < 24_000, "{fetched}");
}

#[test]
fn an_archive_without_meetings_can_be_followed() {
    let output = Archive::plain().build();
    for lang in ["en", "cy"] {
        for file in ["feed.xml", "calendar.ics"] {
            assert!(output.files.contains_key(&format!("{lang}/{file}")), "{lang} {file}");
            let home = String::from_utf8(output.files[&format!("{lang}/index.html")].clone()).unwrap();
            assert!(home.contains(&format!("<a href=\"/{lang}/{file}\">")), "{home}");
        }
    }
    let calendar = String::from_utf8(output.files["en/calendar.ics"].clone()).unwrap();
    assert!(calendar.ends_with("END:VTIMEZONE\r\nEND:VCALENDAR\r\n") && !calendar.contains("VEVENT"));
}

#[test]
fn the_page_says_what_to_do_without_a_script() {
    let (_, output) = small();
    let page = String::from_utf8(output.files["cy/chwilio/index.html"].clone()).unwrap();
    assert!(page.contains("Mae angen JavaScript ar y chwiliad."));
    assert!(page.contains("<form role=\"search\" hidden>"));
    assert!(page.contains("<li><a href=\"/cy/penderfyniadau/\">Penderfyniadau</a></li>"));
    assert_eq!(page.matches("<script").count(), 1);
    assert!(!page.contains("style=\"") && !page.contains("<style"));
    let other = String::from_utf8(output.files["cy/index.html"].clone()).unwrap();
    assert_eq!(
        other.matches("<script").count(),
        other.matches("<script type=\"application/ld+json\">").count()
    );
}
