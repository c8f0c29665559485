//! Looking into a PDF ends in an answer, whatever it holds: `cargo +nightly fuzz run pdf`.
#![no_main]

use cofnodion::content::pdf::{FirstPage, Look};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = Look::of(bytes);
    let _ = FirstPage::read(bytes.to_vec());
});
