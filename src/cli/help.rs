//! What the command says of itself: every word from the message files, in the caller's language.
//!
//! A command's words are the message `about-PATH`, an argument's `argument-PATH-NAME` (or `argument-NAME` where every
//! command means the same by it), and the examples of a command, if it has any, `examples-PATH`.

use clap::{Arg, ArgAction, Command, builder::PossibleValuesParser};

use crate::language::Locale;
use crate::theme::default_locale_ids;

/// The commands as a clerk's day goes: the message of a group's title, and its commands.
const GROUPS: [(&str, &[&str]); 4] = [
    ("help-start", &["init", "new"]),
    ("help-write", &["serve"]),
    ("help-publish", &["check", "explain", "build", "publish", "verify"]),
    ("help-more", &["theme", "schema", "completions", "manual"]),
];

/// Where the options of every command stand: after a command's own.
const SHARED: usize = 900;

/// The command with its words.
pub fn described(command: Command, locale: &Locale) -> Command {
    let command = command
        .arg(flag("version", 'V', ArgAction::Version))
        .arg(flag("help", 'h', ArgAction::Help).global(true))
        .mut_arg("lang", |arg| arg.value_parser(PossibleValuesParser::new(default_locale_ids())));
    let name = command.get_name().to_owned();
    worded(command, &name, "", locale)
}

fn flag(name: &'static str, short: char, action: ArgAction) -> Arg {
    Arg::new(name).long(name).short(short).action(action)
}

/// A command's words and those of what is below it. `path` is the way to it, its names joined by hyphens.
fn worded(command: Command, call: &str, path: &str, locale: &Locale) -> Command {
    let say = |id: &str| locale.message(id, &[]);
    let about = if path.is_empty() { say("about") } else { say(&format!("about-{path}")) };
    let command = command
        .about(about)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .mut_args(|arg| argument(arg, path, locale))
        .mut_subcommands(|below| {
            let name = below.get_name().to_owned();
            let path = if path.is_empty() { name.clone() } else { format!("{path}-{name}") };
            worded(below, &format!("{call} {name}"), &path, locale)
        });
    let usage = usage(&command, call, locale);
    let template = template(&command, path, &usage, locale);
    command.override_usage(usage).help_template(template)
}

fn argument(arg: Arg, path: &str, locale: &Locale) -> Arg {
    let name = arg.get_id().to_string();
    let own = format!("argument-{path}-{name}");
    let words = locale.message(&if locale.has(&own) { own } else { format!("argument-{name}") }, &[]);
    let arg = if arg.is_global_set() { arg.display_order(SHARED) } else { arg };
    // A flag takes no value.
    if matches!(arg.get_action(), ArgAction::Set | ArgAction::Append) {
        let value = arg.get_value_names().and_then(|names| names.first()).map(|value| value.to_lowercase());
        let value = locale.message(&format!("value-{}", value.unwrap_or(name)), &[]);
        return arg.help(words).value_name(value).hide_default_value(true).hide_possible_values(true);
    }
    arg.help(words)
}

/// `cofnodion new meeting [OPTIONS] <COMMITTEE> <DATE>`.
fn usage(command: &Command, call: &str, locale: &Locale) -> String {
    let mut words = vec![call.to_owned(), format!("[{}]", locale.message("help-value-options", &[]))];
    for arg in command.get_positionals() {
        let value = arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
        let value = value.unwrap_or_default();
        words.push(if arg.is_required_set() { format!("<{value}>") } else { format!("[{value}]") });
    }
    if command.has_subcommands() {
        words.push(format!("<{}>", locale.message("help-value-command", &[])));
    }
    words.join(" ")
}

/// The whole help: what it does, how it is called, its commands in groups, its arguments, examples.
fn template(command: &Command, path: &str, usage: &str, locale: &Locale) -> String {
    let say = |id: &str| locale.message(id, &[]);
    let mut parts = vec!["{about}".to_owned(), format!("{}\n  {usage}", say("help-usage"))];
    let all: Vec<&Command> = command.get_subcommands().collect();
    let width = all.iter().map(|below| below.get_name().len()).max().unwrap_or(0);
    let line = |below: &&Command| {
        let about = below.get_about().map(ToString::to_string).unwrap_or_default();
        format!("\n  {:width$}  {about}", below.get_name())
    };
    if path.is_empty() {
        for (title, names) in GROUPS {
            let lines: String =
                all.iter().filter(|below| names.contains(&below.get_name())).map(line).collect();
            parts.push(format!("{}{lines}", say(title)));
        }
    } else if !all.is_empty() {
        parts.push(format!("{}{}", say("help-commands"), all.iter().map(line).collect::<String>()));
    }
    if command.get_positionals().next().is_some() {
        parts.push(format!("{}\n{{positionals}}", say("help-arguments")));
    }
    parts.push(format!("{}\n{{options}}", say("help-options")));
    let examples = if path.is_empty() { "examples".to_owned() } else { format!("examples-{path}") };
    if locale.has(&examples) {
        let lines: String = say(&examples).lines().map(|line| format!("\n  {line}")).collect();
        parts.push(format!("{}{lines}", say("help-examples")));
    }
    parts.join("\n\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::GROUPS;

    #[test]
    fn every_command_stands_in_one_group() {
        let locales = crate::theme::default_locales();
        let first = locales.langs().next().unwrap();
        for below in crate::cli::command(locales.locale(first)).get_subcommands() {
            let groups = GROUPS.iter().filter(|(_, names)| names.contains(&below.get_name()));
            assert_eq!(groups.count(), 1, "{}", below.get_name());
        }
    }
}
