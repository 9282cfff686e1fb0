//! What is new since an older snapshot, in one line under the figure.

use super::state::State;
use crate::markup::{LiveEl, html};
use crate::text::together;
use crate::words::Words;
use leptos::prelude::*;

/// Empty, and taking no room, until the older snapshot has come.
pub(super) fn change(words: &'static Words, state: State) -> LiveEl {
    html::p()
        .class("change")
        .attr("role", "status")
        .child(move || {
            state
                .change
                .get()
                .map(|change| together(&(words.change)(&change)))
        })
}
