//! The property `currentTime` of the element, in seconds as a player has it. It is no attribute: a value
//! that changes many times a second would be written into the page as often.

use js_sys::{Object, Reflect};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlElement;

const NAME: &str = "currentTime";

/// An accessor in the place of whatever the page has set before the card was there.
pub(crate) struct CurrentTime {
    host: HtmlElement,
    /// What the page has told last.
    told: Rc<Cell<Option<f64>>>,
    _get: Closure<dyn Fn() -> JsValue>,
    _set: Closure<dyn Fn(JsValue)>,
}

impl CurrentTime {
    /// `tell` hears the time, or `None` where the page sets what is no time; also one that the host has as a
    /// property of its own. The element's class has an accessor too, for the time before and after.
    pub fn define(
        host: &HtmlElement,
        get: impl Fn() -> Option<f64> + 'static,
        tell: impl Fn(Option<f64>) + 'static,
    ) -> CurrentTime {
        let own = Object::has_own(host, &NAME.into());
        let before = own.then(|| Reflect::get(host, &NAME.into()).ok()).flatten();
        let told = Rc::new(Cell::new(before.and_then(seconds)));
        if let Some(seconds) = told.get() {
            tell(Some(seconds));
        }
        let get =
            Closure::<dyn Fn() -> JsValue>::new(move || JsValue::from_f64(get().unwrap_or(0.0)));
        let heard = told.clone();
        let set = Closure::<dyn Fn(JsValue)>::new(move |value| {
            heard.set(seconds(value));
            tell(heard.get());
        });
        let accessor = Object::new();
        // Only a frozen object refuses, and this one is ours.
        for (key, value) in [("get", get.as_ref()), ("set", set.as_ref())] {
            let _ = Reflect::set(&accessor, &key.into(), value);
        }
        let _ = Reflect::set(&accessor, &"configurable".into(), &JsValue::TRUE);
        let _ = Reflect::define_property(host, &NAME.into(), &accessor);
        CurrentTime {
            host: host.clone(),
            told,
            _get: get,
            _set: set,
        }
    }
}

impl Drop for CurrentTime {
    /// The value stays, for the card that comes after this one.
    fn drop(&mut self) {
        let _ = Reflect::delete_property(&self.host, &NAME.into());
        if let Some(seconds) = self.told.get() {
            let _ = Reflect::set(&self.host, &NAME.into(), &JsValue::from_f64(seconds));
        }
    }
}

fn seconds(value: JsValue) -> Option<f64> {
    value
        .as_f64()
        .filter(|seconds| seconds.is_finite() && *seconds >= 0.0)
}
