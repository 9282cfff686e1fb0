//! What identifies the recording and the work, as each standard writes it.

use super::row::row;
use crate::markup::html::dl;
use crate::markup::{El, html};
use crate::song::{Isrc, Iswc, Mbid};
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
    let isrc = |code: &Isrc| page("isrc", code.code(), &code.formatted());
    let iswc = |code: &Iswc| page("iswc", &code.formatted(), &code.formatted());
    let recording =
        |mbid: &Mbid| external_link(&mbid.address("recording"), words.credits.recording);
    let descriptions = [
        ("ISRC", song.isrc.iter().map(isrc).collect::<Vec<El>>()),
        ("ISWC", song.iswc.iter().map(iswc).collect()),
        (
            "MusicBrainz",
            song.musicbrainz.iter().map(recording).collect(),
        ),
    ];
    let rows: Vec<El> = descriptions
        .into_iter()
        .filter(|(_, links)| !links.is_empty())
        .map(|(term, links)| row(term, links))
        .collect();
    (!rows.is_empty()).then(|| {
        html::section()
            .class("identifiers")
            .child(heading(state).child(words.credits.identifiers))
            .child(dl().children(rows))
    })
}
