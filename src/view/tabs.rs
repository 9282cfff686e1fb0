//! Tabs and their panels, by the [ARIA pattern](https://www.w3.org/WAI/ARIA/apg/patterns/tabs/).

use super::state::{Focus, State};
use crate::contract::View;
use crate::words::Words;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

pub(super) fn tabs(words: &'static Words, state: State) -> impl IntoView + use<> {
    let tab = |view: View| {
        let chosen = move || state.view.get() == view;
        view! {
            <button
                type="button"
                role="tab"
                id=format!("songcard-tab-{}", view.name())
                aria-controls=format!("songcard-{}", view.name())
                aria-selected=move || chosen().to_string()
                tabindex=move || if chosen() { "0" } else { "-1" }
                on:click=move |_| state.open(view)
            >
                {label(words, view)}
            </button>
        }
    };
    view! {
        <div class="tabs" role="tablist" aria-label=words.views on:keydown=move |event| step(&event, state)>
            {View::ALL.map(tab).collect_view()}
        </div>
    }
}

pub(super) fn panel<C: IntoView>(view: View, state: State, content: C) -> impl IntoView + use<C> {
    view! {
        <section
            class="panel"
            role="tabpanel"
            id=format!("songcard-{}", view.name())
            aria-labelledby=format!("songcard-tab-{}", view.name())
            tabindex="0"
            hidden=move || state.view.get() != view
        >
            {content}
        </section>
    }
}

fn label(words: &Words, view: View) -> &'static str {
    match view {
        View::Chart => words.chart_tab,
        View::Lyrics => words.lyrics_tab,
        View::Credits => words.credits_tab,
    }
}

/// Arrows go round, Home and End to the ends; the panel follows the focus.
fn step(event: &KeyboardEvent, state: State) {
    let at = View::ALL
        .iter()
        .position(|view| *view == state.view.get_untracked())
        .unwrap_or(0);
    let last = View::ALL.len() - 1;
    let to = match event.key().as_str() {
        "ArrowRight" => {
            if at == last {
                0
            } else {
                at + 1
            }
        }
        "ArrowLeft" => {
            if at == 0 {
                last
            } else {
                at - 1
            }
        }
        "Home" => 0,
        "End" => last,
        _ => return,
    };
    event.prevent_default();
    state.open(View::ALL[to]);
    state.focus.set(Some(Focus::Tab(View::ALL[to])));
}
