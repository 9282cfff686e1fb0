//! The shadow root of a card: the slot of the fallback, the container of the card, a status line for errors, and a slot
//! for everything else that the page has in the element, which stays visible below the card.

use crate::embed::{Size, Theme, accent};
use crate::song::Accent;
use crate::view::BUILD;
use wasm_bindgen::prelude::*;
use web_sys::{Document, HtmlElement, Node, ShadowRoot, Url};

pub(crate) struct CardRoot {
    root: ShadowRoot,
    /// On a song's own page it is inserted only when the fallback is shown: inserting a slot makes WebKit rebuild the
    /// layout of the prerendered card and lose the scroll position of the page.
    fallback_slot: HtmlElement,
    /// `div.songcard`, which holds the card.
    pub container: HtmlElement,
    status_line: HtmlElement,
}

impl CardRoot {
    /// Prepares the shadow root of a host. The `bool` says whether it has a prerendered card, which is left as it is;
    /// styles and slots stay in any case.
    ///
    /// # Errors
    /// If the host has no shadow root or the page refuses new elements.
    pub fn of(host: &HtmlElement) -> Result<(CardRoot, bool), JsValue> {
        let root = host.shadow_root().ok_or(JsValue::NULL)?;
        let document = host.owner_document().ok_or(JsValue::NULL)?;
        let status_line = create_element(&document, "div", "songcard trouble")?;
        status_line.set_hidden(true);
        status_line.set_attribute("role", "status")?;
        let prerendered = root
            .query_selector("div.songcard > .card")?
            .and_then(|card| card.parent_element());
        let is_prerendered = prerendered.is_some();
        if !is_prerendered {
            remove_content(&root)?;
        }
        let fallback_slot: HtmlElement = match root.query_selector("slot[name=fallback]")? {
            Some(slot) => slot.unchecked_into(),
            None => {
                let slot = create_element(&document, "slot", "")?;
                slot.set_attribute("name", "fallback")?;
                slot
            }
        };
        let default_slot: Option<Node> = root.query_selector("slot:not([name])")?.map(Into::into);
        let container: HtmlElement = match prerendered {
            Some(element) => element.unchecked_into(),
            None => {
                let container = create_element(&document, "div", "songcard")?;
                if fallback_slot.parent_node().is_none() {
                    root.insert_before(&fallback_slot, default_slot.as_ref())?;
                }
                root.insert_before(&container, default_slot.as_ref())?;
                container
            }
        };
        container.set_hidden(!is_prerendered);
        // For styles: controls that need the wasm are hidden where it has not started.
        container.set_attribute("data-live", "")?;
        root.insert_before(&status_line, default_slot.as_ref())?;
        let card_root = CardRoot {
            root,
            fallback_slot,
            container,
            status_line,
        };
        Ok((card_root, is_prerendered))
    }

    /// The hash of the prerendered card's snapshot, if the card has this size and language and is of the same build: only then
    /// it can be hydrated.
    pub fn reusable_snapshot(&self, size: Size, lang: &str) -> Option<String> {
        let attribute = |name| self.container.get_attribute(name);
        let matches = attribute("data-build")? == BUILD
            && attribute("data-size")? == size.name()
            && self.lang()? == lang;
        matches.then(|| attribute("data-snapshot")).flatten()
    }

    /// The language of the current card.
    pub fn lang(&self) -> Option<String> {
        self.container.first_element_child()?.get_attribute("lang")
    }

    /// The absolute address of the prerendered card's picture; `folder` is the folder of the song.
    pub fn picture(&self, folder: &str) -> Option<String> {
        let file = self.container.get_attribute("data-picture")?;
        Url::new_with_base(&file, folder).ok().map(|url| url.href())
    }

    /// Applies the song's own accent, which the host and the page may override.
    pub fn apply_song_accent(&self, accent: &Accent) {
        let style = self.container.style();
        let _ = style.set_property("--song-accent", &accent.to_string());
    }

    /// Applies theme and accent without rendering again.
    pub fn apply_colours(&self, theme: Theme, asked: Option<String>) {
        for part in [&self.container, &self.status_line] {
            let _ = part.set_attribute("data-theme", theme.name());
        }
        let style = self.container.style();
        let _ = match asked.as_deref().and_then(accent) {
            Some(colour) => style.set_property("--accent-asked", &colour),
            None => style.remove_property("--accent-asked").map(|_| ()),
        };
    }

    pub fn show_card(&self) {
        self.fallback_slot.set_hidden(true);
        self.container.set_hidden(false);
    }

    pub fn show_fallback(&self) {
        if self.fallback_slot.parent_node().is_none() {
            let _ = self
                .root
                .insert_before(&self.fallback_slot, Some(&self.container));
        }
        self.fallback_slot.set_hidden(false);
        self.container.set_hidden(true);
        self.status_line.set_hidden(true);
    }

    /// Shows one line below the card or the fallback.
    pub fn show_status(&self, text: &str, lang: &str) {
        self.status_line.set_text_content(Some(text));
        let _ = self.status_line.set_attribute("lang", lang);
        self.status_line.set_hidden(false);
    }

    pub fn hide_status(&self) {
        self.status_line.set_hidden(true);
    }
}

fn create_element(document: &Document, tag: &str, class: &str) -> Result<HtmlElement, JsValue> {
    let element = document.create_element(tag)?;
    element.set_class_name(class);
    Ok(element.unchecked_into())
}

/// Removes everything but styles and slots, node by node: under
/// [Trusted Types](https://www.w3.org/TR/trusted-types/) a page refuses an assignment to `innerHTML`, even of an empty text.
fn remove_content(root: &ShadowRoot) -> Result<(), JsValue> {
    let mut next = root.first_child();
    while let Some(node) = next {
        next = node.next_sibling();
        if !matches!(&*node.node_name(), "STYLE" | "SLOT") {
            root.remove_child(&node)?;
        }
    }
    Ok(())
}
