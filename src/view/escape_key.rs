//! Escape closes one thing of the card.

use super::state::{Focus, State};
use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

/// Closes what was opened over the card's content, wherever in the card the focus is. A key that has
/// closed something is used up: its default is prevented, so that a dialog around the card stays open.
pub(super) fn close_one(event: &Event, state: State) {
    let key: &KeyboardEvent = event.unchecked_ref();
    if key.key() != "Escape" || event.default_prevented() {
        return;
    }
    let focus = if state.sharing.open.get_untracked() {
        state.sharing.show(false);
        Focus::Share
    } else if state.singing.picked.read_untracked().is_some() {
        state.singing.picked.set(None);
        Focus::ShareLines
    } else {
        return;
    };
    event.prevent_default();
    state.focus.set(Some(focus));
}
