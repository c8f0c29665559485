//! `check`: every rule has an archive that it is about, and one that it nearly is about; the command as a process.

mod closed;
mod command;
mod days;
mod exempt;
mod formats;
mod kept;
mod links;
mod record;
mod rules;
mod wild;
