//! How far a long run is: a bar on a terminal, a line for each tenth elsewhere.

use std::io::{self, IsTerminal};

use indicatif::{ProgressBar, ProgressStyle};

use super::report;
use crate::language::{Arg, Locale};

/// A bar, or lines.
pub struct Progress<'a> {
    message: &'a str,
    locale: &'a Locale,
    total: usize,
    done: usize,
    bar: Option<ProgressBar>,
}

impl<'a> Progress<'a> {
    /// Of so many steps; the message tells of `done` and `total`.
    pub fn new(total: usize, message: &'a str, locale: &'a Locale) -> Progress<'a> {
        let bar = (io::stderr().is_terminal() && total > 0).then(|| {
            let style = ProgressStyle::with_template("{bar:40} {pos}/{len}");
            ProgressBar::new(total as u64).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        });
        Progress { message, locale, total, done: 0, bar }
    }

    /// A step is done.
    pub fn step(&mut self) {
        let tenth = |done: usize| done * 10 / self.total.max(1);
        let before = tenth(self.done);
        let now = tenth(self.done + 1);
        self.done += 1;
        match &self.bar {
            Some(bar) if self.done >= self.total => bar.finish_and_clear(),
            Some(bar) => bar.inc(1),
            None if now > before => self.line(),
            None => {}
        }
    }

    fn line(&self) {
        let args = [("done", Arg::Number(self.done as u64)), ("total", Arg::Number(self.total as u64))];
        report::say(self.locale, self.message, &args);
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
