//! A listener of the card's own at something outside its markup, for as long as it is held.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{AddEventListenerOptions, Event, EventTarget};

pub(crate) struct Listener {
    target: EventTarget,
    names: &'static [&'static str],
    /// Whether it hears of an event before those inside the target do, and of those that do not bubble.
    early: bool,
    act: Closure<dyn Fn(Event)>,
}

impl Listener {
    pub fn new(
        target: &EventTarget,
        names: &'static [&'static str],
        act: impl Fn(Event) + 'static,
    ) -> Listener {
        Listener::made(target, names, [false, false], Closure::new(act))
    }

    /// One that only looks on, so that scrolling need not wait for it.
    pub fn passive(
        target: &EventTarget,
        names: &'static [&'static str],
        act: impl Fn(Event) + 'static,
    ) -> Listener {
        Listener::made(target, names, [true, false], Closure::new(act))
    }

    /// One that hears of what happens inside the target even where that does not bubble.
    pub fn early(
        target: &EventTarget,
        names: &'static [&'static str],
        act: impl Fn(Event) + 'static,
    ) -> Listener {
        Listener::made(target, names, [false, true], Closure::new(act))
    }

    fn made(
        target: &EventTarget,
        names: &'static [&'static str],
        [passive, early]: [bool; 2],
        act: Closure<dyn Fn(Event)>,
    ) -> Listener {
        let options = AddEventListenerOptions::new();
        options.set_passive(passive);
        options.set_capture(early);
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
            early,
            act,
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        for name in self.names {
            let act = self.act.as_ref().unchecked_ref();
            let target = &self.target;
            let _ = target.remove_event_listener_with_callback_and_bool(name, act, self.early);
        }
    }
}
