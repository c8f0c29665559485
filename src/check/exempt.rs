//! What is closed to the public: its grounds, and whether any of it is about to be given away.
//!
//! Local Government Act 1972, Part VA and Schedule 12A, Parts 4 and 5 (as they stand for Wales); Public Bodies
//! (Admission to Meetings) Act 1960, section 1; SI 2007/951 (paragraphs 18A to 18C).

use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
};

use super::{MeetingRecord, Record, Vocabulary, papers::Paper, search};
use crate::archive::{Closure, Committee, Document, Item, Meeting, Paper as Where};
use crate::content::{Ground, fold};
use crate::language::Text;
use crate::problem::{Fault, FileId, Place, Problem};

/// The grounds of a meeting's exempt items and papers.
pub fn grounds(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    let committee = meeting.record.archive().committees.get(meeting.meeting.committee);
    let standards = committee.is_some_and(|committee| is_standards(meeting.record, committee));
    let mut look = |grounds: &[Ground], place: &Place| {
        for ground in grounds {
            if let Some(body) = without(*ground, meeting.record.settings().kind, standards) {
                let fault = Fault::GroundNotTheirs { ground: name(*ground).into(), body: body.into() };
                problems.push(Problem::at(fault, place.clone()));
            }
        }
    };
    let of_papers = |all: &[Document], look: &mut dyn FnMut(&[Ground], &Place)| {
        for document in all {
            document.closed.iter().for_each(|closed| look(closed, &document.place));
        }
    };
    of_papers(&meeting.meeting.documents, &mut look);
    for item in meeting.meeting.items() {
        let own = own_closure(meeting.meeting, item).into_iter();
        own.for_each(|closed| look(&closed.grounds, closed.place().unwrap_or(&item.place)));
        of_papers(&item.documents, &mut look);
    }
}

/// Grounds that one language's line states and another's doesn't: one of them is a slip.
pub fn grounds_differ(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    for item in meeting.meeting.items() {
        let Some(closed) = own_closure(meeting.meeting, item) else { continue };
        let lacks = |ground: &Ground| {
            closed.stated.iter().find(|(_, own)| !own.contains(ground)).map(|(lang, _)| lang)
        };
        let mut all =
            closed.stated.iter().flat_map(|(lang, own)| own.iter().map(move |ground| (lang, ground)));
        let Some((lang, ground, other)) = all.find_map(|(lang, ground)| Some((lang, ground, lacks(ground)?)))
        else {
            continue;
        };
        let fault = Fault::GroundsDiffer { number: item.number.to_string(), ground: name(*ground).into() };
        let place = |lang| closed.lines.get(lang).unwrap_or(&item.place).clone();
        problems.push(Problem::at(fault, place(lang)).and(place(other)));
    }
}

/// What closes an item itself; none where a sub-item is closed with its item.
fn own_closure<'a>(meeting: &Meeting, item: &'a Item) -> Option<&'a Closure> {
    let parent = item.parent.as_ref().and_then(|parent| meeting.items().find(|item| item.number == *parent));
    let of_parent = parent.and_then(|parent| parent.closed.as_ref());
    item.closed.as_deref().filter(|closed| of_parent.is_none_or(|parent| !parent.says(closed)))
}

/// Who can't use a ground: a word that the message chooses by.
fn without(ground: Ground, kind: &str, standards: bool) -> Option<&'static str> {
    let part_va = matches!(kind, "principal" | "joint");
    match ground {
        Ground::Act1960 if part_va => Some("council"),
        Ground::Paragraph(_) | Ground::Confidential if kind == "community" => Some("community"),
        Ground::Paragraph("18A" | "18B" | "18C") if part_va && !standards => Some("committee"),
        _ => None,
    }
}

fn is_standards(record: &Record, committee: &Committee) -> bool {
    let names = std::iter::once(committee.id.as_ref()).chain(committee.name.versions());
    let mut folded = names.map(fold);
    folded.any(|name| record.vocabulary().standards.iter().any(|word| name.contains(word.as_str())))
}

/// What the messages call a ground by: a paragraph, or a word of the format.
fn name(ground: Ground) -> &'static str {
    match ground {
        Ground::Paragraph(paragraph) => paragraph,
        Ground::Confidential => "confidential",
        Ground::Act1960 => "act-1960",
    }
}

/// Exempt items that don't say why: the public interest has to be weighed (Schedule 12A, paragraph 21), and a resolution
/// of 1960 states its reasons. Paragraph 16 and what is confidential aren't weighed.
pub fn explained(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    let weighed = |ground: &Ground| {
        !matches!(ground, Ground::Confidential | Ground::Paragraph("16" | "18A" | "18B" | "18C"))
    };
    for item in meeting.meeting.items().filter(|item| item.removed.is_none()) {
        let Some(closed) = own_closure(meeting.meeting, item) else { continue };
        if let Some(said) = &closed.explanation {
            problems.extend(explained_once(meeting, item, closed, said));
        } else if closed.grounds.iter().any(weighed) {
            let fault = Fault::ExemptUnexplained { number: item.number.to_string() };
            problems.push(Problem::at(fault, closed.place().unwrap_or(&item.place).clone()));
        }
    }
}

/// An explanation that stands in some of the meeting's languages only.
fn explained_once(meeting: &MeetingRecord, item: &Item, closed: &Closure, said: &Text) -> Option<Problem> {
    let Text::Sides(sides) = said else { return None };
    let (own, _) = sides.iter().next()?;
    let mut langs = meeting.meeting.languages.iter().map(|(lang, ())| lang);
    // Where the item isn't in a language at all, that is told.
    let lacking = langs.find(|lang| sides.get(*lang).is_none() && item.headings.get(*lang).is_some())?;
    let locales = meeting.record.locales();
    let fault = Fault::ExplanationNotTranslated {
        number: item.number.to_string(),
        language: locales.locale(lacking).id().to_owned(),
    };
    let place = closed.lines.get(lacking).or_else(|| item.headings.get(lacking))?;
    let problem = Problem::at(fault, place.clone());
    Some(closed.lines.get(own).into_iter().fold(problem, |problem, other| problem.and(other.clone())))
}

/// How far from "Schedule 12A" its part may stand.
const NEAR: usize = 24;
/// The most words between them: `Part 1 of Schedule 12A`, `Part 1 of the Schedule 12A`.
const BETWEEN: usize = 2;

/// Part 1 of Schedule 12A, which holds in England.
pub fn part_one(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    let words = meeting.record.vocabulary();
    for (lang, ()) in meeting.meeting.languages.iter() {
        let text = meeting.whole(lang).to_ascii_lowercase();
        for schedule in words.schedule.iter().flat_map(|word| search::words(&text, word)) {
            let part = part_before(&text, &schedule, words).or_else(|| part_after(&text, &schedule, words));
            let Some((part, file)) = part.zip(meeting.file(lang)) else { continue };
            let range = part.start.min(schedule.start)..part.end.max(schedule.end);
            let said = meeting.whole(lang).get(range.clone()).unwrap_or_default().replace('\n', " ");
            problems.push(Problem::at(Fault::PartOneCited { words: said }, Place::bytes(file, range)));
        }
    }
}

/// Part 1 in `Part 1 of Schedule 12A`: the last one before it.
fn part_before(text: &str, schedule: &Range<usize>, words: &Vocabulary) -> Option<Range<usize>> {
    let from = text.floor_char_boundary(schedule.start.saturating_sub(NEAR));
    let near = text.get(from..schedule.start)?;
    let found = words.part_one.iter().flat_map(|word| search::words(near, word));
    let part = found.max_by_key(|part| part.start)?;
    joins(near.get(part.end..)?).then_some(from + part.start..from + part.end)
}

/// Part 1 in `Schedule 12A, Part 1`; in `Part 4 of Schedule 12A and Part 1 of Schedule 12` it is another schedule's.
fn part_after(text: &str, schedule: &Range<usize>, words: &Vocabulary) -> Option<Range<usize>> {
    let to = text.ceil_char_boundary((schedule.end + NEAR).min(text.len()));
    let near = text.get(schedule.end..to)?;
    let found = words.part_one.iter().flat_map(|word| search::words(near, word));
    let part = found.min_by_key(|part| part.start)?;
    let part =
        joins(near.get(..part.start)?).then_some(schedule.end + part.start..schedule.end + part.end)?;
    let to = text.ceil_char_boundary((part.end + NEAR).min(text.len()));
    let rest = text.get(part.end..to)?;
    // "Schedule", without its number.
    let mut schedules = words.schedule.iter().filter_map(|word| word.split(' ').next());
    let of_another = schedules.any(|word| {
        search::words(rest, word).next().is_some_and(|at| rest.get(..at.start).is_some_and(joins))
    });
    (!of_another).then_some(part)
}

/// True for what may stand between a part and its schedule.
fn joins(between: &str) -> bool {
    let apart = |c: char| matches!(c, '.' | ';' | ':') || c.is_ascii_digit();
    let lines = between.matches('\n').count();
    lines < 2 && !between.contains(apart) && between.split_whitespace().count() <= BETWEEN
}

/// Public files with the bytes of an exempt one, and addresses that are exempt in one place and public in another.
pub fn copies(record: &Record, problems: &mut Vec<Problem>) {
    let closed = record.archive().closed_files();
    let sizes: HashMap<u64, Vec<FileId>> = closed.iter().fold(HashMap::new(), |mut sizes, file| {
        sizes.entry(record.files().size(*file)).or_default().push(*file);
        sizes
    });
    let hash = |file: FileId| record.files().bytes(file).ok().map(|bytes| blake3::hash(&bytes));
    for (file, _) in record.site().published_files() {
        let size = record.files().size(file);
        let Some(alike) = sizes.get(&size).filter(|_| size > 0 && !closed.contains(&file)) else { continue };
        let own = hash(file);
        if let Some(exempt) = alike.iter().filter(|other| own.is_some() && hash(**other) == own).min() {
            let (file_path, exempt) = (record.files().path(file).to_owned(), record.files().path(*exempt));
            let fault = Fault::ExemptSameBytes { file: file_path, exempt: exempt.to_owned() };
            problems.push(Problem::at(fault, shown_at(record, file)));
        }
    }
    addresses(record, problems);
}

/// Where a public file is stated.
fn shown_at(record: &Record, file: FileId) -> Place {
    let archive = record.site().archive();
    let document = archive.documents().find(|document| document.all_files().any(|own| own == file));
    let picture = || archive.pictures.iter().find(|picture| picture.file == file);
    let place = document.map(|document| document.place.clone());
    place.or_else(|| picture().map(|picture| picture.place.clone())).unwrap_or_else(|| Place::file(file))
}

fn addresses(record: &Record, problems: &mut Vec<Problem>) {
    let mut exempt: BTreeMap<&str, &Place> = BTreeMap::new();
    for meeting in &record.archive().meetings {
        let of_items = meeting.items().flat_map(|item| {
            let shut = item.closed.is_some();
            item.documents.iter().filter(move |own| own.closed.is_some() || (shut && !own.public))
        });
        let of_meeting = meeting.documents.iter().filter(|own| own.closed.is_some());
        for document in of_meeting.chain(of_items) {
            if let Where::Url(url) = &document.paper {
                exempt.insert(url, &document.place);
            }
        }
    }
    for document in record.site().archive().documents() {
        let Where::Url(url) = &document.paper else { continue };
        if let Some(other) = exempt.get(url.as_ref()) {
            let fault = Fault::ExemptAndPublic { file: url.to_string() };
            problems.push(Problem::at(fault, document.place.clone()).and((*other).clone()));
        }
    }
}

/// Public PDFs whose first page says that they aren't.
pub fn papers(record: &Record, problems: &mut Vec<Problem>) {
    for paper in record.papers() {
        if let Some(words) = says_exempt(record, paper) {
            let fault = Fault::PaperLooksExempt { file: paper.path.to_string(), words };
            problems.push(Problem::at(fault, paper.place.clone()));
        }
    }
}

/// The words of a first page that close the paper: a phrase, or a line that says nothing else but by which paragraph.
fn says_exempt(record: &Record, paper: &Paper) -> Option<String> {
    let text = &paper.first.as_ref()?.text;
    let words = record.vocabulary();
    let line = text.lines().find(|line| {
        let line = fold(line.trim_matches(|c: char| !c.is_alphanumeric()));
        words.closed_lines.contains(&line) || states_ground(&line, words)
    });
    if let Some(line) = line {
        return Some(line.trim().to_owned());
    }
    let whole = fold(text);
    words.not_public.iter().find(|phrase| search::words(&whole, phrase).next().is_some()).cloned()
}

/// True for `exempt information: paragraph 14 of Part 4 of Schedule 12A`.
fn states_ground(line: &str, words: &Vocabulary) -> bool {
    let signs = [':', '–', '—', '-', '(', ','];
    let Some((head, ground)) = line.split_once(signs) else { return false };
    let names_law = || words.law.iter().any(|word| search::words(ground, word).next().is_some());
    let has_figure = ground.contains(|c: char| c.is_ascii_digit());
    has_figure && words.closed_lines.iter().any(|own| own == head.trim_end()) && names_law()
}
