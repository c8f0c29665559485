//! What the files of a locale hold, held against what a site needs: no message is missing, none is there in vain, and
//! each uses the variables that it is given.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use super::{LocaleFault, LocaleSource, MessageFault};

/// A message's variables.
type Variables = BTreeSet<String>;

/// The messages of a file, attributes as `name.attribute`. What can't be parsed is left out.
fn messages(text: &str) -> Vec<(String, Variables)> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let mut all = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        all.extend(message.value.as_ref().map(|value| (name.to_owned(), variables(value))));
        let attributes = message.attributes.iter();
        all.extend(attributes.map(|own| (format!("{name}.{}", own.id.name), variables(&own.value))));
    }
    all
}

fn variables(pattern: &Pattern<&str>) -> Variables {
    let mut found = Variables::new();
    collect(pattern, &mut found);
    found
}

fn collect(pattern: &Pattern<&str>, found: &mut Variables) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut Variables) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            variants.iter().for_each(|variant| collect(&variant.value, found));
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut Variables) {
    let of_call = |call: &CallArguments<&str>, found: &mut Variables| {
        call.positional.iter().for_each(|inline| of_inline(inline, found));
        call.named.iter().for_each(|named| of_inline(&named.value, found));
    };
    match inline {
        InlineExpression::VariableReference { id } => drop(found.insert(id.name.to_owned())),
        InlineExpression::FunctionReference { arguments, .. } => of_call(arguments, found),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => of_call(arguments, found),
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}

/// What a message may and must use.
#[derive(Default)]
struct Use {
    locales: usize,
    every: Option<Variables>,
    any: Variables,
}

/// The messages that a site needs: those of the default theme's locales, and what its own templates name.
pub struct Needed {
    locales: usize,
    known: BTreeMap<String, Use>,
    own: BTreeSet<String>,
}

impl Needed {
    /// The messages of these locales, and those that the site's own templates name.
    pub fn new(sources: &[LocaleSource], own: BTreeSet<String>) -> Needed {
        let mut known: BTreeMap<String, Use> = BTreeMap::new();
        for source in sources {
            for (id, used) in source.files.iter().flat_map(|(_, text)| messages(text)) {
                let entry = known.entry(id).or_default();
                entry.locales += 1;
                entry.any.extend(used.iter().cloned());
                entry.every = Some(match entry.every.take() {
                    Some(every) => every.intersection(&used).cloned().collect(),
                    None => used,
                });
            }
        }
        Needed { locales: sources.len(), known, own }
    }

    /// Everything that is wrong with the messages of a locale.
    pub fn check(&self, source: &LocaleSource) -> Vec<LocaleFault> {
        let mut faults = Vec::new();
        let mut there = BTreeSet::new();
        for (file, text) in &source.files {
            for (id, used) in messages(text) {
                let kind = self.fault(&id, &used);
                faults.extend(kind.map(|kind| LocaleFault {
                    id: source.id.clone(),
                    file: file.clone(),
                    line: line_of(text, &id),
                    kind,
                }));
                there.insert(id);
            }
        }
        // What texts are read with may be missing: the checks that need it are silent then.
        let asked =
            |(id, used): &(&String, &Use)| used.locales == self.locales && !id.starts_with("reading-");
        let needed = self.known.iter().filter(asked).map(|(id, _)| id);
        let missing: Vec<&str> = needed.filter(|id| !there.contains(*id)).map(String::as_str).collect();
        if !missing.is_empty() {
            let kind = MessageFault::Missing { messages: missing.join(", ") };
            faults.push(LocaleFault { id: source.id.clone(), file: String::new(), line: 1, kind });
        }
        faults
    }

    /// The messages that the site's own templates name and some of these locales lack, with those locales.
    pub fn unknown<'a>(&'a self, sources: &[LocaleSource]) -> Vec<(&'a str, Vec<String>)> {
        let has = |source: &LocaleSource, id: &String| {
            source.files.iter().any(|(_, text)| messages(text).iter().any(|(name, _)| name == id))
        };
        let lacking = |id: &String| -> Vec<String> {
            sources.iter().filter(|source| !has(source, id)).map(|source| source.id.clone()).collect()
        };
        let own = self.own.iter().filter(|id| !self.known.contains_key(*id));
        own.map(|id| (id.as_str(), lacking(id))).filter(|(_, locales)| !locales.is_empty()).collect()
    }

    /// The messages of the default theme.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.known.keys().map(String::as_str)
    }

    fn fault(&self, id: &str, used: &Variables) -> Option<MessageFault> {
        let Some(known) = self.known.get(id) else {
            return (!self.own.contains(id)).then(|| MessageFault::Unused { message: id.to_owned() });
        };
        let list =
            |all: &Variables| all.iter().map(|name| format!("{{ ${name} }}")).collect::<Vec<_>>().join(", ");
        let unknown: Variables = used.difference(&known.any).cloned().collect();
        if !unknown.is_empty() {
            let (message, variables) = (id.to_owned(), list(&unknown));
            return Some(MessageFault::UnknownVariables { message, variables });
        }
        let lacking: Variables =
            known.every.iter().flatten().filter(|name| !used.contains(*name)).cloned().collect();
        (!lacking.is_empty())
            .then(|| MessageFault::LackingVariables { message: id.to_owned(), variables: list(&lacking) })
    }
}

/// The line on which a message, or an attribute of it, starts.
fn line_of(text: &str, id: &str) -> usize {
    let (name, attribute) = id.split_once('.').map_or((id, None), |(name, own)| (name, Some(own)));
    let starts = |line: &str, word: &str| {
        line.strip_prefix(word).is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let mut lines = text.lines().enumerate().skip_while(|(_, line)| !starts(line, name));
    let first = lines.next().map_or(0, |(at, _)| at);
    let own = attribute.and_then(|attribute| {
        lines
            .find(|(_, line)| line.trim_start().strip_prefix('.').is_some_and(|line| starts(line, attribute)))
    });
    own.map_or(first, |(at, _)| at) + 1
}
