//! What is copied out of the lyrics takes its notice along.

use super::selection::{selected, selected_into};
use crate::browser::dom::listener::Listener;
use crate::browser::focus::all;
use crate::song::Song;
use crate::text::text_of_lines;
use crate::view::State;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement};

/// Answers a copy that reaches into the lyrics with what `quote` makes of the selected text, until it is
/// dropped; one that has nothing of them is left to the page.
pub(crate) fn attend(
    host: &HtmlElement,
    place: &HtmlElement,
    song: &Arc<Song>,
    state: State,
    quote: impl Fn(&str) -> String + 'static,
) -> Option<Listener> {
    let panel = place.query_selector("#songcard-lyrics").ok().flatten()?;
    let (host, song) = (host.clone(), song.clone());
    let page = host.owner_document()?;
    Some(Listener::new(&page, &["copy"], move |event: Event| {
        let path = event.composed_path();
        let field: Element = path.get(0).unchecked_into();
        // What stands in a field to be copied by hand has its notice.
        let typed = field.matches("input, textarea").unwrap_or_default();
        if typed || event.default_prevented() || state.layers.is_disposed() {
            return;
        }
        let own = || {
            // Not every browser leaves out what cannot be selected: readings go while the text is taken.
            let _ = panel.set_attribute("data-copied", "");
            let text = selected(&host);
            let _ = panel.remove_attribute("data-copied");
            let sung = path.includes(&panel, 0) || has_lines(&song, &text);
            Some(text).filter(|text| sung && !text.is_empty())
        };
        let text = path.includes(&host, 0).then(own).flatten();
        let text = text.or_else(|| above(&host, &panel, &song, state));
        let copy: &Copy = event.unchecked_ref();
        // Without the text, or without the board, the browser copies as it would.
        let text = text.filter(|text| !text.trim().is_empty());
        if let Some((text, board)) = text.zip(copy.board()) {
            board.set("text/plain", &quote(&text));
            event.prevent_default();
        }
    }))
}

/// What is selected from above the card into its lyrics: browsers tell the page's part alone of it. A selection
/// that ends below them has the notice by itself.
fn above(host: &HtmlElement, panel: &Element, song: &Song, state: State) -> Option<String> {
    let (text, end) = selected_into(host)?;
    let mut lines = all(panel, ".lyrics > li").into_iter();
    let last = lines.position(|line| line.contains(Some(&end)))?;
    let lines: Vec<usize> = (0..=last).collect();
    let lines = text_of_lines(song.lyrics.as_ref()?, &state.layers.get_untracked(), &lines);
    Some(
        [text.trim_end(), "\n\n", &lines]
            .concat()
            .trim_start()
            .to_owned(),
    )
}

/// Whether a text has the beginning or the end of any line: of a selection's first and last line only a part
/// is selected.
fn has_lines(song: &Song, text: &str) -> bool {
    let lines = song.lyrics.iter().flat_map(|lyrics| &lyrics.lines);
    let mut texts = lines.flat_map(|line| line.texts.iter().flatten());
    texts.any(|line| {
        let (from, to) = (line.char_indices().nth(8), line.char_indices().nth_back(7));
        let first = &line[..from.map_or(line.len(), |(at, _)| at)];
        let ends = [first, &line[to.map_or(0, |(at, _)| at)..]].into_iter();
        ends.filter(|end| !end.trim().is_empty())
            .any(|end| text.contains(end))
    })
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
