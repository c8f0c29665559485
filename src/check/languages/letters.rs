//! Letters that were lost, anywhere in a file: in texts, titles and names.

use crate::check::{MeetingRecord, Record};
use crate::language::damage::{Damage, Damaged, damages};
use crate::problem::{Fault, FileId, Place, Problem};

/// In the files of a meeting.
pub fn of_meeting(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    for lang in meeting.meeting.languages.iter().map(|(lang, ())| lang) {
        if let Some(file) = meeting.file(lang) {
            look(meeting.record, file, meeting.whole(lang), problems);
        }
    }
}

/// In every other file.
pub fn of_others(record: &Record, problems: &mut Vec<Problem>) {
    for (id, file) in record.files().iter() {
        let is_text = file.path.ends_with(".md") || file.path.ends_with(".yaml");
        let of_meeting = file.names().len() > 3;
        if is_text && !of_meeting {
            look(record, id, &record.files().text(id).unwrap_or_default(), problems);
        }
    }
}

/// The fewest letters of a word beside a question mark for it to be one.
const WORD: usize = 3;

/// True for two words with a question mark between them that lack a space, not a letter: `Why?because`.
fn lacks_space(record: &Record, word: &str) -> bool {
    let detector = &record.readers().detector;
    let Some((before, after)) = word.split_once('?') else { return false };
    let last = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let first = after.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let is_word = |word: &str| word.chars().count() >= WORD && word.to_lowercase().contains(VOWELS);
    is_word(last) && is_word(first) && (detector.knows(last) || detector.knows(first))
}

/// Letters without one of which there is no word in a language of these islands.
const VOWELS: [char; 7] = ['a', 'e', 'i', 'o', 'u', 'w', 'y'];

/// The first of each kind in a file, and how many there are.
fn look(record: &Record, file: FileId, text: &str, problems: &mut Vec<Problem>) {
    let is_lost = |damaged: &Damaged| damaged.damage == Damage::Lost;
    let (mut lost, garbled): (Vec<Damaged>, Vec<Damaged>) = damages(text).into_iter().partition(is_lost);
    lost.retain(|own| !lacks_space(record, text.get(own.range.clone()).unwrap_or_default()));
    for all in [lost, garbled] {
        let Some(first) = all.first() else { continue };
        let word = text.get(first.range.clone()).unwrap_or_default().to_owned();
        let count = all.len().to_string();
        let fault = match &first.damage {
            Damage::Lost => Fault::LetterLost { word, count },
            Damage::Garbled(meant) => Fault::LetterGarbled { word, meant: meant.clone(), count },
        };
        problems.push(Problem::at(fault, Place::bytes(file, first.range.clone())));
    }
}
