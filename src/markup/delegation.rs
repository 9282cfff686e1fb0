//! Event delegation: one function listens for every card of a page, and finds the listeners of an element by the element.

use super::attribute::Listener;
use leptos::ev::Event;
use leptos::wasm_bindgen::closure::Closure;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::Element;
use leptos::web_sys::js_sys::{Function, WeakMap};
use std::cell::RefCell;

type Listeners = Vec<(&'static str, Listener)>;

/// The listeners of all elements. It lives as long as the page.
struct Registry {
    /// From an element to its index in `listeners`.
    indices: WeakMap,
    listeners: RefCell<Vec<Option<Listeners>>>,
    callback: Function,
}

thread_local! {
    static REGISTRY: Registry = Registry {
        indices: WeakMap::new(),
        listeners: RefCell::default(),
        callback: Closure::<dyn Fn(Event)>::new(dispatch).into_js_value().unchecked_into(),
    };
}

/// An element whose listeners are called until this is dropped.
pub(super) struct Listening(usize);

impl Listening {
    pub fn to(element: &Element, listeners: Listeners) -> Listening {
        REGISTRY.with(|registry| {
            for (name, _) in &listeners {
                // It has no errors: it takes any name and any element.
                let _ = element.add_event_listener_with_callback(name, &registry.callback);
            }
            let mut all = registry.listeners.borrow_mut();
            let free = all.iter().position(Option::is_none);
            let index = free.unwrap_or_else(|| {
                all.push(None);
                all.len() - 1
            });
            all[index] = Some(listeners);
            registry.indices.set(element, &JsValue::from(index as u32));
            Listening(index)
        })
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        // Dropped only after the registry is left: a listener may own what is dropped with it.
        let removed = REGISTRY.with(|registry| registry.listeners.borrow_mut()[self.0].take());
        drop(removed);
    }
}

fn dispatch(event: Event) {
    let found = REGISTRY.with(|registry| {
        let element = event.current_target()?;
        let index = registry.indices.get(element.unchecked_ref()).as_f64()?;
        let all = registry.listeners.borrow();
        let listeners = all.get(index as usize)?.as_ref()?;
        let name = event.type_();
        let of_name = listeners.iter().filter(|(known, _)| *known == name);
        Some(of_name.map(|(_, listener)| listener.clone()).collect())
    });
    let found: Vec<Listener> = found.unwrap_or_default();
    for listener in found {
        listener(event.clone());
    }
}
