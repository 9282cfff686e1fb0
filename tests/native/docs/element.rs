//! Samples in the documents use attributes, events and properties that exist.

use super::{blocks, documents, spans};
use songcard::embed::{ATTRIBUTES, EVENTS, PROPERTIES};

/// Attributes that any HTML element has, as samples use them.
const GLOBAL: [&str; 5] = ["class", "data-preview", "hidden", "id", "style"];

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

/// The name that a text begins with.
fn name_at_start(text: &str) -> &str {
    let is_of_name = |letter: char| letter.is_ascii_alphabetic() || letter == '-';
    let end = text.find(|letter| !is_of_name(letter));
    &text[..end.unwrap_or(text.len())]
}

#[test]
fn samples_use_events_that_exist() {
    for (path, document) in documents() {
        for rest in document.split("\"songcard-").skip(1) {
            let name = format!("songcard-{}", name_at_start(rest));
            assert!(EVENTS.iter().any(|one| one.name == name), "{path}: {name}");
        }
    }
}

#[test]
fn samples_use_custom_properties_that_exist() {
    for (path, document) in documents() {
        for rest in document.split("--songcard-").skip(1) {
            // A pattern for all of them ends here.
            let name = format!("--songcard-{}", name_at_start(rest));
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
