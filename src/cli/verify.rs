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

/// What is said in place of how many files the manifest doesn't list, where the host doesn't say which it has.
const UNLISTED: &str = "none";

/// What was typed after `verify`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "WHAT")]
    what: String,
    #[arg(long, value_name = "FILE")]
    signed_by: Option<PathBuf>,
    #[arg(long)]
    strict: bool,
    #[arg(long, value_name = "FINGERPRINT")]
    trust: Option<String>,
    #[arg(long, value_name = "FILE")]
    key: Option<String>,
}

impl Arguments {
    /// Verifies, and prints what differs.
    pub fn execute(self, site: &Path, locale: &Locale) -> Ending {
        if self.strict && self.is_web() {
            report::say(locale, "verify-not-strict", &[]);
            return Ending::Call;
        }
        match self.findings(site, locale) {
            Ok(findings) => self.told(&findings, locale),
            Err(fault) => {
                // What is published is wrong, not the call or the host.
                let broken = matches!(fault, Fault::ManifestBroken { .. });
                let ending = if broken { Ending::Content } else { report::ending(&fault) };
                report::problems(&[Problem::of_archive(fault)], &Project::read(site).files, locale);
                ending
            }
        }
    }

    fn is_web(&self) -> bool {
        self.what.starts_with("http://") || self.what.starts_with("https://")
    }

    fn findings(&self, site: &Path, locale: &Locale) -> Result<Findings, Fault> {
        let key = self.signed_by.as_deref().map(public_key).transpose()?;
        let progress = RefCell::new(None);
        let seen = |_: usize, total: usize| {
            let mut progress = progress.borrow_mut();
            progress.get_or_insert_with(|| Progress::new(total, "verify-progress", locale)).step();
        };
        if self.is_web() {
            return verify_web(&self.what, key.as_ref(), &seen);
        }
        // A bare word may be a target's name, as for `publish`, whatever folders there are.
        let is_path = self.what.contains(['/', std::path::MAIN_SEPARATOR]) || self.what.starts_with('.');
        let known = if is_path { Vec::new() } else { Project::read(site).archive.settings.targets };
        let target = Target::find(Some(&self.what), &known, site)?.with_key(self.key.as_deref());
        let secrets = Secrets::from_environment();
        Reach { secrets: &secrets, trust: self.trust.as_deref() }.verify(&target, key.as_ref(), &seen)
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
        self.tell_signature(&findings.signature, locale);
        if findings.unfinished {
            report::say(locale, "verify-unfinished", &[]);
        }
        let args = [
            ("files", Arg::Number(findings.files as u64)),
            ("changed", Arg::Number(findings.changed.len() as u64)),
            ("missing", Arg::Number(findings.missing.len() as u64)),
            (
                "extra",
                if findings.listed { Arg::Number(findings.extra.len() as u64) } else { Arg::Text(UNLISTED) },
            ),
        ];
        let (whole, proven) = (findings.is_whole(), findings.is_proven(self.signed_by.is_some()));
        let more = self.strict && !findings.extra.is_empty();
        let verdict = match (whole, proven) {
            (true, true) if more => "verify-more",
            (true, true) => "verify-whole",
            (true, false) => "verify-unproven",
            (false, _) => "verify-differs",
        };
        report::result(locale, verdict, &args);
        if !findings.extra.is_empty() {
            report::say(locale, "verify-has-extra", &args);
        }
        if whole && proven && !more { Ending::Done } else { Ending::Content }
    }

    fn tell_signature(&self, signature: &Signature, locale: &Locale) {
        let (id, key) = match signature {
            Signature::Signed(signed) if signed.by_expected => {
                ("verify-signed-as-expected", signed.fingerprint.as_str())
            }
            Signature::Signed(signed) if self.signed_by.is_some() => {
                ("verify-signed-by-another", signed.fingerprint.as_str())
            }
            Signature::Signed(signed) => ("verify-signed", signed.fingerprint.as_str()),
            Signature::None => ("verify-unsigned", ""),
            Signature::Wrong => ("verify-signature-wrong", ""),
            Signature::Gone => ("verify-signature-gone", ""),
        };
        let args = [("key", Arg::Text(key))];
        report::result(locale, id, if key.is_empty() { &[] } else { &args });
    }
}
