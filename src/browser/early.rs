//! What a reader has typed or chosen in a painted card before anybody answered.

use super::reader::all;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement};

/// The fields that say something else than they were written with.
pub(super) struct Early(Vec<(Field, String)>);

impl Early {
    /// To be asked before the card is taken over, which may set what a field says.
    pub fn of(place: &HtmlElement) -> Early {
        let changed = |element: Element| {
            let was = written(&element);
            let field: Field = element.unchecked_into();
            let said = field.value();
            (said != was).then_some((field, said))
        };
        let fields = all(place, "input, select").into_iter();
        Early(fields.filter_map(changed).collect())
    }

    /// Says it once more, now that somebody listens.
    pub fn tell(self) {
        for (field, said) in self.0 {
            field.set_value(&said);
            // A field answers one of the two.
            for name in ["input", "change"] {
                if let Ok(event) = Event::new(name) {
                    let _ = field.unchecked_ref::<Element>().dispatch_event(&event);
                }
            }
        }
    }
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
