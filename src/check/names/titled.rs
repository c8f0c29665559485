//! Names by what stands before or after them: a title, a company's word.

use super::{
    super::Vocabulary,
    LENGTH,
    words::{AND, Word},
};

/// The names of a text: of `Mr John Smith`, `John Smith` and `Mr Smith`; of `the Revd J. Price`, `J. Price` and `Revd
/// Price`; of `Acme Roads Ltd`, the whole.
pub fn names<'t>(words: &[Word<'t>], vocabulary: &Vocabulary) -> Vec<Vec<Word<'t>>> {
    let is_title = |word: &Word| vocabulary.titles.iter().any(|title| title == word.said);
    let lists = &vocabulary.names;
    let mut names = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if is_title(word) {
            let after = words.get(at + 1..).unwrap_or_default();
            let name = after.iter().take(LENGTH).take_while(|word| word.joined && word.is_capital());
            let name: Vec<Word> = name.cloned().collect();
            // `Sir Gaerfyrddin` is a county.
            let is_place = lists.things_before.contains(&word.key)
                && name.first().is_some_and(|first| lists.places.contains(&first.key));
            names.extend(of_title(word, name).into_iter().filter(|_| !is_place));
        }
        names.extend(company(words, at, vocabulary));
    }
    names
}

/// The ways to write a name after its title.
fn of_title<'t>(title: &Word<'t>, name: Vec<Word<'t>>) -> Vec<Vec<Word<'t>>> {
    let Some(last) = name.last().filter(|last| !last.is_initials()) else { return Vec::new() };
    let short = vec![title.clone(), last.clone()];
    if name.len() > 1 { vec![short, name] } else { vec![short] }
}

/// The name of a company that ends at a word: `Acme Roads Ltd`, `Jones & Co`.
fn company<'t>(words: &[Word<'t>], at: usize, vocabulary: &Vocabulary) -> Option<Vec<Word<'t>>> {
    let ending = words.get(at)?;
    let pair =
        at.checked_sub(1).and_then(|at| words.get(at)).map(|last| format!("{} {}", last.said, ending.said));
    let is_one = |known: &String| *known == ending.said || pair.as_ref() == Some(known);
    if !vocabulary.companies.iter().any(is_one) {
        return None;
    }
    let mut from = at;
    while at - from < LENGTH && words.get(from)?.joined {
        let before = words.get(from.checked_sub(1)?)?;
        if !before.is_capital() && before.said != AND {
            break;
        }
        from -= 1;
    }
    while words.get(from)?.said == AND {
        from += 1;
    }
    (from < at).then(|| words.get(from..=at).map(<[Word]>::to_vec))?
}
