//! How much of each committee's record there is in each language, and what has waited longest for its translation.

use jiff::civil::Date;

use crate::archive::{Item, Meeting};
use crate::content::TextRef;
use crate::language::{Lang, PerLang};
use crate::project::Project;

/// A committee's record in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The committee, by its place in the archive.
    pub committee: usize,
    /// The language.
    pub lang: Lang,
    /// Items whose title and every part are in the language.
    pub translated: usize,
    /// Items that are in any.
    pub items: usize,
    /// What has waited longest; none where nothing waits.
    pub longest: Option<Waiting>,
}

/// A meeting with something that waits for its translation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Waiting {
    /// Since when: the day on which the other language was published, else the day of the meeting.
    pub since: Date,
    /// The meeting, by its place in the archive.
    pub meeting: usize,
    /// How many of its items wait.
    pub items: usize,
}

/// How far the translation of every committee's record has come, committee by committee and language by language.
pub fn progress(project: &Project) -> Vec<Progress> {
    let archive = &project.archive;
    let langs: Vec<Lang> = project.locales().langs().collect();
    let mut all: Vec<Progress> = (0..archive.committees.len())
        .flat_map(|committee| {
            let none = move |lang: &Lang| Progress {
                committee,
                lang: *lang,
                translated: 0,
                items: 0,
                longest: None,
            };
            langs.iter().map(none).collect::<Vec<_>>()
        })
        .collect();
    for (place, meeting) in archive.meetings.iter().enumerate() {
        for lang in &langs {
            let own = all.iter_mut().find(|own| own.committee == meeting.committee && own.lang == *lang);
            if let Some(own) = own {
                own.add(project, meeting, place);
            }
        }
    }
    all
}

impl Progress {
    fn add(&mut self, project: &Project, meeting: &Meeting, place: usize) {
        let items = meeting.items().count();
        let marks = Marks::of(project, meeting, self.lang);
        let translated =
            meeting.items().filter(|item| has(item, self.lang) && !marks.wait(item, self.lang)).count();
        self.items += items;
        self.translated += translated;
        let lacks = meeting.languages.get(self.lang).is_none();
        if lacks || translated < items {
            let waiting =
                Waiting { since: since(meeting, self.lang), meeting: place, items: items - translated };
            if self.longest.as_ref().is_none_or(|longest| waiting < *longest) {
                self.longest = Some(waiting);
            }
        }
    }
}

/// The marks of what `new translation` left to do in a file.
struct Marks<'a> {
    marks: &'a [String],
    text: String,
}

impl<'a> Marks<'a> {
    fn of(project: &'a Project, meeting: &Meeting, lang: Lang) -> Marks<'a> {
        let marks = project.words().to_translate.as_slice();
        let mut texts = meeting.items().flat_map(|item| &item.parts).filter_map(|part| part.text.get(lang));
        let text = texts.next().and_then(|text| project.files.text(text.file).ok()).unwrap_or_default();
        Marks { marks, text }
    }

    /// Something of an item is still to be translated.
    fn wait(&self, item: &Item, lang: Lang) -> bool {
        let marked = |text: &str| self.marks.iter().any(|mark| text.contains(mark.as_str()));
        let said = |text: &TextRef| text.in_text(&self.text).is_some_and(marked);
        item.title.own(lang).is_some_and(marked)
            || item.parts.iter().filter_map(|part| part.text.get(lang)).any(said)
    }
}

fn has(item: &Item, lang: Lang) -> bool {
    let whole = |texts: &PerLang<_>| texts.is_empty() || texts.get(lang).is_some();
    item.headings.get(lang).is_some() && item.parts.iter().all(|part| whole(&part.text))
}

/// The first day on which another language said what this one lacks.
fn since(meeting: &Meeting, lang: Lang) -> Date {
    let others = meeting.published.iter().filter(|(own, _)| *own != lang);
    let days = others.flat_map(|(_, days)| days.iter().map(|(_, day)| *day));
    days.min().unwrap_or(meeting.date)
}
