//! One person of a credit.

use crate::check::{Diagnostics, Severity};
use crate::import::musicbrainz::differences::differs;
use crate::import::musicbrainz::other_names::add_names;
use crate::import::musicbrainz::recording::ReadPerson;
use crate::song::{Ipi, Mbid};
use serde_json::{Map, Value, json};

/// Whether a stored person is this one: by the identifier, else by the name.
pub fn is_person(known: &Value, person: &ReadPerson) -> bool {
    match (known["musicbrainz"].as_str(), &person.mbid) {
        (Some(known), Some(mbid)) => known.eq_ignore_ascii_case(mbid.uuid()),
        _ => known["name"] == *person.name,
    }
}

/// A stored person with what was not known; what differs is reported, and stays.
pub fn updated_person(
    known: &Value,
    person: &ReadPerson,
    at: &str,
    found: &mut Diagnostics,
) -> Value {
    let mut updated = known.clone();
    let mut differ = |key: &str, theirs: &str| {
        found.push(Severity::Warning, || {
            differs(&format!("{at}/{key}"), theirs)
        });
    };
    if known["name"] != *person.name {
        differ("name", &format!("“{}”", person.name));
    }
    if let Some(code) = person.ipi.as_ref().map(Ipi::code) {
        match known["ipi"].as_str() {
            None => updated["ipi"] = json!(code),
            Some(ours) if Ipi::parse(ours).is_ok_and(|ours| ours.code() == code) => {}
            Some(_) => differ("ipi", code),
        }
    }
    if known["musicbrainz"].is_null()
        && let Some(mbid) = &person.mbid
    {
        updated["musicbrainz"] = json!(mbid.uuid());
    }
    let mut names = known["names"].clone();
    add_names(
        &mut names,
        &known["name"],
        &person.names,
        &format!("{at}/names"),
        found,
    );
    if !names.is_null() {
        updated["names"] = names;
    }
    updated
}

/// Whether nothing but the name is known.
pub fn has_only_a_name(person: &ReadPerson) -> bool {
    person.names.is_empty() && person.ipi.is_none() && person.mbid.is_none()
}

/// A person as it is added.
pub fn person_value(person: &ReadPerson) -> Value {
    let mut value = json!({ "name": person.name });
    if !person.names.is_empty() {
        let names = person.names.iter();
        let names: Map<String, Value> = names
            .map(|(tag, name)| (tag.clone(), json!(name)))
            .collect();
        value["names"] = Value::Object(names);
    }
    if let Some(ipi) = &person.ipi {
        value["ipi"] = json!(ipi.code());
    }
    if let Some(mbid) = person.mbid.as_ref().map(Mbid::uuid) {
        value["musicbrainz"] = json!(mbid);
    }
    value
}
