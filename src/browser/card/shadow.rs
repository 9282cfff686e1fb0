//! What is in a card's shadow root: the fallback's slot, the card's place, the line of trouble, and a slot for
//! whatever else the page has in the element, which stays visible below the card.

use crate::embed::{Size, Theme, accent};
use crate::view::BUILD;
use wasm_bindgen::prelude::*;
use web_sys::{Document, HtmlElement, Node, ShadowRoot, Url};

pub(crate) struct Stage {
    root: ShadowRoot,
    /// The fallback's. A page of the song's own has none until it is shown: to make place for a slot, WebKit
    /// lays out what is painted anew, and the page loses its scroll position.
    slot: HtmlElement,
    /// The card is in it.
    pub place: HtmlElement,
    line: HtmlElement,
}

impl Stage {
    /// Takes over the shadow root of a host. A card that a publisher wrote is left as it is, and `true` says that
    /// there is one; styles and slots stay in any case.
    ///
    /// # Errors
    /// Where the host has no shadow root or the page refuses new elements.
    pub fn of(host: &HtmlElement) -> Result<(Stage, bool), JsValue> {
        let root = host.shadow_root().ok_or(JsValue::NULL)?;
        let document = host.owner_document().ok_or(JsValue::NULL)?;
        let line = make(&document, "div", "songcard trouble")?;
        line.set_hidden(true);
        line.set_attribute("role", "status")?;
        let written = root.query_selector("div.songcard > .card")?;
        let written = written.and_then(|card| card.parent_element());
        let painted = written.is_some();
        if !painted {
            clear(&root)?;
        }
        let slot: HtmlElement = match root.query_selector("slot[name=fallback]")? {
            Some(slot) => slot.unchecked_into(),
            None => {
                let slot = make(&document, "slot", "")?;
                slot.set_attribute("name", "fallback")?;
                slot
            }
        };
        let rest: Option<Node> = root.query_selector("slot:not([name])")?.map(Into::into);
        let place: HtmlElement = match written {
            Some(place) => place.unchecked_into(),
            None => {
                let place = make(&document, "div", "songcard")?;
                if slot.parent_node().is_none() {
                    root.insert_before(&slot, rest.as_ref())?;
                }
                root.insert_before(&place, rest.as_ref())?;
                place
            }
        };
        place.set_hidden(!painted);
        root.insert_before(&line, rest.as_ref())?;
        let stage = Stage {
            root,
            slot,
            place,
            line,
        };
        Ok((stage, painted))
    }

    /// The snapshot that the written card is made of, where it is just the card that is wanted.
    pub fn written_from(&self, size: Size, lang: &str) -> Option<String> {
        let place = |name| self.place.get_attribute(name);
        let same = place("data-build")? == BUILD
            && place("data-size")? == size.name()
            && self.lang()? == lang;
        same.then(|| place("data-snapshot")).flatten()
    }

    /// The language of the card that stands there.
    pub fn lang(&self) -> Option<String> {
        self.place.first_element_child()?.get_attribute("lang")
    }

    /// The written card's picture in the song's folder.
    pub fn picture(&self, folder: &str) -> Option<String> {
        let file = self.place.get_attribute("data-picture")?;
        Url::new_with_base(&file, folder)
            .ok()
            .map(|whole| whole.href())
    }

    /// Theme and accent: colours only, nothing is rendered again.
    pub fn dress(&self, theme: Theme, asked: Option<String>) {
        for part in [&self.place, &self.line] {
            let _ = part.set_attribute("data-theme", theme.name());
        }
        let style = self.place.style();
        let _ = match asked.and_then(|text| accent(&text)) {
            Some(colour) => style.set_property("--accent-asked", &colour),
            None => style.remove_property("--accent-asked").map(|_| ()),
        };
    }

    pub fn show_card(&self) {
        self.slot.set_hidden(true);
        self.place.set_hidden(false);
    }

    pub fn show_fallback(&self) {
        if self.slot.parent_node().is_none() {
            let _ = self.root.insert_before(&self.slot, Some(&self.place));
        }
        self.slot.set_hidden(false);
        self.place.set_hidden(true);
        self.line.set_hidden(true);
    }

    /// One calm line under whatever is painted.
    pub fn say(&self, text: &str, lang: &str) {
        self.line.set_text_content(Some(text));
        let _ = self.line.set_attribute("lang", lang);
        self.line.set_hidden(false);
    }

    pub fn hush(&self) {
        self.line.set_hidden(true);
    }
}

fn make(document: &Document, tag: &str, class: &str) -> Result<HtmlElement, JsValue> {
    let element = document.create_element(tag)?;
    element.set_class_name(class);
    Ok(element.unchecked_into())
}

/// Takes out everything but styles and slots. It is done node by node, as a page that trusts no text to become
/// markup also refuses an empty one.
fn clear(root: &ShadowRoot) -> Result<(), JsValue> {
    let mut next = root.first_child();
    while let Some(node) = next {
        next = node.next_sibling();
        if !matches!(&*node.node_name(), "STYLE" | "SLOT") {
            root.remove_child(&node)?;
        }
    }
    Ok(())
}
