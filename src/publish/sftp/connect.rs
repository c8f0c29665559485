//! Reaching an SFTP server: who it is, by `known_hosts`, and who we are, by password, agent or key.

use std::{
    borrow::Cow,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use russh::{
    client::{self, AuthResult, Handle, KeyboardInteractiveAuthResponse},
    keys::{
        Algorithm, HashAlg, PrivateKeyWithHashAlg, PublicKey, PublicKeyOrCertificate, agent::AgentIdentity,
        agent::client::AgentClient, known_hosts,
    },
};

use crate::archive::Account;
use crate::problem::{Fault, reason};
use crate::publish::{key_file, secrets::Secrets};

/// A connection on which somebody has signed in.
pub type Connection = Handle<Visitor>;

/// Where the system keeps the keys of hosts that all its users trust.
const OF_ALL_USERS: &str = "/etc/ssh/ssh_known_hosts";
/// The key files that are tried where none is named.
const KEYS: [&str; 3] = ["~/.ssh/id_ed25519", "~/.ssh/id_ecdsa", "~/.ssh/id_rsa"];
/// How often an idle connection is kept from being closed.
const ALIVE: Duration = Duration::from_secs(15);
/// The most questions that a host may ask before it lets somebody in.
const QUESTIONS: usize = 8;

/// A server to reach.
pub struct Door<'a> {
    /// Where it is, and who the user is there.
    pub account: &'a Account,
    /// The key's file, if one is named.
    pub key: Option<&'a str>,
    /// The fingerprint of a host that is met for the first time, from who runs it.
    pub trust: Option<&'a str>,
    /// What signs in.
    pub secrets: &'a Secrets,
}

/// Looks at the host's key while the connection is made.
pub struct Visitor {
    host: String,
    port: u16,
    own: Option<PathBuf>,
    trust: Option<String>,
    found: Arc<Mutex<Option<Fault>>>,
}

impl client::Handler for Visitor {
    type Error = russh::Error;

    async fn check_server_key(&mut self, offered: &PublicKeyOrCertificate) -> Result<bool, russh::Error> {
        let PublicKeyOrCertificate::PublicKey { key, .. } = offered else { return Ok(false) };
        let fault = self.judge(key).err();
        let known = fault.is_none();
        *self.found.lock().unwrap_or_else(PoisonError::into_inner) = fault;
        Ok(known)
    }
}

impl Visitor {
    /// Holds a key against `known_hosts` (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT): a host may have several.
    fn judge(&self, key: &PublicKey) -> Result<(), Fault> {
        let fingerprint = key.fingerprint(HashAlg::Sha256).to_string();
        let host = self.host.clone();
        let mut other = None;
        for file in self.own.iter().chain(&[OF_ALL_USERS.into()]) {
            for (line, known) in keys_of(&self.host, self.port, file) {
                if known == *key {
                    return Ok(());
                }
                if known.algorithm() == key.algorithm() {
                    other.get_or_insert_with(|| (file.to_string_lossy().into_owned(), line.to_string()));
                }
            }
        }
        if let Some((file, line)) = other {
            return Err(Fault::HostKeyChanged { host, fingerprint, file, line });
        }
        match (&self.trust, &self.own) {
            (Some(trusted), Some(own)) if *trusted == fingerprint => {
                let learnt = learn(&self.host, self.port, key, own);
                learnt.map_err(|error| Fault::HostUnreachable { host, reason: error.to_string() })
            }
            (Some(trusted), _) if *trusted != fingerprint => {
                let trusted = trusted.clone();
                Err(Fault::HostKeyOther { host, fingerprint, trusted })
            }
            _ => Err(Fault::HostKeyUnknown { host, fingerprint }),
        }
    }
}

/// Adds a host's key to a file. The library begins a new one with an empty line.
fn learn(host: &str, port: u16, key: &PublicKey, file: &Path) -> Result<(), russh::keys::Error> {
    let is_new = !fs::metadata(file).is_ok_and(|file| file.len() > 0);
    known_hosts::learn_known_hosts_path(host, port, key, file)?;
    if is_new {
        fs::write(file, fs::read_to_string(file)?.trim_start())?;
    }
    Ok(())
}

/// The keys of a host in a file, with their lines; none where it can't be read.
fn keys_of(host: &str, port: u16, file: &Path) -> Vec<(usize, PublicKey)> {
    known_hosts::known_host_keys_path(host, port, file).unwrap_or_default()
}

impl Door<'_> {
    /// Connects and signs in.
    ///
    /// # Errors
    /// The host can't be reached, isn't known, is another than it was, or lets nobody in.
    pub async fn open(&self) -> Result<Connection, Fault> {
        let own = self.secrets.home.as_ref().map(|home| home.join(".ssh/known_hosts"));
        let mut config =
            client::Config { keepalive_interval: Some(ALIVE), nodelay: true, ..client::Config::default() };
        self.prefer_known(own.as_deref(), &mut config);
        let found = Arc::new(Mutex::new(None));
        let visitor = Visitor {
            host: self.account.host.clone(),
            port: self.account.port,
            own,
            trust: self.trust.map(str::to_owned),
            found: Arc::clone(&found),
        };
        let connected =
            client::connect(Arc::new(config), (self.account.host.as_str(), self.account.port), visitor).await;
        if let Some(fault) = found.lock().unwrap_or_else(PoisonError::into_inner).take() {
            return Err(fault);
        }
        let mut connection = connected.map_err(|error| match error {
            russh::Error::IO(error) => self.unreachable(&reason(&error)),
            other => self.unreachable(&other),
        })?;
        self.sign_in(&mut connection).await?;
        Ok(connection)
    }

    /// Asks the host for a key of the kind that is known, as OpenSSH does; another kind couldn't be compared.
    fn prefer_known(&self, own: Option<&Path>, config: &mut client::Config) {
        let files = own.into_iter().chain([Path::new(OF_ALL_USERS)]);
        let keys = files.flat_map(|file| keys_of(&self.account.host, self.account.port, file));
        let kinds: Vec<_> = keys.map(|(_, key)| key.algorithm()).collect();
        // An RSA key signs in several ways.
        let is_rsa = |kind: &Algorithm| matches!(kind, Algorithm::Rsa { .. });
        let is_known =
            |offer: &Algorithm| kinds.iter().any(|kind| kind == offer || (is_rsa(kind) && is_rsa(offer)));
        let mut order = config.preferred.key.to_vec();
        order.sort_by_key(|offer| !is_known(offer));
        config.preferred.key = Cow::Owned(order);
    }

    fn unreachable(&self, reason: &dyn std::fmt::Display) -> Fault {
        Fault::HostUnreachable { host: self.account.host.clone(), reason: reason.to_string() }
    }

    /// A password that was given first, then the key that was named; where none was, the agent's and the usual files.
    async fn sign_in(&self, connection: &mut Connection) -> Result<(), Fault> {
        let mut tried = Vec::new();
        if let Some(password) = &self.secrets.password {
            tried.push("password");
            if self.with_password(connection, password).await? {
                return Ok(());
            }
        }
        if let Some(key) = self.key {
            tried.push("key");
            if self.with_key(connection, &self.secrets.file(key), true).await? {
                return Ok(());
            }
        }
        if self.key.is_none() && self.with_usual(connection, &mut tried).await? {
            return Ok(());
        }
        tried.dedup();
        let (host, user) = (self.account.host.clone(), self.account.user.clone());
        let shown = match tried.first() {
            None => "",
            // It was meant to sign in, whatever else was tried.
            Some(&"password") => "password",
            Some(_) => "keys",
        };
        Err(Fault::HostRefused { host, user, tried: tried.join(", "), shown: shown.to_owned() })
    }

    /// What is tried where no key is named.
    async fn with_usual(&self, connection: &mut Connection, tried: &mut Vec<&str>) -> Result<bool, Fault> {
        if self.secrets.agent {
            match self.with_agent(connection).await {
                Some(true) => return Ok(true),
                Some(false) => tried.push("agent"),
                None => {}
            }
        }
        for key in KEYS.iter().map(|key| self.secrets.file(key)).filter(|key| key.is_file()) {
            tried.push("key");
            if self.with_key(connection, &key, false).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn with_password(&self, connection: &mut Connection, password: &str) -> Result<bool, Fault> {
        let result = connection.authenticate_password(&self.account.user, password).await;
        if result.map_err(|error| self.unreachable(&error))?.success() {
            return Ok(true);
        }
        // Some hosts ask for the password as a question (RFC 4256).
        let mut reply = connection.authenticate_keyboard_interactive_start(&self.account.user, None).await;
        for _ in 0..QUESTIONS {
            match reply.map_err(|error| self.unreachable(&error))? {
                KeyboardInteractiveAuthResponse::Success => return Ok(true),
                KeyboardInteractiveAuthResponse::Failure { .. } => return Ok(false),
                KeyboardInteractiveAuthResponse::InfoRequest { prompts, .. } => {
                    let answers = prompts.iter().map(|_| password.to_owned()).collect();
                    reply = connection.authenticate_keyboard_interactive_respond(answers).await;
                }
            }
        }
        Ok(false)
    }

    async fn with_key(&self, connection: &mut Connection, file: &Path, named: bool) -> Result<bool, Fault> {
        let key = match key_file::private(file, self.secrets.passphrase.as_deref()) {
            Ok(key) => key,
            // A file that nobody named may be there for something else.
            Err(_) if !named => return Ok(false),
            Err(fault) => return Err(fault),
        };
        let hash = self.rsa_hash(connection, key.public_key()).await;
        let key = PrivateKeyWithHashAlg::new(Arc::new(key), hash);
        let result = connection.authenticate_publickey(&self.account.user, key).await;
        Ok(result.map_err(|error| self.unreachable(&error))?.success())
    }

    /// How an RSA key is to sign (RFC 8332).
    async fn rsa_hash(&self, connection: &Connection, key: &PublicKey) -> Option<HashAlg> {
        if !key.algorithm().is_rsa() {
            return None;
        }
        connection.best_supported_rsa_hash().await.ok().flatten().unwrap_or(Some(HashAlg::Sha512))
    }

    /// Whether an agent's keys signed in; none where there is no agent, or it has no keys.
    #[cfg(unix)]
    async fn with_agent(&self, connection: &mut Connection) -> Option<bool> {
        self.with_identities(connection, AgentClient::connect_env().await.ok()?).await
    }

    #[cfg(windows)]
    async fn with_agent(&self, connection: &mut Connection) -> Option<bool> {
        let agent = AgentClient::connect_named_pipe(r"\\.\pipe\openssh-ssh-agent").await.ok()?;
        self.with_identities(connection, agent).await
    }

    async fn with_identities<S>(&self, connection: &mut Connection, mut agent: AgentClient<S>) -> Option<bool>
    where
        S: russh::keys::agent::client::AgentStream + Unpin + Send,
    {
        let mut tried = None;
        for identity in agent.request_identities().await.unwrap_or_default() {
            let AgentIdentity::PublicKey { key, .. } = identity else { continue };
            let hash = self.rsa_hash(connection, &key).await;
            let result =
                connection.authenticate_publickey_with(&self.account.user, key, hash, &mut agent).await;
            tried = Some(result.is_ok_and(|result| matches!(result, AuthResult::Success)));
            if tried == Some(true) {
                break;
            }
        }
        tried
    }
}
