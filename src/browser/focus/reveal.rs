//! Scrolling to what the reader has opened. Nothing else in a card scrolls the page.

use crate::browser::lyrics::scroll::prefers_reduced_motion;
use web_sys::{Element, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Scrolls an element that is below the bottom of the window into view, as little as needed.
pub(crate) fn reveal(card: &Element, selector: &str) {
    let (Some(window), Ok(Some(found))) = (web_sys::window(), card.query_selector(selector)) else {
        return;
    };
    let window_height = window.inner_height().ok().and_then(|px| px.as_f64());
    if window_height.is_none_or(|height| found.get_bounding_client_rect().bottom() <= height) {
        return;
    }
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    options.set_behavior(if prefers_reduced_motion(&window) {
        ScrollBehavior::Instant
    } else {
        ScrollBehavior::Smooth
    });
    found.scroll_into_view_with_scroll_into_view_options(&options);
}
