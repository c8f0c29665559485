//! The manifest's signature, in the format of `ssh-keygen -Y sign` (OpenSSH, PROTOCOL.sshsig): whoever has OpenSSH can
//! check it without us, and a clerk's or a server's SSH key can make it.

use std::path::Path;

use russh::keys::{
    HashAlg, PrivateKey, PublicKey,
    ssh_key::{LineEnding, SshSig},
};

use super::key_file;
use crate::problem::Fault;

/// What the signature is for, as `ssh-keygen -n` takes it.
const NAMESPACE: &str = "file";

/// A key that signs.
pub struct Signer {
    key: PrivateKey,
}

impl Signer {
    /// Reads a key's file.
    ///
    /// # Errors
    /// It can't be read, or the passphrase doesn't fit.
    pub fn open(file: &Path, passphrase: Option<&str>) -> Result<Signer, Fault> {
        Ok(Signer { key: key_file::private(file, passphrase)? })
    }

    /// The key's fingerprint, as `ssh-keygen -l` prints it.
    pub fn fingerprint(&self) -> String {
        fingerprint(self.key.public_key())
    }

    /// A signature of these bytes.
    ///
    /// # Errors
    /// The key can't sign.
    pub fn sign(&self, bytes: &[u8]) -> Result<String, Fault> {
        let signed = self.key.sign(NAMESPACE, HashAlg::Sha512, bytes);
        let text = signed.and_then(|signature| signature.to_pem(LineEnding::LF));
        text.map_err(|error| {
            let (file, matter, reason) = (self.fingerprint(), "broken".to_owned(), error.to_string());
            Fault::KeyUnreadable { file, matter, reason }
        })
    }
}

/// Who signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The fingerprint of the key that signed.
    pub fingerprint: String,
    /// True where it is the key that was asked for.
    pub by_expected: bool,
}

/// Checks a signature of these bytes; `None` where it isn't one.
pub fn signed(signature: &[u8], bytes: &[u8], expected: Option<&PublicKey>) -> Option<Signed> {
    let signature = SshSig::from_pem(signature).ok()?;
    let key = PublicKey::from(signature.public_key().clone());
    key.verify(NAMESPACE, bytes, &signature).ok()?;
    let by_expected = expected.is_some_and(|expected| expected.key_data() == key.key_data());
    Some(Signed { fingerprint: fingerprint(&key), by_expected })
}

fn fingerprint(key: &PublicKey) -> String {
    key.fingerprint(HashAlg::Sha256).to_string()
}
