//! What a page is about, for search engines and other machines: schema.org in JSON-LD 1.1.

use serde_json::{Map, Value, json};

use crate::archive::{OpenMeeting, Paper, PublicDocument, PublicMeeting, Shown, in_london};
use crate::language::{Lang, Text};
use crate::site::{PageKey, Site};

/// Where the words are defined.
const CONTEXT: &str = "https://schema.org";

impl Site {
    /// What a page is about, where schema.org has words for it. It stands in a script element that isn't run, so that no
    /// content security policy forbids it; `<` is escaped, so that nothing in it ends the element.
    pub(super) fn json_ld(&self, key: PageKey, lang: Lang) -> Option<String> {
        let mut about = match key {
            PageKey::Home(_) => self.council_ld(lang),
            PageKey::Committee(place, _) => self.committee_ld(place, lang)?,
            PageKey::Councillor(place, 0, _) => self.person_ld(place, true, lang)?,
            PageKey::Invitee(place, 0, _) => self.person_ld(place, false, lang)?,
            PageKey::Meeting(place, _) => self.meeting_ld(place, lang)?,
            PageKey::Item(place, nth, _) => self.item_ld(place, nth, lang)?,
            _ => return None,
        };
        about.insert("@context".to_owned(), CONTEXT.into());
        if matches!(key, PageKey::Meeting(..) | PageKey::Item(..)) {
            about.insert("inLanguage".to_owned(), self.tag(lang).into());
        }
        Some(Value::from(about).to_string().replace('<', "\\u003c"))
    }

    fn council_ld(&self, lang: Lang) -> Map<String, Value> {
        let settings = &self.archive.settings;
        let contact = settings.contact.as_ref();
        object([
            ("@type", Some("GovernmentOrganization".into())),
            ("@id", Some(self.data_id("data/body.json").into())),
            ("name", Some(self.words(&settings.name, lang).text.into())),
            ("url", Some(self.absolute(PageKey::Home(lang)).into())),
            ("email", contact.and_then(|contact| contact.email.as_deref()).map(Value::from)),
            ("telephone", contact.and_then(|contact| contact.phone.as_deref()).map(Value::from)),
        ])
    }

    fn committee_ld(&self, place: usize, lang: Lang) -> Option<Map<String, Value>> {
        let committee = self.archive.committees.get(place)?;
        Some(object([
            ("@type", Some("GovernmentOrganization".into())),
            ("@id", Some(self.data_id(&self.committee_data(place)).into())),
            ("name", Some(self.words(&committee.name, lang).text.into())),
            ("url", Some(self.absolute(PageKey::Committee(place, lang)).into())),
            ("parentOrganization", Some(json!({"@id": self.data_id("data/body.json")}))),
        ]))
    }

    fn person_ld(&self, place: usize, councillor: bool, lang: Lang) -> Option<Map<String, Value>> {
        let known = self.everybody().all.get(place)?;
        let page = match councillor {
            true => PageKey::Councillor(place, 0, lang),
            false => PageKey::Invitee(place, 0, lang),
        };
        let file = self.person_file(known);
        let party = file.and_then(|file| file.party.as_ref()).map(|party| self.words(party, lang).text);
        let member: Vec<Value> = known
            .member
            .iter()
            .map(|(committee, _)| json!({"@id": self.data_id(&self.committee_data(*committee))}))
            .collect();
        Some(object([
            ("@type", Some("Person".into())),
            ("@id", Some(self.data_id(&self.person_data(place)).into())),
            ("name", Some(known.name.display().into())),
            (
                "honorificSuffix",
                (!known.name.letters.is_empty()).then(|| known.name.letters.to_string().into()),
            ),
            ("url", Some(self.absolute(page).into())),
            ("affiliation", party.map(|party| json!({"@type": "Organization", "name": party}))),
            ("memberOf", (!member.is_empty()).then(|| member.into())),
        ]))
    }

    fn meeting_ld(&self, place: usize, lang: Lang) -> Option<Map<String, Value>> {
        let meeting = self.meeting(place)?;
        let Shown::Open(open) = &meeting.shown else { return None };
        let mut about = self.event(place, meeting, open, lang);
        let documents = open.documents.iter().chain(open.items().flat_map(|item| item.documents()));
        let papers: Vec<Value> =
            documents.filter_map(|document| self.paper_ld(document, lang)).map(Value::from).collect();
        if !papers.is_empty() {
            about.insert("subjectOf".to_owned(), papers.into());
        }
        Some(about)
    }

    /// The papers of an item; the meeting that they were for is named, not described again.
    fn item_ld(&self, place: usize, nth: usize, lang: Lang) -> Option<Map<String, Value>> {
        let Shown::Open(open) = &self.meeting(place)?.shown else { return None };
        let item = open.items().nth(nth)?;
        let papers: Vec<Value> = item
            .documents()
            .iter()
            .filter_map(|document| self.paper_ld(document, lang))
            .map(Value::from)
            .collect();
        if papers.is_empty() {
            return None;
        }
        Some(object([
            ("@type", Some("WebPage".into())),
            ("@id", Some(self.absolute(PageKey::Item(place, nth, lang)).into())),
            ("name", Some(self.item_words(item, lang).text.into())),
            ("isPartOf", Some(json!({"@id": self.absolute(PageKey::Meeting(place, lang))}))),
            ("hasPart", Some(papers.into())),
        ]))
    }

    fn event(
        &self,
        place: usize,
        meeting: &PublicMeeting,
        open: &OpenMeeting,
        lang: Lang,
    ) -> Map<String, Value> {
        let committee = self.committee_words(meeting, lang).text;
        let at = |time| in_london(meeting.date, time);
        let start = meeting.time.and_then(at).unwrap_or_else(|| meeting.date.to_string());
        let ends = open.ends.filter(|ends| meeting.time.is_some_and(|time| *ends > time)).and_then(at);
        let status = match meeting.status.as_ref().map(|status| (status.word, status.to)) {
            None => "EventScheduled",
            Some(("postponed", _)) => "EventPostponed",
            Some(_) => "EventCancelled",
        };
        let mode = open.mode.map(|mode| match mode {
            "remote" => "OnlineEventAttendanceMode",
            "hybrid" => "MixedEventAttendanceMode",
            _ => "OfflineEventAttendanceMode",
        });
        let page = self.absolute(PageKey::Meeting(place, lang));
        let location = self.location_ld(open, &page, lang);
        let schema = |word: &str| Value::from(format!("{CONTEXT}/{word}"));
        object([
            ("@type", Some("Event".into())),
            ("@id", Some(self.data_id(&self.meeting_data(place)).into())),
            ("name", Some(self.event_name(&committee, open.title.as_ref(), lang).into())),
            ("url", Some(page.clone().into())),
            ("startDate", Some(start.into())),
            ("endDate", ends.map(Value::from)),
            ("eventStatus", Some(schema(status))),
            ("eventAttendanceMode", mode.map(schema)),
            ("location", (!location.is_empty()).then(|| location.into())),
            (
                "organizer",
                Some(json!({
                    "@type": "GovernmentOrganization",
                    "@id": self.data_id(&self.committee_data(meeting.committee)),
                    "name": committee,
                    "url": self.absolute(PageKey::Committee(meeting.committee, lang)),
                })),
            ),
        ])
    }

    /// The room, the page that says how to attend from elsewhere, or both.
    fn location_ld(&self, open: &OpenMeeting, page: &str, lang: Lang) -> Vec<Value> {
        let venue = open.venue.as_ref().map(|venue| self.words(venue, lang).text);
        let room = venue.map(|venue| json!({"@type": "Place", "name": venue.clone(), "address": venue}));
        let online = || json!({"@type": "VirtualLocation", "url": page});
        match open.mode {
            Some("remote") => vec![online()],
            Some("hybrid") => room.into_iter().chain([online()]).collect(),
            _ => room.into_iter().collect(),
        }
    }

    fn event_name(&self, committee: &str, title: Option<&Text>, lang: Lang) -> String {
        match self.some_words(title, lang) {
            Some(title) => format!("{committee}: {}", title.text),
            None => committee.to_owned(),
        }
    }

    /// A paper in the reader's language, or in the first that it has.
    fn paper_ld(&self, document: &PublicDocument, lang: Lang) -> Option<Map<String, Value>> {
        let (url, media, language) = match &document.paper {
            Paper::ToFollow => return None,
            Paper::Url(url) => (url.to_string(), None, None),
            Paper::Files(files) => {
                let best = files.iter().find(|(of, _)| *of == Some(lang)).or_else(|| files.first());
                let (of, file) = *best?;
                let media = mime_guess::from_path(self.files.path(file)).first_or_octet_stream();
                let language = self.file_facts(of, file).1.map(|lang| self.tag(lang));
                (self.absolute_file(file), Some(media.to_string()), language)
            }
        };
        Some(object([
            ("@type", Some("DigitalDocument".into())),
            ("name", Some(self.words(&document.title, lang).text.into())),
            ("url", Some(url.into())),
            ("encodingFormat", media.map(Value::from)),
            ("inLanguage", language.map(Value::from)),
        ]))
    }

    fn data_id(&self, path: &str) -> String {
        format!("{}{path}", self.archive.settings.url)
    }
}

/// An object of what is known.
fn object<const N: usize>(pairs: [(&str, Option<Value>); N]) -> Map<String, Value> {
    pairs.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}
