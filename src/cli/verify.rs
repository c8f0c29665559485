//! `verify`: a copy of a site, or the live one, held against its manifest.

use std::{
    cell::RefCell,
    path::{Path, PathBuf},
};

use super::{Ending, progress::Progress, report};
use crate::language::{Arg, Locale};
use crate::problem::{Fault, Problem};
use crate::project::Project;
use crate::publish::{Findings, Reach, Secrets, Signature, Target, public_key, verify_web};

/// What was typed after `verify`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "WHAT")]
    what: String,
    #[arg(long, value_name = "FILE")]
    signed_by: Option<PathBuf>,
}

impl Arguments {
    /// Verifies, and prints what differs.
    pub fn execute(self, site: &Path, locale: &Locale) -> Ending {
        match self.findings(site, locale) {
            Ok(findings) => self.told(&findings, locale),
            Err(fault) => {
                let ending = report::ending(&fault);
                report::problems(&[Problem::of_archive(fault)], &Project::read(site).files, locale);
                ending
            }
        }
    }

    fn findings(&self, site: &Path, locale: &Locale) -> Result<Findings, Fault> {
        let key = self.signed_by.as_deref().map(public_key).transpose()?;
        let progress = RefCell::new(None);
        let seen = |_: usize, total: usize| {
            let mut progress = progress.borrow_mut();
            progress.get_or_insert_with(|| Progress::new(total, "verify-progress", locale)).step();
        };
        if self.what.starts_with("http://") || self.what.starts_with("https://") {
            return verify_web(&self.what, key.as_ref(), &seen);
        }
        let is_address = self.what.contains("://") || Path::new(&self.what).is_dir();
        let known = if is_address { Vec::new() } else { Project::read(site).archive.settings.targets };
        let target = Target::find(Some(&self.what), &known)?;
        let secrets = Secrets::from_environment();
        Reach { secrets: &secrets, trust: None }.verify(&target, key.as_ref(), &seen)
    }

    fn told(&self, findings: &Findings, locale: &Locale) -> Ending {
        let lists = [
            ("verify-changed", &findings.changed),
            ("verify-missing", &findings.missing),
            ("verify-extra", &findings.extra),
        ];
        for (id, paths) in lists {
            paths.iter().for_each(|path| report::result(locale, id, &[("path", Arg::Text(path))]));
        }
        let by_expected = match &findings.signature {
            Signature::Signed(signed) => {
                let args = [("key", Arg::Text(&signed.fingerprint))];
                let id = if signed.by_expected {
                    "verify-signed-as-expected"
                } else if self.signed_by.is_some() {
                    "verify-signed-by-another"
                } else {
                    "verify-signed"
                };
                report::result(locale, id, &args);
                signed.by_expected
            }
            Signature::None => {
                report::result(locale, "verify-unsigned", &[]);
                false
            }
            Signature::Wrong => {
                report::result(locale, "verify-signature-wrong", &[]);
                false
            }
        };
        if findings.unfinished {
            report::say(locale, "verify-unfinished", &[]);
        }
        let args = [
            ("files", Arg::Number(findings.files as u64)),
            ("changed", Arg::Number(findings.changed.len() as u64)),
            ("missing", Arg::Number(findings.missing.len() as u64)),
            ("extra", Arg::Number(findings.extra.len() as u64)),
        ];
        let whole = findings.is_whole() && (by_expected || self.signed_by.is_none());
        report::result(locale, if whole { "verify-whole" } else { "verify-differs" }, &args);
        if whole { Ending::Done } else { Ending::Content }
    }
}
