//! The texts of committees, block by block. A committee's page is a long list of its meetings, so a passage of its text is
//! taken from here.

use std::collections::HashSet;

use pulldown_cmark::{Event, TagEnd};
use serde::Serialize;

use super::{Folder, record::Record, short_hash, without_tags};
use crate::content::prose::parser;
use crate::problem::Problem;
use crate::site::Texts;

/// A committee's text.
#[derive(Serialize)]
struct Blocks {
    /// Its language, where that is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
    blocks: Vec<String>,
}

/// Writes the text of every committee that has one. Returns the name of each one's file, by their places.
///
/// # Errors
/// A text that isn't what was read any more, a file that can't be written.
pub fn write(record: &Record, texts: &mut Texts, folder: &Folder) -> Result<Vec<Option<String>>, Problem> {
    let site = record.site;
    // Committees may say the same.
    let mut written = HashSet::new();
    let write = |committee: &crate::archive::Committee<_>| {
        let Some((lang, text)) = committee.text.best(record.lang) else { return Ok(None) };
        let blocks = blocks(texts.get(text)?);
        if blocks.is_empty() {
            return Ok(None);
        }
        let lang = (lang != record.lang).then(|| site.locales().locale(lang).id().to_owned());
        let bytes = serde_json::to_vec(&Blocks { lang, blocks }).unwrap_or_default();
        let name = format!("text-{}.json", short_hash(&blake3::hash(&bytes)));
        if written.insert(name.clone()) {
            folder.put(&name, bytes)?;
        }
        Ok(Some(name))
    };
    site.archive().committees.iter().map(write).collect()
}

/// The plain words of each paragraph, point, heading and cell.
fn blocks(text: &str) -> Vec<String> {
    let (mut blocks, mut block) = (Vec::new(), String::new());
    for event in parser(text) {
        match event {
            Event::Text(words) | Event::Code(words) => block.push_str(&words),
            Event::Html(html) => without_tags(&html, &mut block),
            Event::SoftBreak | Event::HardBreak => block.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_) | TagEnd::TableCell) => {
                let whole = std::mem::take(&mut block);
                blocks.extend(Some(whole.trim().to_owned()).filter(|words| !words.is_empty()));
            }
            _ => {}
        }
    }
    blocks
}
