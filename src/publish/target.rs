//! Which target is meant: by its address, or by its name in `site.yaml`.

use std::path::PathBuf;

use crate::archive::{Address, TargetSettings};
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
            Ok(Address::Folder(_)) if settings.name.is_empty() && is_word(&settings.to) => {
                Err(Fault::TargetUnknown { target: settings.to.into(), known: names(known) })
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
}

fn is_word(text: &str) -> bool {
    !text.contains(['/', '\\', '.', ':']) && !PathBuf::from(text).exists()
}

fn names(known: &[TargetSettings]) -> String {
    known.iter().map(|target| target.name.as_ref()).collect::<Vec<_>>().join(", ")
}
