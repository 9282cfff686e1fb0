//! Scrolling to a line inside the card, and never the page around it.

use crate::plot::{on_the_way, resting};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, Window};

/// Scrolls one list at a time, until it is dropped.
#[derive(Default)]
pub(super) struct Scroll {
    way: RefCell<Option<Way>>,
}

/// A callback that asks for itself again.
type Step = Rc<RefCell<Option<Closure<dyn FnMut(f64)>>>>;

/// A list on its way.
struct Way {
    frame: Rc<Cell<i32>>,
    _step: Step,
}

impl Scroll {
    /// Brings a line into sight, at once where the reader wants no motion.
    pub fn to(&self, line: &Element, card: &HtmlElement) {
        self.stop();
        let Some((window, list)) = web_sys::window().zip(scroller(line, card)) else {
            return;
        };
        let (from, window_height) = (
            f64::from(list.scroll_top()),
            f64::from(list.client_height()),
        );
        let (box_of_line, box_of_list) = (
            line.get_bounding_client_rect(),
            list.get_bounding_client_rect(),
        );
        let top = box_of_line.top() - box_of_list.top() + from;
        let whole = f64::from(list.scroll_height());
        let to = resting(top, box_of_line.height(), window_height, whole);
        if still(&window) {
            list.set_scroll_top(to.round() as i32);
        } else if (to - from).abs() >= 1.0 {
            *self.way.borrow_mut() = Way::start(window, list, from, to);
        }
    }

    /// The same with a line by its place.
    pub fn to_line(&self, at: usize, card: &HtmlElement) {
        let name = format!(".lyrics > :nth-child({})", at + 1);
        if let Ok(Some(line)) = card.query_selector(&name) {
            self.to(&line, card);
        }
    }

    /// Stops where it is: the reader scrolls.
    pub fn stop(&self) {
        self.way.take();
    }
}

impl Way {
    fn start(window: Window, list: Element, from: f64, to: f64) -> Option<Way> {
        let (frame, step) = (Rc::new(Cell::new(0)), Step::default());
        let (next, again, page) = (frame.clone(), Rc::downgrade(&step), window.clone());
        let mut began = None;
        let ask = move |window: &Window, step: &Closure<dyn FnMut(f64)>| {
            window
                .request_animation_frame(step.as_ref().unchecked_ref())
                .ok()
        };
        *step.borrow_mut() = Some(Closure::<dyn FnMut(f64)>::new(move |now: f64| {
            let elapsed = now - *began.get_or_insert(now);
            let (top, arrived) = on_the_way(from, to, elapsed);
            list.set_scroll_top(top.round() as i32);
            let step = again.upgrade().filter(|_| !arrived);
            if let Some(step) = step.as_ref().map(|step| step.borrow()) {
                let asked = step.as_ref().and_then(|step| ask(&page, step));
                next.set(asked.unwrap_or_default());
            }
        }));
        let first = step.borrow().as_ref().and_then(|step| ask(&window, step));
        frame.set(first?);
        Some(Way { frame, _step: step })
    }
}

impl Drop for Way {
    fn drop(&mut self) {
        let window = web_sys::window();
        let _ = window.map(|window| window.cancel_animation_frame(self.frame.get()));
    }
}

/// What scrolls around a line, up to the card: the list itself, or the panel where that has a height.
pub(super) fn scroller(line: &Element, card: &HtmlElement) -> Option<Element> {
    let window = web_sys::window()?;
    let mut around = line.parent_element();
    while let Some(element) = around.filter(|element| !element.is_same_node(Some(card))) {
        if element.scroll_height() > element.client_height() {
            let style = window.get_computed_style(&element).ok().flatten();
            let overflow = style.and_then(|style| style.get_property_value("overflow-y").ok());
            if overflow.is_some_and(|value| value == "auto" || value == "scroll") {
                return Some(element);
            }
        }
        around = element.parent_element();
    }
    None
}

fn still(window: &Window) -> bool {
    let asked = window.match_media("(prefers-reduced-motion: reduce)");
    asked.ok().flatten().is_some_and(|answer| answer.matches())
}
