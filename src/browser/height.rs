//! The height of a card, which its page may want to know.

use super::events;
use js_sys::Function;
use std::cell::Cell;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// Tells the page whenever the card has another height, for as long as it is held.
pub(super) struct Height {
    watch: Watch,
    _told: Closure<dyn Fn()>,
}

impl Height {
    /// The host itself may be laid out as a piece of a line, and would have none.
    pub fn tell(host: &HtmlElement, card: &HtmlElement) -> Height {
        let (host, place) = (host.clone(), card.clone());
        let told = Cell::new(0.0);
        let tell = Closure::<dyn Fn()>::new(move || {
            let height = place.get_bounding_client_rect().height();
            // A card that is not shown has no height to tell.
            if height > 0.0 && told.replace(height) != height {
                events::resize(&host, height);
            }
        });
        let watch = Watch::new(tell.as_ref().unchecked_ref());
        watch.observe(card);
        Height { watch, _told: tell }
    }
}

impl Drop for Height {
    fn drop(&mut self) {
        self.watch.disconnect();
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = ResizeObserver)]
    type Watch;
    #[wasm_bindgen(constructor, js_class = ResizeObserver)]
    fn new(act: &Function) -> Watch;
    #[wasm_bindgen(method)]
    fn observe(this: &Watch, card: &HtmlElement);
    #[wasm_bindgen(method)]
    fn disconnect(this: &Watch);
}
