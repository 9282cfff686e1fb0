//! Reads the time of a player on each frame while it plays and the lines are visible, and highlights the current lines.

use crate::browser::card::mount::MountedCard;
use crate::browser::dom::listener::Listener;
use crate::browser::lyrics::highlight::LineHighlighter;
use crate::browser::lyrics::scroll::LineScroller;
use crate::browser::player::{FrameRequest, Player};
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

/// Lines follow until it is dropped.
pub(crate) struct LyricsFollower {
    pub(super) host: HtmlElement,
    pub(super) container: HtmlElement,
    pub(super) song: Arc<Song>,
    pub(super) state: State,
    pub(super) highlighter: RefCell<LineHighlighter>,
    pub(super) scroller: LineScroller,
    pub(super) player: RefCell<Option<(Player, Listener)>>,
    /// The card's own player, and the index of the recording that it plays.
    pub(super) own: RefCell<Option<(Player, usize)>>,
    /// The value in seconds that the page has set as `currentTime`.
    page_time_s: Cell<Option<f64>>,
    /// The index of the line that was scrolled to.
    pub(super) scrolled_line: Cell<Option<usize>>,
    visible: Cell<bool>,
    on_frame: Closure<dyn FnMut()>,
    pub(super) frame_request: RefCell<Option<FrameRequest>>,
    visibility: Option<IntersectionObserver>,
    _on_visibility: Closure<dyn FnMut(js_sys::Array)>,
    pub(super) listeners: RefCell<Vec<Listener>>,
}

impl LyricsFollower {
    /// `None` if the song has no lyrics with times.
    pub fn start(
        mounted: &mut MountedCard,
        host: &HtmlElement,
        container: &HtmlElement,
        song: &Arc<Song>,
        page_time_s: Option<f64>,
    ) -> Option<Rc<LyricsFollower>> {
        let highlighter = LineHighlighter::new(container, song.lyrics.as_ref()?);
        if !highlighter.is_timed() {
            return None;
        }
        let state = mounted.state;
        let follower = Rc::new_cyclic(|weak: &Weak<LyricsFollower>| {
            let (for_frame, for_visibility) = (weak.clone(), weak.clone());
            let on_frame = Closure::<dyn FnMut()>::new(move || {
                if let Some(follower) = for_frame.upgrade() {
                    follower.frame_request.take();
                    follower.update();
                }
            });
            let on_visibility =
                Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
                    if let Some(follower) = for_visibility.upgrade() {
                        let entry: IntersectionObserverEntry = entries.pop().unchecked_into();
                        follower.visible.set(entry.is_intersecting());
                        follower.find_player();
                    }
                });
            let callback = on_visibility.as_ref().unchecked_ref();
            let visibility = IntersectionObserver::new(callback).ok();
            LyricsFollower {
                host: host.clone(),
                container: container.clone(),
                song: song.clone(),
                state,
                highlighter: RefCell::new(highlighter),
                scroller: LineScroller::default(),
                player: RefCell::default(),
                own: RefCell::default(),
                page_time_s: Cell::new(page_time_s),
                scrolled_line: Cell::new(None),
                visible: Cell::new(false),
                on_frame,
                frame_request: RefCell::default(),
                visibility,
                _on_visibility: on_visibility,
                listeners: RefCell::default(),
            }
        });
        if let Some(visibility) = &follower.visibility {
            visibility.observe(host);
        }
        LyricsFollower::add_listeners(&follower, mounted);
        Some(follower)
    }

    /// The page has set `currentTime`, in seconds.
    pub fn set_page_time(&self, seconds: Option<f64>) {
        self.page_time_s.set(seconds);
        self.update();
    }

    /// Reads the time and highlights the current lines; requests the next frame while the player plays.
    pub(super) fn update(&self) {
        let lyrics = self.state.lyrics;
        if lyrics.clock.is_disposed() || !self.is_visible() {
            self.frame_request.take();
            return;
        }
        let with_listener = self.player.borrow();
        let player = with_listener.as_ref().map(|(player, _)| player);
        let is_preview = |element: &Element| element.has_attribute("data-preview");
        let player_length_ms = player.and_then(Player::length_ms);
        let (length_ms, preview) = match self.medium() {
            Some(medium) => (player_length_ms.or(medium.duration_ms), medium.preview),
            None => {
                let player_is_preview = player.is_some_and(|player| is_preview(player.element()));
                (
                    player_length_ms,
                    player_is_preview || is_preview(&self.host),
                )
            }
        };
        let seconds = player.map_or(self.page_time_s.get(), Player::seconds);
        let clock = seconds.map(|_| self.song.match_player(length_ms, preview));
        if lyrics.clock.get_untracked() != clock {
            lyrics.clock.set(clock);
        }
        let shift_ms = self.shift_ms();
        let followed = seconds.filter(|_| clock == Some(PlayerMatch::Follows));
        // The cast saturates.
        self.highlight(followed.map(|seconds| (seconds * 1000.0 + shift_ms).round() as u32));
        let playing = player.filter(|player| player.is_playing());
        if playing.is_none() {
            self.frame_request.take();
        } else if self.frame_request.borrow().is_none() {
            let callback = self.on_frame.as_ref().unchecked_ref();
            let request = playing.and_then(|player| player.request_frame(callback));
            self.frame_request.replace(request);
        }
    }

    fn is_visible(&self) -> bool {
        let page = web_sys::window().and_then(|window| window.document());
        let open = self.state.view.try_get_untracked() == Some(View::Lyrics);
        self.visible.get() && open && page.is_some_and(|page| !page.hidden())
    }

    fn highlight(&self, ms: Option<u32>) {
        let Some(lyrics) = &self.song.lyrics else {
            return;
        };
        let mut highlighter = self.highlighter.borrow_mut();
        highlighter.highlight(ms, lyrics);
        let current = ms.and_then(|ms| highlighter.current_line(ms));
        drop(highlighter);
        if self.scrolled_line.replace(current) != current {
            self.scroll_to_line(current);
        }
    }
}

impl Drop for LyricsFollower {
    fn drop(&mut self) {
        if let Some(visibility) = &self.visibility {
            visibility.disconnect();
        }
    }
}
