//! A meeting's body: `cargo +nightly fuzz run body`.
#![no_main]

use std::sync::LazyLock;

use cofnodion::{
    content::{Words, cut},
    language::Locales,
    theme::default_locales,
};
use libfuzzer_sys::fuzz_target;

static LOCALES: LazyLock<Locales> = LazyLock::new(default_locales);
static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(&LOCALES, &[]));

fuzz_target!(|text: &str| {
    for lang in LOCALES.langs() {
        let mut faults = Vec::new();
        cut(text, &WORDS, lang, &mut faults);
        faults.iter().for_each(|(_, range)| assert!(text.get(range.clone()).is_some()));
    }
});
