//! What a change leaves as it was: the indexes and registers of an earlier reading, where the later one lists the same.

use std::{mem::discriminant, sync::Arc};

use crate::archive::{Attendee, Committee, PublicArchive, PublicBody, PublicItem, PublicMeeting, Shown};

/// True where every index and register lists the same of both records, whatever else their texts say.
pub fn lists_the_same(before: &PublicArchive, now: &PublicArchive) -> bool {
    before.meetings.len() == now.meetings.len()
        && before.people == now.people
        && all(&before.issues, &now.issues, |one, other| one.id == other.id)
        && all(&before.committees, &now.committees, same_members)
        && all(&before.meetings, &now.meetings, |one, other| Arc::ptr_eq(one, other) || same(one, other))
}

fn all<T>(before: &[T], now: &[T], same: impl Fn(&T, &T) -> bool) -> bool {
    before.len() == now.len() && before.iter().zip(now).all(|(before, now)| same(before, now))
}

fn same_members<T>(before: &Committee<T>, now: &Committee<T>) -> bool {
    all(&before.members, &now.members, |one, other| one.who.name == other.who.name)
}

fn same(before: &PublicMeeting, now: &PublicMeeting) -> bool {
    let open = match (&before.shown, &now.shown) {
        (Shown::Open(before), Shown::Open(now)) => {
            let items: (Vec<_>, Vec<_>) = (before.items().collect(), now.items().collect());
            before.attendance == now.attendance
                && before.declarations == now.declarations
                && before.documents.len() == now.documents.len()
                && all(&items.0, &items.1, |one, other| same_item(one, other))
        }
        (before, now) => discriminant(before) == discriminant(now),
    };
    open && (before.committee, before.date) == (now.committee, now.date)
}

fn same_item(before: &PublicItem, now: &PublicItem) -> bool {
    let who = |one: &Attendee, other: &Attendee| one.name == other.name;
    let issue = |item: &PublicItem| match &item.body {
        PublicBody::Open(open) => open.issue.clone(),
        PublicBody::Closed(_) | PublicBody::Removed(_) => None,
    };
    let decides = |item: &PublicItem| item.decisions().any(|texts| !texts.is_empty());
    discriminant(&before.body) == discriminant(&now.body)
        && before.documents().len() == now.documents().len()
        && decides(before) == decides(now)
        && issue(before) == issue(now)
        && before.votes() == now.votes()
        && all(super::invitees(before), super::invitees(now), who)
}
