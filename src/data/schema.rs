//! The JSON Schemas (draft 2020-12) of the objects, made from their types.

use schemars::{JsonSchema, Schema, generate::SchemaSettings, transform::RecursiveTransform};

use super::Out;
use super::issues::Issue;
use super::maker::Maker;
use super::objects::{AgendaItem, Body, File, List, Meeting, Membership, Organization, Person, System};
use super::papers::Paper;
use crate::problem::Problem;
use crate::site::{DATA, SCHEMAS};

/// Puts the schema of every type in [`SCHEMAS`].
pub fn put(maker: &Maker, out: &Out) -> Result<(), Problem> {
    let all = [
        of::<System>(),
        of::<Body>(),
        of::<Organization>(),
        of::<Person>(),
        of::<Membership>(),
        of::<Meeting>(),
        of::<AgendaItem>(),
        of::<File>(),
        of::<Paper>(),
        of::<Issue>(),
        of::<List<serde_json::Value>>(),
    ];
    for (name, mut schema) in SCHEMAS.into_iter().zip(all) {
        let path = format!("{DATA}schema/{name}.json");
        schema.insert("$id".to_owned(), maker.id(&path).into());
        out.json(path, &schema)?;
    }
    Ok(())
}

fn of<T: JsonSchema>() -> Schema {
    let mut settings = SchemaSettings::draft2020_12().for_serialize();
    settings.inline_subschemas = true;
    let strict = RecursiveTransform(|schema: &mut Schema| {
        // What a field means is said on the page that documents the data, in every language.
        schema.remove("description");
        if schema.get("properties").is_some() {
            schema.insert("additionalProperties".to_owned(), false.into());
        }
    });
    settings.with_transform(strict).into_generator().into_root_schema_for::<T>()
}
