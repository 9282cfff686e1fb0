//! The legend: what each colour means and how many places have it. It is a filter too: a key that is pressed shows only its
//! places.

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
    model: &Arc<BoardModel>,
    words: &'static Words,
    state: State,
    daily: bool,
) -> El {
    let bands = Band::ALL
        .into_iter()
        .zip(words.chart.bands)
        .zip(model.bands(daily))
        .filter_map(|(band, occurs)| occurs.then_some(band))
        .map(|(band, name)| (RankFilter::Band(band), name));
    let all = bands.chain([(RankFilter::NotCharted, words.chart.not_charted)]);
    let keys = all.map(|(ranks, name)| key(model, state, ranks, name, words));
    div()
        .class("legend")
        .attr("role", "group")
        .attr("aria-label", words.chart.band_filter)
        .children(keys)
}

fn key(
    model: &Arc<BoardModel>,
    state: State,
    ranks: RankFilter,
    name: &'static str,
    words: &'static Words,
) -> El {
    let [counted, filtered] = std::array::from_fn(|_| model.clone());
    let count = move || {
        let count = counted.count(ranks, &state.filter.read(), state.day.get());
        (words.formats.number)(count as u64)
    };
    let band = match ranks {
        RankFilter::Band(band) => Some(band),
        _ => None,
    };
    // The places of a claim may have several bands. Then each of their keys is pressed, and pressing any shows all places.
    let pressed = move |filter: &PlaceFilter| filter.ranks.is_some_and(|ranks| ranks.admits(band));
    button()
        .class("legend-key")
        .attr("type", "button")
        .attr("data-band", band.map(Band::key))
        .attr("aria-pressed", move || truth(pressed(&state.filter.read())))
        .on(ev::click, move |_| {
            let mut filter = state.filter.get_untracked();
            filter.ranks = (!pressed(&filter)).then_some(ranks);
            apply_filter(&filtered, state, filter);
        })
        .child(name)
        .child(" ")
        .child(html::b().child(count))
}
