//! What a feed tells: that a stage of a meeting's record was published.

use jiff::civil::Date;

use crate::archive::{OpenMeeting, PublicItem, PublicMeeting, Shown, Stage};
use crate::language::Lang;
use crate::site::{Site, TOLD, Topic};

/// The most entries of a feed.
const ENTRIES: usize = 50;

/// A stage that was published.
pub struct News<'s> {
    /// The meeting, by its place.
    pub place: usize,
    /// The meeting.
    pub meeting: &'s PublicMeeting,
    /// What is shown of it.
    pub open: &'s OpenMeeting,
    /// The item, and its place, where the feed is about items.
    pub item: Option<(usize, &'s PublicItem)>,
    /// The stage.
    pub stage: Stage,
    /// When it was published.
    pub day: Date,
    /// When it was corrected, or else published.
    pub updated: Date,
}

/// The newest news of a topic for readers of a language, the newest first.
pub fn news(site: &Site, topic: Topic, lang: Lang) -> Vec<News<'_>> {
    let from = Site::told_from(topic);
    let mut all: Vec<News> = Vec::new();
    for (place, nth) in site.told(topic) {
        let Some(meeting) = site.archive().meetings.get(place) else { continue };
        let Shown::Open(open) = &meeting.shown else { continue };
        let item = match nth {
            Some(nth) => match open.items().nth(nth) {
                Some(item) => Some((nth, item)),
                None => continue,
            },
            None => None,
        };
        for stage in TOLD.into_iter().filter(|stage| *stage >= from) {
            let told = !is_with_agenda(open, stage);
            let Some(day) = open.published_on(stage, lang).filter(|_| told) else {
                continue;
            };
            let corrected = open.corrected.best(lang).map(|(_, corrected)| corrected.date);
            let updated =
                corrected.filter(|_| stage == open.stage).map_or(day, |corrected| corrected.max(day));
            all.push(News { place, meeting, open, item, stage, day, updated });
        }
    }
    all.sort_by_key(|news| {
        std::cmp::Reverse((
            news.updated,
            news.day,
            news.meeting.date,
            news.stage,
            std::cmp::Reverse(news.place),
        ))
    });
    all.truncate(ENTRIES);
    all
}

/// A notice that came out together with the agenda is no news of its own.
fn is_with_agenda(open: &OpenMeeting, stage: Stage) -> bool {
    let day = |days: &[(Stage, Date)], wanted| days.iter().find(|(of, _)| *of == wanted).map(|(_, day)| *day);
    let together = |days: &Vec<(Stage, Date)>| {
        day(days, Stage::Agenda).is_some_and(|agenda| day(days, Stage::Notice) >= Some(agenda))
    };
    stage == Stage::Notice && open.published.values().any(together)
}
