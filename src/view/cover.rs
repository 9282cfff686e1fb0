//! The picture of the song: that of the host page, else the snapshot's, else a cover drawn from the title.

use super::context::CardContext;
use super::header::is_long;
use crate::embed::ARTWORK_SIDE;
use crate::markup::html::{div, img, slot, span};
use crate::markup::{El, svg, truth};
use crate::plot;
use crate::song::title_hash;

/// The slot for a picture of the host page, with what is shown where it has none. `artwork` is the address of the
/// snapshot's picture, which only a published song has.
pub(super) fn cover(cx: &CardContext, artwork: Option<String>) -> El {
    let address = artwork.filter(|_| cx.song.artwork.is_some());
    let own = address.map_or_else(|| drawn(cx), picture);
    div()
        .class("art")
        .child(slot().attr("name", "artwork").child(own))
}

/// The title is beside it, so it needs no text alternative. The loader completes the address, which is the first attribute.
fn picture(address: String) -> El {
    let side = ARTWORK_SIDE.to_string();
    img()
        .attr("src", address)
        .attr("alt", "")
        .attr("width", side.clone())
        .attr("height", side)
        .attr("decoding", "async")
}

/// The drawing says nothing that the header does not say, so it is hidden from screen readers.
fn drawn(cx: &CardContext) -> El {
    let song = &cx.song;
    let tag = cx.words.tag;
    let title = song.title.for_lang(tag);
    let lang = song.title.lang_for(tag).unwrap_or(&song.lang).to_owned();
    // Seeded by the song's own title, so that the cover is the same in every language.
    let plot::Cover { sun, hills } = plot::cover(title_hash(song.title.for_lang(&song.lang)));
    let [x, y, radius] = sun.map(|units| units.to_string());
    let sun = svg::circle().attr("cx", x).attr("cy", y).attr("r", radius);
    let hills = hills.into_iter().map(|path| svg::path().attr("d", path));
    let drawing = svg::svg()
        .attr("viewBox", "0 0 100 100")
        .child(sun)
        .children(hills);
    let text = span()
        .class("art-title")
        .attr("lang", lang)
        .attr("dir", "auto")
        .attr("translate", "no")
        .attr("data-long", truth(is_long(title)))
        .child(title.to_owned());
    div().attr("aria-hidden", "true").child(drawing).child(text)
}
