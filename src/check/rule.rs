//! The table of rules.

use super::{
    MeetingRecord, Passage, Record, accessibility, community, days, exempt, languages, links, names,
    published, statement,
};
use crate::problem::Problem;

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Files that can't be read, or say what can't be.
    Reading,
    /// The two languages.
    Languages,
    /// The law's days.
    Days,
    /// What is closed to the public.
    Exempt,
    /// Links and addresses.
    Links,
    /// The accessibility of what people wrote.
    Accessibility,
    /// What the Acts ask of a community council.
    Community,
    /// Publishing to a host.
    Publishing,
}

impl Family {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Family; 8] = [
        Family::Reading,
        Family::Languages,
        Family::Days,
        Family::Exempt,
        Family::Links,
        Family::Accessibility,
        Family::Community,
        Family::Publishing,
    ];

    /// The name in the message files.
    pub fn id(self) -> &'static str {
        match self {
            Family::Reading => "reading",
            Family::Languages => "languages",
            Family::Days => "days",
            Family::Exempt => "exempt",
            Family::Links => "links",
            Family::Accessibility => "accessibility",
            Family::Community => "community",
            Family::Publishing => "publishing",
        }
    }
}

/// What a rule is handed, and so how often it runs.
#[derive(Clone, Copy)]
pub enum Sees {
    /// The whole record, once.
    Archive(fn(&Record, &mut Vec<Problem>)),
    /// A meeting in all its languages, with its texts.
    Meeting(fn(&MeetingRecord, &mut Vec<Problem>)),
    /// A text that is public, or is going to be.
    Passage(fn(&Passage, &mut Vec<Problem>)),
    /// The whole record with its pages, once: it doesn't run where reading found errors.
    Pages(fn(&Record, &mut Vec<Problem>)),
    /// The same, held against what was published last.
    Published(fn(&Record, &mut Vec<Problem>)),
    /// The same as [`Sees::Pages`] with every page as it is rendered.
    Rendered(fn(&Record, &mut Vec<Problem>)),
}

/// A rule: one look, and what it may find.
pub struct Rule {
    /// What it is about.
    pub family: Family,
    /// The codes of what it may find.
    pub codes: &'static [&'static str],
    /// What it sees.
    pub sees: Sees,
    /// What it finds in a meeting follows from the meeting's own files, `site.yaml` and the messages alone.
    pub alone: bool,
}

impl Rule {
    /// True where it needs pages that can be made.
    pub fn sees_pages(&self) -> bool {
        matches!(self.sees, Sees::Pages(_) | Sees::Published(_) | Sees::Rendered(_))
    }

    /// True where it holds the record against what was published last.
    pub fn sees_published(&self) -> bool {
        matches!(self.sees, Sees::Published(_))
    }

    /// True where it sees every page as it is rendered.
    pub fn sees_rendered(&self) -> bool {
        matches!(self.sees, Sees::Rendered(_))
    }
}

const fn rule(family: Family, codes: &'static [&'static str], sees: Sees) -> Rule {
    Rule { family, codes, sees, alone: false }
}

const fn alone(family: Family, codes: &'static [&'static str], sees: Sees) -> Rule {
    Rule { family, codes, sees, alone: true }
}

/// Every rule.
pub const RULES: &[Rule] = &[
    alone(Family::Languages, languages::DIFFER, Sees::Meeting(languages::versions::of_meeting)),
    rule(Family::Languages, languages::DIFFER, Sees::Archive(languages::versions::of_others)),
    alone(Family::Languages, &["other-language"], Sees::Passage(languages::tongue::check)),
    alone(Family::Languages, &["title-in-other-language"], Sees::Meeting(languages::tongue::titles)),
    alone(Family::Languages, languages::LETTERS, Sees::Meeting(languages::letters::of_meeting)),
    rule(Family::Languages, languages::LETTERS, Sees::Archive(languages::letters::of_others)),
    rule(Family::Languages, languages::LACKING, Sees::Meeting(languages::lacking::of_meeting)),
    rule(Family::Languages, languages::LACKING, Sees::Archive(languages::lacking::of_others)),
    rule(Family::Languages, &["section-not-translated"], Sees::Archive(languages::sections::check)),
    alone(Family::Languages, languages::AMOUNTS, Sees::Meeting(languages::amounts::check)),
    rule(Family::Languages, &["published-later"], Sees::Meeting(languages::amounts::published)),
    rule(Family::Languages, &["translation-outdated"], Sees::Meeting(languages::changed::check_meeting)),
    rule(Family::Languages, &["translation-outdated"], Sees::Archive(languages::changed::check_others)),
    rule(Family::Days, days::CODES, Sees::Meeting(days::check)),
    rule(Family::Days, &["late-item-undated"], Sees::Published(days::added_since)),
    rule(Family::Days, published::CODES, Sees::Meeting(published::check)),
    rule(Family::Days, &["publication-never-dated"], Sees::Archive(published::never)),
    rule(Family::Exempt, &["ground-not-theirs"], Sees::Meeting(exempt::grounds)),
    rule(Family::Exempt, &["grounds-differ"], Sees::Meeting(exempt::grounds_differ)),
    rule(
        Family::Exempt,
        &["exempt-unexplained", "explanation-not-translated"],
        Sees::Meeting(exempt::explained),
    ),
    rule(Family::Exempt, &["part-one-cited"], Sees::Meeting(exempt::part_one)),
    rule(Family::Exempt, &["name-given-away"], Sees::Meeting(names::check)),
    rule(Family::Exempt, &["exempt-same-bytes", "exempt-and-public"], Sees::Archive(exempt::copies)),
    rule(Family::Exempt, &["paper-looks-exempt"], Sees::Archive(exempt::papers)),
    rule(Family::Links, &["link-to-nothing"], Sees::Passage(links::texts)),
    rule(
        Family::Links,
        &["link-broken", "anchor-missing", "redirect-to-nothing", "link-out-broken", "link-out-left"],
        Sees::Rendered(links::pages),
    ),
    rule(Family::Links, &["address-gone"], Sees::Published(links::gone)),
    rule(Family::Days, &["gone-too-soon"], Sees::Published(links::gone_too_soon)),
    rule(Family::Links, &["redirect-to-nothing", "redirect-from-page"], Sees::Pages(links::redirects)),
    rule(Family::Publishing, &["redirect-not-served", "old-not-served"], Sees::Pages(links::not_served)),
    alone(Family::Accessibility, &["heading-jump"], Sees::Passage(accessibility::headings)),
    alone(Family::Accessibility, &["vague-link", "bare-address"], Sees::Passage(accessibility::links)),
    alone(Family::Accessibility, &["table-without-header"], Sees::Passage(accessibility::tables)),
    alone(Family::Accessibility, &["words-in-brackets"], Sees::Passage(accessibility::brackets)),
    alone(Family::Accessibility, &["sentence-in-capitals"], Sees::Passage(accessibility::capitals)),
    alone(Family::Accessibility, &["sentence-in-capitals"], Sees::Meeting(accessibility::titles)),
    rule(Family::Accessibility, &["statement-at-odds"], Sees::Archive(statement::check)),
    rule(
        Family::Accessibility,
        &["pdf-scanned", "pdf-untagged", "pdf-without-title", "pdf-without-language", "pdf-only"],
        Sees::Archive(accessibility::papers),
    ),
    rule(
        Family::Community,
        &["community-contact", "community-members", "community-member", "community-accounts"],
        Sees::Archive(community::council),
    ),
    rule(Family::Community, &["community-minutes", "community-paper"], Sees::Meeting(community::meeting)),
];

/// What no rule finds, but a host or the call to publish to one.
const OF_PUBLISHING: [&str; 7] = [
    "target-",
    "host-",
    "credentials-missing",
    "key-unreadable",
    "many-removals",
    "no-manifest",
    "manifest-broken",
];

/// The family of a code: that of its rule; reading's where no rule has it.
pub fn family_of(code: &str) -> Family {
    let rule = RULES.iter().find(|rule| rule.codes.contains(&code));
    match rule {
        Some(rule) => rule.family,
        None if OF_PUBLISHING.iter().any(|start| code.starts_with(start)) => Family::Publishing,
        None => Family::Reading,
    }
}
