//! The text, line by line: what the format knows is written in the other language, what a reader reads is marked.

use super::Way;
use crate::content::{PartKind, part_of_line, read_name, split_mark, split_number, split_role};
use crate::language::{PerLang, Text};

/// What the line before left open.
#[derive(Default)]
struct Open {
    /// A paragraph: only its first line is marked.
    paragraph: bool,
    /// A fence of code, by its sign.
    fence: Option<&'static str>,
    /// The part of an item.
    part: Option<PartKind>,
}

impl Way<'_> {
    /// The body of the other language's file.
    pub(super) fn body(&self, body: &str) -> String {
        let mut open = Open::default();
        body.lines().map(|line| self.line(line, &mut open) + "\n").collect()
    }

    fn line(&self, line: &str, open: &mut Open) -> String {
        let text = line.trim_start();
        if let Some(sign) = open.fence {
            open.fence = open.fence.filter(|_| !text.starts_with(sign));
            return line.to_owned();
        }
        if let Some(known) = self.known(line, open) {
            open.paragraph = false;
            return known;
        }
        if text.is_empty() {
            open.paragraph = false;
            return line.to_owned();
        }
        open.fence = ["```", "~~~"].into_iter().find(|sign| text.starts_with(sign));
        if open.fence.is_some() {
            return line.to_owned();
        }
        if text.starts_with('|') {
            return self.row(line);
        }
        let (before, said) = start_of(line);
        if said.is_empty() {
            // A mark alone on its line takes the next paragraph.
            open.paragraph = false;
            return line.to_owned();
        }
        if open.part == Some(PartKind::Invitees) {
            return format!("{before}{}", self.invitee(said));
        }
        let goes_on = before.chars().all(|c| c.is_whitespace() || c == '>');
        if open.paragraph && goes_on {
            return line.to_owned();
        }
        open.paragraph = true;
        match said.strip_prefix('[').filter(|_| open.part == Some(PartKind::Documents)) {
            Some(inside) => format!("{before}[{}", self.marked(inside)),
            None => format!("{before}{}", self.text(said)),
        }
    }

    /// A line that the format knows: a heading, a part's word, an exemption, a caption.
    fn known(&self, line: &str, open: &mut Open) -> Option<String> {
        let text = line.trim();
        let bare = text.trim_start_matches('#');
        let level = text.len() - bare.len();
        if (2..=6).contains(&level) && bare.starts_with(char::is_whitespace) {
            let (marks, words) = ("#".repeat(level), bare.trim());
            if let Some((kind, minute)) = part_of_line(words, self.words, false).filter(|_| level > 2) {
                open.part = Some(kind);
                return Some(format!("{marks} {}", self.part(kind, minute)));
            }
            open.part = None;
            let after = split_number(words, level > 2).map_or(words, |(_, title)| title);
            let number = words.strip_suffix(after).unwrap_or_default();
            return Some(format!("{marks} {number}{}", self.marked(after)));
        }
        if let Some((kind, minute)) = part_of_line(text, self.words, true) {
            open.part = Some(kind);
            return Some(format!("{}:", self.part(kind, minute)));
        }
        let (word, rest) = text.split_once(':')?;
        self.exemption(word, rest).or_else(|| self.caption(word, rest))
    }

    /// The explanation is a text; the grounds are facts.
    fn exemption(&self, word: &str, rest: &str) -> Option<String> {
        let own = self.same_word("words-exempt", word)?;
        let (grounds, said) = rest.split_once(" – ").unwrap_or((rest, ""));
        let said = if said.is_empty() { String::new() } else { format!(" – {}", self.marked(said)) };
        Some(format!("{own}: {}{said}", grounds.trim()))
    }

    fn caption(&self, word: &str, rest: &str) -> Option<String> {
        let own = self.same_word("words-table", word)?;
        Some(format!("{own}: {}", self.marked(rest.trim())))
    }

    /// The other language's first word of a list, where this is one of the file's own.
    fn same_word(&self, id: &str, word: &str) -> Option<String> {
        let ours = self.locales.locale(self.from).words(id);
        let is_one = ours.iter().any(|known| known.eq_ignore_ascii_case(word.trim()));
        is_one.then(|| self.locale().words(id).into_iter().next().unwrap_or_default())
    }

    fn part(&self, kind: PartKind, minute: Option<Box<str>>) -> String {
        let own = self.words.own_part(kind, self.to);
        minute.map_or_else(|| own.to_owned(), |minute| format!("{own} {minute}"))
    }

    /// The cells of a table's row that hold words.
    fn row(&self, line: &str) -> String {
        let cell = |cell: &str| {
            let said = cell.trim();
            if said.chars().any(char::is_alphabetic) {
                format!(" {} ", self.marked(said))
            } else {
                cell.to_owned()
            }
        };
        line.split('|').map(cell).collect::<Vec<_>>().join("|")
    }

    /// A name stays; the role after it is a text.
    fn invitee(&self, line: &str) -> String {
        let (name, role) = split_role(line);
        let Some(role) = role.filter(|_| read_name(name, self.words).is_some()) else {
            return line.to_owned();
        };
        let text = Text::Sides(PerLang::only(self.from, role.into()));
        let mut filled = text.clone();
        self.terms.fill(&mut filled);
        let own = filled.own(self.to).map(str::to_owned);
        format!("{name} – {}", own.unwrap_or_else(|| self.marked(role)))
    }

    /// A paragraph's first line: what makes it a decision stays, in its own word.
    fn text(&self, said: &str) -> String {
        let ours = self.locales.locale(self.from).words("words-decision-marks");
        let theirs = self.locale().words("words-decision-marks");
        let found = ours.iter().position(|word| said.starts_with(word.as_str()));
        let word = found.and_then(|nth| theirs.get(nth.min(theirs.len().saturating_sub(1))));
        let own = found.and_then(|nth| ours.get(nth));
        match (word, own.and_then(|own| said.strip_prefix(own.as_str()))) {
            (Some(word), Some(rest)) => {
                let after = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
                let sign = rest.strip_suffix(after).unwrap_or_default();
                format!("{word}{sign}{}", self.marked(after))
            }
            _ => self.marked(said),
        }
    }
}

/// What stands before a line's words: space, quotation marks of Markdown, a mark or bullet, a footnote's name.
fn start_of(line: &str) -> (&str, &str) {
    let mut said = line;
    loop {
        let rest = said.trim_start().trim_start_matches('>').trim_start();
        let rest = if rest.starts_with("[^") {
            rest.split_once("]:").map_or(rest, |(_, rest)| rest.trim_start())
        } else {
            split_mark(rest).1
        };
        if rest.len() == said.len() {
            break;
        }
        said = rest;
    }
    line.split_at_checked(line.len() - said.len()).unwrap_or(("", line))
}
