//! What is copied out of the lyrics takes its notice along.

use super::listener::Listener;
use super::selection::selected;
use crate::view::State;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Event, HtmlElement};

/// Answers a copy out of the lyrics panel with what `quote` makes of the selected text, until it is
/// dropped.
pub(super) fn attend(
    host: &HtmlElement,
    place: &HtmlElement,
    state: State,
    quote: impl Fn(&str) -> String + 'static,
) -> Option<Listener> {
    let panel = place.query_selector("#songcard-lyrics").ok().flatten()?;
    let (host, lyrics) = (host.clone(), panel.clone());
    Some(Listener::new(&panel, &["copy"], move |event: Event| {
        // Not every browser leaves out what cannot be selected: readings go while the text is taken.
        let _ = lyrics.set_attribute("data-copied", "");
        let text = selected(&host);
        let _ = lyrics.remove_attribute("data-copied");
        let copy: &Copy = event.unchecked_ref();
        // Without the text, or without the board, the browser copies as it would.
        let board = copy.board().filter(|_| !text.trim().is_empty());
        if let Some(board) = board.filter(|_| !state.layers.is_disposed()) {
            board.set("text/plain", &quote(&text));
            event.prevent_default();
        }
    }))
}

#[wasm_bindgen]
extern "C" {
    type Copy;
    #[wasm_bindgen(method, getter, js_name = clipboardData)]
    fn board(this: &Copy) -> Option<Board>;

    type Board;
    #[wasm_bindgen(method, js_name = setData)]
    fn set(this: &Board, kind: &str, text: &str);
}
