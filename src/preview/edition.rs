//! A site as it was read, with everything that turns its pages into bytes.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use crate::bundle::{Made, Sink, bundles};
use crate::content::Files;
use crate::problem::Problem;
use crate::project::Project;
use crate::site::{PageKey, Site, Texts};
use crate::theme::{PreparedFrame, Theme};

/// A reading of a site that can be shown.
pub struct Edition {
    pub site: Arc<Site>,
    pub files: Arc<Files>,
    theme: Arc<Theme>,
    frames: Vec<PreparedFrame>,
    /// The files of each bundle, made when one of them is asked for.
    bundles: Vec<OnceLock<Collected>>,
}

/// Files of a bundle by their paths.
type Collected = Result<HashMap<String, Vec<u8>>, Problem>;

/// Collects a bundle's files.
#[derive(Default)]
struct Basket(Mutex<HashMap<String, Vec<u8>>>);

impl Sink for Basket {
    fn put(&self, Made { path, bytes, .. }: Made) -> Result<(), Problem> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path, bytes);
        Ok(())
    }
}

impl Edition {
    /// The edition of a project without errors; the theme of the last one serves again where nothing that it is made of
    /// was read again.
    ///
    /// # Errors
    /// Everything that is wrong with the theme.
    pub fn of(project: &Project, last: Option<&Edition>) -> Result<Edition, Vec<Problem>> {
        let site = Arc::clone(project.site());
        let same = |last: &&Edition| {
            std::ptr::eq(last.site.locales(), site.locales())
                && last.site.archive().settings.colours == site.archive().settings.colours
        };
        let theme = match last.filter(same) {
            Some(last) => Arc::clone(&last.theme),
            None => Arc::new(project.theme()?),
        };
        let frames = theme.frames(&site).map_err(|problem| vec![problem])?;
        let files = Arc::clone(&project.files);
        let bundles = bundles(&site, &files).iter().map(|_| OnceLock::new()).collect();
        Ok(Edition { site, files, theme, frames, bundles })
    }

    /// A page; `None` where the key names none.
    ///
    /// # Errors
    /// A text that isn't what was read any more, or a template's fault.
    pub fn render(&self, key: PageKey) -> Option<Result<Vec<u8>, Problem>> {
        let view = self.site.view(key)?;
        let frame = self.frames.get(view.lang.place())?;
        let mut page = Vec::new();
        let mut texts = Texts::new(&self.files);
        let rendered = self.theme.pages(&mut texts).render(frame, &view, &mut page);
        Some(rendered.map(|()| page))
    }

    /// A file of a bundle; `None` where no bundle has one at this path.
    ///
    /// # Errors
    /// A text that isn't what was read any more.
    pub fn of_bundle(&self, path: &str) -> Option<Result<Vec<u8>, Problem>> {
        let all = bundles(&self.site, &self.files);
        let (bundle, made) = all.iter().zip(&self.bundles).find(|(bundle, _)| bundle.owns(path))?;
        let collect = || {
            let basket = Basket::default();
            match bundle.make(&basket).into_iter().next() {
                Some(problem) => Err(problem),
                None => Ok(basket.0.into_inner().unwrap_or_else(PoisonError::into_inner)),
            }
        };
        match made.get_or_init(collect) {
            Ok(files) => files.get(path).cloned().map(Ok),
            Err(problem) => Some(Err(problem.clone())),
        }
    }

    /// A file of the theme.
    pub fn of_theme(&self, path: &str) -> Option<&[u8]> {
        let found = self.theme.statics.iter().find(|file| file.path == path);
        found.map(|file| file.bytes.as_slice())
    }
}
