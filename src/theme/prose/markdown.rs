//! Markdown as HTML, and what of its writer's HTML is let through.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use super::Style;
use crate::content::prose::{parser, plain, without_controls};
use crate::site::PictureView;
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
    let mut reader = Reader {
        style,
        open: Vec::new(),
        table: None,
        picture: None,
        caption,
        raw: false,
        raw_picture: false,
    };
    let events: Vec<Event> = parser(&clean).filter_map(|event| reader.event(event)).collect();
    if !reader.raw {
        push_html(out, events.into_iter());
        return;
    }
    let mut own = String::new();
    push_html(&mut own, events.into_iter());
    out.push_str(&sanitized(&own, !reader.raw_picture));
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

/// True for the name of a mark of HTML that says how words are shown: the words themselves are shown anyway.
pub fn is_mark(name: &str) -> bool {
    static MARKS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
        let mut marks = ammonia::Builder::default().clone_tags();
        marks.extend(["div", "font", "big", "section", "main", "label"]);
        marks
    });
    MARKS.contains(name.to_ascii_lowercase().as_str())
}

/// The writer's own HTML, of which little is let through; ours comes through whole. Pictures do where they are all ours.
fn sanitized(html: &str, pictures: bool) -> String {
    let classes = [("td", vec!["right", "centre"]), ("th", vec!["right", "centre"]), ("div", vec!["scroll"])];
    ammonia::Builder::default()
        .rm_tags((!pictures).then_some("img"))
        .rm_tags(["map", "area", "details", "summary", "figure", "figcaption", "hr"])
        .rm_tags([
            "h1", "h2", "h3", "h4", "h5", "h6", "header", "footer", "nav", "article", "aside", "hgroup",
        ])
        .add_tags(["div"])
        .generic_attributes(HashSet::from(["lang"]))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            ("th", HashSet::from(["scope"])),
            ("ol", HashSet::from(["start"])),
            ("img", HashSet::from(["src", "alt", "width", "height", "loading"])),
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
    picture: Option<OpenPicture<'a>>,
    caption: Option<&'a str>,
    /// The writer has HTML of their own.
    raw: bool,
    /// There may be a picture in it.
    raw_picture: bool,
}

/// A picture that is being read.
struct OpenPicture<'a> {
    view: &'a PictureView,
    /// The words that stand for it (WCAG 2.2, 1.1.1).
    words: String,
    /// Pictures in its words.
    inside: usize,
}

impl OpenPicture<'_> {
    fn html(&self) -> String {
        let PictureView { url, width, height, .. } = self.view;
        let (mut src, mut alt) = (String::new(), String::new());
        escape(url, &mut src);
        escape(self.words.trim(), &mut alt);
        format!("<img src=\"{src}\" alt=\"{alt}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\">")
    }
}

impl<'a> Reader<'_> {
    /// What is written for an event.
    fn event(&mut self, event: Event<'a>) -> Option<Event<'a>> {
        if self.picture.is_some() {
            return self.in_picture(&event);
        }
        match event {
            Event::Html(ref html) | Event::InlineHtml(ref html) => {
                self.raw = true;
                self.raw_picture |= html.to_ascii_lowercase().contains("<im");
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
            Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
                let view = self.style.pictures.iter().find(|view| view.name.as_ref() == dest_url.as_ref());
                if let Some(view) = view {
                    self.picture = Some(OpenPicture { view, words: String::new(), inside: 0 });
                    return None;
                }
                // A picture elsewhere is a link: no other host is asked for what a reader didn't choose.
                let inside = self.open.contains(&true);
                let address = self.style.links.address(&dest_url).filter(|_| !inside);
                self.open.push(address.is_some());
                Some(Event::Start(Tag::Link { link_type, dest_url: address?.into(), title, id }))
            }
            Event::End(TagEnd::Image) => (self.open.pop() == Some(true)).then_some(Event::End(TagEnd::Link)),
            // A heading that got here is a paragraph.
            Event::Start(Tag::Heading { .. }) => Some(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::Heading(_)) => Some(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::TableCell)
            | Event::End(TagEnd::Table | TagEnd::TableHead | TagEnd::TableRow | TagEnd::TableCell) => {
                Some(self.table(event))
            }
            event => Some(event),
        }
    }

    /// Inside a picture: its words are kept, until it ends.
    fn in_picture(&mut self, event: &Event<'a>) -> Option<Event<'a>> {
        let picture = self.picture.as_mut()?;
        match event {
            Event::Text(words) | Event::Code(words) => picture.words.push_str(words),
            Event::SoftBreak | Event::HardBreak => picture.words.push(' '),
            Event::Start(Tag::Image { .. }) => picture.inside += 1,
            Event::End(TagEnd::Image) if picture.inside > 0 => picture.inside -= 1,
            Event::End(TagEnd::Image) => {
                let html = picture.html();
                self.picture = None;
                return Some(Event::InlineHtml(html.into()));
            }
            _ => {}
        }
        None
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
