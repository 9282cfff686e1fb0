//! YouTube's player in a frame, controlled by messages without YouTube's own script.

use crate::browser::dom::interval::Interval;
use crate::browser::dom::listener::Listener;
use crate::embed::{YOUTUBE_LISTEN, YOUTUBE_ORIGIN, YOUTUBE_PAUSE, youtube_seek, youtube_update};
use crate::song::{PlayerUpdate, Playhead};
use js_sys::{JSON, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlIFrameElement, MessageEvent};

/// How often the frame is asked for its state until it answers, and how many times at most.
const ASK_MS: i32 = 250;
const MAX_ASKS: u32 = 80;

pub(crate) struct Youtube {
    frame: HtmlIFrameElement,
    /// `None` until it has answered.
    playhead: Rc<Cell<Option<Playhead>>>,
    _listener: Listener,
    _asking: Rc<RefCell<Option<Interval>>>,
}

impl Youtube {
    /// For a frame that is being loaded. Each message of the player fires a `timeupdate` on the frame's element, like that of
    /// a media element.
    pub fn listen(frame: &Element) -> Option<Youtube> {
        let frame: HtmlIFrameElement = frame.clone().unchecked_into();
        let playhead = Rc::new(Cell::new(None));
        let asking = Rc::new(RefCell::new(None));
        let (frame_to_ask, mut asks) = (frame.clone(), 0);
        let ask = move || {
            asks += 1;
            // Before the frame has loaded, its document has another origin; the message contains nothing secret.
            if asks <= MAX_ASKS {
                post(&frame_to_ask, YOUTUBE_LISTEN, "*");
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
        post(&self.frame, &youtube_seek(seconds), YOUTUBE_ORIGIN);
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
            post(&self.frame, YOUTUBE_PAUSE, YOUTUBE_ORIGIN);
        }
    }
}

/// The update in a message, if it is from YouTube and from this frame.
fn update_in(event: Event, frame: &HtmlIFrameElement) -> Option<PlayerUpdate> {
    let message: MessageEvent = event.unchecked_into();
    let sender: Option<JsValue> = message.source().map(JsValue::from);
    let frame_window: Option<JsValue> = frame.content_window().map(JsValue::from);
    if message.origin() != YOUTUBE_ORIGIN || sender != frame_window {
        return None;
    }
    let parsed = JSON::parse(&message.data().as_string()?).ok()?;
    let get = |of: &JsValue, key: &str| Reflect::get(of, &JsValue::from_str(key)).ok();
    let (event, info) = (get(&parsed, "event")?.as_string()?, get(&parsed, "info")?);
    youtube_update(&event, &|key| get(&info, key)?.as_f64())
}

fn fire_time_update(frame: &HtmlIFrameElement) {
    let _ = Event::new("timeupdate").map(|event| frame.dispatch_event(&event));
}

/// Posts a message to a frame; one that was removed from the page has no window.
fn post(frame: &HtmlIFrameElement, message: &str, to: &str) {
    if let Some(window) = frame.content_window() {
        let _ = window.post_message(&JsValue::from_str(message), to);
    }
}

/// Milliseconds of a monotonic clock, from [`performance`](https://w3c.github.io/hr-time/#now-method).
fn now() -> f64 {
    let clock = web_sys::window().and_then(|window| window.performance());
    clock.map_or(0.0, |clock| clock.now())
}
