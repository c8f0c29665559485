//! A matter through all the meetings that took it.

use serde::Serialize;

use super::{Body, View, index::RowView};
use crate::language::Lang;
use crate::site::{Index, PageKey, Register, Site, Words, index::ROWS};

/// A matter.
#[derive(Debug, Serialize)]
pub struct IssueView {
    title: Words,
    rows: Vec<RowView>,
    before: Option<String>,
    after: Option<String>,
}

impl Site {
    pub(super) fn issue_view(&self, place: usize, page: usize, lang: Lang) -> Option<View> {
        let issue = self.archive.issues.get(place)?;
        let all = self.issues().get(place)?;
        let mut making = self.making(lang);
        let rows = all.iter().skip(page * ROWS).take(ROWS);
        // With its decisions: they are what a reader follows a matter for.
        let rows =
            rows.filter_map(|row| making.row(Index::Decisions, *row, self.meeting(row.meeting)?)).collect();
        let link = |to: usize| self.url(PageKey::Issue(place, to, lang));
        let title = self.words(&issue.title, lang);
        let own = |id: &str| Words { text: self.message(lang, id), lang: None };
        let crumbs = vec![
            self.crumb(own("home"), PageKey::Home(lang)),
            self.crumb(own("issues"), PageKey::Register(Register::Issues, 0, lang)),
        ];
        let titles = [self.page_title(&title.text, page, lang), self.message(lang, "issues")];
        let head = self.head(&titles, PageKey::Issue(place, page, lang), crumbs);
        let body = Body::Issue(IssueView {
            title,
            rows,
            before: page.checked_sub(1).map(link),
            after: (all.len() > (page + 1) * ROWS).then(|| link(page + 1)),
        });
        Some(View { template: "issue.html", lang, head, body, texts: making.texts, links: Vec::new() })
    }
}
