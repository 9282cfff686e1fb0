//! A line's time as a button: it moves the player there, and so does a tap anywhere on the line.

use crate::markup::{El, html};
use crate::song::{Lyrics, Song};
use crate::view::state::{Focus, Request, State};
use crate::words::{Words, minutes};
use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

/// The time as a button; nothing for a line that shows nothing or has no time.
pub(super) fn time(words: &'static Words, state: State, lyrics: &Lyrics, at: usize) -> Option<El> {
    let first = seekable(lyrics).next() == Some(at);
    let start = start(lyrics, at)?;
    let stop = move || state.lyrics.tab_stop.get().map_or(first, |stop| stop == at);
    let text = minutes(start / 1000);
    let button = html::button()
        .class("time")
        .attr("type", "button")
        .attr("aria-label", (words.player.play_from)(&text))
        .attr("tabindex", move || if stop() { "0" } else { "-1" })
        .child(text);
    Some(button)
}

/// A tap on a line with a time. One on a mark or a link inside it means that.
pub(super) fn tap(event: &Event, song: &Song, state: State) {
    let Some((target, at)) = line_of_event(event, song) else {
        return;
    };
    let other = target.closest("a, button:not(.time)").ok().flatten();
    let timed = song.lyrics.as_ref().and_then(|lyrics| start(lyrics, at));
    if other.is_none() && timed.is_some() {
        state.lyrics.tab_stop.set(Some(at));
        let from_text = target.closest(".time").ok().flatten().is_none();
        state.request(Request::Seek {
            line: at,
            from_text,
        });
    }
}

/// Arrows go from time to time, Home and End to the first and the last.
pub(super) fn walk(event: &KeyboardEvent, song: &Song, state: State) {
    let (Some((target, at)), Some(lyrics)) = (line_of_event(event, song), &song.lyrics) else {
        return;
    };
    let on_time = target.closest(".time").ok().flatten().is_some();
    if !on_time || event.alt_key() || event.ctrl_key() || event.meta_key() {
        return;
    }
    let mut lines = seekable(lyrics);
    let to = match event.key().as_str() {
        "ArrowUp" => lines.take_while(|line| *line < at).last(),
        "ArrowDown" => lines.find(|line| *line > at),
        "Home" => lines.next(),
        "End" => lines.last(),
        _ => return,
    };
    event.prevent_default();
    if let Some(line) = to {
        state.lyrics.tab_stop.set(to);
        state.move_focus(Focus::Line(line));
    }
}

/// The element and the line that an event is about.
pub(super) fn line_of_event(event: &Event, song: &Song) -> Option<(Element, usize)> {
    let target: Element = event.target()?.unchecked_into();
    let line = target.closest("[data-line]").ok()??;
    let id = line.get_attribute("data-line")?;
    let mut lines = song.lyrics.as_ref()?.lines.iter();
    let at = lines.position(|line| line.id == id)?;
    Some((target, at))
}

fn seekable(lyrics: &Lyrics) -> impl Iterator<Item = usize> {
    (0..lyrics.lines.len()).filter(|at| start(lyrics, *at).is_some())
}

/// When a line that shows something begins, in milliseconds.
fn start(lyrics: &Lyrics, at: usize) -> Option<u32> {
    let line = &lyrics.lines[at];
    let shows = !line.is_blank() || lyrics.break_ms(at).is_some();
    line.begins_ms().filter(|_| shows)
}
