//! The height of a card, which its page may want to know.

use super::events;
use js_sys::Array;
use leptos::prelude::set_timeout;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ResizeObserver, ResizeObserverEntry};

/// Tells the page whenever the card has another height, for as long as it is held.
pub(super) struct Height {
    watch: ResizeObserver,
    /// The height in CSS pixels that the page knows; gone with this, so that nobody tells one later.
    _told: Rc<Cell<f64>>,
    _heard: Closure<dyn Fn(Array, ResizeObserver)>,
}

impl Height {
    /// The host itself may be laid out as a piece of a line, and would have none.
    pub fn tell(host: &HtmlElement, card: &HtmlElement) -> Option<Height> {
        let told = Rc::new(Cell::new(0.0));
        let (known, host, place) = (Rc::downgrade(&told), host.clone(), card.clone());
        let hear = move |seen: Array, watch: ResizeObserver| {
            // As it was laid out: to ask the card again here would lay it out once more.
            let seen: ResizeObserverEntry = seen.get(0).unchecked_into();
            let height = seen.content_rect().height();
            // A card that is not shown has no height to tell.
            let before = known.upgrade().map(|told| told.get());
            if height == 0.0 || before.is_none_or(|before| before == height) {
                return;
            }
            // Some browsers lay out more of a card right after this, and call it a mistake of the page's
            // when somebody watches. Nobody does until the next turn, in which the page hears of it.
            watch.unobserve(&place);
            let (known, host, place) = (known.clone(), host.clone(), place.clone());
            let next = move || {
                if let Some(told) = known.upgrade() {
                    told.set(height);
                    watch.observe(&place);
                    events::resize(&host, height);
                }
            };
            set_timeout(next, Duration::ZERO);
        };
        let heard = Closure::<dyn Fn(Array, ResizeObserver)>::new(hear);
        let watch = ResizeObserver::new(heard.as_ref().unchecked_ref()).ok()?;
        watch.observe(card);
        Some(Height {
            watch,
            _told: told,
            _heard: heard,
        })
    }
}

impl Drop for Height {
    fn drop(&mut self) {
        self.watch.disconnect();
    }
}
