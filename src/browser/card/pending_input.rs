//! What a reader has typed or chosen in a prerendered card before hydration.

use crate::browser::dom::query::all;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, Element, HtmlElement, ShadowRoot};

const FIELDS: &str = "input, select";

/// The fields with a changed value, the state of every `<details>`, and the focus.
pub(super) struct PendingInput {
    fields: Vec<(FormField, String)>,
    /// Whether each `<details>` of the card is open, by its index.
    details: Vec<(usize, bool)>,
    focused: Option<Element>,
}

impl PendingInput {
    /// Has to be called before hydration or rendering, which may set the values of fields.
    pub fn capture(container: &HtmlElement) -> PendingInput {
        let changed = |element: Element| {
            let initial = initial_value(&element);
            let field: FormField = element.unchecked_into();
            let value = field.value();
            (value != initial).then_some((field, value))
        };
        let fields = all(container, FIELDS).into_iter();
        let details = all(container, "details").into_iter().enumerate();
        let root: ShadowRoot = container.get_root_node().unchecked_into();
        PendingInput {
            fields: fields.filter_map(changed).collect(),
            details: details
                .map(|(at, element)| (at, element.has_attribute("open")))
                .collect(),
            focused: root.active_element(),
        }
    }

    /// Sets the values again and fires their events, now that listeners are attached. In a card that was rendered because
    /// hydration failed, the same fields of the new card get them.
    pub fn replay(self, container: &HtmlElement) {
        let current = |field: &Element| match field.is_connected() {
            true => Some(field.clone()),
            false => all(container, FIELDS)
                .into_iter()
                .find(|other| identity(other) == identity(field)),
        };
        for (field, value) in self.fields {
            let Some(element) = current(field.unchecked_ref()) else {
                continue;
            };
            element.unchecked_ref::<FormField>().set_value(&value);
            // Each field listens to one of the two. `CustomEvent`, as some pages overwrite the global `Event`.
            for name in ["input", "change"] {
                if let Ok(event) = CustomEvent::new(name) {
                    let _ = element.dispatch_event(&event);
                }
            }
        }
        let details = all(container, "details");
        for (at, open) in self.details {
            if let Some(element) = details.get(at) {
                let _ = element.toggle_attribute_with_force("open", open);
            }
        }
        let focused = self.focused.filter(|element| !element.is_connected());
        if let Some(element) = focused.and_then(|element| current(&element)) {
            let _ = element.unchecked_into::<HtmlElement>().focus();
        }
    }
}

/// What identifies a field within a card; attributes that extensions add are ignored.
fn identity(field: &Element) -> [Option<String>; 3] {
    ["class", "aria-label", "type"].map(|name| field.get_attribute(name))
}

/// The value in the markup: that of the field, or of the selected option.
fn initial_value(field: &Element) -> String {
    let find = |selector| field.query_selector(selector).ok().flatten();
    let option = find("option[selected]").or_else(|| find("option"));
    let element = option.as_ref().unwrap_or(field);
    element.get_attribute("value").unwrap_or_default()
}

// An `<input>` or a `<select>`.
#[wasm_bindgen]
extern "C" {
    type FormField;
    #[wasm_bindgen(method, getter)]
    fn value(this: &FormField) -> String;
    #[wasm_bindgen(method, setter, js_name = value)]
    fn set_value(this: &FormField, value: &str);
}
