//! What `publish` says on the way: what readers lose, where to, how many, who else is there.

use std::fs;

use super::{
    super::archive::SITE,
    archive,
    command::{command, said},
    run, site_files,
};

/// The number after these words.
fn number(told: &str, words: &str) -> usize {
    let rest = told.split_once(words).unwrap_or_else(|| panic!("no {words:?} in {told}")).1;
    rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap()
}

#[test]
fn what_the_host_holds_and_the_site_lost_is_told_in_full_before_it_goes() {
    let site = archive(false, 2);
    command(&site, &["publish", "./live"]).assert().success();
    fs::remove_dir_all(site.content().join("committees/finance/2026-06-15")).unwrap();
    let gone = "/en/committees/finance/2026-06-15/ was published and is gone; it has to stay until";
    // On a fresh clone nothing here says what was published.
    fs::remove_dir_all(site.path().join("public")).unwrap();
    for more in [&["--dry-run"][..], &["--delete"]] {
        let told = said(&command(&site, &[&["publish", "./live"], more].concat()).assert().success());
        assert!(told.contains("gone-too-soon") && told.contains(gone), "{told}");
        assert!(told.contains("nobody can tell"), "{told}");
    }
    let told = said(&command(&site, &["publish", "./live"]).assert().success());
    assert!(!told.contains("gone-too-soon") && !told.contains("nobody can tell"), "{told}");
}

#[test]
fn an_item_whose_number_changed_is_told_with_the_page_that_it_has_now() {
    let file = "committees/finance/2026-01-15/meeting.en.md";
    let text = |numbers: [u8; 2]| {
        let [one, two] = numbers;
        format!("---\ndate: 2026-01-15\nstage: minutes\n---\n\n## {one}. Welcome\n\n## {two}. Budget\n")
    };
    let site = archive(false, 2).file(file, text([1, 2]));
    command(&site, &["publish", "./live"]).assert().success();
    fs::write(site.content().join(file), text([1, 3])).unwrap();
    let told = said(&command(&site, &["publish", "./live", "--dry-run"]).assert().success());
    assert!(told.contains("its page is /en/committees/finance/2026-01-15/3/"), "{told}");
}

#[test]
fn a_live_site_can_be_what_was_published_last() {
    let site = archive(false, 2);
    command(&site, &["publish", "./live"]).assert().success();
    fs::remove_dir_all(site.content().join("committees/finance/2026-06-15")).unwrap();
    fs::remove_dir_all(site.path().join("public")).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let files = tower_http::services::ServeDir::new(site.path().join("live"));
    let listener = run(tokio_listener());
    let url = format!("http://{}/minutes/", listener.local_addr().unwrap());
    runtime.spawn(async move {
        let listener = tokio::net::TcpListener::from_std(listener).unwrap();
        axum::serve(listener, axum::Router::new().nest_service("/minutes", files)).await
    });
    let check = |url: &str| command(&site, &["check", "--published", url]).assert();
    let told = said(&check(&url).success());
    assert!(told.contains("gone-too-soon"), "{told}");
    assert!(!said(&command(&site, &["check"]).assert().success()).contains("gone-too-soon"));
    let told = said(&check(&format!("{url}nowhere/")).code(2));
    assert!(told.contains("no-manifest"), "{told}");
}

/// A socket that another thread may serve.
async fn tokio_listener() -> std::net::TcpListener {
    let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    socket.set_nonblocking(true).unwrap();
    socket
}

#[test]
fn where_to_is_said_in_full() {
    let site = archive(false, 2).file("site.yaml", format!("{SITE}publish:\n  - {{name: copy, to: live}}\n"));
    let target = format!("Target: {}\n", site.path().canonicalize().unwrap().join("live").display());
    for more in [&["--dry-run"][..], &[]] {
        let told = said(&command(&site, &[&["publish", "copy"], more].concat()).assert().success());
        assert!(told.contains(&target), "{target}{told}");
    }
}

#[test]
fn a_target_without_a_folder_is_told_where_it_is_written() {
    let target = "publish:\n  - {name: live, to: \"sftp://root@example.wales:2222/\"}\n";
    let site = archive(false, 2).file("site.yaml", format!("{SITE}{target}"));
    let told = said(&command(&site, &["build"]).assert().code(1));
    assert!(told.contains("target-no-folder") && told.contains("content/site.yaml:"), "{told}");
    assert!(told.contains("sftp://root@example.wales:2222/~/www"), "{told}");
}

#[test]
fn paths_of_site_yaml_start_at_the_sites_folder() {
    let settings = format!("{SITE}publish:\n  - {{name: copy, to: live, sign: keys/own}}\n");
    let site = archive(false, 2).file("site.yaml", settings);
    fs::create_dir(site.path().join("keys")).unwrap();
    let key = super::command::keys(&site, "keys/own", "");
    let elsewhere = tempfile::tempdir().unwrap();
    let call = |arguments: &[&str]| {
        let mut command = command(&site, arguments);
        command.arg("--site").arg(site.path()).current_dir(elsewhere.path());
        command
    };
    call(&["publish"]).assert().success();
    call(&["verify", "copy", "--signed-by", &format!("{key}.pub")]).assert().success();
    assert!(site.path().join("live/index.html").is_file());
    assert!(fs::read_dir(elsewhere.path()).unwrap().next().is_none());
    // What is typed starts where it is typed.
    let told = said(&call(&["publish", "--sign", "keys/own"]).assert().code(2));
    assert!(told.contains("key-unreadable"), "{told}");
    call(&["publish", "./here"]).assert().success();
    assert!(elsewhere.path().join("here/index.html").is_file());
}

#[test]
fn the_same_files_are_counted_everywhere() {
    let (before, after) = (archive(false, 12), archive(false, 2));
    let live = before.path().join("live").to_string_lossy().into_owned();
    let dry = said(&command(&before, &["publish", &live, "--dry-run"]).assert().success());
    let new = number(&dry, "New: ");
    let done = said(&command(&before, &["publish", &live]).assert().success());
    assert_eq!([number(&done, "New: "), number(&done, "files sent: ")], [new, new]);
    assert_eq!(new, site_files(&before.path().join("live")).len());
    let verified = said(&command(&before, &["verify", &live]).assert().success());
    assert_eq!(number(&verified, "files: "), new);
    // A whole part of the manifest goes with its files.
    let after = after.file("committees/planning/committee.en.md", "---\nname: Planning\n---\n");
    let finance = after.content().join("committees/finance");
    fs::rename(&finance, after.content().join("committees/planning/old")).unwrap();
    fs::remove_dir_all(after.content().join("committees/planning/old")).unwrap();
    let dry = said(&command(&after, &["publish", &live, "--dry-run"]).assert().success());
    let removed = number(&dry, "to remove: ");
    assert!(dry.contains(&format!("\n{removed} of {new} files would be removed")), "{dry}");
    assert_eq!(dry.lines().filter(|line| line.starts_with("removed: ")).count(), removed);
    let done = said(&command(&after, &["publish", &live, "--delete"]).assert().success());
    assert_eq!(number(&done, "removed: "), removed, "{done}");
}

#[test]
fn a_dry_run_says_that_somebody_is_publishing() {
    let site = archive(false, 2);
    command(&site, &["publish", "./live"]).assert().success();
    let lock = site.path().join("live/.cofnodion/lock");
    fs::create_dir_all(lock.parent().unwrap()).unwrap();
    fs::write(&lock, "{\"run\": \"other\", \"since\": \"2026-02-01T09:00:00Z\"}").unwrap();
    for call in [&["publish", "./live", "--dry-run"][..], &["publish", "./live"]] {
        let told = said(&command(&site, call).assert().code(3));
        assert!(told.contains("host-held") && told.contains("--take-over"), "{told}");
        assert!(!told.contains("cut short"), "{told}");
    }
    fs::remove_file(&lock).unwrap();
    // One of this computer can't be taken over while it is alive.
    let kept = format!("publish-{}", blake3::hash(b"./live").to_hex());
    let held = fs::File::open(site.path().join(".cofnodion").join(kept)).unwrap();
    held.lock().unwrap();
    for more in [&["--dry-run"][..], &[], &["--take-over"]] {
        let told = said(&command(&site, &[&["publish", "./live"], more].concat()).assert().code(3));
        assert!(told.contains("wait until that run is done") && !told.contains("use --take-over"), "{told}");
    }
}

#[test]
fn a_folder_that_cant_be_made_is_named() {
    let site = archive(false, 2);
    fs::write(site.path().join("file"), "").unwrap();
    for (target, english, welsh) in [
        ("./file", "the folder ./file can't be made there, or written to: it is a file", "ffeil ydyw"),
        ("./file/below", "the folder ./file/below can't be made", "ni ellir gwneud y ffolder ./file/below"),
    ] {
        for (language, words) in [("en", english), ("cy", welsh)] {
            let told = said(&command(&site, &["publish", target, "--lang", language]).assert().code(3));
            assert!(told.contains("host-no-folder") && told.contains(words), "{told}");
            assert!(!told.contains(".cofnodion/lock"), "{told}");
        }
    }
}

#[test]
fn who_isnt_let_in_is_told_what_was_tried_and_what_helps() {
    let sshd = super::servers::Sshd::start();
    let site = archive(false, 2);
    let to = format!("sftp://{}@127.0.0.1:{}{}/www", sshd.user, sshd.port, sshd.home.path().display());
    let stranger = sshd.home.path().join("stranger").to_string_lossy().into_owned();
    let bare = |more: &[&str]| {
        let mut command = command(&site, &[&["verify", &to], more].concat());
        command.env("HOME", sshd.home.path());
        command
    };
    let call = |more: &[&str]| bare(&[&["--key", &stranger], more].concat());
    let unknown = said(&call(&[]).assert().code(3));
    let fingerprint = unknown.split_whitespace().find(|word| word.starts_with("SHA256:")).unwrap();
    // The key in ~/.ssh would open, and another was named.
    let told = said(&call(&["--trust", fingerprint]).assert().code(3));
    assert!(told.contains("(tried: key files)") && told.contains("the public half"), "{told}");
    let told = said(&call(&[]).env("COFNODION_PASSWORD", "hunter2").assert().code(3));
    assert!(told.contains("(tried: the password, key files)") && !told.contains("hunter2"), "{told}");
    assert!(told.contains("look whether the password in COFNODION_PASSWORD is this user's"), "{told}");
    let told = said(&call(&["--lang", "cy"]).env("COFNODION_PASSWORD", "hunter2").assert().code(3));
    assert!(told.contains("(rhoddwyd cynnig ar: y cyfrinair, ffeiliau allweddi)"), "{told}");
    // No key is named, none is in ~/.ssh, and no agent runs.
    fs::remove_file(sshd.home.path().join(".ssh/id_ed25519")).unwrap();
    let told = said(&bare(&[]).assert().code(3));
    assert!(
        told.contains("(no password and no key was found)") && told.contains("start an SSH agent"),
        "{told}"
    );
    let told = said(&bare(&[]).env("COFNODION_PASSWORD", "hunter2").assert().code(3));
    assert!(told.contains("(tried: the password)") && !told.contains("put the password"), "{told}");
}
