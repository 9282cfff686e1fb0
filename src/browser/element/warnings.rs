//! An attribute that is not understood is named in the console, once for each value.

use crate::embed::{ATTRIBUTES, accent};
use crate::song::Scope;
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::{Element, console};

thread_local! {
    static SAID: RefCell<Vec<String>> = RefCell::default();
}

/// Looks at one attribute of a card. One that is empty counts as absent.
pub(crate) fn warn(host: &Element, name: &str) {
    let attribute = ATTRIBUTES.iter().find(|attribute| attribute.name == name);
    let value = host.get_attribute(name).unwrap_or_default();
    let value = value.trim();
    let Some(attribute) = attribute.filter(|_| !value.is_empty()) else {
        return;
    };
    let choices = attribute.choices();
    let understood = match name {
        "territory" => Scope::from_code(&value.to_ascii_uppercase()).is_some(),
        "accent" => accent(value).is_some(),
        _ => choices.is_empty() || choices.contains(&value),
    };
    if !understood {
        not_understood(name, value);
    }
}

/// The value of an attribute means nothing to this card. What it takes depends on the song or the page for `line`, `layers`
/// and `for`, so the code that reads them reports it.
pub(crate) fn not_understood(name: &str, value: &str) {
    let Some(attribute) = ATTRIBUTES.iter().find(|attribute| attribute.name == name) else {
        return;
    };
    let warning = [
        "<song-card>: ",
        name,
        "=\"",
        value,
        "\" is not understood; it takes ",
        attribute.values,
        ".",
    ]
    .concat();
    SAID.with_borrow_mut(|said| {
        if !said.contains(&warning) {
            console::warn_1(&JsValue::from_str(&warning));
            said.push(warning);
        }
    });
}
