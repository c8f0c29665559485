//! Publishing to OpenSSH's server.

use cofnodion::{
    archive::Account,
    problem::Fault,
    publish::{Door, Folder, Held, Host, Order, Readable, Secrets, Sftp, Signature, publish, verify},
};

use russh::server::{Auth, Response};

use super::{
    super::archive::files,
    Built, Watched, archive, crawl, run, send,
    servers::{Cut, Sshd, needed},
    site_files,
};

/// Who signs in, from the server's own folder for them.
struct Visit {
    account: Account,
    secrets: Secrets,
    trust: Option<String>,
    key: Option<String>,
}

impl Visit {
    fn to(sshd: &Sshd, port: u16) -> Visit {
        let root = sshd.home.path().join("www").to_string_lossy().into_owned();
        let account = Account { user: sshd.user.clone(), host: "127.0.0.1".to_owned(), port, root };
        let secrets = Secrets { home: Some(sshd.home.path().to_owned()), ..Secrets::default() };
        Visit { account, secrets, trust: None, key: None }
    }

    /// To a server whose key is known.
    fn known(sshd: &Sshd, port: u16) -> Visit {
        let mut visit = Visit::to(sshd, port);
        visit.trust = Some(visit.fingerprint());
        visit
    }

    fn fingerprint(&self) -> String {
        match self.open(|_| async { Ok(()) }) {
            Err(Fault::HostKeyUnknown { fingerprint, .. }) => fingerprint,
            other => panic!("{other:?}"),
        }
    }

    fn open<T, F: Future<Output = Result<T, Fault>>>(
        &self,
        then: impl FnOnce(Sftp) -> F,
    ) -> Result<T, Fault> {
        let Visit { account, secrets, trust, key } = self;
        let door = Door { account, secrets, trust: trust.as_deref(), key: key.as_deref() };
        run(async { then(Sftp::connect(&door).await?).await })
    }

    fn publish(&self, built: &Built) -> Result<(cofnodion::publish::Report, Vec<String>), Fault> {
        self.open(|sftp| async {
            let host = Watched::new(sftp);
            let (out, kept) = (built.out(), built.kept());
            let report = publish(&host, &super::order(&out, &kept), &|_| {}).await?;
            Ok((report, host.put()))
        })
    }
}

#[test]
fn a_site_is_published_changed_and_verified() {
    let sshd = Sshd::start();
    let visit = Visit::known(&sshd, sshd.port);
    let (before, after) = (Built::of(&archive(false, 2)), Built::of(&archive(true, 2)));
    let www = sshd.home.path().join("www");
    visit.publish(&before).unwrap();
    assert!(site_files(&www) == site_files(&before.out()));
    // What sends the least is what a folder is sent.
    let folder = tempfile::tempdir().unwrap();
    send(&Folder::at(folder.path()), &before).unwrap();
    let same = Watched::new(Folder::at(folder.path()));
    send(&same, &after).unwrap();
    let (report, put) = visit.publish(&after).unwrap();
    assert_eq!(put.len(), same.put().len(), "{report:?}");
    assert!(site_files(&www) == site_files(&after.out()));
    assert!(!www.join("en/committees/finance/2026-06-15").exists());
    assert!(www.join(".cofnodion").read_dir().unwrap().next().is_none());
    let found = visit.open(|sftp| async move { verify(&sftp, "here", None, &|_, _| {}).await }).unwrap();
    assert!(found.is_whole() && found.listed && found.signature == Signature::None, "{found:#?}");
    std::fs::write(www.join("en/stray.html"), "x").unwrap();
    let found = visit.open(|sftp| async move { verify(&sftp, "here", None, &|_, _| {}).await }).unwrap();
    assert_eq!(found.extra, ["en/stray.html"]);
}

#[test]
fn a_large_file_arrives_as_it_is() {
    let sshd = Sshd::start();
    let visit = Visit::known(&sshd, sshd.port);
    let bytes: Vec<u8> = (0..1_000_003_u32).map(|n| u8::try_from(n.wrapping_mul(n) % 251).unwrap()).collect();
    let entry = cofnodion::output::Entry::of("files/paper.pdf".to_owned(), None, &bytes);
    let read = visit.open(|sftp| async move {
        sftp.begin().await?;
        sftp.put(&entry, bytes.clone()).await?;
        assert_eq!(sftp.holds(&entry).await?, Held::Same);
        Ok(sftp.read("files/paper.pdf").await? == Some(bytes))
    });
    assert!(read.unwrap());
}

#[test]
fn a_run_that_stood_still_and_was_taken_over_changes_nothing_more_and_says_so() {
    let sshd = Sshd::start();
    let www = sshd.home.path().join("www");
    let (before, after) = (Built::of(&archive(false, 2)), Built::of(&archive(true, 2)));
    let (stalled, other) = (Visit::known(&sshd, sshd.port), Visit::to(&sshd, sshd.port));
    let (other, out, elsewhere) = (std::sync::Arc::new(other), before.out(), tempfile::tempdir().unwrap());
    let (ended, kept) = (std::rc::Rc::new(std::cell::Cell::new(false)), elsewhere.path().to_owned());
    let once = std::rc::Rc::clone(&ended);
    let fault = stalled.open(|sftp| async {
        let mut host = Watched::new(sftp);
        host.before_put = Some(Box::new(move |path| {
            if path.ends_with("2026-07-15/index.html") && !once.replace(true) {
                let (other, out, kept) = (other.clone(), out.clone(), cofnodion::kept::Kept::of(&kept));
                let by_force = move || {
                    let order = Order { by_force: true, replace: true, ..super::order(&out, &kept) };
                    other.open(|sftp| async move { publish(&sftp, &order, &|_| {}).await }).unwrap();
                };
                std::thread::spawn(by_force).join().unwrap();
            }
        }));
        publish(&host, &super::order(&after.out(), &after.kept()), &|_| {}).await
    });
    assert!(ended.get());
    assert_eq!(fault, Err(Fault::HostLost {}));
    assert!(site_files(&www) == site_files(&before.out()));
}

#[test]
fn a_host_is_known_by_its_key() {
    let sshd = Sshd::start();
    let mut visit = Visit::to(&sshd, sshd.port);
    let fingerprint = visit.fingerprint();
    // Another fingerprint than the host's own is of no use, and is told.
    visit.trust = Some("SHA256:AAAA".to_owned());
    match visit.open(|_| async { Ok(()) }) {
        Err(Fault::HostKeyOther { fingerprint: own, trusted, .. }) => {
            assert_eq!((own, trusted.as_str()), (fingerprint.clone(), "SHA256:AAAA"));
        }
        other => panic!("{other:?}"),
    }
    visit.trust = Some(fingerprint.clone());
    visit.open(|_| async { Ok(()) }).unwrap();
    // It is in known_hosts now.
    let own = std::fs::read_to_string(sshd.home.path().join(".ssh/known_hosts")).unwrap();
    assert!(own.lines().count() == 1 && own.starts_with("[127.0.0.1]:"), "{own:?}");
    visit.trust = None;
    visit.open(|_| async { Ok(()) }).unwrap();
    let sshd = sshd.again();
    // Trust doesn't go over what is known.
    visit.trust = Some(fingerprint);
    match visit.open(|_| async { Ok(()) }) {
        Err(Fault::HostKeyChanged { file, line, .. }) => {
            assert!(file.ends_with("known_hosts") && line == "1", "{file} {line}");
        }
        other => panic!("{other:?}"),
    }
    drop(sshd);
}

#[test]
fn a_stranger_is_not_let_in() {
    let sshd = Sshd::start();
    let mut visit = Visit::known(&sshd, sshd.port);
    std::fs::rename(sshd.home.path().join(".ssh/id_ed25519"), sshd.home.path().join("away")).unwrap();
    visit.key = Some(sshd.home.path().join("stranger").to_string_lossy().into_owned());
    visit.secrets.password = Some("hunter2".to_owned());
    match visit.open(|_| async { Ok(()) }) {
        Err(Fault::HostRefused { tried, shown, .. }) => {
            assert_eq!((tried.as_str(), shown.as_str()), ("password, key", "password"));
        }
        other => panic!("{other:?}"),
    }
    visit.key = Some(sshd.home.path().join("away").to_string_lossy().into_owned());
    visit.open(|_| async { Ok(()) }).unwrap();
}

#[test]
fn a_key_that_is_named_is_the_only_one_that_is_tried() {
    let sshd = Sshd::start();
    let mut visit = Visit::known(&sshd, sshd.port);
    visit.open(|_| async { Ok(()) }).unwrap();
    visit.key = Some(sshd.home.path().join("stranger").to_string_lossy().into_owned());
    match visit.open(|_| async { Ok(()) }) {
        Err(Fault::HostRefused { tried, shown, .. }) => {
            assert_eq!((tried.as_str(), shown.as_str()), ("key", "keys"));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_folder_below_a_file_is_told() {
    let sshd = Sshd::start();
    let mut visit = Visit::known(&sshd, sshd.port);
    std::fs::write(sshd.home.path().join("file"), "").unwrap();
    visit.account.root = sshd.home.path().join("file/below").to_string_lossy().into_owned();
    let fault = visit.publish(&Built::of(&archive(false, 2))).unwrap_err();
    assert_eq!(fault, Fault::HostNoFolder { folder: visit.account.root, reason: "not-found".to_owned() });
}

#[test]
fn a_host_that_is_not_there_is_told() {
    let sshd = Sshd::start();
    let visit = Visit::known(&sshd, sshd.port);
    drop(sshd);
    assert_eq!(visit.open(|_| async { Ok(()) }).unwrap_err().code(), "host-unreachable");
}

#[test]
fn where_the_connection_is_cut_the_site_is_whole_and_the_next_run_goes_on() {
    let sshd = Sshd::start();
    let www = sshd.home.path().join("www");
    let (before, after) = (Built::of(&archive(false, 2)), Built::of(&archive(true, 2)));
    Visit::known(&sshd, sshd.port).publish(&before).unwrap();
    let pages: Vec<String> = files(&www).into_keys().filter(|path| path.ends_with(".html")).collect();
    for bytes in [12_000, 60_000, 150_000] {
        // The host that is known is the one at the port of the proxy.
        let first = Cut::after(4_000, sshd.port);
        let fingerprint = match Visit::to(&sshd, first.port).open(|_| async { Ok(()) }) {
            Err(Fault::HostKeyUnknown { fingerprint, .. }) => fingerprint,
            other => panic!("{other:?}"),
        };
        let cut = Cut::after(bytes, sshd.port);
        let mut visit = Visit::to(&sshd, cut.port);
        visit.trust = Some(fingerprint);
        // Told as what it is, in whatever step it was met.
        let fault = visit.publish(&after).unwrap_err();
        assert!(!format!("{fault:?}").contains("sender dropped"), "{bytes}: {fault:?}");
        let missing = crawl(&files(&www), pages.iter().map(String::as_str).chain(["index.html"]));
        assert!(missing.is_empty(), "cut after {bytes}: {missing:#?}");
    }
    let (report, _) = Visit::to(&sshd, sshd.port).publish(&after).unwrap_or_else(|fault| panic!("{fault:?}"));
    assert!(report.there > 0, "{report:?}");
    assert!(site_files(&www) == site_files(&after.out()));
}

// `/dev/full` is Linux's.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_stops_it_and_the_next_run_goes_on() {
    let sshd = Sshd::start();
    let www = sshd.home.path().join("www");
    let visit = Visit::known(&sshd, sshd.port);
    let (before, after) = (Built::of(&archive(false, 2)), Built::of(&archive(true, 2)));
    visit.publish(&before).unwrap();
    let (www, after) = (&www, &after);
    let fault = visit.open(|sftp| async move {
        let full = www.join(sftp.run().folder()).join("9");
        std::fs::create_dir_all(full.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink("/dev/full", &full).unwrap();
        publish(&sftp, &super::order(&after.out(), &after.kept()), &|_| {}).await
    });
    assert_eq!(fault.unwrap_err().code(), "host-failed");
    let (report, _) = visit.publish(after).unwrap();
    assert!(report.there > 0, "{report:?}");
    assert!(site_files(www) == site_files(&after.out()));
}

/// A server that knows a password, and nothing else.
struct Guard {
    asks: bool,
}

impl russh::server::Handler for Guard {
    type Error = russh::Error;

    async fn auth_password(&mut self, _: &str, password: &str) -> Result<Auth, russh::Error> {
        Ok(if !self.asks && password == "hunter2" { Auth::Accept } else { Auth::reject() })
    }

    async fn auth_keyboard_interactive<'a>(
        &'a mut self,
        _: &str,
        _: &str,
        response: Option<Response<'a>>,
    ) -> Result<Auth, russh::Error> {
        let prompts = vec![("Password: ".into(), false)].into();
        Ok(match response {
            _ if !self.asks => Auth::reject(),
            None => Auth::Partial { name: "".into(), instructions: "".into(), prompts },
            Some(mut answers) => match answers.next() {
                Some(answer) if answer == "hunter2" => Auth::Accept,
                _ => Auth::reject(),
            },
        })
    }
}

#[test]
fn a_password_opens_a_host_that_takes_it_or_asks_for_it() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("host_key");
    let mut make = std::process::Command::new(needed("ssh-keygen"));
    assert!(make.args(["-q", "-N", "", "-t", "ed25519", "-f"]).arg(&file).status().unwrap().success());
    let key = russh::keys::load_secret_key(&file, None).unwrap();
    let fingerprint = key.public_key().fingerprint(russh::keys::HashAlg::Sha256).to_string();
    for (asks, password, is_in) in [
        (false, "hunter2", true),
        (true, "hunter2", true),
        (false, "hunter3", false),
        (true, "hunter3", false),
    ] {
        let config = russh::server::Config {
            keys: vec![key.clone()],
            auth_rejection_time: std::time::Duration::ZERO,
            ..russh::server::Config::default()
        };
        let code = run(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            let account = Account {
                user: "clerk".to_owned(),
                host: "127.0.0.1".to_owned(),
                port: listener.local_addr().unwrap().port(),
                root: "/".to_owned(),
            };
            let server = tokio::spawn(async move {
                let (stream, _) = listener.accept().await.unwrap();
                let session =
                    russh::server::run_stream(std::sync::Arc::new(config), stream, Guard { asks }).await;
                drop(session.unwrap().await);
            });
            let secrets = Secrets {
                home: Some(home.path().to_owned()),
                password: Some(password.to_owned()),
                ..Secrets::default()
            };
            let door = Door { account: &account, secrets: &secrets, trust: Some(&fingerprint), key: None };
            let fault = Sftp::connect(&door).await.err().unwrap();
            server.abort();
            fault.code()
        });
        // Who is let in finds no SFTP there.
        assert_eq!(code, if is_in { "host-unreachable" } else { "host-refused" });
    }
}
