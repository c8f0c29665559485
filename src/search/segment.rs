//! Words with the numbers of what they stand in: how they are gathered, and the bytes that they are kept as between
//! builds.

use rustc_hash::FxHashMap;

use super::list;

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

/// A stretch of the record: its words, each with its numbers.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Segment {
    /// Words with their places in `lists`, in no order.
    pub words: Vec<(Box<str>, u32)>,
    /// Where each word's list of a stream starts in `numbers`; the next start ends it.
    starts: Vec<u32>,
    numbers: Vec<u32>,
}

impl Segment {
    /// The numbers of a word in a stream.
    pub fn numbers(&self, word: u32, stream: usize) -> &[u32] {
        let slot = word as usize * STREAMS + stream;
        let bound = |at: usize| self.starts.get(at).copied().unwrap_or_default() as usize;
        self.numbers.get(bound(slot)..bound(slot + 1)).unwrap_or_default()
    }

    /// As bytes: how many words, each with its length and place; then the other lists, each with its length.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes =
            Vec::with_capacity(self.words.len() * 12 + (self.starts.len() + self.numbers.len()) * 2);
        list::number(self.words.len() as u64, &mut bytes);
        for (word, place) in &self.words {
            list::number(word.len() as u64, &mut bytes);
            bytes.extend_from_slice(word.as_bytes());
            list::number(u64::from(*place), &mut bytes);
        }
        for all in [&self.starts, &self.numbers] {
            list::number(all.len() as u64, &mut bytes);
            all.iter().for_each(|number| list::number(u64::from(*number), &mut bytes));
        }
        bytes
    }

    /// Reads the bytes; `None` where they are no segment's.
    pub fn read(bytes: &[u8]) -> Option<Segment> {
        let mut rest = bytes;
        let count = list::read(&mut rest)?;
        let mut words = Vec::new();
        for _ in 0..count {
            let len = usize::try_from(list::read(&mut rest)?).ok()?;
            let (word, after) = rest.split_at_checked(len)?;
            rest = after;
            words.push((std::str::from_utf8(word).ok()?.into(), list::read(&mut rest)?.try_into().ok()?));
        }
        let mut numbers = || -> Option<Vec<u32>> {
            let count = list::read(&mut rest)?;
            (0..count).map(|_| list::read(&mut rest)?.try_into().ok()).collect()
        };
        let (starts, numbers) = (numbers()?, numbers()?);
        rest.is_empty().then_some(Segment { words, starts, numbers })
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

    /// Puts the numbers of each word and stream together; they stay in order.
    pub fn finish(self) -> Segment {
        let slots = self.last.len() * STREAMS;
        let mut starts = vec![0_u32; slots + 1];
        for (slot, _) in &self.met {
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
        let mut numbers = vec![0; self.met.len()];
        for (slot, number) in self.met {
            if let Some(at) = next.get_mut(slot as usize) {
                if let Some(place) = numbers.get_mut(*at as usize) {
                    *place = number;
                }
                *at += 1;
            }
        }
        Segment { words: self.known.into_iter().collect(), starts, numbers }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_kept_is_read_again(
            met in prop::collection::vec(("[a-zŵ]{1,9}", any::<bool>(), 0_u32..100_000), 0..60),
        ) {
            let mut tally = Tally::default();
            for (word, title, number) in met {
                tally.add(&word, if title { Stream::ItemTitles } else { Stream::Items }, number);
            }
            let segment = tally.finish();
            let bytes = segment.bytes();
            prop_assert_eq!(Segment::read(&bytes), Some(segment));
            prop_assert_eq!(Segment::read(&bytes[..bytes.len() - 1]), None);
        }

        #[test]
        fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
            let _ = Segment::read(&bytes);
        }
    }
}
