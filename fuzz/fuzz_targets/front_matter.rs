//! A whole Markdown file, with its front matter: `cargo +nightly fuzz run front_matter`.
#![no_main]

use cofnodion::project::Project;
use libfuzzer_sys::fuzz_target;

const SITE: &str = "name: X\nurl: https://example.wales/\nlanguages: [en, cy]\n";

fuzz_target!(|bytes: &[u8]| {
    let folder = std::env::temp_dir().join(format!("cofnodion-fuzz-{}", std::process::id()));
    let meeting = folder.join("content/committees/finance/2026-01-15");
    std::fs::create_dir_all(&meeting).expect("a temporary folder");
    std::fs::write(folder.join("content/site.yaml"), SITE).expect("a file");
    std::fs::write(meeting.join("../committee.en.md"), "---\nname: X\n---\n").expect("a file");
    std::fs::write(meeting.join("meeting.en.md"), bytes).expect("a file");
    Project::read(&folder).site().keys().count();
});
