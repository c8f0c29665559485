//! Problems as text: the file, the line, the text underlined, what it is and what to do.

use std::collections::HashMap;

use annotate_snippets::{AnnotationKind, Element, Level, Origin, Renderer, Snippet};

use crate::content::{Files, locate};
use crate::language::{Arg, Locale};
use crate::problem::{At, FileId, Place, Problem};

/// The most bytes that are shown from a place on.
const LINE: usize = 400;

/// How problems are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Letters alone.
    Plain,
    /// With a terminal's colours.
    Coloured,
}

/// Problems as texts, by file and line.
pub fn told(problems: &[Problem], files: &Files, locale: &Locale, look: Look) -> Vec<String> {
    let renderer = if look == Look::Coloured { Renderer::styled() } else { Renderer::plain() };
    let mut texts = HashMap::new();
    let ordered = in_order(problems, files, &mut texts);
    ordered.into_iter().map(|problem| render(problem, files, locale, &renderer, &mut texts)).collect()
}

/// One problem as text.
fn render(
    problem: &Problem,
    files: &Files,
    locale: &Locale,
    renderer: &Renderer,
    texts: &mut HashMap<FileId, String>,
) -> String {
    let code = problem.fault.code();
    let variables: Vec<(&str, Arg)> =
        problem.fault.variables().into_iter().map(|(name, value)| (name, Arg::Text(value))).collect();
    let level = locale.message(if problem.is_error() { "cli-error" } else { "cli-warning" }, &[]);
    let base = if problem.is_error() { Level::ERROR } else { Level::WARNING };
    let title = locale.message(&format!("problem-{code}"), &variables);
    let help = locale.message(&format!("problem-{code}.help"), &variables);
    for place in problem.place.iter().chain(&problem.other) {
        text_of(place, files, texts);
    }
    let title = base.with_name(level).primary_title(title).id(code);
    let mut elements: Vec<Element> = Vec::new();
    let places = [
        (problem.place.as_ref(), AnnotationKind::Primary),
        (problem.other.as_ref(), AnnotationKind::Context),
    ];
    for (place, kind) in places {
        let Some(place) = place else { continue };
        let path = format!("content/{}", files.path(place.file));
        if place.at == At::File {
            elements.push(Origin::path(path).into());
            continue;
        }
        let text = texts.get(&place.file).map_or("", String::as_str);
        let window = Window::around(text, locate(text, &place.at));
        let snippet = Snippet::source(window.text).line_start(window.line).path(path);
        elements.push(snippet.annotation(kind.span(window.span)).into());
    }
    elements.push(Level::HELP.with_name(locale.message("cli-help", &[])).message(help).into());
    renderer.render(&[title.elements(elements)])
}

/// A file's text, read once.
fn text_of<'a>(place: &Place, files: &Files, texts: &'a mut HashMap<FileId, String>) -> &'a str {
    texts.entry(place.file).or_insert_with(|| files.for_show(place.file))
}

/// Problems by file and line.
fn in_order<'a>(
    problems: &'a [Problem],
    files: &Files,
    texts: &mut HashMap<FileId, String>,
) -> Vec<&'a Problem> {
    let mut keyed: Vec<_> = problems
        .iter()
        .map(|problem| {
            let at = problem.place.as_ref().map(|place| {
                let text = text_of(place, files, texts);
                (files.path(place.file), if place.at == At::File { 0 } else { locate(text, &place.at).start })
            });
            (at, problem)
        })
        .collect();
    keyed.sort_by_key(|(at, _)| *at);
    keyed.into_iter().map(|(_, problem)| problem).collect()
}

/// The lines around a place.
struct Window<'a> {
    text: &'a str,
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
        let shown = text.get(line_start..to).unwrap_or_default();
        let end = if end == start && start < to {
            text.ceil_char_boundary(start + 1)
        } else {
            text.ceil_char_boundary(end)
        };
        Window {
            text: shown,
            line: before.matches('\n').count() + 1,
            span: start - line_start..end.min(to) - line_start,
        }
    }
}
