//! The board by keys: one stop of the tab key, and from there by position.

use super::model::BoardModel;
use super::tile::explain_nothing;
use crate::plot::{Cell, Direction, nearest_in_direction};
use crate::song::Scope;
use crate::view::state::{Focus, Layout, Move, PlaceFilter, State};
use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

/// The places that can be walked to, in the order of the list.
fn open(model: &BoardModel, state: State, filter: &PlaceFilter) -> Vec<usize> {
    let day = state.day.get_untracked();
    let order = model.in_order(state.sort.get_untracked(), day).into_iter();
    let open =
        order.filter(|at| model.places[*at].peak.is_some() && model.admits(*at, filter, day));
    open.collect()
}

/// Arrows go to the nearest place that way. In the list they go up and down from row to row, and along a
/// row to the marks of its sources. Home and End go to the ends, Escape closes what is open.
pub(super) fn walk(event: &KeyboardEvent, model: &BoardModel, state: State) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let key = event.key();
    if key == "Escape" {
        explain_nothing(event);
        if state.scope.get_untracked().is_some() {
            event.prevent_default();
            state.visit(None);
        }
        return;
    }
    let open = open(model, state, &state.filter.get_untracked());
    // A row's marks are no stop of their own, so the row may be another one than the stop.
    let here = row(event).or(state.tab_stop.get_untracked());
    let at = open
        .iter()
        .position(|at| Some(model.places[*at].scope) == here);
    let (Some(at), Some(last)) = (at, open.len().checked_sub(1)) else {
        return;
    };
    let on_board = state.layout.get_untracked() == Layout::Board && model.has_board;
    let to = match (key.as_str(), Direction::of_key(&key)) {
        ("Home", _) => Some(0),
        ("End", _) => Some(last),
        (_, None) => return,
        (_, Some(way)) if on_board => {
            let cells: Vec<Cell> = open.iter().map(|at| model.cell(*at)).collect();
            nearest_in_direction(&cells, cells[at], way)
        }
        (_, Some(Direction::Up)) => at.checked_sub(1),
        (_, Some(Direction::Down)) => Some((at + 1).min(last)),
        (_, Some(way)) => {
            let to = if way == Direction::Left {
                Move::Before
            } else {
                Move::Next
            };
            event.prevent_default();
            return state.move_focus(Focus::OtherInRow(to));
        }
    };
    event.prevent_default();
    if let Some(to) = to {
        let scope = model.places[open[to]].scope;
        state.tab_stop.set(Some(scope));
        state.move_focus(Focus::Place(scope));
    }
}

/// The place whose row or tile has the focus.
fn row(event: &Event) -> Option<Scope> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let row = target.closest("[data-territory]").ok()??;
    Scope::from_code(&row.get_attribute("data-territory")?)
}

/// Sets the filter. The Tab key's stop is always among the places that are left.
pub(super) fn apply_filter(model: &BoardModel, state: State, filter: PlaceFilter) {
    let day = state.day.get_untracked();
    let scope = |at: usize| model.places[at].scope;
    let here = state.tab_stop.get_untracked();
    let here = (0..model.places.len()).find(|at| Some(scope(*at)) == here);
    if !here.is_some_and(|at| model.admits(at, &filter, day)) {
        stop(model, state, &filter);
    }
    state.filter.set(filter);
}

/// The tab key stops at the first place that is left.
pub(super) fn stop(model: &BoardModel, state: State, filter: &PlaceFilter) {
    let left = open(model, state, filter);
    let first = left.first().map(|at| model.places[*at].scope);
    state.tab_stop.set(first);
}
