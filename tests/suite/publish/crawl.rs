//! A reader who follows every link.

use std::collections::{BTreeMap, BTreeSet};

/// Follows every link of these pages and of what they lead to; what is led to and isn't there, with the page that does.
pub fn crawl<'a>(
    files: &BTreeMap<String, Vec<u8>>,
    from: impl IntoIterator<Item = &'a str>,
) -> BTreeSet<(String, String)> {
    let mut waiting: Vec<String> = from.into_iter().map(str::to_owned).collect();
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut missing = BTreeSet::new();
    while let Some(path) = waiting.pop() {
        let Some(bytes) = files.get(&path) else {
            missing.insert((String::new(), path));
            continue;
        };
        if !path.ends_with(".html") {
            continue;
        }
        for link in links(&String::from_utf8_lossy(bytes)) {
            if !files.contains_key(&link) {
                missing.insert((path.clone(), link));
            } else if seen.insert(link.clone()) {
                waiting.push(link);
            }
        }
    }
    missing
}

/// The site's own files that a page leads to or shows.
fn links(page: &str) -> Vec<String> {
    let starts = ["href=\"", "src=\"", "action=\""];
    let values =
        starts.iter().flat_map(|start| page.split(start).skip(1).filter_map(|rest| rest.split('"').next()));
    let own = values.filter_map(|value| {
        let value = value.strip_prefix("https://example.wales").unwrap_or(value);
        let path = value.strip_prefix('/')?;
        let path = path.split(['#', '?']).next().unwrap_or(path);
        Some(if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        })
    });
    own.collect()
}
