//! The levels of the card's headings: its title is that of a section of a page, or of the whole page.

use crate::markup::El;
use crate::markup::html::{h1, h2, h3};
use crate::view::state::State;

/// The song's title. It is the only `h1` of a page whose main content the card is.
pub(crate) fn title(state: State) -> El {
    if state.main { h1() } else { h2() }.class("title")
}

/// The name of a part of the card, one level below the title.
pub(crate) fn heading(state: State) -> El {
    if state.main { h2() } else { h3() }.class("heading")
}

/// A heading for screen readers, where the eye finds the name elsewhere.
pub(crate) fn hidden_heading(state: State) -> El {
    heading(state).class("visually-hidden")
}
