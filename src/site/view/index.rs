//! A page of an index: rows by date, newest first, under a heading for each month.

use serde::Serialize;

use super::{
    Body, Making, SlotView, View,
    calendar::DayView,
    committee::MeetingRow,
    papers::{MEETINGS_OWN, PaperView},
    votes::VoteLine,
};
use crate::archive::{OpenMeeting, PublicItem, PublicMeeting, Shown};
use crate::language::{Arg, Lang};
use crate::site::{Index, Link, PageKey, Row, Scope, Site, Words};

/// The days with meetings from which on a month is laid out in weeks.
const CROWDED: usize = 6;

/// A page of an index.
#[derive(Debug, Serialize)]
pub struct IndexView {
    kind: &'static str,
    heading: String,
    /// Years, months or committees that it is divided into.
    below: Vec<ScopeLink>,
    groups: Vec<Group>,
    /// The days of a month of meetings, in place of its rows.
    days: Vec<DayView>,
    /// There are enough of them for a calendar to say more than a list.
    crowded: bool,
    /// There are more rows than are shown here: they are below.
    more: bool,
    before: Option<String>,
    after: Option<String>,
    /// The year or month before this one, and after it.
    earlier: Option<Link>,
    later: Option<Link>,
}

/// A part of an index.
#[derive(Debug, Serialize)]
pub struct ScopeLink {
    link: Link,
    count: String,
}

/// The rows of a month.
#[derive(Debug, Serialize)]
pub struct Group {
    heading: String,
    meetings: Vec<MeetingRow>,
    rows: Vec<RowView>,
}

/// A row that isn't a meeting.
#[derive(Debug, Serialize)]
pub struct RowView {
    iso: String,
    date: String,
    meeting: Link,
    /// The item, where there is one.
    item: Option<Link>,
    number: Option<String>,
    /// A paper.
    paper: Option<PaperView>,
    /// Where it can be asked for in another format: on the page that it belongs to.
    request: Option<String>,
    /// Decisions.
    texts: Vec<SlotView>,
    votes: Vec<VoteLine>,
}

impl Site {
    pub(super) fn index_view(&self, index: Index, scope: Scope, page: usize, lang: Lang) -> Option<View> {
        let all = self.rows(index);
        let mut making = self.making(lang);
        let rows = all.page(scope, page);
        let count = all.count(scope);
        let calendar = index == Index::Meetings && scope.is_month() && count == rows.len();
        let days = if calendar { self.days(rows, lang) } else { Vec::new() };
        let mut groups: Vec<Group> = Vec::new();
        for row in rows.iter().filter(|_| !calendar) {
            let meeting = self.meeting(row.meeting)?;
            let heading = self.locales.locale(lang).month_year(meeting.date.year(), meeting.date.month());
            if groups.last().is_none_or(|group| group.heading != heading) {
                groups.push(Group { heading, meetings: Vec::new(), rows: Vec::new() });
            }
            let group = groups.last_mut()?;
            match index {
                Index::Meetings => group.meetings.push(self.meeting_row(row.meeting, meeting, lang)),
                _ => group.rows.extend(making.row(index, *row, meeting)),
            }
        }
        let divided = scope.committee.is_none();
        let link = |to: usize| self.url(PageKey::Index(index, scope, to, lang));
        let shown = (page + 1) * crate::site::index::ROWS;
        let view = IndexView {
            kind: index.id(),
            heading: self.scope_title(index, scope, lang),
            below: all.below(scope).into_iter().map(|below| self.scope_link(index, below, lang)).collect(),
            groups,
            crowded: days.len() >= CROWDED,
            days,
            more: divided && count > shown,
            before: page.checked_sub(1).map(link),
            after: (!divided && count > shown).then(|| link(page + 1)),
            earlier: self.beside(index, all.before(scope), lang),
            later: self.beside(index, all.after(scope), lang),
        };
        let head = self.head(
            &[self.page_title(&view.heading, page, lang)],
            PageKey::Index(index, scope, page, lang),
            self.scope_crumbs(index, scope, lang),
        );
        Some(View {
            template: "index.html",
            lang,
            head,
            body: Body::Index(view),
            texts: making.texts,
            links: Vec::new(),
        })
    }

    /// A title with the number of the page, from the second on.
    pub(super) fn page_title(&self, title: &str, page: usize, lang: Lang) -> String {
        if page == 0 {
            return title.to_owned();
        }
        let number = (page + 1) as u64;
        self.locales
            .locale(lang)
            .message("title-page", &[("title", Arg::Text(title)), ("page", Arg::Number(number))])
    }

    /// The link to the scope before or after another.
    fn beside(&self, index: Index, scope: Option<Scope>, lang: Lang) -> Option<Link> {
        let scope = scope?;
        Some(Link {
            words: self.scope_words(scope, lang)?,
            url: self.url(PageKey::Index(index, scope, 0, lang)),
        })
    }

    fn scope_link(&self, index: Index, scope: Scope, lang: Lang) -> ScopeLink {
        let words = self.scope_words(scope, lang).unwrap_or_default();
        let count = self.locales.locale(lang).number(self.rows(index).count(scope) as u64);
        ScopeLink { link: Link { words, url: self.url(PageKey::Index(index, scope, 0, lang)) }, count }
    }

    /// The year, the month, or the committee: what a scope adds to the one above it.
    fn scope_words(&self, scope: Scope, lang: Lang) -> Option<Words> {
        let own = |text: String| Words { text, lang: None };
        match (scope.year?, scope.month, scope.committee) {
            (_, _, Some(committee)) => {
                self.archive.committees.get(committee).map(|committee| self.words(&committee.name, lang))
            }
            (year, Some(month), None) => Some(own(self.locales.locale(lang).month_year(year, month))),
            (year, None, None) => Some(own(year.to_string())),
        }
    }

    fn scope_title(&self, index: Index, scope: Scope, lang: Lang) -> String {
        let title = self.message(lang, index.id());
        match self.scope_words(scope, lang) {
            Some(words) => {
                let args = [("title", Arg::Text(&title)), ("scope", Arg::Text(&words.text))];
                self.locales.locale(lang).message("title-scope", &args)
            }
            None => title,
        }
    }

    fn scope_crumbs(&self, index: Index, scope: Scope, lang: Lang) -> Vec<Link> {
        let own = |id: &str| Words { text: self.message(lang, id), lang: None };
        let mut crumbs = vec![self.crumb(own("home"), PageKey::Home(lang))];
        let mut above = Vec::new();
        if scope.year.is_some() {
            above.push(Scope::default());
        }
        if scope.month.is_some() {
            above.push(Scope { month: None, committee: None, ..scope });
        }
        if scope.committee.is_some() {
            above.push(Scope { committee: None, ..scope });
        }
        for scope in above {
            let words = self.scope_words(scope, lang).unwrap_or_else(|| own(index.id()));
            crumbs.push(self.crumb(words, PageKey::Index(index, scope, 0, lang)));
        }
        crumbs
    }
}

impl Making<'_> {
    /// A row of an index.
    pub(super) fn row(&mut self, index: Index, row: Row, meeting: &PublicMeeting) -> Option<RowView> {
        let (site, lang) = (self.site, self.lang);
        let Shown::Open(open) = &meeting.shown else { return None };
        let item = row.item.and_then(|nth| open.items().nth(nth));
        let url = match row.item {
            Some(nth) => site.url(PageKey::Item(row.meeting, nth, lang)),
            None => site.url(PageKey::Meeting(row.meeting, lang)),
        };
        let committee = site.committee_of(meeting, lang)?;
        let paper = if index == Index::Documents { self.paper(open, row, item) } else { None };
        let asked = paper.as_ref().filter(|paper| paper.is_there() && site.archive.settings.can_be_asked());
        Some(RowView {
            iso: meeting.date.to_string(),
            date: site.locales().locale(lang).short_date(meeting.date),
            meeting: Link { words: committee.words, url: site.url(PageKey::Meeting(row.meeting, lang)) },
            item: item.map(|item| Link { words: site.item_words(item, lang), url: url.clone() }),
            number: item.map(|item| item.number.to_string()),
            request: asked.map(|paper| format!("{url}#{}", paper.anchor)),
            paper,
            texts: match item {
                Some(item) if index == Index::Decisions => self.decisions(item),
                _ => Vec::new(),
            },
            votes: match item {
                Some(item) if index == Index::Decisions => site.vote_lines(item, lang),
                _ => Vec::new(),
            },
        })
    }

    fn paper(&self, open: &OpenMeeting, row: Row, item: Option<&PublicItem>) -> Option<PaperView> {
        let documents = item.map_or(open.documents.as_slice(), PublicItem::documents);
        let one = row.document.and_then(|at| documents.get(at..at + 1))?;
        let prefix = if item.is_some() { "" } else { MEETINGS_OWN };
        self.site.papers(one, prefix, self.lang).pop()
    }
}
