//! The button in the header that plays the song, and the bar at the end of the card while a file plays.

use super::context::CardContext;
use super::lyrics::media::link_or_button;
use super::parts::source_mark::external_link;
use super::state::Request;
use crate::embed::{Size, View};
use crate::markup::html::{button, div, span, strong};
use crate::markup::{El, LiveEl, fragment, truth};
use crate::song::{Media, Recording};
use crate::words::{minutes, service_name};
use leptos::ev;
use leptos::prelude::*;

/// Plays or pauses the first recording. Without recordings, and in a compact card, which has no place for a player, it is a
/// link to where the song can be heard.
pub(super) fn play(cx: &CardContext, size: Size) -> Option<El> {
    let (song, words, state) = (&cx.song, cx.words, cx.state);
    let own = state.lyrics.own_player;
    let Some(media) = song.media.first() else {
        let link = song.links.first()?;
        let label = [words.card.listen, ": ", service_name(&link.service)].concat();
        return Some(round(external_link(&link.url, &label)));
    };
    if size == Size::Compact {
        let address = media.recording.address();
        return Some(round(external_link(&address, words.days.play)));
    }
    let framed = matches!(media.recording, Recording::Youtube(_));
    let open = move || own.open.get() == Some(0);
    let act = move || {
        if untrack(open) && !framed {
            return state.request(Request::PlayOrPause);
        }
        if framed {
            state.open(View::Lyrics);
        }
        own.toggle(0);
    };
    let plays = move || open() && (framed || own.playing.get());
    let pressed = move || own.origin.read().is_some().then(|| truth(plays()));
    let link = link_or_button(state, 0, media, act).child(words.days.play);
    Some(round(link.attr("aria-pressed", pressed)))
}

/// The style draws its sign, and hides its text.
fn round(button: El) -> El {
    button.class("play-song")
}

/// Title, time and a button to pause, while the player of a file is open.
pub(super) fn player_bar(cx: &CardContext) -> Option<LiveEl> {
    let (words, state) = (cx.words, cx.state);
    let own = state.lyrics.own_player;
    let media = &cx.song.media;
    let is_file: Vec<bool> = media.iter().map(is_audio).collect();
    let title = cx.song.title.for_lang(words.tag).to_owned();
    let content = move || {
        let at = own.open.get()?;
        is_file[at].then(|| {
            let pause = round(button())
                .attr("type", "button")
                .child(words.days.play)
                .attr("aria-pressed", move || truth(own.playing.get()))
                .on(ev::click, move |_| state.request(Request::PlayOrPause));
            let name = strong().attr("dir", "auto").child(title.clone());
            let time = span().child(move || minutes(own.seconds.get()));
            fragment()
                .child(span().class("art-small"))
                .child(div().child(name).child(time))
                .child(pause)
        })
    };
    let bar = div()
        .class("player-bar")
        .attr("role", "group")
        .attr("aria-label", words.player.player);
    media.iter().any(is_audio).then(|| bar.child(content))
}

fn is_audio(media: &Media) -> bool {
    matches!(media.recording, Recording::Audio(_))
}
