//! Which target is meant: by its address, or by its name in `site.yaml`.

use std::path::{Path, PathBuf};

use super::s3::endpoint;
use crate::archive::{Address, TargetSettings, holds_secret};
use crate::problem::Fault;

/// A target with all that is needed to reach it.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// Where it is.
    pub address: Address,
    /// What `site.yaml` says of it.
    pub settings: TargetSettings,
}

impl Target {
    /// The target that was asked for, or the only one of `site.yaml`, whose paths start at the site's folder.
    ///
    /// # Errors
    /// There is none, or its address can't be used.
    pub fn find(asked: Option<&str>, known: &[TargetSettings], site: &Path) -> Result<Target, Fault> {
        let mut settings = match (asked, known) {
            (None, [only]) => only.clone(),
            (None, _) => return Err(Fault::TargetMissing { known: names(known) }),
            (Some(asked), _) => match known.iter().find(|target| *target.name == *asked) {
                Some(found) => found.clone(),
                None => TargetSettings { to: asked.into(), ..TargetSettings::default() },
            },
        };
        let is_named = !settings.name.is_empty();
        if is_named {
            settings.key = settings.key.map(|file| below(site, &file));
            settings.sign = settings.sign.map(|file| below(site, &file));
        }
        match Address::parse(&settings.to) {
            // A word that is nobody's name is sooner a mistyped name than a folder to make.
            Ok(Address::Folder(_)) if !is_named && is_word(&settings.to) => {
                Err(Fault::TargetUnknown { target: settings.to.into(), known: names(known) })
            }
            Ok(Address::Folder(folder)) if is_named => {
                Ok(Target { address: Address::Folder(site.join(folder)), settings })
            }
            Ok(address) => Ok(Target { address, settings }),
            Err(unusable) => Err(unusable.fault(&settings.to)),
        }
    }

    /// The same with a key to sign in with that was typed: it goes before what `site.yaml` says.
    pub fn with_key(mut self, key: Option<&str>) -> Target {
        self.settings.key = key.map(Into::into).or(self.settings.key);
        self
    }

    /// Where it is, with all that was left unsaid.
    pub fn in_full(&self) -> String {
        let to = &self.settings.to;
        match &self.address {
            Address::Folder(folder) => {
                std::path::absolute(folder).unwrap_or_else(|_| folder.clone()).to_string_lossy().into_owned()
            }
            Address::Sftp(_) => to.to_string(),
            Address::S3 { .. } => match endpoint(&self.settings).filter(|endpoint| !holds_secret(endpoint)) {
                Some(endpoint) => format!("{to} ({endpoint})"),
                None => to.to_string(),
            },
        }
    }
}

/// A file that `site.yaml` names: from the site's folder, unless it is below the user's own.
fn below(site: &Path, file: &str) -> Box<str> {
    let own = file.starts_with("~/");
    if own { file.into() } else { site.join(file).to_string_lossy().into() }
}

fn is_word(text: &str) -> bool {
    !text.contains(['/', '\\', '.', ':']) && !PathBuf::from(text).exists()
}

fn names(known: &[TargetSettings]) -> String {
    known.iter().map(|target| target.name.as_ref()).collect::<Vec<_>>().join(", ")
}
