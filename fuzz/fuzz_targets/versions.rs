//! What is read in the texts of two languages: `cargo +nightly fuzz run versions`.
#![no_main]

use std::sync::LazyLock;

use cofnodion::{
    language::{
        Detector,
        damage::damages,
        facts::{FactWords, Version, differences},
    },
    theme::default_locales,
};
use libfuzzer_sys::fuzz_target;

static WORDS: LazyLock<(Vec<FactWords>, Detector)> = LazyLock::new(|| {
    let locales = default_locales();
    let words = locales.langs().filter_map(|lang| FactWords::of(locales.locale(lang))).collect();
    (words, Detector::new(&locales))
});

fuzz_target!(|texts: (&str, &str)| {
    let (words, detector) = &*WORDS;
    if let [first, second, ..] = words.as_slice() {
        differences(Version { text: texts.0, words: first }, Version { text: texts.1, words: second });
    }
    for found in damages(texts.0) {
        assert!(texts.0.get(found.range).is_some());
    }
    detector.language(texts.1);
});
