//! The events of the element: `CustomEvent`s that bubble and are composed.

use crate::browser::card::LoadError;
use crate::browser::dom::object::{object, set};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, Element};

/// The card is interactive.
pub(crate) fn ready(host: &Element) {
    fire(host, "songcard-ready", &JsValue::NULL);
}

/// The detail of `songcard-error`: `{ code, problems: [{ pointer, message }], address, cause }`.
pub(crate) fn failure(error: &LoadError) -> JsValue {
    let problems = js_sys::Array::new();
    for problem in &error.problems {
        let pairs = [
            ("pointer", Some(problem.location.pointer.as_str())),
            ("message", Some(problem.sentence.as_str())),
        ];
        problems.push(&object(&pairs));
    }
    let detail = object(&[
        ("code", Some(error.code)),
        ("address", error.address.as_deref()),
        ("cause", error.cause.as_deref()),
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

/// The reader is about to share a text. `key` is `text` or `url`. `false` if the page prevents the default.
pub(crate) fn share(host: &Element, kind: &str, key: &str, text: &str) -> bool {
    let detail = object(&[("kind", Some(kind)), (key, Some(text))]);
    fire(host, "songcard-share", &detail)
}

/// The reader has pressed a line that starts at `ms` milliseconds of the player.
pub(crate) fn line_click(host: &Element, line: &str, ms: f64) {
    fire(host, "songcard-line-click", &line_detail(line, ms));
}

/// The height of the card has changed, in CSS pixels.
pub(crate) fn resize(host: &Element, height: f64) {
    let detail = object(&[]);
    set(&detail, "height", &JsValue::from_f64(height));
    fire(host, "songcard-resize", &detail);
}

/// The player should seek to a line. `false` if the page prevents the default.
pub(crate) fn seek_request(host: &Element, line: &str, ms: f64) -> bool {
    fire(host, "songcard-seek-request", &line_detail(line, ms))
}

fn line_detail(line: &str, ms: f64) -> JsValue {
    let detail = object(&[("line", Some(line))]);
    set(&detail, "timeMs", &JsValue::from_f64(ms));
    detail
}

/// `false` if the page prevents the default, which only events before an action allow.
fn fire(host: &Element, name: &str, detail: &JsValue) -> bool {
    let init = CustomEventInit::new();
    init.set_cancelable(matches!(name, "songcard-share" | "songcard-seek-request"));
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(detail);
    // The arguments are valid, so this cannot fail; exceptions of listeners are reported to the page.
    let event = CustomEvent::new_with_event_init_dict(name, &init);
    event
        .and_then(|event| host.dispatch_event(&event))
        .unwrap_or(true)
}
