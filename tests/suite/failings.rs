//! What councils' meeting pages are reported for today, looked for on every page of the example council.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;
use std::sync::LazyLock;

use cofnodion::{output, project::Project};
use scraper::{ElementRef, Html, Selector};

use super::archive::files;

/// Every page of the example council, by its path.
static PAGES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let out = tempfile::tempdir().unwrap();
    let project = Project::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    output::build(&project, out.path()).unwrap();
    let pages = files(out.path()).into_iter().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
});

fn each(selector: &str, mut look: impl FnMut(&str, ElementRef)) -> usize {
    let selector = Selector::parse(selector).unwrap();
    let mut found = 0;
    for (path, page) in PAGES.iter() {
        let html = Html::parse_document(page);
        for element in html.select(&selector) {
            found += 1;
            look(path, element);
        }
    }
    found
}

/// What a reader hears of an element: its text, and the words of its pictures.
fn words(element: ElementRef) -> String {
    let pictures = Selector::parse("img").unwrap();
    let alts = element.select(&pictures).filter_map(|picture| picture.attr("alt"));
    let all: Vec<&str> = element.text().chain(alts).collect();
    all.concat().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_page_has_a_title_of_its_own() {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let found = each("head > title", |path, title| {
        if path.ends_with("404.html") {
            return;
        }
        let words = words(title);
        let other = seen.insert(words.clone(), path.to_owned());
        assert!(other.is_none(), "{path} and {other:?} are both called {words}");
        assert!(path == "index.html" || words.contains("Bro Aeddan"), "{path}: {words}");
    });
    assert!(found > 200);
}

#[test]
fn every_link_says_where_it_leads() {
    let vague: HashSet<&str> =
        ["", "here", "click here", "more", "read more", "link", "yma", "cliciwch yma", "mwy"].into();
    let found = each("a[href]", |path, link| {
        let words = words(link);
        assert!(
            !vague.contains(words.to_lowercase().as_str()),
            "{path}: {:?} is {words:?}",
            link.attr("href")
        );
    });
    assert!(found > 2000);
}

#[test]
fn links_with_the_same_words_on_a_records_page_lead_to_the_same_place() {
    // What is said of a mail stands before its address.
    let selector = Selector::parse("main a[href]:not([href^=mailto])").unwrap();
    let of_record = |path: &str| path.contains("/committees/") || path.contains("/pwyllgorau/");
    for (path, page) in PAGES.iter().filter(|(path, _)| of_record(path)) {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        let html = Html::parse_document(page);
        for link in html.select(&selector) {
            let (words, href) = (words(link), link.attr("href").unwrap());
            // An item's title names the item, here or on its own page; after a paper's stand its type and size.
            let paper = |href: &str| href.contains("/files/");
            let same =
                |a: &str, b: &str| a == b || a.starts_with('#') || b.starts_with('#') || paper(a) != paper(b);
            if let Some(first) = seen.get(&words) {
                assert!(same(first, href), "{path}: {words} is {first} and {href}");
            }
            seen.insert(words, href);
        }
    }
}

#[test]
fn every_field_has_a_label() {
    let found = each("input:not([type=hidden]), select, textarea", |path, field| {
        let id = field.attr("id").unwrap_or_else(|| panic!("{path}: a field without an id"));
        let label = Selector::parse(&format!("label[for=\"{id}\"]")).unwrap();
        let html = Html::parse_document(&PAGES[path]);
        assert!(html.select(&label).any(|label| !words(label).is_empty()), "{path}: {id}");
    });
    assert!(found > 4);
}

#[test]
fn every_table_has_a_caption_and_its_heads_have_scopes() {
    let caption = Selector::parse("caption").unwrap();
    let head = Selector::parse("th").unwrap();
    let found = each("table", |path, table| {
        assert!(table.select(&caption).all(|caption| !words(caption).is_empty()), "{path}");
        assert!(table.select(&head).count() > 0, "{path}");
        for head in table.select(&head) {
            assert!(head.attr("scope").is_some(), "{path}: {}", words(head));
        }
    });
    assert!(found > 20);
}

#[test]
fn no_id_stands_twice_on_a_page() {
    let selector = Selector::parse("[id]").unwrap();
    for (path, page) in PAGES.iter() {
        let html = Html::parse_document(page);
        let mut seen = BTreeSet::new();
        for element in html.select(&selector) {
            let id = element.attr("id").unwrap();
            assert!(seen.insert(id.to_owned()), "{path}: {id}");
        }
    }
}

#[test]
fn no_letter_of_welsh_is_lost() {
    for (path, page) in PAGES.iter() {
        let html = Html::parse_document(page);
        let letters: Vec<char> = html.root_element().text().flat_map(str::chars).collect();
        for around in letters.windows(3) {
            let [before, sign, after] = around else { continue };
            let lost = *sign == '?' && before.is_alphabetic() && after.is_alphabetic();
            assert!(!lost && *sign != '\u{fffd}', "{path}: {around:?}");
        }
    }
    let all: String = PAGES.values().flat_map(|page| page.chars()).filter(|c| "ŵŷŴŶ".contains(*c)).collect();
    assert!(all.contains('ŵ') && all.contains('ŷ'), "{all}");
}

#[test]
fn an_address_has_one_spelling() {
    let found = each("link[rel=canonical]", |path, link| {
        let folder = path.strip_suffix("index.html").unwrap();
        assert_eq!(link.attr("href"), Some(format!("https://cofnodion.broaeddan.example/{folder}").as_str()));
        assert_eq!(path.to_lowercase(), path);
    });
    assert!(found > 200);
}

#[test]
fn an_items_page_names_its_number() {
    let found = each("main > h1 > .number", |path, number| {
        let slug: Vec<&str> = path.rsplit('/').skip(1).take(1).collect();
        assert_eq!(words(number).to_lowercase().replace(['(', '/'], "-").replace(')', ""), slug[0]);
    });
    assert!(found > 60);
}

#[test]
fn no_page_holds_words_of_the_other_language_but_those_that_wait_for_their_translation() {
    let selector = Selector::parse("main [lang]").unwrap();
    let stray = |page: &str| -> BTreeSet<String> {
        let html = Html::parse_document(page);
        html.select(&selector).map(words).filter(|words| words.len() > 40).collect()
    };
    let (waiting, others): (Vec<_>, Vec<_>) = PAGES
        .iter()
        .filter(|(path, _)| path.contains('/'))
        .partition(|(_, page)| page.contains("class=\"notice\""));
    let known: BTreeSet<String> = waiting.iter().flat_map(|(_, page)| stray(page)).collect();
    assert!(!known.is_empty() && others.len() > 150, "{}", others.len());
    for (path, page) in others {
        let new: Vec<String> = stray(page).difference(&known).cloned().collect();
        assert!(new.is_empty(), "{path}: {new:?}");
    }
}
