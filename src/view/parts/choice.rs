//! Buttons of which some are pressed.

use crate::markup::html::{button, div};
use crate::markup::{El, Node, truth};

/// A row of buttons that belong together.
pub(crate) fn choices(label: &'static str) -> El {
    div()
        .class("choice")
        .attr("role", "group")
        .attr("aria-label", label)
}

/// Buttons on a common background, of which one is chosen.
pub(crate) fn segmented(label: &'static str) -> El {
    div()
        .class("segmented")
        .attr("role", "group")
        .attr("aria-label", label)
}

/// A button that is pressed or not.
pub(crate) fn choice(
    name: impl Into<Node>,
    pressed: impl Fn() -> bool + Send + Sync + 'static,
) -> El {
    button()
        .attr("type", "button")
        .attr("aria-pressed", move || truth(pressed()))
        .child(name.into())
}
