//! Atom feeds (RFC 4287): of the archive, and of each committee, issue and person that there is something to say about.

use std::io;

use jiff::civil::{Date, date};
use quick_xml::{Writer, events::BytesText};
use rayon::prelude::*;

use super::news::{News, news};
use crate::archive::{PublicItem, Stage, start_of};
use crate::bundle::{Bundle, Made, Sink};
use crate::language::{Arg, Lang, Locale};
use crate::problem::Problem;
use crate::site::{FEED, PageKey, SITE_PART, Site, Topic, Words};

/// The namespace of Atom.
const ATOM: &str = "http://www.w3.org/2005/Atom";
/// The namespace of the summaries' HTML.
const XHTML: &str = "http://www.w3.org/1999/xhtml";
/// What says a language in those.
const HTML: [&str; 2] = ["lang", "xml:lang"];
/// The most items that a summary lists.
const ITEMS: usize = 30;

type Xml = Writer<Vec<u8>>;

/// All feeds of a site.
pub struct Feeds<'s>(pub &'s Site);

impl Bundle for Feeds<'_> {
    fn name(&self) -> &'static str {
        "feeds"
    }

    fn owns(&self, path: &str) -> bool {
        path.rsplit('/').next() == Some(FEED)
    }

    fn make(&self, sink: &dyn Sink) -> Vec<Problem> {
        let topics: Vec<Topic> = self.0.topics().filter(|topic| self.0.has_feed(*topic)).collect();
        let of_lang = |(topic, lang)| {
            let bytes = self.feed(topic, lang);
            let path = self.0.feed_path(topic, lang);
            sink.put(Made { path, part: SITE_PART.to_owned(), language: Some(lang), bytes }).err()
        };
        let of_topic = |topic| self.0.locales().langs().map(move |lang| (topic, lang));
        topics.into_par_iter().flat_map_iter(of_topic).filter_map(of_lang).collect()
    }
}

impl Feeds<'_> {
    /// A feed. Writing to memory doesn't fail.
    fn feed(&self, topic: Topic, lang: Lang) -> Vec<u8> {
        let site = self.0;
        let locale = site.locales().locale(lang);
        let mut writer =
            Writer::new_with_indent(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_vec(), b' ', 1);
        let attributes = [("xmlns", ATOM), ("xml:lang", locale.id())];
        let written =
            writer.create_element("feed").with_attributes(attributes).write_inner_content(|writer| {
                let all = news(site, topic, lang);
                self.head(writer, topic, lang, all.iter().map(|news| news.updated).max())?;
                all.iter().try_for_each(|news| Entry { site, locale, lang, news }.write(writer))
            });
        debug_assert!(written.is_ok());
        writer.into_inner()
    }

    fn head(&self, writer: &mut Xml, topic: Topic, lang: Lang, updated: Option<Date>) -> io::Result<()> {
        let site = self.0;
        let settings = &site.archive().settings;
        let locale = site.locales().locale(lang);
        let council = site.words(&settings.name, lang).text;
        let name = site.topic_name(topic, lang);
        let title = match topic {
            Topic::Archive => locale.message("feed-title-archive", &[("council", Arg::Text(&council))]),
            _ => {
                let args = [("topic", Arg::Text(&name)), ("council", Arg::Text(&council))];
                locale.message("feed-title", &args)
            }
        };
        let own = format!("{}{}", settings.url, site.feed_path(topic, lang));
        element(writer, "id", &own)?;
        element(writer, "title", &title)?;
        // A feed that has nothing to tell yet has to say a day (RFC 4287, 4.2.15); any later one is newer.
        element(writer, "updated", &start_of(updated.unwrap_or(date(1970, 1, 1))))?;
        writer.create_element("author").write_inner_content(|writer| {
            element(writer, "name", &council)?;
            element(writer, "uri", &site.absolute(PageKey::Home(lang)))
        })?;
        let page = site.absolute(topic.page(lang));
        link(writer, [("rel", "self"), ("type", "application/atom+xml"), ("href", &own)])?;
        link(
            writer,
            [("rel", "alternate"), ("type", "text/html"), ("hreflang", locale.id()), ("href", &page)],
        )?;
        for other in site.locales().langs().filter(|other| *other != lang) {
            let tag = site.locales().locale(other).id();
            let feed = format!("{}{}", settings.url, site.feed_path(topic, other));
            let of =
                [("rel", "alternate"), ("type", "application/atom+xml"), ("hreflang", tag), ("href", &feed)];
            link(writer, of)?;
        }
        if let Some(licence) = &settings.licence {
            element(writer, "rights", &site.words(licence, lang).text)?;
        }
        Ok(())
    }
}

/// An entry in the making.
struct Entry<'a> {
    site: &'a Site,
    locale: &'a Locale,
    lang: Lang,
    news: &'a News<'a>,
}

impl Entry<'_> {
    fn write(&self, writer: &mut Xml) -> io::Result<()> {
        let News { place, item, stage, day, updated, .. } = self.news;
        let (record, page) = match item {
            Some((nth, _)) => (self.site.item_data(*place, *nth), PageKey::Item(*place, *nth, self.lang)),
            None => (self.site.meeting_data(*place), PageKey::Meeting(*place, self.lang)),
        };
        let url = &self.site.archive().settings.url;
        // The address of the data follows from ids and the date alone: it stays when a slug is changed.
        let id = format!("{url}{record}#{}-{}", stage.id(), self.locale.id());
        let label = self.locale.message(&format!("feed-stage-{}", stage.id()), &[]);
        writer.create_element("entry").write_inner_content(|writer| {
            element(writer, "id", &id)?;
            said(writer, "title", &self.title(&label), &["xml:lang"])?;
            element(writer, "updated", &start_of(*updated))?;
            element(writer, "published", &start_of(*day))?;
            let page = self.site.absolute(page);
            let of = [
                ("rel", "alternate"),
                ("type", "text/html"),
                ("hreflang", self.locale.id()),
                ("href", &page),
            ];
            link(writer, of)?;
            let category = [("term", stage.id()), ("label", label.as_str())];
            writer.create_element("category").with_attributes(category).write_empty()?;
            self.summary(writer)
        })?;
        Ok(())
    }

    /// `Decisions: Cabinet, 18 March 2025`; of a meeting that isn't held as called, `Postponed: ` and the same.
    fn title(&self, stage: &str) -> Words {
        let Words { text, lang } = self.subject(stage);
        let text = match &self.news.meeting.status {
            Some(status) => {
                self.locale.message(&format!("calendar-{}", status.word), &[("name", Arg::Text(&text))])
            }
            None => text,
        };
        Words { text, lang }
    }

    /// What was published, in the language of the words of the record in it.
    fn subject(&self, stage: &str) -> Words {
        let News { meeting, item, .. } = self.news;
        let Words { text: committee, lang } = match item {
            Some(_) => self.site.committee_words(meeting, self.lang),
            None => self.site.meeting_name(meeting, self.lang),
        };
        let date = self.locale.short_date(meeting.date);
        let mut args = vec![
            ("stage", Arg::Text(stage)),
            ("committee", Arg::Text(&committee)),
            ("date", Arg::Text(&date)),
        ];
        match item {
            Some((_, item)) => {
                let words = self.site.item_words(item, self.lang);
                args.push(("item", Arg::Text(&words.text)));
                Words { text: self.locale.message("feed-entry-item", &args), lang: words.lang }
            }
            None => Words { text: self.locale.message("feed-entry", &args), lang },
        }
    }

    /// What became of the meeting and why, when and where it is, and that it isn't there in the feed's language.
    fn facts(&self) -> Vec<Words> {
        let News { meeting, open, .. } = self.news;
        let own = |text| Words { text, lang: None };
        let mut facts = Vec::new();
        if let Some((text, reason)) = self.site.status_words(meeting, self.lang) {
            facts.push(own(text));
            facts.extend(reason);
        }
        facts.push(own(self.site.when(meeting, self.lang)));
        facts.extend(open.venue.as_ref().map(|venue| self.site.words(venue, self.lang)));
        facts.extend(self.site.only_in(open, self.lang).map(own));
        facts
    }

    /// The facts, and the items that the stage is about: all of the agenda, or those with decisions.
    fn summary(&self, writer: &mut Xml) -> io::Result<()> {
        let News { open, item, stage, .. } = self.news;
        let decided = *stage >= Stage::Decisions;
        let counts = |item: &&PublicItem| !decided || item.decisions().any(|texts| !texts.is_empty());
        let listed: Vec<&PublicItem> = match item {
            None if *stage >= Stage::Agenda => open.items().filter(counts).collect(),
            _ => Vec::new(),
        };
        writer.create_element("summary").with_attribute(("type", "xhtml")).write_inner_content(|writer| {
            writer.create_element("div").with_attribute(("xmlns", XHTML)).write_inner_content(|writer| {
                self.facts().iter().try_for_each(|fact| said(writer, "p", fact, &HTML))?;
                if listed.is_empty() {
                    return Ok(());
                }
                let label = if decided { "feed-decided" } else { "feed-items" };
                element(writer, "p", &self.locale.message(label, &[]))?;
                writer.create_element("ul").write_inner_content(|writer| {
                    listed.iter().take(ITEMS).try_for_each(|item| said(writer, "li", &self.line(item), &HTML))
                })?;
                Ok(())
            })?;
            Ok(())
        })?;
        Ok(())
    }

    fn line(&self, item: &PublicItem) -> Words {
        let words = self.site.item_words(item, self.lang);
        Words { text: format!("{} {}", item.number, words.text), ..words }
    }
}

fn element(writer: &mut Xml, name: &str, text: &str) -> io::Result<()> {
    writer.create_element(name).write_text_content(BytesText::new(text)).map(|_| ())
}

/// Words with their language in these attributes, where it isn't the feed's.
fn said(writer: &mut Xml, name: &str, words: &Words, attributes: &[&str]) -> io::Result<()> {
    let tag = words.lang.iter().flat_map(|tag| attributes.iter().map(|name| (*name, tag.as_str())));
    writer
        .create_element(name)
        .with_attributes(tag)
        .write_text_content(BytesText::new(&words.text))
        .map(|_| ())
}

fn link<const N: usize>(writer: &mut Xml, attributes: [(&str, &str); N]) -> io::Result<()> {
    writer.create_element("link").with_attributes(attributes).write_empty().map(|_| ())
}
