//! Pictures as a page shows them.

use serde::Serialize;

use crate::archive::{Picture, PublicText};
use crate::site::Site;

/// A picture with its size, so that a page doesn't move when it arrives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PictureView {
    /// The name that the text shows it by.
    pub name: Box<str>,
    /// Its address.
    pub url: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

impl Site {
    /// The pictures of a text.
    pub(super) fn pictures(&self, text: &PublicText) -> Vec<PictureView> {
        if self.archive.pictures.is_empty() {
            return Vec::new();
        }
        self.archive.pictures.of(text.reference()).map(|picture| self.picture(picture)).collect()
    }

    pub(in crate::site) fn picture(&self, picture: &Picture) -> PictureView {
        let Picture { name, file, width, height, .. } = picture;
        PictureView { name: name.clone(), url: self.file_url(*file), width: *width, height: *height }
    }
}
