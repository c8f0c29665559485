//! A host that notes what is asked of it, and dies after so many steps.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
};

use cofnodion::{
    output::Entry,
    problem::Fault,
    publish::{Held, Host, Readable, Run},
};

/// What a test does with the path of a file.
type Look = Box<dyn Fn(&str)>;

/// A host with a witness.
pub struct Watched<H> {
    host: H,
    /// Steps that change the host until it dies; nothing is answered after that.
    left: Cell<usize>,
    /// What was asked, by name and path.
    pub calls: RefCell<Vec<(&'static str, String)>>,
    /// What happens before a file is put.
    pub before_put: Option<Look>,
}

impl<H: Host> Watched<H> {
    pub fn new(host: H) -> Watched<H> {
        Watched::dying(host, usize::MAX)
    }

    pub fn dying(host: H, left: usize) -> Watched<H> {
        Watched { host, left: Cell::new(left), calls: RefCell::default(), before_put: None }
    }

    /// The site's files that were put, in order.
    pub fn put(&self) -> Vec<String> {
        self.of("put")
    }

    /// Steps that changed the host.
    pub fn steps(&self) -> usize {
        usize::MAX - self.left.get()
    }

    pub fn of(&self, name: &str) -> Vec<String> {
        let calls = self.calls.borrow();
        let paths = calls.iter().filter(|(call, path)| *call == name && !path.starts_with(".cofnodion"));
        paths.map(|(_, path)| path.clone()).collect()
    }

    fn look(&self) -> Result<(), Fault> {
        if self.left.get() == 0 { Err(dead()) } else { Ok(()) }
    }

    /// A step that changes something.
    fn step(&self) -> Result<(), Fault> {
        self.look()?;
        self.left.set(self.left.get() - 1);
        self.look()
    }

    fn note(&self, name: &'static str, path: &str) {
        self.calls.borrow_mut().push((name, path.to_owned()));
    }
}

fn dead() -> Fault {
    Fault::HostFailed { file: String::new(), reason: "killed".to_owned() }
}

impl<H: Host> Readable for Watched<H> {
    fn width(&self) -> usize {
        self.host.width()
    }

    async fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Fault> {
        self.look()?;
        self.note("read", path);
        self.host.read(path).await
    }

    async fn list(&self) -> Result<Option<BTreeSet<String>>, Fault> {
        self.look()?;
        self.note("list", "");
        self.host.list().await
    }
}

impl<H: Host> Host for Watched<H> {
    fn run(&self) -> &Run {
        self.host.run()
    }

    async fn begin(&self) -> Result<(), Fault> {
        self.step()?;
        self.note("begin", "");
        self.host.begin().await
    }

    async fn holds(&self, entry: &Entry) -> Result<Held, Fault> {
        self.look()?;
        self.note("holds", &entry.path);
        self.host.holds(entry).await
    }

    async fn put(&self, entry: &Entry, bytes: Vec<u8>) -> Result<(), Fault> {
        if self.step().is_err() {
            // Killed in the middle: the half is aside.
            let half = Entry { path: ".cofnodion/part-half".to_owned(), ..entry.clone() };
            if self.left.get() == 0 && self.calls.borrow().iter().all(|(name, _)| *name != "died") {
                self.note("died", &entry.path);
                self.host.put(&half, bytes[..bytes.len() / 2].to_vec()).await?;
            }
            return Err(dead());
        }
        if let Some(before) = &self.before_put {
            before(&entry.path);
        }
        self.host.put(entry, bytes).await?;
        self.note("put", &entry.path);
        Ok(())
    }

    async fn claim(&self, path: &str, bytes: Vec<u8>) -> Result<bool, Fault> {
        self.step()?;
        self.note("claim", path);
        self.host.claim(path, bytes).await
    }

    async fn remove(&self, paths: &[&str]) -> Result<(), Fault> {
        self.note("remove", &paths.join(" "));
        for path in paths {
            self.step()?;
            self.host.remove(&[path]).await?;
        }
        Ok(())
    }

    async fn tidy(&self, folders: &BTreeSet<String>) -> Result<(), Fault> {
        self.step()?;
        self.note("tidy", "");
        self.host.tidy(folders).await
    }
}
