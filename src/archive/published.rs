//! When what was published, and on which day the record stands. Every date is the record's own: none is the clock's.

use jiff::civil::Date;

use super::{OpenMeeting, PublicArchive, PublicMeeting, Shown, Stage};
use crate::language::Lang;

impl OpenMeeting {
    /// When a stage was published: in this language, else in the first that says.
    pub fn published_on(&self, stage: Stage, lang: Lang) -> Option<Date> {
        let day = |days: &[(Stage, Date)]| days.iter().find(|(of, _)| *of == stage).map(|(_, day)| *day);
        let own = self.published.get(lang).and_then(|days| day(days));
        own.or_else(|| self.published.values().find_map(|days| day(days)))
    }
}

impl PublicMeeting {
    /// The last change that readers of a language can see, where the record says when it was.
    pub fn changed(&self, lang: Lang) -> Option<Date> {
        match &self.shown {
            Shown::Planned => None,
            Shown::Removed(removed) => Some(removed.dated.date),
            Shown::Open(open) => {
                let published = Stage::ALL.into_iter().filter_map(|stage| open.published_on(stage, lang));
                let corrected = open.corrected.best(lang).map(|(_, corrected)| corrected.date);
                published.chain(corrected).max()
            }
        }
    }

    /// The first day on which anything of it was published.
    pub fn first_published(&self) -> Option<Date> {
        match &self.shown {
            Shown::Planned => None,
            Shown::Removed(removed) => removed.published,
            Shown::Open(open) => open.published.values().flatten().map(|(_, day)| *day).min(),
        }
    }

    /// What happened at it is on record.
    pub fn is_recorded(&self) -> bool {
        matches!(&self.shown, Shown::Open(open) if open.stage >= Stage::Decisions)
    }

    /// A day that had come when the record was written. A day of publication after the meeting's own is no help: it may
    /// be mistyped, and would hide every meeting to come.
    fn had_come(&self) -> Option<Date> {
        if self.is_recorded() {
            return Some(self.date);
        }
        let Shown::Open(open) = &self.shown else { return None };
        open.published.values().flatten().map(|(_, day)| *day).max().map(|day| day.min(self.date))
    }
}

impl PublicArchive {
    /// The newest day that the record knows to have come: meetings from then on that aren't recorded are to come.
    pub fn day(&self) -> Option<Date> {
        self.meetings.iter().filter_map(|meeting| meeting.had_come()).max()
    }
}
