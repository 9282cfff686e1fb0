//! Warnings in the console about attributes that are not understood, once for each value.

use crate::embed::{ATTRIBUTES, accent};
use crate::song::Scope;
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::{Element, console};

thread_local! {
    static WARNED: RefCell<Vec<String>> = RefCell::default();
}

/// Warns if the value of an attribute is not one that it takes. An empty one counts as absent.
pub(super) fn check_attribute(host: &Element, name: &str) {
    let attribute = ATTRIBUTES.iter().find(|attribute| attribute.name == name);
    let text = host.get_attribute(name).unwrap_or_default();
    let value = text.trim();
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
        warn_not_understood(name, value);
    }
}

/// Warns about a value. What `line`, `layers` and `for` take depends on the song or the page, so the code that reads them
/// calls this.
pub(crate) fn warn_not_understood(name: &str, value: &str) {
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
    WARNED.with_borrow_mut(|warned| {
        if !warned.contains(&warning) {
            console::warn_1(&JsValue::from_str(&warning));
            warned.push(warning);
        }
    });
}
