//! Scrolling to a line inside the card, never of the page around it.

use crate::plot::{scroll_position, scroll_target};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, Window};

/// Scrolls one list at a time, until it is dropped.
#[derive(Default)]
pub(crate) struct LineScroller {
    animation: RefCell<Option<ScrollAnimation>>,
}

/// A callback for each frame, which requests the next one.
type FrameCallback = Rc<RefCell<Option<Closure<dyn FnMut(f64)>>>>;

/// A list that is being scrolled.
struct ScrollAnimation {
    frame_request: Rc<Cell<i32>>,
    _step: FrameCallback,
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

/// The scroll position of a list for a line with the current layout, in CSS pixels.
fn target_top(line: &Element, list: &Element) -> f64 {
    let line_box = line.get_bounding_client_rect();
    let top = line_box.top() - list.get_bounding_client_rect().top();
    scroll_target(
        top + f64::from(list.scroll_top()),
        line_box.height(),
        f64::from(list.client_height()),
        f64::from(list.scroll_height()),
    )
}

impl ScrollAnimation {
    /// Lines that were never visible have an estimated height (`content-visibility`), so the target is measured again on
    /// each frame, and on three more after it is reached.
    fn start(
        window: Window,
        line: Element,
        list: Element,
        from: f64,
        instant: bool,
    ) -> Option<ScrollAnimation> {
        let (frame_request, step) = (Rc::new(Cell::new(0)), FrameCallback::default());
        let (next_request, weak_step, page) =
            (frame_request.clone(), Rc::downgrade(&step), window.clone());
        let (mut started, mut frames_left) = (None, 3);
        let request_frame = move |window: &Window, step: &Closure<dyn FnMut(f64)>| {
            window
                .request_animation_frame(step.as_ref().unchecked_ref())
                .ok()
        };
        *step.borrow_mut() = Some(Closure::<dyn FnMut(f64)>::new(move |now: f64| {
            let elapsed = if instant {
                f64::INFINITY
            } else {
                now - *started.get_or_insert(now)
            };
            let (top, arrived) = scroll_position(from, target_top(&line, &list), elapsed);
            list.set_scroll_top(top.round() as i32);
            frames_left -= i32::from(arrived);
            let step = weak_step.upgrade().filter(|_| frames_left > 0);
            if let Some(step) = step.as_ref().map(|step| step.borrow()) {
                let requested = step.as_ref().and_then(|step| request_frame(&page, step));
                next_request.set(requested.unwrap_or_default());
            }
        }));
        let first = step
            .borrow()
            .as_ref()
            .and_then(|step| request_frame(&window, step));
        frame_request.set(first?);
        Some(ScrollAnimation {
            frame_request,
            _step: step,
        })
    }
}

impl Drop for ScrollAnimation {
    fn drop(&mut self) {
        let window = web_sys::window();
        let _ = window.map(|window| window.cancel_animation_frame(self.frame_request.get()));
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

pub(crate) fn prefers_reduced_motion(window: &Window) -> bool {
    let query = window.match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|query| query.matches())
}
