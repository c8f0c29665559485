//! A small complete archive, and new committees and pages.

use std::path::Path;

use jiff::civil::Date;

use super::{
    Draft, Refusal, archive_of, checked_id,
    editor::{FOLDER as EDITOR, editor},
    file_name, named,
    yaml::{quoted, sided},
};
use crate::archive::Counting;
use crate::content::{Words, is_email, is_url, read_name};
use crate::language::{Arg, Lang, Locale, Locales, PerLang};

/// The committee that a new archive has.
const COMMITTEE: &str = "council";

/// A number that nobody has (Ofcom keeps such for plays).
const PHONE: &str = "01632 960100";

/// What a new archive is about.
#[derive(Clone, Debug)]
pub struct Beginning {
    /// The council's name in each language.
    pub name: PerLang<Box<str>>,
    /// Where the site will be.
    pub url: String,
    /// Whom to write to.
    pub email: String,
    /// The day of its first meeting.
    pub date: Date,
}

/// A folder that holds no archive yet.
///
/// # Errors
/// It does.
pub fn free(folder: &Path) -> Result<(), Refusal> {
    let content = folder.join("content");
    let file = || content.to_string_lossy().into_owned();
    if content.exists() { Err(Refusal::Exists { file: file() }) } else { Ok(()) }
}

/// An address on the web, as people say it: `https://` may be left out.
///
/// # Errors
/// It can't be one.
pub fn web_address(value: String) -> Result<String, Refusal> {
    let whole = if value.contains("://") { value.clone() } else { format!("https://{value}") };
    if is_url(&whole) && whole.contains('.') { Ok(whole) } else { Err(Refusal::NoUrl { value }) }
}

/// An e-mail address.
///
/// # Errors
/// It can't be one.
pub fn email_address(value: String) -> Result<String, Refusal> {
    if is_email(&value) { Ok(value) } else { Err(Refusal::NoEmail { value }) }
}

/// An archive that `check --strict` passes: a committee with a meeting, and pages.
///
/// # Errors
/// A language without a name.
pub fn begin(folder: &Path, locales: &Locales, beginning: &Beginning) -> Result<Draft, Refusal> {
    named(&beginning.name, locales)?;
    let mut draft = Draft::default();
    let content = folder.join("content");
    draft.add(content.join("site.yaml"), site(locales, beginning));
    let council = texts(locales, "scaffold-council");
    committee(&mut draft, &content, locales, COMMITTEE, &council, Facts::Council);
    members(&mut draft, &content, locales, beginning);
    let meeting = content.join("committees").join(COMMITTEE).join(beginning.date.to_string());
    for (nth, lang) in locales.langs().enumerate() {
        let items = locales.locale(lang).message("scaffold-first-items", &[]);
        let facts = if nth == 0 {
            let people = locales.locale(lang).message("scaffold-first-people", &[]);
            let date = beginning.date;
            let agenda = Counting::default().notice_by(date).unwrap_or(date);
            let published = format!("published: {{agenda: {agenda}, minutes: {date}}}");
            format!("date: {date}\nstage: minutes\n{published}\npresent: |\n{}\n", indented(&people))
        } else {
            String::new()
        };
        let text = format!("---\n{facts}---\n\n{items}\n");
        draft.add(meeting.join(file_name("meeting", lang, locales)), text);
    }
    for (id, title, words) in [
        ("accessibility", "scaffold-accessibility", "scaffold-accessibility-text"),
        ("about", "scaffold-about", "scaffold-about-text"),
        ("accounts", "scaffold-accounts", "scaffold-accounts-text"),
    ] {
        for lang in locales.langs() {
            let locale = locales.locale(lang);
            let name = beginning.name.get(lang).map_or("", AsRef::as_ref);
            let args = [("council", Arg::Text(name)), ("email", Arg::Text(&beginning.email))];
            let (title, words) = (locale.message(title, &[]), locale.message(words, &args));
            let text =
                format!("---\ntitle: {}\nslug: {}\n---\n\n{words}\n", quoted(&title), slug(&title, id));
            draft.add(content.join("pages").join(file_name(id, lang, locales)), text);
        }
    }
    // What an editor was told already stays.
    if !folder.join(EDITOR).exists() {
        editor(&mut draft, folder, locales);
    }
    Ok(draft)
}

/// A file for each member of the council, with what the Acts ask of one (2013 Act, sections 55 and 58).
fn members(draft: &mut Draft, content: &Path, locales: &Locales, beginning: &Beginning) {
    let words = Words::new(locales, &[]);
    let people =
        locales.langs().next().map(|lang| locales.locale(lang).message("scaffold-first-people", &[]));
    let whole = people.unwrap_or_default();
    for line in whole.lines() {
        let who = line.split_once(" – ").map_or(line, |(who, _)| who);
        let Some(name) = read_name(who.trim(), &words).map(|name| name.name) else { continue };
        let text = format!(
            "name: {}\nkind: councillor\nemail: {}\nphone: \"{PHONE}\"\ninterests:\n{}",
            quoted(&name),
            quoted(&beginning.email),
            term(locales, "scaffold-no-interests"),
        );
        draft.add(content.join("people").join(format!("{}.yaml", slug(&name, "member"))), text);
    }
}

fn indented(lines: &str) -> String {
    lines.lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}

/// The part of an address for a title.
fn slug(title: &str, id: &str) -> String {
    let slug = crate::language::slug(title);
    if slug.is_empty() { id.to_owned() } else { slug }
}

fn texts(locales: &Locales, id: &str) -> PerLang<Box<str>> {
    let mut all = PerLang::none();
    locales.langs().for_each(|lang| all.set(lang, locales.locale(lang).message(id, &[]).into()));
    all
}

fn site(locales: &Locales, beginning: &Beginning) -> String {
    let tags: Vec<&str> = locales.langs().map(|lang| locales.locale(lang).id()).collect();
    let email = quoted(&beginning.email);
    format!(
        "{}url: {}\nlanguages: [{}]\nkind: community\ncontact:\n  email: {email}\n  phone: \"{PHONE}\"\n  {}\
         accessible-formats:\n  email: {email}\n  reply-days: 10\nterms:\n{}",
        sided("name", &beginning.name, locales),
        quoted(&beginning.url),
        tags.join(", "),
        sided("address", &texts(locales, "scaffold-venue"), locales).replace("\n  ", "\n    "),
        term(locales, "scaffold-chair"),
    )
}

/// A text in every language, as an entry of a list.
fn term(locales: &Locales, id: &str) -> String {
    let side = |lang: Lang| {
        let locale = locales.locale(lang);
        format!("{}: {}", locale.id(), quoted(&locale.message(id, &[])))
    };
    format!("  - {{{}}}\n", locales.langs().map(side).collect::<Vec<_>>().join(", "))
}

/// Which committee: the council itself says who its members are.
#[derive(Clone, Copy)]
enum Facts {
    Council,
    Committee,
}

impl Facts {
    fn said(self, locale: &Locale) -> String {
        match self {
            Facts::Council => {
                let people = locale.message("scaffold-first-people", &[]);
                let member = |line: &str| {
                    let (who, role) = line.split_once(" – ").unwrap_or((line, ""));
                    let role =
                        if role.is_empty() { String::new() } else { format!(", role: {}", quoted(role)) };
                    format!("  - {{who: {}{role}}}\n", quoted(who.trim()))
                };
                let members: String = people.lines().map(member).collect();
                format!("kind: council\ntime: \"19:00\"\nmembers:\n{members}")
            }
            Facts::Committee => "kind: committee\ntime: \"19:00\"\n".to_owned(),
        }
    }
}

fn committee(
    draft: &mut Draft,
    content: &Path,
    locales: &Locales,
    id: &str,
    name: &PerLang<Box<str>>,
    facts: Facts,
) {
    let folder = content.join("committees").join(id);
    for (nth, lang) in locales.langs().enumerate() {
        let locale = locales.locale(lang);
        let own = name.get(lang).map_or("", AsRef::as_ref);
        let facts = if nth == 0 { facts.said(locale) } else { String::new() };
        let standing: String =
            locale.words("scaffold-standing").iter().map(|item| format!("  - {}\n", quoted(item))).collect();
        let venue = quoted(&locale.message("scaffold-venue", &[]));
        let text = format!(
            "---\nname: {}\nslug: {}\n{facts}venue: {venue}\nstanding:\n{standing}---\n",
            quoted(own),
            slug(own, id)
        );
        draft.add(folder.join(file_name("committee", lang, locales)), text);
    }
}

/// A committee in every language of a site.
///
/// # Errors
/// No archive, an id that isn't one, or a language without a name.
pub fn new_committee(site: &Path, id: &str, name: &PerLang<Box<str>>) -> Result<Draft, Refusal> {
    checked_id(id)?;
    let project = archive_of(site)?;
    named(name, project.locales())?;
    let mut draft = Draft::default();
    committee(&mut draft, &site.join("content"), project.locales(), id, name, Facts::Committee);
    Ok(draft)
}

/// A page in every language of a site.
///
/// # Errors
/// As [`new_committee`].
pub fn new_page(site: &Path, id: &str, title: &PerLang<Box<str>>) -> Result<Draft, Refusal> {
    checked_id(id)?;
    let project = archive_of(site)?;
    named(title, project.locales())?;
    let mut draft = Draft::default();
    for lang in project.locales().langs() {
        let own = title.get(lang).map_or("", AsRef::as_ref);
        let words = project.locales().locale(lang).message("scaffold-page-text", &[]);
        let text = format!("---\ntitle: {}\nslug: {}\n---\n\n{words}\n", quoted(own), slug(own, id));
        draft.add(site.join("content/pages").join(file_name(id, lang, project.locales())), text);
    }
    Ok(draft)
}
