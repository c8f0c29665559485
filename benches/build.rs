//! Times `build`: `cargo bench --bench build -- --items 2000 --items 20000 --memory DIR --disk DIR [--runs 3]`.
//!
//! For each number of item pages it makes an archive, or takes one: `--items 20000 --site DIR --hugo DIR`, where the
//! program `hugo` builds the second folder in memory. It builds the archive new, beside a bare loop that writes the same
//! files, then once more with nothing changed, and with one meeting changed. All of it is done several times in turn; one
//! table shows the medians, and how they compare with a new build and with the bare loop. Times are of whole processes;
//! processor time and memory are read from Linux's `/proc`, and are 0 elsewhere.
//!
//! What is written to a disk goes to new folders, which are removed at the end: a file system that has just deleted a tree
//! is busy with itself.

use std::{
    error::Error,
    fs, io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;
use walkdir::WalkDir;

type Outcome<T> = Result<T, Box<dyn Error>>;

const ITEMS_OF_MEETING: usize = 10;
const MEETINGS_OF_COMMITTEE: usize = 50;

const WORDS: [&str; 2] = [
    "The officer explained that the programme had been delayed by the late settlement, that the budget approved in \
     February still held, and that a full assessment would be brought back to the next meeting. ",
    "Eglurodd y swyddog fod y rhaglen wedi ei gohirio oherwydd y setliad hwyr, fod y gyllideb a gymeradwywyd ym mis \
     Chwefror yn dal i sefyll, ac y deuai asesiad llawn gerbron y cyfarfod nesaf. ",
];

/// An archive to build.
struct Archive {
    items: usize,
    /// Where it is; made where it isn't given.
    site: Option<PathBuf>,
    /// The same record for Hugo.
    hugo: Option<PathBuf>,
}

/// What was asked for.
struct Arguments {
    archives: Vec<Archive>,
    memory: Option<PathBuf>,
    disk: Option<PathBuf>,
    runs: usize,
}

impl Arguments {
    fn read() -> Outcome<Arguments> {
        let mut read = Arguments { archives: Vec::new(), memory: None, disk: None, runs: 3 };
        let mut words = std::env::args().skip(1);
        while let Some(word) = words.next() {
            // Cargo adds `--bench`.
            if word == "--bench" {
                continue;
            }
            let value = words.next().ok_or_else(|| format!("{word} needs a value"))?;
            let last = || "--items comes first".to_owned();
            match word.as_str() {
                "--items" => read.archives.push(Archive { items: value.parse()?, site: None, hugo: None }),
                "--site" => read.archives.last_mut().ok_or_else(last)?.site = Some(value.into()),
                "--hugo" => read.archives.last_mut().ok_or_else(last)?.hugo = Some(value.into()),
                "--memory" => read.memory = Some(value.into()),
                "--disk" => read.disk = Some(value.into()),
                "--runs" => read.runs = value.parse()?,
                _ => return Err(format!("what is {word}?").into()),
            }
        }
        Ok(read)
    }
}

fn main() -> Outcome<()> {
    let Arguments { archives, memory, disk, runs } = Arguments::read()?;
    let made = tempfile::tempdir()?;
    let (mut table, mut later) = (Table::default(), Vec::new());
    for Archive { items, site, hugo } in archives {
        let site = match site {
            Some(site) => site,
            None => {
                let site = made.path().join(items.to_string());
                write_archive(&site, items)?;
                site
            }
        };
        for _ in 0..runs {
            if let Some(folder) = &memory {
                rounds(&site, folder, &mut |what, work| table.time((items, "memory", what), work))?;
            }
            if let Some(folder) = &disk {
                later.extend(rounds(&site, folder, &mut |what, work| {
                    table.time((items, "disk", what), work)
                })?);
            }
            if let (Some(hugo), Some(folder)) = (&hugo, &memory) {
                let out = tempfile::tempdir_in(folder)?;
                let mut command = Command::new("hugo");
                command.arg("-s").arg(hugo).arg("-d").arg(out.path()).arg("--quiet");
                table.time((items, "memory", HUGO), &mut || quiet(&mut command))?;
            }
        }
    }
    table.print();
    Ok(())
}

const NEW: &str = "new";
const BARE: &str = "bare loop";
const HUGO: &str = "Hugo";

/// Times some work, which says how much memory it took, in kB.
type Timing<'t> = dyn FnMut(&'static str, &mut dyn FnMut() -> Outcome<u64>) -> Outcome<()> + 't;

/// A new build, the bare loop, nothing changed, one meeting changed; the folders that were written.
fn rounds(site: &Path, folder: &Path, time: &mut Timing) -> Outcome<[TempDir; 2]> {
    let (out, bare) = (tempfile::tempdir_in(folder)?, tempfile::tempdir_in(folder)?);
    // A new build is one before which nothing is known.
    match fs::remove_dir_all(site.join(".cofnodion")) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_cofnodion"));
    command.arg("--site").arg(site).arg("build").arg("--out").arg(out.path());
    time(NEW, &mut || quiet(&mut command))?;
    let files = read(out.path())?;
    time(BARE, &mut || write(bare.path(), &files).map(|()| 0))?;
    drop(files);
    time("nothing changed", &mut || quiet(&mut command))?;
    let mut files = WalkDir::new(site.join("content/committees")).sort_by_file_name().into_iter().flatten();
    let is_meeting = |entry: &walkdir::DirEntry| entry.file_name().to_string_lossy().starts_with("meeting.");
    let meeting = files.find(is_meeting).ok_or("no meeting")?.into_path();
    let text = fs::read_to_string(&meeting)?;
    fs::write(&meeting, format!("{text}\nAnd so on.\n"))?;
    time("one meeting changed", &mut || quiet(&mut command))?;
    fs::write(&meeting, text)?;
    Ok([out, bare])
}

/// How many item pages, where, and what.
type Name = (usize, &'static str, &'static str);

/// What a run took: wall and processor time in seconds, memory in kB.
#[derive(Clone, Copy, Default)]
struct Took {
    wall: f64,
    processor: f64,
    memory: u64,
}

#[derive(Default)]
struct Table {
    rows: Vec<(Name, Vec<Took>)>,
}

impl Table {
    fn time(&mut self, name: Name, work: &mut dyn FnMut() -> Outcome<u64>) -> Outcome<()> {
        let (start, before) = (Instant::now(), processor());
        let memory = work()?;
        let took = Took { wall: start.elapsed().as_secs_f64(), processor: processor() - before, memory };
        match self.rows.iter_mut().find(|(known, _)| *known == name) {
            Some((_, runs)) => runs.push(took),
            None => self.rows.push((name, vec![took])),
        }
        Ok(())
    }

    /// The middle of the times, and the most memory.
    fn median(&self, name: Name) -> Took {
        let row = self.rows.iter().find(|(known, _)| *known == name);
        let runs = row.map_or(&[][..], |(_, runs)| runs.as_slice());
        let middle = |of: fn(&Took) -> f64| {
            let mut all: Vec<f64> = runs.iter().map(of).collect();
            all.sort_by(f64::total_cmp);
            all.get(all.len() / 2).copied().unwrap_or_default()
        };
        Took {
            wall: middle(|took| took.wall),
            processor: middle(|took| took.processor),
            memory: runs.iter().map(|took| took.memory).max().unwrap_or_default(),
        }
    }

    fn print(&self) {
        println!(
            "{:<36}{:>8}{:>13}{:>14}{:>8}{:>9}{:>14}",
            "", "wall s", "processor s", "µs item page", "MB", "of new", "of bare loop"
        );
        for ((items, place, what), _) in &self.rows {
            let [took, new, bare] = [*what, NEW, BARE].map(|what| self.median((*items, *place, what)));
            println!(
                "{:<36}{:>8.2}{:>13.2}{:>14.0}{:>8}{:>8.2}x{:>13.2}x",
                format!("{items}, {place}: {what}"),
                took.wall,
                took.processor,
                took.processor * 1e6 / *items as f64,
                took.memory / 1000,
                took.wall / new.wall,
                took.wall / bare.wall,
            );
        }
    }
}

/// Seconds that this process and its ended children used (proc(5): fields 14 to 17, in hundredths).
fn processor() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
    after_name.split(' ').skip(11).take(4).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// The most memory that a process has taken, in kB (proc(5): `VmHWM`).
fn most_memory(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// Runs a program, and says how much memory it took, as far as that was seen.
fn quiet(command: &mut Command) -> Outcome<u64> {
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let mut memory = 0;
    let status = loop {
        memory = most_memory(child.id()).unwrap_or_default().max(memory);
        match child.try_wait()? {
            Some(status) => break status,
            None => thread::sleep(Duration::from_millis(2)),
        }
    };
    if status.success() { Ok(memory) } else { Err(io::Error::other(format!("{command:?}: {status}")).into()) }
}

fn read(folder: &Path) -> Outcome<Vec<(PathBuf, Vec<u8>)>> {
    let mut files = Vec::new();
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            files.push((entry.path().strip_prefix(folder)?.to_owned(), fs::read(entry.path())?));
        }
    }
    Ok(files)
}

fn write(folder: &Path, files: &[(PathBuf, Vec<u8>)]) -> Outcome<()> {
    for (path, bytes) in files {
        let place = folder.join(path);
        if let Some(parent) = place.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(place, bytes)?;
    }
    Ok(())
}

/// An archive in two languages with so many item pages and nothing to warn of.
fn write_archive(site: &Path, items: usize) -> Outcome<()> {
    let content = site.join("content");
    fs::create_dir_all(content.join("pages"))?;
    fs::write(
        content.join("site.yaml"),
        "name: {en: Example Council, cy: Cyngor Enghraifft}\nurl: https://example.wales\nlanguages: [en, cy]\n\
         accessible-formats: {email: formats@example.wales}\n",
    )?;
    for tag in ["en", "cy"] {
        let page = content.join(format!("pages/accessibility.{tag}.md"));
        fs::write(page, "---\ntitle: {en: Accessibility, cy: Hygyrchedd}\n---\n\nText.\n")?;
    }
    let meetings = items.div_ceil(2 * ITEMS_OF_MEETING);
    for nth in 0..meetings {
        let (committee, meeting) = (nth / MEETINGS_OF_COMMITTEE, nth % MEETINGS_OF_COMMITTEE);
        let folder = content.join(format!("committees/committee-{committee}"));
        let date = format!("{}-{:02}-01", 2016 + meeting / 12, 1 + meeting % 12);
        fs::create_dir_all(folder.join(&date))?;
        for (tag, words) in ["en", "cy"].into_iter().zip(WORDS) {
            let named = format!("---\nname: Committee {committee}\n---\n");
            fs::write(folder.join(format!("committee.{tag}.md")), named)?;
            let part = if tag == "en" { "Minutes" } else { "Cofnodion" };
            let text = meeting_text(&date, part, words);
            fs::write(folder.join(&date).join(format!("meeting.{tag}.md")), text)?;
        }
    }
    Ok(())
}

fn meeting_text(date: &str, part: &str, words: &str) -> String {
    let item = |n: usize| {
        let paragraphs = format!("{}\n\n{}\n\n{}", words.repeat(3), words.repeat(4), words.repeat(3));
        format!("## {n}. Report {n}\n\n### {part}\n\n{paragraphs}\n\nRESOLVED – {words}\n\n")
    };
    let items: String = (1..=ITEMS_OF_MEETING).map(item).collect();
    format!("---\ndate: {date}\ntime: \"14:00\"\nstage: minutes\n---\n\n{items}")
}
