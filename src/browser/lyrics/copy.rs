//! Text copied out of the lyrics gets their notice.

use super::selection::{selected, selected_into};
use crate::browser::dom::listener::Listener;
use crate::browser::dom::query::all;
use crate::song::{LayerText, Song};
use crate::text::text_of_lines;
use crate::view::State;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element, Event, HtmlElement};

/// Handles each copy whose selection reaches into the lyrics: the clipboard gets what `quote` makes of the selected text.
/// Any other copy is left to the page.
pub(crate) fn listen_for_copies(
    host: &HtmlElement,
    container: &HtmlElement,
    song: &Arc<Song>,
    state: State,
    quote: impl Fn(&str) -> String + 'static,
) -> Option<Listener> {
    let panel = container
        .query_selector("#songcard-lyrics")
        .ok()
        .flatten()?;
    let (host, song) = (host.clone(), song.clone());
    let page = host.owner_document()?;
    Some(Listener::new(&page, &["copy"], move |event: Event| {
        let path = event.composed_path();
        let field: Element = path.get(0).unchecked_into();
        // The text in a field for manual copying has its notice already.
        let in_field = field.matches("input, textarea").unwrap_or_default();
        if in_field || event.default_prevented() || state.layers.is_disposed() {
            return;
        }
        let selected_inside = || {
            // Not every browser omits text that cannot be selected: the style hides ruby readings meanwhile.
            let _ = panel.set_attribute("data-copied", "");
            let text = selected(&host);
            let _ = panel.remove_attribute("data-copied");
            let has_lyrics = path.includes(&panel, 0) || has_lines(&song, &text);
            Some(text).filter(|text| has_lyrics && !text.is_empty())
        };
        let text = path
            .includes(&host, 0)
            .then(selected_inside)
            .flatten()
            .or_else(|| selected_from_above(&host, &panel, &song, state))
            .filter(|text| !text.trim().is_empty());
        let copy: &ClipboardEvent = event.unchecked_ref();
        // Without a text or a `DataTransfer` the browser copies as usual.
        if let Some((text, data)) = text.zip(copy.clipboard_data())
            && data.set_data("text/plain", &quote(&text)).is_ok()
        {
            event.prevent_default();
        }
    }))
}

/// The text of a selection that starts above the card and ends in its lyrics; browsers report only the page's part of it.
/// A selection that ends below the lyrics contains the notice already.
fn selected_from_above(
    host: &HtmlElement,
    panel: &Element,
    song: &Song,
    state: State,
) -> Option<String> {
    let (text, end) = selected_into(host)?;
    let mut elements = all(panel, ".lyrics > li").into_iter();
    let last = elements.position(|line| line.contains(Some(&end)))?;
    let lines: Vec<usize> = (0..=last).collect();
    let layers = state.layers.get_untracked();
    let lines_text = text_of_lines(song.lyrics.as_ref()?, &layers, &lines);
    Some(
        [text.trim_end(), "\n\n", &lines_text]
            .concat()
            .trim_start()
            .to_owned(),
    )
}

/// Whether a text contains the first or the last eight characters of any line: the first and the last line of a selection
/// may be selected in part.
fn has_lines(song: &Song, text: &str) -> bool {
    let lines = song.lyrics.iter().flat_map(|lyrics| &lyrics.lines);
    let mut texts = lines.flat_map(|line| line.texts.iter().flatten());
    texts.any(|LayerText { text: line, .. }| {
        let (from, to) = (line.char_indices().nth(8), line.char_indices().nth_back(7));
        let first = &line[..from.map_or(line.len(), |(at, _)| at)];
        let ends = [first, &line[to.map_or(0, |(at, _)| at)..]].into_iter();
        ends.filter(|end| !end.trim().is_empty())
            .any(|end| text.contains(end))
    })
}
