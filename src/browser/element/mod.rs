//! `<song-card>` as the loader uses it: constructed, notified of attribute changes, freed.

pub(crate) mod attributes;
pub(crate) mod current_time;
pub(crate) mod events;
pub(crate) mod height;
mod language;
pub(crate) mod warnings;

use super::card::{CardController, CardRoot};
use crate::embed::ATTRIBUTES;
use attributes::Host;
use current_time::CurrentTime;
use std::rc::Rc;
use warnings::check_attribute;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// The card inside one element. The loader constructs it when the element comes near the viewport, and frees it when the
/// element is removed.
#[wasm_bindgen]
pub struct Card {
    host: HtmlElement,
    controller: Rc<CardController>,
    _current_time: CurrentTime,
}

#[wasm_bindgen]
impl Card {
    /// Takes a host that has a shadow root, and starts to load what its `src` names. `on_state` is called with the name of
    /// each state that the element enters, and with the detail of `songcard-error` for the state `error`.
    ///
    /// # Errors
    /// If the host has no shadow root or the page refuses new elements.
    #[wasm_bindgen(constructor)]
    pub fn new(host: HtmlElement, on_state: js_sys::Function) -> Result<Card, JsValue> {
        let (root, is_prerendered) = CardRoot::of(&host)?;
        let controller = Rc::new(CardController::new(
            Host(host.clone()),
            root,
            is_prerendered,
            on_state,
        ));
        let _current_time = CardController::define_current_time(&controller);
        for attribute in &ATTRIBUTES {
            check_attribute(&host, attribute.name);
        }
        CardController::start_load(&controller);
        Ok(Card {
            host,
            controller,
            _current_time,
        })
    }

    /// To be called when an attribute of the host, or its property `data`, has changed.
    pub fn changed(&self, name: &str) {
        check_attribute(&self.host, name);
        match name {
            "src" | "data" => CardController::start_load(&self.controller),
            "lang" | "size" => CardController::show(&self.controller, false),
            "theme" | "accent" => self.controller.apply_colours(),
            "view" | "territory" => self.controller.apply_view_and_territory(),
            "line" => self.controller.highlight_lines(true),
            "for" => self.controller.find_player(),
            "no-media" => self.controller.close_player(),
            "layers" => self.controller.apply_layers(),
            _ => {}
        }
    }
}

impl Drop for Card {
    /// Leaves the element as it was before: it shows its fallback and has no listeners.
    fn drop(&mut self) {
        self.controller.dispose();
    }
}
