//! What the element tells its page: `CustomEvent`s that bubble and cross shadow roots.

use crate::browser::card::load::Trouble;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, Element};

/// A card answers to taps.
pub(crate) fn ready(host: &Element) {
    fire(host, "songcard-ready", &JsValue::NULL);
}

/// What a card tells where it has failed: `{ code, problems: [{ pointer, message }], address, cause }`.
pub(crate) fn failure(trouble: &Trouble) -> JsValue {
    let problems = js_sys::Array::new();
    for problem in &trouble.problems {
        let pairs = [
            ("pointer", Some(problem.pointer.as_str())),
            ("message", Some(problem.message.as_str())),
        ];
        problems.push(&object(&pairs));
    }
    let detail = object(&[
        ("code", Some(trouble.code)),
        ("address", trouble.address.as_deref()),
        ("cause", trouble.cause.as_deref()),
    ]);
    set(&detail, "problems", &problems);
    detail
}

/// A card has failed.
pub(crate) fn error(host: &Element, failure: &JsValue) {
    fire(host, "songcard-error", failure);
}

/// The reader has opened another panel or territory.
pub(crate) fn view_change(host: &Element, view: &str, territory: Option<&str>) {
    fire(
        host,
        "songcard-view-change",
        &object(&[("view", Some(view)), ("territory", territory)]),
    );
}

/// The reader is about to share a `text` or a `url`; `false` where the page prevents it.
pub(crate) fn share(host: &Element, kind: &str, what: &str, text: &str) -> bool {
    let detail = object(&[("kind", Some(kind)), (what, Some(text))]);
    fire(host, "songcard-share", &detail)
}

/// The reader has tapped a line, which begins at this time of the player in milliseconds.
pub(crate) fn line_click(host: &Element, line: &str, ms: f64) {
    fire(host, "songcard-line-click", &at_line(line, ms));
}

/// The card has another height, in CSS pixels.
pub(crate) fn resize(host: &Element, height: f64) {
    let detail = object(&[]);
    set(&detail, "height", &JsValue::from_f64(height));
    fire(host, "songcard-resize", &detail);
}

/// The player is asked for a line; `false` where the page prevents it.
pub(crate) fn seek_request(host: &Element, line: &str, ms: f64) -> bool {
    fire(host, "songcard-seek-request", &at_line(line, ms))
}

fn at_line(line: &str, ms: f64) -> JsValue {
    let detail = object(&[("line", Some(line))]);
    set(&detail, "timeMs", &JsValue::from_f64(ms));
    detail
}

/// Only what has not happened yet can be prevented.
fn fire(host: &Element, name: &str, detail: &JsValue) -> bool {
    let init = CustomEventInit::new();
    init.set_cancelable(matches!(name, "songcard-share" | "songcard-seek-request"));
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(detail);
    // A name and a plain object make a valid event, and a listener's throw is the page's own.
    let event = CustomEvent::new_with_event_init_dict(name, &init);
    event
        .and_then(|event| host.dispatch_event(&event))
        .unwrap_or(true)
}

pub(crate) fn object(pairs: &[(&str, Option<&str>)]) -> JsValue {
    let object: JsValue = js_sys::Object::new().into();
    for (key, value) in pairs {
        set(
            &object,
            key,
            &value.map_or(JsValue::NULL, JsValue::from_str),
        );
    }
    object
}

pub(crate) fn set(object: &JsValue, key: &str, value: &JsValue) {
    // Only a frozen object refuses, and this one is ours.
    let _ = js_sys::Reflect::set(object, &JsValue::from_str(key), value);
}
