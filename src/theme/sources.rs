//! Where a theme's files come from: the program, and a folder of the site's own over it.

use std::{borrow::Cow, collections::BTreeMap, fs, ops::Range, path::Path};

use walkdir::WalkDir;

use super::colours::painted;
use super::print::feet;
use super::script::stripped;
use crate::archive::Colours;
use crate::language::{LocaleSource, Locales};
use crate::problem::Quote;

/// The default theme. Read from the disk in development, from the program in a release.
#[derive(rust_embed::Embed)]
#[folder = "themes/default/"]
struct DefaultTheme;

/// A file that is published as it is, below `static/`.
pub struct Static {
    /// Its path below the site's folder, with the hash of its contents in its name, so that browsers may keep it.
    pub path: String,
    /// Its name in the theme.
    pub name: String,
    /// Its contents.
    pub bytes: Vec<u8>,
}

/// The files of a kind, by path below it: the site's own replace those of the default theme.
fn files(own: Option<&Path>, kind: &str) -> BTreeMap<String, Vec<u8>> {
    let mut all = default_files(kind);
    all.extend(own_files(own, kind));
    all
}

fn default_files(kind: &str) -> BTreeMap<String, Vec<u8>> {
    let start = format!("{kind}/");
    let file = |path: Cow<str>| {
        let name = path.strip_prefix(start.as_str())?.to_owned();
        Some((name, DefaultTheme::get(&path)?.data.into_owned()))
    };
    DefaultTheme::iter().filter_map(file).collect()
}

pub(super) fn own_files(own: Option<&Path>, kind: &str) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    if let Some(own) = own {
        let folder = own.join(kind);
        for entry in
            WalkDir::new(&folder).into_iter().filter_map(Result::ok).filter(|e| e.file_type().is_file())
        {
            let below = entry.path().strip_prefix(&folder).unwrap_or(entry.path());
            let names: Vec<Cow<str>> =
                below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
            if let Ok(bytes) = fs::read(entry.path()) {
                all.insert(names.join("/"), bytes);
            }
        }
    }
    all
}

/// The names of the default theme's files, in order.
pub fn default_names() -> Vec<String> {
    let mut names: Vec<String> = DefaultTheme::iter().map(Cow::into_owned).collect();
    names.sort();
    names
}

/// The text of a file of the default theme.
pub fn default_file(name: &str) -> Option<String> {
    DefaultTheme::get(name).map(|file| String::from_utf8_lossy(&file.data).into_owned())
}

/// A hash of the default theme (BLAKE3).
pub fn fingerprint() -> [u8; 32] {
    let mut all = blake3::Hasher::new();
    for name in default_names() {
        all.update(name.as_bytes());
        if let Some(file) = DefaultTheme::get(&name) {
            all.update(blake3::hash(&file.data).as_bytes());
        }
    }
    all.finalize().into()
}

/// The templates: names and texts.
pub(super) fn templates(own: Option<&Path>) -> Vec<(String, String)> {
    let text = |(name, bytes): (String, Vec<u8>)| (name, String::from_utf8_lossy(&bytes).into_owned());
    files(own, "templates").into_iter().map(text).collect()
}

/// A file of a theme with its path from the site's folder: the site's own, or the default theme's.
fn source(own: Option<&Path>, kind: &str, name: &str) -> Option<(String, String)> {
    let below = format!("{kind}/{name}");
    let named = own.and_then(|own| Some((own, own.file_name()?.to_string_lossy())));
    let (theme, bytes) = named
        .and_then(|(own, theme)| Some((theme.into_owned(), fs::read(own.join(kind).join(name)).ok()?)))
        .or_else(|| Some(("default".to_owned(), DefaultTheme::get(&below)?.data.into_owned())))?;
    Some((format!("themes/{theme}/{below}"), String::from_utf8_lossy(&bytes).into_owned()))
}

/// A stretch of a template.
pub(super) fn template_quote(own: Option<&Path>, name: &str, range: Range<usize>) -> Option<Quote> {
    let (path, text) = source(own, "templates", name)?;
    Some(Quote { path: path.into(), text: text.into(), range })
}

/// Where a template of the site's own says an address.
pub(super) fn address_quote(own: Option<&Path>, address: &str) -> Option<Quote> {
    let quoted = [format!("\"{address}\""), format!("'{address}'")];
    own_files(own, "templates").into_keys().find_map(|name| {
        let quote = template_quote(own, &name, 0..0)?;
        let start = quoted.iter().find_map(|quoted| quote.text.find(quoted))? + 1;
        Some(Quote { range: start..start + address.len(), ..quote })
    })
}

/// A line, from 1, of a theme's file of messages.
pub fn message_quote(own: Option<&Path>, name: &str, line: usize) -> Option<Quote> {
    let (path, text) = source(own, "locales", name)?;
    Some(Quote::line(path, text, line))
}

/// The files of the site's own theme that are read as text and aren't.
pub(super) fn not_text(own: Option<&Path>) -> Vec<String> {
    let theme = own.and_then(Path::file_name).map(|name| name.to_string_lossy()).unwrap_or_default();
    let spoilt = |kind: &'static str| {
        let wrong = own_files(own, kind).into_iter().filter(|(_, bytes)| std::str::from_utf8(bytes).is_err());
        wrong.map(move |(name, _)| format!("{kind}/{name}"))
    };
    let style = format!("static/{STYLE}");
    let read =
        spoilt("templates").chain(spoilt("locales")).chain(spoilt("static").filter(|file| *file == style));
    read.map(|file| format!("themes/{theme}/{file}")).collect()
}

/// The style sheet of every page, below `static/`.
pub const STYLE: &str = "style.css";

/// The script of the search page, below `static/`.
pub const SEARCH: &str = "search.js";

/// Its text.
pub(super) fn style(own: Option<&Path>) -> Option<String> {
    files(own, "static").remove(STYLE).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

/// Style sheets and the like, with the council's own colours and the foot of printed pages.
pub fn statics(own: Option<&Path>, locales: &Locales, colours: &Colours) -> Vec<Static> {
    let replaced = own_files(own, "static");
    files(own, "static")
        .into_iter()
        .map(|(name, mut bytes)| {
            if name == SEARCH && !replaced.contains_key(&name) {
                bytes = stripped(&String::from_utf8_lossy(&bytes)).into_bytes();
            }
            if name == STYLE {
                let css = painted(&String::from_utf8_lossy(&bytes), colours) + &feet(locales);
                bytes = css.into_bytes();
            }
            let hash = blake3::hash(&bytes).to_hex();
            let short: String = hash.chars().take(8).collect();
            let path = match name.rsplit_once('.') {
                Some((stem, ending)) => format!("static/{stem}-{short}.{ending}"),
                None => format!("static/{name}-{short}"),
            };
            Static { path, name, bytes }
        })
        .collect()
}

/// The languages that the default theme speaks.
pub fn default_locale_ids() -> Vec<String> {
    let mut ids: Vec<String> = DefaultTheme::iter()
        .filter_map(|path| Some(path.strip_prefix("locales/")?.split_once('/')?.0.to_owned()))
        .collect();
    ids.sort();
    ids.dedup();
    ids
}

/// The messages that a theme's own templates name, each with the first place.
pub fn named_messages(own: Option<&Path>) -> BTreeMap<String, Quote> {
    const CALL: &str = "t(id=\"";
    let mut all = BTreeMap::new();
    for name in own_files(own, "templates").into_keys() {
        let Some(quote) = template_quote(own, &name, 0..0) else { continue };
        for (at, _) in quote.text.match_indices(CALL) {
            let start = at + CALL.len();
            let Some(id) = quote.text.get(start..).and_then(|rest| rest.split('"').next()) else { continue };
            let named = || Quote { range: start..start + id.len(), ..quote.clone() };
            all.entry(id.to_owned()).or_insert_with(named);
        }
    }
    all
}

/// The message files of these languages, a theme's own after the default's, so that it replaces one message or many;
/// none for a language that no theme speaks.
pub fn locale_sources(own: Option<&Path>, ids: &[String]) -> Vec<LocaleSource> {
    let (defaults, own) = (default_files("locales"), own_files(own, "locales"));
    let source = |id: &String| {
        let start = format!("{id}/");
        let files: Vec<(String, String)> = defaults
            .iter()
            .chain(&own)
            .filter(|(path, _)| path.starts_with(&start))
            .map(|(path, bytes)| (path.clone(), String::from_utf8_lossy(bytes).into_owned()))
            .collect();
        (!files.is_empty()).then(|| LocaleSource { id: id.clone(), files })
    };
    ids.iter().filter_map(source).collect()
}
