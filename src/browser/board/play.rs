//! The board played through its dates: a step an eighth of a second, and none while nobody can see it.

use crate::browser::dom::interval::Interval;
use crate::embed::View;
use crate::song::Song;
use crate::view::{State, next_day};
use leptos::prelude::*;
use std::sync::Arc;

const STEP_MS: i32 = 125;

/// Steps until the interval is dropped: from the day that is shown, or from the first where none is or
/// it is the last. It stops by itself after the last day and where the board is no longer open.
pub(crate) fn play(song: Arc<Song>, state: State) -> Option<Interval> {
    let chart = state.chart.get_untracked()?;
    let days = song.number_ones_by_date(chart, song.place_cadence(chart));
    if next_day(&days, state.day.get_untracked()).is_none() {
        state.day.set(None);
    }
    Interval::new(STEP_MS, move || {
        let page = web_sys::window().and_then(|window| window.document());
        if page.is_some_and(|page| page.hidden()) {
            return;
        }
        let open = state.view.try_get_untracked() == Some(View::Chart);
        match next_day(&days, state.day.try_get_untracked().flatten()) {
            Some(next) if open => state.day.set(Some(next)),
            _ => state.playing.set(false),
        }
    })
}
