//! `publish` and `verify` as a process.

use std::{
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

fn command(archive: &Archive, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cofnodion"));
    command.current_dir(archive.path()).env("LANG", "C.UTF-8").env_remove("LC_ALL").args(arguments);
    command.env_remove("SSH_AUTH_SOCK").env_remove("COFNODION_PASSWORD");
    command
}

fn said(assert: &assert_cmd::assert::Assert) -> String {
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
    fs::write(site.path().join("live/en/index.html"), "other").unwrap();
    let differs = command(&site, &["verify", "live"]).assert().code(1);
    assert!(said(&differs).contains("changed: en/index.html"));
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
        (&site, vec!["publish", "ftp://example.wales/www"], "target-bad"),
        (&site, vec!["publish", "sftp://example.wales/www"], "target-bad"),
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
    }
    let told = command(&plain, &["verify", "https://clerk:hunter2@example.wales/"]).assert().code(2);
    assert!(!said(&told).contains("hunter2"));
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
