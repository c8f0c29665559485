//! Problems as they are printed: the file, the line, the text underlined, what it is and what to do.

use std::{
    collections::HashMap,
    io::{self, IsTerminal, Write},
};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::content::{Files, locate};
use crate::language::{Arg, Locale};
use crate::problem::{FileId, Place, Problem};

/// The longest line that is shown whole, in bytes.
const LINE: usize = 400;

/// Prints problems to stderr.
pub fn problems(problems: &[Problem], files: &Files, locale: &Locale) {
    let colour =
        io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut texts = HashMap::new();
    let mut out = io::stderr().lock();
    for problem in problems {
        let text = render(problem, files, locale, &renderer, &mut texts);
        // A closed pipe is no error.
        let _ = writeln!(out, "{text}\n");
    }
}

/// A message to stderr.
pub fn say(locale: &Locale, id: &str, args: &[(&str, Arg)]) {
    let _ = writeln!(io::stderr(), "{}", locale.message(id, args));
}

/// A result to stdout.
pub fn result(locale: &Locale, id: &str, args: &[(&str, Arg)]) {
    let _ = writeln!(io::stdout(), "{}", locale.message(id, args));
}

/// One problem as text.
pub fn render(
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
        texts.entry(place.file).or_insert_with(|| files.text(place.file).unwrap_or_default());
    }
    let snippet = |place: &Place, kind: AnnotationKind| {
        let text = texts.get(&place.file).map_or("", String::as_str);
        let window = Window::around(text, locate(text, &place.at));
        Snippet::source(window.text)
            .line_start(window.line)
            .path(format!("content/{}", files.path(place.file)))
            .annotation(kind.span(window.span))
    };
    let mut group: Group = base
        .clone()
        .with_name(level)
        .primary_title(title)
        .id(code)
        .element(Level::HELP.with_name(locale.message("cli-help", &[])).message(help));
    if let Some(place) = &problem.place {
        let name = locale.message(if problem.is_error() { "cli-error" } else { "cli-warning" }, &[]);
        group = base
            .with_name(name)
            .primary_title(locale.message(&format!("problem-{code}"), &variables))
            .id(code)
            .element(snippet(place, AnnotationKind::Primary));
        if let Some(other) = &problem.other {
            group = group.element(snippet(other, AnnotationKind::Context));
        }
        let help = locale.message(&format!("problem-{code}.help"), &variables);
        group = group.element(Level::HELP.with_name(locale.message("cli-help", &[])).message(help));
    }
    renderer.render(&[group])
}

/// The lines around a place.
struct Window<'a> {
    text: &'a str,
    line: usize,
    span: std::ops::Range<usize>,
}

impl<'a> Window<'a> {
    /// The lines that a span touches, at most as long as can be read.
    fn around(text: &'a str, span: std::ops::Range<usize>) -> Window<'a> {
        let start = floor(text, span.start.min(text.len()));
        let before = text.get(..start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let from = if start - line_start > LINE { floor(text, start - LINE / 2) } else { line_start };
        let end = floor(text, span.end.clamp(start, text.len()).min(start + LINE));
        let rest = text.get(end..).unwrap_or_default();
        let line_end = end + rest.find('\n').unwrap_or(rest.len());
        let to = floor(text, line_end.min(end + LINE));
        let shown = text.get(from..to).unwrap_or_default();
        let end = if end == start && start < to { ceil(text, start + 1) } else { end };
        Window { text: shown, line: before.matches('\n').count() + 1, span: start - from..end.min(to) - from }
    }
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn ceil(text: &str, mut at: usize) -> usize {
    while at < text.len() && !text.is_char_boundary(at) {
        at += 1;
    }
    at.min(text.len())
}
