//! The host element: its attributes as settings, and the reader's choices reflected in them.

use super::events;
use super::language::language;
use crate::browser::dom::query::absolute;
use crate::embed::{Size, Theme, View};
use crate::song::Scope;
use crate::words;
use crate::words::Words;
use js_sys::{JSON, Reflect};
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

/// The `<song-card>` element in the page.
pub(crate) struct Host(pub HtmlElement);

impl Host {
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.0.get_attribute(name)
    }

    /// The absolute address of the snapshot or of the song's folder.
    ///
    /// It is resolved at once, as the address of the page may change later.
    pub fn address(&self) -> Option<String> {
        let attribute = self.attribute("src")?;
        let src = attribute.trim();
        if src.is_empty() {
            return None;
        }
        let mut address = absolute(&self.0, src);
        // A copied link to a song's page may have a query; a folder has none.
        let path_end = address.find(['?', '#']).unwrap_or(address.len());
        if address[..path_end].ends_with('/') {
            address.truncate(path_end);
        }
        Some(address)
    }

    /// Whether this is the card of a song's own page.
    pub fn is_on_song_page(&self) -> bool {
        let main = self.0.closest("#songcard-page");
        main.is_ok_and(|page| page.is_some())
    }

    /// The snapshot inside the page, as text: the property `data`, else a `<script type="application/json">`
    /// in the element.
    pub fn snapshot(&self) -> Option<String> {
        let data = Reflect::get(&self.0, &JsValue::from_str("data")).ok();
        if let Some(data) = data.filter(|data| data.is_truthy()) {
            // A value that JSON cannot represent becomes an empty text, which is reported as `not-json`.
            let text = JSON::stringify(&data).ok();
            return Some(text.and_then(|text| text.as_string()).unwrap_or_default());
        }
        let script = ":scope > script[type=\"application/json\"]";
        self.0.query_selector(script).ok()??.text_content()
    }

    pub fn words(&self) -> &'static Words {
        words::for_tag(&language(&self.0))
    }

    /// Whether the card is the main content of its page, as published pages declare.
    pub fn is_main(&self) -> bool {
        self.0.has_attribute("data-main")
    }

    pub fn size(&self) -> Size {
        let size = self.attribute("size");
        size.and_then(|name| Size::from_name(&name))
            .unwrap_or_default()
    }

    pub fn theme(&self) -> Theme {
        let theme = self.attribute("theme");
        theme
            .and_then(|name| Theme::from_name(&name))
            .unwrap_or_default()
    }

    pub fn view(&self) -> View {
        let text = |name| self.attribute(name).unwrap_or_default();
        View::of_attributes(&text("view"), &text("line"), self.first_view())
    }

    /// The view that the shown song opens with.
    fn first_view(&self) -> View {
        let root = self.0.shadow_root();
        let card = root.and_then(|root| root.query_selector("[data-first]").ok()?);
        let name = card.and_then(|card| card.get_attribute("data-first"));
        name.and_then(|name| View::from_name(&name))
            .unwrap_or_default()
    }

    pub fn scope(&self) -> Option<Scope> {
        let code = self.attribute("territory")?;
        Scope::from_code(&code.trim().to_ascii_uppercase())
    }

    /// Writes a choice of the reader into the attributes and fires `songcard-view-change`, if anything changed.
    pub fn reflect(&self, view: View, scope: Option<Scope>) {
        let (old_view, old_scope) = (self.view(), self.scope());
        if old_view == view && old_scope == scope {
            return;
        }
        if old_view != view {
            let _ = self.0.set_attribute("view", view.name());
        }
        if old_scope != scope {
            let _ = match scope {
                Some(scope) => self.0.set_attribute("territory", scope.code()),
                None => self.0.remove_attribute("territory"),
            };
        }
        events::view_change(&self.0, view.name(), scope.map(Scope::code));
    }
}
