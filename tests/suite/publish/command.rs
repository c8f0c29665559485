//! `publish` and `verify` as a process.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{BufRead, BufReader},
    process::Stdio,
};

use assert_cmd::Command;

use super::{
    super::archive::{Archive, SITE, files},
    archive,
    servers::{Sshd, needed},
    site_files,
};

pub fn command(archive: &Archive, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cofnodion"));
    command.current_dir(archive.path()).env("LANG", "C.UTF-8").env_remove("LC_ALL").args(arguments);
    command.env_remove("SSH_AUTH_SOCK").env_remove("COFNODION_PASSWORD");
    command
}

pub fn said(assert: &assert_cmd::assert::Assert) -> String {
    let output = assert.get_output();
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn a_named_target_is_published_to_and_verified() {
    let site = archive(false, 2).file("site.yaml", format!("{SITE}publish:\n  - {{name: copy, to: live}}\n"));
    let dry = command(&site, &["publish", "--dry-run"]).assert().success();
    assert!(said(&dry).contains("new: en/index.html"), "{}", said(&dry));
    assert!(!site.path().join("live").exists());
    let done = command(&site, &["publish"]).assert().success();
    assert!(String::from_utf8_lossy(&done.get_output().stdout).starts_with("Published to live;"));
    let done = command(&site, &["publish", "copy", "--lang", "cy"]).assert().success();
    assert_eq!(
        String::from_utf8_lossy(&done.get_output().stdout),
        "Nid oes dim wedi newid ers cyhoeddi i live ddiwethaf.\n"
    );
    assert!(site_files(&site.path().join("live")) == site_files(&site.path().join("public")));
    command(&site, &["verify", "live"]).assert().success();
    command(&site, &["verify", "copy"]).assert().success();
    // A name goes before a folder that is called so.
    fs::create_dir(site.path().join("copy")).unwrap();
    command(&site, &["verify", "copy"]).assert().success();
    fs::write(site.path().join("live/en/index.html"), "other").unwrap();
    let differs = command(&site, &["verify", "live"]).assert().code(1);
    assert!(said(&differs).contains("changed: en/index.html"));
}

#[test]
fn a_dry_run_changes_nothing_and_says_what_a_real_one_does() {
    let site = archive(false, 2);
    let below = |start: &str| {
        let all = files(site.path()).into_iter();
        all.filter_map(|(path, bytes)| Some((path.strip_prefix(start)?.to_owned(), bytes)))
            .filter(|(path, _)| !path.starts_with(".cofnodion") && !path.starts_with("manifest"))
            .collect::<BTreeMap<_, _>>()
    };
    let meeting = |date: &str| site.content().join(format!("committees/finance/{date}/meeting.en.md"));
    // Of an archive that was never built; then one meeting changes, one comes and one goes.
    for first in [true, false] {
        if !first {
            let text = fs::read_to_string(meeting("2026-01-15")).unwrap();
            fs::write(meeting("2026-01-15"), text.replacen("Before", "Other", 1)).unwrap();
            fs::remove_dir_all(meeting("2026-06-15").parent().unwrap()).unwrap();
            fs::create_dir_all(meeting("2026-07-15").parent().unwrap()).unwrap();
            fs::write(meeting("2026-07-15"), text.replace("2026-01-15", "2026-07-15")).unwrap();
        }
        let (all, old) = (below(""), below("live/"));
        let told = command(&site, &["publish", "./live", "--dry-run"]).assert().success();
        assert!(below("") == all);
        command(&site, &["publish", "./live", "--delete"]).assert().success();
        let now = below("live/");
        let changed = |(path, bytes): &(&String, &Vec<u8>)| old.get(*path).is_some_and(|old| old != *bytes);
        let new: BTreeSet<_> = now.keys().filter(|path| !old.contains_key(*path)).collect();
        let changed: BTreeSet<_> = now.iter().filter(changed).map(|(path, _)| path).collect();
        let gone: BTreeSet<_> = old.keys().filter(|path| !now.contains_key(*path)).collect();
        assert_eq!([new.is_empty(), changed.is_empty(), gone.is_empty()], [false, first, first]);
        let told = String::from_utf8_lossy(&told.get_output().stdout).into_owned();
        for (word, paths) in [("new: ", new), ("changed: ", changed), ("removed: ", gone)] {
            let said = told.lines().filter_map(|line| line.strip_prefix(word));
            let said: BTreeSet<&str> = said.filter(|path| !path.starts_with("manifest")).collect();
            assert_eq!(said, paths.into_iter().map(String::as_str).collect());
        }
    }
}

#[test]
fn what_stops_a_build_leaves_the_site_here_and_there_as_it_was() {
    let wrong = "{% extends \"base.html\" %}{% block main %}\n{{ page.nothing.there }}{% endblock %}";
    let site = archive(false, 2)
        .file("site.yaml", format!("{SITE}theme: own\n"))
        .file("../themes/own/static/own.css", "p { margin: 0 }");
    let both = || (files(&site.path().join("public")), files(&site.path().join("live")));
    let template = site.path().join("themes/own/templates/item.html");
    for first in [true, false] {
        let before = both();
        assert_eq!(before.0.is_empty() && before.1.is_empty(), first);
        fs::create_dir_all(template.parent().unwrap()).unwrap();
        fs::write(&template, wrong).unwrap();
        for more in [&[][..], &["--dry-run"]] {
            let told = said(&command(&site, &[&["publish", "./live"], more].concat()).assert().code(1));
            assert!(told.contains("item.html:2:") && told.contains("Nothing was published."), "{told}");
        }
        assert!(both() == before);
        fs::remove_file(&template).unwrap();
        command(&site, &["publish", "./live"]).assert().success();
    }
    assert!(site_files(&site.path().join("live")) == site_files(&site.path().join("public")));
}

/// A pair of keys made by OpenSSH, with a passphrase or none.
pub fn keys(archive: &Archive, name: &str, passphrase: &str) -> String {
    let file = archive.path().join(name).to_string_lossy().into_owned();
    let mut make = Command::new(needed("ssh-keygen"));
    make.args(["-q", "-t", "ed25519", "-N", passphrase, "-f", &file]).assert().success();
    file
}

#[test]
fn who_signed_is_told_apart_from_what_is_damaged() {
    let site = archive(false, 2);
    let (own, other) = (keys(&site, "own", ""), keys(&site, "other", ""));
    command(&site, &["publish", "./live", "--sign", &own]).assert().success();
    let verify = |key: &str| command(&site, &["verify", "./live", "--signed-by", key]);
    verify(&format!("{own}.pub")).assert().success();
    let told = said(&verify(&format!("{other}.pub")).assert().code(1));
    assert!(told.contains("with another key than the one that you named: SHA256:"), "{told}");
    assert!(told.contains("The files are as the manifest says") && !told.contains("isn't what"), "{told}");
    // Nobody signed: the same, and no key is named.
    command(&site, &["publish", "./live"]).assert().success();
    let told = said(&verify(&format!("{own}.pub")).assert().code(1));
    assert!(told.contains("isn't signed") && told.contains("isn't proven"), "{told}");
    // What was changed after it was signed.
    command(&site, &["publish", "./live", "--sign", &own]).assert().success();
    let list = site.path().join("live/manifest.json");
    fs::write(&list, fs::read_to_string(&list).unwrap() + "\n").unwrap();
    let told = said(&verify(&format!("{own}.pub")).assert().code(1));
    assert!(told.contains("The manifest isn't what was signed."), "{told}");
}

#[test]
fn what_is_the_matter_with_a_key_is_said() {
    let site = archive(false, 2);
    let (open, locked) = (keys(&site, "open", ""), keys(&site, "locked", "secret words"));
    fs::write(site.path().join("torn"), "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNz\n").unwrap();
    command(&site, &["build"]).assert().success();
    for (arguments, passphrase, words) in [
        (["publish", "./live", "--sign", "nowhere"], "", "there is no such file"),
        (["publish", "./live", "--sign", &format!("{open}.pub")], "", "it is the public key of a pair"),
        (["publish", "./live", "--sign", &locked], "", "it has a passphrase, and none was given"),
        (["publish", "./live", "--sign", &locked], "others", "the passphrase that was given isn't its own"),
        (["publish", "./live", "--sign", "torn"], "", "make a new pair with ssh-keygen"),
        (["verify", "public", "--signed-by", "nowhere"], "", "there is no such file"),
        (["verify", "public", "--signed-by", &open], "", "it is the private key of a pair"),
        (["verify", "public", "--signed-by", "content/site.yaml"], "", "key-unreadable"),
    ] {
        let told = command(&site, &arguments).env("COFNODION_PASSPHRASE", passphrase).assert().code(2);
        let told = said(&told);
        assert!(told.contains(words) && told.contains("key-unreadable"), "{arguments:?}: {told}");
        assert!(!told.contains("others") && !site.path().join("live").exists(), "{told}");
    }
    command(&site, &["publish", "./live", "--sign", &locked])
        .env("COFNODION_PASSPHRASE", "secret words")
        .assert()
        .success();
}

#[test]
fn a_dry_run_says_that_much_would_go() {
    let (before, after) = (archive(false, 12), archive(false, 2));
    let live = before.path().join("live").to_string_lossy().into_owned();
    command(&before, &["publish", &live]).assert().success();
    let told = said(&command(&after, &["publish", &live, "--dry-run"]).assert().success());
    assert!(told.contains("more than a tenth: that takes --delete."), "{told}");
    let allowed = said(&command(&after, &["publish", &live, "--dry-run", "--delete"]).assert().success());
    assert!(!allowed.contains("a tenth"), "{allowed}");
    let told = said(&command(&after, &["publish", &live]).assert().code(2));
    assert!(told.contains("many-removals"), "{told}");
    command(&after, &["publish", &live, "--delete"]).assert().success();
}

#[test]
fn a_file_of_the_owners_is_named_and_no_fault() {
    let site = archive(false, 2);
    command(&site, &["publish", "./live"]).assert().success();
    let whole = said(&command(&site, &["verify", "./live"]).assert().success());
    assert!(whole.contains("not in the manifest: 0"), "{whole}");
    fs::create_dir_all(site.path().join("live/.well-known")).unwrap();
    fs::write(site.path().join("live/.well-known/security.txt"), "Contact: mailto:a@example.wales").unwrap();
    for (language, words, advice) in [
        ("en", "not in the manifest: .well-known/security.txt", "1 file isn't in the manifest"),
        ("cy", "nid yn y maniffest: .well-known/security.txt", "Ffeiliau nad ydynt yn y maniffest: 1."),
    ] {
        let told = said(&command(&site, &["verify", "./live", "--lang", language]).assert().success());
        assert!(told.contains(words) && told.contains(advice) && !told.contains("--replace"), "{told}");
    }
    // Unless nothing else may be there.
    for (language, words) in [("en", "but there is more"), ("cy", "ond mae rhagor yno")] {
        let strict = ["verify", "./live", "--strict", "--lang", language];
        let told = said(&command(&site, &strict).assert().code(1));
        assert!(told.contains(words) && told.contains("security.txt"), "{told}");
    }
    fs::remove_dir_all(site.path().join("live/.well-known")).unwrap();
    command(&site, &["verify", "./live", "--strict"]).assert().success();
    let told = said(&command(&site, &["verify", "http://127.0.0.1:9/", "--strict"]).assert().code(2));
    assert!(told.contains("doesn't say which files it has"), "{told}");
    fs::remove_file(site.path().join("live/404.html")).unwrap();
    let told = said(&command(&site, &["verify", "./live"]).assert().code(1));
    assert!(told.contains("missing: 404.html") && told.contains("--replace"), "{told}");
}

/// The lines of a result and the line that announces it.
fn announced(assert: &assert_cmd::assert::Assert) -> (Vec<String>, String) {
    let output = assert.get_output();
    let lines = |bytes: &[u8]| String::from_utf8_lossy(bytes).lines().map(str::to_owned).collect::<Vec<_>>();
    let planned =
        lines(&output.stderr).into_iter().find(|line| line.starts_with("New: ")).unwrap_or_default();
    (lines(&output.stdout), planned)
}

#[test]
fn what_is_sent_again_is_what_was_changed_or_lost_and_no_more_is_announced() {
    let site = archive(false, 2);
    let key = keys(&site, "own", "");
    let replace = |more: &[&str]| {
        let call = [&["publish", "./live", "--sign", &key, "--replace"], more].concat();
        announced(&command(&site, &call).assert().success())
    };
    command(&site, &["publish", "./live", "--sign", &key]).assert().success();
    let live = site.path().join("live");
    let whole = files(&live);
    let as_it_is = replace(&[]);
    assert_eq!(as_it_is.1, "New: 0; changed: 0; to remove: 0");
    assert!(as_it_is.0[0].contains("files sent: 0, there already: "), "{as_it_is:?}");
    fs::write(live.join("en/index.html"), "somebody's").unwrap();
    fs::remove_file(live.join("404.html")).unwrap();
    let dry = replace(&["--dry-run"]);
    assert_eq!(
        dry,
        (
            vec!["new: 404.html".into(), "changed: en/index.html".into()],
            "New: 1; changed: 1; to remove: 0".into()
        )
    );
    let done = replace(&[]);
    assert!(done.0[0].contains("files sent: 2, there already: "), "{done:?}");
    assert_eq!(done.1, dry.1);
    assert!(files(&live) == whole);
    // The manifest's own files are mended too, and not counted.
    let signature = whole.keys().find(|path| path.ends_with(".sig")).unwrap();
    for path in [signature.as_str(), "manifest/finance-2026.json"] {
        fs::write(live.join(path), "torn").unwrap();
        let done = replace(&[]);
        assert!(done.0[0].contains("files sent: 0, there already: "), "{path}: {done:?}");
        command(&site, &["verify", "./live", "--strict", "--signed-by", &format!("{key}.pub")])
            .assert()
            .success();
    }
}

#[test]
fn a_site_that_is_replaced_is_told_file_by_file() {
    let site = archive(false, 2);
    command(&site, &["build"]).assert().success();
    let live = site.path().join("live");
    fs::create_dir_all(live.join("static")).unwrap();
    fs::write(live.join("index.html"), "theirs").unwrap();
    fs::copy(site.path().join("public/404.html"), live.join("404.html")).unwrap();
    let (lines, planned) =
        announced(&command(&site, &["publish", "./live", "--replace", "--dry-run"]).assert().success());
    assert!(
        lines.contains(&"changed: index.html".to_owned()) && lines.contains(&"new: en/index.html".to_owned())
    );
    assert!(lines.iter().all(|line| !line.contains(" 404.html")), "{lines:?}");
    assert_eq!(planned, format!("New: {}; changed: 1; to remove: 0", lines.len() - 1));
    let (done, again) = announced(&command(&site, &["publish", "./live", "--replace"]).assert().success());
    assert!(done[0].contains("there already: 1, removed: 0"), "{done:?}");
    assert_eq!(again, planned);
}

#[test]
fn a_damaged_manifest_is_said_and_mended() {
    let site = archive(false, 2);
    command(&site, &["publish", "./live"]).assert().success();
    let list = site.path().join("live/manifest.json");
    let whole = fs::read_to_string(&list).unwrap();
    fs::write(&list, &whole[..whole.len() / 2]).unwrap();
    let told = said(&command(&site, &["verify", "./live"]).assert().code(1));
    assert!(told.contains("manifest-broken") && told.contains("publish --replace"), "{told}");
    let told = said(&command(&site, &["publish", "./live"]).assert().code(3));
    assert!(told.contains("manifest-broken") && told.contains("on the host"), "{told}");
    command(&site, &["publish", "./live", "--replace"]).assert().success();
    command(&site, &["verify", "./live"]).assert().success();
    // Nothing of the kind is there.
    let told = said(&command(&site, &["verify", "content"]).assert().code(2));
    assert!(told.contains("no-manifest"), "{told}");
}

#[test]
fn a_site_that_nobody_answers_for_is_told() {
    let site = archive(false, 2);
    let port = super::servers::free_port();
    for address in [format!("http://127.0.0.1:{port}/"), format!("sftp://clerk@127.0.0.1:{port}/www")] {
        let told = said(&command(&site, &["verify", &address]).assert().code(3));
        assert!(
            told.contains("host-unreachable") && told.contains("nothing answers at this address"),
            "{told}"
        );
    }
}

#[test]
fn what_is_wrong_with_the_call_ends_it_with_2() {
    let site = archive(false, 2);
    let two = format!("{SITE}publish:\n  - {{name: one, to: ./one}}\n  - {{name: two, to: ./two}}\n");
    let two = archive(false, 2).file("site.yaml", two);
    for (site, arguments, code) in [
        (&site, vec!["publish"], "target-missing"),
        (&two, vec!["publish"], "target-missing"),
        (&two, vec!["publish", "three"], "target-unknown"),
        (&site, vec!["publish", "nosuchname"], "target-unknown"),
        (&site, vec!["publish", "nosuchname", "--lang", "cy"], "target-unknown"),
        (&site, vec!["publish", "ftp://example.wales/www"], "target-bad"),
        (&site, vec!["publish", "sftp://example.wales/www"], "target-bad"),
        (&site, vec!["publish", "sftp://root@example.wales:2222"], "target-no-folder"),
        (&site, vec!["publish", "sftp://root@example.wales/", "--dry-run"], "target-no-folder"),
        (&site, vec!["publish", "root@example.wales:www"], "target-bad"),
        (&site, vec!["publish", "sftp:/root@example.wales/www"], "target-bad"),
        (&site, vec!["publish", "public"], "target-is-output"),
        (&site, vec!["publish", "public/below"], "target-is-output"),
        (&site, vec!["publish", "content/below"], "target-is-output"),
        (&site, vec!["publish", "."], "target-is-output"),
    ] {
        if code == "target-is-output" {
            command(site, &["build"]).assert().success();
        }
        let told = command(site, &arguments).assert().code(2);
        assert!(said(&told).contains(code), "{code}: {}", said(&told));
    }
}

#[test]
fn a_password_in_an_address_is_refused_and_never_shown() {
    let plain = archive(false, 2);
    for address in ["sftp://clerk:hunter2@example.wales/www", "sftp://clerk:hunter2#/@example.wales/www"] {
        let told = command(&plain, &["publish", address]).assert().code(2);
        assert!(said(&told).contains("target-secret") && !said(&told).contains("hunter2"), "{}", said(&told));
        let target = format!("{SITE}publish:\n  - {{name: live, to: \"{address}\"}}\n");
        let site = archive(false, 2).file("site.yaml", target);
        let told = command(&site, &["build"]).assert().code(1);
        assert!(said(&told).contains("target-secret") && !said(&told).contains("hunter2"), "{}", said(&told));
        // Its line is named, and not shown.
        let line = SITE.lines().count() + 2;
        assert!(said(&told).contains(&format!("content/site.yaml:{line}")), "{}", said(&told));
    }
    let told = command(&plain, &["verify", "https://clerk:hunter2@example.wales/"]).assert().code(2);
    assert!(!said(&told).contains("hunter2"));
}

#[test]
fn a_secret_is_not_shown_with_the_line_of_another_mistake() {
    let address = "sftp://clerk:hunter2@example.wales/www";
    for (lines, code) in [
        (format!("  - {{name: live, to: \"{address}\", ky: x}}\n"), "unknown-key"),
        (
            format!("  - {{name: live, to: \"{address}\"}}\n  - {{name: live, to: \"{address}\"}}\n"),
            "target-twice",
        ),
        ("  - {name: live, to: ./www, password: hunter2}\n".to_owned(), "unknown-key"),
        ("  - {name: live, password: 'hunter2 \"x', to: ./www, ky: x}\n".to_owned(), "unknown-key"),
        ("  - name: live\n    to: ./www\n    sftp-password: >\n      hunter2\n".to_owned(), "unknown-key"),
        (
            "  - name: live\n    to: ./www\n    token: |\n      hunter2\n      - broken: [\n".to_owned(),
            "unknown-key",
        ),
    ] {
        let site = archive(false, 2).file("site.yaml", format!("{SITE}publish:\n{lines}"));
        for (language, format) in
            ["en", "cy"].iter().flat_map(|own| ["human", "json", "sarif"].map(|format| (own, format)))
        {
            let told = command(&site, &["--lang", language, "check", "--format", format]).assert().code(1);
            let said = said(&told);
            assert!(said.contains(code) && !said.contains("hunter2"), "{lines}{said}");
            let shows = format == "human" && code == "unknown-key" && lines.contains("{name");
            assert!(!shows || said.contains("•••"), "{said}");
        }
    }
}

#[test]
fn with_errors_nothing_is_published() {
    let site =
        archive(false, 2).file("committees/finance/2026-08-15/meeting.en.md", "---\nstage: minutes\n---\n");
    let told = command(&site, &["publish", "./live"]).assert().code(1);
    assert!(said(&told).contains("Nothing was published."));
    assert!(!site.path().join("live").exists());
}

#[test]
fn a_killed_process_is_gone_on_with_by_the_next() {
    let sshd = Sshd::start();
    let site = archive(false, 12);
    let www = sshd.home.path().join("www");
    let to = format!("sftp://{}@127.0.0.1:{}{}", sshd.user, sshd.port, www.display());
    let publish = |more: &[&str]| {
        let mut command = command(&site, &["publish", &to]);
        command.env("HOME", sshd.home.path()).args(more);
        command
    };
    let unknown = said(&publish(&[]).assert().code(3));
    let fingerprint = unknown.split_whitespace().find(|word| word.starts_with("SHA256:")).unwrap();
    // A fingerprint that isn't the host's is no better than none, and is told apart from none.
    let other = "SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let told = said(&publish(&["--trust", other]).assert().code(3));
    assert!(told.contains("host-key-other") && told.contains(other) && told.contains(fingerprint), "{told}");
    let mut first = std::process::Command::new(env!("CARGO_BIN_EXE_cofnodion"));
    first.current_dir(site.path()).env("HOME", sshd.home.path()).env("LANG", "C.UTF-8").env_remove("LC_ALL");
    first.args(["publish", &to, "--trust", fingerprint]).stderr(Stdio::piped()).stdout(Stdio::null());
    let mut child = first.spawn().unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
    let progress = lines.find(|line| line.contains(" of "));
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(progress.is_some());
    assert!(files(&www).contains_key(".cofnodion/lock"), "it was done before it was killed");
    let again = publish(&[]).assert().success();
    assert!(said(&again).contains("cut short"), "{}", said(&again));
    assert!(site_files(&www) == site_files(&site.path().join("public")));
}

#[test]
fn an_agents_key_signs_in() {
    let sshd = Sshd::start();
    let site = archive(false, 2);
    let www = sshd.home.path().join("www");
    let to = format!("sftp://{}@127.0.0.1:{}{}", sshd.user, sshd.port, www.display());
    // The key is nowhere but with the agent, which lives as long as what it runs.
    let key = sshd.home.path().join("key");
    fs::rename(sshd.home.path().join(".ssh/id_ed25519"), &key).unwrap();
    let publish = |more: &str| {
        let script = format!("ssh-add -q \"$0\" && exec \"$1\" publish \"$2\" {more}");
        let mut agent = Command::new(needed("ssh-agent"));
        agent.args(["sh", "-c", &script]).arg(&key).args([env!("CARGO_BIN_EXE_cofnodion"), &to]);
        agent
            .current_dir(site.path())
            .env("HOME", sshd.home.path())
            .env("LANG", "C.UTF-8")
            .env_remove("LC_ALL");
        agent
    };
    let unknown = said(&publish("").assert().code(3));
    let fingerprint = unknown.split_whitespace().find(|word| word.starts_with("SHA256:")).unwrap();
    publish(&format!("--trust {fingerprint}")).assert().success();
    assert!(site_files(&www) == site_files(&site.path().join("public")));
}

#[test]
fn a_host_is_verified_with_the_key_and_the_fingerprint_that_are_named() {
    let sshd = Sshd::start();
    let site = archive(false, 2);
    let to = format!("sftp://{}@127.0.0.1:{}{}/www", sshd.user, sshd.port, sshd.home.path().display());
    let key = sshd.home.path().join("key").to_string_lossy().into_owned();
    fs::rename(sshd.home.path().join(".ssh/id_ed25519"), &key).unwrap();
    let call = |arguments: &[&str]| {
        let mut command = command(&site, arguments);
        command.env("HOME", sshd.home.path());
        command
    };
    let unknown = said(&call(&["verify", &to, "--key", &key]).assert().code(3));
    let fingerprint = unknown.split_whitespace().find(|word| word.starts_with("SHA256:")).unwrap();
    // Known from now on; nothing is there yet.
    let none = said(&call(&["verify", &to, "--key", &key, "--trust", fingerprint]).assert().code(2));
    assert!(none.contains("no-manifest"), "{none}");
    let refused = said(&call(&["publish", &to]).assert().code(3));
    assert!(refused.contains("host-refused"), "{refused}");
    call(&["publish", &to, "--key", &key]).assert().success();
    call(&["verify", &to, "--key", &key]).assert().success();
}
