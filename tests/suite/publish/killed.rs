//! A run that is killed at any step: no reader meets a broken link meanwhile, and the next run goes on with it.

use std::{collections::BTreeSet, path::Path};

use cofnodion::{
    kept::Kept,
    publish::{ASIDE, Folder, Host, publish},
};
use rayon::prelude::*;

use super::{super::archive::files, Built, Watched, archive, copy, crawl, order, run, send, site_files};

/// The paths that a host's own manifest lists.
fn listed(files: &std::collections::BTreeMap<String, Vec<u8>>) -> BTreeSet<String> {
    let json = |bytes: &[u8]| -> serde_json::Value { serde_json::from_slice(bytes).unwrap() };
    let list = json(&files["manifest.json"]);
    let parts = list["parts"].as_array().unwrap().iter().map(|part| part["path"].as_str().unwrap());
    let files = parts.flat_map(|part| json(&files[part])["files"].as_array().unwrap().clone());
    files.map(|file| file["path"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn killed_at_any_step_the_site_is_whole_and_the_next_run_completes_it() {
    let (before, after) = (Built::of(&archive(false, 2)), Built::of(&archive(true, 2)));
    let published = tempfile::tempdir().unwrap();
    send(&Folder::at(published.path()), &before).unwrap();
    let whole = tempfile::tempdir().unwrap();
    copy(published.path(), whole.path());
    let host = Watched::new(Folder::at(whole.path()));
    send(&host, &after).unwrap();
    let steps = host.steps();
    assert!(steps >= 50, "{steps}");
    (0..steps).into_par_iter().for_each(|nth| killed(nth, published.path(), (&after.out(), &before.out())));
}

/// A run that is killed after so many steps, and the next.
fn killed(nth: usize, published: &Path, (out, before): (&Path, &Path)) {
    let (root, computer) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    copy(published, root.path());
    let kept = Kept::of(computer.path());
    let order = order(out, &kept);
    let old = files(root.path());
    let first = listed(&old);
    let dying = Watched::dying(Folder::at(root.path()), nth);
    run(publish(&dying, &order, &|_| {})).unwrap_err();
    let now = files(root.path());
    // From the first page, and from every page that a reader may have found.
    let new_list = now["manifest.json"] != old["manifest.json"];
    let known = if new_list { listed(&now) } else { first.clone() };
    let missing = crawl(&now, known.iter().map(String::as_str).chain(["index.html"]));
    assert_eq!(missing, BTreeSet::new(), "at kill {nth}");
    // What is about to go leads nowhere but to what is there, or is gone with it.
    let left = first.difference(&known).filter(|path| now.contains_key(*path)).map(String::as_str);
    let gone = |(_, to): &(String, String)| first.contains(to) && !known.contains(to);
    assert!(crawl(&now, left).iter().all(gone), "at kill {nth}");
    // Every file is whole, the old one or the new one.
    let (old, new) = (site_files(before), site_files(out));
    for (path, bytes) in site_files(root.path()).iter().filter(|(path, _)| !path.starts_with(ASIDE)) {
        assert!(old.get(path) == Some(bytes) || new.get(path) == Some(bytes), "{path} at kill {nth}");
    }
    let again = Watched::new(Folder::at(root.path()));
    run(publish(&again, &order, &|_| {})).unwrap();
    let twice: Vec<String> = dying.put().into_iter().filter(|path| again.put().contains(path)).collect();
    assert!(twice.iter().all(|path| path.starts_with("manifest")), "sent twice at kill {nth}: {twice:?}");
    assert!(site_files(root.path()) == new, "after kill {nth}");
    assert!(root.path().join(ASIDE).read_dir().unwrap().next().is_none(), "after kill {nth}");
}

#[test]
fn a_first_run_that_was_killed_is_gone_on_with() {
    let built = Built::of(&archive(false, 2));
    for nth in [0, 1, 2, 3, 20, 60] {
        let root = tempfile::tempdir().unwrap();
        assert!(send(&Watched::dying(Folder::at(root.path()), nth), &built).is_err());
        send(&Folder::at(root.path()), &built).unwrap();
        assert!(site_files(root.path()) == site_files(&built.out()), "after kill {nth}");
    }
}

#[test]
fn what_a_killed_run_sent_goes_where_the_site_has_it_no_more() {
    let (before, after) = (Built::of(&archive(false, 2)), Built::of(&archive(true, 2)));
    let root = tempfile::tempdir().unwrap();
    send(&Folder::at(root.path()), &before).unwrap();
    for nth in [4, 12, 30] {
        assert!(send(&Watched::dying(Folder::at(root.path()), nth), &after).is_err());
        assert!(root.path().join(ASIDE).join("journal").is_file());
    }
    let (out, kept) = (before.out(), after.kept());
    run(publish(&Folder::at(root.path()), &order(&out, &kept), &|_| {})).unwrap();
    assert!(site_files(root.path()) == site_files(&before.out()));
}

// `/dev/full` is Linux's.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_stops_it_and_the_next_run_goes_on() {
    let (before, after) = (Built::of(&archive(false, 2)), Built::of(&archive(true, 2)));
    let root = tempfile::tempdir().unwrap();
    send(&Folder::at(root.path()), &before).unwrap();
    let old = files(root.path());
    // The journal is the first file that is written aside.
    let host = Folder::at(root.path());
    let full = root.path().join(host.run().folder()).join("9");
    std::fs::create_dir_all(full.parent().unwrap()).unwrap();
    std::os::unix::fs::symlink("/dev/full", &full).unwrap();
    let fault = send(&host, &after).unwrap_err();
    assert_eq!(fault.code(), "host-failed");
    let now = files(root.path());
    assert_eq!(
        crawl(&now, old.keys().filter(|path| path.ends_with(".html")).map(String::as_str)),
        BTreeSet::new()
    );
    std::fs::remove_file(full).ok();
    let report = send(&Folder::at(root.path()), &after).unwrap();
    assert!(report.there > 0, "{report:?}");
    assert!(site_files(root.path()) == site_files(&after.out()));
}
