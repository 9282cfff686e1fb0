//! The card's own player: a link to a recording that becomes the button of a player. Nothing of it is
//! asked for before the reader's tap.

use crate::embed::youtube_frame_address;
use crate::markup::html::{audio, div, iframe, span};
use crate::markup::{El, fragment, html};
use crate::song::{Media, Recording, Song, host_of};
use crate::view::context::CardContext;
use crate::view::parts::dots::dotted;
use crate::view::parts::source_mark::{external_link, source_mark};
use crate::view::state::State;
use crate::words::Words;
use leptos::ev::{self};
use leptos::prelude::*;

/// A button for each recording, and under them the one that plays.
pub(crate) fn media(cx: &CardContext) -> Option<El> {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let own = state.lyrics.own_player;
    if song.media.is_empty() {
        return None;
    }
    let recordings = song.media.iter().enumerate();
    let buttons = recordings.map(|(at, media)| button(cx, at, media));
    let (played, refused) = (song.clone(), song.clone());
    let player = move || player(&played, words, own.open.get()?, own.origin.get_untracked()?);
    let said = move || {
        let address = refused.media.get(own.refused.get()?)?.recording.address();
        let way = external_link(&address, host_of(&address).unwrap_or_default());
        Some(
            fragment()
                .child(words.player.no_player)
                .child(" ")
                .child(way),
        )
    };
    let media = div()
        .class("media")
        .children(buttons)
        .child(div().class("player").child(player))
        .child(html::p().class("note").attr("role", "status").child(said));
    Some(media)
}

fn button(cx: &CardContext, at: usize, media: &Media) -> El {
    let (words, state) = (cx.words, cx.state);
    let own = state.lyrics.own_player;
    let (name, from, framed) = match &media.recording {
        Recording::Youtube(_) => (words.player.play_youtube, "www.youtube-nocookie.com", true),
        Recording::Audio(url) => (words.days.play, host_of(url).unwrap_or_default(), false),
    };
    let stated = [&media.by, &media.licence].into_iter().flatten();
    let stated: Vec<&str> = stated.map(String::as_str).collect();
    let made_by = (!stated.is_empty()).then(|| dotted(&stated.join(" · ")));
    let host = (!media.beside_snapshot).then(|| (words.player.loads_from)(from));
    let open = move || own.open.get() == Some(at);
    let link = link_or_button(state, at, media, move || own.toggle(at))
        .class("listen button")
        .child(move || {
            if open() {
                words.player.close_player
            } else {
                name
            }
        });
    html::p()
        .class("medium")
        .attr("hidden", move || !own.offers(at, framed))
        .child(link)
        .child(host.map(|host| span().class("note").attr("hidden", open).child(host)))
        .child(made_by.map(|made_by| span().class("note").child(made_by)))
        .child(media.source.map(|id| source_mark(cx, id)))
}

/// A link to a recording; a button that acts once the card can play it.
pub(crate) fn link_or_button(
    state: State,
    at: usize,
    media: &Media,
    act: impl Fn() + Copy + Send + Sync + 'static,
) -> El {
    let own = state.lyrics.own_player;
    let framed = matches!(media.recording, Recording::Youtube(_));
    let answers = move || own.origin.read().is_some() && own.offers(at, framed);
    html::a()
        .attr("href", media.recording.address())
        .attr("target", "_blank")
        .attr("rel", "noopener")
        .attr("role", move || answers().then_some("button"))
        .on(ev::click, move |event| {
            let elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key();
            if untrack(answers) && !elsewhere {
                event.prevent_default();
                act();
            }
        })
        .on(ev::keydown, move |event| {
            // As on any button; a link takes only Enter.
            if untrack(answers) && event.key() == " " {
                event.prevent_default();
                act();
            }
        })
}

/// What plays: a frame of YouTube, or the browser's own player of a file.
fn player(song: &Song, words: &'static Words, at: usize, origin: String) -> Option<El> {
    let title = song.title.for_lang(words.tag);
    Some(match &song.media.get(at)?.recording {
        Recording::Youtube(id) => iframe()
            .attr("title", ["YouTube: ", title].concat())
            .attr(
                "allow",
                "autoplay; encrypted-media; fullscreen; picture-in-picture",
            )
            .attr("referrerpolicy", "strict-origin-when-cross-origin")
            .attr("src", youtube_frame_address(id.as_str(), &origin)),
        Recording::Audio(url) => audio()
            .attr("aria-label", title.to_owned())
            .attr("controls", true)
            .attr("autoplay", true)
            .attr("src", url.clone()),
    })
}
