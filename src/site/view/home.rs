//! The home page: what comes next, what was published last, and the committees.

use std::sync::Arc;

use serde::Serialize;

use super::{
    Body, View,
    committee::{CommitteeRow, MeetingRow},
};
use crate::language::Lang;
use crate::site::{Link, PageKey, Site};

/// Meetings of each list on the home page.
const LISTED: usize = 8;

/// The home page.
#[derive(Debug, Serialize)]
pub struct HomeView {
    coming: Vec<MeetingRow>,
    /// The page with all of them.
    next: Link,
    latest: Vec<MeetingRow>,
    committees: Vec<CommitteeRow>,
}

impl Site {
    pub(super) fn home_view(&self, lang: Lang) -> Option<View> {
        let coming = self.coming();
        let all = self.archive.meetings.iter().map(Arc::as_ref).enumerate();
        let mut latest: Vec<_> = all.filter(|(_, meeting)| !self.is_coming(meeting)).collect();
        latest.sort_by_key(|(_, meeting)| std::cmp::Reverse((meeting.date, meeting.time)));
        let coming = coming.into_iter().take(LISTED);
        let latest = latest.into_iter().take(LISTED);
        let body = HomeView {
            coming: coming.map(|(place, meeting)| self.coming_row(place, meeting, lang)).collect(),
            next: self.own_link("next-meetings", PageKey::Coming(lang), lang),
            latest: latest.map(|(place, meeting)| self.meeting_row(place, meeting, lang)).collect(),
            committees: self.committee_rows(lang),
        };
        let head = self.head(&[], PageKey::Home(lang), Vec::new());
        Some(View {
            template: "home.html",
            lang,
            head,
            body: Body::Home(body),
            texts: Vec::new(),
            links: Vec::new(),
        })
    }
}
