//! Title, artists, what the song was made for, when it came out, where it may be heard.

use super::mark::{mark, way_out};
use super::state::State;
use super::summary::artists;
use crate::contract::Size;
use crate::song::{Link, Song};
use crate::words::{Words, service};
use leptos::prelude::*;

pub(super) fn header(
    song: &Song,
    words: &'static Words,
    size: Size,
    state: State,
) -> impl IntoView + use<> {
    let title = song.title.for_lang(words.tag).to_owned();
    let lang = song
        .title
        .lang_for(words.tag)
        .unwrap_or(&song.lang)
        .to_owned();
    view! {
        <header class="header">
            <h2 class="title" lang=lang translate="no">{title}</h2>
            <p class="artists" translate="no">{artists(song, words)}</p>
            {about(song, words, size, state)}
            {links(&song.links, words)}
        </header>
    }
}

fn about(
    song: &Song,
    words: &'static Words,
    size: Size,
    state: State,
) -> Option<impl IntoView + use<>> {
    let context = song.context.as_ref().map(|context| {
        let text = (words.work)(context.work.for_lang(words.tag), context.kind, context.use_);
        view! { <span class="work">{text}</span> }
    });
    // A compact card has no credits panel for a mark to lead to.
    let cited = song.released_source.filter(|_| size != Size::Compact);
    let released = song.released.map(|moment| {
        let source = cited.map(|id| mark(song, words, state, id));
        let text = (words.released)(&(words.moment)(moment));
        view! { <span class="released"><time datetime=moment.to_string()>{text}</time>{source}</span> }
    });
    let nothing = context.is_none() && released.is_none();
    (!nothing).then(|| view! { <p class="about">{context}{released}</p> })
}

fn links(links: &[Link], words: &'static Words) -> Option<impl IntoView + use<>> {
    let items = links
        .iter()
        .map(|link| view! { <li>{way_out(&link.url, service(&link.service))}</li> });
    (!links.is_empty()).then(|| {
        view! { <ul class="links" aria-label=words.listen>{items.collect_view()}</ul> }
    })
}
