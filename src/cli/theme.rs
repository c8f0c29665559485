//! `theme`: the files of the default theme, for a theme of one's own.

use std::path::Path;

use super::{Ending, new::told, report};
use crate::language::Locale;
use crate::scaffold::{Draft, copy_of_default, default_text};
use crate::theme::default_names;

/// What was typed after `theme`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "PATH")]
    file: Option<String>,
    #[arg(long, value_name = "THEME", requires = "file")]
    copy_to: Option<String>,
}

impl Arguments {
    /// Lists the files, prints one, or copies it into a theme of the site's own.
    pub fn execute(self, site: &Path, locale: &Locale) -> Ending {
        let Some(file) = self.file else {
            report::text(&default_names().join("\n"));
            return Ending::Done;
        };
        if let Some(theme) = self.copy_to {
            return told(copy_of_default(site, &file, &theme).and_then(Draft::make), locale);
        }
        match default_text(&file) {
            Ok(text) => {
                report::text(text.trim_end());
                Ending::Done
            }
            Err(refusal) => told(Err(refusal), locale),
        }
    }
}
