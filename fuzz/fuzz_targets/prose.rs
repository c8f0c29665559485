//! Prose and its HTML: `cargo +nightly fuzz run prose`.
#![no_main]

use std::sync::LazyLock;

use cofnodion::{
    content::{Words, prose},
    theme::{default_locales, prose as html},
};
use libfuzzer_sys::fuzz_target;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(&default_locales(), &[]));

fuzz_target!(|text: &str| {
    let links = html::Links(&[]);
    let style = html::Style { dialect: &WORDS.dialect, heading: 3, table: "Table", links: &links, pictures: &[] };
    let mut out = String::new();
    html::html(text, &style, &mut out);
    prose::decisions(text, &WORDS.dialect).iter().for_each(|range| assert!(text.get(range.clone()).is_some()));
    prose::faults(text).iter().for_each(|(_, range)| assert!(text.get(range.clone()).is_some()));
});
