//! The preview as a process: what it answers, to whom, and that a page is never older than its files.

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{Shutdown, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use cofnodion::{
    project::Project,
    site::{PageKey, Texts},
    told::{Look, told},
};
use proptest::prelude::*;

use super::archive::{Archive, files};
use super::edits::{Edit, apply, edit};
use super::output::{MEETING, meeting};

/// Longer than anything here takes: a test that waits that long has failed.
const PATIENCE: Duration = Duration::from_secs(60);

/// A preview that runs as long as this lives.
struct Preview {
    process: Child,
    address: String,
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// An answer.
struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn header(&self, name: &str) -> Option<&str> {
        let line =
            self.head.lines().find(|line| line.to_ascii_lowercase().starts_with(&format!("{name}:")))?;
        Some(line.split_once(':').unwrap().1.trim())
    }
}

impl Preview {
    fn of(archive: &Archive) -> Preview {
        Preview::at(archive.path(), &["--port", "0"])
    }

    fn at(site: &Path, arguments: &[&str]) -> Preview {
        let mut process = Command::new(env!("CARGO_BIN_EXE_cofnodion"))
            .arg("--site")
            .arg(site)
            .args(["--lang", "en", "serve"])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).unwrap().split('/').next().unwrap().to_owned();
        Preview { process, address }
    }

    fn send(&self, request: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        stream
    }

    fn ask(&self, method: &str, path: &str, more: &str) -> Answer {
        let host = if more.to_ascii_lowercase().contains("host:") {
            String::new()
        } else {
            format!("Host: {}\r\n", self.address)
        };
        let mut stream =
            self.send(&format!("{method} {path} HTTP/1.1\r\n{host}Connection: close\r\n{more}\r\n"));
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Answer { status, head, body: bytes[end + 4..].to_vec() }
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "")
    }

    /// The events from now on; the first says which edition there is.
    fn events(&self) -> Events {
        let stream = self.send(&format!("GET /_preview/events HTTP/1.1\r\nHost: {}\r\n\r\n", self.address));
        let mut events = Events(BufReader::new(stream));
        events.next();
        events
    }
}

/// What a browser is told.
struct Events(BufReader<TcpStream>);

impl Events {
    /// Waits for the next edition.
    fn next(&mut self) -> String {
        loop {
            let mut line = String::new();
            assert!(self.0.read_line(&mut line).unwrap() > 0, "the server went away");
            if let Some(number) = line.strip_prefix("data: ") {
                return number.trim().to_owned();
            }
        }
    }

    /// Waits for an edition in which a page says something.
    fn until(&mut self, preview: &Preview, path: &str, holds: impl Fn(&Answer) -> bool) -> Answer {
        loop {
            self.next();
            let answer = preview.get(path);
            if holds(&answer) {
                return answer;
            }
        }
    }
}

impl Drop for Events {
    fn drop(&mut self) {
        let _ = self.0.get_ref().shutdown(Shutdown::Both);
    }
}

const PAGE: &str = "/en/committees/finance/2026-01-15/";

fn archive() -> Archive {
    Archive::plain().file(MEETING, meeting("Before", 2))
}

/// A page without what the preview adds to it.
fn bare(page: &str) -> String {
    let (before, added) =
        page.split_once("<aside id=\"_preview\"").or(page.split_once("<script src=\"/_preview/")).unwrap();
    format!("{before}{}", added.split_once("</script>\n").unwrap().1)
}

#[test]
fn a_page_is_what_build_writes_and_nothing_is_written() {
    let built = archive().build().files;
    let archive = archive();
    let preview = Preview::of(&archive);
    for (path, bytes) in
        built.iter().filter(|(path, _)| path.ends_with(".html") && !path.ends_with("404.html"))
    {
        let answer = preview.get(&format!("/{}", path.trim_end_matches("index.html")));
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(bare(&answer.text()), String::from_utf8_lossy(bytes), "{path}");
    }
    let style = built.keys().find(|path| path.ends_with(".css")).unwrap();
    let answer = preview.get(&format!("/{style}"));
    assert!(answer.body == built[style] && answer.header("content-type").unwrap().starts_with("text/css"));
    let there: Vec<String> =
        files(archive.path()).into_keys().filter(|path| !path.starts_with("content/")).collect();
    assert!(there.iter().all(|path| path.starts_with(".cofnodion/")), "{there:?}");
}

#[test]
fn however_an_editor_saves_the_page_follows() {
    let archive = archive();
    let preview = Preview::of(&archive);
    let mut events = preview.events();
    let file = archive.content().join(MEETING);
    let beside = archive.content().join("committees/finance/2026-01-15/.meeting.en.md.swp");
    assert!(preview.get(PAGE).text().contains("Before"));
    let says = |words: &'static str| move |answer: &Answer| answer.text().contains(words);

    fs::write(&file, meeting("Written in place", 2)).unwrap();
    events.until(&preview, PAGE, says("Written in place"));
    fs::write(&beside, meeting("Renamed over", 2)).unwrap();
    fs::rename(&beside, &file).unwrap();
    events.until(&preview, PAGE, says("Renamed over"));
    fs::remove_file(&file).unwrap();
    fs::write(&file, meeting("Deleted and made", 2)).unwrap();
    events.until(&preview, PAGE, says("Deleted and made"));
}

#[test]
fn a_page_is_never_older_than_what_was_saved_before_it_was_asked_for() {
    let archive = archive();
    let preview = Preview::of(&archive);
    let _ = preview.get(PAGE);
    for nth in 0..30 {
        // The paragraph's length changes, so that a text read at its old place would show.
        let words = format!("Edition {nth}{}", "-".repeat(nth));
        let text = meeting("Before", 2).replace("RESOLVED", &format!("{words}. RESOLVED"));
        let mut events = preview.events();
        fs::write(archive.content().join(MEETING), text).unwrap();
        events.until(&preview, PAGE, |answer| answer.text().contains(&format!("{words}.")));
    }
}

#[test]
fn a_problem_is_shown_over_the_last_good_page_until_it_is_mended() {
    let archive = archive();
    let preview = Preview::of(&archive);
    let file = archive.content().join(MEETING);
    assert!(preview.get(PAGE).text().contains("Before"));
    let mut events = preview.events();

    let wrong = meeting("After", 2).replace("stage: minutes", "stage: minuets");
    fs::write(&file, wrong).unwrap();
    let broken = events.until(&preview, PAGE, |answer| answer.text().contains("role=\"alert\"")).text();
    assert!(broken.contains("Before") && !broken.contains("After"), "{broken}");
    for words in ["content/committees/finance/2026-01-15/meeting.en.md:3", "minuets", "1 error"] {
        assert!(broken.contains(words), "{words}: {broken}");
    }
    // A page that wasn't shown before, of a file that is as it was.
    assert_eq!(preview.get("/cy/").status, 200);

    fs::write(&file, meeting("After", 2)).unwrap();
    let mended = events.until(&preview, PAGE, |answer| answer.text().contains("After")).text();
    assert!(!mended.contains("role=\"alert\""), "{mended}");
}

#[test]
fn an_archive_that_starts_wrong_shows_that_and_then_itself() {
    let archive = Archive::plain().file(MEETING, "---\nvenu: x\n---\n");
    let preview = Preview::of(&archive);
    let broken = preview.get(PAGE);
    assert_eq!(broken.status, 500);
    assert!(
        broken.text().contains("venu") && broken.text().contains("<script src=\"/_preview/"),
        "{}",
        broken.text()
    );
    let mut events = preview.events();
    fs::write(archive.content().join(MEETING), meeting("Mended", 2)).unwrap();
    events.until(&preview, PAGE, |answer| answer.status == 200 && answer.text().contains("Mended"));
}

#[test]
fn a_template_that_breaks_leaves_the_last_good_page() {
    let site = format!("{}theme: own\n", super::archive::SITE);
    let archive = archive().file("site.yaml", site);
    let template = archive.path().join("themes/own/templates/home.html");
    fs::create_dir_all(template.parent().unwrap()).unwrap();
    fs::write(&template, "<!doctype html><body>First home</body>").unwrap();
    let preview = Preview::of(&archive);
    assert!(preview.get("/en/").text().contains("First home"));
    let mut events = preview.events();
    fs::write(&template, "<!doctype html><body>{% if %}</body>").unwrap();
    let broken = events.until(&preview, "/en/", |answer| answer.text().contains("role=\"alert\"")).text();
    assert!(broken.contains("First home") && broken.contains("home.html"), "{broken}");
    fs::write(&template, "<!doctype html><body>Second home</body>").unwrap();
    events.until(&preview, "/en/", |answer| answer.text().contains("Second home"));
}

#[test]
fn a_change_of_branch_is_one_reload() {
    let archive = archive();
    let preview = Preview::of(&archive);
    let _ = preview.get("/en/meetings/");
    let mut events = preview.events();
    for day in 0..500 {
        let date = format!("20{:02}-{:02}-{:02}", 10 + day / 250, 1 + day % 250 / 25, 1 + day % 25);
        let folder = archive.content().join(format!("committees/finance/{date}"));
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("meeting.en.md"), meeting("Many", 1).replace("2026-01-15", &date)).unwrap();
        fs::write(folder.join("meeting.cy.md"), "---\n---\n\n## 1. Un\n").unwrap();
    }
    let mut reloads = 1;
    events.next();
    while !preview.get("/en/committees/finance/2011-10-25/").text().contains("Many") {
        events.next();
        reloads += 1;
    }
    // One, and another for each time that a busy machine stalls the writer for longer than a storm takes to calm.
    assert!(reloads <= 3, "{reloads}");
    assert!(preview.get("/en/committees/finance/2010-01-01/").text().contains("Many"));
}

#[test]
fn folders_come_go_and_get_other_names() {
    let archive = archive();
    let preview = Preview::of(&archive);
    assert!(preview.get(PAGE).text().contains("Before"));
    let mut events = preview.events();
    let committees = archive.content().join("committees");
    fs::rename(committees.join("finance"), committees.join("money")).unwrap();
    events.until(&preview, PAGE, |answer| answer.status == 404);
    assert!(preview.get("/en/committees/money/2026-01-15/").text().contains("Before"));
    fs::rename(committees.join("money"), committees.join("finance")).unwrap();
    events.until(&preview, PAGE, |answer| answer.text().contains("Before"));
    fs::remove_dir_all(committees.join("finance/2026-01-15")).unwrap();
    events.until(&preview, PAGE, |answer| answer.status == 404);

    let away = archive.path().join("away");
    fs::rename(archive.content(), &away).unwrap();
    events.until(&preview, "/en/", |answer| answer.text().contains("role=\"alert\""));
    fs::rename(&away, archive.content()).unwrap();
    events.until(&preview, "/en/", |answer| !answer.text().contains("role=\"alert\""));
    fs::create_dir_all(archive.content().join(MEETING).parent().unwrap()).unwrap();
    fs::write(archive.content().join(MEETING), meeting("Back again", 2)).unwrap();
    events.until(&preview, PAGE, |answer| answer.text().contains("Back again"));
}

#[test]
fn meetings_that_are_held_back_show_with_a_mark() {
    let held = meeting("Before", 2).replace("stage: minutes\n", "stage: minutes\nhold: true\n");
    let archive = Archive::plain().file(MEETING, held);
    assert!(!archive.build().files.contains_key(&format!("{}index.html", &PAGE[1..])));
    let preview = Preview::of(&archive);
    assert!(preview.get(PAGE).text().contains("only this preview shows this meeting"));
    assert!(preview.get(&format!("{PAGE}1/")).text().contains("only this preview shows this meeting"));
    assert!(preview.get("/en/meetings/2026/01/").text().contains("held back"));
}

#[test]
fn planned_meetings_show_with_a_mark() {
    let planned = meeting("Before", 2).replace("stage: minutes\n", "stage: planned\n");
    let archive =
        Archive::plain().file(MEETING, format!("{planned}\n## 3. Closed\n\nExempt: 14\n\nSecret words.\n"));
    assert!(!archive.build().files.contains_key(&format!("{}index.html", &PAGE[1..])));
    let preview = Preview::of(&archive);
    let page = preview.get(PAGE).text();
    assert!(page.contains("only this preview shows this page") && page.contains("Before 1"), "{page}");
    assert!(!page.contains("Secret words"), "{page}");
    assert!(preview.get(&format!("{PAGE}1/")).text().contains("only this preview shows this page"));
}

#[test]
fn only_reading_from_this_machine_is_answered() {
    let archive = archive().file("committees/finance/2026-01-15/unnamed.pdf", "%PDF secret");
    let preview = Preview::of(&archive);
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"] {
        let answer = preview.ask(method, "/en/", "");
        assert_eq!((answer.status, answer.header("allow")), (405, Some("GET, HEAD")), "{method}");
        assert!(answer.text().contains("answers GET and HEAD") && answer.text().contains("ateb GET a HEAD"));
    }
    for host in ["example.org", "example.org:8080", "127.0.0.1.example.org"] {
        let answer = preview.ask("GET", "/en/", &format!("Host: {host}\r\n"));
        assert_eq!((answer.status, answer.text().lines().count()), (421, 2), "{host}");
    }
    assert_eq!(preview.ask("GET", "/en/", "Host: localhost:1\r\n").status, 200);
    for path in [
        "/../content/site.yaml",
        "/files/../../content/site.yaml",
        "/files/..%2f..%2fcontent/site.yaml",
        "/%2e%2e/content/site.yaml",
        "/content/site.yaml",
        "/files/finance/2026-01-15/meeting.en.md",
        "/files/finance/2026-01-15/unnamed.pdf",
        "//etc/passwd",
        "/static/../../content/site.yaml",
        "/en/%00",
        "/%ff%fe",
    ] {
        let answer = preview.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(!answer.text().contains("languages:") && !answer.text().contains("secret"), "{path}");
    }
    let head = preview.ask("HEAD", "/en/", "");
    assert!(head.status == 200 && head.body.is_empty());
    assert!(preview.address.starts_with("127.0.0.1:"));
}

#[test]
fn what_is_not_there_is_said_in_the_language_of_the_path() {
    let archive = archive();
    let preview = Preview::of(&archive);
    for (path, lang) in [("/en/nothing/", "<html lang=\"en\""), ("/cy/dim/", "<html lang=\"cy\"")] {
        let answer = preview.get(path);
        assert_eq!(answer.status, 404);
        assert!(answer.text().contains(lang), "{path}");
    }
    assert_eq!(preview.get("/nothing").status, 404);
    let moved = preview.get("/en/meetings");
    assert_eq!((moved.status, moved.header("location")), (307, Some("/en/meetings/")));
}

#[test]
fn papers_are_sent_in_parts_if_asked() {
    let text =
        meeting("Before", 2).replace("stage: minutes\n", "stage: minutes\ndocuments: [big paper.pdf]\n");
    let big: Vec<u8> = (0..3_000_000_u32).flat_map(u32::to_le_bytes).collect();
    let archive =
        Archive::plain().file(MEETING, text).file("committees/finance/2026-01-15/big paper.pdf", &big);
    let preview = Preview::of(&archive);
    let path = "/files/finance/2026-01-15/big%20paper.pdf";
    let whole = preview.get(path);
    assert!(whole.body == big && whole.header("content-type") == Some("application/pdf"));
    let part = preview.ask("GET", path, "Range: bytes=1000000-1000009\r\n");
    assert_eq!((part.status, part.body.as_slice()), (206, &big[1_000_000..1_000_010]));
    assert_eq!(preview.ask("GET", path, "Range: bytes=99999999-\r\n").status, 416);
}

#[test]
fn a_site_under_a_path_is_previewed_there() {
    let archive = archive().file("site.yaml", super::archive::SITE.replace("wales/\n", "wales/meetings/\n"));
    let preview = Preview::of(&archive);
    let moved = preview.get("/");
    assert_eq!((moved.status, moved.header("location")), (307, Some("/meetings/")));
    let page = preview.get("/meetings/en/").text();
    assert!(page.contains("src=\"/meetings/_preview/reload.js\""));
    assert!(preview.get("/meetings/_preview/reload.js").text().contains("EventSource"));
}

#[test]
fn a_port_that_is_taken_is_the_next_one_or_an_error() {
    let archive = archive();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let ended = Command::new(env!("CARGO_BIN_EXE_cofnodion"))
        .arg("--site")
        .arg(archive.path())
        .args(["serve", "--port", &port])
        .output()
        .unwrap();
    assert_eq!(ended.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&ended.stderr).contains("--port"));
    let next = cofnodion::preview::bind("127.0.0.1", taken.local_addr().unwrap().port(), true).unwrap();
    assert!(next.local_addr().unwrap().port() > taken.local_addr().unwrap().port());
}

/// Every page of a project, and what is wrong with it, as it is printed.
fn all(project: &Project) -> (BTreeMap<String, Vec<u8>>, Vec<String>) {
    let problems = told(
        &project.problems,
        &project.files,
        project.locales().locale(project.locales().langs().next().unwrap()),
        Look::Plain,
    );
    let (theme, site) = (project.theme().unwrap(), project.site());
    let frames: Vec<_> = project
        .locales()
        .langs()
        .map(|lang| theme.prepare(lang, &site.frame(lang, "style", "search")).unwrap())
        .collect();
    let page = |key: PageKey| {
        let view = site.view(key).unwrap();
        let mut page = Vec::new();
        theme
            .pages(&mut Texts::new(&project.files))
            .render(&frames[view.lang.place()], &view, &mut page)
            .unwrap();
        (site.path(key), page)
    };
    (site.keys().map(page).collect(), problems)
}

/// The files that differ between two moments.
fn changed(
    folder: &Path,
    before: &BTreeMap<String, Vec<u8>>,
    after: &BTreeMap<String, Vec<u8>>,
) -> Vec<PathBuf> {
    let paths = before.keys().chain(after.keys()).filter(|path| before.get(*path) != after.get(*path));
    paths.map(|path| folder.join(path)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// What is read again after an edit is what a first reading sees.
    #[test]
    fn an_edited_project_is_the_one_that_is_read_afresh(edits in prop::collection::vec(edit(), 6)) {
        let archive = archive();
        let mut project = Project::preview(archive.path());
        for edit in edits {
            let before = files(&archive.content());
            // The language and the theme change too.
            if matches!(edit, Edit::Message(3)) {
                let site = super::archive::SITE.replace("[en, cy]", "[cy, en]");
                fs::write(archive.content().join("site.yaml"), site).unwrap();
            }
            apply(&archive.content(), edit);
            let paths = changed(&archive.content(), &before, &files(&archive.content()));
            project = project.again(Some(&paths));
            let fresh = all(&Project::preview(archive.path()));
            prop_assert!(all(&project) == fresh, "{edit:?} {paths:?}");
        }
        project = project.again(None);
        prop_assert!(all(&project) == all(&Project::preview(archive.path())));
    }
}
