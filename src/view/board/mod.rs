//! One list of places in two layouts: tiles on the board, or rows.
//!
//! In: a chart of the song, and what the reader has chosen. Out: one list in the markup with a legend
//! that is its filter, and tools to find a place. Must not know: how a file or a browser names things;
//! squares are placed by rules in the style sheet, one a column and one a row.

mod field;
mod legend;
mod sieve;
mod tile;
mod time;
mod tools;
mod walk;

pub use sieve::{Kept, Sieve};
pub use time::next_day;

use super::node::{El, el, fragment};
use super::state::{Layout, State};
use crate::song::{ChartId, Song};
use crate::words::Words;
use field::Field;
use leptos::prelude::*;
use std::sync::Arc;

/// Places with a rank come first, by rank and then by name; screen readers get only these, as a
/// list. Squares without one follow.
pub(super) fn board(song: &Arc<Song>, words: &'static Words, state: State, chart: ChartId) -> El {
    let field = Arc::new(Field::new(song, chart));
    let any = field.has_board();
    let several = field
        .places
        .iter()
        .filter(|place| place.peak.is_some())
        .count()
        > 1;
    state.stop.set(
        field
            .in_order(words, state.sort.get_untracked())
            .first()
            .map(|at| field.places[*at].scope),
    );
    let layout = move || match state.layout.get() {
        Layout::Board if any => "board",
        _ => "list",
    };
    let kept = move || match state.sieve.read().kept {
        None => "all",
        Some(Kept::NotCharted) => "none",
        Some(Kept::Band(band)) => band.key(),
    };
    let walked = field.clone();
    let items = field.clone();
    let list = el("ul.places")
        .attr("part", "table")
        .attr("role", "list")
        .attr_live("data-layout", layout)
        .attr_live("data-kept", kept)
        .attr_live("data-day", move || state.day.get().is_some())
        .attr("aria-label", song.chart(chart).name.clone())
        .on("keydown", move |event| {
            walk::walk(event, &walked, words, state)
        })
        .children_live(move || {
            let order = items.in_order(words, state.sort.get());
            let tiles = order
                .into_iter()
                .map(|at| tile::tile(&items, words, state, at));
            fragment().children(tiles)
        });
    let time = time::time(&field, words, state);
    let daily = time.is_some();
    fragment()
        .child(time)
        .child((any && several).then(|| tools::tools(&field, words, state)))
        .child(list)
        .child(any.then(|| legend::legend(&field, words, state, daily)))
        .child(any.then(|| tools::said(&field, words, state)))
}
