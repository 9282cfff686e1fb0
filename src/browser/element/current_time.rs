//! The property `currentTime` of the element, in seconds like that of
//! [`HTMLMediaElement`](https://html.spec.whatwg.org/multipage/media.html#dom-media-currenttime). It is not reflected in an
//! attribute, as it changes many times a second.

use js_sys::{Object, Reflect};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlElement;

const NAME: &str = "currentTime";

/// An accessor on the element, which replaces a value that the page has set before.
pub(crate) struct CurrentTime {
    host: HtmlElement,
    /// The value that the page has set last.
    page_value: Rc<Cell<Option<f64>>>,
    _get: Closure<dyn Fn() -> JsValue>,
    _set: Closure<dyn Fn(JsValue)>,
}

impl CurrentTime {
    /// `set` is called with each value that the page sets, `None` for one that is no time, and at once with one that was set
    /// before. While there is no card, the accessor of the element's class holds the value.
    pub fn define(
        host: &HtmlElement,
        get: impl Fn() -> Option<f64> + 'static,
        set: impl Fn(Option<f64>) + 'static,
    ) -> CurrentTime {
        let own = Object::has_own(host, &NAME.into());
        let before = own.then(|| Reflect::get(host, &NAME.into()).ok()).flatten();
        let page_value = Rc::new(Cell::new(before.and_then(seconds)));
        if let Some(seconds) = page_value.get() {
            set(Some(seconds));
        }
        let get =
            Closure::<dyn Fn() -> JsValue>::new(move || JsValue::from_f64(get().unwrap_or(0.0)));
        let stored = page_value.clone();
        let set = Closure::<dyn Fn(JsValue)>::new(move |value| {
            stored.set(seconds(value));
            set(stored.get());
        });
        let accessor = Object::new();
        // Setting fails only on a frozen object, and this one is ours.
        for (key, value) in [("get", get.as_ref()), ("set", set.as_ref())] {
            let _ = Reflect::set(&accessor, &key.into(), value);
        }
        let _ = Reflect::set(&accessor, &"configurable".into(), &JsValue::TRUE);
        let _ = Reflect::define_property(host, &NAME.into(), &accessor);
        CurrentTime {
            host: host.clone(),
            page_value,
            _get: get,
            _set: set,
        }
    }
}

impl Drop for CurrentTime {
    /// Keeps the value as a plain property, for a later card in this element.
    fn drop(&mut self) {
        let _ = Reflect::delete_property(&self.host, &NAME.into());
        if let Some(seconds) = self.page_value.get() {
            let _ = Reflect::set(&self.host, &NAME.into(), &JsValue::from_f64(seconds));
        }
    }
}

fn seconds(value: JsValue) -> Option<f64> {
    value
        .as_f64()
        .filter(|seconds| seconds.is_finite() && *seconds >= 0.0)
}
