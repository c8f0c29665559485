//! One publisher at a time: a lock on the host. What a killed run left is taken over by the same computer at once, and
//! by others when they say so.
//!
//! The lock holds a name made up for the run. The site's folder keeps the names of runs that didn't end, in a file that
//! the system locks while a run lives: so a run knows its dead forerunners from living ones.

use std::{
    cell::Cell,
    collections::BTreeSet,
    fs::{File, TryLockError},
    io::{Read, Seek, Write},
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Serialize};

use super::{
    host::{ASIDE, Host},
    known::journal,
};
use crate::kept::Kept;
use crate::output::Entry;
use crate::problem::Fault;

/// What is said in place of a time where the other run is this computer's.
const HERE: &str = "here";
/// After how many changes, and after how long, a run looks whether the lock is still its own: a computer that slept, or a
/// run that was stopped, may have been taken over. The clock is the one that goes on meanwhile.
const CHANGES: usize = 32;
const WHILE: Duration = Duration::from_secs(5);

/// What the lock says.
#[derive(Deserialize, Serialize)]
struct Note {
    run: String,
    since: String,
}

/// The lock's place on the host.
fn place() -> String {
    format!("{ASIDE}/lock")
}

/// The names of this computer's runs to one target that didn't end.
pub struct Runs {
    file: Option<File>,
    dead: String,
}

impl Runs {
    /// Those of a site's folder to a target. Where nothing can be kept, a killed run has to be taken over by hand.
    ///
    /// # Errors
    /// A run to this target is alive.
    pub fn of(kept: &Kept, target: &str) -> Result<Runs, Fault> {
        let name = format!("publish-{}", blake3::hash(target.as_bytes()).to_hex());
        let Some(mut file) = kept.open(&name).ok() else {
            return Ok(Runs { file: None, dead: String::new() });
        };
        if let Err(TryLockError::WouldBlock) = file.try_lock() {
            return Err(Fault::HostHeld { since: HERE.to_owned() });
        }
        let mut dead = String::new();
        // What isn't text was not written by a run.
        let _ = file.read_to_string(&mut dead);
        Ok(Runs { file: Some(file), dead })
    }

    /// Notes a run before it takes the lock.
    fn add(&mut self, run: &str) {
        if let Some(file) = &mut self.file {
            // Where it can't be noted, a killed run has to be taken over by hand.
            let _ = writeln!(file, "{run}").and_then(|()| file.flush());
        }
    }

    /// Reads a lock that is there: only one of a dead run of this computer may be taken over unasked.
    fn may_take(&self, held: &[u8]) -> Result<(), Fault> {
        // A run that was killed while it wrote the lock left one without a name.
        let other = serde_json::from_slice(held).unwrap_or(Note { run: String::new(), since: String::new() });
        if self.dead.lines().any(|dead| dead == other.run) {
            return Ok(());
        }
        Err(Fault::HostHeld { since: other.since })
    }

    fn clear(&mut self) {
        if let Some(file) = &mut self.file {
            let _ = file.set_len(0).and_then(|()| file.rewind());
        }
    }
}

/// Looks whether somebody holds the lock whom a run wouldn't go on for, without taking it.
///
/// # Errors
/// Somebody does, or the host failed.
pub async fn look(host: &impl Host, runs: &Runs) -> Result<(), Fault> {
    match host.read(&place()).await? {
        Some(held) => runs.may_take(&held),
        None => Ok(()),
    }
}

/// The lock, held.
pub struct Lock {
    run: String,
    runs: Runs,
    taken_over: bool,
    changes: Cell<usize>,
    seen: Cell<SystemTime>,
}

impl Lock {
    /// Takes it.
    ///
    /// # Errors
    /// Somebody else holds it, or the host failed.
    pub async fn take(host: &impl Host, mut runs: Runs, now: &str, by_force: bool) -> Result<Lock, Fault> {
        let run = host.run().name().to_owned();
        let note = serde_json::to_vec(&Note { run: run.clone(), since: now.to_owned() }).unwrap_or_default();
        runs.add(&run);
        let taken_over = !host.claim(&place(), note.clone()).await?;
        if taken_over {
            let held = host.read(&place()).await?.unwrap_or_default();
            if !by_force {
                runs.may_take(&held)?;
            }
            host.begin().await?;
            host.put(&Entry::of(place(), None, &note), note).await?;
        }
        Ok(Lock { run, runs, taken_over, changes: Cell::new(0), seen: Cell::new(SystemTime::now()) })
    }

    /// True where another run left it.
    pub fn was_taken_over(&self) -> bool {
        self.taken_over
    }

    /// Makes sure that nobody has taken it by force meanwhile.
    ///
    /// # Errors
    /// Somebody has, or the host failed.
    pub async fn check(&self, host: &impl Host) -> Result<(), Fault> {
        let held = host.read(&place()).await?.unwrap_or_default();
        match serde_json::from_slice::<Note>(&held) {
            Ok(note) if note.run == self.run => {
                self.changes.set(0);
                self.seen.set(SystemTime::now());
                Ok(())
            }
            _ => Err(Fault::HostLost {}),
        }
    }

    /// Looks now and then whether nobody has taken it; called before each change.
    ///
    /// # Errors
    /// As [`Lock::check`].
    pub async fn before_change(&self, host: &impl Host) -> Result<(), Fault> {
        self.changes.set(self.changes.get() + 1);
        // A clock that was put back is as doubtful as one that went on.
        let fresh = self.seen.get().elapsed().is_ok_and(|past| past < WHILE);
        if !fresh {
            return self.check(host).await;
        }
        if self.changes.get() >= CHANGES {
            // One of those that go on at once looks for all.
            self.changes.set(0);
            return self.check(host).await;
        }
        Ok(())
    }

    /// Gives it back, unless somebody else has it. A run that did all that it had to do says which folders may be empty
    /// now, and leaves nothing else behind.
    ///
    /// # Errors
    /// Somebody else has it, or the host failed.
    pub async fn release(mut self, host: &impl Host, done: Option<BTreeSet<String>>) -> Result<(), Fault> {
        self.check(host).await?;
        let mut left = vec![place()];
        if let Some(folders) = done {
            host.tidy(&folders).await?;
            // Before the lock, without which nobody would know whose it is.
            left.insert(0, journal());
        }
        host.remove(&left.iter().map(String::as_str).collect::<Vec<_>>()).await?;
        self.runs.clear();
        Ok(())
    }
}
