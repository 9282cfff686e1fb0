//! The element in the documents: its reference, and that samples use what exists.

use super::{blocks, documents, spans};
use serde_json::Value;
use songcard::embed::{ATTRIBUTES, EVENTS, PROPERTIES};
use songcard::native::site::package;

/// Attributes that any HTML element has, as samples use them.
const GLOBAL: [&str; 5] = ["class", "data-preview", "hidden", "id", "style"];

/// Properties that are no attributes, as a Markdown table.
pub fn members() -> String {
    let rows = declared("members").into_iter();
    let plain = rows.filter(|member| member.get("attribute").is_none());
    let cells = plain.map(|member| {
        let [name, description] = ["name", "description"].map(|key| text(&member, key));
        let kind = text(&member["type"], "text").replace('|', "\\|");
        format!("| `{name}` | `{kind}` | {description} |\n")
    });
    "| Property | Type | Meaning |\n|---|---|---|\n".to_owned() + &cells.collect::<String>()
}

/// What may be inside the element, as a Markdown table.
pub fn slots() -> String {
    let cells = declared("slots").into_iter().map(|slot| {
        let name = match text(&slot, "name") {
            name if name.is_empty() => "no slot".to_owned(),
            name => format!("`slot=\"{name}\"`"),
        };
        format!("| {name} | {} |\n", text(&slot, "description"))
    });
    "| Inside the element | Meaning |\n|---|---|\n".to_owned() + &cells.collect::<String>()
}

/// A list of the element's declaration in the Custom Elements Manifest.
fn declared(list: &str) -> Vec<Value> {
    let manifest: Value = serde_json::from_str(&package::manifest("song-card.js")).unwrap();
    let declaration = &manifest["modules"][0]["declarations"][0];
    declaration[list].as_array().unwrap().clone()
}

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap().to_owned()
}

/// The names of the attributes of a tag, which begins behind its `<`.
fn attribute_names(tag: &str) -> Vec<String> {
    let mut names = vec![String::new()];
    let mut is_quoted = false;
    for letter in tag.chars() {
        match letter {
            '"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            '>' => break,
            ' ' | '\n' => names.push(String::new()),
            letter => names.last_mut().unwrap().push(letter),
        }
    }
    let names = names.into_iter().skip(1).filter(|name| !name.is_empty());
    names
        .map(|name| name.trim_end_matches('=').to_owned())
        .collect()
}

#[test]
fn samples_use_attributes_that_exist() {
    for (path, document) in documents() {
        for html in blocks(&document, "html") {
            for tag in html.split("<song-card").skip(1) {
                for name in attribute_names(tag) {
                    let is_known = ATTRIBUTES.iter().any(|one| one.name == name);
                    assert!(is_known || GLOBAL.contains(&&*name), "{path}: {name}");
                }
            }
        }
    }
}

#[test]
fn samples_use_events_and_properties_that_exist() {
    let word = |text: &str| -> String {
        let letters = text.chars();
        letters
            .take_while(|letter| letter.is_ascii_alphabetic() || *letter == '-')
            .collect()
    };
    for (path, document) in documents() {
        for rest in document.split("\"songcard-").skip(1) {
            let name = format!("songcard-{}", word(rest));
            assert!(EVENTS.iter().any(|one| one.name == name), "{path}: {name}");
        }
        for rest in document.split("--songcard-").skip(1) {
            // A pattern for all of them ends here.
            let name = format!("--songcard-{}", word(rest));
            let is_known = PROPERTIES.iter().any(|one| one.name == name);
            assert!(is_known || rest.starts_with('*'), "{path}: {name}");
        }
    }
}

#[test]
fn the_query_of_an_iframe_has_names_of_attributes() {
    for (path, document) in documents() {
        for span in spans(&document)
            .iter()
            .filter(|span| span.starts_with("?view= "))
        {
            for name in span.trim_start_matches('?').split(" &") {
                let name = name.trim_end_matches('=');
                assert!(
                    ATTRIBUTES.iter().any(|one| one.name == name),
                    "{path}: {name}"
                );
            }
        }
    }
}
