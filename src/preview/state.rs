//! What the server shows at the moment, and the pages that it showed last.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::sync::watch;

use super::edition::Edition;
use crate::content::Files;
use crate::kept;
use crate::language::Locale;
use crate::problem::Problem;
use crate::told::{Look, told};

/// The most bytes of pages that are remembered.
const PAGES: usize = 64 << 20;
/// The most problems that are shown over a page.
const PROBLEMS: usize = 20;

/// The newest reading.
#[derive(Default)]
pub struct State {
    /// Which; no two of all runs are alike.
    pub number: u128,
    /// The newest edition without errors.
    pub edition: Option<Arc<Edition>>,
    /// What stops the newest reading from being one.
    pub errors: Vec<String>,
    pub warnings: Vec<String>,
    /// The language of both, as a tag.
    pub lang: String,
    /// The words above them.
    pub errors_title: String,
    pub warnings_title: String,
}

/// Where the reader puts what the server takes.
#[derive(Clone)]
pub struct Desk {
    state: Arc<watch::Sender<Arc<State>>>,
    pages: Arc<Mutex<Pages>>,
}

/// Pages as they were last shown: what is underneath a problem.
#[derive(Default)]
struct Pages {
    all: HashMap<String, Arc<[u8]>>,
    size: usize,
}

impl Desk {
    /// Nothing read yet.
    pub fn new() -> Desk {
        Desk { state: Arc::new(watch::Sender::default()), pages: Arc::default() }
    }

    /// Puts a reading there, and lets the browsers know.
    pub fn put(&self, edition: Option<Arc<Edition>>, problems: &[Problem], files: &Files, locale: &Locale) {
        let (errors, warnings): (Vec<_>, Vec<_>) = problems.iter().cloned().partition(Problem::is_error);
        let shown = |all: &[Problem]| told(all.get(..PROBLEMS).unwrap_or(all), files, locale, Look::Plain);
        let title = |id: &str, all: &[Problem]| {
            locale.message(id, &[("count", crate::language::Arg::Number(all.len() as u64))])
        };
        let state = State {
            number: kept::now(),
            edition,
            errors_title: title("preview-errors", &errors),
            warnings_title: title("preview-warnings", &warnings),
            errors: shown(&errors),
            warnings: shown(&warnings),
            lang: locale.id().to_owned(),
        };
        self.state.send_replace(Arc::new(state));
    }

    /// The newest state, and those that follow.
    pub fn states(&self) -> watch::Receiver<Arc<State>> {
        self.state.subscribe()
    }

    /// Remembers a page.
    pub fn remember(&self, path: &str, page: &[u8]) {
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        if pages.size + page.len() > PAGES {
            *pages = Pages::default();
        }
        let last = pages.all.insert(path.to_owned(), page.into());
        pages.size = (pages.size + page.len()).saturating_sub(last.map_or(0, |last| last.len()));
    }

    /// The page as it was last shown.
    pub fn remembered(&self, path: &str) -> Option<Arc<[u8]>> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner).all.get(path).cloned()
    }
}
