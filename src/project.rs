//! A site's folder, read: from `content/` to the public archive, with everything that is wrong.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::archive::{
    Archive, Audience, Books, Colours, Picture, PublicArchive, PublicDocument, Reading, Shelf, languages,
    read_after, redact_after, silence, turn,
};
use crate::content::{
    Files, Words, nearest,
    pdf::{Look, Looks},
};
use crate::kept::{self, Kept};
use crate::language::{LocaleFault, LocaleSource, Locales, MessageFault, Needed};
use crate::problem::{At, Fault, KeyPath, Place, Problem, Quote};
use crate::site::Site;
use crate::theme::{Theme, default_locale_ids, faint, locale_sources, message_quote, named_messages, unread};

/// A site's folder after reading.
pub struct Project {
    folder: PathBuf,
    audience: Audience,
    /// The files of `content/`.
    pub files: Arc<Files>,
    ground: Ground,
    shelf: Shelf,
    /// What was found in the papers that are public.
    pub looks: Arc<Looks>,
    /// The record, public or not.
    pub archive: Archive,
    site: Arc<Site>,
    /// Everything that is wrong or suspicious.
    pub problems: Vec<Problem>,
}

/// What the record is read with. It follows from `site.yaml`, `locales/` and the theme.
struct Ground {
    theme: Option<PathBuf>,
    sources: Vec<LocaleSource>,
    locales: Arc<Locales>,
    own_words: Vec<Box<str>>,
    words: Words,
    problems: Vec<Problem>,
}

impl Ground {
    fn of(folder: &Path, files: &Files) -> Ground {
        let mut problems = Vec::new();
        let theme = own_theme(folder, files, &mut problems);
        for file in unread(theme.as_deref(), &languages(files, "languages")) {
            let fault = Fault::ThemeFileUnused { file: file.file, nearest: file.nearest };
            problems.push(Problem::of_archive(fault));
        }
        let (sources, locales) = site_locales(theme.as_deref(), files, &mut problems);
        let own_words: Vec<Box<str>> =
            languages(files, "decision-words").into_iter().map(Into::into).collect();
        let words = Words::new(&locales, &own_words);
        Ground { theme, sources, locales: Arc::new(locales), own_words, words, problems }
    }

    /// The hash of what files of meetings are read with, the program among it; `None` where that can't be looked at.
    fn hash(&self) -> Option<[u8; 32]> {
        let mut all = kept::program(kept::now())?;
        let mut add = |text: &str| {
            all.update(&text.len().to_le_bytes()).update(text.as_bytes());
        };
        for source in &self.sources {
            add(&source.id);
            add(&source.files.len().to_string());
            source.files.iter().for_each(|(_, text)| add(text));
        }
        self.own_words.iter().for_each(|word| add(word));
        Some(*all.finalize().as_bytes())
    }

    /// What was read with the one is what would be read with the other.
    fn reads_like(&self, other: &Ground) -> bool {
        self.sources == other.sources && self.own_words == other.own_words
    }
}

impl Project {
    /// Reads a site's folder: the one that holds `content/`.
    pub fn read(folder: &Path) -> Project {
        let mut project = Project::first(folder, Audience::Public);
        let collisions = project.site.collisions();
        project.problems.extend(collisions);
        project.problems.dedup();
        project
    }

    /// Reads it for those who prepare it: with meetings that are held back. Whether two pages have one address is left
    /// for [`Project::site`] to say.
    pub fn preview(folder: &Path) -> Project {
        Project::first(folder, Audience::Preview)
    }

    fn first(folder: &Path, audience: Audience) -> Project {
        let mut problems = Vec::new();
        let files = Files::find(&folder.join("content"), &mut problems);
        let ground = Ground::of(folder, &files);
        Project::with(folder, audience, (files, ground, Shelf::default()), None, problems)
    }

    /// Reads what changed: these files or folders, or who knows what.
    pub fn again(self, changed: Option<&[PathBuf]>) -> Project {
        let mut problems = Vec::new();
        let content = self.folder.join("content");
        let of_content: Option<Vec<PathBuf>> =
            changed.map(|all| all.iter().filter(|path| path.starts_with(&content)).cloned().collect());
        let files = self.files.again(of_content.as_deref(), &mut problems);
        let apart = [
            content.join("committees"),
            content.join("people"),
            content.join("issues"),
            content.join("pages"),
        ];
        let is_apart = |path: &PathBuf| apart.iter().any(|folder| path.starts_with(folder));
        let Project { folder, audience, ground, mut shelf, archive, site, looks, files: before, .. } = self;
        let ground = if changed.is_some_and(|all| all.iter().all(is_apart)) {
            ground
        } else {
            let now = Ground::of(&folder, &files);
            if !now.reads_like(&ground) {
                shelf = Shelf::default();
            }
            now
        };
        let last = Some((&archive, site.as_ref(), looks.as_ref(), before.as_ref()));
        Project::with(&folder, audience, (files, ground, shelf), last, problems)
    }

    fn with(
        folder: &Path,
        audience: Audience,
        (files, ground, mut shelf): (Files, Ground, Shelf),
        last: Option<(&Archive, &Site, &Looks, &Files)>,
        mut problems: Vec<Problem>,
    ) -> Project {
        problems.extend(ground.problems.iter().cloned());
        let kept = Kept::of(folder);
        // What is read again after a first time is little.
        let known = Some(&kept).filter(|_| last.is_none());
        let archive = record(known, (&files, &ground), &mut shelf, &mut problems);
        faint_colours(ground.theme.as_deref(), &archive.settings.colours, &files, &mut problems);
        let public =
            redact_after(&archive, audience, last.map(|(archive, site, ..)| (archive, site.archive())));
        let named = public.documents().flat_map(|document| document.all_files());
        let looks = Looks::after(last.map(|(_, _, looks, before)| (looks, before)), named, &files, &kept);
        problems.extend(closed_pictures(&files, &archive, &public));
        problems.extend(unreadable(&files, &looks, &public));
        problems.dedup();
        silence(&mut problems, &files);
        turn(&mut problems, &archive.settings.checks, &files);
        let (files, looks) = (Arc::new(files), Arc::new(looks));
        let of_papers = (Arc::clone(&files), Arc::clone(&looks));
        let site = Site::new(public, Arc::clone(&ground.locales), of_papers, last.map(|(_, site, ..)| site));
        let (folder, site) = (folder.to_owned(), Arc::new(site));
        Project { folder, audience, files, ground, shelf, looks, archive, site, problems }
    }

    /// The site of what may be shown.
    pub fn site(&self) -> &Arc<Site> {
        &self.site
    }

    /// What is kept between runs.
    pub fn kept(&self) -> Kept {
        Kept::of(&self.folder)
    }

    /// The files of the site's languages.
    pub fn locale_sources(&self) -> &[LocaleSource] {
        &self.ground.sources
    }

    /// The site's languages.
    pub fn locales(&self) -> &Locales {
        &self.ground.locales
    }

    /// The words of the format.
    pub fn words(&self) -> &Words {
        &self.ground.words
    }

    /// The site's theme.
    ///
    /// # Errors
    /// Templates that can't be read.
    pub fn theme(&self) -> Result<Theme, Vec<Problem>> {
        let colours = &self.archive.settings.colours;
        let Ground { theme, locales, words, .. } = &self.ground;
        Theme::open(theme.as_deref(), locales, words.dialect.clone(), colours)
    }

    /// True where something stops the build.
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(Problem::is_error)
    }
}

/// Reads the record. What earlier runs found in files of meetings is known where it is kept, and what this one finds is
/// kept there.
fn record(
    kept: Option<&Kept>,
    (files, ground): (&Files, &Ground),
    shelf: &mut Shelf,
    problems: &mut Vec<Problem>,
) -> Archive {
    let known = kept.and_then(|kept| Some((kept, ground.hash()?)));
    let books = known.map_or_else(Books::default, |(kept, hash)| Books::read(kept, hash, files));
    let reading = Reading { files, locales: &ground.locales, words: &ground.words, books: &books };
    let archive = read_after(reading, shelf, problems);
    if let Some((kept, _)) = known {
        books.keep(kept);
    }
    archive
}

/// Pictures that a public text shows, and that are papers closed to the public elsewhere.
fn closed_pictures(files: &Files, archive: &Archive, public: &PublicArchive) -> Vec<Problem> {
    if public.pictures.is_empty() {
        return Vec::new();
    }
    let closed = archive.closed_files();
    let shown = public.pictures.iter().filter(|picture| closed.contains(&picture.file));
    let problem = |picture: &Picture| {
        let file = files.path(picture.file).to_owned();
        Problem::at(Fault::ExemptAndPublic { file }, picture.place.clone())
    };
    shown.map(problem).collect()
}

/// Public papers that nobody, or not everybody, can open.
fn unreadable(files: &Files, looks: &Looks, public: &PublicArchive) -> Vec<Problem> {
    let problem = |document: &PublicDocument, id| {
        let file = files.path(id).to_owned();
        let fault = match looks.of(id)? {
            Look::Broken => Fault::PdfBroken { file },
            Look::Encrypted => Fault::PdfEncrypted { file },
            Look::Pdf(_) | Look::Unknown => return None,
        };
        Some(Problem::at(fault, document.place.clone()))
    };
    let of = |document| PublicDocument::all_files(document).filter_map(move |file| problem(document, file));
    public.documents().flat_map(of).collect()
}

fn site_file(files: &Files, key: &str) -> Option<Place> {
    let way = KeyPath::default().key(key);
    files.at("site.yaml").map(|file| Place { file, at: At::Value(way) })
}

/// `themes/NAME`, where `theme:` names one.
fn own_theme(folder: &Path, files: &Files, problems: &mut Vec<Problem>) -> Option<PathBuf> {
    let name = languages(files, "theme").into_iter().next().filter(|name| name != "default")?;
    let plain = !name.is_empty() && !name.contains(['/', '\\', ':']) && !name.starts_with('.');
    let own = folder.join("themes").join(&name);
    if plain && own.is_dir() {
        return Some(own);
    }
    let place = site_file(files, "theme")?;
    problems.push(Problem::at(Fault::NoTheme { theme: name }, place));
    None
}

/// The council's colours that can't be read on the theme's backgrounds (WCAG 2.2, 1.4.3).
fn faint_colours(theme: Option<&Path>, colours: &Colours, files: &Files, problems: &mut Vec<Problem>) {
    for faint in faint(theme, colours) {
        let way = KeyPath::default().key("colours").key(if faint.dark { "accent-dark" } else { "accent" });
        let fault = Fault::FaintColour {
            colour: faint.colour.to_string(),
            background: faint.ground.to_string(),
            contrast: faint.contrast,
        };
        let place = files.at("site.yaml").map(|file| Place { file, at: At::Value(way) });
        problems.extend(place.map(|place| Problem::at(fault, place)));
    }
}

/// The locales that `languages:` lists; the default theme's where it lists none that there is.
fn site_locales(
    theme: Option<&Path>,
    files: &Files,
    problems: &mut Vec<Problem>,
) -> (Vec<LocaleSource>, Locales) {
    let ids = languages(files, "languages");
    let mut sources = locale_sources(theme, &ids);
    for id in ids.iter().filter(|id| !sources.iter().any(|source| source.id == **id)) {
        let known = default_locale_ids().join(", ");
        let fault = Fault::LanguageUnknown { tag: id.clone(), known };
        problems.extend(site_file(files, "languages").map(|place| Problem::at(fault, place)));
    }
    if sources.is_empty() {
        sources = locale_sources(None, &default_locale_ids());
    }
    for source in &mut sources {
        own_messages(files, source, problems);
    }
    let own = theme.is_some() || sources.iter().any(|source| files.at(&own_file(source)).is_some());
    if own {
        let defaults = locale_sources(None, &default_locale_ids());
        let mut named = named_messages(theme);
        let needed = Needed::new(&defaults, named.keys().cloned().collect());
        let faults = sources.iter().flat_map(|source| needed.check(source));
        problems.extend(faults.map(|fault| message_problem(theme, files, &fault)));
        problems.extend(needed.unknown(&sources).into_iter().filter_map(|(id, tags)| {
            let nearest = nearest(id, needed.ids());
            let fault = Fault::MessageUnknown { message: id.to_owned(), tags: tags.join(", "), nearest };
            named.remove(id).map(|quote| Problem::quoting(fault, quote))
        }));
    }
    let locales = Locales::new(sources.clone()).unwrap_or_else(|faults| {
        problems.extend(faults.iter().map(|fault| message_problem(theme, files, fault)));
        Locales::new(locale_sources(None, &default_locale_ids())).unwrap_or_else(|_| Locales::none())
    });
    (sources, locales)
}

fn own_file(source: &LocaleSource) -> String {
    format!("locales/{}.ftl", source.id)
}

/// `content/locales/LANGUAGE.ftl` goes over the theme's messages.
fn own_messages(files: &Files, source: &mut LocaleSource, problems: &mut Vec<Problem>) {
    let name = own_file(source);
    if let Some(file) = files.at(&name) {
        match files.text(file) {
            Ok(text) => source.files.push((name, text)),
            Err(problem) => problems.push(problem),
        }
    }
}

fn message_fault(fault: &LocaleFault) -> Fault {
    let tag = fault.id.clone();
    match fault.kind.clone() {
        MessageFault::Syntax { detail } => Fault::BadMessages { file: fault.file.clone(), detail },
        MessageFault::Unused { message } => Fault::MessageUnused { message, tag },
        MessageFault::Missing { messages } => Fault::MessagesMissing { messages, tag },
        MessageFault::UnknownVariables { message, variables } => {
            Fault::MessageVariables { message, variables }
        }
        MessageFault::LackingVariables { message, variables } => {
            Fault::MessageWithoutVariables { message, variables }
        }
    }
}

fn message_problem(theme: Option<&Path>, files: &Files, fault: &LocaleFault) -> Problem {
    let problem = message_fault(fault);
    let Some(file) = files.at(&fault.file) else {
        return match message_quote(theme, &fault.file, fault.line) {
            Some(quote) => Problem::quoting(problem, quote),
            None => Problem::of_archive(problem),
        };
    };
    let text = files.text(file).unwrap_or_default();
    let line = Quote::line(String::new(), text, fault.line);
    Problem::at(problem, Place::bytes(file, line.range))
}
