//! Papers and their files as objects. A paper is what an agenda names, and stands in the file of its item or meeting; its
//! files are the versions in each language and the other formats, and have files of their own.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::maker::Maker;
use super::objects::{File, Object, Sides, kind};
use super::record::open_of;
use crate::archive::{Paper as Where, PublicDocument, PublicMeeting};
use crate::language::Lang;
use crate::problem::FileId;
use crate::site::{DATA, PageKey};

/// A paper.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct Paper {
    #[serde(flatten)]
    pub object: Object,
    #[schemars(url)]
    pub body: String,
    pub name: String,
    #[serde(rename = "cofnodion:name", skip_serializing_if = "BTreeMap::is_empty")]
    pub names: Sides,
    /// The day of its meeting.
    pub date: String,
    #[serde(rename = "paperType", skip_serializing_if = "Option::is_none")]
    pub paper_type: Option<String>,
    /// It is said to follow.
    #[serde(rename = "cofnodion:toFollow", skip_serializing_if = "std::ops::Not::not")]
    pub to_follow: bool,
    #[serde(rename = "mainFile", skip_serializing_if = "Option::is_none")]
    pub main: Option<File>,
    #[serde(rename = "auxiliaryFile", skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<File>,
    pub consultation: Vec<Consultation>,
}

/// That a paper was before a meeting, or under an item of it.
#[derive(Clone, Debug, Default, JsonSchema, Serialize)]
pub struct Consultation {
    #[serde(flatten)]
    pub object: Object,
    #[schemars(url)]
    pub paper: String,
    #[serde(rename = "agendaItem", skip_serializing_if = "Option::is_none")]
    #[schemars(url)]
    pub item: Option<String>,
    #[schemars(url)]
    pub meeting: String,
    pub organization: Vec<String>,
}

/// Where a paper stands: its meeting's place, and its item's among the meeting's, if it is one's.
pub type At = (usize, Option<usize>);

impl Maker<'_> {
    /// A paper's id: the data of its item or meeting, and in it the anchor that it has on that page too.
    fn paper_id(&self, (place, nth): At, anchor: &str) -> String {
        let above = match nth {
            Some(nth) => self.site.item_data(place, nth),
            None => self.site.meeting_data(place),
        };
        format!("{}#{anchor}", self.id(&above))
    }

    /// A paper as a list names it: without its files.
    pub fn paper_line(&self, at: At, meeting: &PublicMeeting, document: &PublicDocument) -> Paper {
        let (place, nth) = at;
        let id = self.paper_id(at, &document.anchor);
        let mut object = Object { id: id.clone(), kind: kind("Paper"), ..Object::default() };
        self.dated(&mut object, meeting);
        self.put_on_web(&mut object, |lang| match nth {
            Some(nth) => PageKey::Item(place, nth, lang),
            None => PageKey::Meeting(place, lang),
        });
        let about =
            Object { id: format!("{id}-consultation"), kind: kind("Consultation"), ..Object::default() };
        Paper {
            object,
            body: self.id(&format!("{DATA}body.json")),
            name: self.first(&document.title),
            names: self.sides(&document.title),
            date: meeting.date.to_string(),
            paper_type: document.kind.map(str::to_owned),
            to_follow: matches!(document.paper, Where::ToFollow),
            consultation: vec![Consultation {
                object: about,
                paper: id,
                item: nth.map(|nth| self.id(&self.site.item_data(place, nth))),
                meeting: self.id(&self.site.meeting_data(place)),
                organization: vec![self.id(&self.site.committee_data(meeting.committee))],
            }],
            ..Paper::default()
        }
    }

    /// Every paper of a meeting as a list names it.
    pub fn paper_lines(&self, place: usize) -> Vec<Paper> {
        let Some(meeting) = self.site.archive().meetings.get(place) else { return Vec::new() };
        let Some(open) = open_of(meeting) else { return Vec::new() };
        let of_items = open.items().enumerate();
        let of_items =
            of_items.flat_map(|(nth, item)| item.documents().iter().map(move |own| (Some(nth), own)));
        let all = open.documents.iter().map(|own| (None, own)).chain(of_items);
        all.map(|(nth, own)| self.paper_line((place, nth), meeting, own)).collect()
    }

    /// The papers of a meeting or item, and their files, each also kept by its place. A paper names its files by the
    /// least that tells what they are.
    pub fn papers(
        &self,
        documents: &[PublicDocument],
        at: At,
        meeting: &PublicMeeting,
        files: &mut BTreeMap<String, File>,
    ) -> (Vec<Paper>, Vec<File>) {
        let (mut papers, mut made) = (Vec::new(), Vec::new());
        for document in documents {
            let mut paper = self.paper_line(at, meeting, document);
            let of_paper = self.files_of(document, at, &paper, files);
            let mut named = of_paper.iter().map(|file| File {
                object: file.object.clone(),
                name: file.name.clone(),
                media: file.media.clone(),
                url: file.url.clone(),
                language: file.language.clone(),
                ..File::default()
            });
            paper.main = named.next();
            paper.others = named.collect();
            papers.push(paper);
            made.extend(of_paper);
        }
        (papers, made)
    }

    /// The files of a paper, the versions before the other formats.
    fn files_of(
        &self,
        document: &PublicDocument,
        at: At,
        of: &Paper,
        files: &mut BTreeMap<String, File>,
    ) -> Vec<File> {
        let mut made = Vec::new();
        let versions = self.versions(&document.paper, at.0, &document.anchor, files);
        let master = versions.first().map(|(_, file)| file.object.id.clone());
        let mut keep = |path: String, file: File, files: &mut BTreeMap<String, File>| {
            made.push(self.keep(
                path,
                File { paper: of.paper_type.clone(), ..file },
                at,
                &of.object.id,
                files,
            ));
        };
        for (path, version) in versions {
            keep(path, File { names: of.names.clone(), name: of.name.clone(), ..version }, files);
        }
        for (title, other) in &document.alternatives {
            for (path, version) in self.versions(other, at.0, &document.anchor, files) {
                let (name, names, master) = (self.first(title), self.sides(title), master.clone());
                keep(path, File { name, names, master, ..version }, files);
            }
        }
        made
    }

    /// Keeps a file with what names it.
    fn keep(
        &self,
        path: String,
        file: File,
        (place, nth): At,
        paper: &str,
        files: &mut BTreeMap<String, File>,
    ) -> File {
        let kept = files.entry(path).or_insert_with(|| file.clone());
        let (list, id) = match nth {
            Some(nth) => (&mut kept.items, self.id(&self.site.item_data(place, nth))),
            None => (&mut kept.meeting, self.id(&self.site.meeting_data(place))),
        };
        if !list.contains(&id) {
            list.push(id);
        }
        kept.papers.push(paper.to_owned());
        file
    }

    /// The versions of a paper, with the places of their data.
    fn versions(
        &self,
        paper: &Where,
        place: usize,
        anchor: &str,
        files: &BTreeMap<String, File>,
    ) -> Vec<(String, File)> {
        match paper {
            Where::ToFollow => Vec::new(),
            Where::Url(url) => {
                let start = format!("{DATA}files/{}/{anchor}.link", self.site.meeting_id(place));
                let name = |nth: usize| {
                    if nth == 1 { format!("{start}.json") } else { format!("{start}-{nth}.json") }
                };
                let is_free = |path: &String| files.get(path).is_none_or(|known| known.url == url.as_ref());
                let path = (1..).map(name).find(is_free).unwrap_or_default();
                let file =
                    File { object: self.object("File", &path), url: url.to_string(), ..File::default() };
                vec![(path, file)]
            }
            Where::Files(all) => all.iter().map(|(of, file)| self.version(*of, *file)).collect(),
        }
    }

    fn version(&self, of: Option<Lang>, file: FileId) -> (String, File) {
        let path = self.site.file_data(file);
        let source = self.files.path(file);
        let (pages, language) = self.site.file_facts(of, file);
        let made = File {
            object: self.object("File", &path),
            file_name: source.rsplit('/').next().map(str::to_owned),
            media: Some(mime_guess::from_path(source).first_or_octet_stream().to_string()),
            size: Some(self.files.size(file)),
            url: self.site.absolute_file(file),
            pages,
            language: language.map(|lang| self.tag(lang)),
            ..File::default()
        };
        (path, made)
    }
}
