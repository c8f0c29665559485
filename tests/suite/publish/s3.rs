//! Publishing to object storage, by the command, as the credentials are in its environment.

use std::{
    io::{Read, Write},
    net::TcpListener,
    thread,
};

use assert_cmd::Command;

use super::{super::archive::Archive, archive, servers::Moto};

fn command(archive: &Archive, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cofnodion"));
    command.current_dir(archive.path()).env("LANG", "C.UTF-8").env_remove("LC_ALL").args(arguments);
    command.env("AWS_ACCESS_KEY_ID", "name").env("AWS_SECRET_ACCESS_KEY", "hunter2");
    command
}

fn with_target(archive: Archive, moto: &Moto, to: &str) -> Archive {
    let publish = format!(
        "publish:\n  - {{name: live, to: \"{to}\", endpoint: \"{}\", region: eu-west-2}}\n",
        moto.endpoint()
    );
    archive.file("site.yaml", format!("{}{publish}", super::super::archive::SITE))
}

#[test]
fn a_site_is_published_changed_and_verified() {
    let moto = Moto::start();
    let old = with_target(archive(false, 2), &moto, "s3://minutes/archive");
    command(&old, &["publish"]).assert().success();
    let head = moto.request("HEAD", "minutes/archive/cy/index.html");
    for line in ["content-type: text/html; charset=utf-8", "cache-control: no-cache", "content-language: cy"]
    {
        assert!(head.contains(line), "{line}: {head}");
    }
    let style = super::super::archive::files(&old.path().join("public"));
    let style = style.into_keys().find(|path| path.ends_with(".css")).unwrap();
    let head = moto.request("HEAD", &format!("minutes/archive/{style}"));
    assert!(head.contains("content-type: text/css; charset=utf-8") && head.contains("immutable"), "{head}");
    command(&old, &["verify", "live"]).assert().success();
    // Nothing changed: the lock three times, the journal and the list of parts.
    let before = moto.requests().len();
    command(&old, &["publish", "live"]).assert().success();
    assert_eq!(moto.requests().len() - before, 5, "{:#?}", &moto.requests()[before..]);
    // One changes, one comes, one goes.
    let before = moto.requests().len();
    let new = with_target(archive(true, 2), &moto, "s3://minutes/archive");
    command(&new, &["publish", "live", "--delete"]).assert().success();
    assert!(
        moto.request("HEAD", "minutes/archive/en/committees/finance/2026-06-15/index.html").contains(" 404 ")
    );
    // Pages in one request, what they lead to in another, and at the end what kept others out.
    let requests = moto.requests();
    let together =
        requests[before..].iter().filter(|request| request.contains("POST") && request.contains("delete"));
    assert_eq!(together.count(), 3, "{:#?}", &requests[before..]);
    assert!(!requests[before..].iter().any(|request| request.contains("\"DELETE ")), "{requests:#?}");
    let verified = command(&new, &["verify", "live"]).assert().success();
    assert!(String::from_utf8_lossy(&verified.get_output().stdout).contains("not in the manifest: 0"));
    // What stands beside the prefix is nobody's business; what is below it and isn't ours is told.
    moto.request("PUT", "minutes/other/x.html");
    moto.request("PUT", "minutes/archive/en/stray.html");
    let verified = command(&new, &["verify", "live"]).assert().success();
    let told = String::from_utf8_lossy(&verified.get_output().stdout).into_owned();
    assert!(told.contains("en/stray.html") && !told.contains("x.html"), "{told}");
}

#[test]
fn papers_are_stored_with_their_type_and_the_language_that_their_names_state() {
    let moto = Moto::start();
    let meeting =
        "---\ndate: 2026-01-15\nstage: minutes\ndocuments:\n  - report.pdf\n  - plan.pdf\n---\n\n## 1. One\n";
    let folder = "committees/finance/2026-01-15";
    let site = ["report.en.pdf", "report.cy.pdf", "plan.pdf"]
        .into_iter()
        .fold(archive(false, 2), |site, name| site.file(&format!("{folder}/{name}"), "%PDF-1.4\n"));
    let site = with_target(site.file(&format!("{folder}/meeting.en.md"), meeting), &moto, "s3://minutes");
    command(&site, &["publish"]).assert().success();
    for (name, language) in [("report.en.pdf", Some("en")), ("report.cy.pdf", Some("cy")), ("plan.pdf", None)]
    {
        let head = moto.request("HEAD", &format!("minutes/files/finance/2026-01-15/{name}"));
        let has = |line: &str| head.lines().any(|own| own == line);
        assert!(head.contains(" 200 ") && has("content-type: application/pdf"), "{name}: {head}");
        // A paper may be replaced under its name.
        assert!(has("cache-control: no-cache"), "{name}: {head}");
        match language {
            Some(language) => assert!(has(&format!("content-language: {language}")), "{name}: {head}"),
            None => assert!(!head.contains("content-language"), "{name}: {head}"),
        }
    }
    // And read back as what was sent.
    let again = command(&site, &["publish", "--replace"]).assert().success();
    assert!(String::from_utf8_lossy(&again.get_output().stdout).contains("files sent: 0, "));
}

#[test]
fn a_lock_keeps_a_second_publisher_out() {
    let moto = Moto::start();
    let site = with_target(archive(false, 2), &moto, "s3://minutes");
    moto.request("PUT", "minutes/.cofnodion/lock");
    let held = command(&site, &["publish"]).assert().code(3);
    assert!(String::from_utf8_lossy(&held.get_output().stderr).contains("host-held"));
    command(&site, &["publish", "--take-over"]).assert().success();
    command(&site, &["verify", "live"]).assert().success();
}

#[test]
fn without_credentials_nothing_is_asked_and_secrets_are_never_printed() {
    let moto = Moto::start();
    let site = with_target(archive(false, 2), &moto, "s3://minutes");
    let before = moto.requests().len();
    let told = command(&site, &["publish"]).env_remove("AWS_SECRET_ACCESS_KEY").assert().code(2);
    assert!(String::from_utf8_lossy(&told.get_output().stderr).contains("AWS_SECRET_ACCESS_KEY"));
    assert_eq!(moto.requests().len(), before);
}

#[test]
fn the_storage_may_be_named_by_the_environment() {
    let moto = Moto::start();
    let site = archive(false, 2);
    let publish = || {
        let mut command = command(&site, &["publish", "s3://minutes/sub"]);
        command.env("AWS_ENDPOINT_URL", moto.endpoint()).env("AWS_REGION", "eu-west-2");
        command
    };
    let told = publish().assert().success();
    let told = String::from_utf8_lossy(&told.get_output().stderr).into_owned();
    assert!(told.contains(&format!("Target: s3://minutes/sub ({})", moto.endpoint())), "{told}");
    assert!(moto.request("HEAD", "minutes/sub/index.html").contains(" 200 "));
    // A password isn't printed from there either.
    let secret = format!("http://clerk:hunter3@127.0.0.1:{}", moto.port);
    let told = publish().env("AWS_ENDPOINT_URL", secret).assert().code(2);
    let told = String::from_utf8_lossy(&told.get_output().stderr).into_owned();
    assert!(told.contains("target-secret") && !told.contains("hunter3"), "{told}");
    // What the site says goes first.
    let site = with_target(archive(false, 2), &moto, "s3://minutes/other");
    let nowhere = format!("http://127.0.0.1:{}", super::servers::free_port());
    command(&site, &["publish"]).env("AWS_ENDPOINT_URL_S3", nowhere).assert().success();
}

/// What a server says that refuses, as S3's documentation has it.
fn refusing(status: &'static str, code: &'static str) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 8192]);
            let body = format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>As it says.</Message>\
                 <RequestId>4442587FB7D0A2F9</RequestId></Error>"
            );
            let _ = write!(
                stream,
                "HTTP/1.1 {status}\r\nContent-Type: application/xml\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
                body.len()
            );
        }
    });
    port
}

fn at(port: u16) -> Archive {
    let target = format!(
        "publish:\n  - {{name: live, to: \"s3://minutes\", endpoint: \"http://127.0.0.1:{port}\"}}\n"
    );
    archive(false, 2).file("site.yaml", format!("{}{target}", super::super::archive::SITE))
}

#[test]
fn what_storage_says_is_said_in_words() {
    for (status, code, words) in [
        ("403 Forbidden", "InvalidAccessKeyId", "it knows no such name"),
        ("403 Forbidden", "SignatureDoesNotMatch", "the secret in AWS_SECRET_ACCESS_KEY isn't the one"),
        ("403 Forbidden", "RequestTimeTooSkewed", "clock is wrong"),
        ("403 Forbidden", "AccessDenied", "isn't allowed to do that"),
        ("400 Bad Request", "AuthorizationHeaderMalformed", "in another region"),
        ("404 Not Found", "NoSuchBucket", "has no bucket minutes"),
        ("400 Bad Request", "EntityTooLarge", "As it says. (EntityTooLarge)"),
    ] {
        let site = at(refusing(status, code));
        for call in [&["publish"][..], &["verify", "live"]] {
            let told = command(&site, call).assert().code(3);
            let told = String::from_utf8_lossy(&told.get_output().stderr).into_owned();
            assert!(told.contains(words), "{code}: {told}");
            assert!(!told.contains("<?xml") && !told.contains("hunter2"), "{code}: {told}");
        }
    }
}

#[test]
fn a_bucket_or_storage_that_isnt_there_is_told() {
    let moto = Moto::start();
    let told = command(&with_target(archive(false, 2), &moto, "s3://nobodys"), &["publish"]).assert().code(3);
    let told = String::from_utf8_lossy(&told.get_output().stderr).into_owned();
    assert!(told.contains("has no bucket nobodys") && !told.contains("hunter2"), "{told}");
    let told = command(&at(super::servers::free_port()), &["publish"]).assert().code(3);
    let told = String::from_utf8_lossy(&told.get_output().stderr).into_owned();
    assert!(told.contains("host-unreachable") && told.contains("nothing answers at this address"), "{told}");
}
