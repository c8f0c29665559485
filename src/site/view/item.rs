//! The page of an agenda item.

use serde::Serialize;

use super::{Body, SlotView, View, parts::ItemView, status::StatusView};
use crate::archive::{PublicItem, PublicText, Shown};
use crate::language::{Arg, Lang};
use crate::site::{Link, PageKey, Site, Words};

/// An item with the meeting that it belongs to.
#[derive(Debug, Serialize)]
pub struct ItemPage {
    item: ItemView,
    meeting: Link,
    committee: Link,
    stage: &'static str,
    only_preview: Option<String>,
    /// The meeting is cancelled and the like.
    status: Option<StatusView>,
    /// The decisions, where much stands before them.
    decided: Vec<SlotView>,
    before: Option<Link>,
    after: Option<Link>,
}

/// The bytes of text that fill a phone's screen, so that a decision below them isn't seen at once.
const SCREEN: u32 = 300;

/// Much text stands beside an item's decisions.
fn is_long(item: &PublicItem, lang: Lang) -> bool {
    let length = |texts: Option<(Lang, &Vec<PublicText>)>| -> u32 {
        let texts = texts.map_or(&[][..], |(_, texts)| texts.as_slice());
        texts
            .iter()
            .map(|text| &text.reference().range)
            .map(|range| range.end.saturating_sub(range.start))
            .sum()
    };
    let all: u32 = item.parts().iter().map(|part| length(part.text.best(lang))).sum();
    let decided: u32 = item.decisions().map(|texts| length(texts.best(lang))).sum();
    all.saturating_sub(decided) > SCREEN
}

impl Site {
    pub(super) fn item_view(&self, place: usize, nth: usize, lang: Lang) -> Option<View> {
        let meeting = self.meeting(place)?;
        let Shown::Open(open) = &meeting.shown else { return None };
        let item = open.items().nth(nth)?;
        let mut making = self.making(lang);
        let decided = if is_long(item, lang) { making.decisions(item) } else { Vec::new() };
        let view = making.item((place, nth), open, item, 2, "");
        let date = Words { text: self.day(meeting, lang), lang: None };
        let mut crumbs = self.committee_crumbs(Some(meeting.committee), lang);
        let committee = self.committee_of(meeting, lang)?;
        let meeting_link = self.crumb(date, PageKey::Meeting(place, lang));
        crumbs.push(meeting_link.clone());
        let args = [("number", Arg::Text(&view.number)), ("title", Arg::Text(&view.title.text))];
        let own = match item.title() {
            Some(_) => self.locales.locale(lang).message("item-title", &args),
            None => view.title.text.clone(),
        };
        let titles = [own, meeting_link.words.text.clone(), committee.words.text.clone()];
        let head = self.head(&titles, PageKey::Item(place, nth, lang), crumbs);
        let neighbour = |nth: Option<usize>| {
            let nth = nth?;
            let item = open.items().nth(nth)?;
            let title = self.item_words(item, lang);
            let text = format!("{} {}", item.number, title.text);
            Some(Link { words: Words { text, ..title }, url: self.url(PageKey::Item(place, nth, lang)) })
        };
        let body = ItemPage {
            before: neighbour(nth.checked_sub(1)),
            after: neighbour(Some(nth + 1)),
            item: view,
            meeting: meeting_link,
            committee,
            stage: open.stage.id(),
            only_preview: self.only_preview(meeting, lang),
            status: self.status(meeting, lang),
            decided,
        };
        let links = self
            .paper_links(open.documents.iter().chain(open.items().flat_map(|item| item.documents())), lang);
        Some(View {
            template: "item.html",
            lang,
            head,
            body: Body::Item(Box::new(body)),
            texts: making.texts,
            links,
        })
    }
}
