//! How a file is handed to a browser: its type, and how long it may be kept.

use crate::site::FEED;

/// For names with a hash of what they hold: they stand for the same bytes for ever (RFC 8246).
pub const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// For everything else: a browser asks whether it has changed (RFC 9111, 5.2.2.4). What it leads to may be gone
/// otherwise.
pub const ASK: &str = "no-cache";

/// The folders in which every name, or the name of the folder below, holds a hash.
pub const HASHED: [&str; 2] = ["static/", "search/"];
/// The file in them that names the others, and has none.
pub const UNHASHED: &str = "/index.json";

/// The endings of the names of what a build writes, then of what a theme may hold beside that: pictures, fonts.
pub const ENDINGS: [&str; 24] = [
    "html",
    "css",
    "js",
    "json",
    "jsonld",
    "xml",
    "ics",
    "csv",
    "txt",
    "md",
    "bin",
    "svg",
    "png",
    "ico",
    "jpg",
    "jpeg",
    "gif",
    "webp",
    "avif",
    "woff",
    "woff2",
    "ttf",
    "otf",
    "webmanifest",
];

/// The media type (RFC 6838) of a file of the site.
pub fn media(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or(path);
    match name.rsplit_once('.') {
        _ if name == FEED => "application/atom+xml",
        Some((_, "jsonld")) => "application/ld+json",
        _ => mime_guess::from_path(name).first_raw().unwrap_or("application/octet-stream"),
    }
}

/// True for a media type whose files are text: all of ours are UTF-8.
pub fn is_text(media: &str) -> bool {
    let kind = media.rsplit(['/', '+']).next();
    media.starts_with("text/") || ["json", "xml", "javascript"].into_iter().any(|text| kind == Some(text))
}

/// A media type; a text's says that it is UTF-8.
pub fn content_type(media: &str) -> String {
    if is_text(media) { format!("{media}; charset=utf-8") } else { media.to_owned() }
}

/// True for a path that stands for the same bytes for ever.
pub fn is_for_ever(path: &str) -> bool {
    HASHED.iter().any(|folder| path.starts_with(folder)) && !path.ends_with(UNHASHED)
}
