//! The levels of the card's headings: its title is a section of the page around it, or the page's own.

use crate::markup::{El, el};
use crate::view::state::State;

/// The song's title. It is the only `h1` of a page whose main content the card is.
pub(crate) fn title(state: State) -> El {
    el(if state.main { "h1.title" } else { "h2.title" })
}

/// The name of a part of the card, one level below the title.
pub(crate) fn heading(state: State) -> El {
    el(if state.main {
        "h2.heading"
    } else {
        "h3.heading"
    })
}

/// A heading for screen readers, where the eye finds the name elsewhere.
pub(crate) fn hidden_heading(state: State) -> El {
    el(if state.main {
        "h2.heading.heard"
    } else {
        "h3.heading.heard"
    })
}
