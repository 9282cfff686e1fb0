//! What allows a layer's text to stand here, and what stands in its place where nothing does.

use super::super::mark::{mark, way_out};
use super::super::node::{El, el, fragment};
use super::super::state::State;
use crate::song::{Layer, Lyrics, Song};
use crate::words::{Words, service};

/// Why there is no text, and where it may be read or heard.
pub(super) fn withheld(song: &Song, words: &'static Words, lyrics: &Lyrics) -> El {
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

/// The notice that stands with a layer's text.
pub(super) fn notice(song: &Song, words: &'static Words, state: State, layer: &Layer) -> El {
    let name = (words.layer)(&layer.lang, layer.role, layer.system.as_deref());
    // Each runs its own way, and turns none of the others.
    let Facts { by, basis, stated } = facts(words, layer);
    let facts = by.into_iter().chain(basis.map(str::to_owned)).chain(stated);
    let facts = facts.enumerate().map(|(at, fact)| {
        let between = (at > 0).then_some(" · ");
        fragment().child(between).child(el("bdi").child(fact))
    });
    el("li")
        .child(el("strong").child(name))
        .child(" ")
        .children(facts)
        .child(layer.source.map(|id| mark(song, words, state, id)))
}

/// What is said of a layer's text.
pub(super) struct Facts {
    /// Who made it, in the reader's language.
    pub by: Option<String>,
    /// What allows it, in our own words.
    pub basis: Option<&'static str>,
    /// Under which licence, whose it is, and what has to be said, as the snapshot states it.
    pub stated: Vec<String>,
}

pub(super) fn facts(words: &'static Words, layer: &Layer) -> Facts {
    let rights = layer.rights.as_ref();
    let holder = rights.and_then(|rights| rights.holder.clone());
    let notice = rights.and_then(|rights| rights.notice.clone());
    let stated = [layer.licence.clone(), holder, notice];
    Facts {
        by: layer.by.as_ref().map(|by| (words.layer_by)(layer.role, by)),
        basis: rights.map(|rights| (words.basis)(rights.basis)),
        stated: stated.into_iter().flatten().collect(),
    }
}
