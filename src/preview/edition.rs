//! A site as it was read, with everything that turns its pages into bytes.

use std::sync::Arc;

use crate::content::Files;
use crate::problem::Problem;
use crate::project::Project;
use crate::site::{PageKey, Site, Texts};
use crate::theme::{PreparedFrame, STYLE, Theme};

/// A reading of a site that can be shown.
pub struct Edition {
    pub site: Arc<Site>,
    pub files: Arc<Files>,
    theme: Theme,
    frames: Vec<PreparedFrame>,
}

impl Edition {
    /// The edition of a project without errors.
    ///
    /// # Errors
    /// Everything that is wrong with the theme.
    pub fn of(project: &Project) -> Result<Edition, Vec<Problem>> {
        let theme = project.theme()?;
        let site = Arc::clone(project.site());
        let style =
            theme.statics.iter().find(|file| file.name == STYLE).map_or("", |file| file.path.as_str());
        let frames: Vec<PreparedFrame> = project
            .locales()
            .langs()
            .map(|lang| theme.prepare(lang, &site.frame(lang, style)))
            .collect::<Result<_, _>>()
            .map_err(|problem| vec![problem])?;
        Ok(Edition { site, files: Arc::clone(&project.files), theme, frames })
    }

    /// A page; `None` where the key names none.
    ///
    /// # Errors
    /// A text that isn't what was read any more, or a template's fault.
    pub fn render(&self, key: PageKey) -> Option<Result<Vec<u8>, Problem>> {
        let view = self.site.view(key)?;
        let frame = self.frames.get(view.lang.place())?;
        let mut page = Vec::new();
        let rendered = self.theme.pages(Texts::new(&self.files)).render(frame, &view, &mut page);
        Some(rendered.map(|()| page))
    }

    /// A file of the theme.
    pub fn of_theme(&self, path: &str) -> Option<&[u8]> {
        let found = self.theme.statics.iter().find(|file| file.path == path);
        found.map(|file| file.bytes.as_slice())
    }
}
