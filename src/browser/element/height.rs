//! The height of a card, which its page may want to know.

use super::events;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{
    HtmlElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
};

/// Tells the page whenever the card has another height, for as long as it is held.
///
/// A `ResizeObserver` would do, but what it has no time for in a frame browsers put down as an error of the
/// page's, and WebKit lays out more of a card now and then right after it was asked. So the card has a gauge, an
/// empty element without a look: it stands above the card's upper edge as long as the card is as high as the
/// page has been told, and is inside where that is not so by a pixel. Crossing an edge is no error for anybody.
pub(crate) struct Height {
    gauge: HtmlElement,
    watch: IntersectionObserver,
    _crossed: Closure<dyn Fn(Array, IntersectionObserver)>,
}

impl Height {
    /// The host itself may be laid out as a piece of a line, and would have none.
    pub fn tell(host: &HtmlElement, card: &HtmlElement) -> Option<Height> {
        let gauge: HtmlElement = card
            .owner_document()?
            .create_element("div")
            .ok()?
            .unchecked_into();
        set(&gauge, "position", "absolute");
        stand(&gauge, 0.0);
        let (host, place, own) = (host.clone(), card.clone(), gauge.clone());
        let crossed = move |seen: Array, watch: IntersectionObserver| {
            let last: IntersectionObserverEntry = seen.pop().unchecked_into();
            let height = place.get_bounding_client_rect().height();
            if last.is_intersecting() && height > 0.0 {
                stand(&own, height);
                // Where it is inside again by the next look, nobody would say so without being asked anew.
                watch.unobserve(&own);
                watch.observe(&own);
                events::resize(&host, height);
            }
        };
        let crossed = Closure::<dyn Fn(Array, IntersectionObserver)>::new(crossed);
        let within = IntersectionObserverInit::new();
        within.set_root(Some(card));
        let heard = crossed.as_ref().unchecked_ref();
        let watch = IntersectionObserver::new_with_options(heard, &within).ok()?;
        watch.observe(&gauge);
        Some(Height {
            gauge,
            watch,
            _crossed: crossed,
        })
    }

    /// What stands in a card is thrown away when it is made anew.
    pub fn stay(&self, card: &HtmlElement) {
        let _ = card.append_child(&self.gauge);
    }
}

/// The gauge's place for the height in CSS pixels that the page knows.
fn stand(gauge: &HtmlElement, height: f64) {
    let top = format!("min(1px, max(100% - {height}px, {height}px - 100%) * 99 - 98px)");
    set(gauge, "top", &top);
}

fn set(gauge: &HtmlElement, name: &str, value: &str) {
    let _ = gauge.style().set_property(name, value);
}

impl Drop for Height {
    fn drop(&mut self) {
        self.watch.disconnect();
        self.gauge.remove();
    }
}
