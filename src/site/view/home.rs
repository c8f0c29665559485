//! The home page: what comes next, what was published last, and the committees.

use std::sync::Arc;

use serde::Serialize;

use super::{
    Body, View,
    committee::{CommitteeRow, MeetingRow, is_coming},
};
use crate::archive::PublicMeeting;
use crate::language::Lang;
use crate::site::{PageKey, Site};

/// Meetings of each list on the home page.
const LISTED: usize = 8;

/// The home page.
#[derive(Debug, Serialize)]
pub struct HomeView {
    coming: Vec<MeetingRow>,
    latest: Vec<MeetingRow>,
    committees: Vec<CommitteeRow>,
}

impl Site {
    pub(super) fn home_view(&self, lang: Lang) -> Option<View> {
        let (mut coming, mut latest): (Vec<_>, Vec<_>) = self
            .archive
            .meetings
            .iter()
            .map(Arc::as_ref)
            .enumerate()
            .partition(|(_, meeting)| is_coming(meeting));
        coming.sort_by_key(|(_, meeting)| (meeting.date, meeting.time));
        latest.sort_by_key(|(_, meeting)| std::cmp::Reverse((meeting.date, meeting.time)));
        let rows = |list: Vec<(usize, &PublicMeeting)>| {
            list.into_iter()
                .take(LISTED)
                .map(|(place, meeting)| self.meeting_row(place, meeting, lang))
                .collect()
        };
        let body =
            HomeView { coming: rows(coming), latest: rows(latest), committees: self.committee_rows(lang) };
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
