//! A file of the default theme, to be read or changed.

use std::path::Path;

use super::{Draft, Refusal};
use crate::content::nearest;
use crate::theme::{default_file, default_names};

/// A file of the default theme, by its path in it.
///
/// # Errors
/// There is none; the nearest is named.
pub fn default_text(file: &str) -> Result<String, Refusal> {
    default_file(file).ok_or_else(|| {
        let names = default_names();
        let all = names.iter().map(String::as_str);
        let ends = names.iter().find(|name| name.rsplit('/').next() == Some(file));
        let nearest = ends.cloned().unwrap_or_else(|| nearest(file, all));
        Refusal::NoThemeFile { file: file.to_owned(), nearest }
    })
}

/// A copy of it in a theme of the site's own.
///
/// # Errors
/// There is no such file, or the theme can't have this name.
pub fn copy_of_default(site: &Path, file: &str, theme: &str) -> Result<Draft, Refusal> {
    let plain = !theme.is_empty() && !theme.contains(['/', '\\', ':']) && !theme.starts_with('.');
    if !plain || theme == "default" {
        return Err(Refusal::NoThemeName { value: theme.to_owned() });
    }
    let mut draft = Draft::default();
    draft.add(site.join("themes").join(theme).join(file), default_text(file)?);
    Ok(draft)
}
