//! Who made the picture of the song, and its licence.

use crate::markup::{El, html};
use crate::view::context::CardContext;
use crate::view::parts::dots::dotted;
use crate::view::parts::heading::heading;
use crate::view::parts::source_mark::source_mark;

pub(super) fn artwork(cx: &CardContext) -> Option<El> {
    let (words, state) = (cx.words, cx.state);
    let artwork = cx.song.artwork.as_ref()?;
    let facts: Vec<&str> = [&artwork.by, &artwork.licence]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let nothing = facts.is_empty() && artwork.source.is_none();
    (!nothing).then(|| {
        let mark = artwork.source.map(|id| source_mark(cx, id));
        let facts = html::p()
            .attr("dir", "auto")
            .child(dotted(&facts.join(" · ")))
            .child(mark);
        html::section()
            .class("picture")
            .child(heading(state).child(words.credits.picture))
            .child(facts)
    })
}
