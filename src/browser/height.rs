//! The height of a card, which its page may want to know.

use super::events;
use js_sys::Array;
use leptos::prelude::set_timeout;
use std::cell::Cell;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ResizeObserver, ResizeObserverEntry};

/// Tells the page whenever the card has another height, for as long as it is held.
pub(super) struct Height {
    watch: ResizeObserver,
    _heard: Closure<dyn Fn(Array)>,
}

impl Height {
    /// The host itself may be laid out as a piece of a line, and would have none.
    pub fn tell(host: &HtmlElement, card: &HtmlElement) -> Option<Height> {
        let (host, told) = (host.clone(), Cell::new(0.0));
        let heard = Closure::<dyn Fn(Array)>::new(move |seen: Array| {
            // As it was laid out: to ask the card again here would lay it out once more, and some browsers call
            // that a mistake of the page's.
            let seen: ResizeObserverEntry = seen.get(0).unchecked_into();
            let height = seen.content_rect().height();
            // A card that is not shown has no height to tell.
            if height > 0.0 && told.replace(height) != height {
                // What the page does about it is no part of this layout either.
                let host = host.clone();
                set_timeout(move || tell(&host, height), Duration::ZERO);
            }
        });
        let watch = ResizeObserver::new(heard.as_ref().unchecked_ref()).ok()?;
        watch.observe(card);
        Some(Height {
            watch,
            _heard: heard,
        })
    }
}

fn tell(host: &HtmlElement, height: f64) {
    if host.is_connected() {
        events::resize(host, height);
    }
}

impl Drop for Height {
    fn drop(&mut self) {
        self.watch.disconnect();
    }
}
