//! The picture of the song: a cover drawn from the title.

use super::context::CardContext;
use crate::markup::html::{div, span};
use crate::markup::{El, svg};
use crate::plot;
use crate::song::title_hash;
use crate::text::artists;

/// The cover, which says nothing that the header does not say, so it is hidden from screen readers.
pub(super) fn cover(cx: &CardContext) -> El {
    let song = &cx.song;
    let tag = cx.words.tag;
    let title = song.title.for_lang(tag).to_owned();
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
        .child(title);
    let by = span()
        .class("art-artist")
        .attr("dir", "auto")
        .child(artists(song, cx.words));
    div()
        .class("art")
        .attr("aria-hidden", "true")
        .child(drawing)
        .child(text)
        .child(by)
}
