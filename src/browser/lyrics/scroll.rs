//! Scrolling to a line inside the card, and never the page around it.

use crate::plot::{on_the_way, resting};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, Window};

/// Scrolls one list at a time, until it is dropped.
#[derive(Default)]
pub(crate) struct Scroll {
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
        let from = f64::from(list.scroll_top());
        let at_once = still(&window);
        if at_once {
            list.set_scroll_top(rest(line, &list).round() as i32);
        }
        if (rest(line, &list) - from).abs() >= 1.0 {
            *self.way.borrow_mut() = Way::start(window, line.clone(), list, from, at_once);
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

/// Where a list is to be scrolled to for a line, as things stand.
fn rest(line: &Element, list: &Element) -> f64 {
    let of_line = line.get_bounding_client_rect();
    let top = of_line.top() - list.get_bounding_client_rect().top();
    resting(
        top + f64::from(list.scroll_top()),
        of_line.height(),
        f64::from(list.client_height()),
        f64::from(list.scroll_height()),
    )
}

impl Way {
    /// Lines that nobody has seen yet have a height that is guessed: where the line rests is asked anew
    /// on each frame, and for some more once it is there.
    fn start(
        window: Window,
        line: Element,
        list: Element,
        from: f64,
        at_once: bool,
    ) -> Option<Way> {
        let (frame, step) = (Rc::new(Cell::new(0)), Step::default());
        let (next, again, page) = (frame.clone(), Rc::downgrade(&step), window.clone());
        let (mut began, mut more) = (None, 3);
        let ask = move |window: &Window, step: &Closure<dyn FnMut(f64)>| {
            window
                .request_animation_frame(step.as_ref().unchecked_ref())
                .ok()
        };
        *step.borrow_mut() = Some(Closure::<dyn FnMut(f64)>::new(move |now: f64| {
            let elapsed = if at_once {
                f64::INFINITY
            } else {
                now - *began.get_or_insert(now)
            };
            let (top, arrived) = on_the_way(from, rest(&line, &list), elapsed);
            list.set_scroll_top(top.round() as i32);
            more -= i32::from(arrived);
            let step = again.upgrade().filter(|_| more > 0);
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
pub(crate) fn scroller(line: &Element, card: &HtmlElement) -> Option<Element> {
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

pub(crate) fn still(window: &Window) -> bool {
    let asked = window.match_media("(prefers-reduced-motion: reduce)");
    asked.ok().flatten().is_some_and(|answer| answer.matches())
}
