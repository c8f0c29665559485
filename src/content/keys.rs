//! The table of keys: what each YAML file may say. It drives decoding, unknown keys and the merging of two languages.

/// What a value is.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A text: for the file's language, or `{en: …, cy: …}`.
    Text,
    /// A word or line that is the same in every language.
    Word,
    /// Lower-case letters, figures and hyphens.
    Slug,
    /// An address on the web.
    Url,
    /// An e-mail address.
    Email,
    /// `2019-10-16`.
    Date,
    /// `"14:00"`.
    Time,
    /// A colour.
    Colour,
    /// true or false.
    Flag,
    /// A whole number from 0.
    Count,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// The number of an agenda item.
    Number,
    /// A name.
    Person,
    /// People one to a line, or a list of lines or of maps.
    People,
    /// Names one to a line that aren't looked up: members of the public.
    Names,
    /// Several words.
    Words,
    /// Paragraphs of the Act that close something to the public.
    Paragraphs,
    /// Several texts.
    Texts,
    /// The first of these that the value's form fits: a scalar, a list or a map.
    Either(&'static [Kind]),
    /// A map with these keys.
    Map(&'static [KeySpec]),
    /// A list of maps; what tells two entries apart; the key that a bare word stands for.
    Entries(&'static [KeySpec], Identity, Option<&'static str>),
    /// Maps by the number of an item.
    Items(&'static [KeySpec]),
    /// A map with keys of the user's own.
    Open,
}

/// What tells the entries of a list apart when two languages' lists are merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identity {
    /// These keys together.
    Keys(&'static [&'static str]),
    /// The place in the list.
    Place,
}

/// How the two languages' files share a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// Written once, inherited by the other language, never contradicted.
    Fact,
    /// Each language says its own.
    Text,
}

/// A key of the table.
#[derive(Debug)]
pub struct KeySpec {
    /// As it is written.
    pub name: &'static str,
    /// What its value is.
    pub kind: Kind,
    /// Fact or text.
    pub sense: Sense,
    /// Has to be there (in one of the languages).
    pub required: bool,
}

const fn fact(name: &'static str, kind: Kind) -> KeySpec {
    KeySpec { name, kind, sense: Sense::Fact, required: false }
}

const fn text(name: &'static str, kind: Kind) -> KeySpec {
    KeySpec { name, kind, sense: Sense::Text, required: false }
}

const fn required(spec: KeySpec) -> KeySpec {
    KeySpec { required: true, ..spec }
}

use Kind::*;

const CONTACT: &[KeySpec] =
    &[text("name", Text), fact("email", Email), fact("phone", Word), text("address", Text)];
const DATED: &[KeySpec] = &[required(fact("date", Date)), text("reason", Text)];
const DATED_KIND: Kind = Either(&[Date, Map(DATED)]);
/// The keys that close something to the public, hold it back or say that it was removed.
pub const SHUT: [&str; 3] = ["exempt", "hold", "removed"];

const PUBLIC: KeySpec = fact("public", Flag);
const ALTERNATIVE: &[KeySpec] =
    &[fact("file", Word), fact("url", Url), text("title", Text), fact("kind", Word), fact("language", Word)];
const MODERNGOV: Kind = Either(&[
    Count,
    Map(&[fact("meeting", Count), fact("committee", Count), fact("item", Count), fact("issue", Count)]),
]);

/// What kinds a paper has.
pub const DOCUMENT_KINDS: &[&str] = &["report", "appendix", "pack", "minutes", "presentation", "background"];

const DOCUMENT: &[KeySpec] = &[
    fact("file", Word),
    fact("url", Url),
    text("title", Text),
    fact("kind", Choice(DOCUMENT_KINDS)),
    fact("exempt", Paragraphs),
    fact("to-follow", Flag),
    fact("alternatives", Entries(ALTERNATIVE, Identity::Keys(&["file", "url"]), Some("file"))),
    PUBLIC,
];
const DOCUMENTS: Kind = Entries(DOCUMENT, Identity::Keys(&["file", "url"]), Some("file"));

const VOTE: &[KeySpec] = &[
    text("about", Text),
    fact("result", Choice(&["carried", "lost"])),
    fact("for", Either(&[Count, People])),
    fact("against", Either(&[Count, People])),
    fact("abstained", Either(&[Count, People])),
    fact("casting", Choice(&["for", "against"])),
    PUBLIC,
];

const DECLARATION: &[KeySpec] = &[
    required(fact("who", Person)),
    fact("item", Number),
    fact("interest", Choice(&["personal", "prejudicial"])),
    text("nature", Text),
    fact("left", Flag),
    text("dispensation", Text),
    PUBLIC,
];

/// What `items:` of a meeting says of an item.
pub const ITEM: &[KeySpec] = &[
    fact("invitees", People),
    fact("documents", DOCUMENTS),
    fact("issue", Word),
    fact("votes", Entries(VOTE, Identity::Place, None)),
    fact("added", Date),
    text("urgent", Text),
    text("withdrawn", Text),
    fact("taken-after", Number),
    fact("speakers", Names),
    fact("removed", DATED_KIND),
    fact("moderngov", MODERNGOV),
];

const SITTING: &[KeySpec] = &[
    required(fact("date", Date)),
    fact("time", Time),
    fact("ends", Time),
    fact("from", Number),
    fact("present", People),
];

/// How a meeting is held.
pub const MODES: &[&str] = &["in-person", "hybrid", "remote"];
/// How far a meeting's record has come.
pub const STAGES: &[&str] = &["planned", "notice", "agenda", "decisions", "draft-minutes", "minutes"];

/// What the other language said when a file was written or confirmed: its language, and short hashes of its texts.
const TRANSLATED_FROM: KeySpec =
    text("translated-from", Map(&[text("language", Word), text("text", Word), text("items", Open)]));

/// The front matter of `meeting.LANGUAGE.md`.
pub const MEETING: &[KeySpec] = &[
    required(fact("date", Date)),
    fact("time", Time),
    fact("ends", Time),
    required(fact("stage", Choice(STAGES))),
    fact("status", Choice(&["cancelled", "postponed", "abandoned"])),
    fact("to", Date),
    text("reason", Text),
    fact("hold", Flag),
    fact("removed", DATED_KIND),
    text("title", Text),
    text("venue", Text),
    fact("mode", Choice(MODES)),
    fact("open", Choice(&["true", "false", "part"])),
    text("join", Text),
    fact("webcast", Url),
    fact("contact", Map(CONTACT)),
    text("published", Map(PUBLISHED)),
    fact("confirmed", Date),
    text("corrected", DATED_KIND),
    fact("sittings", Entries(SITTING, Identity::Keys(&["date", "time"]), None)),
    fact("present", People),
    fact("remote", People),
    fact("apologies", People),
    fact("absent", People),
    fact(
        "substitutes",
        Entries(&[required(fact("who", Person)), fact("for", Person)], Identity::Keys(&["who"]), None),
    ),
    fact("attending", People),
    fact("speakers", Names),
    fact("declarations", Entries(DECLARATION, Identity::Keys(&["who", "item"]), None)),
    fact("documents", DOCUMENTS),
    fact("items", Items(ITEM)),
    fact("moderngov", MODERNGOV),
    TRANSLATED_FROM,
];

const PUBLISHED: &[KeySpec] = &[
    text("notice", Date),
    text("agenda", Date),
    text("decisions", Date),
    text("draft-minutes", Date),
    text("minutes", Date),
];

/// The front matter of `committee.LANGUAGE.md`.
pub const COMMITTEE: &[KeySpec] = &[
    required(text("name", Text)),
    text("slug", Slug),
    fact("kind", Choice(&["council", "cabinet", "scrutiny", "regulatory", "advisory", "joint", "committee"])),
    fact("members", Entries(MEMBER, Identity::Keys(&["who", "from"]), Some("who"))),
    fact(
        "names",
        Entries(
            &[required(fact("until", Date)), required(text("name", Text))],
            Identity::Keys(&["until"]),
            None,
        ),
    ),
    text("venue", Text),
    fact("time", Time),
    fact("mode", Choice(MODES)),
    fact("contact", Map(CONTACT)),
    text("join", Text),
    text("standing", Texts),
    fact("moderngov", MODERNGOV),
    TRANSLATED_FROM,
];

const MEMBER: &[KeySpec] =
    &[required(fact("who", Person)), text("role", Text), fact("from", Date), fact("until", Date)];

/// The front matter of a page of `pages/`.
pub const PAGE: &[KeySpec] =
    &[required(text("title", Text)), text("slug", Slug), fact("menu", Flag), TRANSLATED_FROM];

/// A file of `people/`.
pub const PERSON: &[KeySpec] = &[
    required(fact("name", Word)),
    fact("also", Words),
    fact("sort", Word),
    fact("kind", Choice(&["councillor", "officer", "co-opted"])),
    text("ward", Text),
    text("party", Text),
    fact("email", Email),
    fact("phone", Word),
    text("address", Text),
    fact("photo", Word),
    fact("from", Date),
    fact("until", Date),
    text("interests", Either(&[Url, Texts])),
];

/// A person in a list of people.
pub const PERSON_LINE: &[KeySpec] =
    &[required(fact("name", Word)), text("role", Text), text("organisation", Text), PUBLIC];

/// A file of `issues/`.
pub const ISSUE: &[KeySpec] = &[required(text("title", Text)), text("slug", Either(&[Slug, Text]))];

/// The facts of the accessibility statement.
const STATEMENT: &[KeySpec] = &[
    fact("status", Choice(&["full", "partial", "none"])),
    text("not-accessible", Texts),
    text("burden", Texts),
    text("out-of-scope", Texts),
    text("improving", Texts),
    fact("prepared", Date),
    fact("reviewed", Date),
    fact("tested", Date),
    text("tested-by", Text),
];

/// An address of an earlier site, and the one that it leads to.
const REDIRECT: &[KeySpec] = &[required(fact("from", Word)), required(fact("to", Word))];

/// The web hosts that a build can write settings for.
pub const HOSTS: &[&str] = &["nginx", "apache", "netlify", "cloudflare", "github"];

/// What a rule of `check` is turned to.
pub const LEVELS: &[&str] = &["off", "note", "warning"];

/// A rule that is turned off or down: everywhere, or for files whose path starts so.
const CHECK: &[KeySpec] = &[
    required(fact("code", Word)),
    required(fact("level", Choice(LEVELS))),
    required(text("reason", Text)),
    fact("in", Word),
];

/// Where the site is published to. Secrets have no key: they come from the environment.
const TARGET: &[KeySpec] = &[
    required(fact("name", Word)),
    required(fact("to", Word)),
    fact("key", Word),
    fact("sign", Word),
    fact("endpoint", Url),
    fact("region", Word),
];

/// `site.yaml`.
pub const SITE: &[KeySpec] = &[
    required(text("name", Text)),
    required(fact("url", Url)),
    required(fact("languages", Words)),
    fact("kind", Choice(&["principal", "community", "joint", "other"])),
    fact("contact", Map(CONTACT)),
    fact("accessible-formats", Map(&[fact("email", Email), fact("form", Url), fact("reply-days", Count)])),
    text("licence", Text),
    fact("theme", Word),
    fact("colours", Map(&[fact("accent", Colour), fact("accent-dark", Colour)])),
    fact("crest", Word),
    fact(
        "links",
        Entries(&[required(text("title", Text)), required(text("url", Text))], Identity::Place, None),
    ),
    fact("terms", Entries(&[], Identity::Place, None)),
    fact("decision-words", Words),
    fact("clear-days", Map(&[fact("weekends", Flag), fact("holidays", Flag)])),
    fact("host", Choice(HOSTS)),
    fact("publish", Entries(TARGET, Identity::Keys(&["name"]), None)),
    fact("redirects", Entries(REDIRECT, Identity::Keys(&["from"]), None)),
    fact("checks", Entries(CHECK, Identity::Place, None)),
    fact("accessibility", Map(STATEMENT)),
];
