//! Writing: a build that is killed at any moment leaves whole files, and the next one completes.

use std::{
    collections::BTreeMap,
    fs, io,
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
};

use super::archive::{Archive, files};
use cofnodion::{
    output::{self, Disk, Entry, Stamp, SystemDisk},
    project::Project,
    told::{Look, told},
};

/// A disk that dies after so many steps, in the middle of a file if it was writing one.
struct DyingDisk {
    left: AtomicUsize,
}

impl DyingDisk {
    fn step(&self) -> io::Result<()> {
        let alive = self.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
        alive.map(|_| ()).map_err(|_| io::Error::other("killed"))
    }
}

impl Disk for DyingDisk {
    fn create_dir_all(&self, path: &Path) -> io::Result<()> {
        SystemDisk.create_dir_all(path)
    }
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        // Where the folder isn't there yet, not even half of it comes to be.
        self.step().inspect_err(|_| drop(fs::write(path, &bytes[..bytes.len() / 2])))?;
        SystemDisk.write(path, bytes)
    }
    fn append(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.step().inspect_err(|_| SystemDisk.append(path, &bytes[..bytes.len() / 2]).unwrap())?;
        SystemDisk.append(path, bytes)
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        SystemDisk.rename(from, to)
    }
    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        SystemDisk.remove_file(path)
    }
    fn remove_dir(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        SystemDisk.remove_dir(path)
    }
}

pub fn meeting(title: &str, items: usize) -> String {
    let body: String = (1..=items)
        .map(|n| format!("## {n}. {title} {n}\n\n### Minutes\n\nRESOLVED – {title}.\n\n"))
        .collect();
    format!("---\ndate: 2026-01-15\nstage: minutes\n---\n\n{body}")
}

pub const MEETING: &str = "committees/finance/2026-01-15/meeting.en.md";

/// The files of a fresh build.
pub fn cold(archive: &Archive) -> BTreeMap<String, Vec<u8>> {
    let out = tempfile::tempdir().unwrap();
    // What is kept of earlier runs is out of the way meanwhile.
    let kept = [".cofnodion", ".away"].map(|name| archive.path().join(name));
    let away = fs::rename(&kept[0], &kept[1]);
    output::build(&Project::read(archive.path()), out.path()).unwrap();
    if away.is_ok() {
        fs::remove_dir_all(&kept[0]).unwrap();
        fs::rename(&kept[1], &kept[0]).unwrap();
    }
    files(out.path())
}

#[test]
fn a_killed_build_leaves_whole_files_and_the_next_completes() {
    let archive = Archive::plain().file(MEETING, meeting("Before", 3));
    let before = cold(&archive);
    let archive = archive.file(MEETING, meeting("After", 2));
    let after = cold(&archive);
    let out = archive.path().join("public");
    let mut kills = 0;
    for nth in 0.. {
        drop(fs::remove_dir_all(&out));
        for (path, bytes) in &before {
            let place = out.join(path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, bytes).unwrap();
        }
        let disk = DyingDisk { left: AtomicUsize::new(nth) };
        let done = output::build_on(&disk, &Project::read(archive.path()), &out);
        for (path, bytes) in files(&out) {
            let temporary = path.rsplit('/').next().unwrap().starts_with(".cofnodion-");
            let whole = before.get(&path) == Some(&bytes) || after.get(&path) == Some(&bytes);
            assert!(temporary || whole, "{path} is half written at kill {nth}");
        }
        kills += usize::from(done.is_err());
        output::build(&Project::read(archive.path()), &out).unwrap();
        assert!(files(&out) == after, "after kill {nth}");
        if done.is_ok() {
            break;
        }
    }
    assert!(kills >= 50, "{kills}");
}

#[test]
fn a_first_build_that_was_killed_is_gone_on_with() {
    for nth in [0, 1, 2, 3, 9, 30] {
        let archive = Archive::plain().file(MEETING, meeting("Title", 2));
        let out = archive.path().join("public");
        let disk = DyingDisk { left: AtomicUsize::new(nth) };
        assert!(output::build_on(&disk, &Project::read(archive.path()), &out).is_err());
        output::build(&Project::read(archive.path()), &out).unwrap();
        assert!(files(&out) == cold(&archive));
    }
}

#[test]
fn the_manifest_lists_every_file_as_it_is() {
    let archive = Archive::plain().file(MEETING, meeting("Title", 2));
    let written = cold(&archive);
    let list: serde_json::Value = serde_json::from_slice(&written["manifest.json"]).unwrap();
    let mut listed = vec!["manifest.json".to_owned()];
    for part in list["parts"].as_array().unwrap() {
        let path = part["path"].as_str().unwrap();
        let own: serde_json::Value = serde_json::from_slice(&written[path]).unwrap();
        listed.push(path.to_owned());
        for file in own["files"].as_array().unwrap() {
            let path = file["path"].as_str().unwrap().to_owned();
            let entry = Entry::of(path.clone(), None, &written[&path]);
            assert_eq!(file["sha256"], entry.sha256, "{path}");
            assert_eq!(file["size"], entry.size, "{path}");
            assert_eq!(file["type"], entry.media, "{path}");
            let language = path.split('/').next().filter(|first| path.ends_with(".html") && first.len() == 2);
            assert!(language.is_none() || file["language"] == language.unwrap(), "{path}");
            listed.push(path);
        }
    }
    listed.sort();
    assert_eq!(listed, written.keys().cloned().collect::<Vec<_>>());
    assert!(written.contains_key("manifest/finance-2026.json"));
}

#[test]
fn a_manifest_cannot_reach_outside() {
    let archive = Archive::plain().file(MEETING, meeting("Title", 2));
    let out = archive.path().join("public");
    fs::create_dir_all(out.join("manifest")).unwrap();
    fs::write(archive.path().join("precious.txt"), "x").unwrap();
    let part = r#"{"files": [{"path": "../precious.txt", "sha256": "", "size": 1, "type": ""}, {"path": "/etc/hostname", "sha256": "", "size": 1, "type": ""}]}"#;
    fs::write(out.join("manifest/x.json"), part).unwrap();
    fs::write(out.join("manifest.json"), r#"{"generator": "cofnodion", "parts": [{"path": "manifest/x.json", "sha256": ""}, {"path": "../../x", "sha256": ""}]}"#).unwrap();
    output::build(&Project::read(archive.path()), &out).unwrap();
    assert!(archive.path().join("precious.txt").is_file());
    assert!(!out.join("manifest/x.json").exists());
}

#[test]
fn where_nothing_changed_nothing_is_done_and_whatever_changed_is_seen() {
    let archive = Archive::plain().file(MEETING, meeting("Before", 2));
    let out = archive.path().join("public");
    let take = || Stamp::take(archive.path(), &out);
    let build = || {
        let mut stamp = take();
        let project = Project::read(archive.path());
        let report = stamp.build(&project).unwrap();
        stamp.keep(report, &project.problems);
        (report, project.problems)
    };
    assert!(take().unchanged().is_none());
    let (report, warnings) = build();
    assert_eq!(take().unchanged().map(|again| again.pages), Some(report.pages));
    assert!(!warnings.is_empty());
    assert_eq!(take().unchanged_with_warnings().map(|(_, kept)| kept.to_vec()), Some(warnings));
    // The same size, and maybe within one tick of the clock.
    fs::write(archive.content().join(MEETING), meeting("Bafore", 2)).unwrap();
    assert!(take().unchanged().is_none());
    build();
    assert!(take().unchanged().is_some());
    fs::remove_file(out.join("index.html")).unwrap();
    assert!(take().unchanged().is_none());
    build();
    fs::write(archive.content().join("committees/finance/canary.pdf"), "").unwrap();
    assert!(take().unchanged().is_none());
    build();
    // A warning whose words are the record's is read again, not kept.
    assert!(take().unchanged().is_some() && take().unchanged_with_warnings().is_none());
    let kept = files(&archive.path().join(".cofnodion"));
    assert!(!kept.is_empty() && kept.values().all(|kept| !String::from_utf8_lossy(kept).contains("canary")));
}

#[test]
fn a_templates_fault_is_shown_at_its_line_and_nothing_is_lost() {
    let archive = Archive::plain().file(MEETING, meeting("Before", 2));
    let out = archive.path().join("public");
    output::build(&Project::read(archive.path()), &out).unwrap();
    let before = files(&out);
    let archive = archive.file("site.yaml", format!("{}theme: own\n", super::archive::SITE));
    let broken = [
        (
            "at load",
            "{% extends \"base.html\" %}\n{% block main %}\n{{ page.item + }}\n{% endblock main %}\n",
        ),
        (
            "in a page",
            "{% extends \"base.html\" %}\n{% block main %}\n{{ page.nonsense }}\n{% endblock main %}\n",
        ),
    ];
    for (when, template) in broken {
        let place = archive.path().join("themes/own/templates/item.html");
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(&place, template).unwrap();
        fs::remove_file(archive.content().join(MEETING)).ok();
        let archive_file = archive.content().join("committees/finance/2026-02-15/meeting.en.md");
        fs::create_dir_all(archive_file.parent().unwrap()).unwrap();
        fs::write(archive_file, meeting("Other", 1).replace("2026-01-15", "2026-02-15")).unwrap();
        let project = Project::read(archive.path());
        let problems = output::build(&project, &out).unwrap_err();
        let locales = cofnodion::theme::default_locales();
        let locale = locales.locale(locales.langs().next().unwrap());
        let said = told(&problems, &project.files, locale, Look::Plain).join("\n");
        assert!(said.contains("themes/own/templates/item.html:3:"), "{when}: {said}");
        let now = files(&out);
        assert!(before.keys().all(|path| now.contains_key(path)), "{when}");
    }
}

#[test]
fn a_small_site_is_this_tree() {
    let archive = Archive::plain().file(MEETING, meeting("Title", 2));
    let paths: Vec<String> = cold(&archive).into_keys().collect();
    // Hashes in the names of what the theme and the search index hold change whenever they do.
    let is_hash = |word: &str| word.len() == 8 && word.chars().all(|c| c.is_ascii_hexdigit());
    let stable = |path: String| {
        let names = path.split('/').map(|name| {
            let (stem, ending) = name.split_once('.').map_or((name, None), |(stem, end)| (stem, Some(end)));
            match (stem.rsplit_once('-').filter(|(_, last)| is_hash(last)), ending) {
                (Some((start, _)), Some(ending)) => format!("{start}-HASH.{ending}"),
                (Some((start, _)), None) => format!("{start}-HASH"),
                (None, _) => name.to_owned(),
            }
        });
        names.collect::<Vec<_>>().join("/")
    };
    let tree: Vec<String> = paths.into_iter().map(stable).collect();
    insta::assert_snapshot!(tree.join("\n"));
}
