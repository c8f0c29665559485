//! `schema`: what editors complete and check keys with.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use serde_json::{Map, Value};

use super::{Ending, report};
use crate::language::{Arg, Locale};
use crate::schema::FILE_KINDS;
use crate::theme::default_locales;

/// What was typed after `schema`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Arguments {
    /// Writes a schema for each kind of file into a folder, or all of them to stdout.
    pub fn execute(self, locale: &Locale) -> Ending {
        let locales = default_locales();
        let schemas = FILE_KINDS.map(|kind| (kind.file_name(), kind.schema(&locales)));
        let Some(folder) = self.out else {
            let all: Map<String, Value> = schemas.into_iter().collect();
            // A closed pipe is no error.
            let _ = writeln!(io::stdout(), "{:#}", Value::from(all));
            return Ending::Done;
        };
        let write = |folder: &Path| -> io::Result<()> {
            fs::create_dir_all(folder)?;
            schemas
                .iter()
                .try_for_each(|(name, schema)| fs::write(folder.join(name), format!("{schema:#}\n")))
        };
        let shown = folder.to_string_lossy();
        match write(&folder) {
            Ok(()) => {
                let count = Arg::Number(schemas.len() as u64);
                report::result(locale, "schema-made", &[("count", count), ("folder", Arg::Text(&shown))]);
                Ending::Done
            }
            Err(error) => report::unwritable(&shown, &error, locale),
        }
    }
}
