//! What the reader does with lines that follow: scrolling stops them, pressing one seeks.

use super::follower::LyricsFollower;
use crate::browser::element::events;
use crate::browser::lyrics::scroll::scroller;
use crate::browser::lyrics::selection::selected;
use crate::song::PlayerMatch;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

const SCROLL_KEYS: [&str; 7] = [
    "ArrowUp",
    "ArrowDown",
    "PageUp",
    "PageDown",
    "Home",
    "End",
    " ",
];

/// Whether a button of the pointer is held down.
fn is_pressed(event: &Event) -> bool {
    let buttons = js_sys::Reflect::get(event, &"buttons".into()).ok();
    buttons.and_then(|held| held.as_f64()).unwrap_or_default() > 0.0
}

impl LyricsFollower {
    /// Scrolls to a line by its index, unless the reader has scrolled away.
    pub(super) fn scroll_to_line(&self, line: Option<usize>) {
        let highlighter = self.highlighter.borrow();
        let stays = self.state.lyrics.away.try_get_untracked() == Some(false);
        if let Some(element) = line.and_then(|at| highlighter.line(at))
            && stays
        {
            self.scroller.scroll_to(element, &self.container);
        }
    }

    /// Stops following if the reader scrolls, selects or moves the focus within the list.
    pub(super) fn on_reader_input(&self, event: &Event) {
        let kind = event.type_();
        // A pointer that only passes over the list must not cause layout.
        let only_passes = kind == "pointermove" && !is_pressed(event);
        if only_passes || self.state.lyrics.away.get_untracked() {
            return;
        }
        let highlighter = self.highlighter.borrow();
        let Some(line) = self.scrolled_line.get().and_then(|at| highlighter.line(at)) else {
            return;
        };
        let Some(list) = scroller(line, &self.container) else {
            return;
        };
        // Scrolling the page outside of the list is ignored.
        let target = event.target().map(JsCast::unchecked_into::<Element>);
        let Some(target) = target.filter(|target| list.contains(Some(target))) else {
            return;
        };
        let scrolls = match kind.as_str() {
            "keydown" => {
                let key = js_sys::Reflect::get(event, &"key".into())
                    .ok()
                    .and_then(|key| key.as_string())
                    .unwrap_or_default();
                // On a button, the space bar presses it.
                let button = || target.closest("button, [role=button]").ok().flatten();
                SCROLL_KEYS.contains(&key.as_str()) && (key != " " || button().is_none())
            }
            // Only the scroll bar of the list: a tap on a line seeks.
            "pointerdown" => target == list,
            // Following would scroll the selection away.
            "pointermove" => !selected(&self.host).is_empty(),
            // Following would scroll the focus away, unless it is in the current line.
            "focusin" => target != list && !line.contains(Some(&target)),
            _ => true,
        };
        if scrolls {
            self.scroller.stop();
            self.state.lyrics.away.set(true);
        }
    }

    /// Seeks to a line by its index, unless the page prevents it. `from_pointer` is ignored after a drag that selected text.
    pub(crate) fn seek(&self, at: usize, from_text: bool) {
        let line = self
            .song
            .lyrics
            .as_ref()
            .and_then(|lyrics| lyrics.lines.get(at));
        let lyrics = self.state.lyrics;
        let Some((line, start)) = line.and_then(|line| Some((line, line.begins_ms()?))) else {
            return;
        };
        if lyrics.clock.is_disposed() || (from_text && !selected(&self.host).is_empty()) {
            return;
        }
        // No event fires if `data-preview` changes while the player is paused, so it is read now.
        self.update();
        let ms = (f64::from(start) - self.shift_ms()).max(0.0);
        events::line_click(&self.host, &line.id, ms);
        let allowed = events::seek_request(&self.host, &line.id, ms);
        if lyrics.clock.is_disposed() {
            return;
        }
        lyrics.away.set(false);
        let player = self
            .player
            .borrow()
            .as_ref()
            .map(|(player, _)| player.clone());
        let followed = lyrics.clock.get_untracked() == Some(PlayerMatch::Follows);
        if let Some(player) = player.filter(|_| allowed && followed) {
            player.seek(ms / 1000.0);
        }
    }
}
