//! An item's parts, people, declarations and the reasons why it is closed.

use jiff::civil::Date;
use serde::Serialize;

use super::{Making, SlotView, papers::PaperView, request::Shelf, votes::VoteView};
use crate::archive::{ClosedItem, Declaration, OpenMeeting, PublicBody, PublicItem, PublicPart, PublicText};
use crate::content::{Ground, PartKind};
use crate::language::{Arg, Lang, PerLang};
use crate::site::{Link, PageKey, Site, Words, words::Person};

/// An item as its meeting's page and its own page show it.
#[derive(Debug, Serialize)]
pub struct ItemView {
    pub(super) number: String,
    pub(super) slug: String,
    pub(super) url: String,
    pub(super) title: Words,
    sub_item: bool,
    removed: Option<RemovalView>,
    closed: Option<ClosureView>,
    added: Option<String>,
    urgent: Option<Words>,
    withdrawn: Option<Words>,
    taken_after: Option<String>,
    issue: Option<Link>,
    /// The agenda's text and what belongs to it.
    agenda: Vec<PartView>,
    invitees: Vec<Person>,
    speakers: Vec<String>,
    declarations: Vec<DeclarationView>,
    /// The minutes and what was decided.
    record: Vec<PartView>,
    votes: Vec<VoteView>,
    /// Background papers, as text.
    background: Vec<PartView>,
    papers: Vec<PaperView>,
    /// What stands among the links to papers.
    about_papers: Vec<PartView>,
    /// Some of it is only there in another language.
    pub(super) untranslated: Option<String>,
}

/// A part with its texts.
#[derive(Debug, Serialize)]
pub struct PartView {
    /// The kind's name; the agenda's own text has no heading.
    kind: &'static str,
    heading: Option<String>,
    minute: Option<String>,
    /// The anchor of the minute number, the first time that it stands on the page.
    anchor: Option<String>,
    /// The whole part is one decision.
    decision: bool,
    texts: Vec<SlotView>,
}

/// That something was removed.
#[derive(Debug, Serialize)]
pub struct RemovalView {
    pub(super) date: String,
    pub(super) reason: Option<Words>,
}

/// Why an item is closed.
#[derive(Debug, Serialize)]
pub struct ClosureView {
    plain: Vec<String>,
    law: Vec<String>,
    explanation: Option<Words>,
}

/// Since when and until when.
#[derive(Debug, Serialize)]
pub struct Dates {
    from: Option<String>,
    until: Option<String>,
}

/// A declaration of interest.
#[derive(Debug, Serialize)]
pub struct DeclarationView {
    who: Person,
    item: Option<Link>,
    interest: Option<String>,
    nature: Option<Words>,
    left: bool,
    dispensation: Option<Words>,
}

impl Making<'_> {
    /// An item; headings of its parts stand at this level.
    pub(super) fn item(
        &mut self,
        (place, nth): (usize, usize),
        meeting: &OpenMeeting,
        item: &PublicItem,
        level: u8,
        prefix: &str,
    ) -> ItemView {
        let (site, lang) = (self.site, self.lang);
        let part_kinds = |kinds: &'static [PartKind]| move |part: &&PublicPart| kinds.contains(&part.kind);
        let mut parts = |kinds: &'static [PartKind]| -> Vec<PartView> {
            item.parts().iter().filter(part_kinds(kinds)).map(|part| self.part(part, level)).collect()
        };
        let agenda = parts(&[PartKind::Agenda, PartKind::Purpose, PartKind::Recommendation]);
        let record = parts(&[
            PartKind::Minutes,
            PartKind::Decision,
            PartKind::Reasons,
            PartKind::Alternatives,
            PartKind::PublicSummary,
        ]);
        let background = parts(&[PartKind::Background]);
        let about_papers = parts(&[PartKind::Documents]);
        let all = agenda.iter().chain(&record).chain(&background).chain(&about_papers);
        let foreign = all.flat_map(|part| &part.texts).find_map(|slot| slot.lang.clone());
        let title = site.item_words(item, lang);
        let shelf = Shelf { meeting: place, item: Some((nth, item)) };
        let mut view = ItemView {
            number: item.number.to_string(),
            slug: item.number.slug(),
            url: site.url(PageKey::Item(place, nth, lang)),
            title,
            sub_item: item.parent.is_some(),
            removed: None,
            closed: None,
            added: None,
            urgent: None,
            withdrawn: None,
            taken_after: None,
            issue: None,
            agenda,
            invitees: Vec::new(),
            speakers: Vec::new(),
            declarations: site.declarations(place, meeting, Some(item.number.as_str()), lang),
            record,
            votes: Vec::new(),
            background,
            papers: site.papers_with_requests(item.documents(), prefix, shelf, lang),
            about_papers,
            untranslated: foreign.and_then(|tag| site.untranslated("part-only-in-language", &tag, lang)),
        };
        site.fill(&mut view, item, lang);
        view
    }

    fn part(&mut self, part: &PublicPart, level: u8) -> PartView {
        let marks = matches!(part.kind, PartKind::Minutes | PartKind::PublicSummary);
        let heading = match part.kind {
            PartKind::Agenda | PartKind::Documents => None,
            kind => Some(self.site.message(self.lang, &format!("part-{}", kind.id()))),
        };
        let inner = if heading.is_some() { level + 1 } else { level };
        let mut texts = Vec::new();
        if let Some((of, list)) = part.text.best(self.lang) {
            texts.extend(list.iter().map(|text| self.put(of, text, inner, marks)));
        }
        PartView {
            kind: part.kind.id(),
            heading,
            minute: part.minute.as_deref().map(str::to_owned),
            anchor: part.minute.as_deref().and_then(|minute| self.minute_anchor(minute)),
            decision: part.kind == PartKind::Decision,
            texts,
        }
    }

    fn minute_anchor(&mut self, minute: &str) -> Option<String> {
        let anchor = format!("minute-{}", crate::language::slug(minute));
        self.minutes.insert(anchor.clone()).then_some(anchor)
    }

    /// Every decision of an item, as slots.
    pub(super) fn decisions(&mut self, item: &PublicItem) -> Vec<SlotView> {
        let lists: Vec<&PerLang<Vec<PublicText>>> = item.decisions().collect();
        let mut slots = Vec::new();
        for list in lists {
            if let Some((of, texts)) = list.best(self.lang) {
                slots.extend(texts.iter().map(|text| self.put(of, text, 4, false)));
            }
        }
        slots
    }
}

impl Site {
    /// An item's title, or its number where the title isn't shown.
    pub(crate) fn item_words(&self, item: &PublicItem, lang: Lang) -> Words {
        item.title().map_or_else(|| self.item_number(item, lang), |title| self.words(title, lang))
    }

    /// Since when and until when.
    pub(super) fn dates(&self, from: Option<Date>, until: Option<Date>, lang: Lang) -> Dates {
        let locale = self.locales.locale(lang);
        Dates { from: from.map(|day| locale.short_date(day)), until: until.map(|day| locale.short_date(day)) }
    }

    /// `Item 5`, for an item whose title isn't shown.
    pub(super) fn item_number(&self, item: &PublicItem, lang: Lang) -> Words {
        let text =
            self.locales.locale(lang).message("item-number", &[("number", Arg::Text(item.number.as_str()))]);
        Words { text, lang: None }
    }

    /// The name of the language that stands in for the reader's.
    pub(super) fn untranslated(&self, message: &str, tag: &str, lang: Lang) -> Option<String> {
        let of = self.locales.find(tag)?;
        let (locale, id) = (self.locales.locale(lang), format!("language-{}", self.locales.locale(of).id()));
        let own_name =
            if locale.has(&id) { self.message(lang, &id) } else { self.message(of, "locale-name") };
        Some(locale.message(message, &[("language", Arg::Text(&own_name))]))
    }

    fn fill(&self, view: &mut ItemView, item: &PublicItem, lang: Lang) {
        let locale = self.locales.locale(lang);
        match &item.body {
            PublicBody::Removed(removed) => view.removed = Some(self.removal(removed, lang)),
            PublicBody::Closed(closed) => {
                view.closed = Some(self.closure(closed, lang));
                view.invitees = self.people(&closed.invitees, lang);
                view.votes = self.votes(&closed.votes, lang);
            }
            PublicBody::Open(open) => {
                view.added = open.added.map(|date| {
                    locale.message("item-added", &[("date", Arg::Text(&locale.date_in_sentence(date)))])
                });
                view.urgent = self.note(open.urgent.as_ref(), lang);
                view.withdrawn = self.note(open.withdrawn.as_ref(), lang);
                view.taken_after = open
                    .taken_after
                    .as_deref()
                    .map(|number| locale.message("item-taken-after", &[("number", Arg::Text(number))]));
                view.issue = open.issue.as_deref().and_then(|id| {
                    let place = *self.by_issue.get(id)?;
                    let words = self.words(&self.archive.issues.get(place)?.title, lang);
                    Some(Link { words, url: self.url(PageKey::Issue(place, 0, lang)) })
                });
                view.invitees = self.people(&open.invitees, lang);
                view.speakers = open.speakers.iter().map(|name| name.to_string()).collect();
                view.votes = self.votes(&open.votes, lang);
            }
        }
    }

    /// That something was removed, and why.
    pub(super) fn removal(&self, removed: &crate::archive::Dated, lang: Lang) -> RemovalView {
        RemovalView {
            date: self.locales.locale(lang).date_in_sentence(removed.date),
            reason: self.some_words(removed.reason.as_ref(), lang),
        }
    }

    /// The reason in plain words, then the law's.
    fn closure(&self, item: &ClosedItem, lang: Lang) -> ClosureView {
        let locale = self.locales.locale(lang);
        let mut plain = Vec::new();
        let mut law = Vec::new();
        let mut paragraphs: Vec<&str> = Vec::new();
        for ground in &item.grounds {
            match ground {
                Ground::Paragraph(number) => {
                    paragraphs.push(number);
                    plain.push(self.message(lang, &format!("ground-{}", number.to_lowercase())));
                }
                Ground::Confidential => law.push(self.message(lang, "ground-confidential")),
                Ground::Act1960 => law.push(self.message(lang, "ground-act-1960")),
            }
        }
        if !paragraphs.is_empty() {
            let list = locale.and(&paragraphs);
            let args = [("count", Arg::Number(paragraphs.len() as u64)), ("paragraphs", Arg::Text(&list))];
            law.insert(0, locale.message("ground-paragraphs", &args));
        }
        ClosureView { plain, law, explanation: self.some_words(item.explanation.as_ref(), lang) }
    }

    /// The declarations of a meeting, or of one item.
    pub(super) fn declarations(
        &self,
        place: usize,
        meeting: &OpenMeeting,
        item: Option<&str>,
        lang: Lang,
    ) -> Vec<DeclarationView> {
        meeting
            .declarations
            .iter()
            .filter(|declaration| item.is_none() || declaration.item.as_deref() == item)
            .map(|declaration| self.declaration(place, meeting, declaration, lang))
            .collect()
    }

    /// A declaration of a meeting.
    pub(super) fn declaration(
        &self,
        place: usize,
        meeting: &OpenMeeting,
        declaration: &Declaration,
        lang: Lang,
    ) -> DeclarationView {
        let number = declaration.item.as_deref();
        let nth = number.and_then(|number| meeting.items().position(|item| item.number.as_str() == number));
        let link = number.zip(nth).map(|(number, nth)| Link {
            words: Words { text: number.to_owned(), lang: None },
            url: self.url(PageKey::Item(place, nth, lang)),
        });
        DeclarationView {
            who: self.person(&declaration.who, lang),
            item: link,
            interest: declaration.interest.map(|word| self.message(lang, &format!("interest-{word}"))),
            nature: self.some_words(declaration.nature.as_ref(), lang),
            left: declaration.left,
            dispensation: self.note(declaration.dispensation.as_ref(), lang),
        }
    }
}
