//! A stretch of the record's words with their numbers, and the bytes that it is kept as between builds.

use super::{gather::STREAMS, list};

/// A stretch of the record: its words, each with its numbers.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Segment {
    /// Words with their places among the lists, in no order.
    pub words: Vec<(Box<str>, u32)>,
    /// Where each word's list of a stream starts in `numbers`; the next start ends it.
    starts: Vec<u32>,
    numbers: Vec<u32>,
}

impl Segment {
    /// Puts the numbers of each word and stream together; they stay in order.
    pub fn new(words: Vec<(Box<str>, u32)>, met: Vec<(u32, u32)>) -> Segment {
        let slots = words.len() * STREAMS;
        let mut starts = vec![0_u32; slots + 1];
        for (slot, _) in &met {
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
            if let Some(at) = next.get_mut(slot as usize) {
                if let Some(place) = numbers.get_mut(*at as usize) {
                    *place = number;
                }
                *at += 1;
            }
        }
        Segment { words, starts, numbers }
    }

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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_kept_is_read_again(
            words in prop::collection::vec("[a-zŵ]{1,9}", 1..20),
            met in prop::collection::vec((0_u32..20, 0_u32..100_000), 0..60),
        ) {
            let count = words.len() as u32;
            let words = words.into_iter().zip(0..).map(|(word, place)| (word.into(), place)).collect();
            let met = met.into_iter().filter(|(word, _)| *word < count).map(|(word, n)| (word * STREAMS as u32, n));
            let segment = Segment::new(words, met.collect());
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
