//! The legend, which is the filter: what a colour means, how many places have it, and only those.

use super::filter::{Kept, Sieve};
use super::keys::resift;
use super::model::Field;
use crate::markup::html::{button, div};
use crate::markup::{El, html, truth};
use crate::plot::Band;
use crate::view::state::State;
use crate::words::Words;
use leptos::ev;
use leptos::prelude::*;
use std::sync::Arc;

/// Only the bands that ever occur, so that a board of No. 1s explains one colour.
pub(super) fn legend(field: &Arc<Field>, words: &'static Words, state: State, daily: bool) -> El {
    let bands = Band::ALL
        .into_iter()
        .zip(words.bands)
        .zip(field.bands(daily));
    let bands = bands.filter_map(|(band, occurs)| occurs.then_some(band));
    let bands = bands.map(|(band, name)| (Kept::Band(band), name));
    let all = bands.chain([(Kept::NotCharted, words.not_charted)]);
    let keys = all.map(|(kept, name)| key(field, state, kept, name, words));
    div()
        .class("legend")
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
        Kept::Band(band) => Some(band),
        _ => None,
    };
    // A claim may keep several bands; each of their keys is pressed, and lets all go.
    let pressed = move |sieve: &Sieve| sieve.kept.is_some_and(|kept| kept.keeps(band));
    button()
        .class("key")
        .attr("type", "button")
        .attr("data-band", band.map(Band::key))
        .attr("aria-pressed", move || truth(pressed(&state.sieve.read())))
        .on(ev::click, move |_| {
            let mut sieve = state.sieve.get_untracked();
            sieve.kept = (!pressed(&sieve)).then_some(kept);
            resift(&sifted, state, sieve);
        })
        .child(name)
        .child(" ")
        .child(html::b().child(count))
}
