//! Strings of the program, handed to the browser once each: a card sets `class` a thousand times, and copying a name out
//! of the wasm is most of what it costs to set an attribute.

use leptos::prelude::document;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::Element;
use leptos::web_sys::js_sys::{Function, Reflect};
use std::cell::RefCell;

thread_local! {
    /// By their place in memory and their length, in order.
    static NAMES: RefCell<Vec<((usize, usize), JsValue)>> = const { RefCell::new(Vec::new()) };
    static CREATE: Function = method(document().as_ref(), "createElement");
    static SET: Function = method(&document().document_element().into(), "setAttribute");
}

/// An element of HTML; `None` for a name that is no tag.
pub(super) fn create(tag: &'static str) -> Option<Element> {
    let made = CREATE.with(|create| create.call1(document().as_ref(), &name(tag)));
    Some(made.ok()?.unchecked_into())
}

/// Sets an attribute.
pub(super) fn set(element: &Element, attribute: &'static str, value: &JsValue) {
    // It fails only for invalid names, which views cannot have.
    let _ = SET.with(|set| set.call2(element.as_ref(), &name(attribute), value));
}

pub(super) fn name(name: &'static str) -> JsValue {
    let key = (name.as_ptr() as usize, name.len());
    NAMES.with_borrow_mut(|names| {
        let found = names.binary_search_by_key(&key, |(key, _)| *key);
        let at = found.unwrap_or_else(|at| {
            names.insert(at, (key, JsValue::from_str(name)));
            at
        });
        names[at].1.clone()
    })
}

fn method(of: &JsValue, name: &str) -> Function {
    let found = Reflect::get(of, &JsValue::from_str(name));
    found.unwrap_or_default().unchecked_into()
}
