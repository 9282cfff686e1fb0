//! Reports the height of a card to its page.

use super::events;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{
    HtmlElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
};

/// Fires `songcard-resize` whenever the height of the card changes, until it is dropped.
///
/// A `ResizeObserver` would report "loop completed with undelivered notifications" as an error of the page, as WebKit may
/// lay out more of the card right after a callback. So the card has a sentinel, an invisible empty element: it is
/// positioned above the upper edge as long as the card has the reported height, and inside the card when that differs by a
/// pixel. An `IntersectionObserver` reports that it crosses the edge. In WebKit this may come a frame late: it skips the
/// check if a script has laid out the page meanwhile.
pub(crate) struct HeightObserver {
    sentinel: HtmlElement,
    observer: IntersectionObserver,
    _on_crossing: Closure<dyn Fn(Array, IntersectionObserver)>,
}

impl HeightObserver {
    /// Measures `card` instead of the host, which has no height of its own if the page lays it out inline.
    pub fn new(host: &HtmlElement, card: &HtmlElement) -> Option<HeightObserver> {
        let sentinel: HtmlElement = card
            .owner_document()?
            .create_element("div")
            .ok()?
            .unchecked_into();
        set_style(&sentinel, "position", "absolute");
        place_for(&sentinel, 0.0);
        let (host, measured, moved) = (host.clone(), card.clone(), sentinel.clone());
        let on_crossing = move |entries: Array, observer: IntersectionObserver| {
            let last: IntersectionObserverEntry = entries.pop().unchecked_into();
            let height = measured.get_bounding_client_rect().height();
            if last.is_intersecting() && height > 0.0 {
                place_for(&moved, height);
                // If it is inside again at the next check, only a new observation reports it.
                observer.unobserve(&moved);
                observer.observe(&moved);
                events::resize(&host, height);
            }
        };
        let on_crossing = Closure::<dyn Fn(Array, IntersectionObserver)>::new(on_crossing);
        let options = IntersectionObserverInit::new();
        options.set_root(Some(card));
        let callback = on_crossing.as_ref().unchecked_ref();
        let observer = IntersectionObserver::new_with_options(callback, &options).ok()?;
        observer.observe(&sentinel);
        Some(HeightObserver {
            sentinel,
            observer,
            _on_crossing: on_crossing,
        })
    }

    /// Has to be called after rendering, which removes the sentinel with the rest of the content.
    pub fn attach_to(&self, card: &HtmlElement) {
        let _ = card.append_child(&self.sentinel);
    }
}

/// Positions the sentinel for a reported height in CSS pixels.
fn place_for(sentinel: &HtmlElement, height: f64) {
    let top = format!("min(1px, max(100% - {height}px, {height}px - 100%) * 99 - 98px)");
    set_style(sentinel, "top", &top);
}

fn set_style(element: &HtmlElement, name: &str, value: &str) {
    let _ = element.style().set_property(name, value);
}

impl Drop for HeightObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
        self.sentinel.remove();
    }
}
