//! One credit: as it is stored, brought up to date, or added.

use super::person::{has_only_a_name, is_person, person_value, updated_person};
use crate::check::Diagnostics;
use crate::import::musicbrainz::recording::ReadCredit;
use crate::song::Keyword;
use serde_json::{Value, json};

/// Whether a stored credit is of the same role.
pub fn has_role(stored: &Value, credit: &ReadCredit) -> bool {
    stored["role"] == *credit.role.name()
}

/// Every name of the people of a stored credit.
pub fn stated_names(credit: &Value) -> Vec<String> {
    let list = |key: &str| credit[key].as_array().into_iter().flatten();
    let people = list("people").flat_map(|person| {
        let others = person["names"].as_object().into_iter().flatten();
        others.map(|(_, name)| name).chain([&person["name"]])
    });
    let names = list("names").chain(people);
    names.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Whether a stored credit is of the same role, had in the same way.
pub fn is_same(stored: &Value, credit: &ReadCredit) -> bool {
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
pub fn updated(
    stored: &Value,
    credit: &ReadCredit,
    pointer: &str,
    found: &mut Diagnostics,
) -> Value {
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

/// A credit as it is added.
pub fn written(credit: &ReadCredit, source: &str) -> Value {
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

fn names(credit: &ReadCredit) -> Vec<&str> {
    credit.people.iter().map(|person| &*person.name).collect()
}
