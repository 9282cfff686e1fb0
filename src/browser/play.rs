//! The board played through its dates: a step an eighth of a second, and none while nobody can see it.

use crate::contract::View;
use crate::song::Song;
use crate::view::{State, next_day};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

const STEP_MS: i32 = 125;

/// Steps until it is dropped.
pub(super) struct Play {
    interval: i32,
    _step: Closure<dyn FnMut()>,
}

impl Play {
    /// From the day that is shown, or from the first where none is or it is the last. It stops by itself
    /// after the last day and where the board is no longer open.
    pub fn start(song: Arc<Song>, state: State) -> Option<Play> {
        let days = song.number_ones_by_date(state.chart.get_untracked()?);
        if next_day(&days, state.day.get_untracked()).is_none() {
            state.day.set(None);
        }
        let step = Closure::<dyn FnMut()>::new(move || {
            let page = web_sys::window().and_then(|window| window.document());
            if page.is_some_and(|page| page.hidden()) {
                return;
            }
            let open = state.view.try_get_untracked() == Some(View::Chart);
            match next_day(&days, state.day.try_get_untracked().flatten()) {
                Some(next) if open => state.day.set(Some(next)),
                _ => state.playing.set(false),
            }
        });
        let window = web_sys::window()?;
        let interval = window.set_interval_with_callback_and_timeout_and_arguments_0(
            step.as_ref().unchecked_ref(),
            STEP_MS,
        );
        Some(Play {
            interval: interval.ok()?,
            _step: step,
        })
    }
}

impl Drop for Play {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_interval_with_handle(self.interval);
        }
    }
}
