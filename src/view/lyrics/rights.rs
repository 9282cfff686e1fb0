//! The rights of a layer's text.

use crate::markup::html::{bdi, li, strong};
use crate::markup::{El, fragment};
use crate::song::Layer;
use crate::text::{RightsNotice, layer_name};
use crate::view::context::CardContext;
use crate::view::parts::dots::dot;
use crate::view::parts::lang::lang_attribute;
use crate::view::parts::source_mark::{external_link, source_mark};

/// The notice of a layer's text, with a link to a licensed text.
pub(crate) fn notice(cx: &CardContext, layer: &Layer) -> El {
    let words = cx.words;
    let link = licensed(layer).map(|url| external_link(url, words.lyrics.read_at));
    about(cx, layer, RightsNotice::of(words, layer), link)
}

/// A layer by its name, with these facts and this link.
pub(super) fn about(cx: &CardContext, layer: &Layer, facts: RightsNotice, link: Option<El>) -> El {
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
pub(super) fn licensed(layer: &Layer) -> Option<&String> {
    layer.rights.as_ref()?.licensed_url.as_ref()
}
