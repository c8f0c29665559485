//! A run that only stood still, as on a computer that slept, and was taken over meanwhile: the real process, stopped and
//! woken by the system's own signals.

use std::{
    path::Path,
    process::{Child, Output, Stdio},
};

use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};

use super::{
    super::archive::Archive,
    archive,
    command::{command, said},
    servers::Sshd,
    site_files,
};

/// A run that stands still in the middle of sending.
struct Stalled(Child);

impl Stalled {
    /// Starts a run and stops it as soon as it has begun to send; `None` where it ended before.
    fn start(mut run: std::process::Command, host: &Path) -> Option<Stalled> {
        let mut child = run.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        while !host.join(".cofnodion/journal").exists() {
            assert!(child.try_wait().unwrap().is_none(), "it ended before it began");
            std::thread::yield_now();
        }
        let pid = Pid::from_child(&child);
        kill_process(pid, Signal::STOP).unwrap();
        // Until it does stand still.
        let status = waitpid(Some(pid), WaitOptions::UNTRACED).unwrap();
        let stands = status.is_some_and(|(_, status)| status.stopped());
        let stalled = Stalled(child);
        if stands && host.join(".cofnodion/lock").exists() && !host.join("manifest.json").exists() {
            return Some(stalled);
        }
        if stands {
            stalled.wake();
        }
        None
    }

    /// Wakes it; how it ends.
    fn wake(self) -> Output {
        kill_process(Pid::from_child(&self.0), Signal::CONT).unwrap();
        self.0.wait_with_output().unwrap()
    }
}

fn is_taken_over(host: &Path, to: &str, home: &Path) {
    let (slow, quick) = (archive(false, 12), archive(true, 12));
    let run = |site: &Archive| {
        let mut run = std::process::Command::new(env!("CARGO_BIN_EXE_cofnodion"));
        run.current_dir(site.path()).args(["publish", to]);
        run.env("HOME", home).env("LANG", "C.UTF-8").env_remove("LC_ALL").env_remove("SSH_AUTH_SOCK");
        run
    };
    // A machine may be so fast that all was sent before the signal came.
    let mut stalled = None;
    for _ in 0..8 {
        stalled = Stalled::start(run(&slow), host);
        if stalled.is_some() {
            break;
        }
        std::fs::remove_dir_all(host).unwrap();
    }
    let stalled = stalled.unwrap_or_else(|| panic!("no run was stopped in the middle"));
    let held = said(&command(&quick, &["publish", to]).env("HOME", home).assert().code(3));
    assert!(held.contains("host-held"), "{held}");
    command(&quick, &["publish", to, "--take-over", "--delete"]).env("HOME", home).assert().success();
    let whole = super::super::archive::files(host);
    let ended = stalled.wake();
    let told = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert_eq!(ended.status.code(), Some(3), "{told}");
    assert!(told.contains("host-lost") && told.contains("somebody else took over"), "{told}");
    // It changed nothing any more, and left nothing.
    assert!(super::super::archive::files(host) == whole);
    assert!(site_files(host) == site_files(&quick.path().join("public")));
    command(&quick, &["verify", to, "--strict"]).env("HOME", home).assert().success();
}

#[test]
fn a_process_that_stood_still_while_another_took_a_folder_over_stops() {
    let root = tempfile::tempdir().unwrap();
    let host = root.path().join("www");
    is_taken_over(&host, &host.to_string_lossy(), root.path());
}

#[test]
fn a_process_that_stood_still_while_another_took_an_sftp_host_over_stops() {
    let sshd = Sshd::start();
    let host = sshd.home.path().join("www");
    let to = format!("sftp://{}@127.0.0.1:{}{}", sshd.user, sshd.port, host.display());
    let unknown =
        said(&command(&archive(false, 2), &["verify", &to]).env("HOME", sshd.home.path()).assert().code(3));
    let fingerprint = unknown.split_whitespace().find(|word| word.starts_with("SHA256:")).unwrap();
    let learn = ["verify", &to, "--trust", fingerprint];
    command(&archive(false, 2), &learn).env("HOME", sshd.home.path()).assert().code(2);
    is_taken_over(&host, &to, sshd.home.path());
}
