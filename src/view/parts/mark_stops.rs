//! The marks of a list as one stop of the Tab key.
//!
//! A list cites a source in nearly every entry, and nobody wants to tab through all of them. The Tab key
//! stops at the first mark, and the arrow keys go from mark to mark. Screen readers reach every mark by
//! their own commands, since each stays a button.

use crate::markup::El;
use crate::view::state::{Focus, Move, State};
use leptos::ev::{self, KeyboardEvent};
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

/// A list whose marks are one stop. Marks of a list inside it that are one stop already stay so.
pub(crate) fn single_tab_stop(list: El, state: State) -> El {
    with_arrow_keys(first_in_tab_order(list), state)
}

/// The same without its keys: an element around the list answers to them.
pub(crate) fn first_in_tab_order(mut list: El) -> El {
    let mut first = true;
    list.each("mark", &mut |mark| {
        if !mark.has("tabindex") {
            mark.set("tabindex", if first { "0" } else { "-1" });
            first = false;
        }
    });
    list
}

/// Marks that the Tab key does not stop at: other keys lead to them.
pub(crate) fn without_tab_stop(mut marks: El) -> El {
    marks.each("mark", &mut |mark| mark.set("tabindex", "-1"));
    marks
}

/// An element in which arrow keys go from mark to mark.
pub(crate) fn with_arrow_keys(list: El, state: State) -> El {
    list.attr("data-marks", true)
        .on(ev::keydown, move |event| step(&event, state))
}

/// Arrows go to the next mark and to the one before, Home and End to the first and the last.
fn step(event: &KeyboardEvent, state: State) {
    if event.default_prevented() || event.alt_key() || event.ctrl_key() || event.meta_key() {
        return;
    }
    let to = match event.key().as_str() {
        "ArrowDown" | "ArrowRight" => Move::Next,
        "ArrowUp" | "ArrowLeft" => Move::Before,
        "Home" => Move::First,
        "End" => Move::Last,
        _ => return,
    };
    let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    if target.is_some_and(|target| target.matches(".mark").unwrap_or_default()) {
        event.prevent_default();
        state.move_focus(Focus::OtherMark(to));
    }
}
