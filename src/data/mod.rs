//! The record as open data: objects of OParl 1.1 as JSON, with their schemas, and tables by year as CSV.

mod issues;
mod lists;
mod maker;
mod objects;
mod papers;
mod record;
mod schema;
mod table;

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::Serialize;

use crate::bundle::{Bundle, Made, Sink, Step, files_alone, take};
use crate::content::Files;
use crate::language::Lang;
use crate::problem::Problem;
use crate::site::{DATA, Of, PageKey, SITE_PART, Site, Texts};
use maker::Maker;
use table::Tables;

/// Everything below `data/`.
pub struct OpenData<'a> {
    maker: Maker<'a>,
}

/// Where the files go.
struct Out<'s> {
    sink: &'s dyn Sink,
    part: String,
}

impl Out<'_> {
    fn of_site(sink: &dyn Sink) -> Out<'_> {
        Out { sink, part: SITE_PART.to_owned() }
    }

    fn bytes(&self, path: String, bytes: Vec<u8>) -> Result<(), Problem> {
        self.sink.put(Made { path, part: self.part.clone(), language: None, bytes })
    }

    /// Writing to memory doesn't fail.
    fn json(&self, path: String, value: &impl Serialize) -> Result<(), Problem> {
        let bytes = serde_json::to_vec(value);
        debug_assert!(bytes.is_ok());
        self.bytes(path, bytes.unwrap_or_default())
    }
}

impl<'a> OpenData<'a> {
    /// That of a site, whose texts stand in these files.
    pub fn new(site: &'a Site, files: &'a Files) -> OpenData<'a> {
        OpenData { maker: Maker { site, files } }
    }

    /// The meetings of a year, and its tables.
    fn year(&self, year: i16, places: &[usize], sink: &dyn Sink, texts: &mut Texts) -> Result<(), Problem> {
        let mut tables = Tables::new(&self.maker);
        for place in places {
            self.meeting(*place, &mut tables, sink, texts)?;
        }
        let out = Out::of_site(sink);
        tables.into_bytes().try_for_each(|(table, bytes)| out.bytes(Site::table_path(table, year), bytes))
    }

    fn meeting(
        &self,
        place: usize,
        tables: &mut Tables,
        sink: &dyn Sink,
        texts: &mut Texts,
    ) -> Result<(), Problem> {
        let site = self.maker.site;
        let Some(meeting) = site.archive().meetings.get(place) else { return Ok(()) };
        let whole = self.maker.meeting(place, meeting, texts)?;
        tables.meeting(&self.maker, place, meeting, &whole);
        let part = Lang::at(0).map(|lang| site.part(PageKey::Meeting(place, lang)));
        let out = Out { sink, part: part.unwrap_or_default() };
        out.json(site.meeting_data(place), &whole.meeting)?;
        let removed = self.maker.removed_items(place, meeting);
        for (nth, item) in whole.meeting.items.iter().chain(&removed).enumerate() {
            out.json(site.item_data(place, nth), item)?;
        }
        Ok(())
    }

    /// The archive, the council, its committees, its people and its issues.
    fn whole(&self, sink: &dyn Sink) -> Result<(), Problem> {
        let (maker, out) = (&self.maker, Out::of_site(sink));
        out.json(format!("{DATA}system.json"), &maker.system())?;
        out.json(format!("{DATA}body.json"), &maker.body())?;
        let site = maker.site;
        for (place, committee) in site.archive().committees.iter().enumerate() {
            if let Some(made) = maker.organization(place) {
                out.json(site.committee_data(place), &made)?;
            }
            for nth in 0..committee.members.len() {
                if let Some((path, made)) = maker.membership(place, nth) {
                    out.json(path, &made)?;
                }
            }
        }
        for place in 0..site.everybody().all.len() {
            if let Some(made) = maker.person(place) {
                out.json(site.person_data(place), &made)?;
            }
        }
        for (place, issue) in site.archive().issues.iter().enumerate() {
            if let Some(made) = maker.issue(place) {
                out.json(site.issue_data(&issue.id), &made)?;
            }
        }
        lists::put(maker, &out)?;
        schema::put(maker, &out)
    }
}

impl Bundle for OpenData<'_> {
    fn name(&self) -> &'static str {
        "data"
    }

    fn owns(&self, path: &str) -> bool {
        path.starts_with(DATA)
    }

    fn takes_steps(&self) -> bool {
        true
    }

    fn make(&self, sink: &dyn Sink) -> Vec<Problem> {
        let mut years: BTreeMap<i16, Vec<usize>> = BTreeMap::new();
        for (place, meeting) in self.maker.site.archive().meetings.iter().enumerate() {
            years.entry(meeting.date.year()).or_default().push(place);
        }
        let files = self.maker.files;
        let year = |(year, places): (&i16, &Vec<usize>)| {
            let step = Step { name: format!("data-{year}"), of: Of::Meetings(places.clone(), Vec::new()) };
            let make = &mut |sink: &dyn Sink, texts: &mut Texts| {
                files_alone(self.year(*year, places, sink, texts).err())
            };
            take(sink, files, step, make).err().unwrap_or_default()
        };
        let mut problems: Vec<Problem> = years.par_iter().flat_map_iter(year).collect();
        let step = Step { name: "data".to_owned(), of: Of::Whole };
        let whole = &mut |sink: &dyn Sink, _: &mut Texts| files_alone(self.whole(sink).err());
        problems.extend(take(sink, files, step, whole).err().unwrap_or_default());
        problems
    }
}
