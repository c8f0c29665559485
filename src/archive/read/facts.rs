//! Facts out of decoded front matter: committees, people, issues, pages, and what meetings say besides their items.

use memchr::memmem;

use super::{Found, Reading, tree::Folder, tree::Tree};
use crate::archive::{
    Attendance, Attendee, Committee, Contact, Dated, Declaration, Defaults, Issue, Member, Note, OldKind,
    OldNumbers, Page, Person, Sitting, Stage, Status, Vote, Votes, document::Papers,
};
use crate::content::{
    Fields, Node, Source, TextHash, TextRef, Value, keys, keys::KeySpec, merge, prose, read_markdown,
    read_yaml,
};
use crate::language::{Lang, PerLang, Text};
use crate::problem::{At, Fault, FileId, Place, Problem, Step};

/// The files of a folder, read; the front matter of all of them as one.
pub struct Read {
    /// The files.
    pub sources: Vec<Source>,
    /// What they say together.
    pub fields: Fields,
}

/// What the front matter of a file of a language was parsed to before, by the hash of its text, where that is known.
type Known<'k> = &'k dyn Fn(Lang, &TextHash) -> Option<Node>;

/// Reads a folder's files and merges their front matter; `None` where nothing could be read.
pub fn read_folder(
    reading: Reading,
    folder: &Folder,
    table: &'static [KeySpec],
    parsed: Known,
    problems: &mut Vec<Problem>,
) -> Option<Read> {
    let mut sources = Vec::with_capacity(folder.files.len());
    let mut fields: Option<Fields> = None;
    let known = problems.len();
    for (lang, file) in &folder.files {
        let (with, parsed) = ((reading.locales, reading.words), |hash: &TextHash| parsed(*lang, hash));
        let found = read_markdown(reading.files, *file, *lang, table, with, &parsed, problems);
        let Some(mut source) = found else { continue };
        check_translated(reading, &source, problems);
        let own = std::mem::replace(&mut source.fields, Fields::none(table, Place::file(*file)));
        match &mut fields {
            None => fields = Some(own),
            Some(fields) => merge(fields, own, problems),
        }
        sources.push(source);
    }
    let fields = fields?;
    if sources.len() == folder.files.len() {
        missing_keys(&fields, problems, known);
    }
    let lacking = reading.locales.langs().filter(|lang| !folder.files.iter().any(|(own, _)| own == lang));
    if let Some((_, file)) = folder.files.first() {
        for lang in lacking {
            let language = reading.locales.locale(lang).id().to_owned();
            problems.push(Problem::at(Fault::NotTranslated { language }, Place::file(*file)));
        }
    }
    Some(Read { sources, fields })
}

/// Texts with the mark that a new translation gives them.
fn check_translated(reading: Reading, source: &Source, problems: &mut Vec<Problem>) {
    let text = source.text.as_bytes();
    for mark in &reading.words.to_translate {
        let places = memmem::find_iter(text, mark.as_bytes());
        let (mut count, mut first) = (0_u32, None);
        for place in places {
            count += 1;
            first = first.or(Some(place));
        }
        if let Some(start) = first {
            let fault = Fault::ToTranslate { count: count.to_string() };
            problems.push(Problem::at(fault, Place::bytes(source.file, start..start + mark.len())));
        }
    }
}

/// Required keys that no language states; not those whose value was refused.
fn missing_keys(fields: &Fields, problems: &mut Vec<Problem>, known: usize) {
    let refused = |key: &str| {
        problems.iter().skip(known).any(|problem| match problem.place.as_ref().map(|place| &place.at) {
            Some(At::Key(way) | At::Value(way)) => {
                matches!(way.steps().first(), Some(Step::Key(name, _)) if name.as_ref() == key)
            }
            _ => false,
        })
    };
    let missing: Vec<Problem> = fields
        .table
        .iter()
        .filter(|spec| spec.required && fields.field(spec.name).is_none() && !refused(spec.name))
        .map(|spec| Problem::at(Fault::KeyMissing { key: spec.name.to_owned() }, fields.place.clone()))
        .collect();
    problems.extend(missing);
}

/// The bodies of files that are all text.
fn whole_texts(sources: &[Source], papers: &mut Papers, problems: &mut Vec<Problem>) -> PerLang<TextRef> {
    let mut texts = PerLang::none();
    for source in sources {
        check_prose(source, problems);
        papers.show(source);
        if let Some(text) = TextRef::of(source.file, &source.text, source.body.clone()) {
            texts.set(source.lang, text);
        }
    }
    texts
}

/// What is wrong with the Markdown of a file.
pub fn check_prose(source: &Source, problems: &mut Vec<Problem>) {
    for (fault, range) in prose::faults(source.text.get(source.body.clone()).unwrap_or_default()) {
        let range = source.body.start + range.start..source.body.start + range.end;
        let fault = match fault {
            prose::ProseFault::UnderlinedHeading => Fault::UnderlinedHeading {},
            prose::ProseFault::TopHeading => Fault::TopHeading {},
            prose::ProseFault::UnclosedFence => Fault::UnclosedFence {},
        };
        problems.push(Problem::at(fault, Place::bytes(source.file, range)));
    }
}

/// Reads a committee's folder.
pub fn committee(reading: Reading, folder: &Folder) -> Found<Option<Committee>> {
    let mut problems = Vec::new();
    let mut papers = Papers::new(reading.files, reading.locales, &folder.path);
    let committee = read_folder(reading, folder, keys::COMMITTEE, &|_, _| None, &mut problems).map(|read| {
        let fields = &read.fields;
        let members = fields.entries("members").iter().filter_map(member).collect();
        let former = fields.entries("names").iter();
        Committee {
            id: folder.name().into(),
            name: fields.text("name").unwrap_or_else(|| Text::Common(folder.name().into())),
            slug: fields.text("slug"),
            kind: fields.choice("kind"),
            members,
            former_names: former.filter_map(|name| Some((name.date("until")?, name.text("name")?))).collect(),
            defaults: Defaults {
                venue: fields.text("venue"),
                time: fields.time("time"),
                mode: fields.choice("mode"),
                contact: fields.map("contact").map(|map| contact(&map)),
                join: fields.text("join"),
                standing: standing(fields),
            },
            text: whole_texts(&read.sources, &mut papers, &mut problems),
            old: OldNumbers::of(fields, OldKind::Committee),
            place: fields.place.clone(),
        }
    });
    Found::new(committee, papers, problems)
}

/// The standing items: one list for all languages, or each language's own, the same items in the same order.
fn standing(fields: &Fields) -> Vec<Text> {
    let Some(sides) = fields.sided("standing") else { return fields.texts("standing").to_vec() };
    let mut items: Vec<PerLang<Box<str>>> = Vec::new();
    for (lang, side) in sides.iter() {
        let Value::Texts(own) = side.as_ref() else { continue };
        items.resize(items.len().max(own.len()), PerLang::none());
        for (item, text) in items.iter_mut().zip(own) {
            if let Some(said) = text.said(lang) {
                item.set(lang, said.text.into());
            }
        }
    }
    items.into_iter().map(Text::Sides).collect()
}

fn member(fields: &Fields) -> Option<Member> {
    let line = fields.people("who").first()?;
    Some(Member {
        who: Attendee::from(line),
        role: fields.text("role").or_else(|| line.role.clone()),
        from: fields.date("from"),
        until: fields.date("until"),
    })
}

/// Reads a person's file, by its name.
pub fn person(reading: Reading, file: FileId, id: &str) -> Found<Option<Person>> {
    let mut problems = Vec::new();
    let mut papers = Papers::new(reading.files, reading.locales, "people");
    let with = (reading.locales, reading.words);
    let person = read_yaml(reading.files, file, keys::PERSON, with, &mut problems).and_then(|fields| {
        let photo =
            fields.word("photo").and_then(|name| papers.picture(&name, None, fields.place_of("photo")));
        Some(Person { photo, ..Person::read(id, &fields, reading.words, &mut problems)? })
    });
    Found::new(person, papers, problems)
}

/// Reads `issues/`.
pub fn issues(reading: Reading, tree: &Tree, problems: &mut Vec<Problem>) -> Vec<Issue> {
    let read = |(id, file): &(String, _)| {
        let fields =
            read_yaml(reading.files, *file, keys::ISSUE, (reading.locales, reading.words), problems)?;
        let title = fields.text("title")?;
        Some(Issue { id: id.as_str().into(), title, slug: fields.text("slug"), place: fields.place.clone() })
    };
    tree.issues.iter().filter_map(read).collect()
}

/// Reads `pages/`.
pub fn pages(reading: Reading, tree: &Tree) -> Vec<Found<Option<Page>>> {
    let page = |folder: &Folder| {
        let mut problems = Vec::new();
        let mut papers = Papers::new(reading.files, reading.locales, "pages");
        let page = read_folder(reading, folder, keys::PAGE, &|_, _| None, &mut problems).map(|read| Page {
            id: folder.name().into(),
            title: read.fields.text("title").unwrap_or_else(|| Text::Common(folder.name().into())),
            slug: read.fields.text("slug"),
            menu: read.fields.flag("menu") == Some(true),
            text: whole_texts(&read.sources, &mut papers, &mut problems),
            place: read.fields.place.clone(),
        });
        Found::new(page, papers, problems)
    };
    tree.pages.iter().map(page).collect()
}

/// How to reach somebody.
pub fn contact(fields: &Fields) -> Contact {
    Contact {
        name: fields.text("name"),
        email: fields.word("email"),
        phone: fields.word("phone"),
        address: fields.text("address"),
    }
}

/// A date, or a date with a reason.
pub fn dated(value: &Value) -> Option<Dated> {
    match value {
        Value::Date(date) => Some(Dated { date: *date, reason: None }),
        Value::Map(map) => Some(Dated { date: map.date("date")?, reason: map.text("reason") }),
        _ => None,
    }
}

/// A text that may just say `true`.
pub fn note(text: Text) -> Option<Note> {
    let first = text.versions().next()?;
    match first.trim() {
        "true" | "" => Some(Note::Plain),
        "false" => None,
        _ => Some(Note::Said(text)),
    }
}

/// Cancelled and the like.
pub fn status(fields: &Fields) -> Option<Status> {
    Some(Status { word: fields.choice("status")?, to: fields.date("to"), reason: fields.text("reason") })
}

/// The days of publication, by language.
pub fn published(fields: &Fields) -> PerLang<Vec<(Stage, jiff::civil::Date)>> {
    let Some(sides) = fields.sided("published") else { return PerLang::none() };
    sides.map(|lang, side| {
        let Value::Map(map) = side.as_ref() else { return Vec::new() };
        let day = |key: &str| match map.sided(key)?.get(lang)?.as_ref() {
            Value::Date(date) => Some(*date),
            _ => None,
        };
        map.list
            .iter()
            .filter_map(|field| Some((Stage::parse(field.spec.name)?, day(field.spec.name)?)))
            .collect()
    })
}

/// A correction, by language.
pub fn corrected(fields: &Fields) -> PerLang<Dated> {
    let mut all = PerLang::none();
    if let Some(sides) = fields.sided("corrected") {
        sides
            .iter()
            .filter_map(|(lang, side)| Some((lang, dated(side)?)))
            .for_each(|(lang, d)| all.set(lang, d));
    }
    all
}

fn attendees(fields: &Fields, key: &str) -> Vec<Attendee> {
    fields.people(key).iter().map(Attendee::from).collect()
}

/// Who was there.
pub fn attendance(fields: &Fields) -> Attendance {
    let substitute = |entry: &Fields| {
        let one = |key: &str| entry.people(key).first().map(Attendee::from);
        Some((one("who")?, one("for")))
    };
    Attendance {
        present: attendees(fields, "present"),
        remote: attendees(fields, "remote"),
        apologies: attendees(fields, "apologies"),
        absent: attendees(fields, "absent"),
        substitutes: fields.entries("substitutes").iter().filter_map(substitute).collect(),
        attending: attendees(fields, "attending"),
        speakers: fields.names("speakers").to_vec(),
    }
}

/// Interests declared.
pub fn declarations(fields: &Fields) -> Vec<Declaration> {
    let read = |entry: &Fields| {
        Some(Declaration {
            who: entry.people("who").first().map(Attendee::from)?,
            item: entry.number("item").map(|number| number.as_str().into()),
            interest: entry.choice("interest"),
            nature: entry.text("nature"),
            left: entry.flag("left") == Some(true),
            dispensation: entry.text("dispensation").and_then(note),
            public: entry.flag("public") == Some(true),
            place: entry.place_of("item"),
        })
    };
    fields.entries("declarations").iter().filter_map(read).collect()
}

/// Further sittings.
pub fn sittings(fields: &Fields) -> Vec<Sitting> {
    let read = |entry: &Fields| {
        Some(Sitting {
            date: entry.date("date")?,
            time: entry.time("time"),
            ends: entry.time("ends"),
            from: entry.number("from").map(|number| number.as_str().into()),
            present: attendees(entry, "present"),
            place: entry.place_of("from"),
        })
    };
    fields.entries("sittings").iter().filter_map(read).collect()
}

/// Votes of an item.
pub fn votes(fields: &Fields) -> Vec<Vote> {
    let side = |entry: &Fields, key: &str| match &entry.field(key)?.value {
        Value::Count(count) => Some(Votes::Count(*count)),
        Value::People(people) => Some(Votes::Names(people.iter().map(Attendee::from).collect())),
        _ => None,
    };
    let read = |entry: &Fields| Vote {
        about: entry.text("about"),
        result: entry.choice("result"),
        for_: side(entry, "for"),
        against: side(entry, "against"),
        abstained: side(entry, "abstained"),
        casting: entry.choice("casting"),
        public: entry.flag("public") == Some(true),
    };
    fields.entries("votes").iter().map(read).collect()
}
