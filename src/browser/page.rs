//! A song's own page: its address opens a state of the card, and follows the reader.

use super::door::{follow, replace, told};
use super::reader::absolute;
use crate::contract::{Pages, View};
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, Document, Element, UrlSearchParams, Window};

/// Opens the territory and the line that the address of a song's page asks for.
///
/// The page is known by `<main id="songcard-page" data-folder="…">` around its card; the folder is
/// that of the page's language. It is called before the card is made.
pub(super) fn open() -> Option<()> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let page = document.get_element_by_id("songcard-page")?;
    let stage = page.query_selector("song-card").ok()??;
    let pages = Pages::new(&absolute(&page, &page.get_attribute("data-folder")?), None);
    hold_addresses(&document, &stage);
    let lines = stage.clone();
    follow(&stage, move |event| {
        rewrite(&pages, event, lines.get_attribute("line").as_deref())
    });
    let query = UrlSearchParams::new_with_str(&window.location().search().ok()?).ok()?;
    for name in ["territory", "line"] {
        if let Some(value) = query.get(name) {
            stage.set_attribute(name, &value).ok()?;
        }
    }
    Some(())
}

/// Relative addresses hang on the page's own, which follows the reader: they are made whole first.
fn hold_addresses(document: &Document, stage: &Element) {
    let hold = |element: &Element, name: &str| {
        let address = element.get_attribute(name);
        if let Some(address) = address.filter(|address| !address.starts_with('#')) {
            let _ = element.set_attribute(name, &absolute(element, &address));
        }
    };
    hold(stage, "src");
    let Ok(links) = document.query_selector_all("a[href]") else {
        return;
    };
    for index in 0..links.length() {
        if let Some(link) = links.get(index) {
            hold(link.unchecked_ref(), "href");
        }
    }
}

/// The panel's own address, with the territory that is open and the lines that are marked in it.
fn rewrite(pages: &Pages, event: &CustomEvent, lines: Option<&str>) -> Result<(), JsValue> {
    let view = told(event, "view").and_then(|name| View::from_name(&name));
    let territory = told(event, "territory");
    let view = view.unwrap_or_default();
    let lines = lines.filter(|_| view == View::Lyrics);
    let address = pages.state(view, territory.as_deref(), lines);
    let window: Window = web_sys::window().ok_or(JsValue::NULL)?;
    replace(&window, &address)
}
