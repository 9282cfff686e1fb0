//! Lyrics in layers, each with its language and its right to stand here.

use super::mark::{mark, way_out};
use super::state::State;
use crate::song::{Layer, LayerRole, Line, Lyrics, Song, Timing};
use crate::words::{Words, service};
use leptos::either::EitherOf3;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn LyricsPanel(song: Arc<Song>, words: &'static Words, state: State) -> impl IntoView {
    match &song.lyrics {
        None => EitherOf3::A(view! { <p class="empty">{words.no_lyrics}</p> }),
        Some(lyrics) if lyrics.layers.iter().any(Layer::may_show) => {
            EitherOf3::B(shown(&song, words, state, lyrics))
        }
        Some(lyrics) => EitherOf3::C(withheld(&song, words, lyrics)),
    }
}

fn shown(
    song: &Song,
    words: &'static Words,
    state: State,
    lyrics: &Lyrics,
) -> impl IntoView + use<> {
    let choice = (lyrics.layers.len() > 1).then(|| choose(words, state, lyrics));
    let count = |shown: &Vec<bool>| shown.iter().filter(|on| **on).count();
    let columns = move || {
        state
            .layers
            .with(|shown| format!("lyrics n{}", count(shown)))
    };
    let lines = lyrics
        .lines
        .iter()
        .map(|line| one_line(words, state, lyrics, line));
    let steady = lyrics.timing == Some(Timing::SteadyTempo);
    let timing = steady.then(|| view! { <p class="note">{words.steady_tempo}</p> });
    let notices = lyrics
        .layers
        .iter()
        .map(|layer| notice(song, words, state, layer));
    view! {
        {choice}
        <ol class=columns part="lyrics" role="list">{lines.collect_view()}</ol>
        <ul class="notices">{notices.collect_view()}</ul>
        {timing}
    }
}

/// Why there is no text, and where it may be read or heard.
fn withheld(song: &Song, words: &'static Words, lyrics: &Lyrics) -> impl IntoView + use<> {
    let rights = lyrics
        .layers
        .iter()
        .filter_map(|layer| layer.rights.as_ref());
    let read = rights.filter_map(|rights| Some((rights.licensed_url.as_ref()?, words.read_at)));
    let hear = song
        .links
        .iter()
        .map(|link| (&link.url, service(&link.service)));
    let links: Vec<_> = read
        .chain(hear)
        .map(|(url, text)| view! { <li>{way_out(url, text)}</li> })
        .collect();
    let none = links
        .is_empty()
        .then(|| view! { <p class="note">{words.no_links}</p> });
    let links = (!links.is_empty()).then(|| view! { <ul class="links">{links}</ul> });
    view! { <p class="empty">{words.no_rights}</p>{links}{none} }
}

/// One button a layer; the last one shown cannot be hidden, or there would be nothing to read.
fn choose(words: &'static Words, state: State, lyrics: &Lyrics) -> impl IntoView + use<> {
    let option = |(index, layer): (usize, &Layer)| {
        let name = (words.layer)(&layer.lang, layer.role, layer.system.as_deref());
        let shown = move || state.layers.with(|shown| shown[index]).to_string();
        let toggle = move |_| {
            let alone = state.layers.with_untracked(|shown| {
                shown[index] && shown.iter().filter(|on| **on).count() == 1
            });
            if !alone {
                state.layers.update(|shown| shown[index] = !shown[index]);
            }
        };
        view! { <button type="button" aria-pressed=shown on:click=toggle>{name}</button> }
    };
    let layers = lyrics.layers.iter().enumerate();
    view! { <div class="choice" role="group" aria-label=words.layers>{layers.map(option).collect_view()}</div> }
}

fn one_line(
    words: &'static Words,
    state: State,
    lyrics: &Lyrics,
    line: &Line,
) -> impl IntoView + use<> {
    let section = line.section.as_ref().map(|name| {
        let known = (words.section)(name).map(str::to_owned);
        view! { <p class="section">{known.unwrap_or_else(|| name.clone())}</p> }
    });
    let text = |(index, layer): (usize, &Layer)| {
        let text = line.texts[index].clone().filter(|_| layer.may_show())?;
        let translate = if layer.role == LayerRole::Translation {
            "yes"
        } else {
            "no"
        };
        let hidden = move || !state.layers.with(|shown| shown[index]);
        let role = match layer.role {
            LayerRole::Original => "original",
            LayerRole::Romanization => "romanization",
            LayerRole::Translation => "translation",
        };
        Some(
            view! { <p class=role lang=layer.lang.clone() dir="auto" translate=translate hidden=hidden>{text}</p> },
        )
    };
    let texts = lyrics.layers.iter().enumerate().filter_map(text);
    view! {
        <li part="line" data-line=line.id.clone() class:opens-section=line.section.is_some()>
            {section}
            <div class="texts">{texts.collect_view()}</div>
        </li>
    }
}

/// The notice that stands with a layer's text.
fn notice(
    song: &Song,
    words: &'static Words,
    state: State,
    layer: &Layer,
) -> impl IntoView + use<> {
    let name = (words.layer)(&layer.lang, layer.role, layer.system.as_deref());
    let rights = layer.rights.as_ref();
    let basis = rights.map(|rights| (words.basis)(rights.basis).to_owned());
    let holder = rights.and_then(|rights| rights.holder.clone());
    let notice = rights.and_then(|rights| rights.notice.clone());
    let parts: Vec<String> = [layer.by.clone(), basis, holder, notice]
        .into_iter()
        .flatten()
        .collect();
    let source = layer.source.map(|id| mark(song, words, state, id));
    view! { <li><strong>{name}</strong> " " {parts.join(" · ")}{source}</li> }
}
