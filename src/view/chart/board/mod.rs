//! One list of places in two layouts: tiles on the board, or rows.
//!
//! In: a chart of the song, and what the reader has chosen. Out: one list in the markup with a legend
//! that is its filter, and tools to find a place. Must not know: how a file or a browser names things;
//! squares are placed by rules in the style sheet, one a column and one a row.

mod keys;
mod legend;
mod model;
mod region;
mod tile;
mod time;
mod tools;

pub(super) use model::{FEW, has_board};
pub(super) use time::choose_ranks;
pub use time::next_day;

use crate::markup::html::ul;
use crate::markup::{El, fragment};
use crate::song::ChartId;
use crate::view::context::CardContext;
use crate::view::state::{Layout, RankFilter, Sort};
use leptos::ev;
use leptos::prelude::*;
use model::BoardModel;
use std::sync::Arc;
use tile::{BoardTile, explain, explain_nothing, tooltip};

/// Places with a rank come first, by rank and then by name; screen readers get only these, as a
/// list. Squares without one follow.
pub(crate) fn board(cx: &CardContext, chart: ChartId) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let model = Arc::new(BoardModel::new(song, words, chart));
    let any = model.has_board;
    keys::stop(&model, state, &state.filter.get_untracked());
    let layout = move || match state.layout.get() {
        Layout::Board if any => Layout::Board,
        _ => Layout::List,
    };
    let kept = move || match state.filter.read().ranks {
        None | Some(RankFilter::TopTen | RankFilter::Charted) => "all",
        Some(RankFilter::NotCharted) => "none",
        Some(RankFilter::Band(band)) => band.key(),
    };
    let walked = model.clone();
    let (items, cx) = (model.clone(), cx.clone());
    let list = ul()
        .class(if model.few() { "places" } else { "places many" })
        .attr("part", "table")
        .attr("role", "list")
        .attr("data-layout", move || match layout() {
            Layout::Board => "board",
            Layout::List => "list",
        })
        .attr("data-kept", kept)
        .attr("data-day", move || state.day.get().is_some())
        .attr("aria-label", song.chart(chart).name.clone())
        .on(ev::keydown, move |event| keys::walk(&event, &walked, state))
        .on(ev::pointerover, move |event| explain(&event, words))
        .on(ev::focusin, move |event| explain(&event, words))
        .on(ev::focusout, move |event| explain_nothing(&event))
        .on(ev::pointerout, move |event| {
            // A finger's tooltip stays when the finger is lifted.
            if event.pointer_type() != "touch" {
                explain_nothing(&event);
            }
        })
        .child(move || {
            let layout = layout();
            // Squares keep their cells; only the rows of the list are sorted again when the day changes.
            let sort = state.sort.get();
            let ordered = layout == Layout::List && sort == Sort::Rank;
            let day = if ordered { state.day.get() } else { None };
            let tiles = items.in_order(sort, day).into_iter().map(|at| {
                let tile = BoardTile {
                    model: items.clone(),
                    cx: cx.clone(),
                    layout,
                    at,
                };
                tile.element()
            });
            let labels =
                (layout == Layout::Board).then(|| region::region_labels(&items, words, state));
            fragment().child(labels).children(tiles)
        });
    let time = time::time(&model, words, state);
    let daily = time.is_some();
    fragment()
        .child(time)
        .child(any.then(|| tools::tools(&model, words, state)))
        .child(list)
        .child(any.then(tooltip))
        .child(any.then(|| legend::legend(&model, words, state, daily)))
        .child(any.then(|| tools::search_status(&model, words, state)))
}
