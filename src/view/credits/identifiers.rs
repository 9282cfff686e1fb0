//! What identifies the recording and the work, as each standard writes it.

use super::row::row;
use crate::markup::html::dl;
use crate::markup::{El, html};
use crate::view::context::CardContext;
use crate::view::parts::heading::heading;
use crate::view::parts::source_mark::external_link;

pub(super) fn identifiers(cx: &CardContext) -> Option<El> {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    // The registries' own pages are searches without an address for a code; a catalogue has one.
    let page = |kind: &str, code: &str, shown: &str| {
        let address = ["https://musicbrainz.org/", kind, "/", code].concat();
        external_link(&address, shown).attr("translate", "no")
    };
    let isrc = song.isrc.iter();
    let isrc = isrc.map(|isrc| page("isrc", isrc.code(), &isrc.formatted()));
    let iswc = song.iswc.iter().map(|iswc| iswc.formatted());
    let iswc = iswc.map(|shown| page("iswc", &shown, &shown));
    let (isrc, iswc): (Vec<El>, Vec<El>) = (isrc.collect(), iswc.collect());
    let page = song.musicbrainz.as_ref();
    let page = page.map(|mbid| external_link(&mbid.address("recording"), words.recording));
    let page: Vec<El> = page.into_iter().collect();
    let rows = [("ISRC", isrc), ("ISWC", iswc), ("MusicBrainz", page)];
    let rows = rows.into_iter().filter(|(_, said)| !said.is_empty());
    let rows: Vec<El> = rows.map(|(term, said)| row(term, said)).collect();
    (!rows.is_empty()).then(|| {
        html::section()
            .class("identifiers")
            .child(heading(state).child(words.identifiers))
            .child(dl().children(rows))
    })
}
