//! What allows a layer's text to stand here, and what stands in its place where nothing does.

use super::super::dots::dot;
use super::super::lang::foreign;
use super::super::mark::{mark, way_out};
use super::super::mark_stops::one_stop;
use super::super::node::{El, el, fragment};
use super::super::state::State;
use crate::song::{Layer, Lyrics, Song};
use crate::words::{Words, service};

/// Why there is no text, where it may be read or heard, and whose it is.
pub(super) fn withheld(song: &Song, words: &'static Words, state: State, lyrics: &Lyrics) -> El {
    let layers = || lyrics.layers.iter();
    let read = layers().filter_map(|layer| {
        let what = [&named(words, layer), ": ", words.read_at].concat();
        Some(way_out(licensed(layer)?, &what))
    });
    let hear = song.links.iter();
    let hear = hear.map(|hear| way_out(&hear.url, service(&hear.service)));
    let links: Vec<El> = read.chain(hear).map(|link| el("li").child(link)).collect();
    let links = if links.is_empty() {
        el("p.note").child(words.no_links)
    } else {
        el("ul.links").children(links)
    };
    let notices = layers().filter_map(|layer| {
        // Why nothing stands here is said above all of them.
        let basis = None;
        let facts = Facts {
            basis,
            ..facts(words, layer)
        };
        let says = facts.by.is_some() || !facts.stated.is_empty();
        says.then(|| about(song, words, state, layer, facts, None))
    });
    let notices: Vec<El> = notices.collect();
    fragment()
        .child(el("p.empty").child(words.no_rights))
        .child(links)
        .child((!notices.is_empty()).then(|| one_stop(el("ul.notices").children(notices), state)))
}

/// The notice that stands with a layer's text, and the way to the text that is licensed.
pub(super) fn notice(song: &Song, words: &'static Words, state: State, layer: &Layer) -> El {
    let link = licensed(layer).map(|url| way_out(url, words.read_at));
    about(song, words, state, layer, facts(words, layer), link)
}

/// A layer by its name, with these facts and this link.
fn about(
    song: &Song,
    words: &'static Words,
    state: State,
    layer: &Layer,
    facts: Facts,
    link: Option<El>,
) -> El {
    let Facts { by, basis, stated } = facts;
    let ours = by.into_iter().chain(basis.map(str::to_owned));
    let ours = ours.map(|fact| (None, fact));
    let theirs = stated.into_iter();
    let theirs = theirs.map(|fact| (foreign(words, &song.lang), fact));
    // Each runs its own way, and turns none of the others.
    let said = ours.chain(theirs);
    let said = said.map(|(lang, fact)| el("bdi").attr("lang", lang).child(fact));
    let parts = said.chain(link).enumerate().map(|(at, part)| {
        let between = (at > 0).then(dot);
        fragment().child(between).child(part)
    });
    el("li")
        .child(el("strong").child(named(words, layer)))
        .child(" ")
        .children(parts)
        .child(layer.source.map(|id| mark(song, words, state, id)))
}

pub(super) fn named(words: &'static Words, layer: &Layer) -> String {
    (words.layer)(&layer.lang, layer.role, layer.system.as_deref())
}

/// Where the text may be read with a licence.
fn licensed(layer: &Layer) -> Option<&String> {
    layer.rights.as_ref()?.licensed_url.as_ref()
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
