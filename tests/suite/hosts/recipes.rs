//! The recipes of the manual on hosts: each is YAML, and each command in it is one of ours.

use serde_yaml::Value;

const MANUAL: &str = include_str!("../../../docs/hosts.md");

/// The words of every value of a document, one line to each.
fn lines(value: &Value, all: &mut Vec<String>) {
    match value {
        Value::String(text) => all.extend(text.lines().map(str::to_owned)),
        Value::Sequence(values) => values.iter().for_each(|value| lines(value, all)),
        Value::Mapping(map) => map.values().for_each(|value| lines(value, all)),
        _ => {}
    }
}

#[test]
fn every_recipe_is_yaml_and_every_command_in_it_is_known() {
    let recipes: Vec<&str> =
        MANUAL.split("```yaml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    let mut calls = 0;
    for recipe in &recipes {
        let mut all = Vec::new();
        lines(&serde_yaml::from_str(recipe).unwrap(), &mut all);
        for call in all.iter().filter_map(|line| line.trim().strip_prefix("cofnodion ")) {
            let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_cofnodion"));
            // The help is shown where everything before it is understood.
            command.args(call.split(' ')).arg("--help").assert().success();
            calls += 1;
        }
    }
    assert!(recipes.len() >= 3 && calls >= 4, "{} recipes, {calls} calls", recipes.len());
}
