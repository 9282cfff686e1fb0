//! One listener for every card of a page; each element's answers are found by the element.

use super::attribute::Answer;
use leptos::ev::Event;
use leptos::wasm_bindgen::closure::Closure;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::Element;
use leptos::web_sys::js_sys::{Function, WeakMap};
use std::cell::RefCell;

type Answers = Vec<(&'static str, Answer)>;

/// Which element answers what. It lives as long as the page.
struct Desk {
    /// From an element to its place in `answers`.
    places: WeakMap,
    answers: RefCell<Vec<Option<Answers>>>,
    listener: Function,
}

thread_local! {
    static DESK: Desk = Desk {
        places: WeakMap::new(),
        answers: RefCell::default(),
        listener: Closure::<dyn Fn(Event)>::new(answer).into_js_value().unchecked_into(),
    };
}

/// An element that answers, until this is dropped.
pub(super) struct Listening(usize);

impl Listening {
    pub(super) fn to(element: &Element, answers: Answers) -> Listening {
        DESK.with(|desk| {
            for (name, _) in &answers {
                // It fails for no name and no element.
                let _ = element.add_event_listener_with_callback(name, &desk.listener);
            }
            let mut all = desk.answers.borrow_mut();
            let free = all.iter().position(Option::is_none);
            let place = free.unwrap_or_else(|| {
                all.push(None);
                all.len() - 1
            });
            all[place] = Some(answers);
            desk.places.set(element, &JsValue::from(place as u32));
            Listening(place)
        })
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        // Dropped only after the desk is left: an answer may own what is dropped with it.
        let gone = DESK.with(|desk| desk.answers.borrow_mut()[self.0].take());
        drop(gone);
    }
}

fn answer(event: Event) {
    let found = DESK.with(|desk| {
        let element = event.current_target()?;
        let place = desk.places.get(element.unchecked_ref()).as_f64()?;
        let all = desk.answers.borrow();
        let answers = all.get(place as usize)?.as_ref()?;
        let name = event.type_();
        let known = answers.iter().find(|(known, _)| *known == name)?;
        Some(known.1.clone())
    });
    if let Some(answer) = found {
        answer(&event);
    }
}
