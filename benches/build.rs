//! Times `build`: `cargo bench --bench build -- --items 20000 [--site DIR] [--memory DIR] [--disk DIR]
//! [--hugo DIR]`.
//!
//! Makes an archive with so many item pages, or takes the one that is given, then builds it new, once more with nothing
//! changed, and with one meeting changed; beside a bare loop that writes the same files. With `--hugo` the program `hugo`
//! builds that folder in memory. Everything is done three times in turn; one table shows the medians, and how they compare
//! with a new build. Times are of whole processes; processor time is read from Linux's `/proc`, and is 0 elsewhere.

use std::{
    error::Error,
    fs, io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

use walkdir::WalkDir;

type Outcome<T> = Result<T, Box<dyn Error>>;

const ITEMS_OF_MEETING: usize = 10;
const MEETINGS_OF_COMMITTEE: usize = 50;
const RUNS: usize = 3;

const WORDS: [&str; 2] = [
    "The officer explained that the programme had been delayed by the late settlement, that the budget approved in \
     February still held, and that a full assessment would be brought back to the next meeting. ",
    "Eglurodd y swyddog fod y rhaglen wedi ei gohirio oherwydd y setliad hwyr, fod y gyllideb a gymeradwywyd ym mis \
     Chwefror yn dal i sefyll, ac y deuai asesiad llawn gerbron y cyfarfod nesaf. ",
];

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let value = |name: &str| {
        arguments
            .iter()
            .position(|word| word == name)
            .and_then(|at| arguments.get(at + 1))
            .map(String::as_str)
    };
    let items: usize = value("--items").unwrap_or("2000").parse()?;
    let made = tempfile::tempdir()?;
    let site = value("--site").map_or(made.path(), Path::new);
    if value("--site").is_none() {
        write_archive(site, items)?;
    }
    let mut table = Table { items, rows: Vec::new() };
    for _ in 0..RUNS {
        for (name, folder) in [("memory", value("--memory")), ("disk", value("--disk"))] {
            if let Some(folder) = folder {
                rounds(name, site, Path::new(folder), &mut table)?;
            }
        }
        if let (Some(hugo), Some(folder)) = (value("--hugo"), value("--memory")) {
            let out = tempfile::tempdir_in(folder)?;
            let mut command = Command::new("hugo");
            command.arg("-s").arg(hugo).arg("-d").arg(out.path()).arg("--quiet");
            table.time("memory", "Hugo", || quiet(&mut command))?;
        }
    }
    table.print();
    Ok(())
}

/// A new build, the bare loop, nothing changed, one meeting changed.
fn rounds(place: &str, site: &Path, folder: &Path, table: &mut Table) -> Outcome<()> {
    let (out, bare) = (tempfile::tempdir_in(folder)?, tempfile::tempdir_in(folder)?);
    let mut command = Command::new(env!("CARGO_BIN_EXE_cofnodion"));
    command.arg("--site").arg(site).arg("build").arg("--out").arg(out.path());
    table.time(place, "new", || quiet(&mut command))?;
    let files = read(out.path())?;
    table.time(place, "bare loop", || write(bare.path(), &files))?;
    table.time(place, "nothing changed", || quiet(&mut command))?;
    let mut files = WalkDir::new(site.join("content/committees")).sort_by_file_name().into_iter().flatten();
    let is_meeting = |entry: &walkdir::DirEntry| entry.file_name().to_string_lossy().starts_with("meeting.");
    let meeting = files.find(is_meeting).ok_or("no meeting")?.into_path();
    let text = fs::read_to_string(&meeting)?;
    fs::write(&meeting, format!("{text}\nAnd so on.\n"))?;
    table.time(place, "one meeting changed", || quiet(&mut command))?;
    fs::write(&meeting, text)?;
    Ok(())
}

/// Where something was done, and what.
type Name = (String, String);

/// Times by where and what: wall and processor seconds of each run.
struct Table {
    items: usize,
    rows: Vec<(Name, Vec<(f64, f64)>)>,
}

impl Table {
    fn time(&mut self, place: &str, what: &str, work: impl FnOnce() -> Outcome<()>) -> Outcome<()> {
        let (start, before) = (Instant::now(), processor());
        work()?;
        let took = (start.elapsed().as_secs_f64(), processor() - before);
        let name = (place.to_owned(), what.to_owned());
        match self.rows.iter_mut().find(|(known, _)| *known == name) {
            Some((_, runs)) => runs.push(took),
            None => self.rows.push((name, vec![took])),
        }
        Ok(())
    }

    fn median(&self, place: &str, what: &str) -> (f64, f64) {
        let row = self.rows.iter().find(|((own, known), _)| (own.as_str(), known.as_str()) == (place, what));
        let middle = |mut all: Vec<f64>| {
            all.sort_by(f64::total_cmp);
            all.get(all.len() / 2).copied().unwrap_or_default()
        };
        let runs = row.map_or(&[][..], |(_, runs)| runs.as_slice());
        (middle(runs.iter().map(|run| run.0).collect()), middle(runs.iter().map(|run| run.1).collect()))
    }

    fn print(&self) {
        println!(
            "{:<28}{:>9}{:>13}{:>17}{:>14}",
            "", "wall s", "processor s", "µs an item page", "wall of new"
        );
        for ((place, what), _) in &self.rows {
            let ((wall, used), (new, _)) = (self.median(place, what), self.median(place, "new"));
            let each = used * 1e6 / self.items as f64;
            println!(
                "{:<28}{wall:>9.2}{used:>13.2}{each:>17.0}{:>13.2}x",
                format!("{place}: {what}"),
                wall / new
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

fn quiet(command: &mut Command) -> Outcome<()> {
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(format!("{command:?}: {status}")).into()) }
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
