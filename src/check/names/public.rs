//! What everybody may read of a meeting, word by word, so that names can be looked for in it.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use super::words::{Word, words};
use crate::archive::Item;
use crate::check::{MeetingRecord, Passage, Record, short};
use crate::problem::{Fault, Place, Problem};

/// A text that everybody may read.
struct Shown<'a> {
    text: &'a str,
    words: Vec<Word<'a>>,
    at: Where<'a>,
}

/// Where it stands.
enum Where<'a> {
    /// A text of the meeting: its bytes are told.
    Passage(Passage<'a>),
    /// A fact or a title.
    Place(Place),
    /// A title.
    Title(Place),
}

/// A word of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    text: usize,
    /// Its place among the text's words.
    pub word: usize,
}

/// The public texts of a meeting.
pub struct Public<'a> {
    texts: Vec<Shown<'a>>,
    record: &'a Record<'a>,
    spots: HashMap<String, Vec<Spot>>,
}

impl<'a> Public<'a> {
    /// Collects them.
    pub fn of(meeting: &'a MeetingRecord<'a>) -> Public<'a> {
        let record = meeting.record;
        let mut texts: Vec<Shown> = Vec::new();
        for passage in meeting.passages() {
            let text = passage.text;
            texts.push(Shown { text, words: words(text, record), at: Where::Passage(passage) });
        }
        for (text, at) in facts(meeting) {
            texts.push(Shown { text, words: words(text, record), at });
        }
        let mut spots: HashMap<String, Vec<Spot>> = HashMap::new();
        for (text, shown) in texts.iter().enumerate() {
            for (word, own) in shown.words.iter().enumerate() {
                spots.entry(own.key.clone()).or_default().push(Spot { text, word });
            }
        }
        Public { texts, record, spots }
    }

    /// Where words stand that are these, letter by letter.
    pub fn find(&self, name: &[Word]) -> Vec<Spot> {
        let Some(first) = name.first() else { return Vec::new() };
        let spots = self.spots.get(&first.key).into_iter().flatten();
        spots.filter(|spot| self.is_at(name, spot)).copied().collect()
    }

    /// The same of a person's name, whose first word a language may mutate.
    pub fn find_person(&self, name: &[Word]) -> Vec<Spot> {
        let Some(first) = name.first() else { return Vec::new() };
        let locales = self.record.locales();
        let forms = locales.langs().flat_map(|lang| locales.locale(lang).forms().all(&first.key));
        let forms: HashSet<String> = forms.collect();
        let spots = forms.iter().filter_map(|form| self.spots.get(form)).flatten();
        let mut found: Vec<Spot> = spots.filter(|spot| self.is_at(name, spot)).copied().collect();
        found.sort_by_key(|spot| (spot.text, spot.word));
        found
    }

    /// True where the words after the first are those of a name, and stand together.
    fn is_at(&self, name: &[Word], spot: &Spot) -> bool {
        let own = self.words(spot).get(spot.word..spot.word + name.len()).unwrap_or_default();
        let capital = |own: &Word, word: &Word| own.is_capital() || !word.is_capital();
        own.len() == name.len()
            && own.iter().zip(name).all(|(own, word)| capital(own, word))
            && own.iter().zip(name).skip(1).all(|(own, word)| own.joined && own.key == word.key)
    }

    /// The words of the text of a spot.
    pub fn words(&self, spot: &Spot) -> &[Word<'a>] {
        self.texts.get(spot.text).map_or(&[], |shown| shown.words.as_slice())
    }

    /// True where somebody is named with an office: `Mair Evans, Head of Roads`, `Councillor Mair Evans`.
    pub fn has_role(&self, name: &[Word], spots: &[Spot], record: &Record) -> bool {
        let offices = &record.vocabulary().names.offices;
        let is_office = |word: &&Word| word.is_capital() && offices.contains(&word.key);
        spots.iter().any(|spot| {
            let all = self.words(spot);
            let before = spot.word.checked_sub(1).and_then(|at| all.get(at)).filter(is_office);
            let before = before.filter(|_| all.get(spot.word).is_some_and(|first| first.joined));
            let last = all.get(spot.word + name.len() - 1);
            let after = all.get(spot.word + name.len()).filter(is_office);
            let beside = last.zip(after).is_some_and(|(last, after)| {
                let text = self.texts.get(spot.text).map_or("", |shown| shown.text);
                let between = text.get(last.range.end..after.range.start).unwrap_or_default();
                let between = between.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_'));
                matches!(between, "" | "," | "(" | "–" | "-" | "—" | ":")
            });
            before.is_some() || beside
        })
    }

    /// True where words stand in a title.
    pub fn is_title(&self, name: &[Word]) -> bool {
        let is_title =
            |spot: &Spot| self.texts.get(spot.text).is_some_and(|shown| matches!(shown.at, Where::Title(_)));
        self.find(name).iter().any(is_title)
    }

    /// What is to be told of words at spots: once in each text.
    pub fn problems(&self, spots: &[Spot], length: usize, fault: impl Fn() -> Fault) -> Vec<Problem> {
        let mut told: Vec<&Place> = Vec::new();
        let mut problems = Vec::new();
        let mut last = None;
        for spot in spots {
            let Some(shown) = self.texts.get(spot.text).filter(|_| last != Some(spot.text)) else { continue };
            last = Some(spot.text);
            match &shown.at {
                Where::Passage(passage) => {
                    problems.extend(range(shown, spot, length).map(|range| passage.problem(fault(), range)));
                }
                Where::Place(place) | Where::Title(place) if !told.contains(&place) => {
                    problems.push(Problem::at(fault(), place.clone()));
                    told.push(place);
                }
                Where::Place(_) | Where::Title(_) => {}
            }
        }
        problems
    }
}

fn range(shown: &Shown, spot: &Spot, length: usize) -> Option<Range<usize>> {
    let first = shown.words.get(spot.word)?;
    let last = shown.words.get(spot.word + length.checked_sub(1)?)?;
    Some(first.range.start..last.range.end)
}

/// What everybody may read beside the texts: titles, explanations, facts, what is said of people.
fn facts<'a>(meeting: &'a MeetingRecord) -> Vec<(&'a str, Where<'a>)> {
    let mut all = Vec::new();
    for own in short::agenda(meeting).into_iter().filter(|own| own.open) {
        all.extend(own.text.versions().map(|said| (said, Where::Title(own.place.clone()))));
    }
    for own in short::texts(meeting).into_iter().filter(|own| own.open) {
        all.extend(own.text.versions().map(|said| (said, Where::Place(own.place.clone()))));
    }
    if meeting.meeting.removed.is_some() {
        return all;
    }
    let open: Vec<&Item> = meeting.meeting.items().filter(|item| item.removed.is_none()).collect();
    let invitees = open
        .iter()
        .flat_map(|item| item.invitees.iter().filter(move |who| item.closed.is_none() || who.public));
    // Who came may be named; the firm or the post that is given with the name isn't known by that.
    for who in short::people(meeting).chain(invitees) {
        let texts = who.role.iter().chain(&who.organisation);
        let texts = texts.flat_map(|text| text.versions());
        all.extend(texts.map(|said| (said, Where::Place(who.place.clone()))));
    }
    let named = short::named(meeting).into_iter();
    all.extend(named.map(|who| (who.name.name.as_ref(), Where::Place(who.place.clone()))));
    let speakers = open.iter().filter(|item| item.closed.is_none());
    let speakers = speakers.flat_map(|item| {
        item.speakers.iter().map(|who| (who.as_ref(), Where::Place(item.facts_place.clone())))
    });
    all.extend(speakers);
    let speakers = &meeting.meeting.attendance.speakers;
    all.extend(speakers.iter().map(|who| (who.as_ref(), Where::Place(meeting.stated(&["speakers"])))));
    all
}
