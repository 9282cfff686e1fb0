//! Plays the board through its dates, eight a second, and pauses while the page is hidden.

use crate::browser::dom::interval::Interval;
use crate::embed::View;
use crate::song::Song;
use crate::view::{State, next_day};
use leptos::prelude::*;
use std::sync::Arc;

const STEP_MS: i32 = 125;

/// Starts at the day that is shown, or at the first if none is shown or it is the last. It stops after the last day, when
/// the panel is closed, or when the interval is dropped.
pub(crate) fn play(song: Arc<Song>, state: State) -> Option<Interval> {
    let chart = state.chart.get_untracked()?;
    let days = song.number_ones_by_date(chart, song.place_cadence(chart));
    if next_day(&days, state.day.get_untracked()).is_none() {
        state.day.set(days.first().map(|(date, _)| *date));
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
