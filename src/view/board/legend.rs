//! The legend, which is the filter: what a colour means, how many places have it, and only those.

use super::field::Field;
use super::sieve::Kept;
use super::walk::resift;
use crate::plot::Band;
use crate::view::node::{El, el, truth};
use crate::view::state::State;
use crate::words::Words;
use leptos::prelude::*;
use std::sync::Arc;

/// Only the bands that ever occur, so that a board of No. 1s explains one colour.
pub(super) fn legend(field: &Arc<Field>, words: &'static Words, state: State, daily: bool) -> El {
    let occurs = |band: Band| (0..field.places.len()).any(|at| field.band(at, None) == Some(band));
    // On one of its days a place may have a band that no peak has.
    let histories = field.song.histories.iter();
    let histories: Vec<_> = histories
        .filter(|history| history.chart == field.chart)
        .collect();
    let of_a_day = |band: Band| {
        let mut entries = histories.iter().flat_map(|history| &history.entries);
        entries.any(|entry| Band::of(entry.rank) == band)
    };
    let bands = Band::ALL.into_iter().zip(words.bands);
    let bands = bands.filter(|(band, _)| occurs(*band) || daily && of_a_day(*band));
    let bands = bands.map(|(band, name)| (Kept::Band(band), name));
    let all = bands.chain([(Kept::NotCharted, words.not_charted)]);
    let keys = all.map(|(kept, name)| key(field, state, kept, name, words));
    el("div.legend")
        .attr("role", "group")
        .attr("aria-label", words.bands_shown)
        .children(keys)
}

fn key(
    field: &Arc<Field>,
    state: State,
    kept: Kept,
    name: &'static str,
    words: &'static Words,
) -> El {
    let [counted, sifted] = std::array::from_fn(|_| field.clone());
    let count = move || {
        let count = counted.count(kept, &state.sieve.read(), state.day.get());
        (words.number)(count as u64)
    };
    let band = match kept {
        Kept::Band(band) => Some(band.key()),
        Kept::NotCharted => None,
    };
    el("button.key")
        .attr("type", "button")
        .attr("data-band", band)
        .attr_live("aria-pressed", move || {
            truth(state.sieve.read().kept == Some(kept))
        })
        .on("click", move |_| {
            let mut sieve = state.sieve.get_untracked();
            sieve.kept = (sieve.kept != Some(kept)).then_some(kept);
            resift(&sifted, words, state, sieve);
        })
        .child(name)
        .child(" ")
        .child(el("b").children_live(count))
}
