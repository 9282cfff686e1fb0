//! Lines that follow a player: its clock is asked while it plays and the reader can see the lines.

use super::events;
use super::listener::Listener;
use super::player::{self, Next, Player, TOLD};
use super::scroll::{Scroll, scroller};
use super::selection::selected;
use super::shown::Shown;
use super::sung::Sung;
use crate::contract::View;
use crate::song::{Clock, Song};
use crate::view::State;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, HtmlElement, IntersectionObserver, IntersectionObserverEntry};

/// What a reader scrolls with. The card's own scrolling makes none of these.
const HANDS: [&str; 4] = ["wheel", "touchmove", "keydown", "pointerdown"];
const SCROLL_KEYS: [&str; 7] = [
    "ArrowUp",
    "ArrowDown",
    "PageUp",
    "PageDown",
    "Home",
    "End",
    " ",
];

/// A card whose lines follow, until it is dropped.
pub(super) struct Follow {
    host: HtmlElement,
    place: HtmlElement,
    song: Arc<Song>,
    state: State,
    sung: RefCell<Sung>,
    scroll: Scroll,
    player: RefCell<Option<(Player, Listener)>>,
    /// The time in seconds that the page has told by itself.
    told: Cell<Option<f64>>,
    /// The line that was scrolled to.
    led: Cell<Option<usize>>,
    visible: Cell<bool>,
    beat: Closure<dyn FnMut()>,
    next: RefCell<Option<Next>>,
    watch: Option<IntersectionObserver>,
    _seen: Closure<dyn FnMut(js_sys::Array)>,
    ears: RefCell<Vec<Listener>>,
}

impl Follow {
    /// Attends to a card that shows lyrics with times; any other has nothing to follow.
    pub fn attend(
        shown: &mut Shown,
        host: &HtmlElement,
        place: &HtmlElement,
        song: &Arc<Song>,
        told: Option<f64>,
    ) -> Option<Rc<Follow>> {
        let sung = Sung::new(place, song.lyrics.as_ref()?);
        if !sung.is_timed() {
            return None;
        }
        let state = shown.state;
        let follow = Rc::new_cyclic(|weak: &Weak<Follow>| {
            let (beating, seeing) = (weak.clone(), weak.clone());
            let beat = Closure::<dyn FnMut()>::new(move || {
                if let Some(follow) = beating.upgrade() {
                    follow.next.take();
                    follow.tick();
                }
            });
            let seen = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
                if let Some(follow) = seeing.upgrade() {
                    let entry: IntersectionObserverEntry = entries.pop().unchecked_into();
                    follow.visible.set(entry.is_intersecting());
                    follow.find();
                }
            });
            let watch = IntersectionObserver::new(seen.as_ref().unchecked_ref()).ok();
            Follow {
                host: host.clone(),
                place: place.clone(),
                song: song.clone(),
                state,
                sung: RefCell::new(sung),
                scroll: Scroll::default(),
                player: RefCell::default(),
                told: Cell::new(told),
                led: Cell::new(None),
                visible: Cell::new(false),
                beat,
                next: RefCell::default(),
                watch,
                _seen: seen,
                ears: RefCell::default(),
            }
        });
        if let Some(watch) = &follow.watch {
            watch.observe(host);
        }
        Follow::listen(&follow, shown);
        Some(follow)
    }

    fn listen(this: &Rc<Follow>, shown: &mut Shown) {
        let singing = this.state.singing;
        let weak = Rc::downgrade(this);
        let hidden = move |_: Event| with(&weak, Follow::tick);
        let page = web_sys::window().and_then(|window| window.document());
        let mut ears = this.ears.borrow_mut();
        ears.extend(page.map(|page| Listener::new(&page, &["visibilitychange"], hidden)));
        let weak = Rc::downgrade(this);
        let panel = this.place.query_selector("#songcard-lyrics").ok().flatten();
        ears.extend(panel.map(|panel| {
            Listener::new(&panel, &HANDS, move |event| {
                with(&weak, |follow| follow.hold(&event));
            })
        }));
        let weak = Rc::downgrade(this);
        shown.watch(move || {
            with(&weak, |follow| {
                follow.state.view.track();
                singing.offset_ms.track();
                follow.tick();
            });
        });
        let weak = Rc::downgrade(this);
        shown.watch(move || {
            singing.clock.track();
            singing.away.track();
            // By then the lines have the height that they get with a player.
            let weak = weak.clone();
            spawn_local(async move { with(&weak, |follow| follow.lead(follow.led.get())) });
        });
        let weak = Rc::downgrade(this);
        shown.watch(move || {
            // The page hears of it, and may do anything to the card: not while an effect of it runs.
            if let (Some(sought), Some(follow)) = (singing.sought.get(), weak.upgrade()) {
                spawn_local(async move { follow.seek(sought) });
            }
        });
    }

    /// Looks for the player that the host names now.
    pub fn find(self: &Rc<Self>) {
        let id = self.host.get_attribute("for");
        let found = id.and_then(|id| player::find(&self.host, id.trim()));
        let known = self
            .player
            .borrow()
            .as_ref()
            .map(|(player, _)| player.clone());
        if known.as_deref() != found.as_deref() {
            self.next.take();
            let weak = Rc::downgrade(self);
            let heard = found.map(|player| {
                let ear = Listener::new(&player, &TOLD, move |_| {
                    with(&weak, Follow::tick);
                });
                (player, ear)
            });
            self.player.replace(heard);
        }
        self.tick();
    }

    /// The page tells the time in seconds by itself.
    pub fn tell(&self, seconds: Option<f64>) {
        self.told.set(seconds);
        self.tick();
    }

    /// The player's time in seconds.
    pub fn seconds(&self) -> Option<f64> {
        let player = self.player.borrow();
        player.as_ref().map(|(player, _)| player.seconds())
    }

    /// Looks at the clock, and once more on the next frame while it goes on.
    fn tick(&self) {
        let singing = self.state.singing;
        if singing.clock.is_disposed() || !self.is_seen() {
            self.next.take();
            return;
        }
        let player = self.player.borrow();
        let player = player.as_ref().map(|(player, _)| player);
        let preview = |element: &web_sys::Element| element.has_attribute("data-preview");
        let preview = preview(&self.host) || player.is_some_and(|player| preview(player));
        let seconds = player.map(Player::seconds).or(self.told.get());
        let clock = seconds.map(|_| self.song.clock(player.and_then(Player::length_ms), preview));
        if singing.clock.get_untracked() != clock {
            singing.clock.set(clock);
        }
        let offset = f64::from(singing.offset_ms.get_untracked());
        let followed = seconds.filter(|_| clock == Some(Clock::Followed));
        // The cast holds to the range.
        self.mark(followed.map(|seconds| (seconds * 1000.0 + offset).round() as u32));
        let playing = player.filter(|player| !player.paused());
        if playing.is_none() {
            self.next.take();
        } else if self.next.borrow().is_none() {
            let next = playing.and_then(|player| player.next(self.beat.as_ref().unchecked_ref()));
            self.next.replace(next);
        }
    }

    fn is_seen(&self) -> bool {
        let page = web_sys::window().and_then(|window| window.document());
        let open = self.state.view.try_get_untracked() == Some(View::Lyrics);
        self.visible.get() && open && page.is_some_and(|page| !page.hidden())
    }

    fn mark(&self, ms: Option<u32>) {
        let Some(lyrics) = &self.song.lyrics else {
            return;
        };
        let mut sung = self.sung.borrow_mut();
        sung.mark(ms, lyrics);
        let leading = ms.and_then(|ms| sung.leading(ms));
        drop(sung);
        if self.led.replace(leading) != leading {
            self.lead(leading);
        }
    }

    /// Scrolls to a line, unless the reader reads elsewhere.
    fn lead(&self, line: Option<usize>) {
        let sung = self.sung.borrow();
        let line = line.and_then(|at| sung.line(at));
        if let Some(line) =
            line.filter(|_| self.state.singing.away.try_get_untracked() == Some(false))
        {
            self.scroll.to(line, &self.place);
        }
    }

    /// The reader scrolls by hand or by key.
    fn hold(&self, event: &Event) {
        let sung = self.sung.borrow();
        let Some(line) = self.led.get().and_then(|at| sung.line(at)) else {
            return;
        };
        let Some(list) = scroller(line, &self.place) else {
            return;
        };
        let scrolls = match event.type_().as_str() {
            "keydown" => {
                let key = js_sys::Reflect::get(event, &"key".into()).ok();
                let key = key.and_then(|key| key.as_string()).unwrap_or_default();
                SCROLL_KEYS.contains(&key.as_str())
            }
            // Only its scroll bar: a tap on a line means the line.
            "pointerdown" => event.target().is_some_and(|target| target == list.into()),
            _ => true,
        };
        if scrolls && !self.state.singing.away.get_untracked() {
            self.scroll.stop();
            self.state.singing.away.set(true);
        }
    }

    /// Asks for a line: of the page, and of the player unless the page has seen to it.
    fn seek(&self, (at, drags): (usize, bool)) {
        let line = self
            .song
            .lyrics
            .as_ref()
            .and_then(|lyrics| lyrics.lines.get(at));
        let singing = self.state.singing;
        let Some((line, start)) = line.and_then(|line| Some((line, line.begins_ms()?))) else {
            return;
        };
        if singing.clock.is_disposed() || (drags && !selected(&self.host).is_empty()) {
            return;
        }
        let offset = f64::from(singing.offset_ms.get_untracked());
        let ms = (f64::from(start) - offset).max(0.0);
        events::line_click(&self.host, &line.id, ms);
        let asked = events::seek_request(&self.host, &line.id, ms);
        if singing.clock.is_disposed() {
            return;
        }
        singing.away.set(false);
        let player = self
            .player
            .borrow()
            .as_ref()
            .map(|(player, _)| player.clone());
        let followed = singing.clock.get_untracked() == Some(Clock::Followed);
        if let Some(player) = player.filter(|_| asked && followed) {
            player.seek(ms / 1000.0);
        }
    }
}

impl Drop for Follow {
    fn drop(&mut self) {
        if let Some(watch) = &self.watch {
            watch.disconnect();
        }
    }
}

fn with(weak: &Weak<Follow>, act: impl FnOnce(&Follow)) {
    if let Some(follow) = weak.upgrade() {
        act(&follow);
    }
}
