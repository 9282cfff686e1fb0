//! Tabs and their panels, by the [ARIA pattern](https://www.w3.org/WAI/ARIA/apg/patterns/tabs/).

use super::state::{Focus, State};
use crate::embed::{Pages, View};
use crate::markup::{El, Node, el, truth};
use crate::words::Words;
use leptos::ev::{Event, KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

/// Three tabs. With pages of the song they are links to each view's own page, which work before and
/// without the wasm; otherwise they are buttons.
pub(super) fn tabs(words: &'static Words, state: State, pages: Option<Pages>) -> El {
    let tab = |view: View| {
        let chosen = move || state.view.get() == view;
        let tab = match &pages {
            // The reader's browser knows the address better than the page it was written for.
            Some(pages) => {
                let address = pages.view(view);
                el("a").attr_live("href", move || address.clone())
            }
            None => el("button").attr("type", "button"),
        };
        tab.attr("role", "tab")
            .attr("id", ["songcard-tab-", view.name()].concat())
            .attr("aria-controls", ["songcard-", view.name()].concat())
            .attr_live("aria-selected", move || truth(chosen()))
            .attr_live("tabindex", move || if chosen() { "0" } else { "-1" })
            .on("click", move |event| tap(event, state, view))
            .child(label(words, view))
    };
    el("div.tabs")
        .attr("role", "tablist")
        .attr("aria-label", words.views)
        .on("keydown", move |event| step(event, state))
        .children(View::ALL.map(tab))
}

pub(super) fn panel(view: View, state: State, content: impl Into<Node>) -> El {
    el("section.panel")
        .attr("role", "tabpanel")
        .attr("id", ["songcard-", view.name()].concat())
        .attr("aria-labelledby", ["songcard-tab-", view.name()].concat())
        .attr("tabindex", "0")
        .attr_live("hidden", move || state.view.get() != view)
        .child(content)
}

fn label(words: &Words, view: View) -> &'static str {
    match view {
        View::Chart => words.chart_tab,
        View::Lyrics => words.lyrics_tab,
        View::Credits => words.credits_tab,
    }
}

/// A tap opens the panel; one that asks for another window or tab goes to the panel's page.
fn tap(event: &Event, state: State, view: View) {
    let mouse: &MouseEvent = event.unchecked_ref();
    if mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key() {
        return;
    }
    event.prevent_default();
    state.open(view);
}

/// Arrows go round, Home and End to the ends; the panel follows the focus. Space opens as Enter
/// does, which a link does not do by itself.
fn step(event: &Event, state: State) {
    let key: &KeyboardEvent = event.unchecked_ref();
    if key.ctrl_key() || key.meta_key() || key.alt_key() {
        return;
    }
    let open = state.view.get_untracked();
    let at = View::ALL.iter().position(|view| *view == open).unwrap_or(0);
    let last = View::ALL.len() - 1;
    let to = match key.key().as_str() {
        "ArrowRight" if at == last => 0,
        "ArrowRight" => at + 1,
        "ArrowLeft" if at == 0 => last,
        "ArrowLeft" => at - 1,
        "Home" => 0,
        "End" => last,
        // Only the tab of the open panel can have the focus.
        " " => at,
        _ => return,
    };
    event.prevent_default();
    state.open(View::ALL[to]);
    state.focus.set(Some(Focus::Tab(View::ALL[to])));
}
