//! What is sent, in which order, and what is refused; on a folder.

use std::{collections::BTreeMap, fs};

use cofnodion::{
    kept::Kept,
    problem::Fault,
    publish::{Folder, News, Order, publish},
};

use super::{
    super::{
        archive::{Archive, files},
        output::meeting,
    },
    Built, LATER, NOW, Watched, archive, order, run, send, site_files,
};

/// The entries of a host's own manifest by path.
fn entries(folder: &std::path::Path) -> BTreeMap<String, serde_json::Value> {
    let files = super::super::archive::files(folder);
    let parts = files.iter().filter(|(path, _)| path.starts_with("manifest/") && path.ends_with(".json"));
    let entries = parts.flat_map(|(_, bytes)| {
        let part: serde_json::Value = serde_json::from_slice(bytes).unwrap();
        part["files"].as_array().unwrap().clone()
    });
    entries.map(|entry| (entry["path"].as_str().unwrap().to_owned(), entry)).collect()
}

#[test]
fn a_published_folder_is_the_built_site() {
    let built = Built::of(&archive(false, 2));
    let root = tempfile::tempdir().unwrap();
    let report = send(&Folder::at(&root.path().join("www/minutes")), &built).unwrap();
    assert_eq!(report.removed, 0);
    assert!(site_files(&root.path().join("www/minutes")) == site_files(&built.out()));
}

#[test]
fn where_nothing_changed_nothing_is_sent() {
    let built = Built::of(&archive(false, 2));
    let root = tempfile::tempdir().unwrap();
    send(&Folder::at(root.path()), &built).unwrap();
    let host = Watched::new(Folder::at(root.path()));
    send(&host, &built).unwrap();
    assert_eq!(host.put(), Vec::<String>::new());
    // Taking the lock, looking at it and giving it back, the journal, the list of parts.
    assert_eq!(host.calls.borrow().len(), 5, "{:?}", host.calls.borrow());
}

#[test]
fn one_meeting_changed_takes_few_requests() {
    let many = |title: &str| {
        let mut archive = Archive::plain();
        for nth in 1..=24 {
            let date = format!("{}-{:02}-15", 2024 + nth / 12, 1 + nth % 12);
            let title = if nth == 7 { title } else { "Same" };
            let text = meeting("Same", 12).replace("2026-01-15", &date);
            let text = text.replacen("RESOLVED – Same", &format!("{title}."), 1);
            archive = archive.file(&format!("committees/finance/{date}/meeting.en.md"), text);
        }
        Built::of(&archive)
    };
    let (before, after) = (many("Before"), many("After"));
    let root = tempfile::tempdir().unwrap();
    let first = send(&Folder::at(root.path()), &before).unwrap();
    assert!(first.sent > 500, "{first:?}");
    let host = Watched::new(Folder::at(root.path()));
    send(&host, &after).unwrap();
    let calls = host.calls.borrow();
    let others: Vec<_> = calls.iter().filter(|(_, path)| !path.starts_with("manifest/")).collect();
    assert!(others.len() <= 25, "{others:#?}");
    assert!(calls.len() - others.len() <= 8, "{calls:#?}");
    assert!(site_files(root.path()) == site_files(&after.out()));
}

#[test]
fn what_is_new_comes_before_what_leads_to_it_and_what_goes_goes_last() {
    let (before, after) = (Built::of(&archive(false, 2)), Built::of(&archive(true, 2)));
    let root = tempfile::tempdir().unwrap();
    send(&Folder::at(root.path()), &before).unwrap();
    let host = Watched::new(Folder::at(root.path()));
    send(&host, &after).unwrap();
    let calls = host.calls.borrow();
    let at = |name: &str, path: &str| {
        calls
            .iter()
            .position(|call| call.0 == name && call.1.contains(path))
            .unwrap_or_else(|| panic!("{path}"))
    };
    let new = at("put", "en/committees/finance/2026-07-15/index.html");
    let changed = at("put", "en/committees/finance/2026-01-15/index.html");
    let part = at("put", "manifest/finance-2026.json");
    let list = at("put", "manifest.json");
    let gone = at("remove", "en/committees/finance/2026-06-15/index.html");
    assert!(new < changed && changed < part && part < list && list < gone, "{calls:#?}");
    assert!(!root.path().join("en/committees/finance/2026-06-15").exists());
}

#[test]
fn the_hosts_manifest_says_when_a_page_was_first_published_and_last_changed() {
    let (before, after) = (Built::of(&archive(false, 2)), Built::of(&archive(true, 2)));
    let root = tempfile::tempdir().unwrap();
    let at = |built: &Built, now| {
        let (out, kept) = (built.out(), built.kept());
        run(publish(&Folder::at(root.path()), &Order { now, ..order(&out, &kept) }, &|_| {})).unwrap();
    };
    at(&before, NOW);
    at(&after, LATER);
    let entries = entries(root.path());
    let dates = |path: &str| (entries[path]["published"].as_str(), entries[path]["changed"].as_str());
    assert_eq!(dates("en/committees/finance/2026-02-15/index.html"), (Some(NOW), Some(NOW)));
    assert_eq!(dates("en/committees/finance/2026-01-15/index.html"), (Some(NOW), Some(LATER)));
    assert_eq!(dates("en/committees/finance/2026-07-15/index.html"), (Some(LATER), Some(LATER)));
    // The built site knows no clock.
    let built = fs::read_to_string(after.out().join("manifest/finance-2026.json")).unwrap();
    assert!(!built.contains("\"published\""));
}

#[test]
fn a_second_publisher_is_told_and_can_take_over() {
    let built = Built::of(&archive(false, 2));
    let root = tempfile::tempdir().unwrap();
    assert!(send(&Watched::dying(Folder::at(root.path()), 9), &built).is_err());
    // Another computer, which knows nothing of that run.
    let elsewhere = tempfile::tempdir().unwrap();
    let (out, kept) = (built.out(), Kept::of(elsewhere.path()));
    let host = Watched::new(Folder::at(root.path()));
    let fault = run(publish(&host, &order(&out, &kept), &|_| {})).unwrap_err();
    assert_eq!(fault, Fault::HostHeld { since: NOW.to_owned() });
    assert_eq!(host.put(), Vec::<String>::new());
    let by_force = Order { by_force: true, ..order(&out, &kept) };
    run(publish(&Folder::at(root.path()), &by_force, &|_| {})).unwrap();
    assert!(site_files(root.path()) == site_files(&built.out()));
}

#[test]
fn two_runs_of_one_computer_do_not_meet() {
    let built = Built::of(&archive(false, 2));
    let root = tempfile::tempdir().unwrap();
    let place = root.path().to_owned();
    let mut host = Watched::new(Folder::at(root.path()));
    let (out, other) = (built.out(), built.kept());
    let told = std::rc::Rc::new(std::cell::Cell::new(0));
    let count = std::rc::Rc::clone(&told);
    host.before_put = Some(Box::new(move |path| {
        if path == "index.html" {
            let second = Order { by_force: true, ..order(&out, &other) };
            let fault = futures_util::FutureExt::now_or_never(publish(&Folder::at(&place), &second, &|_| {}));
            assert_eq!(fault, Some(Err(Fault::HostHeld { since: "here".to_owned() })));
            count.set(count.get() + 1);
        }
    }));
    send(&host, &built).unwrap();
    assert_eq!(told.get(), 1);
}

#[test]
fn who_lost_the_lock_leaves_the_manifest_alone() {
    let (before, after) = (Built::of(&archive(false, 2)), Built::of(&archive(true, 2)));
    let root = tempfile::tempdir().unwrap();
    send(&Folder::at(root.path()), &before).unwrap();
    let lock = root.path().join(".cofnodion/lock");
    let list = fs::read(root.path().join("manifest.json")).unwrap();
    let mut host = Watched::new(Folder::at(root.path()));
    let theirs = lock.clone();
    host.before_put =
        Some(Box::new(move |_| fs::write(&theirs, "{\"run\": \"b\", \"since\": \"now\"}").unwrap()));
    assert_eq!(send(&host, &after), Err(Fault::HostLost {}));
    assert_eq!(fs::read(root.path().join("manifest.json")).unwrap(), list);
    assert!(lock.is_file());
}

#[test]
fn more_than_a_tenth_goes_only_when_that_is_said() {
    let (before, after) = (Built::of(&archive(false, 4)), Built::of(&Archive::plain()));
    let root = tempfile::tempdir().unwrap();
    send(&Folder::at(root.path()), &before).unwrap();
    let (out, kept) = (after.out(), after.kept());
    let host = Watched::new(Folder::at(root.path()));
    let careful = Order { delete: false, ..order(&out, &kept) };
    let fault = run(publish(&host, &careful, &|_| {})).unwrap_err();
    assert_eq!(fault.code(), "many-removals");
    assert!(host.put().is_empty() && host.of("remove").is_empty());
    send(&host, &after).unwrap();
    assert!(site_files(root.path()) == site_files(&after.out()));
}

#[test]
fn a_site_that_is_not_ours_is_left_alone_and_foreign_files_stay() {
    let built = Built::of(&archive(false, 2));
    let (out, kept) = (built.out(), built.kept());
    for file in ["index.html", "manifest.json"] {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join(file), "{}").unwrap();
        fs::write(root.path().join("other.html"), "theirs").unwrap();
        let fault = send(&Folder::at(root.path()), &built).unwrap_err();
        assert_eq!(fault, Fault::HostForeign { file: file.to_owned() });
        let replace = Order { replace: true, ..order(&out, &kept) };
        run(publish(&Folder::at(root.path()), &replace, &|_| {})).unwrap();
        send(&Folder::at(root.path()), &built).unwrap();
        assert_eq!(fs::read_to_string(root.path().join("other.html")).unwrap(), "theirs");
    }
}

#[test]
fn what_was_damaged_on_the_host_is_sent_again_when_asked() {
    let built = Built::of(&archive(false, 2));
    let (out, kept, root) = (built.out(), built.kept(), tempfile::tempdir().unwrap());
    send(&Folder::at(root.path()), &built).unwrap();
    let whole = files(root.path());
    fs::write(root.path().join("en/index.html"), "somebody's").unwrap();
    fs::remove_file(root.path().join("404.html")).unwrap();
    let replace = Order { replace: true, ..order(&out, &kept) };
    let news = |news: News| assert!(!matches!(news, News::Planned { resumed: true, .. }));
    let report = run(publish(&Folder::at(root.path()), &replace, &news)).unwrap();
    assert!(files(root.path()) == whole);
    assert!(report.sent < 10 && report.there > 10, "{report:?}");
}

#[test]
fn a_hosts_manifest_cannot_reach_outside() {
    let built = Built::of(&archive(false, 2));
    let above = tempfile::tempdir().unwrap();
    let root = above.path().join("www");
    send(&Folder::at(&root), &built).unwrap();
    fs::write(above.path().join("precious.txt"), "x").unwrap();
    let evil = r#"{"files": [{"path": "../precious.txt", "sha256": "", "size": 1, "type": ""}]}"#;
    fs::write(root.join("manifest/evil.json"), evil).unwrap();
    let list = fs::read_to_string(root.join("manifest.json")).unwrap();
    let list = list.replacen("\"parts\": [", "\"parts\": [{\"path\": \"manifest/evil.json\", \"sha256\": \"\"}, {\"path\": \"../precious.txt\", \"sha256\": \"\"},", 1);
    fs::write(root.join("manifest.json"), list).unwrap();
    fs::create_dir_all(root.join(".cofnodion")).unwrap();
    fs::write(root.join(".cofnodion/journal"), "../precious.txt\n.cofnodion/lock\n").unwrap();
    send(&Folder::at(&root), &built).unwrap();
    assert!(above.path().join("precious.txt").is_file());
    assert!(!root.join("manifest/evil.json").exists());
}

#[test]
fn a_dry_run_says_what_would_be_done_and_touches_nothing() {
    let (before, after) = (Built::of(&archive(false, 2)), Built::of(&archive(true, 2)));
    let root = tempfile::tempdir().unwrap();
    send(&Folder::at(root.path()), &before).unwrap();
    let old = super::super::archive::files(root.path());
    let said = std::cell::RefCell::new(Vec::new());
    let (out, kept) = (after.out(), after.kept());
    let dry = Order { dry_run: true, delete: false, ..order(&out, &kept) };
    let news = |news: News| match news {
        News::WouldSend { path, new } => said.borrow_mut().push((path.to_owned(), new)),
        News::WouldRemove { path } => said.borrow_mut().push((format!("-{path}"), false)),
        _ => {}
    };
    run(publish(&Folder::at(root.path()), &dry, &news)).unwrap();
    assert!(super::super::archive::files(root.path()) == old);
    let said = said.borrow();
    let has = |path: &str, new| said.contains(&(path.to_owned(), new));
    assert!(has("en/committees/finance/2026-07-15/index.html", true), "{said:#?}");
    assert!(has("en/committees/finance/2026-01-15/index.html", false));
    assert!(has("-en/committees/finance/2026-06-15/index.html", false));
}
