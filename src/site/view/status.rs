//! That a meeting isn't held as it was called: in a word, in a sentence, and why.

use serde::Serialize;

use crate::archive::{PublicMeeting, Status};
use crate::language::{Arg, Lang};
use crate::site::{Site, Words};

/// Cancelled and the like.
#[derive(Debug, Serialize)]
pub struct StatusView {
    /// In a word.
    label: String,
    text: String,
    reason: Option<Words>,
}

impl Site {
    /// Cancelled and the like, in words.
    pub(super) fn status(&self, meeting: &PublicMeeting, lang: Lang) -> Option<StatusView> {
        let (text, reason) = self.status_words(meeting, lang)?;
        Some(StatusView { label: self.status_label(meeting.status.as_ref()?, lang), text, reason })
    }

    /// What became of a meeting, and why.
    pub(crate) fn status_words(
        &self,
        meeting: &PublicMeeting,
        lang: Lang,
    ) -> Option<(String, Option<Words>)> {
        let status = meeting.status.as_ref()?;
        let locale = self.locales.locale(lang);
        let text = match status.to {
            Some(to) => {
                // Where the meeting of the new day is there, its time is known.
                let mut others =
                    self.meetings_of(meeting.committee).iter().filter_map(|at| self.meeting(*at));
                let time = others.find(|other| other.date == to).and_then(|other| other.time);
                let date = locale.day(to, time);
                locale.message(&format!("status-{}-to", status.word), &[("date", Arg::Text(&date))])
            }
            None => locale.message(&format!("status-{}", status.word), &[]),
        };
        Some((text, self.some_words(status.reason.as_ref(), lang)))
    }

    /// The same in a word.
    pub(crate) fn status_label(&self, status: &Status, lang: Lang) -> String {
        self.message(lang, &format!("status-label-{}", status.word))
    }
}
