//! The animation of a list that scrolls to a line, frame by frame.

use crate::plot::{scroll_position, scroll_target};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Window};

/// A callback for each frame, which requests the next one.
type FrameCallback = Rc<RefCell<Option<Closure<dyn FnMut(f64)>>>>;

/// A list that is being scrolled.
pub(super) struct ScrollAnimation {
    frame_request: Rc<Cell<i32>>,
    _step: FrameCallback,
}

/// The scroll position of a list for a line with the current layout, in CSS pixels.
pub(super) fn target_top(line: &Element, list: &Element) -> f64 {
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
    pub fn start(
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
