//! The keys of a snapshot as Markdown, from the JSON Schema.

use serde_json::{Map, Value};
use songcard::native::schema;

/// An object of the schema, and the places where a snapshot has it.
struct Section {
    name: String,
    places: Vec<String>,
}

fn root() -> Value {
    serde_json::from_str(&schema()).unwrap()
}

/// One section for each object: what it is, where it is, and a table of its keys.
pub fn keys() -> String {
    let root = root();
    let mut text = section("Snapshot", &root, "The whole file.");
    for Section { name, places } in sections(&root) {
        let places: Vec<String> = places.iter().map(|place| format!("`{place}`")).collect();
        let places = format!("In {}.", places.join(", "));
        text += &("\n".to_owned() + &section(&heading(&name), &root["$defs"][&name], &places));
    }
    text
}

fn section(heading: &str, object: &Value, places: &str) -> String {
    let description = described(object);
    let mut text = format!(
        "### {heading}\n\n{description} {places}\n\n| Key | Value | Limit | Meaning |\n|---|---|---|---|\n"
    );
    for (name, key) in properties(object) {
        let required = object["required"].as_array().into_iter().flatten();
        let is_required = required.into_iter().any(|other| other == name);
        let required = if is_required { " (required)" } else { "" };
        let (value, limit, meaning) = (value(key), limit(key), described(key));
        text += &format!("| `{name}`{required} | {value} | {limit} | {meaning} |\n");
    }
    text
}

/// The objects in the order in which a reader meets them.
fn sections(root: &Value) -> Vec<Section> {
    let mut sections = Vec::new();
    visit(root, root, "", &mut sections);
    sections
}

fn visit(root: &Value, object: &Value, place: &str, sections: &mut Vec<Section>) {
    for (key, value) in properties(object) {
        let (inner, mark) = content(value);
        let Some(name) = reference(inner) else {
            continue;
        };
        let dot = if place.is_empty() { "" } else { "." };
        let place = format!("{place}{dot}{key}{mark}");
        match sections.iter_mut().find(|section| section.name == name) {
            Some(section) => section.places.push(place),
            None => {
                sections.push(Section {
                    name: name.clone(),
                    places: vec![place.clone()],
                });
                visit(root, &root["$defs"][&name], &place, sections);
            }
        }
    }
}

fn properties(object: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let properties = object["properties"].as_object();
    properties
        .into_iter()
        .flatten()
        .filter(|(name, _)| *name != "$schema")
}

/// What a key holds: itself, the entries of its list or of its map, with a mark for these.
fn content(value: &Value) -> (&Value, &'static str) {
    if let Some(items) = value.get("items") {
        return (items, "[]");
    }
    match value.get("additionalProperties") {
        Some(entries) => (entries, ".*"),
        None => (value, ""),
    }
}

/// The name of the object that a value is.
fn reference(value: &Value) -> Option<String> {
    let value = value.get("anyOf").map_or(value, |either| &either[0]);
    let name = value.get("$ref")?.as_str()?;
    Some(name.trim_start_matches("#/$defs/").to_owned())
}

/// `LyricsLine` as `Lyrics line`.
fn heading(name: &str) -> String {
    let mut heading = String::new();
    for (at, letter) in name.char_indices() {
        if at > 0 && letter.is_uppercase() {
            heading.push(' ');
            heading.extend(letter.to_lowercase());
        } else {
            heading.push(letter);
        }
    }
    heading
}

/// The first paragraph of the description, in one line.
fn described(value: &Value) -> String {
    let text = value["description"].as_str().unwrap_or_default();
    let (first, _) = text.split_once("\n\n").unwrap_or((text, ""));
    first.replace('\n', " ").replace('|', "\\|")
}

fn value(value: &Value) -> String {
    let (inner, mark) = content(value);
    let one = match reference(inner) {
        Some(name) => {
            let heading = heading(&name);
            format!("[{heading}](#{})", heading.to_lowercase().replace(' ', "-"))
        }
        None => simple(inner),
    };
    match mark {
        "[]" => format!("a list of: {one}"),
        ".*" if reference(inner).is_some() => format!("{one} by the tag of a layer"),
        ".*" => format!("{one} by language tag"),
        _ => one,
    }
}

fn simple(value: &Value) -> String {
    let words: Vec<String> = value["enum"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|word| Some(format!("`{}`", word.as_str()?)))
        .collect();
    if !words.is_empty() {
        return words.join(", ");
    }
    let kinds = &value["type"];
    let is = |kind: &str| {
        kinds == kind
            || kinds
                .as_array()
                .is_some_and(|all| all.contains(&kind.into()))
    };
    match value.get("const") {
        Some(fixed) => fixed.to_string(),
        // A key that may be null is described; an item is not.
        None if is("integer") && is("null") && value.get("description").is_none() => {
            "whole number or null".to_owned()
        }
        None if is("integer") => "whole number".to_owned(),
        None if is("boolean") => "true or false".to_owned(),
        None => "text".to_owned(),
    }
}

fn limit(value: &Value) -> String {
    let (inner, mark) = content(value);
    let entries = ["maxItems", "maxProperties"]
        .into_iter()
        .find_map(|key| value[key].as_u64());
    let entries = entries.map(|most| format!("{} entries", grouped(most.into())));
    let has_words = inner.get("enum").is_some() || inner.get("const").is_some();
    let object = inner
        .as_object()
        .filter(|_| !has_words && reference(inner).is_none());
    let each = object.and_then(size);
    match (entries, each) {
        (Some(entries), Some(each)) => format!("{entries}, each {each}"),
        (one, other) => one.or(other).unwrap_or_else(|| match mark {
            "" if has_words => String::new(),
            _ => String::new(),
        }),
    }
}

/// The size of a text or a number.
fn size(value: &Map<String, Value>) -> Option<String> {
    let number = |key: &str| Some(grouped(value.get(key)?.as_i64()?.into()));
    match (number("maxLength"), number("minimum"), number("maximum")) {
        (Some(most), ..) => Some(format!("{most} characters")),
        (None, Some(least), Some(most)) => Some(format!("{least} to {most}")),
        _ => None,
    }
}

/// `10,000`.
fn grouped(number: i128) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut grouped = String::from(if number < 0 { "−" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[test]
fn every_key_of_a_snapshot_has_a_meaning() {
    let root = root();
    let objects = root["$defs"].as_object().unwrap().iter();
    let all = objects
        .map(|(name, object)| (name.as_str(), object))
        .chain([("Snapshot", &root)]);
    for (name, object) in all {
        assert_ne!(described(object), "", "{name}");
        for (key, value) in properties(object) {
            assert_ne!(described(value), "", "{name}, {key}");
        }
    }
}
