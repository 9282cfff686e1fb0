//! Scrolling to a line inside the card, never of the page around it.

use super::scroll_animation::{ScrollAnimation, target_top};
use std::cell::RefCell;
use web_sys::{Element, HtmlElement, Window};

/// Scrolls one list at a time, until it is dropped.
#[derive(Default)]
pub(crate) struct LineScroller {
    animation: RefCell<Option<ScrollAnimation>>,
}

impl LineScroller {
    /// Scrolls to a line, without animation where the reader prefers reduced motion.
    pub fn scroll_to(&self, line: &Element, card: &HtmlElement) {
        self.stop();
        let parent = line.parent_element();
        if let Some(list) = parent.filter(|list| list.has_attribute("data-vertical")) {
            // Lines are beside each other: only the list scrolls, as smoothly as its style says.
            let [to, within] = [line, &list].map(Element::get_bounding_client_rect);
            let by = to.left() + to.width() / 2.0 - within.left() - within.width() / 2.0;
            list.scroll_by_with_x_and_y(by, 0.0);
            return;
        }
        let Some((window, list)) = web_sys::window().zip(scroller(line, card)) else {
            return;
        };
        let from = f64::from(list.scroll_top());
        let instant = prefers_reduced_motion(&window);
        if instant {
            list.set_scroll_top(target_top(line, &list).round() as i32);
        }
        if (target_top(line, &list) - from).abs() >= 1.0 {
            *self.animation.borrow_mut() =
                ScrollAnimation::start(window, line.clone(), list, from, instant);
        }
    }

    /// The same for a line by its index.
    pub fn to_line(&self, at: usize, card: &HtmlElement) {
        let selector = format!(".lyrics > :nth-child({})", at + 1);
        if let Ok(Some(line)) = card.query_selector(&selector) {
            self.scroll_to(&line, card);
        }
    }

    /// Stops where it is, as the reader scrolls.
    pub fn stop(&self) {
        self.animation.take();
    }
}

/// The scroll container of a line inside the card: the list, or the panel if that has a limited height.
pub(crate) fn scroller(line: &Element, card: &HtmlElement) -> Option<Element> {
    let window = web_sys::window()?;
    let mut ancestor = line.parent_element();
    while let Some(element) = ancestor.filter(|element| !element.is_same_node(Some(card))) {
        if element.scroll_height() > element.client_height() {
            let style = window.get_computed_style(&element).ok().flatten();
            let overflow = style.and_then(|style| style.get_property_value("overflow-y").ok());
            if overflow.is_some_and(|value| value == "auto" || value == "scroll") {
                return Some(element);
            }
        }
        ancestor = element.parent_element();
    }
    None
}

/// Whether the system asks for less motion.
pub(crate) fn prefers_reduced_motion(window: &Window) -> bool {
    let query = window.match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|query| query.matches())
}
