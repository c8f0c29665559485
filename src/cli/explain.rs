//! `explain`: what a problem means, the law or standard behind it, and how to mend it.

use super::{Ending, report};
use crate::check::{Family, family_of};
use crate::content::nearest;
use crate::language::{Arg, Locale};
use crate::problem::Fault;
use crate::told::{about, explanation};

/// What was typed after `explain`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

impl Arguments {
    /// Explains a code, or lists them all.
    pub fn execute(self, locale: &Locale) -> Ending {
        let Some(code) = self.code else {
            list(locale);
            return Ending::Done;
        };
        let Some(severity) = Fault::severity_of(&code) else {
            let nearest = nearest(&code, Fault::all().iter().map(|(code, _)| *code));
            let nearest = if nearest.is_empty() { "none" } else { &nearest };
            let args = [("code", Arg::Text(&code)), ("nearest", Arg::Text(nearest))];
            report::say(locale, "cli-explain-unknown", &args);
            return Ending::Call;
        };
        let severity = locale.message(&format!("cli-{}", severity.id()), &[]);
        let family = locale.message(&format!("family-{}", family_of(&code).id()), &[]);
        let args =
            [("code", Arg::Text(&code)), ("severity", Arg::Text(&severity)), ("family", Arg::Text(&family))];
        report::result(locale, "cli-explain-head", &args);
        report::paragraph(&format!("\n{}", explanation(&code, locale)));
        Ending::Done
    }
}

/// Every code with what it is about, by its family.
fn list(locale: &Locale) {
    for family in Family::ALL {
        let codes: Vec<&str> =
            Fault::all().iter().map(|(code, _)| *code).filter(|code| family_of(code) == family).collect();
        if codes.is_empty() {
            continue;
        }
        report::result(locale, &format!("family-{}", family.id()), &[]);
        let width = codes.iter().map(|code| code.len()).max().unwrap_or_default();
        codes.iter().for_each(|code| report::text(&format!("  {code:width$}  {}", about(code, locale))));
    }
}
