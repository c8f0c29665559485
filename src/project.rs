//! A site's folder, read: from `content/` to the public archive, with everything that is wrong.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::archive::{
    Archive, Colours, Picture, PublicArchive, PublicDocument, Reading, languages, read, redact,
};
use crate::content::{
    Files, Words,
    pdf::{Look, Looks},
};
use crate::kept::Kept;
use crate::language::{LocaleFault, LocaleSource, Locales, MessageFault, Needed};
use crate::problem::{At, Fault, KeyPath, Place, Problem};
use crate::site::Site;
use crate::theme::{Theme, default_locale_ids, faint, locale_sources, own_message_ids};

/// A site's folder after reading.
pub struct Project {
    /// The files of `content/`.
    pub files: Files,
    /// The site's languages.
    pub locales: Arc<Locales>,
    /// The words of the format.
    pub words: Words,
    /// What was found in the papers that are public.
    pub looks: Looks,
    /// The record, public or not.
    pub archive: Archive,
    /// The folder of the site's own theme.
    pub theme: Option<PathBuf>,
    /// Everything that is wrong or suspicious.
    pub problems: Vec<Problem>,
}

impl Project {
    /// Reads a site's folder: the one that holds `content/`.
    pub fn read(folder: &Path) -> Project {
        let mut problems = Vec::new();
        let files = Files::find(&folder.join("content"), &mut problems);
        let theme = own_theme(folder, &files, &mut problems);
        let locales = Arc::new(site_locales(theme.as_deref(), &files, &mut problems));
        let own_words: Vec<Box<str>> =
            languages(&files, "decision-words").into_iter().map(Into::into).collect();
        let words = Words::new(&locales, &own_words);
        let reading = Reading { files: &files, locales: &locales, words: &words };
        let archive = read(reading, &mut problems);
        faint_colours(theme.as_deref(), &archive.settings.colours, &files, &mut problems);
        let looks = Looks::default();
        let mut project = Project { files, locales, words, looks, archive, theme, problems };
        let public = project.public();
        let closed = closed_pictures(&project, &public);
        let named = public.documents().flat_map(|document| document.all_files());
        project.looks = Looks::at(named, &project.files, &Kept::of(folder));
        let unreadable = unreadable(&project, &public);
        let collisions = Site::new(public, &project.locales, &project.files, &project.looks).collisions();
        project.problems.extend(closed.into_iter().chain(unreadable).chain(collisions));
        project.problems.dedup();
        project
    }

    /// What of the record is public.
    pub fn public(&self) -> PublicArchive {
        redact(&self.archive)
    }

    /// The site of what is public.
    pub fn site(&self) -> Site<'_> {
        Site::new(self.public(), &self.locales, &self.files, &self.looks)
    }

    /// The site's theme.
    ///
    /// # Errors
    /// Templates that can't be read.
    pub fn theme(&self) -> Result<Theme, Vec<Problem>> {
        let colours = &self.archive.settings.colours;
        Theme::open(self.theme.as_deref(), &self.locales, self.words.dialect.clone(), colours)
    }

    /// True where something stops the build.
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(Problem::is_error)
    }
}

/// Pictures that a public text shows, and that are papers closed to the public elsewhere.
fn closed_pictures(project: &Project, public: &PublicArchive) -> Vec<Problem> {
    if public.pictures.is_empty() {
        return Vec::new();
    }
    let closed = project.archive.closed_files();
    let shown = public.pictures.iter().filter(|picture| closed.contains(&picture.file));
    let problem = |picture: &Picture| {
        let file = project.files.path(picture.file).to_owned();
        Problem::at(Fault::ExemptAndPublic { file }, picture.place.clone())
    };
    shown.map(problem).collect()
}

/// Public papers that nobody, or not everybody, can open.
fn unreadable(project: &Project, public: &PublicArchive) -> Vec<Problem> {
    let problem = |document: &PublicDocument, id| {
        let file = project.files.path(id).to_owned();
        let fault = match project.looks.of(id)? {
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
fn site_locales(theme: Option<&Path>, files: &Files, problems: &mut Vec<Problem>) -> Locales {
    let ids = languages(files, "languages");
    let mut sources = locale_sources(theme, &ids);
    for id in ids.iter().filter(|id| !sources.iter().any(|source| source.id == **id)) {
        let known = default_locale_ids().join(", ");
        let fault = Fault::LanguageUnknown { language: id.clone(), known };
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
        let needed = Needed::new(&defaults, own_message_ids(theme));
        let faults = sources.iter().flat_map(|source| needed.check(source));
        problems.extend(faults.map(|fault| message_problem(files, &fault)));
    }
    Locales::new(sources).unwrap_or_else(|faults| {
        problems.extend(faults.iter().map(|fault| message_problem(files, fault)));
        Locales::new(locale_sources(None, &default_locale_ids())).unwrap_or_else(|_| Locales::none())
    })
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
    let language = fault.id.clone();
    match fault.kind.clone() {
        MessageFault::Syntax { detail } => Fault::BadMessages { file: fault.file.clone(), detail },
        MessageFault::Unused { message } => Fault::MessageUnused { message, language },
        MessageFault::Missing { messages } => Fault::MessagesMissing { messages, language },
        MessageFault::UnknownVariables { message, variables } => {
            Fault::MessageVariables { message, variables }
        }
        MessageFault::LackingVariables { message, variables } => {
            Fault::MessageWithoutVariables { message, variables }
        }
    }
}

fn message_problem(files: &Files, fault: &LocaleFault) -> Problem {
    let problem = message_fault(fault);
    let Some(file) = files.at(&fault.file) else { return Problem::of_archive(problem) };
    let text = files.text(file).unwrap_or_default();
    let start: usize = text.split_inclusive('\n').take(fault.line.saturating_sub(1)).map(str::len).sum();
    let len = text.get(start..).and_then(|rest| rest.lines().next()).map_or(0, str::len);
    Problem::at(problem, Place::bytes(file, start..start + len))
}
