//! The tooltip of the board: what the tile or chip under the pointer, the finger or the focus is, beside it.

use crate::markup::{El, html};
use crate::song::Scope;
use crate::words::Words;
use leptos::ev::Event;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};

/// One for the whole board: in the markup of the tiles two hundred names would be there twice. Screen readers have the text
/// of the button.
pub(in crate::view::chart::board) fn tooltip() -> El {
    html::p().class("tooltip").attr("aria-hidden", "true")
}

/// Shows the name, the rank and the dates of the tile that gets the pointer or the focus; without a tile nothing.
pub(in crate::view::chart::board) fn explain(event: &Event, words: &'static Words) {
    let _ = try_explain(event, words);
}

/// The tooltip is gone.
pub(in crate::view::chart::board) fn explain_nothing(event: &Event) {
    if let Some((_, tooltip)) = find(event) {
        tooltip.set_text_content(None);
    }
}

fn find(event: &Event) -> Option<(Element, HtmlElement)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let side = target.closest(".places-side").ok()??;
    let tooltip = side.query_selector(".tooltip").ok()??;
    Some((target, tooltip.dyn_into().ok()?))
}

fn try_explain(event: &Event, words: &'static Words) -> Option<()> {
    let (target, tooltip) = find(event)?;
    let tile = target.closest("[data-layout=board] > .place").ok()?;
    let Some(tile) = tile else {
        tooltip.set_text_content(None);
        return None;
    };
    let button = tile.query_selector("button").ok()?;
    let text = match button.and_then(|button| button.text_content()) {
        Some(text) => text,
        None => {
            let scope = Scope::from_code(&tile.text_content()?)?;
            [words.scope(scope), ", ", words.chart.not_charted].concat()
        }
    };
    tooltip.set_text_content(Some(&text.replace(", ", " · ")));
    // As far along its own width as the tile is along the board's, so that it never leaves the card.
    let tile: HtmlElement = tile.dyn_into().ok()?;
    let board: HtmlElement = tile.offset_parent()?.dyn_into().ok()?;
    let along = 100 * tile.offset_left() + 50 * tile.offset_width();
    let percent = along / board.offset_width().max(1);
    let below = board.offset_top() + tile.offset_top() + tile.offset_height();
    let style = tooltip.style();
    style.set_property("--x", &percent.to_string()).ok()?;
    style.set_property("--y", &below.to_string()).ok()
}
