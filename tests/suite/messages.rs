//! Every word comes from the message files, in every language.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use cofnodion::problem::Fault;
use walkdir::WalkDir;

fn theme() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default")
}

/// The messages of a locale with the variables that each uses, attributes as `name.attribute`.
fn messages(lang: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(theme().join("locales").join(lang)).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let mut id = String::new();
        for line in text.lines() {
            let indented = line.starts_with(' ');
            match line.split_once('=') {
                Some((name, _)) if !indented && !line.starts_with('#') => id = name.trim().to_owned(),
                Some((name, _)) if line.trim_start().starts_with('.') => {
                    id = format!("{}{}", id.split('.').next().unwrap(), name.trim());
                }
                _ => {}
            }
            let used: &mut BTreeSet<String> = all.entry(id.clone()).or_default();
            for part in line.split('$').skip(1) {
                used.insert(
                    part.chars().take_while(|c| c.is_alphanumeric() || *c == '-' || *c == '_').collect(),
                );
            }
        }
    }
    all.remove("");
    all
}

fn langs() -> Vec<String> {
    let mut all: Vec<String> = fs::read_dir(theme().join("locales"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    all.sort();
    all
}

#[test]
fn every_language_has_every_message() {
    // What one language needs and another doesn't.
    let own = |id: &str| {
        id.starts_with("joining-")
            || id.starts_with("collation-")
            || id.starts_with("weekday")
            || id.starts_with("forms-")
    };
    let ids =
        |lang: &String| -> BTreeSet<String> { messages(lang).into_keys().filter(|id| !own(id)).collect() };
    let langs = langs();
    assert!(langs.len() >= 2);
    let first = ids(&langs[0]);
    assert!(first.len() > 200, "{}", first.len());
    for lang in &langs[1..] {
        let other = ids(lang);
        assert_eq!(first.symmetric_difference(&other).collect::<Vec<_>>(), Vec::<&String>::new());
    }
}

#[test]
fn every_language_uses_the_same_variables() {
    let langs = langs();
    let first = messages(&langs[0]);
    for lang in &langs[1..] {
        let other = messages(lang);
        for (id, used) in first.iter().filter(|(id, _)| !id.starts_with("joining-")) {
            if let Some(theirs) = other.get(id) {
                assert_eq!(used, theirs, "{id}");
            }
        }
    }
}

#[test]
fn every_problem_has_its_words_and_what_to_do() {
    for lang in langs() {
        let all = messages(&lang);
        for (code, variables) in Fault::all() {
            for id in [format!("problem-{code}"), format!("problem-{code}.help")] {
                let used = all.get(&id).unwrap_or_else(|| panic!("no {id} in {lang}"));
                let unknown: Vec<_> =
                    used.iter().filter(|name| !variables.contains(&name.as_str())).collect();
                assert!(unknown.is_empty(), "{id} in {lang} uses {unknown:?}");
            }
        }
        let known: BTreeSet<String> =
            Fault::all().iter().map(|(code, _)| format!("problem-{code}")).collect();
        for id in all.keys().filter(|id| id.starts_with("problem-") && !id.ends_with(".help")) {
            assert!(known.contains(id), "{id} in {lang} is of no problem");
        }
    }
}

#[test]
fn templates_use_messages_that_exist_and_say_nothing_themselves() {
    let all = messages(&langs()[0]);
    let mut uses = 0;
    for entry in WalkDir::new(theme().join("templates")).into_iter().filter_map(Result::ok) {
        if !entry.file_type().is_file() {
            continue;
        }
        let text = fs::read_to_string(entry.path()).unwrap();
        for part in text.split("t(id=\"").skip(1) {
            let id = part.split('"').next().unwrap();
            assert!(all.contains_key(id), "{id} in {}", entry.path().display());
            uses += 1;
        }
        // What is left without tags and template code holds no words.
        let left = without(&without(&text, "{{", "}}"), "{%", "%}");
        let words: String = strip_tags(&left);
        assert!(!words.chars().any(char::is_alphabetic), "words in {}: {words}", entry.path().display());
    }
    assert!(uses > 50);
}

/// Every text of a folder in one.
fn all_of(folder: &str, ending: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = WalkDir::new(folder).into_iter().filter_map(Result::ok);
    let wanted = files.filter(|entry| entry.path().extension().is_some_and(|own| own == ending));
    wanted.map(|entry| fs::read_to_string(entry.path()).unwrap()).collect()
}

#[test]
fn no_message_is_there_in_vain() {
    let code = all_of("src", "rs") + &all_of("themes/default/templates", "html");
    // `stage-{}` and the like: the start of a name that is put together.
    let starts: BTreeSet<&str> = code
        .split('"')
        .filter_map(|word| word.split_once('{').map(|(start, _)| start))
        .filter(|start| start.ends_with('-') && start.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
        .collect();
    let words: BTreeSet<&str> = code.split('"').collect();
    let used = |id: &str| words.contains(id) || starts.iter().any(|start| id.starts_with(start));
    let mut unused = BTreeSet::new();
    for lang in langs() {
        unused.extend(messages(&lang).into_keys().filter(|id| !id.contains('.') && !used(id)));
    }
    assert_eq!(unused, BTreeSet::new());
}

#[test]
fn the_translators_list_says_what_the_messages_say() {
    let said = |lang: &str| all_of(&format!("themes/default/locales/{lang}"), "ftl");
    let (english, welsh) = (said("en"), said("cy"));
    let list = include_str!("../../docs/welsh.md");
    let rows: Vec<Vec<&str>> = list
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect())
        .collect();
    assert!(rows.len() > 40);
    for row in rows {
        let [name, en, cy] = row.as_slice() else { panic!("{row:?}") };
        let name = name.trim_matches('`');
        for (words, file) in [(en, &english), (cy, &welsh)] {
            assert!(file.lines().any(|line| line == format!("{name} = {words}")), "{name} = {words}");
        }
    }
}

fn strip_tags(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for sign in html.chars() {
        match sign {
            '<' => inside = true,
            '>' => inside = false,
            sign if !inside => out.push(sign),
            _ => {}
        }
    }
    out
}

fn without(text: &str, open: &str, close: &str) -> String {
    let mut parts = text.split(open);
    let mut out = parts.next().unwrap().to_owned();
    parts.for_each(|part| out.push_str(part.split_once(close).map_or("", |(_, after)| after)));
    out
}

#[test]
fn every_command_and_argument_has_its_words_and_none_are_left() {
    fn all(command: &clap::Command, path: &str, known: &mut BTreeSet<String>, needed: &mut Vec<[String; 2]>) {
        let of = |start: &str| if path.is_empty() { start.to_owned() } else { format!("{start}-{path}") };
        needed.push([of("about"), of("about")]);
        known.insert(of("examples"));
        for arg in command.get_arguments() {
            needed.push([format!("argument-{path}-{}", arg.get_id()), format!("argument-{}", arg.get_id())]);
        }
        for below in command.get_subcommands() {
            let name = below.get_name();
            let path = if path.is_empty() { name.to_owned() } else { format!("{path}-{name}") };
            all(below, &path, known, needed);
        }
    }
    let locales = cofnodion::theme::default_locales();
    for lang in locales.langs() {
        let locale = locales.locale(lang);
        let (mut known, mut needed) = (BTreeSet::new(), Vec::new());
        all(&cofnodion::cli::command(locale), "", &mut known, &mut needed);
        assert!(needed.len() > 20);
        for names in &needed {
            assert!(names.iter().any(|name| locale.has(name)), "{names:?}");
        }
        known.extend(needed.into_iter().flatten());
        let ours = |id: &String| {
            ["about", "about-", "argument-", "examples", "examples-"]
                .iter()
                .any(|start| id == start || id.starts_with(start) && start.ends_with('-'))
        };
        let left: Vec<String> =
            messages(locale.id()).into_keys().filter(ours).filter(|id| !known.contains(id)).collect();
        assert_eq!(left, Vec::<String>::new());
    }
}

#[test]
fn every_key_says_what_it_is_for_and_none_is_told_that_there_is_not() {
    use cofnodion::schema::FILE_KINDS;
    let locales = cofnodion::theme::default_locales();
    let mut schemas = String::new();
    for kind in FILE_KINDS {
        schemas += &kind.schema(&locales).to_string();
    }
    // A message that isn't there shows as its name in braces.
    assert!(!schemas.contains("{key-") && !schemas.contains("{schema-"), "{schemas}");
    for lang in locales.langs() {
        for (id, _) in
            messages(locales.locale(lang).id()).into_iter().filter(|(id, _)| id.starts_with("key-"))
        {
            let words = serde_json::to_string(&locales.locale(lang).message(&id, &[])).unwrap();
            assert!(schemas.contains(words.trim_matches('"')), "{id} describes no key");
        }
    }
}
