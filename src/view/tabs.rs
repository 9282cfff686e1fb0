//! Tabs and their panels, by the [ARIA pattern](https://www.w3.org/WAI/ARIA/apg/patterns/tabs/).

use super::state::{Focus, State};
use crate::embed::{Pages, View};
use crate::markup::html::{button, div};
use crate::markup::{El, Node, html, truth};
use crate::words::Words;
use leptos::ev::{self, KeyboardEvent, MouseEvent};
use leptos::prelude::*;

/// Three tabs. With pages of the song they are links to each view's own page, which work before and
/// without the wasm; otherwise they are buttons.
pub(super) fn tabs(words: &'static Words, state: State, pages: Option<Pages>) -> El {
    let tab = |view: View| {
        let chosen = move || state.view.get() == view;
        let tab = match &pages {
            // The reader's browser knows the address better than the page it was written for.
            Some(pages) => {
                let address = pages.view(view);
                html::a().attr("href", move || address.clone())
            }
            None => button().attr("type", "button"),
        };
        tab.attr("role", "tab")
            .attr("id", ["songcard-tab-", view.name()].concat())
            .attr("aria-controls", ["songcard-", view.name()].concat())
            .attr("aria-selected", move || truth(chosen()))
            .attr("tabindex", move || if chosen() { "0" } else { "-1" })
            .on(ev::click, move |event| tap(&event, state, view))
            .child(label(words, view))
    };
    div()
        .class("tabs")
        .attr("role", "tablist")
        .attr("aria-label", words.card.tabs_label)
        .on(ev::keydown, move |event| step(&event, state))
        .children(View::ALL.map(tab))
}

pub(super) fn panel(view: View, state: State, content: impl Into<Node>) -> El {
    html::section()
        .class("panel")
        .attr("role", "tabpanel")
        .attr("id", ["songcard-", view.name()].concat())
        .attr("aria-labelledby", ["songcard-tab-", view.name()].concat())
        .attr("tabindex", "0")
        .attr("hidden", move || state.view.get() != view)
        .child(content.into())
}

fn label(words: &Words, view: View) -> &'static str {
    match view {
        View::Chart => words.card.chart_tab,
        View::Lyrics => words.card.lyrics_tab,
        View::Credits => words.card.credits_tab,
    }
}

/// A tap opens the panel; one that asks for another window or tab goes to the panel's page.
fn tap(event: &MouseEvent, state: State, view: View) {
    if event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() {
        return;
    }
    event.prevent_default();
    state.open(view);
}

/// Arrows go round, Home and End to the ends; the panel follows the focus. Space opens as Enter
/// does, which a link does not do by itself.
fn step(event: &KeyboardEvent, state: State) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let open = state.view.get_untracked();
    let at = View::ALL.iter().position(|view| *view == open).unwrap_or(0);
    let last = View::ALL.len() - 1;
    let to = match event.key().as_str() {
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
    state.move_focus(Focus::Tab(View::ALL[to]));
}
