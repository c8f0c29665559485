//! Problems as text: the file, the line, the text underlined, what it is and what to do.

mod json;
mod position;
mod sarif;
mod secrets;
mod words;

use std::{borrow::Cow, cmp::Reverse, ops::Range};

use annotate_snippets::{AnnotationKind, Element, Level, Origin, Renderer, Snippet};

use crate::content::{Files, locate};
use crate::language::Locale;
use crate::problem::{At, Problem, Severity};

pub use json::json;
pub use position::{Position, Positions, Region};
pub use sarif::sarif;
pub use words::{about, explanation, language, why};

/// The most bytes that are shown from a place on.
const LINE: usize = 400;

/// How many bytes before what is shown are looked at for the key of a secret.
const NEAR: usize = 4096;

/// How problems are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Letters alone.
    Plain,
    /// With a terminal's colours.
    Coloured,
}

/// Problems as texts, errors first, by file and line.
pub fn told(problems: &[Problem], files: &Files, locale: &Locale, look: Look) -> Vec<String> {
    let renderer = if look == Look::Coloured { Renderer::styled() } else { Renderer::plain() };
    let mut positions = Positions::new(files);
    let ordered = in_order(problems, files, &mut positions);
    ordered.into_iter().map(|problem| render(problem, locale, &renderer, &mut positions)).collect()
}

/// One problem as text.
fn render(problem: &Problem, locale: &Locale, renderer: &Renderer, positions: &mut Positions) -> String {
    let level = locale.message(&format!("cli-{}", problem.severity.id()), &[]);
    let base = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let help = words::help(&problem.fault, locale);
    // Both texts are lent out at once.
    for place in problem.place.iter().chain(&problem.other) {
        positions.text(place.file);
    }
    let positions = &*positions;
    let title = base.with_name(level).primary_title(words::title(&problem.fault, locale));
    let title = title.id(problem.fault.code());
    let mut elements: Vec<Element> = Vec::new();
    let places = [
        (problem.place.as_ref(), AnnotationKind::Primary),
        (problem.other.as_ref(), AnnotationKind::Context),
    ];
    for (place, kind) in places {
        let Some(place) = place else { continue };
        let path = positions.path(place.file);
        if place.at == At::File {
            elements.push(Origin::path(path).into());
            continue;
        }
        let text = positions.known(place.file);
        let window = Window::around(text, locate(text, &place.at));
        if problem.fault.hides_its_line() {
            elements.push(Origin::path(path).line(window.line).into());
            continue;
        }
        let snippet = Snippet::source(window.text).line_start(window.line).path(path);
        elements.push(snippet.annotation(kind.span(window.span)).into());
    }
    if let Some(quote) = &problem.quote {
        let window = Window::around(&quote.text, quote.range.clone());
        let snippet = Snippet::source(window.text).line_start(window.line).path(quote.path.to_string());
        elements.push(snippet.annotation(AnnotationKind::Primary.span(window.span)).into());
    }
    elements.push(Level::HELP.with_name(locale.message("cli-help", &[])).message(help).into());
    renderer.render(&[title.elements(elements)])
}

/// Problems, errors first, by file and line.
fn in_order<'a>(problems: &'a [Problem], files: &Files, positions: &mut Positions) -> Vec<&'a Problem> {
    let mut keyed: Vec<_> = problems
        .iter()
        .map(|problem| {
            let at = problem.place.as_ref().map(|place| {
                let start = if place.at == At::File {
                    0
                } else {
                    locate(positions.text(place.file), &place.at).start
                };
                (files.path(place.file), start)
            });
            ((Reverse(problem.severity), at), problem)
        })
        .collect();
    keyed.sort_by_key(|(key, _)| *key);
    keyed.into_iter().map(|(_, problem)| problem).collect()
}

/// The lines around a place.
struct Window<'a> {
    text: Cow<'a, str>,
    line: usize,
    span: std::ops::Range<usize>,
}

impl<'a> Window<'a> {
    /// The lines that a span touches; the printer leaves out what is too wide.
    fn around(text: &'a str, span: std::ops::Range<usize>) -> Window<'a> {
        let start = text.floor_char_boundary(span.start.min(text.len()));
        let before = text.get(..start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let end = text.ceil_char_boundary(span.end.clamp(start, text.len()).min(start + LINE));
        let rest = text.get(end..).unwrap_or_default();
        let line_end = end + rest.find('\n').unwrap_or(rest.len());
        let to = text.floor_char_boundary(line_end.min(end + LINE));
        let end = if end == start && start < to {
            text.ceil_char_boundary(start + 1)
        } else {
            text.ceil_char_boundary(end)
        };
        let (text, span) =
            without_secrets(text, line_start..to, start - line_start..end.min(to) - line_start);
        Window { text, line: before.matches('\n').count() + 1, span }
    }
}

/// A stretch of a text with its secrets hidden, and where a span of it is now.
fn without_secrets(text: &str, shown: Range<usize>, span: Range<usize>) -> (Cow<'_, str>, Range<usize>) {
    let inside = |secret: Range<usize>| {
        let (start, end) = (secret.start.max(shown.start), secret.end.min(shown.end));
        (start < end).then(|| start - shown.start..end - shown.start)
    };
    // A value may go on over some lines; a file may be long.
    let near = text
        .get(..text.floor_char_boundary(shown.start.saturating_sub(NEAR)))
        .map_or(0, |before| before.rfind('\n').map_or(0, |at| at + 1));
    let secrets = secrets::secrets(text.get(near..shown.end).unwrap_or_default()).into_iter();
    let secrets: Vec<_> = secrets.map(|own| near + own.start..near + own.end).filter_map(inside).collect();
    secrets::hidden(text.get(shown.clone()).unwrap_or_default(), &secrets, span)
}
