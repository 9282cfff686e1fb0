//! Escape closes one thing of the card.

use super::state::{Focus, State};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// Closes what was opened over the card's content, wherever in the card the focus is. A key that has
/// closed something is used up: its default is prevented, so that a dialog around the card stays open.
pub(super) fn close_one(event: &KeyboardEvent, state: State) {
    if event.key() != "Escape" || event.default_prevented() {
        return;
    }
    let focus = if state.sharing.open.get_untracked() {
        state.sharing.show(false);
        Focus::MenuButton
    } else if state.lyrics.picked.read_untracked().is_some() {
        state.lyrics.picked.set(None);
        Focus::ShareLines
    } else {
        return;
    };
    event.prevent_default();
    state.move_focus(focus);
}
