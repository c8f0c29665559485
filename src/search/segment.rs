//! Words with the numbers of what they stand in: how they are gathered, and the bytes that they are kept as between
//! builds.

use rustc_hash::FxHashMap;

use super::list;
use crate::language::Forms;

/// What a list of numbers is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// Items with the word somewhere.
    Items,
    /// Items with it in their title.
    ItemTitles,
    /// Items with it in a decision or, where there is a decision, in their title.
    Decisions,
    /// Documents with it in their title.
    Documents,
    /// The rest, with it somewhere.
    Rest,
    /// The rest, with it in their title.
    RestTitles,
}

/// How many streams there are.
pub const STREAMS: usize = 6;

/// The numbers of a word, by stream.
pub type Numbers = [Vec<u32>; STREAMS];

/// A stretch of the record: its words, each with its numbers.
///
/// For each word, in the order of what words are filed under: its length and letters, then the length of its lists and
/// those. Lists are a byte with a bit for each stream that there is, and for each stream how many numbers it has, and the
/// differences between them.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Segment(Vec<u8>);

impl Segment {
    /// The words with their lists, which [`add_numbers`] reads.
    pub fn words(&self) -> Words<'_> {
        Words(&self.0)
    }

    /// As bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Reads the bytes; `None` where they are no segment's.
    pub fn read(bytes: Vec<u8>) -> Option<Segment> {
        let mut rest = bytes.as_slice();
        while !rest.is_empty() {
            word(&mut rest)?;
        }
        Some(Segment(bytes))
    }
}

/// The words of a segment.
#[derive(Clone, Debug)]
pub struct Words<'s>(&'s [u8]);

impl<'s> Iterator for Words<'s> {
    type Item = (&'s str, &'s [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        word(&mut self.0)
    }
}

/// Takes a word and its lists off the start.
fn word<'b>(rest: &mut &'b [u8]) -> Option<(&'b str, &'b [u8])> {
    let mut part = || {
        let length = usize::try_from(list::read(rest)?).ok()?;
        let (part, after) = rest.split_at_checked(length)?;
        *rest = after;
        Some(part)
    };
    Some((std::str::from_utf8(part()?).ok()?, part()?))
}

/// Adds the numbers of a word's lists to those of the segments before.
pub fn add_numbers(lists: &[u8], numbers: &mut Numbers) {
    let Some((streams, mut rest)) = lists.split_first() else { return };
    let there = numbers.iter_mut().enumerate().filter(|(stream, _)| streams >> stream & 1 == 1);
    for (_, numbers) in there {
        let count = list::read(&mut rest).unwrap_or_default();
        let mut last = 0_u32;
        for _ in 0..count {
            let Some(difference) = list::read(&mut rest) else { return };
            last = last.wrapping_add(difference as u32);
            numbers.push(last);
        }
    }
}

/// The words of a segment while it is gathered.
#[derive(Default)]
pub struct Tally {
    known: FxHashMap<Box<str>, u32>,
    /// The last number of each word and stream, and one more.
    last: Vec<[u32; STREAMS]>,
    /// Words and streams with numbers, in the order in which they were met.
    met: Vec<(u32, u32)>,
}

impl Tally {
    /// Notes a word; the numbers of a stream come in order.
    pub fn add(&mut self, word: &str, stream: Stream, number: u32) {
        let place = match self.known.get(word) {
            Some(place) => *place,
            None => {
                let place = self.last.len() as u32;
                self.known.insert(word.into(), place);
                self.last.push([0; STREAMS]);
                place
            }
        };
        let last = self.last.get_mut(place as usize).and_then(|all| all.get_mut(stream as usize));
        if last.is_some_and(|last| std::mem::replace(last, number + 1) != number + 1) {
            self.met.push((place * STREAMS as u32 + stream as u32, number));
        }
    }

    /// Puts the numbers of each word and stream together; they stay in order. Words are sorted by what they are filed
    /// under.
    pub fn finish(self, forms: &Forms) -> Segment {
        let (starts, numbers) = grouped(&self.met, self.last.len() * STREAMS);
        let of_slot = |slot: usize| {
            let bound = |at: usize| starts.get(at).copied().unwrap_or_default() as usize;
            numbers.get(bound(slot)..bound(slot + 1)).unwrap_or_default()
        };
        let mut words: Vec<(&str, &str, u32)> =
            self.known.iter().map(|(word, place)| (forms.filed(word), word.as_ref(), *place)).collect();
        words.sort_unstable();
        let mut bytes = Vec::with_capacity(words.len() * 12 + numbers.len());
        let mut lists = Vec::new();
        for (_, word, place) in words {
            lists.clear();
            lists.push(0);
            for stream in 0..STREAMS {
                add_list(of_slot(place as usize * STREAMS + stream), stream, &mut lists);
            }
            for part in [word.as_bytes(), &lists] {
                list::number(part.len() as u64, &mut bytes);
                bytes.extend_from_slice(part);
            }
        }
        Segment(bytes)
    }
}

/// The numbers in the order of their slots, and where those of each slot start; the next start ends them.
fn grouped(met: &[(u32, u32)], slots: usize) -> (Vec<u32>, Vec<u32>) {
    let mut starts = vec![0_u32; slots + 1];
    for (slot, _) in met {
        if let Some(count) = starts.get_mut(*slot as usize + 1) {
            *count += 1;
        }
    }
    let mut sum = 0;
    for start in &mut starts {
        sum += *start;
        *start = sum;
    }
    let mut next = starts.clone();
    let mut numbers = vec![0; met.len()];
    for (slot, number) in met {
        if let Some(at) = next.get_mut(*slot as usize) {
            if let Some(place) = numbers.get_mut(*at as usize) {
                *place = *number;
            }
            *at += 1;
        }
    }
    (starts, numbers)
}

/// Adds a stream's numbers to a word's lists, if it has any.
fn add_list(numbers: &[u32], stream: usize, lists: &mut Vec<u8>) {
    if numbers.is_empty() {
        return;
    }
    if let Some(streams) = lists.first_mut() {
        *streams |= 1 << stream;
    }
    list::number(numbers.len() as u64, lists);
    let mut last = 0_u32;
    for number in numbers {
        list::number(u64::from(number.wrapping_sub(last)), lists);
        last = *number;
    }
}

#[cfg(test)]
mod tests {
    use std::{
        collections::{BTreeMap, BTreeSet},
        sync::LazyLock,
    };

    use super::*;
    use crate::language::Locales;
    use crate::theme::default_locales;
    use proptest::{prelude::*, test_runner::TestCaseError};

    static LOCALES: LazyLock<Locales> = LazyLock::new(default_locales);

    proptest! {
        #[test]
        fn what_was_met_is_what_is_read(
            met in prop::collection::vec(("[a-zŵ]{1,9}", any::<bool>(), 0_u32..100_000), 0..60),
        ) {
            let mut met = met;
            met.sort_by_key(|(_, _, number)| *number);
            let (mut tally, mut all) = (Tally::default(), BTreeMap::<String, BTreeMap<usize, BTreeSet<u32>>>::new());
            for (word, title, number) in met {
                let stream = if title { Stream::ItemTitles } else { Stream::Items };
                tally.add(&word, stream, number);
                all.entry(word).or_default().entry(stream as usize).or_default().insert(number);
            }
            let lang = LOCALES.langs().last().ok_or_else(|| TestCaseError::fail("no language"))?;
            let segment = tally.finish(LOCALES.locale(lang).forms());
            prop_assert_eq!(segment.words().count(), all.len());
            for (word, lists) in segment.words() {
                let mut numbers = Numbers::default();
                add_numbers(lists, &mut numbers);
                for (stream, numbers) in numbers.iter().enumerate() {
                    let own = all.get(word).and_then(|all| all.get(&stream));
                    let own: Vec<u32> = own.into_iter().flatten().copied().collect();
                    prop_assert_eq!(numbers, &own);
                }
            }
            let bytes = segment.bytes().to_vec();
            prop_assert_eq!(Segment::read(bytes.clone()), Some(segment));
            let cut = bytes.len().checked_sub(1).map(|end| bytes[..end].to_vec());
            prop_assert_eq!(cut.and_then(Segment::read), None);
        }

        #[test]
        fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
            let mut numbers = Numbers::default();
            add_numbers(&bytes, &mut numbers);
            let segment = Segment::read(bytes).unwrap_or_default();
            segment.words().for_each(|(_, lists)| add_numbers(lists, &mut numbers));
        }
    }
}
