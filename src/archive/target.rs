//! Where `site.yaml` says that the site is published to: a folder, `sftp://…`, `s3://…`.

use std::path::PathBuf;

use percent_encoding::percent_decode_str;
use reqwest::Url;

use crate::content::Fields;
use crate::problem::{Fault, Place, Problem};

/// A target of `publish:`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub struct TargetSettings {
    /// What it is called.
    pub name: Box<str>,
    /// Its address.
    pub to: Box<str>,
    /// The file of the SSH key to sign in with.
    pub key: Option<Box<str>>,
    /// The file of the SSH key that signs the manifest.
    pub sign: Option<Box<str>>,
    /// The address of the object storage.
    pub endpoint: Option<Box<str>>,
    /// Its region.
    pub region: Option<Box<str>>,
    /// Where its name is.
    pub name_place: Option<Place>,
    /// Where its address is.
    pub place: Option<Place>,
    /// Where the address of the object storage is.
    pub endpoint_place: Option<Place>,
}

impl TargetSettings {
    pub(super) fn of(fields: &Fields) -> Option<TargetSettings> {
        Some(TargetSettings {
            name: fields.word("name")?,
            to: fields.word("to")?,
            key: fields.word("key"),
            sign: fields.word("sign"),
            endpoint: fields.word("endpoint"),
            region: fields.word("region"),
            name_place: Some(fields.place_of("name")),
            place: Some(fields.place_of("to")),
            endpoint_place: Some(fields.place_of("endpoint")),
        })
    }
}

impl TargetSettings {
    /// That its address can't be used.
    pub(super) fn unusable(&self) -> Option<Problem> {
        let own = Address::parse(&self.to).err().map(|unusable| (unusable, &self.place));
        let storage = self.endpoint.as_deref().is_some_and(holds_secret);
        let (unusable, place) =
            own.or_else(|| storage.then_some((Unusable::Secret, &self.endpoint_place)))?;
        Some(Problem { place: place.clone(), ..Problem::of_archive(unusable.fault(&self.to)) })
    }

    /// Names that stand twice, each at its second place.
    pub(super) fn named_twice(all: &[TargetSettings]) -> impl Iterator<Item = Problem> {
        all.iter().enumerate().filter_map(|(nth, target)| {
            let first = all.iter().take(nth).find(|first| first.name == target.name)?;
            let fault = Fault::TargetTwice { name: target.name.to_string() };
            Some(Problem::at(fault, target.name_place.clone()?).and(first.name_place.clone()?))
        })
    }
}

/// Where to publish to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unusable {
    /// It isn't one.
    Bad,
    /// It holds a password.
    Secret,
    /// It names a host and no folder on it: the site would be all over it.
    NoFolder,
}

impl Address {
    /// Reads an address; whatever has no `://` is a folder, but for what looks like a host: `user@host:folder`.
    ///
    /// # Errors
    /// It can't be read, names no folder, or holds a password, which belongs in the environment.
    pub fn parse(text: &str) -> Result<Address, Unusable> {
        if !text.contains("://") {
            let first = text.split(['/', '\\']).next().unwrap_or_default();
            // A letter before a colon is a drive of Windows.
            let host = first.split_once(':').is_some_and(|(before, _)| before.chars().count() > 1);
            let bad = text.is_empty() || host;
            return if bad { Err(Unusable::Bad) } else { Ok(Address::Folder(text.into())) };
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
                let root = root(&path).ok_or(Unusable::NoFolder)?;
                Ok(Address::Sftp(Account { user, host, port: url.port().unwrap_or(22), root }))
            }
            "s3" if url.username().is_empty() => {
                Ok(Address::S3 { bucket: host, prefix: path.trim_matches('/').to_owned() })
            }
            _ => Err(Unusable::Bad),
        }
    }
}

/// The folder of an SFTP address: `/srv/www` is that, `/~/www` is below the user's own; none where it names none.
fn root(path: &str) -> Option<String> {
    match path.trim_end_matches('/') {
        "" => None,
        "/~" => Some(".".to_owned()),
        path => Some(path.strip_prefix("/~/").unwrap_or(path).to_owned()),
    }
}

impl Unusable {
    /// What is said of it; never the address that holds a password.
    pub fn fault(self, address: &str) -> Fault {
        match self {
            Unusable::Bad => Fault::TargetBad { target: address.to_owned() },
            Unusable::Secret => Fault::TargetSecret {},
            Unusable::NoFolder => Fault::TargetNoFolder { target: address.trim_end_matches('/').to_owned() },
        }
    }
}

/// True where a password stands before the host's name, however it is written.
pub fn holds_secret(address: &str) -> bool {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.rsplit_once('@').is_some_and(|(before, _)| before.contains(':'))
}
