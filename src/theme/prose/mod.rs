//! Prose as HTML: valid, without ids, styles or scripts of its writer's.

mod markdown;

use crate::content::prose::{Block, Dialect, ListItem, blocks};
use crate::site::PictureView;

pub use markdown::{Links, escape, is_mark};

/// How a text is rendered.
pub struct Style<'a> {
    /// The words of the site's languages; without those of decision, none is marked.
    pub dialect: &'a Dialect,
    /// The level of the shallowest heading in the text; deeper ones follow without gaps (WCAG 2.2, 1.3.1).
    pub heading: u8,
    /// What a table is called that has no caption: it can be scrolled, so it has a name (WCAG 2.2, 4.1.2).
    pub table: &'a str,
    /// What links to papers stand for.
    pub links: &'a Links<'a>,
    /// The pictures that the text shows.
    pub pictures: &'a [PictureView],
}

/// Writes a text as HTML; false where it has no headings, so that it is the same at any level.
pub fn html(text: &str, style: &Style, out: &mut String) -> bool {
    let all = blocks(text, style.dialect);
    let mut levels: Vec<u8> = all
        .iter()
        .filter_map(|block| match block {
            Block::Heading(level, _) => Some(*level),
            _ => None,
        })
        .collect();
    levels.sort_unstable();
    levels.dedup();
    let writer = Writer { style, levels };
    all.iter().for_each(|block| writer.block(block, out));
    !writer.levels.is_empty()
}

struct Writer<'a> {
    style: &'a Style<'a>,
    levels: Vec<u8>,
}

impl Writer<'_> {
    fn block(&self, block: &Block, out: &mut String) {
        match block {
            Block::Heading(level, words) => {
                let rank = self.levels.iter().position(|known| known == level).unwrap_or_default();
                let level =
                    u8::try_from(rank).map_or(6, |rank| self.style.heading.saturating_add(rank)).min(6);
                out.push_str(&format!("<h{level}>"));
                markdown::inline(words, self.style, out);
                out.push_str(&format!("</h{level}>\n"));
            }
            Block::Markdown(text) => markdown::html(text, None, self.style, out),
            Block::Table { caption, markdown } => markdown::html(markdown, Some(caption), self.style, out),
            Block::List(items) => self.list(items, out),
            Block::Decision(_, inner) => {
                out.push_str("<div class=\"decision\">\n");
                inner.iter().for_each(|block| self.block(block, out));
                out.push_str("</div>\n");
            }
        }
    }

    fn list(&self, items: &[ListItem], out: &mut String) {
        let marked = items.iter().any(|item| item.mark.is_some());
        let (open, close) =
            if marked { ("<ol class=\"marks\">\n", "</ol>\n") } else { ("<ul>\n", "</ul>\n") };
        out.push_str(open);
        for item in items {
            out.push_str("<li>");
            if let Some(mark) = item.mark {
                out.push_str("<span class=\"mark\">");
                markdown::escape(mark, out);
                out.push_str("</span> ");
            }
            match item.blocks.split_first() {
                Some((Block::Markdown(text), rest)) if !text.contains("\n\n") && markdown::is_line(text) => {
                    markdown::inline(text, self.style, out);
                    rest.iter().for_each(|block| self.block(block, out));
                }
                _ => item.blocks.iter().for_each(|block| self.block(block, out)),
            }
            out.push_str("</li>\n");
        }
        out.push_str(close);
    }
}
