//! Times the search: `cargo bench --bench search -- --site DIR --query "WORDS" [--pagefind DIR] [--memory DIR]`.
//!
//! Builds the archive, then makes its search index alone, and measures a first query in Chromium. With `--pagefind`, a
//! folder into which `npm install pagefind@1.6` was done, the same item pages are indexed and asked by Pagefind in the
//! same run. Chromium is driven by what `tests/browser` installs. Processor time is read from Linux's `/proc`, and is 0
//! elsewhere.

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use cofnodion::bundle::{Bundle, Made, Sink};
use cofnodion::output;
use cofnodion::problem::Problem;
use cofnodion::project::Project;
use cofnodion::search::Search;
use walkdir::WalkDir;

type Outcome<T> = Result<T, Box<dyn Error>>;

const RUNS: usize = 3;

/// The item pages of the default theme's languages, for Pagefind.
const ITEMS: &str = "*/{committees,pwyllgorau}/*/*/*/index.html";

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let value = |name: &str| {
        let at = arguments.iter().position(|word| word == name);
        at.and_then(|at| arguments.get(at + 1)).map(String::as_str)
    };
    let site = value("--site").ok_or("--site DIR: an archive to index")?;
    let query = value("--query").unwrap_or("budget report");
    let memory = value("--memory").map_or_else(std::env::temp_dir, PathBuf::from);
    let out = tempfile::tempdir_in(&memory)?;
    let project = Project::read(Path::new(site));
    output::build(&project, out.path()).map_err(|problems| format!("{problems:#?}"))?;
    let pages =
        WalkDir::new(out.path()).into_iter().flatten().filter(|entry| is_item(entry, out.path())).count();
    println!("{pages} item pages");
    for run in 1..=RUNS {
        let folder = tempfile::tempdir_in(&memory)?;
        let sink = Writing(folder.path().to_owned());
        timed(&format!("index {run}"), pages, || {
            match Search::new(project.site(), &project.files).make(&sink) {
                problems if problems.is_empty() => Ok(()),
                problems => Err(format!("{problems:#?}").into()),
            }
        })?;
    }
    size("index", &out.path().join("search"))?;
    if let Some(pagefind) = value("--pagefind") {
        for run in 1..=RUNS {
            timed(&format!("Pagefind {run}"), pages, || pagefind_index(Path::new(pagefind), out.path()))?;
        }
        size("Pagefind", &out.path().join("pagefind"))?;
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/time-search.mjs");
    let status = Command::new("node").arg(script).arg(out.path()).arg(query).status()?;
    if status.success() { Ok(()) } else { Err("the browser's part failed".into()) }
}

fn is_item(entry: &walkdir::DirEntry, out: &Path) -> bool {
    let below = entry.path().strip_prefix(out).unwrap_or(entry.path());
    entry.file_name() == "index.html" && below.components().count() == 6
}

/// Writes the files of the index as they come.
struct Writing(PathBuf);

impl Sink for Writing {
    fn put(&self, made: Made) -> Result<(), Problem> {
        let place = self.0.join(&made.path);
        let parent = place.parent().unwrap_or(&self.0);
        let written = fs::create_dir_all(parent).and_then(|()| fs::write(&place, &made.bytes));
        written.map_err(|error| {
            let (file, reason) = (made.path, error.to_string());
            Problem::of_archive(cofnodion::problem::Fault::Unwritable { file, reason })
        })
    }
}

fn pagefind_index(pagefind: &Path, site: &Path) -> Outcome<()> {
    let output = site.join("pagefind");
    if output.is_dir() {
        fs::remove_dir_all(&output)?;
    }
    let program = pagefind.join("node_modules/.bin/pagefind");
    let done = Command::new(program).arg("--site").arg(site).arg("--glob").arg(ITEMS).output()?;
    if done.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&done.stdout).into()) }
}

fn timed(name: &str, pages: usize, what: impl FnOnce() -> Outcome<()>) -> Outcome<()> {
    let (start, before) = (Instant::now(), processor());
    what()?;
    let (wall, used) = (start.elapsed().as_secs_f64(), processor() - before);
    println!(
        "{name:<16}{wall:>9.3} s{used:>9.2} s of processor{:>8.1} µs a page",
        used * 1e6 / pages.max(1) as f64
    );
    Ok(())
}

fn size(name: &str, folder: &Path) -> Outcome<()> {
    let (mut files, mut bytes) = (0_u64, 0);
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            files += 1;
            bytes += entry.metadata()?.len();
        }
    }
    println!("{name:<16}{files:>9} files{:>9.2} MB", bytes as f64 / 1e6);
    Ok(())
}

/// Seconds that this process and its ended children used (proc(5): fields 14 to 17, in hundredths).
fn processor() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
    after_name.split(' ').skip(11).take(4).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}
