//! YouTube's player in a frame, controlled by messages without YouTube's own script.

use crate::browser::dom::interval::Interval;
use crate::browser::dom::listener::Listener;
use crate::embed::{YOUTUBE_LISTEN, YOUTUBE_ORIGIN, YOUTUBE_PAUSE, youtube_seek, youtube_update};
use crate::song::{PlayerUpdate, Playhead};
use js_sys::{JSON, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

/// How often the frame is asked for its state until it answers, and how many times at most.
const ASK_MS: i32 = 250;
const MAX_ASKS: u32 = 80;

pub(crate) struct Youtube {
    frame: Frame,
    /// `None` until it has answered.
    playhead: Rc<Cell<Option<Playhead>>>,
    _listener: Listener,
    _asking: Rc<RefCell<Option<Interval>>>,
}

impl Youtube {
    /// For a frame that is being loaded. Each message of the player fires a `timeupdate` on the frame's element, like that of
    /// a media element.
    pub fn listen(frame: &Element) -> Option<Youtube> {
        let frame: Frame = frame.clone().unchecked_into();
        let playhead = Rc::new(Cell::new(None));
        let asking = Rc::new(RefCell::new(None));
        let (frame_to_ask, mut asks) = (frame.clone(), 0);
        let ask = move || {
            asks += 1;
            // Before the frame has loaded, its document has another origin; the message contains nothing secret.
            if asks <= MAX_ASKS {
                frame_to_ask.post(YOUTUBE_LISTEN, "*");
            }
        };
        *asking.borrow_mut() = Interval::new(ASK_MS, ask);
        let (sender_frame, known, pending) = (frame.clone(), playhead.clone(), asking.clone());
        let window = web_sys::window()?;
        let listener = Listener::new(&window, &["message"], move |event| {
            let Some(update) = update_in(event, &sender_frame) else {
                return;
            };
            pending.take();
            known.set(match known.get() {
                Some(head) => Some(Playhead::after(head, update, now())),
                None => Playhead::new(update, now()),
            });
            fire_time_update(&sender_frame);
        });
        Some(Youtube {
            frame,
            playhead,
            _listener: listener,
            _asking: asking,
        })
    }

    pub fn frame(&self) -> &Element {
        &self.frame
    }

    pub fn seconds(&self) -> Option<f64> {
        self.playhead.get().map(|head| head.seconds(now()))
    }

    pub fn length_ms(&self) -> Option<u32> {
        self.playhead.get()?.length_ms()
    }

    pub fn is_playing(&self) -> bool {
        self.playhead.get().is_some_and(|head| head.playing)
    }

    pub fn seek(&self, seconds: f64) {
        self.frame.post(&youtube_seek(seconds), YOUTUBE_ORIGIN);
        let update = PlayerUpdate {
            seconds: Some(seconds),
            ..PlayerUpdate::default()
        };
        let head = self.playhead.get().map(|head| head.after(update, now()));
        self.playhead.set(head);
        fire_time_update(&self.frame);
    }

    pub fn pause(&self) {
        if self.is_playing() {
            self.frame.post(YOUTUBE_PAUSE, YOUTUBE_ORIGIN);
        }
    }
}

/// The update in a message, if it is from YouTube and from this frame.
fn update_in(event: Event, frame: &Frame) -> Option<PlayerUpdate> {
    let message: MessageEvent = event.unchecked_into();
    if message.origin() != YOUTUBE_ORIGIN || message.source() != frame.content_window() {
        return None;
    }
    let parsed = JSON::parse(&message.data().as_string()?).ok()?;
    let get = |of: &JsValue, key: &str| Reflect::get(of, &JsValue::from_str(key)).ok();
    let (event, info) = (get(&parsed, "event")?.as_string()?, get(&parsed, "info")?);
    youtube_update(&event, &|key| get(&info, key)?.as_f64())
}

fn fire_time_update(frame: &Element) {
    let _ = Event::new("timeupdate").map(|event| frame.dispatch_event(&event));
}

impl Frame {
    fn post(&self, message: &str, to: &str) {
        let window: FrameWindow = self.content_window().unchecked_into();
        // A frame that was removed from the page has no window.
        if window.is_truthy() {
            let _ = window.post_message(message, to);
        }
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = Element)]
    #[derive(Clone)]
    type Frame;
    #[wasm_bindgen(method, getter, js_name = contentWindow)]
    fn content_window(this: &Frame) -> JsValue;

    type FrameWindow;
    #[wasm_bindgen(method, catch, js_name = postMessage)]
    fn post_message(this: &FrameWindow, message: &str, to: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(extends = Event)]
    type MessageEvent;
    #[wasm_bindgen(method, getter)]
    fn data(this: &MessageEvent) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn origin(this: &MessageEvent) -> String;
    #[wasm_bindgen(method, getter)]
    fn source(this: &MessageEvent) -> JsValue;

    /// Milliseconds of a monotonic clock, from [`performance`](https://w3c.github.io/hr-time/#now-method).
    #[wasm_bindgen(js_namespace = performance)]
    fn now() -> f64;
}
