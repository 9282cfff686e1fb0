//! The rights of a layer's text, and what is shown in its place where it may not be shown.

use crate::markup::html::{bdi, li, strong, ul};
use crate::markup::{El, fragment, html};
use crate::song::{Layer, Lyrics};
use crate::text::{RightsNotice, layer_name};
use crate::view::context::CardContext;
use crate::view::parts::dots::dot;
use crate::view::parts::lang::lang_attribute;
use crate::view::parts::mark_stops::single_tab_stop;
use crate::view::parts::source_mark::{external_link, source_mark};
use crate::words::service_name;

/// Why there is no text, links to where it may be read or heard, and its rights holder.
pub(crate) fn withheld(cx: &CardContext, lyrics: &Lyrics) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let layers = || lyrics.layers.iter();
    let read = layers().filter_map(|layer| {
        let what = [&layer_name(words, layer), ": ", words.lyrics.read_at].concat();
        Some(external_link(licensed(layer)?, &what))
    });
    let services = song.links.iter();
    let hear = services.map(|link| external_link(&link.url, service_name(&link.service)));
    let links: Vec<El> = read.chain(hear).map(|link| li().child(link)).collect();
    let links = if links.is_empty() {
        html::p().class("note").child(words.lyrics.no_links)
    } else {
        ul().class("links").children(links)
    };
    let notices = layers().filter_map(|layer| {
        // The basis is explained above all notices.
        let basis = None;
        let facts = RightsNotice {
            basis,
            ..RightsNotice::of(words, layer)
        };
        let says = facts.by.is_some() || !facts.stated.is_empty();
        says.then(|| about(cx, layer, facts, None))
    });
    let notices: Vec<El> = notices.collect();
    fragment()
        .child(html::p().class("empty").child(words.lyrics.no_rights))
        .child(links)
        .child(
            (!notices.is_empty())
                .then(|| single_tab_stop(ul().class("notices").children(notices), state)),
        )
}

/// The notice of a layer's text, with a link to a licensed text.
pub(crate) fn notice(cx: &CardContext, layer: &Layer) -> El {
    let words = cx.words;
    let link = licensed(layer).map(|url| external_link(url, words.lyrics.read_at));
    about(cx, layer, RightsNotice::of(words, layer), link)
}

/// A layer by its name, with these facts and this link.
fn about(cx: &CardContext, layer: &Layer, facts: RightsNotice, link: Option<El>) -> El {
    let song = &cx.song;
    let words = cx.words;
    let RightsNotice { by, basis, stated } = facts;
    let in_card_language = by.into_iter().chain(basis.map(str::to_owned));
    let with_lang = in_card_language.map(|fact| (None, fact)).chain(
        stated
            .into_iter()
            .map(|fact| (lang_attribute(words, &song.lang), fact)),
    );
    // Each has its own direction, which does not change that of the others.
    let isolated = with_lang.map(|(lang, fact)| bdi().attr("lang", lang).child(fact));
    let parts = isolated.chain(link).enumerate().map(|(at, part)| {
        let between = (at > 0).then(dot);
        fragment().child(between).child(part)
    });
    li().child(strong().child(layer_name(words, layer)))
        .child(" ")
        .children(parts)
        .child(layer.source.map(|id| source_mark(cx, id)))
}

/// Where the text may be read with a licence.
fn licensed(layer: &Layer) -> Option<&String> {
    layer.rights.as_ref()?.licensed_url.as_ref()
}
