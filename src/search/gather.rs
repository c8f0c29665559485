//! The words of the record, gathered in segments that are read in parallel.

use pulldown_cmark::Event;
use rayon::prelude::*;

use super::{
    record::{Numbered, Record, documents},
    segment::{Segment, Stream, Tally},
    without_tags,
};
use crate::archive::{Attendee, PublicBody, PublicDocument, PublicItem, PublicMeeting, PublicText, Shown};
use crate::bundle::{Sink, Step, take};
use crate::content::{Files, prose::parser};
use crate::language::{Arg, Forms, Lang, PerLang, Text};
use crate::problem::Problem;
use crate::site::{Of, PageKey, Site, Texts};

/// How many meetings are a segment's.
const MEETINGS: usize = 100;

/// The start of what isn't a word but narrows a search.
pub const FILTER: char = '=';

/// The start of what stands for a month and a year that follow each other: no name of a committee starts so.
const MONTH: &str = "=@";

/// What everything has that can be found: a search without words looks for it.
const EVERYTHING: &str = "=";

/// Reads the whole record of a language.
///
/// # Errors
/// Texts that can't be read, or aren't what was read before.
pub fn segments(record: &Record, files: &Files, sink: &dyn Sink) -> Result<Vec<Segment>, Vec<Problem>> {
    let tag = record.site.locales().locale(record.lang).id();
    let name = |nth: usize| format!("search-{tag}-{nth}");
    let undated = || {
        let step = Step { name: name(0), of: Of::Whole };
        segment(record, (files, sink), step, &|gathering, texts| gathering.undated(texts))
    };
    let dated = |(nth, meetings): (usize, &[Numbered])| {
        let numbers =
            meetings.first().map(|first| format!("{} {} {}", first.items, first.documents, first.own));
        let places = meetings.iter().map(|meeting| meeting.place).collect();
        let of = Of::Meetings(places, numbers.unwrap_or_default().into_bytes());
        segment(record, (files, sink), Step { name: name(nth + 1), of }, &|gathering, texts| {
            meetings.iter().try_for_each(|meeting| gathering.meeting(meeting, texts))
        })
    };
    let (first, rest) = rayon::join(undated, || {
        record.meetings.par_chunks(MEETINGS).enumerate().map(dated).collect::<Vec<_>>()
    });
    let mut segments = Vec::with_capacity(rest.len() + 1);
    let mut problems = Vec::new();
    for outcome in std::iter::once(first).chain(rest) {
        match outcome {
            Ok(segment) => segments.push(segment),
            Err(new) => problems.extend(new),
        }
    }
    if problems.is_empty() { Ok(segments) } else { Err(problems) }
}

/// Gathers a segment, or reads the one that stands.
fn segment(
    record: &Record,
    (files, sink): (&Files, &dyn Sink),
    step: Step,
    gather: &dyn Fn(&mut Gathering, &mut Texts) -> Result<(), Problem>,
) -> Result<Segment, Vec<Problem>> {
    let mut made = None;
    let bytes = take(sink, files, step, &mut |_, texts| {
        let mut gathering = Gathering::new(record);
        gather(&mut gathering, texts).map_err(|problem| vec![problem])?;
        let segment = made.insert(gathering.tally.finish(gathering.forms));
        Ok(if sink.steps().is_some() { segment.bytes().to_vec() } else { Vec::new() })
    })?;
    Ok(made.or_else(|| Segment::read(bytes)).unwrap_or_default())
}

struct Gathering<'a> {
    site: &'a Site,
    forms: &'a Forms,
    lang: Lang,
    record: &'a Record<'a>,
    /// What a councillor is called before the name.
    councillor: String,
    /// What stands before the number of a minute.
    minutes: String,
    tally: Tally,
}

impl<'a> Gathering<'a> {
    fn new(record: &'a Record<'a>) -> Gathering<'a> {
        let locale = record.site.locales().locale(record.lang);
        let before = locale.message("councillor-name", &[("name", Arg::Text(""))]);
        Gathering {
            site: record.site,
            forms: locale.forms(),
            lang: record.lang,
            record,
            councillor: format!("{before} {}", locale.words("words-councillor").join(" ")),
            minutes: locale.words("words-minutes").join(" "),
            tally: Tally::default(),
        }
    }

    /// The words of a plain text, in several streams.
    fn plain(&mut self, text: &str, streams: &[Stream], number: u32) {
        let forms = self.forms;
        let mut add = |word: &str| {
            for stream in streams {
                self.tally.add(word, *stream, number);
            }
        };
        let mut before = String::new();
        forms.words(text, |word| {
            add(word);
            if let Some(month) = forms.month_and_year(&before, word) {
                add(&format!("{MONTH}{month}"));
            }
            before.clear();
            before.push_str(word);
        });
    }

    /// The words of a text of the record, without its Markdown.
    fn text(
        &mut self,
        text: &PublicText,
        texts: &mut Texts,
        stream: Stream,
        number: u32,
    ) -> Result<(), Problem> {
        let said = texts.get(text)?;
        let mut plain = String::with_capacity(said.len());
        for event in parser(said) {
            match event {
                Event::Text(words) | Event::Code(words) => plain.push_str(&words),
                Event::Html(html) => without_tags(&html, &mut plain),
                Event::SoftBreak | Event::HardBreak | Event::End(_) => plain.push(' '),
                _ => {}
            }
        }
        self.plain(&plain, &[stream], number);
        Ok(())
    }

    fn words(&mut self, text: Option<&Text>, streams: &[Stream], number: u32) {
        if let Some(said) = text.and_then(|text| text.said(self.lang)) {
            self.plain(said.text, streams, number);
        }
    }

    fn people(&mut self, people: &[Attendee], stream: Stream, number: u32) {
        if people.iter().any(|who| who.name.councillor) {
            self.called_councillor(&[stream], number);
        }
        for who in people {
            self.plain(&who.name.display(), &[stream], number);
            self.words(who.role.as_ref(), &[stream], number);
            self.words(who.organisation.as_ref(), &[stream], number);
        }
    }

    fn called_councillor(&mut self, streams: &[Stream], number: u32) {
        let words = std::mem::take(&mut self.councillor);
        self.plain(&words, streams, number);
        self.councillor = words;
    }

    fn undated(&mut self, texts: &mut Texts) -> Result<(), Problem> {
        let record = self.record;
        for (number, key) in (0..).zip(record.people.iter().chain(&record.pages)) {
            self.page(*key, number, texts)?;
        }
        Ok(())
    }

    /// A person, a committee, an issue or a page.
    fn page(&mut self, key: PageKey, number: u32, texts: &mut Texts) -> Result<(), Problem> {
        let archive = self.site.archive();
        let title = [Stream::Rest, Stream::RestTitles];
        self.everything(Stream::Rest, number);
        match key {
            PageKey::Invitee(place, ..) | PageKey::Councillor(place, ..) => {
                let Some(known) = self.site.everybody().all.get(place) else { return Ok(()) };
                self.plain(&known.name.display(), &title, number);
                if known.councillor {
                    self.called_councillor(&title, number);
                }
                let file = self.site.person_file(known);
                self.words(file.and_then(|file| file.ward.as_ref()), &[Stream::Rest], number);
                self.words(file.and_then(|file| file.party.as_ref()), &[Stream::Rest], number);
            }
            PageKey::Committee(place, _) => {
                let Some(committee) = archive.committees.get(place) else { return Ok(()) };
                self.words(Some(&committee.name), &title, number);
                self.best(&committee.text, texts, Stream::Rest, number)?;
                for member in &committee.members {
                    self.plain(&member.who.name.display(), &[Stream::Rest], number);
                }
                self.filter(&committee.id, &[(Stream::Rest, number)]);
            }
            PageKey::Issue(place, ..) => {
                self.words(archive.issues.get(place).map(|issue| &issue.title), &title, number);
            }
            PageKey::Page(place, _) => {
                let Some(page) = archive.pages.get(place) else { return Ok(()) };
                self.words(Some(&page.title), &title, number);
                self.best(&page.text, texts, Stream::Rest, number)?;
            }
            _ => {
                let Some(own) = self.site.own_page(key) else { return Ok(()) };
                self.plain(&own.title, &title, number);
                own.about.iter().for_each(|about| self.plain(about, &title, number));
            }
        }
        Ok(())
    }

    /// The version of a text that a reader is shown.
    fn best(
        &mut self,
        text: &PerLang<PublicText>,
        texts: &mut Texts,
        stream: Stream,
        number: u32,
    ) -> Result<(), Problem> {
        text.best(self.lang).map_or(Ok(()), |(_, text)| self.text(text, texts, stream, number))
    }

    fn meeting(&mut self, numbered: &Numbered, texts: &mut Texts) -> Result<(), Problem> {
        let Shown::Open(open) = &numbered.meeting.shown else { return Ok(()) };
        let committee = self.site.archive().committees.get(numbered.meeting.committee);
        self.words(
            committee.map(|committee| &committee.name),
            &[Stream::Rest, Stream::RestTitles],
            numbered.own,
        );
        self.words(open.title.as_ref(), &[Stream::Rest, Stream::RestTitles], numbered.own);
        let day = self.day(numbered.meeting);
        self.plain(&day, &[Stream::Rest, Stream::RestTitles], numbered.own);
        self.status(numbered.meeting, numbered.own);
        self.words(open.venue.as_ref(), &[Stream::Rest], numbered.own);
        self.best(&open.preamble, texts, Stream::Rest, numbered.own)?;
        if let Some(attendance) = &open.attendance {
            for list in
                [&attendance.present, &attendance.remote, &attendance.apologies, &attendance.attending]
            {
                self.people(list, Stream::Rest, numbered.own);
            }
        }
        let mut filtered = vec![(Stream::Rest, numbered.own)];
        for (number, item) in (numbered.items..).zip(open.items()) {
            if matches!(item.body, PublicBody::Removed(_)) {
                continue;
            }
            self.item(item, number, texts)?;
            self.plain(&day, &[Stream::Items], number);
            filtered.push((Stream::Items, number));
        }
        for (number, (_, paper)) in (numbered.documents..).zip(documents(numbered.meeting)) {
            self.paper(paper, Stream::Documents, number);
            self.plain(&day, &[Stream::Documents], number);
            filtered.push((Stream::Documents, number));
        }
        filtered.iter().for_each(|(stream, number)| self.everything(*stream, *number));
        if let Some(committee) = committee {
            self.filter(&committee.id, &filtered);
        }
        Ok(())
    }

    /// A meeting's day as its language writes it, and in figures as readers do: 2025-03-08, 8.3.2025, 8/03/2025.
    fn day(&self, meeting: &PublicMeeting) -> String {
        let date = meeting.date;
        format!("{} {date} {}", self.site.locales().locale(self.lang).short_date(date), date.month())
    }

    /// What became of a meeting, and why.
    fn status(&mut self, meeting: &PublicMeeting, number: u32) {
        let Some(status) = &meeting.status else { return };
        let label = self.site.status_label(status, self.lang);
        self.plain(&label, &[Stream::Rest, Stream::RestTitles], number);
        let Some((text, reason)) = self.site.status_words(meeting, self.lang) else { return };
        self.plain(&text, &[Stream::Rest], number);
        if let Some(reason) = reason {
            self.plain(&reason.text, &[Stream::Rest], number);
        }
    }

    /// What a document and its other formats are called.
    fn paper(&mut self, paper: &PublicDocument, stream: Stream, number: u32) {
        self.words(Some(&paper.title), &[stream], number);
        for (title, _) in &paper.alternatives {
            self.words(Some(title), &[stream], number);
        }
    }

    /// What a search without words finds.
    fn everything(&mut self, stream: Stream, number: u32) {
        self.tally.add(EVERYTHING, stream, number);
    }

    fn filter(&mut self, id: &str, numbers: &[(Stream, u32)]) {
        let word = format!("{FILTER}{id}");
        for (stream, number) in numbers {
            self.tally.add(&word, *stream, *number);
        }
    }

    fn item(&mut self, item: &PublicItem, number: u32, texts: &mut Texts) -> Result<(), Problem> {
        let mut decided = false;
        for texts_of in item.decisions() {
            for text in texts_of.best(self.lang).map_or(&[][..], |(_, all)| all.as_slice()) {
                decided = true;
                self.text(text, texts, Stream::Decisions, number)?;
            }
        }
        let title: &[Stream] = if decided {
            &[Stream::Items, Stream::ItemTitles, Stream::Decisions]
        } else {
            &[Stream::Items, Stream::ItemTitles]
        };
        self.words(item.title(), title, number);
        if decided {
            self.everything(Stream::Decisions, number);
        }
        for part in item.parts() {
            if let Some(minute) = &part.minute {
                let words = std::mem::take(&mut self.minutes);
                self.plain(&format!("{words} {minute}"), &[Stream::Items], number);
                self.minutes = words;
            }
            for text in part.text.best(self.lang).map_or(&[][..], |(_, all)| all.as_slice()) {
                self.text(text, texts, Stream::Items, number)?;
            }
        }
        for paper in item.documents() {
            self.paper(paper, Stream::Items, number);
        }
        match &item.body {
            PublicBody::Open(open) => self.people(&open.invitees, Stream::Items, number),
            PublicBody::Closed(closed) => {
                self.people(&closed.invitees, Stream::Items, number);
                self.words(closed.explanation.as_ref(), &[Stream::Items], number);
            }
            PublicBody::Removed(_) => {}
        }
        Ok(())
    }
}
