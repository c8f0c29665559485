//! What signs in to a host: from the environment, and from the user's folder of SSH keys. Nothing here is ever printed.

use std::path::PathBuf;

/// The password of an SFTP account.
pub const PASSWORD: &str = "COFNODION_PASSWORD";
/// The passphrase of a key's file.
pub const PASSPHRASE: &str = "COFNODION_PASSPHRASE";

/// What signs in. It has no `Debug`, so that nothing can print it by mistake.
#[derive(Clone, Default)]
pub struct Secrets {
    /// A password.
    pub password: Option<String>,
    /// The passphrase of key files.
    pub passphrase: Option<String>,
    /// The user's folder, with `.ssh` in it.
    pub home: Option<PathBuf>,
    /// Whether an SSH agent may be asked.
    pub agent: bool,
}

impl Secrets {
    /// What the environment holds.
    pub fn from_environment() -> Secrets {
        let from = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        Secrets {
            password: from(PASSWORD),
            passphrase: from(PASSPHRASE),
            home: std::env::home_dir(),
            agent: true,
        }
    }

    /// A file of the user's, `~/` being their folder.
    pub fn file(&self, path: &str) -> PathBuf {
        match (path.strip_prefix("~/"), &self.home) {
            (Some(below), Some(home)) => home.join(below),
            _ => path.into(),
        }
    }
}
