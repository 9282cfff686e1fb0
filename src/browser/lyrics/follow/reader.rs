//! The reader of lines that follow: led to a line, left alone while scrolling, answered when asking for one.

use super::Follow;
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

/// Whether a button of a mouse is held down.
fn pressed(event: &Event) -> bool {
    let buttons = js_sys::Reflect::get(event, &"buttons".into()).ok();
    buttons.and_then(|held| held.as_f64()).unwrap_or_default() > 0.0
}

impl Follow {
    /// Scrolls to a line, unless the reader reads elsewhere.
    pub(super) fn lead(&self, line: Option<usize>) {
        let sung = self.sung.borrow();
        let line = line.and_then(|at| sung.line(at));
        if let Some(line) =
            line.filter(|_| self.state.lyrics.away.try_get_untracked() == Some(false))
        {
            self.scroll.to(line, &self.place);
        }
    }

    /// The reader scrolls by hand or by key.
    pub(super) fn hold(&self, event: &Event) {
        let kind = event.type_();
        // A pointer that only passes asks for no layout, nor does anything while nothing leads.
        let passes = kind == "pointermove" && !pressed(event);
        if passes || self.state.lyrics.away.get_untracked() {
            return;
        }
        let sung = self.sung.borrow();
        let Some(line) = self.led.get().and_then(|at| sung.line(at)) else {
            return;
        };
        let Some(list) = scroller(line, &self.place) else {
            return;
        };
        // Whoever scrolls the page past the card does not read elsewhere in the list.
        let target = event.target().map(JsCast::unchecked_into::<Element>);
        let Some(target) = target.filter(|target| list.contains(Some(target))) else {
            return;
        };
        let scrolls = match kind.as_str() {
            "keydown" => {
                let key = js_sys::Reflect::get(event, &"key".into()).ok();
                let key = key.and_then(|key| key.as_string()).unwrap_or_default();
                // The space bar presses a button where there is one.
                let button = || target.closest("button, [role=button]").ok().flatten();
                SCROLL_KEYS.contains(&key.as_str()) && (key != " " || button().is_none())
            }
            // Only its scroll bar: a tap on a line means the line.
            "pointerdown" => target == list,
            // What is being selected would be scrolled away.
            "pointermove" => !selected(&self.host).is_empty(),
            // And so would what has the focus, but for the line that is sung.
            "focusin" => target != list && !line.contains(Some(&target)),
            _ => true,
        };
        if scrolls {
            self.scroll.stop();
            self.state.lyrics.away.set(true);
        }
    }

    /// Asks for a line: of the page, and of the player unless the page has seen to it.
    pub(super) fn seek(&self, (at, drags): (usize, bool)) {
        let line = self
            .song
            .lyrics
            .as_ref()
            .and_then(|lyrics| lyrics.lines.get(at));
        let lyrics = self.state.lyrics;
        let Some((line, start)) = line.and_then(|line| Some((line, line.begins_ms()?))) else {
            return;
        };
        if lyrics.clock.is_disposed() || (drags && !selected(&self.host).is_empty()) {
            return;
        }
        // A player that is paused tells nobody that it has become a preview.
        self.tick();
        let ms = (f64::from(start) - self.sooner_ms()).max(0.0);
        events::line_click(&self.host, &line.id, ms);
        let asked = events::seek_request(&self.host, &line.id, ms);
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
        if let Some(player) = player.filter(|_| asked && followed) {
            player.seek(ms / 1000.0);
        }
    }
}
