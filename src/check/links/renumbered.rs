//! Items whose number changed since they were published: the page that was theirs says what they are called.

use super::{super::Record, moved::above};
use crate::archive::{PublicItem, Shown};
use crate::content::{fold, prose::between_tags};
use crate::language::Lang;
use crate::site::PageKey;

/// The path of the page that an item has now, by the path that it had.
pub fn now(record: &Record, path: &str) -> Option<String> {
    let site = record.site();
    let meeting = above(path).next()?;
    let Some(PageKey::Meeting(meeting, lang)) = site.route(&meeting) else { return None };
    let page = record.published_page(path)?;
    let title = fold(&title(&page)?);
    let own = site.archive().meetings.get(meeting)?;
    let Shown::Open(shown) = &own.shown else { return None };
    let called = |item: &PublicItem, lang: Lang| item.title()?.said(lang).map(|said| fold(said.text));
    let mut alike =
        shown.items().enumerate().filter(|(_, item)| called(item, lang).as_deref() == Some(&title));
    let (place, _) = alike.next().filter(|_| !title.is_empty())?;
    // Of two with the same title nobody knows which.
    alike.next().is_none().then(|| site.path(PageKey::Item(meeting, place, lang)))
}

/// What a page says in its first heading, without the number.
fn title(page: &str) -> Option<String> {
    let start = page.find("<h1")?;
    let inside = page.get(start..)?.split_once('>')?.1;
    let inside = inside.split_once("</h1>")?.0;
    let inside = match inside.split_once("</span>") {
        Some((number, title)) if number.contains("class=\"number\"") => title,
        _ => inside,
    };
    let words: String = between_tags(inside).collect();
    quick_xml::escape::unescape(words.trim()).ok().map(|words| words.into_owned())
}
