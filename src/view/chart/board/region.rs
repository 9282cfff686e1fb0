//! The labels of regions: on the map where there is space, and above the chips of each region.

use super::model::BoardModel;
use crate::markup::html::{b, li};
use crate::markup::{El, fragment};
use crate::song::Region;
use crate::view::state::State;
use crate::words::Words;
use leptos::prelude::*;
use std::sync::Arc;

/// One for each region, with how many of its places with a rank are shown. Screen readers get the list without them, by
/// rank.
pub(super) fn region_labels(model: &Arc<BoardModel>, words: &'static Words, state: State) -> El {
    let regions = Region::ALL.into_iter().zip(words.chart.regions);
    let labels = regions.map(|(region, name)| {
        let [shown, counted] = std::array::from_fn(|_| model.clone());
        let count = move |model: &BoardModel| {
            let (filter, day) = (state.filter.read(), state.day.get());
            model.charted_in(region, &filter, day)
        };
        li().attr("class", ["region ", region.key()].concat())
            .attr("aria-hidden", "true")
            .attr("data-out", move || count(&shown) == 0)
            .child(name)
            .child(" ")
            .child(b().child(move || (words.formats.number)(count(&counted) as u64)))
    });
    fragment().children(labels)
}
