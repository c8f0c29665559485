//! The preview: pages rendered when a browser asks for them, from what the files say now; nothing is written.
//!
//! One thread reads what changes and makes editions of the site; the server renders pages of the newest. Where the newest
//! reading has errors, the last edition without any stays, with the errors over its pages.

mod answer;
mod edition;
mod guard;
mod page;
mod serve;
mod state;
mod watch;

use std::{
    io,
    net::SocketAddr,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use crate::content::Files;
use crate::kept::{self, Kept};
use crate::language::Locale;
use crate::problem::Problem;
use crate::project::Project;
use edition::Edition;
use guard::Guard;
use state::Desk;
use watch::{Changes, Watch};

pub use serve::bind;

/// What happened, for who started the preview.
pub enum News<'a> {
    /// The files were read for the first time.
    Read {
        /// How many pages there are.
        pages: usize,
        /// How long it took.
        took: Duration,
    },
    /// Something changed, and was read.
    Changed {
        /// The files; `None` where too much changed to say.
        paths: Option<&'a [PathBuf]>,
        /// How long it took.
        took: Duration,
    },
    /// What is wrong now.
    Problems(&'a [Problem], &'a Files),
    /// Changes can't be seen; why.
    Blind(String),
}

/// A preview of a site's folder, before it runs.
pub struct Preview<'a> {
    /// The folder that holds `content/`.
    pub site: &'a Path,
    /// The language in which problems are told.
    pub locale: &'a Locale,
    /// The name or address that the caller asked to listen at.
    pub host: &'a str,
}

impl Preview<'_> {
    /// Answers at a socket and follows the files until the process ends.
    ///
    /// # Errors
    /// What the system says of the socket or of its threads.
    pub fn run(self, socket: std::net::TcpListener, tell: &mut dyn FnMut(News)) -> io::Result<()> {
        let address: SocketAddr = socket.local_addr()?;
        // What the watcher reports starts with the folder's real path on some systems.
        let site = std::fs::canonicalize(self.site).unwrap_or_else(|_| self.site.to_owned());
        let desk = Desk::new();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        let server = serve::run(socket, desk.clone(), Guard::new(self.host, address));
        runtime.spawn(server);
        let (start, since) = (Instant::now(), kept::now());
        let mut project = Project::preview(&site);
        let mut reader = Reader { desk, locale: self.locale, good: None };
        reader.publish(&project, tell);
        let took = start.elapsed();
        tell(News::Read { pages: project.site().keys().count(), took });
        // Watched after it was read, because reading is noticed too; what changed meanwhile is read again.
        let mut watch = Watch::start(&site);
        if let Some(reason) = watch.blind() {
            tell(News::Blind(reason.to_owned()));
        }
        let missed = watch.changed_since(since);
        if !missed.is_empty() {
            project = project.again(Some(&missed));
            reader.publish(&project, tell);
        }
        project.looks.keep(&Kept::of(&site));
        reader.collisions(&mut project, tell);
        while let Some(Changes { paths, since }) = watch.next() {
            project = project.again(paths.as_deref());
            reader.publish(&project, tell);
            tell(News::Changed { paths: paths.as_deref(), took: since.elapsed() });
            project.looks.keep(&Kept::of(&site));
            reader.collisions(&mut project, tell);
        }
        Ok(())
    }
}

/// Makes editions of what was read.
struct Reader<'a> {
    desk: Desk,
    locale: &'a Locale,
    good: Option<std::sync::Arc<Edition>>,
}

impl Reader<'_> {
    fn publish(&mut self, project: &Project, tell: &mut dyn FnMut(News)) {
        let edition =
            if project.has_errors() { Err(Vec::new()) } else { Edition::of(project, self.good.as_deref()) };
        let mut problems = project.problems.clone();
        match edition {
            Ok(edition) => self.good = Some(std::sync::Arc::new(edition)),
            Err(of_theme) => problems.extend(of_theme),
        }
        self.desk.put(self.good.clone(), &problems, &project.files, self.locale);
        tell(News::Problems(&problems, &project.files));
    }

    /// Two pages with one address: looked for when the reader has what was asked for.
    fn collisions(&mut self, project: &mut Project, tell: &mut dyn FnMut(News)) {
        let collisions = project.site().collisions();
        if !collisions.is_empty() {
            project.problems.extend(collisions);
            self.publish(project, tell);
        }
    }
}
