//! What rules are handed: the record, a meeting of it, a text of it.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    ops::Range,
    sync::OnceLock,
};

use jiff::civil::Date;

use super::{
    Options, Readers, Vocabulary, names,
    papers::{self, Paper},
    paths::Paths,
    published,
    unread::silence,
};
use crate::archive::{Archive, Entry, Item, Meeting, Settings, Stage, turn};
use crate::content::{Files, PartKind, TextRef, locate};
use crate::language::{Lang, Locales, PerLang};
use crate::output::Output;
use crate::problem::{At, Fault, FileId, KeyPath, Place, Problem, Step};
use crate::project::Project;
use crate::site::Site;

/// The whole record, and how it is checked.
pub struct Record<'a> {
    /// The site's folder, read.
    pub project: &'a Project,
    options: &'a Options,
    vocabulary: Vocabulary,
    readers: Readers,
    papers: OnceLock<Vec<Paper>>,
    paths: OnceLock<Paths>,
    names: OnceLock<HashSet<String>>,
    small: OnceLock<HashSet<String>>,
    days: OnceLock<HashSet<(usize, Stage)>>,
    built: Option<Output<'a>>,
}

impl<'a> Record<'a> {
    /// What is to be checked, and what a build made from it, if one did.
    pub fn new(project: &'a Project, options: &'a Options, built: Option<Output<'a>>) -> Record<'a> {
        let vocabulary = Vocabulary::new(project.locales());
        let readers = Readers::new(project.locales());
        let (papers, paths) = (OnceLock::new(), OnceLock::new());
        let (names, small, days) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        Record { project, options, vocabulary, readers, papers, paths, names, small, days, built }
    }

    /// What the site's languages are read with.
    pub fn readers(&self) -> &Readers {
        &self.readers
    }

    /// The words that rules look for.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// What a build made from it, if one did.
    pub fn built(&self) -> Option<Output<'a>> {
        self.built
    }

    /// Every path that a build writes.
    pub fn paths(&self) -> &Paths {
        self.paths.get_or_init(|| Paths::of(self))
    }

    /// The public PDFs, opened.
    pub fn papers(&self) -> &[Paper] {
        self.papers.get_or_init(|| papers::open(self))
    }

    /// Finds out what is asked of the whole archive before its meetings are looked at side by side: while one of them
    /// found it out, the others would wait.
    pub fn prepare(&self) {
        let closes = |meeting: &Meeting| meeting.items().any(|item| item.closed.is_some());
        if self.archive().meetings.iter().any(|meeting| closes(meeting)) {
            self.small();
            self.names();
        }
    }

    fn small(&self) -> &HashSet<String> {
        self.small.get_or_init(|| names::written_small(self))
    }

    /// True for a word, by its key, that a text of the archive has with a small letter, in whatever form.
    pub fn is_written_small(&self, key: &str) -> bool {
        let small = self.small();
        let locales = self.locales();
        small.contains(key)
            || locales.langs().any(|lang| small.contains(&locales.locale(lang).forms().stem(key)))
    }

    /// The names of everybody whom the archive knows, by their keys.
    pub fn names(&self) -> &HashSet<String> {
        self.names.get_or_init(|| names::of_archive(self))
    }

    /// True where a committee, by its place in the archive, states of some meeting when this stage was published.
    pub fn states_days_of(&self, committee: usize, stage: Stage) -> bool {
        self.days.get_or_init(|| published::in_use(self)).contains(&(committee, stage))
    }

    /// The day on which it is checked.
    pub fn today(&self) -> Date {
        self.options.today
    }

    /// What was published last.
    pub fn published(&self) -> Option<&BTreeSet<String>> {
        self.options.published.as_ref().map(|published| &published.paths)
    }

    /// A page of it, where it can be read.
    pub fn published_page(&self, path: &str) -> Option<String> {
        let inside = !path.split('/').any(|part| part == "..");
        let folder = self.options.published.as_ref()?.folder.as_ref().filter(|_| inside)?;
        std::fs::read_to_string(folder.join(path)).ok()
    }

    /// True where links to other sites are followed.
    pub fn follows_links_out(&self) -> bool {
        self.options.links_out
    }

    /// Everything that the files say.
    pub fn archive(&self) -> &'a Archive {
        &self.project.archive
    }

    /// What `site.yaml` says.
    pub fn settings(&self) -> &'a Settings {
        &self.project.archive.settings
    }

    /// The files.
    pub fn files(&self) -> &'a Files {
        &self.project.files
    }

    /// The site's languages.
    pub fn locales(&self) -> &'a Locales {
        self.project.locales()
    }

    /// The public site.
    pub fn site(&self) -> &'a Site {
        self.project.site()
    }

    /// A key of `site.yaml`, or the file.
    pub fn setting(&self, key: &str) -> Option<Place> {
        let file = self.files().at("site.yaml")?;
        Some(Place { file, at: At::Value(KeyPath::default().key(key)) })
    }

    /// A key itself of `site.yaml`; the file's first line where it isn't there.
    pub fn key(&self, key: &str) -> Option<Place> {
        let file = self.files().at("site.yaml")?;
        Some(Place { file, at: At::Key(KeyPath::default().key(key)) })
    }

    /// The texts of committees and pages, one after the other.
    pub(super) fn each_other_passage(&self, mut look: impl FnMut(&Passage)) {
        let committees = self.archive().committees.iter().map(|committee| &committee.text);
        let pages = self.archive().pages.iter().map(|page| &page.text);
        for (lang, text) in committees.chain(pages).flat_map(PerLang::iter) {
            let file = self.files().text(text.file).unwrap_or_default();
            if let Some(said) = text.in_text(&file) {
                look(&Passage::of(self, lang, text, said, &[]));
            }
        }
    }

    /// Turns off and down what the site says, and leaves out what was found twice or follows from an error.
    pub(super) fn finish(&self, problems: &mut Vec<Problem>) {
        problems.dedup();
        silence(problems, self.files());
        turn(problems, &self.settings().checks, self.files());
    }
}

/// A meeting in all its languages, its files read.
pub struct MeetingRecord<'a> {
    /// The record that it belongs to.
    pub record: &'a Record<'a>,
    /// What its files say.
    pub meeting: &'a Meeting,
    texts: HashMap<FileId, String>,
    papers: Vec<Box<str>>,
}

impl<'a> MeetingRecord<'a> {
    /// The meeting at a place among the archive's, with its files.
    pub(super) fn read(record: &'a Record<'a>, place: usize) -> Option<MeetingRecord<'a>> {
        let meeting: &'a Meeting = record.archive().meetings.get(place)?;
        let mut texts = HashMap::new();
        for lang in record.locales().langs() {
            if let Some(file) = file_of(record, meeting, lang) {
                texts.insert(file, record.files().text(file).unwrap_or_default());
            }
        }
        Some(MeetingRecord { record, meeting, texts, papers: papers_of(meeting) })
    }

    /// The meeting's file in a language.
    pub fn file(&self, lang: Lang) -> Option<FileId> {
        file_of(self.record, self.meeting, lang)
    }

    /// The whole text of the meeting's file in a language, front matter and all.
    pub fn whole(&self, lang: Lang) -> &str {
        self.file(lang).and_then(|file| self.texts.get(&file)).map_or("", String::as_str)
    }

    /// The words of a text of the meeting; none where the file changed since it was read.
    pub fn said(&self, text: &TextRef) -> &str {
        self.texts.get(&text.file).and_then(|whole| text.in_text(whole)).unwrap_or_default()
    }

    /// A key of the front matter in a language's file, or the file.
    pub fn stated_in(&self, lang: Lang, way: &[&str]) -> Place {
        let at = way.iter().fold(KeyPath::default(), |path, key| path.step(Step::Key((*key).into(), 0)));
        let file = self.file(lang).unwrap_or(self.meeting.place.file);
        Place { file, at: At::Value(at) }
    }

    /// A key of the front matter in the first file that states it.
    pub fn stated(&self, way: &[&str]) -> Place {
        let langs = self.meeting.languages.iter().map(|(lang, ())| lang);
        let mut places = langs.map(|lang| self.stated_in(lang, way));
        let is_there = |place: &Place| {
            let text = self.texts.get(&place.file).map_or("", String::as_str);
            let top = locate(text, &At::Value(KeyPath::default()));
            locate(text, &place.at) != top
        };
        places.find(is_there).unwrap_or_else(|| self.meeting.place.clone())
    }

    /// The texts that are public, or are going to be when the meeting's stage says so.
    pub fn passages(&self) -> impl Iterator<Item = Passage<'_>> {
        let texts =
            std::iter::once(&self.meeting.preamble).chain(self.meeting.entries.iter().flat_map(texts));
        let all = texts.flat_map(PerLang::iter).filter(|_| self.meeting.removed.is_none());
        all.map(|(lang, text)| Passage::of(self.record, lang, text, self.said(text), &self.papers))
    }
}

/// The names of a meeting's papers that are public, or are going to be.
fn papers_of(meeting: &Meeting) -> Vec<Box<str>> {
    let of_items = meeting.items().flat_map(|item| {
        let shut = item.closed.is_some() || item.removed.is_some();
        item.documents.iter().filter(move |document| !shut || document.public)
    });
    let all = meeting.documents.iter().chain(of_items).filter(|document| document.closed.is_none());
    all.map(|document| document.name.clone()).collect()
}

/// The texts of an entry that aren't closed to the public.
fn texts(entry: &Entry) -> Vec<&PerLang<TextRef>> {
    match entry {
        Entry::Section { text, .. } => vec![text],
        Entry::Item(item) if item.removed.is_some() => Vec::new(),
        Entry::Item(item) => open_parts(item).collect(),
    }
}

fn open_parts(item: &Item) -> impl Iterator<Item = &PerLang<TextRef>> {
    let open = |kind| item.closed.is_none() || kind == PartKind::PublicSummary;
    item.parts.iter().filter(move |part| open(part.kind)).map(|part| &part.text)
}

fn file_of(record: &Record, meeting: &Meeting, lang: Lang) -> Option<FileId> {
    let tag = record.locales().locale(lang).id();
    let path = format!("committees/{}/{}/meeting.{tag}.md", meeting.committee_id, meeting.folder);
    record.files().at(&path)
}

/// A text in one language.
pub struct Passage<'a> {
    /// The record that it belongs to.
    pub record: &'a Record<'a>,
    /// Its language.
    pub lang: Lang,
    /// What it says.
    pub text: &'a str,
    /// The names of the papers that it may link to.
    pub papers: &'a [Box<str>],
    file: FileId,
    start: usize,
}

impl<'a> Passage<'a> {
    fn of(
        record: &'a Record<'a>,
        lang: Lang,
        text: &TextRef,
        said: &'a str,
        papers: &'a [Box<str>],
    ) -> Passage<'a> {
        Passage { record, lang, text: said, papers, file: text.file, start: text.range.start as usize }
    }

    /// Bytes of the text, in its file.
    pub fn place(&self, range: Range<usize>) -> Place {
        Place::bytes(self.file, self.start + range.start..self.start + range.end)
    }

    /// The folder of its file, from `content/`.
    pub fn folder(&self) -> &'a str {
        let path = self.record.files().path(self.file);
        path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// A problem at bytes of the text.
    pub fn problem(&self, fault: Fault, range: Range<usize>) -> Problem {
        Problem::at(fault, self.place(range))
    }
}
