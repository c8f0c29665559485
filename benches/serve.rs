//! Times `serve`: `cargo bench --bench serve -- --site DIR [--hugo DIR]`.
//!
//! From starting the process to the first page that is answered; from a save to new bytes over HTTP, 20 times; and the
//! most memory that it took (Linux). The archive has to be one that may be changed: a meeting's file gets a line more, and
//! what it had at the end. With `--hugo` the server of the program `hugo` does the same with that folder in the same run.

use std::{
    error::Error,
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use walkdir::WalkDir;

type Outcome<T> = Result<T, Box<dyn Error>>;

const SAVES: usize = 20;
/// How often a server that doesn't say when it is ready is asked.
const POLL: Duration = Duration::from_millis(2);

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let value = |name: &str| {
        let at = arguments.iter().position(|word| word == name)?;
        arguments.get(at + 1).map(PathBuf::from)
    };
    let site = value("--site").ok_or("--site DIR")?;
    println!(
        "{:<12}{:>14}{:>16}{:>14}{:>12}",
        "", "first page s", "save median ms", "save worst ms", "memory MB"
    );
    let mut ours = Command::new(env!("CARGO_BIN_EXE_cofnodion"));
    ours.arg("--site").arg(&site).args(["serve", "--port"]);
    let content = site.join("content");
    measure("cofnodion", ours, (&content.join("committees"), "/en/"), &|file| page_of(&content, file))?;
    if let Some(hugo) = value("--hugo") {
        let mut command = Command::new("hugo");
        command
            .args(["server", "--disableLiveReload", "--renderToMemory", "--source"])
            .arg(&hugo)
            .arg("--port");
        let content = hugo.join("content");
        measure("hugo", command, (&content, "/"), &|file| page_of_hugo(&content, file))?;
    }
    Ok(())
}

/// A running server, ended when it is dropped.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn measure(
    name: &str,
    mut command: Command,
    (content, home): (&Path, &str),
    page_of: &dyn Fn(&Path) -> Option<String>,
) -> Outcome<()> {
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let (file, page) = WalkDir::new(content)
        .sort_by_file_name()
        .into_iter()
        .flatten()
        .find_map(|entry| Some((entry.path().to_owned(), page_of(entry.path())?)))
        .ok_or("no meeting")?;
    let start = Instant::now();
    command.arg(port.to_string()).stdout(Stdio::null()).stderr(Stdio::null());
    let server = Server(command.spawn()?);
    while ask(port, home).is_none_or(|page| page.is_empty()) {
        std::thread::sleep(POLL);
    }
    let first = start.elapsed();
    let text = fs::read_to_string(&file)?;
    let mut saves: Vec<Duration> = Vec::new();
    let _ = ask(port, &page);
    for nth in 0..SAVES {
        // A clerk doesn't save twice in a second; what the last save left to do is done.
        std::thread::sleep(Duration::from_millis(700));
        let words = format!("Saved for the {nth}th time.");
        let start = Instant::now();
        fs::write(&file, format!("{text}\n\n{words}\n"))?;
        while !ask(port, &page).is_some_and(|page| page.contains(&words)) {
            std::thread::sleep(POLL);
        }
        saves.push(start.elapsed());
    }
    fs::write(&file, text)?;
    saves.sort();
    let millis = |time: Option<&Duration>| time.map_or(0, Duration::as_millis);
    println!(
        "{name:<12}{:>14.2}{:>16}{:>14}{:>12}",
        first.as_secs_f64(),
        millis(saves.get(SAVES / 2)),
        millis(saves.last()),
        memory(server.0.id())
    );
    Ok(())
}

/// The body of an answer.
fn ask(port: u16, path: &str) -> Option<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n").ok()?;
    let mut lines = BufReader::new(stream);
    let mut status = String::new();
    lines.read_line(&mut status).ok()?;
    let mut rest = Vec::new();
    lines.read_to_end(&mut rest).ok()?;
    status.contains(" 200 ").then(|| String::from_utf8_lossy(&rest).into_owned())
}

/// The address of a meeting's page.
fn page_of(content: &Path, file: &Path) -> Option<String> {
    let below = file.strip_prefix(content).ok()?.to_string_lossy().replace('\\', "/");
    let folder = below.strip_suffix("/meeting.en.md")?;
    Some(format!("/en/{folder}/"))
}

/// The address of an item's page in Hugo's corpus.
fn page_of_hugo(content: &Path, file: &Path) -> Option<String> {
    let below = file.strip_prefix(content).ok()?.to_string_lossy().replace('\\', "/");
    let name = below.strip_suffix(".en.md").filter(|name| name.contains("/item-"))?;
    Some(format!("/{name}/"))
}

/// The most memory that a process has had, in MB (proc(5)).
fn memory(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or_default() / 1000
}
