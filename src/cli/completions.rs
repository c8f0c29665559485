//! `completions`: what a shell needs to complete a call.

use std::io::{self, Write};

use clap_complete::Shell;

use super::{Ending, NAME};
use crate::language::Locale;

/// What was typed after `completions`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

impl Arguments {
    /// Writes the script to stdout.
    pub fn execute(self, locale: &Locale) -> Ending {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut super::command(locale), NAME, &mut script);
        // A closed pipe is no error.
        let _ = io::stdout().write_all(&script);
        Ending::Done
    }
}
