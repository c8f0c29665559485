//! Papers and their files as objects. A paper is what an agenda names; its files are the versions in each language and the
//! other formats. Both stand in the data of their item or meeting.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::maker::Maker;
use super::objects::{File, Object, Sides, kind};
use super::record::open_of;
use crate::archive::{Paper as Where, PublicDocument, PublicMeeting};
use crate::language::Lang;
use crate::problem::FileId;
use crate::site::{DATA, PageKey, encoded};

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

/// A paper with where it stands.
pub struct Standing<'a> {
    pub at: At,
    pub meeting: &'a PublicMeeting,
    pub document: &'a PublicDocument,
}

impl Maker<'_> {
    /// The id of a paper or file: the data of its item or meeting, and a name in it; a paper's is the anchor that it has on
    /// that page too.
    fn paper_id(&self, (place, nth): At, name: &str) -> String {
        let above = match nth {
            Some(nth) => self.site.item_data(place, nth),
            None => self.site.meeting_data(place),
        };
        format!("{}#{name}", self.id(&above))
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

    /// Every paper of a meeting, with where it stands.
    pub fn papers_of(&self, place: usize) -> Vec<Standing<'_>> {
        let Some(meeting) = self.site.archive().meetings.get(place) else { return Vec::new() };
        let Some(open) = open_of(meeting) else { return Vec::new() };
        let of_items = open.items().enumerate();
        let of_items =
            of_items.flat_map(|(nth, item)| item.documents().iter().map(move |own| (Some(nth), own)));
        let all = open.documents.iter().map(|own| (None, own)).chain(of_items);
        all.map(|(nth, document)| Standing { at: (place, nth), meeting, document }).collect()
    }

    /// The papers of a meeting or item, and their files. A paper names its files by the least that tells what they are.
    pub fn papers(
        &self,
        documents: &[PublicDocument],
        at: At,
        meeting: &PublicMeeting,
    ) -> (Vec<Paper>, Vec<File>) {
        let (mut papers, mut files) = (Vec::new(), Vec::<File>::new());
        for document in documents {
            let mut paper = self.paper_line(at, meeting, document);
            let of_paper = self.files_of(document, at, &paper);
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
            for file in of_paper {
                match files.iter_mut().find(|known| known.object.id == file.object.id) {
                    Some(known) => known.papers.push(paper.object.id.clone()),
                    None => files.push(file),
                }
            }
            papers.push(paper);
        }
        (papers, files)
    }

    /// The files of a paper, the versions before the other formats.
    fn files_of(&self, document: &PublicDocument, at: At, of: &Paper) -> Vec<File> {
        let own = self.versions(&document.paper, at, &document.anchor, 0);
        let master = own.first().map(|file| file.object.id.clone());
        let own = own.into_iter().map(|file| File { names: of.names.clone(), name: of.name.clone(), ..file });
        let others = document.alternatives.iter().zip(1..).flat_map(|((title, other), nth)| {
            let (name, names, master) = (self.first(title), self.sides(title), master.clone());
            let versions = self.versions(other, at, &document.anchor, nth).into_iter();
            versions.map(move |file| File {
                name: name.clone(),
                names: names.clone(),
                master: master.clone(),
                ..file
            })
        });
        own.chain(others)
            .map(|file| File { paper: of.paper_type.clone(), papers: vec![of.object.id.clone()], ..file })
            .collect()
    }

    /// The versions of a paper, or of its other format of that number. Like a paper's own, their ids are in the data of
    /// the item or meeting, so that where that is removed, its data answers for them, and no name is left.
    fn versions(&self, paper: &Where, at: At, anchor: &str, nth: usize) -> Vec<File> {
        match paper {
            Where::ToFollow => Vec::new(),
            Where::Url(url) => {
                let more = if nth == 0 { String::new() } else { format!("-{}", nth + 1) };
                let id = self.paper_id(at, &format!("{anchor}.link{more}"));
                let object = Object { id, kind: kind("File"), ..Object::default() };
                vec![File { object, url: url.to_string(), ..File::default() }]
            }
            Where::Files(all) => all.iter().map(|(of, file)| self.version(*of, *file, at)).collect(),
        }
    }

    fn version(&self, of: Option<Lang>, file: FileId, at: At) -> File {
        let source = self.files.path(file);
        let name = source.rsplit('/').next().unwrap_or(source);
        let (pages, language) = self.site.file_facts(of, file);
        let id = self.paper_id(at, &encoded(name));
        File {
            object: Object { id, kind: kind("File"), ..Object::default() },
            file_name: Some(name.to_owned()),
            media: Some(mime_guess::from_path(source).first_or_octet_stream().to_string()),
            size: Some(self.files.size(file)),
            url: self.site.absolute_file(file),
            pages,
            language: language.map(|lang| self.tag(lang)),
            ..File::default()
        }
    }
}
