//! Lyrics in layers, each with its language and its right to stand here.

use super::chart_panel::{choice, choices};
use super::mark::{mark, way_out};
use super::node::{El, Node, el, fragment};
use super::state::State;
use crate::song::{Layer, LayerRole, Line, Lyrics, Song, Timing};
use crate::words::{Words, service};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn LyricsPanel(song: Arc<Song>, words: &'static Words, state: State) -> Node {
    let panel = match &song.lyrics {
        None => el("p.empty").child(words.no_lyrics),
        Some(lyrics) if lyrics.layers.iter().any(Layer::may_show) => {
            shown(&song, words, state, lyrics)
        }
        Some(lyrics) => withheld(&song, words, lyrics),
    };
    panel.into()
}

fn shown(song: &Song, words: &'static Words, state: State, lyrics: &Lyrics) -> El {
    let columns = move || ["lyrics n", &shown_layers(&state.layers.read()).to_string()].concat();
    let lines = lyrics.lines.iter();
    let lines = el("ol")
        .attr_live("class", columns)
        .attr("part", "lyrics")
        .attr("role", "list")
        .children(lines.map(|line| one_line(words, state, lyrics, line)));
    let layers = lyrics.layers.iter();
    let notices = layers.map(|layer| notice(song, words, state, layer));
    let steady = lyrics.timing == Some(Timing::SteadyTempo);
    fragment()
        .child((lyrics.layers.len() > 1).then(|| choose(words, state, lyrics)))
        .child(lines)
        .child(el("ul.notices").children(notices))
        .child(steady.then(|| el("p.note").child(words.steady_tempo)))
}

/// Why there is no text, and where it may be read or heard.
fn withheld(song: &Song, words: &'static Words, lyrics: &Lyrics) -> El {
    let link = |url: &str, text: &str| el("li").child(way_out(url, text));
    let rights = lyrics
        .layers
        .iter()
        .filter_map(|layer| layer.rights.as_ref());
    let urls = rights.filter_map(|rights| rights.licensed_url.as_ref());
    let read = urls.map(|url| link(url, words.read_at));
    let hear = song
        .links
        .iter()
        .map(|hear| link(&hear.url, service(&hear.service)));
    let links: Vec<El> = read.chain(hear).collect();
    let links = if links.is_empty() {
        el("p.note").child(words.no_links)
    } else {
        el("ul.links").children(links)
    };
    fragment()
        .child(el("p.empty").child(words.no_rights))
        .child(links)
}

/// One button a layer; the last one shown cannot be hidden, or there would be nothing to read.
fn choose(words: &'static Words, state: State, lyrics: &Lyrics) -> El {
    let layers = lyrics.layers.iter().enumerate();
    let options = layers.map(|(index, layer)| {
        let name = (words.layer)(&layer.lang, layer.role, layer.system.as_deref());
        choice(name, move || state.layers.read()[index]).on("click", move |_| {
            let mut shown = state.layers.get_untracked();
            shown[index] = !shown[index];
            if shown_layers(&shown) > 0 {
                state.layers.set(shown);
            }
        })
    });
    choices(words.layers).children(options)
}

fn shown_layers(shown: &[bool]) -> usize {
    shown.iter().filter(|on| **on).count()
}

fn one_line(words: &'static Words, state: State, lyrics: &Lyrics, line: &Line) -> El {
    let section = line.section.as_ref().map(|name| {
        let known = (words.section)(name).map(str::to_owned);
        el("p.section").child(known.unwrap_or_else(|| name.clone()))
    });
    let texts = lyrics
        .layers
        .iter()
        .enumerate()
        .filter_map(|(index, layer)| {
            let text = line.texts[index].clone().filter(|_| layer.may_show())?;
            let (role, translate) = match layer.role {
                LayerRole::Original => ("p.original", "no"),
                LayerRole::Romanization => ("p.romanization", "no"),
                LayerRole::Translation => ("p.translation", "yes"),
            };
            let text = el(role)
                .attr("lang", layer.lang.clone())
                .attr("dir", "auto")
                .attr("translate", translate)
                .attr_live("hidden", move || !state.layers.read()[index])
                .child(text);
            Some(text)
        });
    el(if section.is_some() {
        "li.opens-section"
    } else {
        "li"
    })
    .attr("part", "line")
    .attr("data-line", line.id.clone())
    .child(section)
    .child(el("div.texts").children(texts))
}

/// The notice that stands with a layer's text.
fn notice(song: &Song, words: &'static Words, state: State, layer: &Layer) -> El {
    let name = (words.layer)(&layer.lang, layer.role, layer.system.as_deref());
    let rights = layer.rights.as_ref();
    let basis = rights.map(|rights| (words.basis)(rights.basis));
    let holder = rights.and_then(|rights| rights.holder.as_deref());
    let notice = rights.and_then(|rights| rights.notice.as_deref());
    let parts = [layer.by.as_deref(), basis, holder, notice];
    let parts: Vec<&str> = parts.into_iter().flatten().collect();
    el("li")
        .child(el("strong").child(name))
        .child(" ")
        .child(parts.join(" · "))
        .child(layer.source.map(|id| mark(song, words, state, id)))
}
