//! Lists of objects, in pages of 100: OParl 1.1's external lists as files. The oldest meetings come first, so that what is
//! added doesn't move what was there.

use serde::Serialize;

use super::Out;
use super::maker::Maker;
use super::objects::{Links, List, Pagination};
use crate::problem::Problem;
use crate::site::DATA;

/// The objects of a page.
const PAGE: usize = 100;

/// Puts every list.
pub fn put(maker: &Maker, out: &Out) -> Result<(), Problem> {
    let archive = maker.site.archive();
    list(maker, out, "bodies", &[()], |()| Some(maker.body()))?;
    let committees: Vec<usize> = (0..archive.committees.len()).collect();
    list(maker, out, "organizations", &committees, |place| maker.organization(*place))?;
    let everybody = &maker.site.everybody().all;
    let mut people: Vec<usize> = (0..everybody.len()).collect();
    people.sort_by_key(|place| everybody.get(*place).map(|known| &known.slug));
    list(maker, out, "persons", &people, |place| maker.person(*place))?;
    let mut meetings: Vec<usize> = (0..archive.meetings.len()).collect();
    meetings.sort_by_key(|place| archive.meetings.get(*place).map(|meeting| (meeting.date, *place)));
    list(maker, out, "meetings", &meetings, |place| {
        archive.meetings.get(*place).map(|meeting| maker.meeting_line(*place, meeting))
    })?;
    let papers: Vec<_> = meetings.iter().flat_map(|place| maker.papers_of(*place)).collect();
    list(maker, out, "papers", &papers, |own| Some(maker.paper_line(own.at, own.meeting, own.document)))?;
    let issues: Vec<usize> = (0..archive.issues.len()).collect();
    list(maker, out, "issues", &issues, |place| maker.issue(*place))
}

/// Puts the pages of a list. One with nothing in it has a page that says so.
fn list<P, T: Serialize>(
    maker: &Maker,
    out: &Out,
    name: &str,
    places: &[P],
    make: impl Fn(&P) -> Option<T>,
) -> Result<(), Problem> {
    let pages = places.len().div_ceil(PAGE).max(1);
    let path = |page: usize| match page {
        1 => format!("{DATA}{name}.json"),
        page => format!("{DATA}{name}-{page}.json"),
    };
    let address = |page: usize| maker.id(&path(page));
    for page in 1..=pages {
        let data = places.iter().skip((page - 1) * PAGE).take(PAGE).filter_map(&make).collect();
        let pagination = Pagination {
            total_elements: places.len(),
            elements_per_page: PAGE,
            current_page: page,
            total_pages: pages,
        };
        let links = Links {
            first: address(1),
            prev: (page > 1).then(|| address(page - 1)),
            own: address(page),
            next: (page < pages).then(|| address(page + 1)),
            last: address(pages),
        };
        out.json(path(page), &List { data, pagination, links })?;
    }
    Ok(())
}
