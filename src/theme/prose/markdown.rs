//! Markdown as HTML, and what of its writer's HTML is let through.

use std::collections::{HashMap, HashSet};

use super::Style;
use crate::content::prose::{parser, plain, without_controls};
use pulldown_cmark::{Alignment, CowStr, Event, Tag, TagEnd, html::push_html};

/// What a link's target stands for, where it isn't an address: a paper's name, and its address.
pub struct Links<'a>(pub &'a [(Box<str>, String)]);

impl Links<'_> {
    /// The address that a target stands for; `None` where there is none that a reader could follow.
    fn address(&self, target: &str) -> Option<String> {
        let lower = target.to_ascii_lowercase();
        if ["http://", "https://", "mailto:", "tel:"].iter().any(|start| lower.starts_with(start)) {
            return Some(target.to_owned());
        }
        let name = target.trim_start_matches("./");
        self.0.iter().find(|(known, _)| known.as_ref() == name).map(|(_, address)| address.clone())
    }
}

/// Writes Markdown; a table in it gets the caption.
pub fn html(text: &str, caption: Option<&str>, style: &Style, out: &mut String) {
    let clean = without_controls(text);
    let mut reader = Reader { style, open: Vec::new(), table: None, caption, raw: false };
    let events: Vec<Event> = parser(&clean).filter_map(|event| reader.event(event)).collect();
    if !reader.raw {
        push_html(out, events.into_iter());
        return;
    }
    let mut own = String::new();
    push_html(&mut own, events.into_iter());
    out.push_str(&sanitized(&own));
}

/// Writes one line of Markdown without a paragraph around it.
pub fn inline(text: &str, style: &Style, out: &mut String) {
    let mut written = String::new();
    html(text, None, style, &mut written);
    let trimmed = written.trim();
    let inner = trimmed.strip_prefix("<p>").and_then(|rest| rest.strip_suffix("</p>"));
    match inner {
        Some(inner) if !inner.contains("<p>") => out.push_str(inner),
        _ => escape(&plain(text), out),
    }
}

/// True for text that is one paragraph.
pub fn is_line(text: &str) -> bool {
    let mut events = parser(text);
    matches!(events.next(), Some(Event::Start(Tag::Paragraph)))
        && matches!(events.last(), Some(Event::End(TagEnd::Paragraph)))
}

/// Writes text as text.
pub fn escape(text: &str, out: &mut String) {
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            sign => out.push(sign),
        }
    }
}

/// The writer's own HTML, of which little is let through; ours comes through whole.
fn sanitized(html: &str) -> String {
    let classes = [("td", vec!["right", "centre"]), ("th", vec!["right", "centre"]), ("div", vec!["scroll"])];
    ammonia::Builder::default()
        .rm_tags(["img", "map", "area", "details", "summary", "figure", "figcaption", "hr"])
        .rm_tags([
            "h1", "h2", "h3", "h4", "h5", "h6", "header", "footer", "nav", "article", "aside", "hgroup",
        ])
        .add_tags(["div"])
        .generic_attributes(HashSet::from(["lang"]))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            ("th", HashSet::from(["scope"])),
            ("ol", HashSet::from(["start"])),
            ("div", HashSet::from(["role", "aria-label", "tabindex"])),
        ]))
        .allowed_classes(classes.into_iter().map(|(tag, names)| (tag, names.into_iter().collect())).collect())
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .link_rel(None)
        .clean(html)
        .to_string()
}

/// A table that is being read.
struct Table {
    alignments: Vec<Alignment>,
    column: usize,
    head: bool,
}

struct Reader<'a> {
    style: &'a Style<'a>,
    /// For each link that is open: whether it is written.
    open: Vec<bool>,
    table: Option<Table>,
    caption: Option<&'a str>,
    raw: bool,
}

impl<'a> Reader<'_> {
    /// What is written for an event.
    fn event(&mut self, event: Event<'a>) -> Option<Event<'a>> {
        match event {
            Event::Html(_) | Event::InlineHtml(_) => {
                self.raw = true;
                Some(event)
            }
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let email = link_type == pulldown_cmark::LinkType::Email;
                let address =
                    if email { Some(dest_url.to_string()) } else { self.style.links.address(&dest_url) };
                self.open.push(address.is_some());
                Some(Event::Start(Tag::Link { link_type, dest_url: address?.into(), title, id }))
            }
            Event::End(TagEnd::Link) => (self.open.pop() == Some(true)).then_some(event),
            // A picture is its words; a heading that got here is a paragraph.
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
            Event::Start(Tag::Heading { .. }) => Some(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::Heading(_)) => Some(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::TableCell)
            | Event::End(TagEnd::Table | TagEnd::TableHead | TagEnd::TableRow | TagEnd::TableCell) => {
                Some(self.table(event))
            }
            event => Some(event),
        }
    }

    fn table(&mut self, event: Event<'a>) -> Event<'a> {
        let html = match event {
            Event::Start(Tag::Table(alignments)) => {
                self.table = Some(Table { alignments, column: 0, head: false });
                let mut caption = String::new();
                let mut name = String::new();
                escape(&self.caption.map_or_else(|| self.style.table.to_owned(), plain), &mut name);
                if let Some(words) = self.caption.take() {
                    caption.push_str("<caption>");
                    inline(words, self.style, &mut caption);
                    caption.push_str("</caption>\n");
                }
                format!(
                    "<div class=\"scroll\" role=\"region\" aria-label=\"{name}\" tabindex=\"0\"><table>\n{caption}"
                )
            }
            Event::End(TagEnd::Table) => {
                self.table = None;
                "</tbody>\n</table></div>\n".to_owned()
            }
            Event::Start(Tag::TableHead) => {
                self.row(true);
                "<thead>\n<tr>".to_owned()
            }
            Event::End(TagEnd::TableHead) => "</tr>\n</thead>\n<tbody>\n".to_owned(),
            Event::Start(Tag::TableRow) => {
                self.row(false);
                "<tr>".to_owned()
            }
            Event::End(TagEnd::TableRow) => "</tr>\n".to_owned(),
            Event::Start(Tag::TableCell) => self.cell(),
            _ => {
                if self.table.as_ref().is_some_and(|table| table.head) { "</th>" } else { "</td>" }.to_owned()
            }
        };
        Event::Html(CowStr::from(html))
    }

    fn row(&mut self, head: bool) {
        if let Some(table) = &mut self.table {
            (table.column, table.head) = (0, head);
        }
    }

    fn cell(&mut self) -> String {
        let Some(table) = &mut self.table else { return String::new() };
        let class = match table.alignments.get(table.column) {
            Some(Alignment::Right) => " class=\"right\"",
            Some(Alignment::Center) => " class=\"centre\"",
            _ => "",
        };
        table.column += 1;
        if table.head { format!("<th scope=\"col\"{class}>") } else { format!("<td{class}>") }
    }
}
