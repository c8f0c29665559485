//! What `site.yaml` says of the archive.

use super::{Contact, Counting, Picture, Redirect, Statement, TargetSettings, Turned, read::contact};
use crate::content::{Colour, Fields, keys};
use crate::language::Text;
use crate::problem::Place;

/// Who answers requests for accessible formats, and how soon.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub struct Formats {
    /// The address to write to.
    pub email: Option<Box<str>>,
    /// A form.
    pub form: Option<Box<str>>,
    /// Working days until an answer.
    pub reply_days: Option<u64>,
}

/// The council's own colours.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub struct Colours {
    /// For links, by day.
    pub accent: Option<Colour>,
    /// By night.
    pub accent_dark: Option<Colour>,
}

/// A web host, by how it takes its settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WebHost {
    /// A server of one's own with nginx.
    Nginx,
    /// Apache, as most shared hosting has it.
    Apache,
    /// Netlify.
    Netlify,
    /// Cloudflare Pages.
    Cloudflare,
    /// GitHub Pages.
    Github,
}

impl WebHost {
    const ALL: [WebHost; 5] =
        [WebHost::Nginx, WebHost::Apache, WebHost::Netlify, WebHost::Cloudflare, WebHost::Github];

    /// The host of this word of the table of keys.
    pub fn parse(word: &str) -> Option<WebHost> {
        keys::HOSTS.iter().zip(Self::ALL).find(|(name, _)| **name == word).map(|(_, host)| host)
    }

    /// The word of the table of keys.
    pub fn id(self) -> &'static str {
        keys::HOSTS.iter().zip(Self::ALL).find(|(_, host)| *host == self).map_or("", |(name, _)| name)
    }
}

/// The archive as a whole.
#[derive(Clone, Debug, PartialEq, Hash)]
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
    /// Which days count where the law counts days.
    pub counting: Counting,
    /// The web host whose settings a build writes.
    pub host: Option<WebHost>,
    /// Where it is named.
    pub host_place: Option<Place>,
    /// Addresses that moved.
    pub redirects: Vec<Redirect>,
    /// Rules that are turned off or down.
    pub checks: Vec<Turned>,
    /// Where it is published to.
    pub targets: Vec<TargetSettings>,
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
            counting: fields.map("clear-days").map_or_else(Counting::default, |map| Counting {
                weekends: map.flag("weekends") == Some(true),
                holidays: map.flag("holidays") == Some(true),
            }),
            host: fields.choice("host").and_then(WebHost::parse),
            host_place: fields.field("host").map(|field| field.place.clone()),
            redirects: fields.entries("redirects").iter().filter_map(Redirect::of).collect(),
            checks: Turned::of(fields),
            targets: fields.entries("publish").iter().filter_map(TargetSettings::of).collect(),
        }
    }

    /// The path of the address: `/`, or `/meetings/`.
    pub fn base(&self) -> &str {
        let rest = self.url.split_once("://").map_or(self.url.as_ref(), |(_, rest)| rest);
        rest.find('/').and_then(|slash| rest.get(slash..)).unwrap_or("/")
    }
}
