//! The addresses of the open data. They follow from ids, dates and numbers alone, and are the same for every language.

use super::Site;
use crate::archive::Shown;

impl Site {
    /// A meeting's id: its committee's and its folder's.
    pub fn meeting_id(&self, place: usize) -> String {
        let Some(meeting) = self.meeting(place) else { return String::new() };
        let committee = self.archive.committees.get(meeting.committee);
        format!("{}/{}", committee.map_or("", |committee| &committee.id), meeting.folder)
    }

    /// Where a meeting's data is, below the site's folder.
    pub fn meeting_data(&self, place: usize) -> String {
        format!("data/meetings/{}.json", self.meeting_id(place))
    }

    /// Where an item's data is.
    pub fn item_data(&self, place: usize, nth: usize) -> String {
        let number = match self.meeting(place).map(|meeting| &meeting.shown) {
            Some(Shown::Open(open)) => open.items().nth(nth).map(|item| item.number.slug()),
            _ => None,
        };
        format!("data/meetings/{}/{}.json", self.meeting_id(place), number.unwrap_or_default())
    }
}
