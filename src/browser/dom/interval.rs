//! An interval timer that is cleared on drop.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

pub(crate) struct Interval {
    handle: i32,
    _act: Closure<dyn FnMut()>,
}

impl Interval {
    /// Calls `act` every `ms` milliseconds.
    pub fn new(ms: i32, act: impl FnMut() + 'static) -> Option<Interval> {
        let act = Closure::<dyn FnMut()>::new(act);
        let window = web_sys::window()?;
        let handle = window.set_interval_with_callback_and_timeout_and_arguments_0(
            act.as_ref().unchecked_ref(),
            ms,
        );
        Some(Interval {
            handle: handle.ok()?,
            _act: act,
        })
    }
}

impl Drop for Interval {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_interval_with_handle(self.handle);
        }
    }
}
