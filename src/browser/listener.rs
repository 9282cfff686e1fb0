//! A listener of the card's own at something outside its markup, for as long as it is held.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, EventTarget};

pub(super) struct Listener {
    target: EventTarget,
    names: &'static [&'static str],
    act: Closure<dyn Fn(Event)>,
}

impl Listener {
    pub fn new(
        target: &EventTarget,
        names: &'static [&'static str],
        act: impl Fn(Event) + 'static,
    ) -> Listener {
        let act = Closure::<dyn Fn(Event)>::new(act);
        for name in names {
            let _ = target.add_event_listener_with_callback(name, act.as_ref().unchecked_ref());
        }
        Listener {
            target: target.clone(),
            names,
            act,
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        for name in self.names {
            let act = self.act.as_ref().unchecked_ref();
            let _ = self.target.remove_event_listener_with_callback(name, act);
        }
    }
}
