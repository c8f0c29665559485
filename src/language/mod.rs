//! The site's languages: their messages, dates, sorting and joining. Every rule of a language is in its locale's
//! files; nothing here names one.

pub mod damage;
mod dates;
mod detector;
pub mod facts;
mod forms;
mod joining;
mod lang;
mod locale;
mod messages;
mod simple;
mod slug;
mod text;

pub use detector::{Detector, word_count};
pub use forms::Forms;
pub use lang::{Lang, PerLang};
pub use locale::{Arg, Locale, LocaleFault, LocaleSource, Locales, MessageFault};
pub use messages::Needed;
pub use slug::{is_slug, slug};
pub use text::{Said, Text};
