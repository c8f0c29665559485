//! Templates, styles and messages: the default theme is in the program, and a site's own goes over it file by file.

pub mod prose;
mod sources;

use std::{path::Path, sync::Arc};

use tera::{Context, Kwargs, State, Tera, Value};

use crate::content::prose::Dialect;
use crate::language::{Arg, Lang, Locale, Locales};
use crate::problem::{Fault, Problem};
use crate::site::{Frame, Texts, View};

pub use sources::{Static, default_locale_ids, locale_sources, statics};

/// Everything that turns a view into a page.
pub struct Theme {
    /// One for each language, because messages are its language's.
    engines: Vec<Tera>,
    dialect: Dialect,
    /// What a table is called, by language.
    tables: Vec<String>,
    /// Files that are published as they are.
    pub statics: Vec<Static>,
}

/// The default theme's locales, for tests and where no site says which.
///
/// # Panics
/// Never: that the files can be parsed is tested.
pub fn default_locales() -> Locales {
    let sources = locale_sources(None, &default_locale_ids());
    Locales::new(sources).unwrap_or_else(|faults| {
        debug_assert!(false, "{faults:?}");
        Locales::none()
    })
}

/// A frame as templates read it: made once, because every page of a language has it.
pub struct PreparedFrame(Value);

impl From<&Frame> for PreparedFrame {
    fn from(frame: &Frame) -> PreparedFrame {
        PreparedFrame(Value::from_serializable(frame))
    }
}

impl Theme {
    /// Opens the default theme with a site's own over it.
    ///
    /// # Errors
    /// Every template that can't be read.
    pub fn open(own: Option<&Path>, locales: &Arc<Locales>, dialect: Dialect) -> Result<Theme, Vec<Problem>> {
        let templates = sources::templates(own);
        let mut engines = Vec::new();
        let mut problems = Vec::new();
        let tables = locales.langs().map(|lang| locales.locale(lang).message("table", &[])).collect();
        for lang in locales.langs() {
            let mut engine = Tera::new();
            let words = Arc::clone(locales);
            engine
                .register_function("t", move |args: Kwargs, _: &State| translate(words.locale(lang), &args));
            match engine
                .add_raw_templates(templates.iter().map(|(name, text)| (name.as_str(), text.as_str())))
            {
                Ok(()) => engines.push(engine),
                // The templates are the same for every language, so are their faults.
                Err(error) if problems.is_empty() => problems.push(fault(&error)),
                Err(_) => {}
            }
        }
        if problems.is_empty() {
            Ok(Theme { engines, dialect, tables, statics: statics(own) })
        } else {
            Err(problems)
        }
    }

    /// Writes a page.
    ///
    /// # Errors
    /// A text that changed since it was read, or a template's fault at its line.
    pub fn render(
        &self,
        frame: &PreparedFrame,
        view: &View,
        texts: &mut Texts,
        out: &mut Vec<u8>,
    ) -> Result<(), Problem> {
        let links = prose::Links(&view.links);
        let mut written = Vec::with_capacity(view.texts.len());
        for slot in &view.texts {
            let style = prose::Style {
                dialect: &self.dialect,
                heading: slot.heading,
                decisions: slot.decisions,
                table: self.tables.get(slot.lang.place()).map_or("", String::as_str),
                links: &links,
            };
            let mut html = String::new();
            prose::html(texts.get(&slot.text)?, &style, &mut html);
            written.push(Value::from(html));
        }
        let mut context = Context::from_serialize(&view.head).map_err(|error| fault(&error))?;
        context.insert_value("frame", frame.0.clone());
        context.insert("page", &view.body);
        context.insert_value("texts", Value::from(written));
        let engine = self.engine(view.lang)?;
        engine.render_to(view.template, &context, &mut *out).map_err(|error| fault(&error))
    }

    fn engine(&self, lang: Lang) -> Result<&Tera, Problem> {
        let missing = || Problem::of_archive(Fault::BadTemplate { detail: String::new() });
        self.engines.get(lang.place()).ok_or_else(missing)
    }
}

fn fault(error: &tera::Error) -> Problem {
    Problem::of_archive(Fault::BadTemplate { detail: error.to_string() })
}

/// `t(id="…", name=value)` in a template: a message of the page's language.
fn translate(locale: &Locale, args: &Kwargs) -> tera::TeraResult<String> {
    let id: String = args.must_get("id")?;
    let mut values = Vec::new();
    for (name, value) in args.iter() {
        let Some(name) = name.as_str().filter(|name| *name != "id") else { continue };
        match (value.as_str(), value.as_u64()) {
            (Some(text), _) => values.push((name, Arg::Text(text))),
            (None, Some(number)) => values.push((name, Arg::Number(number))),
            (None, None) => return Err(tera::Error::message(format!("{name}: {id}"))),
        }
    }
    if !locale.has(&id) {
        return Err(tera::Error::message(format!("{} [{}]", id, locale.id())));
    }
    Ok(locale.message(&id, &values))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_templates_can_be_read() {
        let locales = Arc::new(default_locales());
        assert!(Theme::open(None, &locales, Dialect::default()).is_ok());
    }
}
