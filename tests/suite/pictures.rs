//! Pictures in texts: shown with their size and words, and only where a public text shows them.

use super::archive::{Archive, Output, main_of};

/// The head of a PNG of this size; browsers need more of it, its size doesn't.
pub fn png(width: u32, height: u32, canary: &str) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend(b"\x08\x02\0\0\0\0\0\0\0");
    bytes.extend(canary.as_bytes());
    bytes
}

const FOLDER: &str = "committees/finance/2026-01-15";

fn meeting(front: &str, body: &str) -> Archive {
    let text = |lang: &str| {
        format!("---\ndate: 2026-01-15\nstage: minutes\n{front}---\n\n{body}\n<!-- {lang} -->\n")
    };
    Archive::plain()
        .file(&format!("{FOLDER}/meeting.en.md"), text("en"))
        .file(&format!("{FOLDER}/meeting.cy.md"), text("cy"))
}

fn page(output: &Output, path: &str) -> String {
    main_of(&String::from_utf8_lossy(&output.files[path]))
}

fn holds(output: &Output, word: &str) -> bool {
    output.files.iter().any(|(path, bytes)| {
        path.contains(word) || bytes.windows(word.len()).any(|window| window == word.as_bytes())
    })
}

#[test]
fn a_picture_has_its_words_its_size_and_the_readers_language() {
    let built = meeting("", "## 1. Bridge\n\nSee ![The *old* \"bridge\"](bridge.png).")
        .file(&format!("{FOLDER}/bridge.en.png"), png(640, 480, "english"))
        .file(&format!("{FOLDER}/bridge.cy.png"), png(320, 240, "cymraeg"))
        .build();
    assert_eq!(built.codes(), [""; 0]);
    let english = page(&built, "en/committees/finance/2026-01-15/1/index.html");
    let tag = "<img src=\"/files/finance/2026-01-15/bridge.en.png\" alt=\"The old &quot;bridge&quot;\" \
               width=\"640\" height=\"480\" loading=\"lazy\">";
    assert!(english.contains(tag), "{english}");
    let welsh = page(&built, "cy/pwyllgorau/cyllid/2026-01-15/index.html");
    assert!(welsh.contains("bridge.cy.png\"") && welsh.contains("width=\"320\""), "{welsh}");
    assert!(built.files.contains_key("files/finance/2026-01-15/bridge.cy.png"));
}

#[test]
fn pictures_of_committees_pages_and_people_are_shown() {
    let built = Archive::plain()
        .file("committees/finance/committee.en.md", "---\nname: Finance\n---\n\n![Hall](hall.png)\n")
        .file("committees/finance/hall.png", png(1, 2, ""))
        .file("pages/accessibility.en.md", "---\ntitle: Accessibility\n---\n\n![Ramp](ramp.png)\n")
        .file("pages/ramp.png", png(3, 4, ""))
        .file("people/ann-jones.yaml", "name: Ann Jones\nkind: councillor\nphoto: ann.png\n")
        .file("people/ann.png", png(5, 6, ""))
        .build();
    assert!(page(&built, "en/committees/finance/index.html").contains("/files/finance/hall.png"));
    assert!(page(&built, "en/accessibility/index.html").contains("/files/_pages/ramp.png"));
    let councillor = page(&built, "cy/cynghorwyr/ann-jones/index.html");
    assert!(councillor.contains("<img class=\"photo\" src=\"/files/_people/ann.png\""), "{councillor}");
    assert!(built.files.contains_key("files/_people/ann.png"));
}

#[test]
fn a_picture_that_no_public_text_shows_is_not_copied() {
    let exempt = "## 1. Contract\n\nExempt: 14\n\n![Plan](plan-canary.png)\n\n## 2. Other\n\nText.";
    let built =
        meeting("", exempt).file(&format!("{FOLDER}/plan-canary.png"), png(9, 9, "bytes-canary")).build();
    assert_eq!(built.codes(), [""; 0]);
    assert!(!holds(&built, "canary"));
    let early = meeting("hold: true\n", "## 1. Plan\n\n![Plan](plan-canary.png)")
        .file(&format!("{FOLDER}/plan-canary.png"), png(9, 9, "bytes-canary"))
        .build();
    assert!(!holds(&early, "canary"));
}

#[test]
fn a_picture_that_is_an_exempt_paper_stops_the_build() {
    let front = "items:\n  1:\n    documents:\n      - {file: plan.png, exempt: [14]}\n";
    let built = meeting(front, "## 1. Plan\n\n![Plan](plan.png)")
        .file(&format!("{FOLDER}/plan.png"), png(9, 9, ""))
        .build();
    assert_eq!(built.codes(), ["exempt-and-public"; 2]);
}

#[test]
fn what_cannot_be_shown_is_said_at_its_place() {
    let body = "## 1. Plan\n\n![Plan](gone.png) ![Plan](text.png) ![](there.png) ![Plan](drawing.svg)";
    let built = meeting("", body)
        .file(&format!("{FOLDER}/text.png"), "not a picture")
        .file(&format!("{FOLDER}/there.png"), png(9, 9, ""))
        .file(&format!("{FOLDER}/drawing.svg"), "<svg/>")
        .build();
    let mut codes = built.codes();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes, ["active-file", "no-such-document", "not-a-picture", "picture-without-words"]);
}

#[test]
fn words_that_say_nothing_are_no_words_for_a_picture() {
    let codes = |words: &str| {
        let built = meeting("", &format!("## 1. Plan\n\n![{words}](crest.png)"))
            .file(&format!("{FOLDER}/crest.png"), png(9, 9, ""))
            .build();
        built.codes().into_iter().filter(|code| *code == "picture-without-words").count()
    };
    for words in
        ["", "crest.png", "IMG_4711.JPG", "image", "Picture", "image001", "Llun 2", "llun", "Delwedd", "-"]
    {
        // Once in each language's file.
        assert_eq!(codes(words), 2, "{words}");
    }
    for words in ["The crest", "Picture of the bridge", "Llun o'r bont", "See crest.png", "A487"] {
        assert_eq!(codes(words), 0, "{words}");
    }
}

#[test]
fn a_picture_that_is_no_file_of_the_folder_stops_the_build() {
    for target in [
        "javascript:alert(1)",
        "data:image/png;base64,AA==",
        "../plan.png",
        "//example.com/a.png",
        "C:/a.png",
    ] {
        let built = meeting("", &format!("## 1. Plan\n\n![Plan](<{target}>)")).build();
        assert_eq!(built.codes(), ["path-outside"; 2], "{target}");
    }
}

#[test]
fn a_picture_elsewhere_is_a_link_and_no_other_host_is_asked() {
    let body = "## 1. Plan\n\n![Plan](https://example.com/plan.png) [![Map](https://example.com/map.png)](https://example.com/)";
    let built = meeting("", body).build();
    let html = page(&built, "en/committees/finance/2026-01-15/1/index.html");
    assert!(html.contains("<a href=\"https://example.com/plan.png\">Plan</a>"), "{html}");
    assert!(html.contains("<a href=\"https://example.com/\">Map</a>") && !html.contains("<img"), "{html}");
}

#[test]
fn html_of_the_writers_own_shows_no_picture() {
    let body = "## 1. Plan\n\n<IMG src=\"https://example.com/spy.png\"> ![Plan](plan.png) <b>bold</b>";
    let built = meeting("", body).file(&format!("{FOLDER}/plan.png"), png(9, 9, "")).build();
    let html = page(&built, "en/committees/finance/2026-01-15/1/index.html");
    assert!(!html.contains("<img") && !html.contains("spy") && html.contains("<b>bold</b>"), "{html}");
    let own = meeting("", "## 1. Plan\n\n![Plan](plan.png) <b>bold</b>")
        .file(&format!("{FOLDER}/plan.png"), png(9, 9, ""))
        .build();
    let html = page(&own, "en/committees/finance/2026-01-15/1/index.html");
    assert!(html.contains("width=\"9\"") && html.contains("<b>bold</b>"), "{html}");
}
