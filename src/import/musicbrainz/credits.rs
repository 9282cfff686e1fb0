//! The credits of the snapshot with those of a recording.

use super::differences::differs;
use super::other_names::add_names;
use super::recording::{ReadCredit, ReadPerson};
use crate::check::{Diagnostics, Severity};
use crate::import::names::comparable;
use crate::song::{Ipi, Keyword, Mbid};
use serde_json::{Map, Value, json};

/// The stored credits with those of the recording. Credits of this source are brought up to date and keep what their author
/// has added to people. A role that another source credits stays as it is, and whom it lacks is reported.
pub fn merged(
    stored: &[Value],
    theirs: &[ReadCredit],
    source: &str,
    found: &mut Diagnostics,
) -> Vec<Value> {
    let is_own = |credit: &Value| credit["source"] == *source;
    let others: Vec<&Value> = stored.iter().filter(|credit| !is_own(credit)).collect();
    let (stated, mut new): (Vec<&ReadCredit>, Vec<&ReadCredit>) = theirs
        .iter()
        .partition(|credit| others.iter().any(|other| has_role(other, credit)));
    report_missing(&stated, &others, found);
    let mut merged = Vec::new();
    for (index, credit) in stored.iter().enumerate() {
        if !is_own(credit) {
            merged.push(credit.clone());
            continue;
        }
        let pointer = format!("/credits/{index}");
        match new.iter().position(|one| is_same(credit, one)) {
            Some(same) => merged.push(updated(credit, new.remove(same), &pointer, found)),
            None => found.warning(
                pointer,
                format_args!(
                    "MusicBrainz no longer has this credit, so it is removed: {}, {}",
                    credit["role"].as_str().unwrap_or_default(),
                    stated_names(credit).join(", ")
                ),
            ),
        }
    }
    merged.extend(new.into_iter().map(|credit| written(credit, source)));
    merged
}

fn has_role(stored: &Value, credit: &ReadCredit) -> bool {
    stored["role"] == *credit.role.name()
}

/// Reports the people of roles that other sources credit, if they are not among them.
fn report_missing(stated: &[&ReadCredit], others: &[&Value], found: &mut Diagnostics) {
    for credit in stated {
        let of_role = others.iter().filter(|other| has_role(other, credit));
        let known: Vec<String> = of_role
            .flat_map(|other| stated_names(other))
            .map(|name| comparable(&name))
            .collect();
        let is_known = |person: &&ReadPerson| {
            let others = person.names.iter().map(|(_, name)| name);
            let mut names = others.chain([&person.name]);
            names.any(|name| known.contains(&comparable(name)))
        };
        let missing: Vec<&str> = credit
            .people
            .iter()
            .filter(|person| !is_known(person))
            .map(|person| &*person.name)
            .collect();
        if !missing.is_empty() {
            found.warning(
                "/credits",
                format_args!("another source credits the role “{}”, so MusicBrainz’s is not added; it also has {}", credit.role.name(), missing.join(", ")),
            );
        }
    }
}

/// Every name of the people of a stored credit.
fn stated_names(credit: &Value) -> Vec<String> {
    let list = |key: &str| credit[key].as_array().into_iter().flatten();
    let people = list("people").flat_map(|person| {
        let others = person["names"].as_object().into_iter().flatten();
        others.map(|(_, name)| name).chain([&person["name"]])
    });
    let names = list("names").chain(people);
    names.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Whether a stored credit is of the same role, had in the same way.
fn is_same(stored: &Value, credit: &ReadCredit) -> bool {
    let words = |key: &str| -> Vec<&str> {
        let listed = stored[key].as_array().into_iter().flatten();
        listed.filter_map(Value::as_str).collect()
    };
    let qualifiers = credit.qualifiers.iter().map(|one| one.word());
    has_role(stored, credit)
        && words("qualifiers") == qualifiers.collect::<Vec<_>>()
        && words("detail") == credit.detail
}

/// A stored credit with the people of today.
fn updated(stored: &Value, credit: &ReadCredit, pointer: &str, found: &mut Diagnostics) -> Value {
    let mut updated = stored.clone();
    let Some(known) = stored["people"].as_array() else {
        let plain = credit.people.iter().all(has_only_a_name);
        return match plain {
            true => {
                updated["names"] = json!(names(credit));
                updated
            }
            false => written(credit, stored["source"].as_str().unwrap_or_default()),
        };
    };
    let people = credit.people.iter().map(|person| {
        let same = known.iter().position(|known| is_person(known, person));
        match same {
            Some(index) => {
                let pointer = format!("{pointer}/people/{index}");
                updated_person(&known[index], person, &pointer, found)
            }
            None => person_value(person),
        }
    });
    updated["people"] = people.collect();
    updated
}

fn is_person(known: &Value, person: &ReadPerson) -> bool {
    match (known["musicbrainz"].as_str(), &person.mbid) {
        (Some(known), Some(mbid)) => known.eq_ignore_ascii_case(mbid.uuid()),
        _ => known["name"] == *person.name,
    }
}

fn updated_person(known: &Value, person: &ReadPerson, at: &str, found: &mut Diagnostics) -> Value {
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

/// A credit as it is added.
fn written(credit: &ReadCredit, source: &str) -> Value {
    let mut value = json!({ "role": credit.role.name() });
    match credit.people.iter().all(has_only_a_name) {
        true => value["names"] = json!(names(credit)),
        false => value["people"] = credit.people.iter().map(person_value).collect(),
    }
    if !credit.qualifiers.is_empty() {
        let words: Vec<&str> = credit.qualifiers.iter().map(|one| one.word()).collect();
        value["qualifiers"] = json!(words);
    }
    if !credit.detail.is_empty() {
        value["detail"] = json!(credit.detail);
    }
    value["source"] = json!(source);
    value
}

fn has_only_a_name(person: &ReadPerson) -> bool {
    person.names.is_empty() && person.ipi.is_none() && person.mbid.is_none()
}

fn names(credit: &ReadCredit) -> Vec<&str> {
    credit.people.iter().map(|person| &*person.name).collect()
}

fn person_value(person: &ReadPerson) -> Value {
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
