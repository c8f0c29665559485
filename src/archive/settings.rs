//! What `site.yaml` says of the archive.

use super::{Contact, Picture, Statement, read::contact};
use crate::content::{Colour, Fields};
use crate::language::Text;

/// Who answers requests for accessible formats, and how soon.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Formats {
    /// The address to write to.
    pub email: Option<Box<str>>,
    /// A form.
    pub form: Option<Box<str>>,
    /// Working days until an answer.
    pub reply_days: Option<u64>,
}

/// The council's own colours.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Colours {
    /// For links, by day.
    pub accent: Option<Colour>,
    /// By night.
    pub accent_dark: Option<Colour>,
}

/// The archive as a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// The council's name.
    pub name: Text,
    /// Where the site is published, with a slash at its end.
    pub url: Box<str>,
    /// `principal`, `community`, `joint` or `other`.
    pub kind: &'static str,
    /// Whom to ask.
    pub contact: Option<Contact>,
    /// Accessible formats.
    pub formats: Formats,
    /// The accessibility statement.
    pub statement: Option<Statement>,
    /// The licence of the record.
    pub licence: Option<Text>,
    /// The council's own colours.
    pub colours: Colours,
    /// The council's arms or logo.
    pub crest: Option<Picture>,
    /// Links in the footer: title and address.
    pub links: Vec<(Text, Text)>,
}

impl Settings {
    /// Takes them out of the fields of `site.yaml`.
    pub fn of(fields: &Fields) -> Settings {
        let formats = fields.map("accessible-formats").map(|map| Formats {
            email: map.word("email"),
            form: map.word("form"),
            reply_days: map.count("reply-days"),
        });
        let mut url = fields.word("url").unwrap_or_default().to_string();
        if !url.ends_with('/') {
            url.push('/');
        }
        Settings {
            name: fields.text("name").unwrap_or(Text::Common("".into())),
            url: url.into(),
            kind: fields.choice("kind").unwrap_or("other"),
            contact: fields.map("contact").map(|map| contact(&map)),
            formats: formats.unwrap_or_default(),
            statement: Statement::of(fields),
            licence: fields.text("licence"),
            colours: fields.map("colours").map_or_else(Colours::default, |map| Colours {
                accent: map.colour("accent"),
                accent_dark: map.colour("accent-dark"),
            }),
            crest: None,
            links: fields
                .entries("links")
                .iter()
                .filter_map(|link| Some((link.text("title")?, link.text("url")?)))
                .collect(),
        }
    }

    /// The path of the address: `/`, or `/meetings/`.
    pub fn base(&self) -> &str {
        let rest = self.url.split_once("://").map_or(self.url.as_ref(), |(_, rest)| rest);
        rest.find('/').and_then(|slash| rest.get(slash..)).unwrap_or("/")
    }
}
