//! Above the lines while a player plays: back to the current line, an offset, or why the lines do not follow.

use crate::markup::html::{button, div, span};
use crate::markup::{El, LiveEl, html};
use crate::song::PlayerMatch;
use crate::text::non_breaking;
use crate::view::state::{Focus, State};
use crate::words::{Words, minutes};
use leptos::ev;
use leptos::prelude::*;

/// One step of the nudge.
const STEP_MS: i32 = 100;

/// As far as a recording begins sooner or later than another of the same song.
const MOST_MS: i32 = 10_000;

pub(super) fn clock(words: &'static Words, state: State) -> LiveEl {
    let lyrics = state.lyrics;
    div().class("clock").child(move || {
        Some(match lyrics.clock.get()? {
            PlayerMatch::Follows => bar(words, state),
            PlayerMatch::Preview => html::p().class("note").child(words.player.preview),
            PlayerMatch::OtherLength { player_ms, song_ms } => {
                let [player, song] = [player_ms, song_ms].map(|ms| minutes((ms + 500) / 1000));
                html::p()
                    .class("note")
                    .child((words.player.other_length)(&player, &song))
            }
            PlayerMatch::EndsBefore { player_ms, line_ms } => {
                let [player, line] = [player_ms, line_ms].map(|ms| minutes((ms + 500) / 1000));
                html::p()
                    .class("note")
                    .child((words.player.ends_before)(&player, &line))
            }
        })
    })
}

fn bar(words: &'static Words, state: State) -> El {
    let lyrics = state.lyrics;
    let back = button()
        .class("back")
        .attr("type", "button")
        .attr("hidden", move || !lyrics.away.get())
        .on(ev::click, move |_| {
            lyrics.away.set(false);
            // The button is hidden now, and the focus would be lost with it.
            state.move_focus(Focus::Sung);
        })
        .child(words.player.back_to_line);
    let step = |sign: &'static str, label: &'static str, by: i32| {
        button()
            .attr("type", "button")
            .attr("aria-label", label)
            .attr("title", label)
            .on(ev::click, move |_| {
                let now = lyrics.offset_ms.get_untracked() + by;
                lyrics.offset_ms.set(now.clamp(-MOST_MS, MOST_MS));
            })
            .child(sign)
    };
    let now = move || non_breaking(&(words.player.offset_seconds)(lyrics.offset_ms.get()));
    let nudge = div()
        .class("nudge")
        .attr("role", "group")
        .attr("aria-label", words.player.offset)
        .child(step("−", words.player.later, -STEP_MS))
        .child(span().child(now))
        .child(step("+", words.player.earlier, STEP_MS));
    div().class("following").child(back).child(nudge)
}
