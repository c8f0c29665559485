//! Cutting a body at its headings before any Markdown is read, so that no fence or list can swallow a heading.

use std::{collections::HashSet, ops::Range};

use super::{Body, BodyEntry, BodyItem, BodyPart, PartKind, titled};
use crate::content::{
    ItemNumber,
    closing::{self, Standing},
    exempt::{self, Exemption},
    lines::{Line, lines},
    number,
    prose::plain,
    words::{Words, fold},
};
use crate::language::Lang;
use crate::problem::Fault;

impl<'a> Line<'a> {
    /// The level and words of a line that starts with two to six `#`.
    fn heading(&self) -> Option<(usize, &'a str)> {
        let text = self.text.trim_start();
        if !text.starts_with('#') {
            return None;
        }
        let text = text.trim_end();
        let words = text.trim_start_matches('#');
        let level = text.len() - words.len();
        (2..=6).contains(&level).then(|| (level, words.trim().trim_end_matches('#').trim_end()))
    }
}

/// A part's word at the head of a line, with the number after it.
fn part_word(line: &str, words: &Words, colon: bool) -> Option<(PartKind, Vec<Lang>, Option<Box<str>>)> {
    let end = line.trim_end_matches(|c: char| matches!(c, '*' | '_') || c.is_whitespace());
    if colon && !end.ends_with(':') {
        return None;
    }
    let bare = line.replace(['*', '_'], "");
    let bare = bare.trim();
    let said = match bare.strip_suffix(':') {
        Some(said) => said.trim_end(),
        None if colon => return None,
        None => bare,
    };
    if said.len() > 60 {
        return None;
    }
    let look = |word: &str| words.parts.get(&fold(word)).map(|found| (found.means, found.langs.clone()));
    if let Some((kind, langs)) = look(said) {
        return Some((kind, langs, None));
    }
    let (word, number) = said.rsplit_once(char::is_whitespace)?;
    let (kind, langs) = look(word)?;
    let number_like = kind == PartKind::Minutes && number.starts_with(|c: char| c.is_ascii_digit());
    number_like.then(|| (kind, langs, Some(number.trim_end_matches('.').into())))
}

/// The part that a heading's words or a line with a colon start, with its minute number.
pub fn part_of_line(line: &str, words: &Words, colon: bool) -> Option<(PartKind, Option<Box<str>>)> {
    part_word(line, words, colon).map(|(kind, _, minute)| (kind, minute))
}

/// Cuts the body of a meeting's file in a language.
///
/// Faults come with their bytes; what is cut is usable all the same.
pub fn cut(text: &str, words: &Words, lang: Lang, faults: &mut Vec<(Fault, Range<usize>)>) -> Body {
    let numbered = lines(text).any(|line| {
        line.heading().is_some_and(|(level, head)| level == 2 && number::split(head, false).is_some())
    });
    let has_items = lines(text).any(|line| line.heading().is_some_and(|(level, _)| level == 2));
    let mut cutter = Cutter {
        text,
        words,
        lang,
        numbered,
        faults,
        body: Body { preamble: 0..text.len(), entries: Vec::new(), counted: has_items && !numbered },
        first_line: false,
        blank_before: true,
        seen: HashSet::new(),
        top_items: 0,
        top_exempt: false,
        titled: Vec::new(),
    };
    for line in lines(text) {
        cutter.line(&line);
        cutter.blank_before = line.text.trim().is_empty() || line.heading().is_some();
    }
    cutter.end(text.len());
    let titled = std::mem::take(&mut cutter.titled);
    cutter.faults.extend(titled.into_iter().filter_map(|own| own.fault(&cutter.body, text)));
    cutter.body
}

struct Cutter<'a> {
    text: &'a str,
    words: &'a Words,
    lang: Lang,
    numbered: bool,
    faults: &'a mut Vec<(Fault, Range<usize>)>,
    body: Body,
    /// No line with words has followed the item's heading yet.
    first_line: bool,
    /// The line before is blank or a heading.
    blank_before: bool,
    /// The numbers so far.
    seen: HashSet<ItemNumber>,
    /// Items so far, without sub-items.
    top_items: usize,
    /// The item whose text or sub-items follow is exempt.
    top_exempt: bool,
    /// The headings that seem to close what stands under them.
    titled: Vec<titled::Titled>,
}

impl Cutter<'_> {
    fn line(&mut self, line: &Line) {
        match line.heading() {
            Some((2, words)) => self.top_heading(line, words),
            Some((level @ (3 | 4), words)) => self.lower_heading(line, level, words),
            Some((_, words)) => self.deep_heading(line, words),
            None if line.text.trim().is_empty() => {}
            None => self.text_line(line),
        }
    }

    fn item(&mut self) -> Option<&mut BodyItem> {
        match self.body.entries.last_mut() {
            Some(BodyEntry::Item(item)) => Some(item),
            _ => None,
        }
    }

    /// True inside an exempt item or a sub-item of one.
    fn closed(&self) -> bool {
        self.top_exempt
            || matches!(self.body.entries.last(), Some(BodyEntry::Item(item)) if item.exempt.is_some())
    }

    /// Ends the text that is open.
    fn end(&mut self, at: usize) {
        match self.body.entries.last_mut() {
            None => self.body.preamble.end = at,
            Some(BodyEntry::Section { text, .. }) => text.end = at,
            Some(BodyEntry::Item(item)) => {
                if let Some(part) = item.parts.last_mut() {
                    part.text.end = at;
                }
            }
        }
    }

    fn top_heading(&mut self, line: &Line, words: &str) {
        let found = number::split(words, false);
        if self.numbered && found.is_none() {
            if words.starts_with(|c: char| c.is_ascii_digit()) {
                self.faults.push((Fault::NumberUnmarked { heading: words.to_owned() }, line.range.clone()));
            } else if self.closed() {
                // An exempt item runs to the next numbered heading, whatever stands between.
                self.end_summary(line);
                let end = self.body.entries.len();
                self.titled.iter_mut().for_each(|own| own.until = own.until.or(Some(end)));
                return;
            }
            self.end(line.range.start);
            self.look_at_title(line, words);
            let text = line.range.end..line.range.end;
            self.body.entries.push(BodyEntry::Section { title: plain(words).into(), text });
            self.first_line = false;
            self.top_exempt = false;
            return;
        }
        let (number, title) = found.unwrap_or_else(|| (ItemNumber::of_place(self.top_items + 1), words));
        self.top_items += 1;
        self.top_exempt = false;
        self.start_item(line, number, None, title);
    }

    fn start_item(&mut self, line: &Line, number: ItemNumber, parent: Option<ItemNumber>, title: &str) {
        self.end(line.range.start);
        if exempt::in_title(title, self.words) {
            self.faults.push((Fault::ExemptUnclear { line: title.to_owned() }, line.range.clone()));
        } else {
            self.look_at_title(line, title);
        }
        if !self.seen.insert(number.clone()) {
            self.faults.push((Fault::NumberTwice { number: number.to_string() }, line.range.clone()));
        }
        let agenda = BodyPart {
            kind: PartKind::Agenda,
            minute: None,
            heading: line.range.clone(),
            text: line.range.end..line.range.end,
        };
        self.body.entries.push(BodyEntry::Item(BodyItem {
            number,
            parent,
            title: plain(title).into(),
            heading: line.range.clone(),
            exempt: None,
            parts: vec![agenda],
        }));
        self.first_line = true;
    }

    /// Notes a heading that seems to close what it starts: whether it has to be told is known at the end.
    fn look_at_title(&mut self, line: &Line, title: &str) {
        if closing::in_title(title, self.words) {
            self.titled.push(titled::Titled {
                title: title.to_owned(),
                heading: line.range.clone(),
                entry: self.body.entries.len(),
                until: None,
            });
        }
    }

    fn lower_heading(&mut self, line: &Line, level: usize, words: &str) {
        let first = std::mem::take(&mut self.first_line);
        if self.closing_line(line, words, first) {
            return;
        }
        let Some(item) = self.item() else {
            self.part_without_item(line, words, false);
            return;
        };
        let top = item.parent.clone().unwrap_or_else(|| item.number.clone());
        let (in_sub_item, in_agenda) =
            (item.parent.is_some(), item.parts.last().is_some_and(|part| part.kind == PartKind::Agenda));
        if level == 3
            && let Some((number, title)) = number::split(words, true)
        {
            if number.extends(&top) {
                self.start_item(line, number, Some(top), title);
                return;
            }
            if number::split(words, false).is_some() || number.as_str().contains('.') {
                let fault = Fault::NotASubItem { number: number.to_string(), item: top.to_string() };
                self.faults.push((fault, line.range.clone()));
            }
        }
        let Some((kind, langs, minute)) = part_word(words, self.words, false) else {
            self.nearly(line, words);
            if level == 3 {
                self.end_summary(line);
            }
            return;
        };
        match (level, in_sub_item) {
            (3, true) => {
                let fault = Fault::PartAfterSubItem { part: words.to_owned(), item: top.to_string() };
                self.faults.push((fault, line.range.clone()));
            }
            // Deeper than a part stands, it is one only where nothing else has begun: minutes are never agenda text.
            (4, false) if !in_agenda => self.end_summary(line),
            _ => self.start_part(line, kind, &langs, minute),
        }
    }

    fn nearly(&mut self, line: &Line, words: &str) {
        if words.len() > 60 {
            return;
        }
        let folded = fold(words);
        let near = |known: &&String| {
            let limit = if known.chars().count() < 6 { 1 } else { 2 };
            strsim::damerau_levenshtein(known, &folded) <= limit
        };
        if let Some(part) = self.words.parts.keys().filter(near).min() {
            let kind = self.words.parts.get(part).map_or(PartKind::Agenda, |meaning| meaning.means);
            let part = self.words.own_part(kind, self.lang).to_owned();
            let fault = Fault::NearlyAPart { heading: words.to_owned(), part };
            self.faults.push((fault, line.range.clone()));
        }
    }

    fn part_without_item(&mut self, line: &Line, words: &str, colon: bool) {
        if part_word(words, self.words, colon).is_some() {
            self.faults.push((Fault::PartWithoutItem { part: words.trim().to_owned() }, line.range.clone()));
        }
    }

    fn start_part(&mut self, line: &Line, kind: PartKind, langs: &[Lang], minute: Option<Box<str>>) {
        if !langs.contains(&self.lang) {
            let own = self.words.own_part(kind, self.lang).to_owned();
            let part = line.text.trim_matches(['#', ' ', ':']).to_owned();
            self.faults.push((Fault::ForeignPart { part, own }, line.range.clone()));
        }
        self.end(line.range.start);
        if let Some(item) = self.item() {
            item.parts.push(BodyPart {
                kind,
                minute,
                heading: line.range.clone(),
                text: line.range.end..line.range.end,
            });
        }
        self.first_line = false;
    }

    /// A heading deeper than parts stand: ordinary, but a part's word ends what is public of an exempt item.
    fn deep_heading(&mut self, line: &Line, words: &str) {
        let first = std::mem::take(&mut self.first_line);
        if !self.closing_line(line, words, first) && part_word(words, self.words, false).is_some() {
            self.end_summary(line);
        }
    }

    /// A public summary ends where anything else begins. What follows is kept with the minutes, which are closed in
    /// an exempt item; the heading is a part of it.
    fn end_summary(&mut self, line: &Line) {
        let summary =
            |item: &mut BodyItem| item.parts.last().is_some_and(|part| part.kind == PartKind::PublicSummary);
        if !self.item().is_some_and(summary) {
            return;
        }
        self.end(line.range.start);
        if let Some(item) = self.item() {
            let text = line.range.start..line.range.end;
            item.parts.push(BodyPart {
                kind: PartKind::Minutes,
                minute: None,
                heading: line.range.clone(),
                text,
            });
        }
    }

    /// Takes a line that closes the item, or seems to; true where it does.
    fn closing_line(&mut self, line: &Line, words: &str, first: bool) -> bool {
        let fault = match exempt::line(words, self.words) {
            exempt::Line::Other => {
                if self.closes_in_words(line, words, first) {
                    let fault = Fault::ExemptUnclear { line: line.text.trim().to_owned() };
                    self.faults.push((fault, line.range.clone()));
                }
                return false;
            }
            exempt::Line::Exempt(exemption) if first => {
                self.close(exemption, line);
                return true;
            }
            exempt::Line::NoSuchParagraph(value) => Fault::NoSuchParagraph { value },
            exempt::Line::Exempt(_) | exempt::Line::Unclear => {
                Fault::ExemptUnclear { line: line.text.trim().to_owned() }
            }
        };
        self.faults.push((fault, line.range.clone()));
        true
    }

    /// True for a line of an open item that seems to close it in words.
    fn closes_in_words(&self, line: &Line, words: &str, first: bool) -> bool {
        let open_item = matches!(self.body.entries.last(), Some(BodyEntry::Item(_))) && !self.closed();
        if !open_item || !(first || self.blank_before) {
            return false;
        }
        let next = lines(self.text.get(line.range.end..).unwrap_or_default()).next();
        let ends = next.is_none_or(|next| next.text.trim().is_empty() || next.heading().is_some());
        let is_heading = line.heading().is_some();
        let alone = is_heading || (self.blank_before && ends);
        (is_heading && closing::in_title(words, self.words))
            || closing::closes(Standing { text: words, first, alone }, self.words)
    }

    fn close(&mut self, exemption: Exemption, line: &Line) {
        let Some(item) = self.item() else { return };
        let top = item.parent.is_none();
        item.exempt = Some((exemption, line.range.clone()));
        if let Some(part) = item.parts.last_mut() {
            part.text = line.range.end..line.range.end;
        }
        self.top_exempt |= top;
    }

    fn text_line(&mut self, line: &Line) {
        let first = std::mem::take(&mut self.first_line);
        if self.closing_line(line, line.text, first) {
            return;
        }
        let Some((kind, langs, minute)) = part_word(line.text, self.words, true) else { return };
        if self.item().is_some() {
            self.start_part(line, kind, &langs, minute);
        } else {
            self.part_without_item(line, line.text, true);
        }
    }
}
