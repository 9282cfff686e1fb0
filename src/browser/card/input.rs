//! What a reader has typed or chosen in a painted card before anybody answered.

use crate::browser::focus::all;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, Element, HtmlElement, ShadowRoot};

const FIELDS: &str = "input, select";

/// The fields that say something else than they were written with, and the folds that are open.
pub(super) struct Early {
    fields: Vec<(Field, String)>,
    /// Which of them have been opened or closed, by their place among all.
    folds: Vec<(usize, bool)>,
    focused: Option<Element>,
}

impl Early {
    /// To be asked before the card is taken over, which may set what a field says, or made anew.
    pub fn of(place: &HtmlElement) -> Early {
        let changed = |element: Element| {
            let was = written(&element);
            let field: Field = element.unchecked_into();
            let said = field.value();
            (said != was).then_some((field, said))
        };
        let fields = all(place, FIELDS).into_iter();
        let folds = all(place, "details").into_iter().enumerate();
        let root: ShadowRoot = place.get_root_node().unchecked_into();
        Early {
            fields: fields.filter_map(changed).collect(),
            folds: folds
                .map(|(at, fold)| (at, fold.has_attribute("open")))
                .collect(),
            focused: root.active_element(),
        }
    }

    /// Says it once more, now that somebody listens. In a card that has been made anew, since something else than the
    /// publisher's markup was there, it is said in the same field of that card.
    pub fn tell(self, place: &HtmlElement) {
        let made = |field: &Element| match field.is_connected() {
            true => Some(field.clone()),
            false => all(place, FIELDS)
                .into_iter()
                .find(|other| name(other) == name(field)),
        };
        for (field, said) in self.fields {
            let Some(element) = made(field.unchecked_ref()) else {
                continue;
            };
            element.unchecked_ref::<Field>().set_value(&said);
            // A field answers one of the two. Pages have taken the name of the plain class of events.
            for name in ["input", "change"] {
                if let Ok(event) = CustomEvent::new(name) {
                    let _ = element.dispatch_event(&event);
                }
            }
        }
        let folds = all(place, "details");
        for (at, open) in self.folds {
            if let Some(fold) = folds.get(at) {
                let _ = fold.toggle_attribute_with_force("open", open);
            }
        }
        let focused = self.focused.filter(|element| !element.is_connected());
        if let Some(element) = focused.and_then(|element| made(&element)) {
            let _ = element.unchecked_into::<HtmlElement>().focus();
        }
    }
}

/// What a field is called, whatever an extension has added to it.
fn name(field: &Element) -> [Option<String>; 3] {
    ["class", "aria-label", "type"].map(|name| field.get_attribute(name))
}

/// What a field said when it was written: its own value, or that of the option that stands chosen.
fn written(field: &Element) -> String {
    let find = |selector| field.query_selector(selector).ok().flatten();
    let option = find("option[selected]").or_else(|| find("option"));
    let says = option.as_ref().unwrap_or(field);
    says.get_attribute("value").unwrap_or_default()
}

// An input and a select alike.
#[wasm_bindgen]
extern "C" {
    type Field;
    #[wasm_bindgen(method, getter)]
    fn value(this: &Field) -> String;
    #[wasm_bindgen(method, setter, js_name = value)]
    fn set_value(this: &Field, value: &str);
}
