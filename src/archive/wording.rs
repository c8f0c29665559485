//! What a record says in a language, as short hashes: a translation keeps those of the version that it was made from.

use super::{Entry, Item, Meeting};
use crate::content::{TextRef, TranslatedFrom, wording};
use crate::language::{Lang, Text};

/// What a meeting says now in a language, as hashes.
pub fn wording_of_meeting<'a>(
    meeting: &Meeting,
    lang: Lang,
    tag: &str,
    said: impl Fn(&TextRef) -> &'a str,
) -> TranslatedFrom {
    let own = |text: Option<&Text>| text.and_then(|text| text.own(lang)).unwrap_or_default().to_owned();
    let mut rest = vec![own(meeting.title.as_ref())];
    rest.push(own(meeting.status.as_ref().and_then(|status| status.reason.as_ref())));
    rest.extend(meeting.preamble.get(lang).map(|text| said(text).to_owned()));
    let mut items = Vec::new();
    for entry in &meeting.entries {
        match entry {
            Entry::Section { title, text } => {
                rest.push(own(Some(title)));
                rest.extend(text.get(lang).map(|text| said(text).to_owned()));
            }
            Entry::Item(item) => {
                items.extend(of_item(item, lang, &said).map(|hash| (item.number.to_string(), hash)));
            }
        }
    }
    let text = wording(rest.iter().map(String::as_str));
    TranslatedFrom { language: tag.to_owned(), text: Some(text), items }
}

/// What an item says in a language; none where that language lacks it.
fn of_item<'a>(item: &Item, lang: Lang, said: impl Fn(&TextRef) -> &'a str) -> Option<String> {
    item.headings.get(lang)?;
    let title = item.title.own(lang).unwrap_or_default();
    let parts = item.parts.iter().filter_map(|part| {
        let text = part.text.get(lang)?;
        Some([part.kind.id(), part.minute.as_deref().unwrap_or_default(), said(text)])
    });
    Some(wording(std::iter::once(title).chain(parts.flatten())))
}

/// What a committee or page says now in a language.
pub fn wording_of_text(title: &Text, said: &str, lang: Lang, tag: &str) -> TranslatedFrom {
    let title = title.own(lang).unwrap_or_default();
    TranslatedFrom { language: tag.to_owned(), text: Some(wording([title, said])), items: Vec::new() }
}
