//! `<song-card>` as the loader sees it: made, told of its attributes, freed.

pub(crate) mod attributes;
pub(crate) mod current_time;
pub(crate) mod events;
pub(crate) mod height;
pub(crate) mod warnings;

use super::card::Life;
use super::card::shadow::Stage;
use crate::embed::ATTRIBUTES;
use attributes::Host;
use current_time::CurrentTime;
use std::rc::Rc;
use warnings::warn;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// The card inside one element. The loader makes it when the element comes near the reader and
/// frees it when the element is removed.
#[wasm_bindgen]
pub struct Card {
    host: HtmlElement,
    life: Rc<Life>,
    _time: CurrentTime,
}

#[wasm_bindgen]
impl Card {
    /// Takes over a host that has a shadow root, and begins to load what its `src` names. `mark` is
    /// called with the name of each state that the element enters.
    ///
    /// # Errors
    /// Where the host has no shadow root or the page refuses new elements.
    #[wasm_bindgen(constructor)]
    pub fn new(host: HtmlElement, mark: js_sys::Function) -> Result<Card, JsValue> {
        let (stage, painted) = Stage::of(&host)?;
        let life = Rc::new(Life::new(Host(host.clone()), stage, painted, mark));
        let _time = Life::tell_time(&life);
        for attribute in &ATTRIBUTES {
            warn(&host, attribute.name);
        }
        Life::begin(&life);
        Ok(Card { host, life, _time })
    }

    /// An attribute of the host has another value.
    pub fn changed(&self, name: &str) {
        warn(&self.host, name);
        match name {
            "src" | "data" => Life::begin(&self.life),
            "lang" | "size" => Life::show(&self.life, false),
            "theme" | "accent" => self.life.dress(),
            "view" | "territory" => self.life.follow(),
            "line" => self.life.mark_lines(true),
            "for" => self.life.find_player(),
            "no-media" => self.life.close_player(),
            "layers" => self.life.choose_layers(),
            _ => {}
        }
    }
}

impl Drop for Card {
    /// Leaves the element as it was before: its fallback shows, and nothing listens.
    fn drop(&mut self) {
        self.life.end();
    }
}
