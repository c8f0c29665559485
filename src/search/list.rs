//! Lists of numbers as bytes: in chunks, each as differences or as bits, whichever is shorter.
//!
//! A chunk is the distance from the chunk before it, how many numbers it has, and then, where the next number is 0, the
//! differences between them, else so many bytes of bits. Numbers are written seven bits to a byte, low ones first
//! (LEB128).

/// So many numbers belong to a chunk.
const CHUNK: u32 = 1 << 15;

/// Adds a number.
pub fn number(mut value: u64, bytes: &mut Vec<u8>) {
    while value >= 0x80 {
        bytes.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

/// Takes a number off the start; `None` where there is none.
pub fn read(bytes: &mut &[u8]) -> Option<u64> {
    let mut value = 0_u64;
    for shift in (0..64).step_by(7) {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

/// Adds a list of growing numbers.
pub fn encode(all: &[u32], bytes: &mut Vec<u8>) {
    let mut last_chunk = 0;
    for chunk in all.chunk_by(|a, b| a / CHUNK == b / CHUNK) {
        let nth = chunk.first().map_or(0, |first| first / CHUNK);
        number(u64::from(nth - last_chunk), bytes);
        last_chunk = nth;
        number(chunk.len() as u64, bytes);
        let start = nth * CHUNK;
        let size = chunk.last().map_or(0, |last| (last - start) as usize / 8 + 1);
        // A difference takes a byte at least.
        let differences = if chunk.len() < size { differences(chunk, start) } else { Vec::new() };
        if chunk.len() < size && differences.len() < size {
            number(0, bytes);
            bytes.extend(differences);
        } else {
            number(size as u64, bytes);
            let from = bytes.len();
            bytes.resize(from + size, 0);
            for value in chunk {
                let at = (value - start) as usize;
                if let Some(byte) = bytes.get_mut(from + at / 8) {
                    *byte |= 1 << (at % 8);
                }
            }
        }
    }
}

fn differences(chunk: &[u32], start: u32) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(chunk.len());
    let mut before = start;
    for value in chunk {
        number(u64::from(value - before), &mut bytes);
        before = *value;
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(bytes: &[u8], at: &mut usize) -> u64 {
        let (mut value, mut shift) = (0, 0);
        loop {
            let byte = bytes[*at];
            *at += 1;
            value |= u64::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                return value;
            }
        }
    }

    fn decode(bytes: &[u8]) -> Vec<u32> {
        let (mut all, mut at, mut chunk) = (Vec::new(), 0, 0);
        while at < bytes.len() {
            chunk += read(bytes, &mut at) as u32;
            let count = read(bytes, &mut at);
            let mut value = chunk * CHUNK;
            match read(bytes, &mut at) as usize {
                0 => {
                    for _ in 0..count {
                        value += read(bytes, &mut at) as u32;
                        all.push(value);
                    }
                }
                size => {
                    let bits = (0..size * 8).filter(|bit| bytes[at + bit / 8] >> (bit % 8) & 1 == 1);
                    all.extend(bits.map(|bit| value + bit as u32));
                    at += size;
                }
            }
        }
        all
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]
        #[test]
        fn a_list_is_what_was_written(
            all in proptest::collection::btree_set(0_u32..200_000, 0..400),
            dense in 0_u32..40_000,
            many in 0_u32..5_000,
        ) {
            let mut all = all;
            all.extend((dense..dense + many).filter(|n| n % 3 != 0));
            let all: Vec<u32> = all.into_iter().collect();
            let mut bytes = Vec::new();
            encode(&all, &mut bytes);
            prop_assert_eq!(decode(&bytes), all);
        }
    }
}
