//! Templates, styles and messages: the default theme is in the program, and a site's own goes over it file by file.

mod colours;
mod faults;
mod print;
pub mod prose;
mod script;
mod sources;
mod unread;

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use rustc_hash::FxHashMap;
use tera::{Context, Kwargs, State, Tera, Value};

use crate::archive::Colours;
use crate::content::{TextRef, prose::Dialect};
use crate::language::{Arg, Lang, Locale, Locales};
use crate::problem::{Fault, Problem, Quote};
use crate::site::{Frame, Site, Slot, Texts, View};

use faults::{fault, faults};

pub use colours::Faint;
pub use sources::{
    SEARCH, STYLE, Static, default_file, default_locale_ids, default_names, fingerprint, locale_sources,
    message_quote, named_messages, statics,
};
pub use unread::{Unread, unread};

/// Everything that turns a view into a page.
pub struct Theme {
    /// The folder of the site's own.
    own: Option<PathBuf>,
    /// One for each language, because messages are its language's.
    engines: Vec<Tera>,
    dialect: Dialect,
    /// The same without words of decision: for texts in which decisions aren't marked.
    unmarked: Dialect,
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

/// The colours of a council's own that can't be read in a theme.
pub fn faint(own: Option<&Path>, colours: &Colours) -> Vec<Faint> {
    if *colours == Colours::default() {
        return Vec::new();
    }
    sources::style(own).map_or_else(Vec::new, |css| colours::faint(&css, colours))
}

/// A frame as templates read it, with what is the same on every page of a language rendered once.
pub struct PreparedFrame {
    frame: Value,
    menu: Value,
    footer: Value,
}

impl Theme {
    /// Opens the default theme with a site's own over it.
    ///
    /// # Errors
    /// Every template that can't be read.
    pub fn open(
        own: Option<&Path>,
        locales: &Arc<Locales>,
        dialect: Dialect,
        colours: &Colours,
    ) -> Result<Theme, Vec<Problem>> {
        let templates = sources::templates(own);
        let mut engines = Vec::new();
        let mut problems: Vec<Problem> = sources::not_text(own)
            .into_iter()
            .map(|file| Problem::of_archive(Fault::NotUtf8 { file }))
            .collect();
        let statics = statics(own, locales, colours);
        let addresses: Arc<HashMap<String, String>> =
            Arc::new(statics.iter().map(|file| (file.name.clone(), file.path.clone())).collect());
        let tables = locales.langs().map(|lang| locales.locale(lang).message("table", &[])).collect();
        for lang in locales.langs() {
            let mut engine = Tera::new();
            let words = Arc::clone(locales);
            engine
                .register_function("t", move |args: Kwargs, _: &State| translate(words.locale(lang), &args));
            let addresses = Arc::clone(&addresses);
            engine.register_function("static", move |args: Kwargs, _: &State| address(&addresses, &args));
            engine.register_filter("say", |words: &Value, _: Kwargs, _: &State| say(words));
            match engine
                .add_raw_templates(templates.iter().map(|(name, text)| (name.as_str(), text.as_str())))
            {
                Ok(()) => engines.push(engine),
                // The templates are the same for every language, so are their faults.
                Err(error) if problems.is_empty() => problems.extend(faults(own, &error)),
                Err(_) => {}
            }
        }
        if problems.is_empty() {
            let unmarked = Dialect { decision_words: Vec::new(), ..dialect.clone() };
            let own = own.map(Path::to_owned);
            Ok(Theme { own, engines, dialect, unmarked, tables, statics })
        } else {
            Err(problems)
        }
    }

    /// Renders what all pages of a language share.
    ///
    /// # Errors
    /// A template's fault.
    pub fn prepare(&self, lang: Lang, frame: &Frame) -> Result<PreparedFrame, Problem> {
        let frame = Value::from_serializable(frame);
        let mut context = Context::new();
        context.insert_value("frame", frame.clone());
        let engine = self.engine(lang)?;
        let shared = |template: &str| -> Result<Value, Problem> {
            let html = engine.render(template, &context).map_err(|error| self.fault(&error))?;
            Ok(Value::safe_string(&html))
        };
        Ok(PreparedFrame { menu: shared("menu.html")?, footer: shared("footer.html")?, frame })
    }

    /// Where a file of the theme is published, below the site's folder; nothing for one that there isn't.
    pub fn address(&self, name: &str) -> &str {
        self.statics.iter().find(|file| file.name == name).map_or("", |file| file.path.as_str())
    }

    /// Where a template of the site's own says an address, letter for letter.
    pub fn stated_at(&self, address: &str) -> Option<Quote> {
        sources::address_quote(self.own.as_deref(), address)
    }

    /// The frames of a site, by language.
    ///
    /// # Errors
    /// A template's fault.
    pub fn frames(&self, site: &Site) -> Result<Vec<PreparedFrame>, Problem> {
        let (style, search) = (self.address(STYLE), self.address(SEARCH));
        site.locales().langs().map(|lang| self.prepare(lang, &site.frame(lang, style, search))).collect()
    }

    /// What writes pages that read the same files.
    pub fn pages<'t, 'f>(&'t self, texts: &'t mut Texts<'f>) -> Pages<'t, 'f> {
        Pages { theme: self, texts, written: FxHashMap::default() }
    }

    fn fault(&self, error: &tera::Error) -> Problem {
        fault(self.own.as_deref(), error)
    }

    fn engine(&self, lang: Lang) -> Result<&Tera, Problem> {
        let missing =
            || Problem::of_archive(Fault::BadTemplate { kind: "other".to_owned(), said: String::new() });
        self.engines.get(lang.place()).ok_or_else(missing)
    }
}

/// Writes pages that read the same files: a text that stands on several of them is read and rendered once.
pub struct Pages<'t, 'f> {
    theme: &'t Theme,
    texts: &'t mut Texts<'f>,
    /// Texts without headings, by their place, whether decisions are marked, and the page's language.
    written: FxHashMap<(TextRef, bool, Lang), Value>,
}

impl Pages<'_, '_> {
    /// Writes a page.
    ///
    /// # Errors
    /// A text that changed since it was read, or a template's fault at its line.
    pub fn render(&mut self, frame: &PreparedFrame, view: &View, out: &mut Vec<u8>) -> Result<(), Problem> {
        let written: Result<Vec<Value>, Problem> =
            view.texts.iter().map(|slot| self.text(slot, view)).collect();
        let mut context = Context::from_serialize(&view.head).map_err(|error| self.theme.fault(&error))?;
        context.insert_value("frame", frame.frame.clone());
        context.insert_value("menu", frame.menu.clone());
        context.insert_value("footer", frame.footer.clone());
        context.insert("page", &view.body);
        context.insert_value("texts", Value::from(written?));
        let engine = self.theme.engine(view.lang)?;
        engine.render_to(view.template, &context, &mut *out).map_err(|error| self.theme.fault(&error))
    }

    fn text(&mut self, slot: &Slot, view: &View) -> Result<Value, Problem> {
        let key = (slot.text.reference().clone(), slot.decisions, view.lang);
        if let Some(written) = self.written.get(&key) {
            return Ok(written.clone());
        }
        let theme = self.theme;
        let style = prose::Style {
            dialect: if slot.decisions { &theme.dialect } else { &theme.unmarked },
            heading: slot.heading,
            table: theme.tables.get(slot.lang.place()).map_or("", String::as_str),
            links: &prose::Links(&view.links),
            pictures: &slot.pictures,
        };
        let mut html = String::new();
        let has_headings = prose::html(self.texts.get(&slot.text)?, &style, &mut html);
        let written = Value::safe_string(&html);
        if !has_headings {
            self.written.insert(key, written.clone());
        }
        Ok(written)
    }
}

/// `words | say` in a template: words as text, inside their language where that isn't the page's (WCAG 2.2, 3.1.2).
fn say(words: &Value) -> Value {
    let field = |name: &str| {
        let mut fields = words
            .as_map()?
            .iter()
            .filter(|(key, value)| key.as_str() == Some(name) && value.as_str().is_some());
        fields.next().map(|(_, value)| value)
    };
    let text = field("text").cloned().unwrap_or_else(|| Value::from(""));
    let Some(tag) = field("lang").and_then(Value::as_str) else { return text };
    let mut html = String::from("<span lang=\"");
    prose::escape(tag, &mut html);
    html.push_str("\">");
    prose::escape(text.as_str().unwrap_or_default(), &mut html);
    html.push_str("</span>");
    Value::safe_string(&html)
}

/// `static(name="…")` in a template: where a file of `static/` is published, below the site's folder.
fn address(addresses: &HashMap<String, String>, args: &Kwargs) -> tera::TeraResult<String> {
    let name: String = args.must_get("name")?;
    addresses.get(&name).cloned().ok_or_else(|| tera::Error::message(format!("static/{name}")))
}

/// `t(id="…", name=value)` in a template: a message of the page's language.
fn translate(locale: &Locale, args: &Kwargs) -> tera::TeraResult<String> {
    let id: &str = args.must_get("id")?;
    if let Some(words) = locale.plain(id) {
        return Ok(words.to_owned());
    }
    let mut values = Vec::new();
    for (name, value) in args.iter() {
        let Some(name) = name.as_str().filter(|name| *name != "id") else { continue };
        match (value.as_str(), value.as_u64()) {
            (Some(text), _) => values.push((name, Arg::Text(text))),
            (None, Some(number)) => values.push((name, Arg::Number(number))),
            (None, None) => return Err(tera::Error::message(format!("{name}: {id}"))),
        }
    }
    if !locale.has(id) {
        return Err(tera::Error::message(format!("{} [{}]", id, locale.id())));
    }
    Ok(locale.message(id, &values))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_templates_can_be_read() {
        let locales = Arc::new(default_locales());
        assert!(Theme::open(None, &locales, Dialect::default(), &Colours::default()).is_ok());
    }
}
