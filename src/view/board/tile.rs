//! One place: a tile of the board, or a row of the list.
//!
//! Two hundred tiles are most of a card's markup, so a tile is a square and a button with one text;
//! what only a row shows is made with the list.

use super::field::Field;
use super::sieve::Kept;
use crate::song::{Change, Scope, Standing};
use crate::view::mark::marks;
use crate::view::node::{El, el, fragment, truth};
use crate::view::state::{Layout, State};
use crate::words::Words;
use leptos::ev::Event;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use std::sync::Arc;

pub(super) fn tile(
    field: &Arc<Field>,
    words: &'static Words,
    state: State,
    layout: Layout,
    at: usize,
) -> El {
    match field.places[at].peak {
        Some(_) => spoken(field, words, state, layout, at),
        None => quiet(field, words, state, layout, at),
    }
}

/// What was recorded of a place opens with a tap.
///
/// A place that is not asked for is marked by an attribute of ours: `inert` would be inherited, and cost
/// a new style for everything in the tile.
fn spoken(
    field: &Arc<Field>,
    words: &'static Words,
    state: State,
    layout: Layout,
    at: usize,
) -> El {
    let scope = field.places[at].scope;
    let standing = field.song.standing(field.chart, scope);
    let chart = field.chart;
    let [ranked, banded, shown, kept] = std::array::from_fn(|_| field.clone());
    let button = el("button")
        .attr("type", "button")
        .attr_live("tabindex", move || {
            let stop = state.stop.get() == Some(scope);
            if stop { "0" } else { "-1" }
        })
        .attr_live("aria-pressed", move || {
            truth(state.scope.get() == Some(scope))
        })
        .on("click", move |_| toggle(state, scope))
        .on("focus", move |_| {
            if state.stop.get_untracked() != Some(scope) {
                state.stop.set(Some(scope));
            }
        });
    let when = when(words, &standing);
    let content = match layout {
        Layout::Board => fragment()
            .child(code(scope, Some("true")))
            .child(square(field, words, state, button, at, when)),
        Layout::List => fragment()
            .child(row(field, words, state, button, at, when))
            .child(marks(&field.song, words, state, &standing.sources())),
    };
    place(field, layout, at)
        .attr_live("data-rank", move || {
            let rank = ranked.rank(at, state.day.get());
            rank.map(|rank| rank.number().to_string())
        })
        .attr_live("data-band", move || {
            banded.band(at, state.day.get()).map(|band| band.key())
        })
        .attr_live("data-out", move || {
            !shown.admits(at, &state.sieve.read(), state.day.get())
        })
        .attr_live("aria-hidden", move || {
            let kept = kept.admits(at, &state.sieve.read(), state.day.get());
            (!kept).then_some("true")
        })
        .attr_live("data-new", move || {
            let change = state.change.read();
            let new = |change: &Change| change.places.contains(&(chart, scope));
            change.as_ref().is_some_and(new)
        })
        .child(content)
}

/// The text is for listeners, and for whoever rests on the square.
fn square(
    field: &Arc<Field>,
    words: &'static Words,
    state: State,
    button: El,
    at: usize,
    when: Option<String>,
) -> El {
    let name = words.scope(field.places[at].scope);
    let field = field.clone();
    button.text_live(move || {
        let day = state.day.get();
        let when = when.as_deref().filter(|_| day.is_none());
        let (between, when) = when.map_or(("", ""), |when| (", ", when));
        [name, ", ", &rank(&field, words, state, at), between, when].concat()
    })
}

fn row(
    field: &Arc<Field>,
    words: &'static Words,
    state: State,
    button: El,
    at: usize,
    when: Option<String>,
) -> El {
    let told = field.clone();
    button
        .child(el("span.name").child(words.scope(field.places[at].scope)))
        .child(" ")
        .child(el("span.rank").text_live(move || rank(&told, words, state, at)))
        .child(when.map(|when| el("span.when").child(when)))
}

fn rank(field: &Field, words: &'static Words, state: State, at: usize) -> String {
    match field.rank(at, state.day.get()) {
        Some(rank) => (words.rank)(rank),
        None => words.not_on_chart.to_owned(),
    }
}

/// When the peak was reached, and where the song is now if that is elsewhere.
fn when(words: &'static Words, standing: &Standing) -> Option<String> {
    let when = standing.peak_at().map(|when| (words.moment)(when));
    let peak = standing.peak().map(|peak| peak.0);
    let now = standing.latest().filter(|(rank, _)| Some(*rank) != peak);
    let now = now.map(|(rank, when)| (words.latest)(rank, when));
    let said: Vec<String> = [when, now].into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join(" · "))
}

/// A square without a rank: part of the map, and a row only where the reader asks for such places.
fn quiet(field: &Arc<Field>, words: &'static Words, state: State, layout: Layout, at: usize) -> El {
    let scope = field.places[at].scope;
    let name = words.scope(scope);
    let kept = field.clone();
    let row = layout == Layout::List;
    place(field, layout, at)
        .attr_live("aria-hidden", move || {
            let asked = state.sieve.read().kept == Some(Kept::NotCharted);
            (!asked).then_some("true")
        })
        .attr("title", name)
        .attr_live("data-out", move || {
            !kept.admits(at, &state.sieve.read(), None)
        })
        .child(if row {
            el("span.name").child(name)
        } else {
            code(scope, None)
        })
}

/// The letters of a square. They have the colours too: what many elements share a browser works out
/// once, and a square itself has a place of its own. Listeners hear the name instead, where it stands.
fn code(scope: Scope, hidden: Option<&'static str>) -> El {
    el("span.code")
        .attr("part", "tile")
        .attr("aria-hidden", hidden)
        .child(scope.code())
}

/// Squares are placed by rules in the style sheet, one a column and one a row.
fn place(field: &Field, layout: Layout, at: usize) -> El {
    let place = &field.places[at];
    let class = match (place.cell, place.scope) {
        (Some(cell), _) => format!("place c{} r{}", cell.column, cell.row),
        (None, Scope::Worldwide) => "place worldwide".to_owned(),
        (None, Scope::Territory(_)) => "place beside".to_owned(),
    };
    el("li")
        .attr("class", class)
        .attr("part", (layout == Layout::List).then_some("tile"))
        .attr("data-territory", place.scope.code())
}

/// What a square stands for, as the browser shows it beside a pointer that rests on it. It is not
/// there before: two hundred of them would be said twice in the markup.
pub(super) fn explain(event: &Event) {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let button = target.filter(|target| target.local_name() == "button");
    if let Some(button) = button {
        let text = button.text_content().unwrap_or_default();
        let _ = button.set_attribute("title", &text);
    }
}

fn toggle(state: State, scope: Scope) {
    let open = state.scope.get_untracked() == Some(scope);
    state.scope.set((!open).then_some(scope));
}
