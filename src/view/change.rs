//! What is new since an older snapshot, in one line under the figure.

use super::state::State;
use crate::markup::{LiveEl, html};
use crate::text::non_breaking;
use crate::words::Words;
use leptos::prelude::*;

/// Empty, and without height, until the previous snapshot has loaded.
pub(super) fn change(words: &'static Words, state: State) -> LiveEl {
    html::p()
        .class("change")
        .attr("role", "status")
        .child(move || {
            state
                .change
                .get()
                .map(|change| non_breaking(&(words.headline.change)(&change)))
        })
}
