//! `serve`: the site in a browser, as it is written.

use std::{
    io,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use super::{Ending, report};
use crate::content::Files;
use crate::language::{Arg, Locale};
use crate::preview::{News, Preview, bind};
use crate::told::why;

/// The port where none is asked for.
const PORT: u16 = 8080;
/// Nobody but this machine can ask there.
const HOST: &str = "127.0.0.1";
/// The most files whose names are printed.
const NAMES: usize = 3;

/// What was typed after `serve`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(long)]
    port: Option<u16>,
    #[arg(long)]
    host: Option<String>,
    #[arg(long)]
    open: bool,
}

impl Arguments {
    /// Previews until the process is ended.
    pub fn execute(self, site: &Path, locale: &Locale) -> Ending {
        if !site.join("content").is_dir() {
            let mut problems = Vec::new();
            let files = Files::find(&site.join("content"), &mut problems);
            report::problems(&problems, &files, locale);
            return Ending::Content;
        }
        let host = self.host.as_deref().unwrap_or(HOST);
        let bound = bind(host, self.port.unwrap_or(PORT), self.port.is_none());
        let (socket, address) = match bound.and_then(|socket| Ok((socket.local_addr()?, socket))) {
            Ok((address, socket)) => (socket, address),
            Err(error) => return failed(&error, locale),
        };
        if !address.ip().is_loopback() {
            report::say(locale, "cli-serve-open-to-all", &[]);
        }
        let url = url(host, address);
        report::result(locale, "cli-serve-at", &[("url", Arg::Text(&url))]);
        if self.open
            && let Err(error) = open::that_detached(&url)
        {
            report::say(locale, "cli-serve-not-opened", &[("reason", Arg::Text(&why(&error, locale)))]);
        }
        let mut last = Vec::new();
        let preview = Preview { site, locale, host };
        match preview.run(socket, &mut |news| tell(news, site, &mut last, locale)) {
            Ok(()) => Ending::Done,
            Err(error) => failed(&error, locale),
        }
    }
}

fn failed(error: &io::Error, locale: &Locale) -> Ending {
    report::say(locale, "cli-serve-failed", &[("reason", Arg::Text(&why(error, locale)))]);
    Ending::Machine
}

/// What to type in a browser.
fn url(host: &str, address: SocketAddr) -> String {
    let port = address.port();
    match host.parse::<std::net::IpAddr>() {
        Ok(ip) if ip.is_unspecified() => format!("http://{HOST}:{port}/"),
        Ok(std::net::IpAddr::V6(ip)) => format!("http://[{ip}]:{port}/"),
        _ => format!("http://{host}:{port}/"),
    }
}

fn tell(news: News, site: &Path, last: &mut Vec<crate::problem::Problem>, locale: &Locale) {
    match news {
        News::Read { pages, took } => {
            let args = [("pages", Arg::Number(pages as u64)), ("time", Arg::Text(&seconds(took)))];
            report::say(locale, "cli-serve-read", &args);
        }
        News::Changed { paths, took } => {
            let what = paths.map_or_else(String::new, |paths| names(paths, site));
            let count = paths.map_or(0, <[PathBuf]>::len) as u64;
            let args = [
                ("what", Arg::Text(&what)),
                ("count", Arg::Number(count)),
                ("time", Arg::Text(&seconds(took))),
            ];
            let id = if what.is_empty() { "cli-serve-changed-much" } else { "cli-serve-changed" };
            report::say(locale, id, &args);
        }
        News::Problems(problems, files) => {
            // What was printed and is still there isn't printed again.
            if problems != last.as_slice() {
                report::problems(problems, files, locale);
                *last = problems.to_vec();
            }
        }
        News::Blind(reason) => report::say(locale, "cli-serve-blind", &[("reason", Arg::Text(&reason))]),
    }
}

/// Names of a few files below the site's folder; nothing where there are many.
fn names(paths: &[PathBuf], site: &Path) -> String {
    if paths.len() > NAMES {
        return String::new();
    }
    let site = std::fs::canonicalize(site).unwrap_or_else(|_| site.to_owned());
    let name = |path: &PathBuf| path.strip_prefix(&site).unwrap_or(path).to_string_lossy().replace('\\', "/");
    paths.iter().map(name).collect::<Vec<_>>().join(", ")
}

fn seconds(took: std::time::Duration) -> String {
    if took.as_millis() < 1000 {
        format!("{} ms", took.as_millis())
    } else {
        format!("{:.1} s", took.as_secs_f64())
    }
}
