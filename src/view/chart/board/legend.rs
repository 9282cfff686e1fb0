//! The legend, which is the filter: what a colour means, how many places have it, and only those.

use super::keys::apply_filter;
use super::model::BoardModel;
use crate::markup::html::{button, div};
use crate::markup::{El, html, truth};
use crate::plot::Band;
use crate::view::state::State;
use crate::view::state::{PlaceFilter, RankFilter};
use crate::words::Words;
use leptos::ev;
use leptos::prelude::*;
use std::sync::Arc;

/// Only the bands that ever occur, so that a board of No. 1s explains one colour.
pub(super) fn legend(
    field: &Arc<BoardModel>,
    words: &'static Words,
    state: State,
    daily: bool,
) -> El {
    let bands = Band::ALL
        .into_iter()
        .zip(words.bands)
        .zip(field.bands(daily));
    let bands = bands.filter_map(|(band, occurs)| occurs.then_some(band));
    let bands = bands.map(|(band, name)| (RankFilter::Band(band), name));
    let all = bands.chain([(RankFilter::NotCharted, words.not_charted)]);
    let keys = all.map(|(kept, name)| key(field, state, kept, name, words));
    div()
        .class("legend")
        .attr("role", "group")
        .attr("aria-label", words.band_filter)
        .children(keys)
}

fn key(
    field: &Arc<BoardModel>,
    state: State,
    kept: RankFilter,
    name: &'static str,
    words: &'static Words,
) -> El {
    let [counted, sifted] = std::array::from_fn(|_| field.clone());
    let count = move || {
        let count = counted.count(kept, &state.filter.read(), state.day.get());
        (words.number)(count as u64)
    };
    let band = match kept {
        RankFilter::Band(band) => Some(band),
        _ => None,
    };
    // A claim may keep several bands; each of their keys is pressed, and lets all go.
    let pressed = move |sieve: &PlaceFilter| sieve.ranks.is_some_and(|kept| kept.admits(band));
    button()
        .class("key")
        .attr("type", "button")
        .attr("data-band", band.map(Band::key))
        .attr("aria-pressed", move || truth(pressed(&state.filter.read())))
        .on(ev::click, move |_| {
            let mut sieve = state.filter.get_untracked();
            sieve.ranks = (!pressed(&sieve)).then_some(kept);
            apply_filter(&sifted, state, sieve);
        })
        .child(name)
        .child(" ")
        .child(html::b().child(count))
}
