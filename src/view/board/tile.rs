//! One place: a tile of the board and a row of the list in one.

use super::field::Field;
use super::sieve::Kept;
use crate::song::{Change, Scope, Standing};
use crate::view::mark::marks;
use crate::view::node::{El, Node, el, truth};
use crate::view::state::State;
use crate::words::Words;
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn tile(field: &Arc<Field>, words: &'static Words, state: State, at: usize) -> El {
    match field.places[at].peak {
        Some(_) => spoken(field, words, state, at),
        None => quiet(field, words, state, at),
    }
}

/// What was recorded of a place opens with a tap.
///
/// A place that is not asked for is marked by an attribute of ours: `inert` would be inherited, and cost
/// a new style for everything in the tile.
fn spoken(field: &Arc<Field>, words: &'static Words, state: State, at: usize) -> El {
    let scope = field.places[at].scope;
    let name = words.scope(scope);
    let standing = field.song.standing(field.chart, scope);
    let chart = field.chart;
    let [ranked, titled, told, banded, shown, kept] = std::array::from_fn(|_| field.clone());
    let rank = move |field: &Field| field.rank(at, state.day.get());
    let title = move || match rank(&titled) {
        Some(rank) => [name, ", ", &(words.rank)(rank)].concat(),
        None => [name, ", ", words.not_on_chart].concat(),
    };
    let button = el("button")
        .attr("type", "button")
        .attr_live("tabindex", move || {
            let stop = state.stop.get() == Some(scope);
            if stop { "0" } else { "-1" }
        })
        .attr_live("aria-pressed", move || {
            truth(state.scope.get() == Some(scope))
        })
        .attr_live("title", title)
        .on("click", move |_| toggle(state, scope))
        .on("focus", move |_| {
            if state.stop.get_untracked() != Some(scope) {
                state.stop.set(Some(scope));
            }
        })
        .child(unspoken("span.code", scope.code()))
        .child(el("span.name").child(name))
        .child(" ")
        .child(el("span.rank").children_live(move || match rank(&told) {
            Some(rank) => (words.rank)(rank),
            None => words.not_on_chart.to_owned(),
        }))
        .child(date(words, &standing));
    place(field, at)
        .attr_live("data-rank", move || {
            rank(&ranked).map(|rank| rank.number().to_string())
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
        .child(button)
        .child(marks(&field.song, words, state, &standing.sources()))
}

/// When the peak was reached, and where the song is now if that is elsewhere.
fn date(words: &'static Words, standing: &Standing) -> Option<El> {
    let when = standing.peak_at().map(|when| (words.moment)(when));
    let peak = standing.peak().map(|peak| peak.0);
    let now = standing.latest().filter(|(rank, _)| Some(*rank) != peak);
    let now = now.map(|(rank, when)| (words.latest)(rank, when));
    let said: Vec<String> = [when, now].into_iter().flatten().collect();
    (!said.is_empty()).then(|| el("span.when").child(said.join(" · ")))
}

/// A square without a rank: part of the map, and a row only where the reader asks for such places.
fn quiet(field: &Arc<Field>, words: &'static Words, state: State, at: usize) -> El {
    let scope = field.places[at].scope;
    let name = words.scope(scope);
    let kept = field.clone();
    place(field, at)
        .attr_live("aria-hidden", move || {
            let asked = state.sieve.read().kept == Some(Kept::NotCharted);
            (!asked).then_some("true")
        })
        .attr("title", name)
        .attr_live("data-out", move || {
            !kept.admits(at, &state.sieve.read(), None)
        })
        .child(unspoken("span.code", scope.code()))
        .child(el("span.name").child(name))
}

/// Squares are placed by rules in the style sheet, one a column and one a row.
fn place(field: &Field, at: usize) -> El {
    let place = &field.places[at];
    let class = match (place.cell, place.scope) {
        (Some(cell), _) => format!("place c{} r{}", cell.column, cell.row),
        (None, Scope::Worldwide) => "place worldwide".to_owned(),
        (None, Scope::Territory(_)) => "place beside".to_owned(),
    };
    el("li")
        .attr("class", class)
        .attr("part", "tile")
        .attr("data-territory", place.scope.code())
}

fn unspoken(name: &'static str, text: impl Into<Node>) -> El {
    el(name).attr("aria-hidden", "true").child(text)
}

fn toggle(state: State, scope: Scope) {
    let open = state.scope.get_untracked() == Some(scope);
    state.scope.set((!open).then_some(scope));
}
