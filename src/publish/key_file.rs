//! Files of SSH keys, private and public, and what is the matter with one that can't be used.

use std::{fs, path::Path};

use russh::keys::{Error, PrivateKey, PublicKey, load_secret_key};

use crate::problem::{Fault, reason};

/// Reads a private key.
///
/// # Errors
/// The file isn't there, isn't one, or the passphrase doesn't fit.
pub fn private(file: &Path, passphrase: Option<&str>) -> Result<PrivateKey, Fault> {
    load_secret_key(file, passphrase).map_err(|error| match &error {
        Error::IO(error) => unread(file, error),
        Error::KeyIsEncrypted => fault(file, "locked", ""),
        other if holds(file, is_public) => fault(file, "public", &other.to_string()),
        // What comes out with another passphrase is no key.
        other if passphrase.is_some() => fault(file, "passphrase", &other.to_string()),
        other => fault(file, "broken", &other.to_string()),
    })
}

/// Reads a public key: a file such as `id_ed25519.pub`.
///
/// # Errors
/// The file isn't there or isn't one.
pub fn public(file: &Path) -> Result<PublicKey, Fault> {
    let text = fs::read_to_string(file).map_err(|error| unread(file, &error))?;
    PublicKey::from_openssh(text.trim()).map_err(|error| {
        let matter = if is_private(&text) { "private" } else { "broken" };
        fault(file, matter, &error.to_string())
    })
}

fn holds(file: &Path, what: fn(&str) -> bool) -> bool {
    fs::read_to_string(file).is_ok_and(|text| what(&text))
}

fn is_public(text: &str) -> bool {
    PublicKey::from_openssh(text.trim()).is_ok()
}

/// The first line of every format of private keys says that it is one (RFC 7468, 10; OpenSSH, PROTOCOL.key).
fn is_private(text: &str) -> bool {
    text.lines().next().is_some_and(|line| line.starts_with("-----BEGIN") && line.contains("PRIVATE KEY"))
}

fn unread(file: &Path, error: &std::io::Error) -> Fault {
    let missing = error.kind() == std::io::ErrorKind::NotFound;
    fault(file, if missing { "missing" } else { "broken" }, &reason(error))
}

fn fault(file: &Path, matter: &str, reason: &str) -> Fault {
    let file = file.to_string_lossy().into_owned();
    Fault::KeyUnreadable { file, matter: matter.to_owned(), reason: reason.to_owned() }
}
