//! YouTube's player in a frame, spoken to by messages: none of YouTube's script is loaded for it.

use crate::browser::dom::interval::Interval;
use crate::browser::dom::listener::Listener;
use crate::embed::{LISTENING, PAUSE, YOUTUBE, youtube_seek};
use crate::song::{PlayerUpdate, Playhead};
use js_sys::{JSON, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

/// How often the frame is asked to tell what it does, and how many times until it is let be.
const ASK_MS: i32 = 250;
const MOST_ASKED: u32 = 80;

pub(crate) struct Youtube {
    frame: Frame,
    /// What it has told; nothing before it answers.
    head: Rc<Cell<Option<Playhead>>>,
    _ear: Listener,
    _asking: Rc<RefCell<Option<Interval>>>,
}

impl Youtube {
    /// Begins to speak with a frame that is on its way. Whatever the frame tells, its element then has a
    /// `timeupdate` as a player's would.
    pub fn listen(frame: &Element) -> Option<Youtube> {
        let frame: Frame = frame.clone().unchecked_into();
        let head = Rc::new(Cell::new(None));
        let asking = Rc::new(RefCell::new(None));
        let (asked, mut times) = (frame.clone(), 0);
        let ask = move || {
            times += 1;
            // What stands in the frame before it has loaded is of any origin, and learns nothing by this.
            if times <= MOST_ASKED {
                asked.say(LISTENING, "*");
            }
        };
        *asking.borrow_mut() = Interval::new(ASK_MS, ask);
        let (heard, known, answered) = (frame.clone(), head.clone(), asking.clone());
        let window = web_sys::window()?;
        let ear = Listener::new(&window, &["message"], move |event| {
            let Some(told) = told(event, &heard) else {
                return;
            };
            answered.take();
            known.set(match known.get() {
                Some(head) => Some(Playhead::after(head, told, now())),
                None => Playhead::new(told, now()),
            });
            tell(&heard);
        });
        Some(Youtube {
            frame,
            head,
            _ear: ear,
            _asking: asking,
        })
    }

    pub fn frame(&self) -> &Element {
        &self.frame
    }

    pub fn seconds(&self) -> Option<f64> {
        self.head.get().map(|head| head.seconds(now()))
    }

    pub fn length_ms(&self) -> Option<u32> {
        self.head.get()?.length_ms()
    }

    pub fn plays(&self) -> bool {
        self.head.get().is_some_and(|head| head.playing)
    }

    pub fn seek(&self, seconds: f64) {
        self.frame.say(&youtube_seek(seconds), YOUTUBE);
        let told = PlayerUpdate {
            seconds: Some(seconds),
            ..PlayerUpdate::default()
        };
        let head = self.head.get().map(|head| head.after(told, now()));
        self.head.set(head);
        tell(&self.frame);
    }

    pub fn pause(&self) {
        if self.plays() {
            self.frame.say(PAUSE, YOUTUBE);
        }
    }
}

/// What a message tells, where it is YouTube's and comes from this very frame.
fn told(event: Event, frame: &Frame) -> Option<PlayerUpdate> {
    let message: Message = event.unchecked_into();
    if message.origin() != YOUTUBE || message.source() != frame.inside() {
        return None;
    }
    let said = JSON::parse(&message.data().as_string()?).ok()?;
    let get = |of: &JsValue, key: &str| Reflect::get(of, &JsValue::from_str(key)).ok();
    let (event, info) = (get(&said, "event")?.as_string()?, get(&said, "info")?);
    PlayerUpdate::by_youtube(&event, &|key| get(&info, key)?.as_f64())
}

fn tell(frame: &Element) {
    let _ = Event::new("timeupdate").map(|event| frame.dispatch_event(&event));
}

impl Frame {
    fn say(&self, message: &str, to: &str) {
        let inside: Inside = self.inside().unchecked_into();
        // A frame that has left the page has nothing inside.
        if inside.is_truthy() {
            let _ = inside.post(message, to);
        }
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = Element)]
    #[derive(Clone)]
    type Frame;
    #[wasm_bindgen(method, getter, js_name = contentWindow)]
    fn inside(this: &Frame) -> JsValue;

    type Inside;
    #[wasm_bindgen(method, catch, js_name = postMessage)]
    fn post(this: &Inside, message: &str, to: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(extends = Event)]
    type Message;
    #[wasm_bindgen(method, getter)]
    fn data(this: &Message) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn origin(this: &Message) -> String;
    #[wasm_bindgen(method, getter)]
    fn source(this: &Message) -> JsValue;

    /// Milliseconds of a clock that only goes on.
    #[wasm_bindgen(js_namespace = performance)]
    fn now() -> f64;
}
