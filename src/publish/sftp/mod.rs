//! A host behind SFTP (SSH File Transfer Protocol, version 3: draft-ietf-secsh-filexfer-02), as shared hosting has it.
//! A file is written aside, then renamed over the old one by OpenSSH's `posix-rename`, which other servers have too.

mod connect;

use std::collections::BTreeSet;

use futures_util::{StreamExt, TryStreamExt, stream};
use russh_sftp::{
    client::{RawSftpSession, error::Error},
    protocol::{FileAttributes, OpenFlags, Packet, StatusCode},
};

use super::{
    host::{self, ASIDE, Held, Host, Readable},
    run::Run,
};
use crate::output::{Entry, manifest::sha256};
use crate::problem::Fault;
pub use connect::Door;

/// How many files are sent at once.
const WIDTH: usize = 16;
/// How much of a file is in a packet: what every server takes.
const CHUNK: usize = 32 * 1024;
/// How many packets of one file are under way.
const PACKETS: usize = 16;
/// How often a folder is emptied that another run may be writing to.
const ATTEMPTS: usize = 8;
/// The longest wait for an answer, in seconds.
const PATIENCE: u64 = 60;
/// The reason where the connection is gone.
const CUT: &str = "connection-cut";
/// The extension that renames over a file (OpenSSH, PROTOCOL, 4.3).
const RENAME: &str = "posix-rename@openssh.com";

/// A folder of an SFTP server.
pub struct Sftp {
    session: RawSftpSession,
    /// Ends the connection when it is dropped.
    _connection: connect::Connection,
    root: String,
    run: Run,
}

/// Nothing where there is no such file.
fn there<T>(result: Result<T, Error>) -> Result<Option<T>, Error> {
    match result {
        Ok(found) => Ok(Some(found)),
        Err(error) if is_missing(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What a server said. That nobody is left to answer is told as what it means.
fn said(error: &Error) -> String {
    match error {
        Error::UnexpectedBehavior(_) | Error::IO(_) => CUT.to_owned(),
        Error::Status(status) => match status.status_code {
            StatusCode::NoSuchFile => "not-found".to_owned(),
            StatusCode::PermissionDenied => "permission-denied".to_owned(),
            StatusCode::Failure if matches!(status.error_message.as_str(), "" | "Failure") => {
                "unsaid".to_owned()
            }
            // Most servers say the code's own name again.
            code if status.error_message.is_empty() => code.to_string(),
            _ => status.error_message.clone(),
        },
        error => error.to_string(),
    }
}

fn failed(path: &str, error: &Error) -> Fault {
    host::failed(path, &said(error))
}

fn is_missing(error: &Error) -> bool {
    matches!(error, Error::Status(status) if status.status_code == StatusCode::NoSuchFile)
}

fn is_failure(error: &Error) -> bool {
    matches!(error, Error::Status(status) if status.status_code == StatusCode::Failure)
}

impl Sftp {
    /// Connects.
    ///
    /// # Errors
    /// The host can't be reached, isn't known, lets nobody in, or has no `posix-rename`.
    pub async fn connect(door: &Door<'_>) -> Result<Sftp, Fault> {
        let connection = door.open().await?;
        let unreachable = |error: &dyn std::fmt::Display| Fault::HostUnreachable {
            host: door.account.host.clone(),
            reason: error.to_string(),
        };
        let channel = connection.channel_open_session().await.map_err(|error| unreachable(&error))?;
        channel.request_subsystem(true, "sftp").await.map_err(|error| unreachable(&error))?;
        let session = RawSftpSession::new(channel.into_stream());
        session.set_timeout(PATIENCE);
        let version = session.init().await.map_err(|error| unreachable(&said(&error)))?;
        if !version.extensions.contains_key(RENAME) {
            return Err(Fault::HostLacks { host: door.account.host.clone(), what: RENAME.to_owned() });
        }
        let root = door.account.root.trim_end_matches('/').to_owned();
        Ok(Sftp { session, _connection: connection, root, run: Run::new() })
    }

    fn at(&self, path: &str) -> String {
        if path.is_empty() { format!("{}/", self.root) } else { format!("{}/{path}", self.root) }
    }

    /// Makes a folder of the site with those above it.
    async fn make_folder(&self, path: &str) -> Result<(), Error> {
        let folder = self.at(path);
        let mut missing = Vec::new();
        let mut end = folder.len();
        loop {
            let place = folder.get(..end).unwrap_or_default();
            match self.make_one(place).await {
                Err(Error::Status(status)) if status.status_code == StatusCode::NoSuchFile => {
                    missing.push(end);
                    match place.trim_end_matches('/').rfind('/').filter(|above| *above > 0) {
                        Some(above) => end = above,
                        None => return Err(Error::Status(status)),
                    }
                }
                done => break done?,
            }
        }
        for end in missing.into_iter().rev() {
            self.make_one(folder.get(..end).unwrap_or_default()).await?;
        }
        Ok(())
    }

    /// Makes a folder in one that is there. That it is there already is told as a mere failure.
    async fn make_one(&self, folder: &str) -> Result<(), Error> {
        match self.session.mkdir(folder.to_owned(), FileAttributes::empty()).await {
            Err(error) if !is_failure(&error) => Err(error),
            _ => Ok(()),
        }
    }

    /// Opens the first file of a run for writing, in a folder that is made where it isn't there; nothing where the file is.
    async fn create(&self, path: &str) -> Result<Option<String>, Fault> {
        let opened = match there(self.create_in(path, OpenFlags::EXCLUDE).await) {
            Ok(Some(handle)) => return Ok(Some(handle)),
            Ok(None) => {
                let no_folder =
                    |error| Fault::HostNoFolder { folder: self.root.clone(), reason: said(&error) };
                let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
                self.make_folder(folder).await.map_err(no_folder)?;
                let opened = self.create_in(path, OpenFlags::EXCLUDE).await;
                match opened {
                    // That a folder couldn't be made is sometimes told as a mere failure.
                    Err(error) if is_missing(&error) => return Err(no_folder(error)),
                    opened => opened,
                }
            }
            Err(error) => Err(error),
        };
        match opened {
            Ok(handle) => Ok(Some(handle)),
            // Version 3 has no word for a file that is there already.
            Err(error) if is_failure(&error) => match self.session.stat(self.at(path)).await {
                Ok(_) => Ok(None),
                Err(_) => Err(failed(path, &error)),
            },
            Err(error) => Err(failed(path, &error)),
        }
    }

    /// Opens a file for writing, in a folder that is there.
    async fn create_in(&self, path: &str, flags: OpenFlags) -> Result<String, Error> {
        let flags = flags | OpenFlags::WRITE | OpenFlags::CREATE;
        Ok(self.session.open(self.at(path), flags, FileAttributes::empty()).await?.handle)
    }

    async fn write(&self, handle: &str, bytes: &[u8]) -> Result<(), Error> {
        let chunks = bytes.chunks(CHUNK).enumerate().map(|(nth, chunk)| {
            let offset = nth as u64 * CHUNK as u64;
            async move { self.session.write(handle, offset, chunk.to_vec()).await.map(|_| ()) }
        });
        let written = stream::iter(chunks).buffer_unordered(PACKETS).try_collect::<()>().await;
        let closed = self.session.close(handle).await;
        written.and(closed.map(|_| ()))
    }

    async fn replace(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        let beside = self.run.beside();
        // The folder isn't made again: that it is gone says that another run took over.
        let handle = self.create_in(&beside, OpenFlags::TRUNCATE).await?;
        self.write(&handle, bytes).await?;
        if there(self.rename(&beside, path).await)?.is_none() {
            self.make_folder(path.rsplit_once('/').map_or("", |(folder, _)| folder)).await?;
            self.rename(&beside, path).await?;
        }
        Ok(())
    }

    async fn rename(&self, from: &str, to: &str) -> Result<(), Error> {
        let text = |path: &str| {
            let path = self.at(path);
            let mut bytes = u32::try_from(path.len()).unwrap_or(u32::MAX).to_be_bytes().to_vec();
            bytes.extend_from_slice(path.as_bytes());
            bytes
        };
        match self.session.extended(RENAME, [text(from), text(to)].concat()).await? {
            Packet::Status(status) if status.status_code == StatusCode::Ok => Ok(()),
            Packet::Status(status) => Err(Error::Status(status)),
            _ => Err(Error::UnexpectedPacket),
        }
    }

    async fn bytes(&self, path: &str) -> Result<Vec<u8>, Error> {
        let handle = self.session.open(self.at(path), OpenFlags::READ, FileAttributes::empty()).await?.handle;
        let read = self.read_open(&handle).await;
        self.session.close(handle).await?;
        read
    }

    async fn read_open(&self, handle: &str) -> Result<Vec<u8>, Error> {
        let size = self.session.fstat(handle).await?.attrs.size.unwrap_or(0);
        let starts = (0..size).step_by(CHUNK);
        let chunks = starts.map(|start| self.read_chunk(handle, start, size));
        let chunks: Vec<Vec<u8>> = stream::iter(chunks).buffered(PACKETS).try_collect().await?;
        Ok(chunks.concat())
    }

    /// A server may send less than it is asked for.
    async fn read_chunk(&self, handle: &str, start: u64, size: u64) -> Result<Vec<u8>, Error> {
        let end = size.min(start + CHUNK as u64);
        let mut bytes = Vec::new();
        loop {
            let at = start + bytes.len() as u64;
            let wanted = u32::try_from(end.saturating_sub(at)).unwrap_or(0);
            if wanted == 0 {
                return Ok(bytes);
            }
            match self.session.read(handle, at, wanted).await {
                Ok(data) if !data.data.is_empty() => bytes.extend_from_slice(&data.data),
                Ok(_) => return Ok(bytes),
                Err(Error::Status(status)) if status.status_code == StatusCode::Eof => return Ok(bytes),
                Err(error) => return Err(error),
            }
        }
    }

    /// Removes a run's folder with the files in it, or a file.
    async fn remove_aside(&self, path: &str, is_folder: bool) -> Result<(), Error> {
        if !is_folder {
            return there(self.session.remove(self.at(path)).await).map(|_| ());
        }
        // A run that is alive may make one more file meanwhile.
        for _ in 0..ATTEMPTS {
            for (name, _) in self.names(path).await? {
                there(self.session.remove(self.at(&format!("{path}/{name}"))).await)?;
            }
            match there(self.session.rmdir(self.at(path)).await) {
                Err(error) if is_failure(&error) => {}
                done => return done.map(|_| ()),
            }
        }
        Ok(())
    }

    /// The names in a folder, and whether each is a folder.
    async fn names(&self, folder: &str) -> Result<Vec<(String, bool)>, Error> {
        let Some(opened) = there(self.session.opendir(self.at(folder)).await)? else { return Ok(Vec::new()) };
        let mut names = Vec::new();
        let read = loop {
            match self.session.readdir(opened.handle.clone()).await {
                Ok(some) => {
                    names.extend(some.files.into_iter().map(|file| (file.filename, file.attrs.is_dir())))
                }
                Err(Error::Status(status)) if status.status_code == StatusCode::Eof => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        self.session.close(opened.handle).await?;
        read?;
        names.retain(|(name, _)| name != "." && name != "..");
        Ok(names)
    }
}

impl Readable for Sftp {
    fn width(&self) -> usize {
        WIDTH
    }

    async fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Fault> {
        there(self.bytes(path).await).map_err(|error| failed(path, &error))
    }

    async fn list(&self) -> Result<Option<BTreeSet<String>>, Fault> {
        let mut all = BTreeSet::new();
        let mut folders = vec![String::new()];
        while let Some(folder) = folders.pop() {
            let names = self.names(&folder).await.map_err(|error| failed(&folder, &error))?;
            for (name, is_folder) in names {
                let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
                match is_folder {
                    true if path == ASIDE => {}
                    true => folders.push(path),
                    false => drop(all.insert(path)),
                }
            }
        }
        Ok(Some(all))
    }
}

impl Host for Sftp {
    fn run(&self) -> &Run {
        &self.run
    }

    async fn begin(&self) -> Result<(), Fault> {
        let own = self.run.folder();
        self.make_folder(&own).await.map_err(|error| failed(&own, &error))?;
        let aside = self.names(ASIDE).await.map_err(|error| failed(ASIDE, &error))?;
        for (name, is_folder) in aside.iter().filter(|(name, _)| self.run.is_of_another(name)) {
            let path = format!("{ASIDE}/{name}");
            self.remove_aside(&path, *is_folder).await.map_err(|error| failed(&path, &error))?;
        }
        Ok(())
    }

    async fn holds(&self, entry: &Entry) -> Result<Held, Fault> {
        let path = &entry.path;
        let found = there(self.session.stat(self.at(path)).await).map_err(|error| failed(path, &error))?;
        let Some(found) = found else { return Ok(Held::Nothing) };
        let same = found.attrs.size == Some(entry.size as u64)
            && self.read(path).await?.is_some_and(|bytes| sha256(&bytes) == entry.sha256);
        Ok(if same { Held::Same } else { Held::Other })
    }

    async fn put(&self, entry: &Entry, bytes: Vec<u8>) -> Result<(), Fault> {
        self.replace(&entry.path, &bytes).await.map_err(|error| failed(&entry.path, &error))
    }

    async fn claim(&self, path: &str, bytes: Vec<u8>) -> Result<bool, Fault> {
        let Some(handle) = self.create(path).await? else { return Ok(false) };
        self.write(&handle, &bytes).await.map(|()| true).map_err(|error| failed(path, &error))
    }

    async fn remove(&self, paths: &[&str]) -> Result<(), Fault> {
        let removed = stream::iter(paths).map(|path| async move {
            let removed = there(self.session.remove(self.at(path)).await);
            removed.map(|_| ()).map_err(|error| failed(path, &error))
        });
        removed.buffer_unordered(WIDTH).try_collect().await
    }

    async fn tidy(&self, folders: &BTreeSet<String>) -> Result<(), Fault> {
        let own = self.run.folder();
        self.remove_aside(&own, true).await.map_err(|error| failed(&own, &error))?;
        for folder in folders.iter().rev() {
            // Fails for a folder that holds something, as it should.
            let _ = self.session.rmdir(self.at(folder)).await;
        }
        Ok(())
    }
}
