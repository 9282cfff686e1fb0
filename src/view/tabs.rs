//! Tabs and their panels, by the [ARIA pattern](https://www.w3.org/WAI/ARIA/apg/patterns/tabs/).

use super::state::{Focus, State};
use super::tab_input::{Modifiers, opens_panel, view_after_key};
use crate::embed::{Pages, TAB_ID, View};
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
            // Prerendered, the address is relative to its page; the browser sets the one that it knows itself.
            Some(pages) => {
                let address = pages.view(view);
                html::a().attr("href", move || address.clone())
            }
            None => button().attr("type", "button"),
        };
        tab.attr("role", "tab")
            .attr("id", [TAB_ID, view.name()].concat())
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
        .attr("aria-labelledby", [TAB_ID, view.name()].concat())
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
    let modifiers = Modifiers {
        ctrl: event.ctrl_key(),
        meta: event.meta_key(),
        alt: event.alt_key(),
        shift: event.shift_key(),
    };
    if opens_panel(event.button(), modifiers) {
        event.prevent_default();
        state.open(view);
    }
}

/// The panel follows the focus.
fn step(event: &KeyboardEvent, state: State) {
    let modifiers = Modifiers {
        ctrl: event.ctrl_key(),
        meta: event.meta_key(),
        alt: event.alt_key(),
        shift: event.shift_key(),
    };
    if let Some(view) = view_after_key(&event.key(), modifiers, state.view.get_untracked()) {
        event.prevent_default();
        state.open(view);
        state.move_focus(Focus::Tab(view));
    }
}
