//! What is written for each host, and that nothing that a user wrote is a word of its own syntax there.

use std::sync::LazyLock;

use cofnodion::project::Project;
use proptest::prelude::*;

use super::{super::archive::Output, archive};

/// The files of settings, with the redirects' pages of a host that takes none.
fn settings(built: &Output) -> Vec<(&String, String)> {
    let is_settings = |path: &&String| {
        path.split('/').any(|name| name.starts_with('.'))
            || path.starts_with('_')
            || path.starts_with("old/")
            || path.starts_with("a b/")
            || path.as_str() == "elsewhere.html"
    };
    let of = |path| (path, String::from_utf8_lossy(&built.files[path]).into_owned());
    built.files.keys().filter(is_settings).map(of).collect()
}

#[test]
fn each_host_gets_its_settings() {
    for host in ["nginx", "apache", "netlify", "cloudflare", "github"] {
        let built = archive(host, "").build();
        assert!(!built.problems.iter().any(|problem| problem.is_error()), "{:?}", built.problems);
        let all: String =
            settings(&built).iter().map(|(path, text)| format!(">>> {path}\n{text}\n")).collect();
        // What is held back or planned isn't named.
        assert!(!all.contains("3971") && !all.contains("3972"), "{all}");
        insta::assert_snapshot!(host, all);
    }
}

#[test]
fn the_type_of_every_file_is_stated() {
    for (host, file) in [("nginx", ".nginx/server.conf"), ("apache", ".htaccess")] {
        let built = archive(host, "").build();
        let settings = String::from_utf8_lossy(&built.files[file]);
        let words: std::collections::BTreeSet<&str> =
            settings.split(|sign: char| !sign.is_ascii_alphanumeric()).collect();
        let shown = built.files.keys().filter(|path| !path.split('/').any(|name| name.starts_with('.')));
        for path in shown {
            let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
            assert!(words.contains(ending), "{host}: {path}");
        }
    }
}

#[test]
fn a_site_without_a_host_gets_none() {
    let built = archive("nginx", "");
    let text = std::fs::read_to_string(built.content().join("site.yaml")).unwrap();
    let built = built.file("site.yaml", text.replace("host: nginx\n", "").replace("https:", "http:")).build();
    assert!(settings(&built).is_empty());
}

#[test]
fn old_addresses_start_at_the_top_of_the_host_and_of_the_site() {
    for (host, file) in [("netlify", "_redirects"), ("nginx", ".nginx/server.conf")] {
        let site = archive(host, "");
        let text = std::fs::read_to_string(site.content().join("site.yaml")).unwrap();
        let text = text.replace("https://example.wales/", "https://example.wales/meetings/");
        let built = site.file("site.yaml", text).build();
        let settings = String::from_utf8_lossy(&built.files[file]);
        let starts = match host {
            "netlify" => ["\n/mgAi.aspx ID=:number", "\n/meetings/mgAi.aspx ID=:number"],
            _ => ["location ~* \"^(?:/|/meetings/)(?:", "ieListDocuments|mgAi"],
        };
        assert!(starts.iter().all(|start| settings.contains(start)), "{host}: {settings}");
    }
}

#[test]
fn a_promise_of_encryption_is_made_only_where_it_is_kept() {
    let site = archive("netlify", "");
    let text = std::fs::read_to_string(site.content().join("site.yaml")).unwrap();
    let built = site.file("site.yaml", text.replace("url: https:", "url: http:")).build();
    assert!(!String::from_utf8_lossy(&built.files["_headers"]).contains("Strict-Transport"));
}

#[test]
fn a_number_that_two_claim_is_an_error_at_both_places() {
    let other = "---\ndate: 2026-04-15\nstage: agenda\nmoderngov: 3971\n---\n\n## 1. One\n";
    let archive = archive("nginx", "").file("committees/finance/2026-04-15/meeting.en.md", other);
    let project = Project::read(archive.path());
    let twice: Vec<_> =
        project.problems.iter().filter(|problem| problem.fault.code() == "old-number-twice").collect();
    assert_eq!(twice.len(), 1);
    assert!(twice[0].is_error() && twice[0].other.is_some());
}

#[test]
fn a_redirect_that_no_host_can_do_is_an_error() {
    for (from, to) in [
        ("https://example.org/", "/en/"),
        ("/a?b=1", "/en/"),
        ("/", "/en/"),
        ("/a/../b", "/en/"),
        ("/old2/", "javascript:alert(1)"),
        ("/old3/", "//evil.example/"),
        ("//evil.example/", "/en/"),
    ] {
        let archive = archive("nginx", &format!("  - {{from: \"{from}\", to: \"{to}\"}}\n"));
        let codes: Vec<_> = archive.build().codes();
        assert!(codes.contains(&"bad-redirect"), "{from} {to}: {codes:?}");
    }
}

/// The hosts with a syntax of their own, and how many lines each is told without more.
static PLAIN: LazyLock<Vec<(&str, usize)>> = LazyLock::new(|| {
    let lines =
        |host| settings(&archive(host, "").build()).iter().map(|(_, text)| text.lines().count()).sum();
    ["nginx", "apache", "netlify", "cloudflare"].into_iter().map(|host| (host, lines(host))).collect()
});

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Whatever a redirect says, the settings keep their lines and quotes, and the servers' variables are ours.
    #[test]
    fn no_redirect_says_anything_else(from in "[ -!#-~ŵ\u{0}\n]{1,24}", to in "[ -!#-~ŵ\u{0}\n]{1,24}") {
        use std::fmt::Write;
        let escaped = |text: &str| {
            let mut out = String::new();
            text.chars().for_each(|sign| match sign {
                '\\' => out.push_str("\\\\"),
                '\u{0}' => out.push_str("\\0"),
                '\n' => out.push_str("\\n"),
                _ => out.write_char(sign).unwrap(),
            });
            out
        };
        let more = format!("  - {{from: \"/x%22{}\", to: \"/{}\"}}\n", escaped(&from), escaped(&to));
        for (host, plain) in PLAIN.iter() {
            let built = archive(host, &more).build();
            if built.files.is_empty() { continue; }
            let all = settings(&built);
            let lines = all.iter().map(|(_, text)| text.lines().count()).sum::<usize>();
            prop_assert!((*plain..=plain + 6).contains(&lines), "{host}: {lines} after {plain}");
            for line in all.iter().flat_map(|(_, text)| text.lines()).filter(|line| line.contains("x\\\"") || line.contains("x%22") || line.contains("x\\x22")) {
                let quotes = line.replace("\\\"", "").matches('"').count();
                prop_assert_eq!(quotes % 2, 0, "{}: {}", host, line);
                if matches!(*host, "netlify" | "cloudflare") {
                    prop_assert_eq!(line.split(' ').count(), 3, "{}: {}", host, line);
                }
            }
        }
    }
}
