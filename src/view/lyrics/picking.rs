//! Lines picked to be shared: each a button that is pressed or not, and what can be done with them.

use super::seek::line_of_event;
use crate::markup::html::{button, div};
use crate::markup::{El, fragment, html, truth};
use crate::song::{Lyrics, Song};
use crate::view::context::CardContext;
use crate::view::parts::choice::{choice, choices};
use crate::view::share::{copy, manual_copy};
use crate::view::state::{Request, ShareItem, State};
use leptos::ev::{self, Event, KeyboardEvent};
use leptos::prelude::*;

/// The button that begins and ends picking, and under it what can be done.
pub(super) fn tools(cx: &CardContext) -> El {
    let song = cx.song.clone();
    let (words, state) = (cx.words, cx.state);
    let (picked, pictured) = (state.lyrics.picked, state.lyrics.picture);
    let picks = move || picked.read().is_some();
    let begin = choice(words.line_sharing.share_lines, picks).on(ev::click, move |_| {
        let now = picked.read_untracked().is_some();
        picked.set((!now).then(Vec::new));
        pictured.set(None);
        state.sharing.show(false);
    });
    let done = move || {
        picks().then(|| {
            let copy = |item, label: &'static str| copy(words, state, item, label.to_owned());
            let none = move || picked.read().as_ref().is_none_or(Vec::is_empty);
            let picture = button()
                .attr("type", "button")
                .on(ev::click, move |_| {
                    state.request(Request::Share(ShareItem::LinePicture))
                })
                .child(words.line_sharing.lines_image);
            fragment()
                .child(copy(ShareItem::LineLink, words.share.copy_link).attr("disabled", none))
                .child(
                    copy(ShareItem::LineText, words.line_sharing.copy_text).attr("disabled", none),
                )
                .child(picture.attr("disabled", none))
        })
    };
    let said = move || {
        let lines = picked.get()?;
        if let Some(outcome) = pictured.get() {
            return Some(words.line_sharing.image_results[outcome as usize].to_owned());
        }
        let most = song.lyrics.as_ref()?.most_shared(&state.layers.read());
        Some((words.line_sharing.lines_picked)(
            lines.len().min(most),
            (most < usize::MAX).then_some(most),
        ))
    };
    div()
        .class("picking")
        .child(choices(words.line_sharing.share_lines).child(begin))
        .child(div().class("choice").child(done))
        .child(html::p().class("note").attr("role", "status").child(said))
        .child(manual_copy(words, state.sharing, ShareItem::is_of_lines))
}

/// The texts of a line, which are a button while lines are picked.
pub(super) fn selectable(state: State, at: usize, texts: El) -> El {
    let picked = state.lyrics.picked;
    let picks = move || picked.read().is_some();
    let pressed = move || {
        picked
            .read()
            .as_ref()
            .map(|lines| truth(lines.contains(&at)))
    };
    texts
        .attr("role", move || picks().then_some("button"))
        .attr("tabindex", move || picks().then_some("0"))
        .attr("aria-pressed", pressed)
}

/// A tap while lines are picked; `false` where none are, and the tap means something else.
pub(super) fn tap(event: &Event, song: &Song, state: State) -> bool {
    let picks = state.lyrics.picked.read_untracked().is_some();
    if let (true, Some((target, at))) = (picks, line_of_event(event, song)) {
        let other = target.closest("a, button").ok().flatten();
        if let (None, Some(lyrics)) = (other, &song.lyrics)
            && !lyrics.lines[at].is_blank()
        {
            toggle(lyrics, state, at);
        }
    }
    picks
}

/// Enter and the space bar, as on any button.
pub(super) fn press(event: &KeyboardEvent, song: &Song, state: State) {
    let on_line =
        line_of_event(event, song).filter(|(target, _)| target.has_attribute("aria-pressed"));
    let means = matches!(event.key().as_str(), "Enter" | " ");
    if means && on_line.is_some() {
        event.prevent_default();
        tap(event, song, state);
    }
}

/// Picks a line, or no longer; no more than may be shared at once.
fn toggle(lyrics: &Lyrics, state: State, at: usize) {
    let most = lyrics.most_shared(&state.layers.read_untracked());
    state.lyrics.picture.set(None);
    state.lyrics.picked.update(|picked| {
        let Some(lines) = picked else { return };
        match lines.binary_search(&at) {
            Ok(place) => drop(lines.remove(place)),
            Err(place) if lines.len() < most => lines.insert(place, at),
            Err(_) => {}
        }
    });
}
