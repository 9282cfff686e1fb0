//! An event listener that is removed on drop, for targets outside of the card's markup.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{AddEventListenerOptions, Event, EventTarget};

pub(crate) struct Listener {
    target: EventTarget,
    names: &'static [&'static str],
    /// Whether it listens in the capture phase.
    capture: bool,
    act: Closure<dyn Fn(Event)>,
}

impl Listener {
    pub fn new(
        target: &EventTarget,
        names: &'static [&'static str],
        act: impl Fn(Event) + 'static,
    ) -> Listener {
        Listener::add(target, names, [false, false], Closure::new(act))
    }

    /// One that never prevents the default, so that scrolling need not wait for it.
    pub fn passive(
        target: &EventTarget,
        names: &'static [&'static str],
        act: impl Fn(Event) + 'static,
    ) -> Listener {
        Listener::add(target, names, [true, false], Closure::new(act))
    }

    /// One for the capture phase, which also gets the events of descendants that do not bubble.
    pub fn capturing(
        target: &EventTarget,
        names: &'static [&'static str],
        act: impl Fn(Event) + 'static,
    ) -> Listener {
        Listener::add(target, names, [false, true], Closure::new(act))
    }

    fn add(
        target: &EventTarget,
        names: &'static [&'static str],
        [passive, capture]: [bool; 2],
        act: Closure<dyn Fn(Event)>,
    ) -> Listener {
        let options = AddEventListenerOptions::new();
        options.set_passive(passive);
        options.set_capture(capture);
        for name in names {
            let _ = target.add_event_listener_with_callback_and_add_event_listener_options(
                name,
                act.as_ref().unchecked_ref(),
                &options,
            );
        }
        Listener {
            target: target.clone(),
            names,
            capture,
            act,
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        for name in self.names {
            let act = self.act.as_ref().unchecked_ref();
            let target = &self.target;
            let _ = target.remove_event_listener_with_callback_and_bool(name, act, self.capture);
        }
    }
}
