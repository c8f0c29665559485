//! Papers as a page lists them.

use serde::Serialize;

use super::request::RequestView;
use crate::archive::{Paper, PublicDocument};
use crate::content::pdf::Look;
use crate::language::{Arg, Lang};
use crate::problem::FileId;
use crate::site::{Site, Words};

/// What the anchor of a meeting's own paper starts with.
pub(super) const MEETINGS_OWN: &str = "document-";

/// A paper.
#[derive(Debug, Serialize)]
pub struct PaperView {
    pub(super) anchor: String,
    pub(super) title: Words,
    versions: Vec<VersionView>,
    to_follow: bool,
    /// A file of it lacks what assistive technology needs.
    unsuitable: bool,
    alternatives: Vec<AlternativeView>,
    /// How to ask for another format.
    pub(super) request: Option<RequestView>,
}

impl PaperView {
    /// There is something to read.
    pub(super) fn is_there(&self) -> bool {
        !self.versions.is_empty()
    }
}

/// A file or an address of a paper.
#[derive(Debug, Serialize)]
pub struct VersionView {
    url: String,
    /// What the link says besides the title: of the first what kind of paper it is, then type, size, pages, and the page's
    /// own language.
    about: String,
    /// The name of its language, where it has one that isn't the page's.
    language: Option<Words>,
}

/// The same paper in another format.
#[derive(Debug, Serialize)]
pub struct AlternativeView {
    /// The format, then the paper.
    titles: Vec<Words>,
    versions: Vec<VersionView>,
    unsuitable: bool,
}

impl Site {
    /// The papers of an item or meeting; anchors may start with the item's number, where a page holds many items.
    pub(super) fn papers(&self, documents: &[PublicDocument], prefix: &str, lang: Lang) -> Vec<PaperView> {
        let paper = |document: &PublicDocument| {
            let title = self.paper_title(document, lang);
            let alternative = |(format, paper): &(_, _)| AlternativeView {
                titles: vec![self.words(format, lang), title.clone()],
                versions: self.versions(paper, lang),
                unsuitable: self.is_unsuitable(paper),
            };
            let mut versions = self.versions(&document.paper, lang);
            if let (Some(kind), Some(first)) = (document.kind, versions.first_mut()) {
                let kind = self.message(lang, &format!("document-kind-{kind}"));
                first.about = self.with_more(kind, &first.about, lang);
            }
            PaperView {
                anchor: format!("{prefix}{}", document.anchor),
                versions,
                to_follow: document.paper == Paper::ToFollow,
                unsuitable: self.is_unsuitable(&document.paper),
                alternatives: document.alternatives.iter().map(alternative).collect(),
                title,
                request: None,
            }
        };
        documents.iter().map(paper).collect()
    }

    /// What is said of a file, and one thing more.
    fn with_more(&self, about: String, more: &str, lang: Lang) -> String {
        if more.is_empty() {
            return about;
        }
        let args = [("about", Arg::Text(&about)), ("more", Arg::Text(more))];
        self.locales.locale(lang).message("file-more", &args)
    }

    /// What a paper is called: by the record, else by its file of the language, else by another file of it, else by a
    /// file's name.
    pub(in crate::site) fn paper_title(&self, document: &PublicDocument, lang: Lang) -> Words {
        let stated = self.words(&document.title, lang);
        if !document.untitled && stated.lang.is_none() {
            return stated;
        }
        let Paper::Files(files) = &document.paper else { return stated };
        let titles = files.iter().filter_map(|(of, file)| {
            let Some(Look::Pdf(pdf)) = self.looks.of(*file) else { return None };
            let of = of.or_else(|| self.language_of(pdf.language.as_deref()?)).unwrap_or(lang);
            Some((of, pdf.title.as_deref()?))
        });
        let titles: Vec<_> = titles.collect();
        let own = titles.iter().find(|(of, _)| *of == lang);
        match own.or_else(|| titles.first().filter(|_| document.untitled)) {
            Some((of, title)) => {
                Words { text: (*title).to_owned(), lang: (*of != lang).then(|| self.tag(*of)) }
            }
            None => stated,
        }
    }

    /// A file of it is known to lack what assistive technology needs.
    fn is_unsuitable(&self, paper: &Paper) -> bool {
        paper.files().any(|file| self.looks.of(file).is_some_and(Look::is_unsuitable))
    }

    /// The reader's own language first.
    fn versions(&self, paper: &Paper, lang: Lang) -> Vec<VersionView> {
        match paper {
            Paper::ToFollow => Vec::new(),
            Paper::Url(url) => {
                vec![VersionView { url: url.to_string(), about: String::new(), language: None }]
            }
            Paper::Files(files) => {
                let mut files: Vec<_> = files.iter().collect();
                files.sort_by_key(|(of, _)| *of != Some(lang));
                files.into_iter().map(|(of, file)| self.version(*of, *file, lang)).collect()
            }
        }
    }

    fn version(&self, of: Option<Lang>, file: FileId, lang: Lang) -> VersionView {
        let path = self.files.path(file);
        let ending =
            path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(_, ending)| ending);
        let kind = ending.to_uppercase();
        let locale = self.locales.locale(lang);
        let bytes = self.files.size(file);
        let mut about = if bytes < 1_000_000 {
            let size = locale.number(bytes.div_ceil(1000));
            locale.message("file-kilobytes", &[("kind", Arg::Text(&kind)), ("size", Arg::Text(&size))])
        } else {
            let (whole, tenth) = (bytes / 1_000_000, bytes % 1_000_000 / 100_000);
            let (whole, tenth) = (locale.number(whole), tenth.to_string());
            let args =
                [("kind", Arg::Text(&kind)), ("whole", Arg::Text(&whole)), ("tenth", Arg::Text(&tenth))];
            locale.message("file-megabytes", &args)
        };
        let (pages, stated) = match self.looks.of(file) {
            Some(Look::Pdf(pdf)) => (pdf.pages, pdf.language.as_deref()),
            _ => (None, None),
        };
        let of = of.or_else(|| self.language_of(stated?));
        let own = of.filter(|of| *of == lang).map(|of| self.message(of, "locale-name"));
        let pages = pages.map(|count| self.counted(lang, "file-pages", count as usize));
        for more in pages.into_iter().chain(own) {
            about = self.with_more(about, &more, lang);
        }
        let language = of
            .filter(|of| *of != lang)
            .map(|of| Words { text: self.message(of, "locale-name"), lang: Some(self.tag(of)) });
        VersionView { url: self.file_url(file), about, language }
    }

    /// The site's language of a tag: its own, or that which it starts with (RFC 4647, section 3.4).
    fn language_of(&self, tag: &str) -> Option<Lang> {
        let tag = tag.to_ascii_lowercase();
        self.locales.find(&tag).or_else(|| self.locales.find(tag.split('-').next()?))
    }

    /// The addresses that links in the texts may stand for.
    pub(super) fn paper_links<'d>(
        &self,
        documents: impl Iterator<Item = &'d PublicDocument>,
        lang: Lang,
    ) -> Vec<(Box<str>, String)> {
        let mut links = Vec::new();
        for document in documents {
            if let Paper::Files(files) = &document.paper {
                let best = files.iter().find(|(of, _)| *of == Some(lang)).or_else(|| files.first());
                if let Some((_, file)) = best {
                    links.push((document.name.clone(), self.file_url(*file)));
                }
                for (_, file) in files {
                    let path = self.files.path(*file);
                    let name = path.rsplit('/').next().unwrap_or(path);
                    links.push((name.into(), self.file_url(*file)));
                }
            }
        }
        links
    }
}
