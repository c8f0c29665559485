//! Letters that were lost, anywhere in a file: in texts, titles and names.

use crate::check::{MeetingRecord, Record};
use crate::language::damage::{Damage, Damaged, damages};
use crate::problem::{Fault, FileId, Place, Problem};

/// In the files of a meeting.
pub fn of_meeting(meeting: &MeetingRecord, problems: &mut Vec<Problem>) {
    for lang in meeting.meeting.languages.iter().map(|(lang, ())| lang) {
        if let Some(file) = meeting.file(lang) {
            look(file, meeting.whole(lang), problems);
        }
    }
}

/// In every other file.
pub fn of_others(record: &Record, problems: &mut Vec<Problem>) {
    for (id, file) in record.files().iter() {
        let is_text = file.path.ends_with(".md") || file.path.ends_with(".yaml");
        let of_meeting = file.names().len() > 3;
        if is_text && !of_meeting {
            look(id, &record.files().text(id).unwrap_or_default(), problems);
        }
    }
}

/// The first of each kind in a file, and how many there are.
fn look(file: FileId, text: &str, problems: &mut Vec<Problem>) {
    let (lost, garbled): (Vec<Damaged>, Vec<Damaged>) =
        damages(text).into_iter().partition(|damaged| damaged.damage == Damage::Lost);
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
