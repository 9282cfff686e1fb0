//! Lines that follow a player: its clock is asked while it plays and the reader can see the lines.

mod listen;
mod player;
mod reader;

use super::highlight::Sung;
use super::scroll::Scroll;
use crate::browser::card::mount::Shown;
use crate::browser::dom::listener::Listener;
use crate::browser::player::{Next, Player};
use crate::embed::View;
use crate::song::{PlayerMatch, Song};
use crate::view::State;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry};

/// A card whose lines follow, until it is dropped.
pub(crate) struct Follow {
    host: HtmlElement,
    place: HtmlElement,
    song: Arc<Song>,
    state: State,
    sung: RefCell<Sung>,
    scroll: Scroll,
    player: RefCell<Option<(Player, Listener)>>,
    /// The card's own player, and the place of the recording that it plays.
    own: RefCell<Option<(Player, usize)>>,
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
                own: RefCell::default(),
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

    /// The page tells the time in seconds by itself.
    pub fn tell(&self, seconds: Option<f64>) {
        self.told.set(seconds);
        self.tick();
    }

    /// Looks at the clock, and once more on the next frame while it goes on.
    fn tick(&self) {
        let lyrics = self.state.lyrics;
        if lyrics.clock.is_disposed() || !self.is_seen() {
            self.next.take();
            return;
        }
        let player = self.player.borrow();
        let player = player.as_ref().map(|(player, _)| player);
        let said = |element: &Element| element.has_attribute("data-preview");
        let length = player.and_then(Player::length_ms);
        let (length, preview) = match self.medium() {
            Some(medium) => (length.or(medium.duration_ms), medium.preview),
            None => {
                let there = player.is_some_and(|player| said(player.element()));
                (length, there || said(&self.host))
            }
        };
        let seconds = player.map_or(self.told.get(), Player::seconds);
        let clock = seconds.map(|_| self.song.match_player(length, preview));
        if lyrics.clock.get_untracked() != clock {
            lyrics.clock.set(clock);
        }
        let sooner = self.sooner_ms();
        let followed = seconds.filter(|_| clock == Some(PlayerMatch::Follows));
        // The cast holds to the range.
        self.mark(followed.map(|seconds| (seconds * 1000.0 + sooner).round() as u32));
        let playing = player.filter(|player| player.plays());
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
}

impl Drop for Follow {
    fn drop(&mut self) {
        if let Some(watch) = &self.watch {
            watch.disconnect();
        }
    }
}
