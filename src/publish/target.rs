//! Where to publish to: a folder, `sftp://…`, `s3://…`; by its address, or by its name in `site.yaml`.

use std::path::PathBuf;

use percent_encoding::percent_decode_str;
use reqwest::Url;

use crate::archive::TargetSettings;
use crate::problem::{Fault, Place, Problem};

/// Where to publish to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A folder of this computer.
    Folder(PathBuf),
    /// SFTP (SSH File Transfer Protocol, version 3).
    Sftp(Account),
    /// Object storage that speaks S3.
    S3 {
        /// The bucket.
        bucket: String,
        /// What every key starts with.
        prefix: String,
    },
}

/// A folder of an SFTP account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The user's name.
    pub user: String,
    /// The host's name or address.
    pub host: String,
    /// The port.
    pub port: u16,
    /// The folder; without a slash at its start it is below the user's own.
    pub root: String,
}

/// Why an address can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// It isn't one.
    Bad,
    /// It holds a password.
    Secret,
}

impl Address {
    /// Reads an address; whatever has no `://` is a folder.
    ///
    /// # Errors
    /// It can't be read, or holds a password, which belongs in the environment.
    pub fn parse(text: &str) -> Result<Address, Unusable> {
        if !text.contains("://") {
            return if text.is_empty() { Err(Unusable::Bad) } else { Ok(Address::Folder(text.into())) };
        }
        if holds_secret(text) {
            return Err(Unusable::Secret);
        }
        let url = Url::parse(text).map_err(|_| Unusable::Bad)?;
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(Unusable::Bad)?.to_owned();
        if url.query().is_some() || url.fragment().is_some() {
            return Err(Unusable::Bad);
        }
        let decoded = |text: &str| percent_decode_str(text).decode_utf8().map(std::borrow::Cow::into_owned);
        let path = decoded(url.path()).map_err(|_| Unusable::Bad)?;
        match url.scheme() {
            "sftp" => {
                let user =
                    decoded(url.username()).ok().filter(|user| !user.is_empty()).ok_or(Unusable::Bad)?;
                let host = host.trim_matches(['[', ']']).to_owned();
                Ok(Address::Sftp(Account { user, host, port: url.port().unwrap_or(22), root: root(&path) }))
            }
            "s3" if url.username().is_empty() => {
                Ok(Address::S3 { bucket: host, prefix: path.trim_matches('/').to_owned() })
            }
            _ => Err(Unusable::Bad),
        }
    }
}

/// The folder of an SFTP address: `/srv/www` is that, `/~/www` is below the user's own.
fn root(path: &str) -> String {
    let path = match path.trim_end_matches('/') {
        "/~" => ".",
        path => path.strip_prefix("/~/").unwrap_or(path),
    };
    if path.is_empty() { "/".to_owned() } else { path.to_owned() }
}

/// A target with all that is needed to reach it.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// Where it is.
    pub address: Address,
    /// What `site.yaml` says of it.
    pub settings: TargetSettings,
}

impl Target {
    /// The target that was asked for, or the only one of `site.yaml`.
    ///
    /// # Errors
    /// There is none, or its address can't be used.
    pub fn find(asked: Option<&str>, known: &[TargetSettings]) -> Result<Target, Fault> {
        let settings = match (asked, known) {
            (None, [only]) => only.clone(),
            (None, _) => return Err(Fault::TargetMissing { known: names(known) }),
            (Some(asked), _) => match known.iter().find(|target| *target.name == *asked) {
                Some(found) => found.clone(),
                None => TargetSettings { to: asked.into(), ..TargetSettings::default() },
            },
        };
        match Address::parse(&settings.to) {
            // A word that is nobody's name is sooner a mistyped name than a folder to make.
            Ok(Address::Folder(_))
                if settings.name.is_empty() && is_word(&settings.to) && !known.is_empty() =>
            {
                Err(Fault::TargetUnknown { target: settings.to.into(), known: names(known) })
            }
            Ok(address) => Ok(Target { address, settings }),
            Err(unusable) => Err(unusable.fault(&settings.to)),
        }
    }
}

impl Unusable {
    /// What is said of it; never the address that holds a password.
    pub fn fault(self, address: &str) -> Fault {
        match self {
            Unusable::Bad => Fault::TargetBad { target: address.to_owned() },
            Unusable::Secret => Fault::TargetSecret {},
        }
    }
}

/// Targets of `site.yaml` whose addresses can't be used.
pub fn unusable(known: &[TargetSettings]) -> Vec<Problem> {
    let problem = |target: &TargetSettings| {
        let secret = target.endpoint.as_deref().is_some_and(holds_secret).then_some(Unusable::Secret);
        let unusable = Address::parse(&target.to).err().or(secret)?;
        // The line that holds a password isn't shown.
        let place = target.place.clone().map(|place| match unusable {
            Unusable::Bad => place,
            Unusable::Secret => Place::file(place.file),
        });
        Some(Problem { place, ..Problem::of_archive(unusable.fault(&target.to)) })
    };
    known.iter().filter_map(problem).collect()
}

/// True where a password stands before the host's name, however it is written.
pub fn holds_secret(address: &str) -> bool {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.rsplit_once('@').is_some_and(|(before, _)| before.contains(':'))
}

fn is_word(text: &str) -> bool {
    !text.contains(['/', '\\', '.', ':']) && !PathBuf::from(text).exists()
}

fn names(known: &[TargetSettings]) -> String {
    known.iter().map(|target| target.name.as_ref()).collect::<Vec<_>>().join(", ")
}
