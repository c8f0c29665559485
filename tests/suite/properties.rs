//! Whatever a person writes, nothing panics and nothing hangs: random meetings, whole pipeline.

use cofnodion::{
    archive::{Audience, redact},
    content::{ItemNumber, Words, cut, prose, read_name},
    language::slug,
    theme::{default_locales, prose as html},
};
use proptest::prelude::*;
use std::sync::LazyLock;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(&default_locales(), &[]));

/// Text as people write and paste it: the signs that mean something, in any order.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\n".to_owned()),
        Just("\n\n".to_owned()),
        Just("\n\u{a0}\n".to_owned()),
        "\n#{1,5} ",
        "\n#{1,5} [0-9]{1,2}[.):] ",
        "\n\\((a|b|c|i|ii|iii|iv|1|2|aa|A)\\) ?",
        "\n[•·▪◦‣*+-] ?",
        "\n[0-9]{1,2}[.)] ",
        "\n(\\|[ab]?){1,4}\n(\\|:?-+:?){1,4}\n",
        "\n(```|~~~)",
        "\n(Minutes|Decision|Cofnodion|Invitees|Exempt|Eithriedig|Table|Tabl|Public summary)( 12)?: ?(14)?\n",
        "\n(\\*\\*)?(RESOLVED|Agreed|PENDERFYNWYD|resolved)(\\*\\*)?( –| that|:|) ",
        "(<b>|</b>|<script>|<!--|-->|&amp;|\\[x\\]\\(y\\)|!\\[a\\]\\(b\\)|`|\\*|_|> )",
        "[a-zA-Zŵŷâ ,.]{1,12}",
        "\\PC{0,3}",
        Just(format!("{} word.\n", "Long line of words ".repeat(12))),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn rendered(text: &str) -> String {
    let links = html::Links(&[]);
    let style =
        html::Style { dialect: &WORDS.dialect, heading: 3, table: "Table", links: &links, pictures: &[] };
    let mut out = String::new();
    html::html(text, &style, &mut out);
    out
}

/// The tags of HTML that we wrote, in pairs.
fn unbalanced(html: &str) -> Option<String> {
    let mut open = Vec::new();
    for part in html.split('<').skip(1) {
        let tag = part.split('>').next()?;
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name.to_owned()) {
                return Some(format!("</{name}> closes nothing"));
            }
        } else if !tag.ends_with('/') {
            let name = tag.split_whitespace().next().unwrap_or_default();
            if !matches!(name, "br" | "hr" | "input" | "wbr" | "col") {
                open.push(name.to_owned());
            }
        }
    }
    open.pop()
}

fn count(blocks: &[prose::Block]) -> usize {
    blocks
        .iter()
        .map(|block| match block {
            prose::Block::Decision(_, _) => 1,
            prose::Block::List(items) => items.iter().map(|item| count(&item.blocks)).sum(),
            _ => 0,
        })
        .sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn prose_is_whole_html(text in text()) {
        let html = rendered(&text);
        prop_assert_eq!(unbalanced(&html), None, "{}", html);
        prop_assert!(!html.contains("<script"));
    }

    #[test]
    fn no_word_is_lost(words in prop::collection::vec("[a-z]{2,8}", 1..30), joints in prop::collection::vec("( |\n|\n\n|\n\n\\(a\\) |\n\n\\(b\\)\n\n|\n• |\n- |\n1\\. |\n\n    |\n> |\n### |\nRESOLVED – )", 30)) {
        let text: String = words.iter().zip(&joints).flat_map(|(word, joint)| [word.as_str(), joint.as_str()]).collect();
        let html = rendered(&text);
        let mut rest = html.as_str();
        for word in &words {
            let at = rest.find(word.as_str());
            prop_assert!(at.is_some(), "{} is lost from {:?}: {}", word, text, html);
            rest = &rest[at.unwrap_or(0) + word.len()..];
        }
    }

    #[test]
    fn decisions_are_the_blocks_that_are_marked(text in text()) {
        let found = prose::decisions(&text, &WORDS.dialect);
        prop_assert_eq!(found.len(), count(&prose::blocks(&text, &WORDS.dialect)));
        let mut end = 0;
        for range in found {
            prop_assert!(range.start >= end && text.get(range.clone()).is_some());
            end = range.end;
        }
        for (_, range) in prose::faults(&text) {
            prop_assert!(text.get(range).is_some());
        }
    }

    #[test]
    fn a_body_is_cut_into_itself(text in text()) {
        let locales = default_locales_cached();
        let lang = locales.langs().next().unwrap();
        let mut faults = Vec::new();
        let body = cut(&text, &WORDS, lang, &mut faults);
        let mut end = body.preamble.end;
        prop_assert!(text.get(body.preamble.clone()).is_some());
        for entry in &body.entries {
            let ranges: Vec<_> = match entry {
                cofnodion::content::BodyEntry::Section { text, .. } => vec![text.clone()],
                cofnodion::content::BodyEntry::Item(item) => item.parts.iter().map(|part| part.text.clone()).collect(),
            };
            for range in ranges {
                prop_assert!(range.start >= end.min(range.start) && text.get(range.clone()).is_some());
                end = range.end;
            }
        }
        for (_, range) in faults {
            prop_assert!(text.get(range).is_some());
        }
    }

    #[test]
    fn names_and_slugs_take_anything(line in "\\PC{0,40}") {
        let _ = read_name(&line, &WORDS);
        let _ = slug(&line);
        let _ = ItemNumber::parse(&line);
    }
}

static LOCALES: LazyLock<cofnodion::language::Locales> = LazyLock::new(default_locales);

fn default_locales_cached() -> &'static cofnodion::language::Locales {
    &LOCALES
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whole files, on the disk: what comes out are problems or a public archive, and the same once more, when what was
    /// found in bodies is known.
    #[test]
    fn no_archive_panics(front in "(date: 2026-01-15\n|stage: [a-z]{0,8}\n|items:\n  5.1: \\{[a-z]{0,6}: [0-9a-z]{0,3}\\}\n|present: \\|\n  \\PC{0,12}\n|venue: \\PC{0,9}\n|[a-z]{1,6}: \\[\\{\"'){0,4}", en in text(), cy in text()) {
        let archive = super::archive::Archive::plain()
            .file("committees/finance/2026-01-15/meeting.en.md", format!("---\n{front}---\n{en}"))
            .file("committees/finance/2026-01-15/meeting.cy.md", format!("---\n---\n{cy}"));
        let project = cofnodion::project::Project::read(archive.path());
        let _ = redact(&project.archive, Audience::Preview);
        let again = cofnodion::project::Project::read(archive.path());
        prop_assert_eq!(format!("{:?}", project.problems), format!("{:?}", again.problems));
        prop_assert_eq!(format!("{:?}", project.archive), format!("{:?}", again.archive));
        archive.build();
    }
}

/// Input made to be slow.
#[test]
fn hostile_input_takes_linear_time() {
    for piece in [
        "(a)\n",
        "• ",
        "## 1. a\n",
        "### 1.1 a\n",
        "> ",
        "[",
        "*a ",
        "|a",
        "- ",
        "```\n",
        "RESOLVED – a\n",
        "(i) a\n\n  b\n",
        "\u{a0}\n",
        "<b>",
        "Exempt: 14\n",
        "### Minutes\n",
    ] {
        let text = piece.repeat(200_000 / piece.len());
        rendered(&text);
        let mut faults = Vec::new();
        let lang = LOCALES.langs().next().unwrap();
        cut(&text, &WORDS, lang, &mut faults);
        prose::decisions(&text, &WORDS.dialect);
        prose::faults(&text);
    }
}
