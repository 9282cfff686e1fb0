//! The numbered list that every figure's mark refers to.

use super::mark::{perhaps_link, way_out};
use crate::song::{Moment, Song, Source};
use crate::words::Words;
use leptos::prelude::*;

pub(super) fn sources(song: &Song, words: &'static Words) -> impl IntoView + use<> {
    let empty = song
        .sources
        .is_empty()
        .then(|| view! { <p class="empty">{words.no_sources}</p> });
    let items = song
        .sources
        .iter()
        .enumerate()
        .map(|(index, source)| one(song, words, index + 1, source));
    let as_of = (words.as_of)(&(words.moment)(song.as_of));
    view! {
        <section class="sources">
            <h3 class="heading">{words.sources}</h3>
            {empty}
            <ol role="list">{items.collect_view()}</ol>
            <p class="note"><time datetime=song.as_of.to_string()>{as_of}</time></p>
        </section>
    }
}

fn one(
    song: &Song,
    words: &'static Words,
    number: usize,
    source: &Source,
) -> impl IntoView + use<> {
    let title = perhaps_link(source.url.as_ref(), &source.title);
    let kept = source
        .archive_url
        .as_ref()
        .map(|url| view! { <span>{way_out(url, words.kept_copy)}</span> });
    let date = |moment: Moment, said: &str| {
        let text = format!("{said}{}", (words.moment)(moment));
        view! { <time datetime=moment.to_string()>{text}</time> }
    };
    let published = source.published_at.map(|moment| date(moment, ""));
    let accessed = source
        .accessed_at
        .map(|moment| date(moment, &format!("{} ", words.accessed)));
    let publisher = source
        .publisher
        .as_ref()
        .map(|name| view! { <span>{name.clone()}</span> });
    let note = source.note.as_ref().map(
        |note| view! { <span class="source-note" lang=song.lang.clone()>{note.clone()}</span> },
    );
    view! {
        <li part="source" id=format!("source-{number}") tabindex="-1">
            <span class="source-number" aria-hidden="true">{number}</span>
            <span class="source-body">{title}<span class="source-facts">{publisher}{published}{accessed}{kept}</span>{note}</span>
        </li>
    }
}
