//! A published site held against its manifest, in a folder and over the web.

use std::{fs, net::TcpListener, process::Command};

use cofnodion::publish::{Findings, Folder, Order, Signature, Signer, Web, public_key, publish, verify};

use super::{Built, archive, order, run, send, servers::needed};

fn folder(root: &std::path::Path) -> Findings {
    run(verify(&Folder::at(root), "here", None, &|_, _| {})).unwrap()
}

#[test]
fn what_was_changed_is_missing_or_came_from_elsewhere_is_found() {
    let built = Built::of(&archive(false, 2));
    let root = tempfile::tempdir().unwrap();
    send(&Folder::at(root.path()), &built).unwrap();
    let found = folder(root.path());
    assert!(found.is_whole() && found.listed && found.signature == Signature::None, "{found:#?}");
    // A fresh build is whole too.
    assert!(folder(&built.out()).is_whole());
    fs::write(root.path().join("en/index.html"), "other").unwrap();
    fs::remove_file(root.path().join("cy/index.html")).unwrap();
    fs::write(root.path().join("en/stray.html"), "x").unwrap();
    let found = folder(root.path());
    assert_eq!(found.changed, ["en/index.html"]);
    assert_eq!(found.missing, ["cy/index.html"]);
    assert_eq!(found.extra, ["en/stray.html"]);
    assert!(!found.is_whole());
}

#[test]
fn a_part_of_the_manifest_that_was_changed_is_found() {
    let built = Built::of(&archive(false, 2));
    let root = tempfile::tempdir().unwrap();
    send(&Folder::at(root.path()), &built).unwrap();
    let part = root.path().join("manifest/finance-2026.json");
    let text = fs::read_to_string(&part).unwrap();
    fs::write(&part, text.replacen("2026-02-01", "2026-01-01", 1)).unwrap();
    assert_eq!(folder(root.path()).changed, ["manifest/finance-2026.json"]);
}

#[test]
fn a_folder_without_a_manifest_is_no_site() {
    let root = tempfile::tempdir().unwrap();
    let fault = run(verify(&Folder::at(root.path()), "here", None, &|_, _| {})).unwrap_err();
    assert_eq!(fault.code(), "no-manifest");
}

#[test]
fn a_live_site_is_verified_as_a_reader_gets_it() {
    let built = Built::of(&archive(false, 2));
    let root = tempfile::tempdir().unwrap();
    send(&Folder::at(root.path()), &built).unwrap();
    fs::write(root.path().join("en/index.html"), "other").unwrap();
    fs::remove_file(root.path().join("cy/index.html")).unwrap();
    let _ = rustls::crypto::ring::default_provider().install_default();
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    socket.set_nonblocking(true).unwrap();
    let url = format!("http://{}/minutes", socket.local_addr().unwrap());
    let found = run(async {
        let files = tower_http::services::ServeDir::new(root.path());
        let router = axum::Router::new().nest_service("/minutes", files);
        let listener = tokio::net::TcpListener::from_std(socket).unwrap();
        let server = tokio::spawn(async move { axum::serve(listener, router).await });
        let found = verify(&Web::at(&url).unwrap(), &url, None, &|_, _| {}).await;
        server.abort();
        found.unwrap()
    });
    assert_eq!(found.changed, ["en/index.html"]);
    assert_eq!(found.missing, ["cy/index.html"]);
    assert!(!found.listed && found.extra.is_empty());
}

/// A key made by OpenSSH.
fn key(folder: &std::path::Path, name: &str, kind: &str) -> std::path::PathBuf {
    let file = folder.join(name);
    let mut make = Command::new(needed("ssh-keygen"));
    make.args(["-q", "-N", "secret words", "-t", kind, "-f"]).arg(&file);
    assert!(make.status().unwrap().success());
    file
}

#[test]
fn a_signature_is_checked_here_and_by_openssh() {
    let built = Built::of(&archive(false, 2));
    let keys = tempfile::tempdir().unwrap();
    let other = public_key(&key(keys.path(), "other", "ed25519").with_extension("pub")).unwrap();
    for kind in ["ed25519", "ecdsa", "rsa"] {
        let root = tempfile::tempdir().unwrap();
        let file = key(keys.path(), kind, kind);
        assert!(Signer::open(&file, Some("wrong")).is_err());
        let signer = Signer::open(&file, Some("secret words")).unwrap();
        let (out, kept) = (built.out(), built.kept());
        let signed = Order { signer: Some(&signer), ..order(&out, &kept) };
        run(publish(&Folder::at(root.path()), &signed, &|_| {})).unwrap();
        let own = public_key(&file.with_extension("pub")).unwrap();
        let found = |key| run(verify(&Folder::at(root.path()), "here", key, &|_, _| {})).unwrap();
        let by_expected = |found: &Findings| match &found.signature {
            Signature::Signed(signed) => signed.by_expected,
            other => panic!("{other:?}"),
        };
        let findings = found(Some(&own));
        assert!(findings.is_whole() && findings.is_proven(true) && by_expected(&findings), "{findings:#?}");
        // Another key is told apart from a signature that doesn't fit.
        let findings = found(Some(&other));
        assert!(findings.is_whole() && !findings.is_proven(true) && !by_expected(&findings));
        // Whoever has OpenSSH needs no more.
        let list: serde_json::Value =
            serde_json::from_slice(&fs::read(root.path().join("manifest.json")).unwrap()).unwrap();
        let signature = root.path().join(list["signature"].as_str().unwrap());
        let mut check = Command::new(needed("ssh-keygen"));
        check.args(["-Y", "check-novalidate", "-n", "file", "-s"]).arg(&signature);
        check.stdin(fs::File::open(root.path().join("manifest.json")).unwrap());
        assert!(check.output().unwrap().status.success(), "{kind}");
        // Again with nothing changed, it stays; changed, it doesn't fit.
        run(publish(&Folder::at(root.path()), &signed, &|_| {})).unwrap();
        assert!(signature.is_file());
        let list = fs::read_to_string(root.path().join("manifest.json")).unwrap();
        fs::write(root.path().join("manifest.json"), list.replace("finance-2026", "finance-2025")).unwrap();
        assert_eq!(found(None).signature, Signature::Wrong);
        assert!(!found(None).is_proven(false));
        fs::remove_file(&signature).unwrap();
        assert_eq!(found(None).signature, Signature::Gone);
    }
}

#[test]
fn a_new_signature_takes_the_old_ones_place() {
    let (before, after) = (Built::of(&archive(false, 2)), Built::of(&archive(true, 2)));
    let keys = tempfile::tempdir().unwrap();
    let signer = Signer::open(&key(keys.path(), "key", "ed25519"), Some("secret words")).unwrap();
    let root = tempfile::tempdir().unwrap();
    let signatures = || {
        let files = super::super::archive::files(root.path());
        files.into_keys().filter(|path| path.ends_with(".sig")).collect::<Vec<_>>()
    };
    for (built, signer, count) in
        [(&before, Some(&signer), 1), (&after, Some(&signer), 1), (&before, None, 0)]
    {
        let (out, kept) = (built.out(), built.kept());
        run(publish(&Folder::at(root.path()), &Order { signer, ..order(&out, &kept) }, &|_| {})).unwrap();
        assert_eq!(signatures().len(), count);
        assert!(folder(root.path()).is_whole());
    }
}

#[test]
fn a_manifest_that_is_cut_short_is_told_apart_from_none() {
    let root = tempfile::tempdir().unwrap();
    fs::write(root.path().join("manifest.json"), "{\"generator\": \"cofno").unwrap();
    let fault = run(verify(&Folder::at(root.path()), "here", None, &|_, _| {})).unwrap_err();
    assert_eq!(fault.code(), "manifest-broken");
}
